"""The strip at the bottom of the window: what happened, with «Undo» for ten seconds.

    context.strip.say(self.tr("Registered: {name}. Card no. {no}").format(…), undo=self._undo)
    context.strip.offer(self.tr("Print the card"), self._print)   # one more act, beside «Undo»
    context.strip.warn(self.tr("The printer did not respond. …"))

The last sentence stays readable after the ten seconds; a screen reader is
alerted. `TaskStrip` shows long work with Cancel; the window places both.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QWidget

from desktop_app.ui import look
from desktop_app.ui.pieces import button as make_button
from desktop_app.ui.pieces import timer, words
from desktop_app.ui.tasks import Tasks

UNDO_TIME = 10_000  # milliseconds


class Strip(QFrame):
    """One message at a time; a new one takes the place of the old."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self._act: Callable[[], None] | None = None
        self._icon = QLabel()
        self._sentence = words("", wrap=True)
        self._button = make_button("", self._pressed)
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._further: Callable[[], None] | None = None
        self._offered = make_button("", self._take_offer)
        self._offered.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._timer = timer(self, UNDO_TIME, self._fade)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(4), look.px(8), look.px(4))
        row.addWidget(self._icon)
        row.addWidget(self._sentence, 1)
        row.addWidget(self._offered)
        row.addWidget(self._button)
        self._offered.hide()
        self._button.hide()
        self._icon.hide()
        self.setMinimumHeight(look.px(40))

    @property
    def sentence(self) -> str:
        """What stands there now."""
        return self._sentence.text()

    @property
    def offers_undo(self) -> bool:
        """Whether the sentence can still be taken back from here."""
        return self._act is not None

    def say(self, sentence: str, undo: Callable[[], None] | None = None, button: str = "") -> None:
        """Tell what happened; with `undo`, offer to take it back (or another act: `button`)."""
        self._put(sentence, "done", "check", look.GREEN)
        self._act = undo
        self._button.setText(button or self.tr("Undo"))
        self._button.setVisible(undo is not None)

    def offer(self, title: str, act: Callable[[], None]) -> None:
        """Beside the sentence that stands there: what is often done next; gone with «Undo»."""
        self._further = act
        self._offered.setText(title)
        self._offered.show()

    def warn(self, sentence: str) -> None:
        """Tell what did not work and what to do; stays until the next message."""
        self._put(sentence, "warning", "alert-triangle", look.RED)
        self._timer.stop()
        self._act = None
        self._button.hide()

    def _put(self, sentence: str, state: str, icon: str, colour: str) -> None:
        self._sentence.setText(sentence)
        self._icon.setPixmap(look.pixmap(icon, colour, 20))
        self._icon.show()
        self._withdraw()
        self._dress(state)
        self._timer.start()
        self.setAccessibleName(sentence)
        from PySide6.QtGui import QAccessible, QAccessibleEvent  # slow to load

        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def _pressed(self) -> None:
        act, self._act = self._act, None
        self._timer.stop()
        self._fade()
        if act is not None:
            act()

    def _take_offer(self) -> None:
        """«Undo» stays for its time."""
        act = self._further
        self._withdraw()
        if act is not None:
            act()

    def _withdraw(self) -> None:
        self._further = None
        self._offered.hide()

    def _fade(self) -> None:
        """The sentence stays, the buttons and the colour go."""
        self._withdraw()
        self._act = None
        self._button.hide()
        self._dress("")

    def _dress(self, state: str) -> None:
        look.set_state(self, state)


class TaskStrip(QFrame):
    """Title, bar and Cancel of the work that runs; hidden otherwise."""

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taskStrip")
        self._tasks = tasks
        self._title = words("")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._cancel = make_button(self.tr("Cancel"), self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(14), look.px(4), look.px(8), look.px(4))
        row.addWidget(self._title)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        tasks.shown.connect(self._show)
        tasks.moved.connect(self._move)
        tasks.hidden.connect(self.hide)
        self.hide()

    def _show(self, title: str) -> None:
        self._title.setText(title + "…")
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self.show()

    def _move(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _stop(self) -> None:
        self._cancel.setEnabled(False)
        self._tasks.cancel()
