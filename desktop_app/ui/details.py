"""The panel beside a table: title, facts «label: value», actions, history.

panel = DetailPanel()
panel.show_card(
    title="Асанова Гүлнара", note=self.tr("Card no. {no}").format(no=213),
    rows=[Line(self.tr("Year of birth"), "1985"), Line(self.tr("Overdue"), "2", alarm=True)],
    actions=[Action(self.tr("Issue a book"), self._issue, icon="book-upload", primary=True)],
    history=[Step("08.03.2026 14:10", "Айгуль", "Телефон: … → …")])
panel.clear(self.tr("Choose a reader"))
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import button, menu, named, words


@dataclass(frozen=True)
class Line:
    """One fact of the card."""

    label: str
    value: str
    alarm: bool = False


@dataclass(frozen=True)
class Action:
    """One button; at most one of a card is primary."""

    title: str
    act: Callable[[], object]
    icon: str = ""
    primary: bool = False
    key: str = ""  # shown on the button, "F5"
    menu: tuple[Action, ...] = ()  # instead of acting, the button offers these


@dataclass(frozen=True)
class Step:
    """One change: when, who, what from what to what."""

    at: str
    who: str
    what: str


class Split(QSplitter):
    """A table and what belongs to its chosen row, side by side; the border can be moved."""

    def __init__(
        self,
        context: UiContext,
        name: str,
        left: QWidget,
        right: QWidget,
        widths: tuple[int, int] = (640, 270),
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._preferences = context.preferences
        self._key = f"splits/{name}"
        self.setChildrenCollapsible(False)
        self.setHandleWidth(look.px(12))
        self.addWidget(left)
        self.addWidget(right)
        self.setStretchFactor(0, 1)
        remembered = self._preferences.numbers(self._key)
        self.setSizes(remembered if len(remembered) == 2 else [*map(look.px, widths)])
        self.splitterMoved.connect(self._moved)

    def _moved(self) -> None:
        self._preferences.put(self._key, self.sizes())


class DetailPanel(QFrame):
    """Rebuilt for each card; scrolls when the card is tall."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        page.addWidget(self._area)
        self.setMinimumWidth(look.px(200))

    def clear(self, sentence: str = "") -> None:
        """Nothing chosen."""
        column = self._new_column()
        column.addStretch(1)
        label = words(sentence, "soft", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
        column.addStretch(2)

    def show_card(
        self,
        *,
        title: str,
        note: str = "",
        rows: Sequence[Line] = (),
        actions: Sequence[Action] = (),
        history: Sequence[Step] = (),
        extra: QWidget | None = None,
    ) -> None:
        """Show one card; `extra` (a list of loans) stands between facts and history."""
        column = self._new_column()
        column.addWidget(words(title, "title", wrap=True, copy=True))
        if note:
            column.addWidget(words(note, "soft", wrap=True, copy=True))
        if actions:
            column.addWidget(_buttons(actions))
        if rows:
            column.addLayout(_grid(rows))
        if extra is not None:
            column.addWidget(extra)
        if history:
            column.addWidget(words(self.tr("What changed"), "heading", wrap=True))
            for step in history:
                column.addWidget(words(f"{step.at} · {step.who}", "hint", wrap=True))
                column.addWidget(words(step.what, "", wrap=True))
        column.addStretch(1)

    def _new_column(self) -> QVBoxLayout:
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        column.setSpacing(look.px(8))
        self._area.setWidget(body)
        return column


def _grid(rows: Sequence[Line]) -> QGridLayout:
    grid = QGridLayout()
    grid.setColumnStretch(1, 1)
    grid.setHorizontalSpacing(look.px(14))
    grid.setVerticalSpacing(look.px(6))
    for number, line in enumerate(rows):
        label = words(line.label, "soft", wrap=True)
        value = words("! " + line.value if line.alarm else line.value, "", wrap=True, copy=True)
        if line.alarm:
            value.setObjectName("problem")
        grid.addWidget(label, number, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, number, 1)
    return grid


def _buttons(actions: Sequence[Action]) -> QWidget:
    holder = QWidget()
    flow = FlowLayout(holder, look.px(6))
    for one in actions:
        name = "primary" if one.primary else ""
        act = None if one.menu else one.act
        made = button(one.title, act, name=name, icon=one.icon, key=one.key)
        if one.menu:
            made.setMenu(menu([(each.title, each.act) for each in one.menu], made))
        flow.addWidget(made)
    return holder
