"""The one window: rail, head, tabs built when first shown, strip below.

    window = MainWindow(context)          # or MainWindow(context, tabs=(TabSpec(…), …)) in tests
    window.show()
    window.go("readers", "new")           # open a tab, then do one of its acts()
    window.tab("readers")                 # the built widget, None before

Keys are those of the key card: F1 help, F2 … F10 acts of tabs, F11 full
screen, Ctrl+digit the tabs, Ctrl+Z undo.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QPaintEvent, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMainWindow,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.head import Head
from desktop_app.ui.pieces import named, words
from desktop_app.ui.preferences import PERCENTS
from desktop_app.ui.questions import confirm
from desktop_app.ui.rail import Rail
from desktop_app.ui.roomy import Roomy
from desktop_app.ui.sections import SectionedTab
from desktop_app.ui.strip import TaskStrip
from desktop_app.ui.tabs.registry import TABS, TabSpec

if TYPE_CHECKING:
    from desktop_app.ui.help import HelpPanel

log = logging.getLogger(__name__)

ROUTES = (
    ("F2", "readers", "new"),
    ("F3", "today", "find"),
    ("F4", "today", "visit"),
    ("F5", "today", "issue"),
    ("Shift+F5", "today", "hall"),
    ("F6", "today", "return"),
    ("F7", "inquiries", "new"),
    ("F8", "events", "new"),
    ("F9", "reports", "report"),
    ("Ctrl+0", "today", "day"),
    ("F12", "today", "reference"),
    ("Shift+F12", "today", "denial"),
)


class MainWindow(QMainWindow):
    """Owns the tabs; a new one is made when the language changes."""

    def __init__(self, context: UiContext, tabs: Sequence[TabSpec] = TABS) -> None:
        super().__init__()
        self._context = context
        self._specs = tuple(sorted(tabs, key=lambda spec: spec.order))
        self._built: dict[str, QWidget] = {}
        self._help: HelpPanel | None = None  # made by the first F1
        self._rail = Rail()
        self._stack = QStackedWidget()
        self._rooms: list[Roomy] = []
        self._head = Head(context)
        self._lay_out()
        self._add_tabs()
        self._connect_keys()
        context.bus.wanted.connect(self.go)
        self._head.undo.connect(context.undo)
        self._head.help.connect(self.toggle_help)
        self._head.bigger.connect(partial(self._grow, 1))
        self._head.smaller.connect(partial(self._grow, -1))
        self._head.language.connect(self._change_language)
        self._head.settings.connect(self.open_settings)
        self.setWindowTitle(self.tr("Kitepkana"))
        self.setMinimumSize(900, 500)
        if not self.restoreGeometry(context.preferences.geometry):
            self.resize(1092, 560)

    # What others use

    def go(self, key: str, action: str | None = None, card: int | None = None) -> None:
        """Open a tab and, when it offers it, do one of its acts, with `card` for that card."""
        if key == "settings":
            self.open_settings(action or "")
            return
        number = next((i for i, spec in enumerate(self._specs) if spec.key == key), None)
        if number is None:
            return
        self._open(number)
        tab = self._build(number)
        offered = getattr(tab, "acts", None)
        act = offered().get(action) if action and callable(offered) else None
        if act is None:
            _call(tab, "activate")
        elif card is None:
            act()
        else:
            act(card)

    def tab(self, key: str) -> QWidget | None:
        """A tab that was built already."""
        return self._built.get(key)

    @property
    def current(self) -> str:
        """Key of the tab in front."""
        return self._specs[self._stack.currentIndex()].key

    def toggle_help(self) -> None:
        """F1: help for this screen beside it, or away again."""
        if self._help is None:
            from desktop_app.ui.help import HelpPanel

            self._help = HelpPanel(self._context.language)
            self._middle.addWidget(self._help)
            self._help.show()
        else:
            self._help.setVisible(self._help.isHidden())
        self._show_help()

    def open_settings(self, page: str = "") -> None:
        """The library's own words, counting rules, copies and the trash, above the window."""
        from desktop_app.ui.settings.dialog import SettingsDialog

        SettingsDialog.open_at(self._context, page, self)

    # Construction

    def _lay_out(self) -> None:
        middle = QHBoxLayout()
        middle.addWidget(self._stack, 1)
        self._middle = middle
        right = QVBoxLayout()
        right.setSpacing(0)
        if self._context.practice:
            right.addWidget(self._practice_bar())
        right.addWidget(self._head)
        right.addLayout(middle, 1)
        right.addWidget(TaskStrip(self._context.tasks))
        right.addWidget(self._context.strip)
        central = QWidget()
        row = QHBoxLayout(central)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(right, 1)
        self.setCentralWidget(central)

    def _practice_bar(self) -> QWidget:
        bar = named(QFrame(), "practice")
        row = QHBoxLayout(bar)
        row.setContentsMargins(look.px(16), look.px(3), look.px(16), look.px(3))
        row.addWidget(words(self.tr("Sample library: practise here, nothing is real")))
        return bar

    def _add_tabs(self) -> None:
        for number, spec in enumerate(self._specs):
            title = QCoreApplication.translate("Tabs", spec.title)
            self._rail.add(number, spec.icon, title, spec.shortcut)
            room = Roomy()
            room.page.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(10))
            self._rooms.append(room)
            self._stack.addWidget(room)
        self._rail.group.idClicked.connect(self._clicked)
        self._rail.group.button(0).setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The window is painted first, the first tab's contents come right after."""
        if not self._built:
            QTimer.singleShot(0, self, self._first)
        super().paintEvent(event)

    def _first(self) -> None:
        if not self._built:
            self._clicked(0)

    def _connect_keys(self) -> None:
        keys: list[tuple[str, Callable[[], None]]] = [
            (key, partial(self.go, tab, action)) for key, tab, action in ROUTES
        ]
        keys += [(spec.shortcut, partial(self.go, spec.key)) for spec in self._specs]
        keys += [
            ("F1", self.toggle_help),
            ("Ctrl+7", self.open_settings),
            ("F11", self._toggle_full_screen),
            ("Ctrl+Z", self._context.undo),
            ("Ctrl++", partial(self._grow, 1)),
            ("Ctrl+-", partial(self._grow, -1)),
        ]
        for key, act in keys:
            QShortcut(QKeySequence(key), self, act)

    # Tabs

    def _clicked(self, number: int) -> None:
        self._open(number)
        _call(self._build(number), "activate")

    def _open(self, number: int) -> None:
        self._rail.group.button(number).setChecked(True)
        self._stack.setCurrentIndex(number)
        self._show_help()

    def _build(self, number: int) -> QWidget:
        """The tab's widget; one that fails to build shows its error in its own place."""
        spec = self._specs[number]
        if spec.key not in self._built:
            try:
                widget = spec.build(self._context)
            except Exception as error:
                log.exception("tab %s", spec.key)
                widget = _broken(error)
            self._built[spec.key] = widget
            if isinstance(widget, SectionedTab):
                widget.turned.connect(self._show_help)
            self._rooms[number].page.addWidget(widget)
        return self._built[spec.key]

    def _show_help(self) -> None:
        if self._help is None or self._help.isHidden():
            return
        tab = self._built.get(self.current)
        self._help.show_page(str(getattr(tab, "help_key", self.current)))

    # Size, language, closing

    def _grow(self, step: int) -> None:
        preferences = self._context.preferences
        place = PERCENTS.index(preferences.percent) + step
        if 0 <= place < len(PERCENTS):
            preferences.percent = PERCENTS[place]
            app = QApplication.instance()
            if isinstance(app, QApplication):
                look.dress(app, preferences.percent)

    def _toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _change_language(self, language: str) -> None:
        if language != self._context.language and self._may_leave():
            self._context.preferences.language = language
            self._context.set_language(language)

    def _may_leave(self) -> bool:
        """Typed text in a form is lost only on purpose."""
        if not any(_call(tab, "dirty") for tab in self._built.values()):
            return True
        return confirm(
            self,
            self.tr("Something typed is not saved yet."),
            self.tr("Close without saving"),
            self.tr("Go on typing"),
        )

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place on the screen; the rest is the program's."""
        if not self._may_leave():
            event.ignore()
            return
        self._context.preferences.geometry = self.saveGeometry()
        self._context.on_close()
        super().closeEvent(event)

    def sizeHint(self) -> QSize:
        """A 1366×768 screen at 125 % less the task bar."""
        return QSize(1092, 560)


def _call(tab: QWidget, method: str) -> object:
    """One of the optional methods of `Tab`."""
    found = getattr(tab, method, None)
    return found() if callable(found) else None


def _broken(error: Exception) -> QWidget:
    sentence = QCoreApplication.translate(
        "Tabs", "This section could not be opened. The other sections work. Reason: {reason}"
    )
    reason = f"{type(error).__name__}: {error}"
    label = words(sentence.format(reason=reason), "problem", wrap=True)
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return label
