"""A list to tick: Enter or a double click ticks, the button takes what is ticked."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.text import has_words
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.paging import Column, Filter
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tables import Empty, TableView

TICK = "✓"

T = TypeVar("T")


class _Items(Generic[T]):
    """What is offered; the typed words look in the given text."""

    def __init__(self, items: Sequence[T], text: Callable[[T], str]) -> None:
        self._items = list(items)
        self._text = text

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """In the order they are offered in."""
        found = enumerate(self._items)
        return array("q", (n for n, one in found if has_words(filter.text, self._text(one))))

    def rows(self, ids: Sequence[int]) -> dict[int, tuple[int, T]]:
        """By place."""
        return {id: (id, self._items[id]) for id in ids}


class TickingDialog(QDialog, Generic[T]):
    """Rows to enter in the plan; everything is ticked by one button, or one by one."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        title: str,
        items: Sequence[T],
        columns: Sequence[Column[tuple[int, T]]],
        text: Callable[[T], str],
        extra: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._items = list(items)
        self.ticked: dict[int, None] = {}
        self.setWindowTitle(title)
        tick = Column[tuple[int, T]]("tick", TICK, 3, self._tick_of, align="center")
        self.table = TableView(
            context,
            _Items(items, text),
            (tick, *columns),
            name="plan_ticking",
            count=self._count,
            empty=Empty(self.tr("Everything stands in the plan already")),
        )
        self.table.add_tool(button(self.tr("Tick all"), self.tick_all))
        self.table.opened.connect(self.tick)
        self.take_button = button("", self.accept, name="primary", icon="check")
        self._lay_out(extra)
        self._show_ticked()
        self.resize(look.fitting(900, 480))

    def run(self) -> list[T]:
        """Show and wait; the ticked ones, none when she went back."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        return [self._items[at] for at in sorted(self.ticked)] if accepted else []

    def tick(self, at: int) -> None:
        """Ticked, or not any more."""
        if at in self.ticked:
            del self.ticked[at]
        else:
            self.ticked[at] = None
        self._repaint()

    def tick_all(self) -> None:
        """Every row of the list; a second time none of them."""
        shown = self.table.ids()
        if all(at in self.ticked for at in shown):
            for at in shown:
                del self.ticked[at]
        else:
            self.ticked |= dict.fromkeys(shown)
        self._repaint()

    def _lay_out(self, extra: QWidget | None) -> None:
        foot = QHBoxLayout()
        foot.addWidget(self.take_button)
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        foot.addStretch(1)
        foot.addWidget(words(self.tr("Enter or a double click ticks a row"), "hint"))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(12))
        column.setSpacing(look.px(8))
        column.addWidget(self.table, 1)
        if extra is not None:
            column.addWidget(extra)
        column.addLayout(foot)

    def _tick_of(self, row: tuple[int, T]) -> str:
        return TICK if row[0] in self.ticked else ""

    def _repaint(self) -> None:
        self.table.reload()
        self._show_ticked()

    def _show_ticked(self) -> None:
        n = len(self.ticked)
        text = QCoreApplication.translate("TickingDialog", "Into the plan: %n row(s)", "", n)
        self.take_button.setText(text)
        self.take_button.setEnabled(n > 0)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("TickingDialog", "%n row(s)", "", n)
