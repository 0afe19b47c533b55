"""Rows ticked for the plan: from last year's one, from the calendar."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.domain.text import has_words
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.paging import Column, Filter
from desktop_app.ui.tables import Empty, TableView
from desktop_app.ui.ticking import TICK, Ticking

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


class TickingDialog(Ticking, Generic[T]):
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
        super().__init__(parent, title)
        self._items = list(items)
        tick = Column[tuple[int, T]]("tick", TICK, 3, lambda row: self.mark(row[0]), "center")
        self.table = TableView(
            context,
            _Items(items, text),
            (tick, *columns),
            name="plan_ticking",
            count=self._count,
            empty=Empty(self.tr("Everything stands in the plan already")),
        )
        below = () if extra is None else (extra,)
        self.lay(self.tr("Enter or a double click ticks a row"), self.table, *below)
        self.resize(look.fitting(900, 480))

    def run(self) -> list[T]:
        """Show and wait; the ticked ones, none when she went back."""
        accepted = self.exec() == QDialog.DialogCode.Accepted
        return [self._items[at] for at in sorted(self.ticked)] if accepted else []

    def taking(self, n: int) -> str:
        """Rows for the plan."""
        return QCoreApplication.translate("TickingDialog", "Into the plan: %n row(s)", "", n)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("TickingDialog", "%n row(s)", "", n)
