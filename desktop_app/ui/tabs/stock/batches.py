"""«Поступления»: every batch taken in, with its list, its papers and its corrections."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.services import receipts
from desktop_app.services.library import Library
from desktop_app.services.receipts import BatchRow
from desktop_app.services.titles import CopyRow
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Split
from desktop_app.ui.grid import Empty
from desktop_app.ui.paging import Filter
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import TableView
from desktop_app.ui.tabs.stock import batch_card, columns, copy_acts
from desktop_app.ui.tabs.stock.batch_form import DocumentDialog


class BatchSource:
    """Batches for the table; the choice is a year, None for all."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """The newest first until she sorts otherwise."""
        year = filter.choice if isinstance(filter.choice, int) else None
        if not order:
            return receipts.ids(self._library, filter.text, year)
        return receipts.ids(self._library, filter.text, year, order, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, BatchRow]:
        """One page of them."""
        return receipts.rows(self._library, ids)


class BatchesSection(QWidget):
    """The table, and the chosen batch beside it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._stale = False
        translate = context.translate
        self.table = TableView(
            context,
            BatchSource(context.library),
            columns.batches(translate),
            name="batches",
            tables={"receipt", "copy", "fact"},
            count=self._count,
            empty=Empty(
                translate("Stock", "No batches yet. Each delivery, gift, purchase is one batch."),
                translate("Stock", "Receive a batch"),
                self.receive,
            ),
        )
        if not context.preferences.text("tables/batches/order"):
            self.table.show_newest("number")
        self.years = QComboBox()
        self.years.setAccessibleName(translate("Stock", "Year of the batches"))
        self.table.add_tool(self.years)
        self.table.add_tool(
            button(translate("Stock", "Receive a batch"), self.receive, name="primary", icon="plus")
        )
        self.panel = DetailPanel()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Split(context, "batches", self.table, self.panel), 1)
        self._fill_years()
        self.years.currentIndexChanged.connect(self._choose_year)
        self.table.chosen.connect(self._show)
        context.bus.changed.connect(self._changed)
        self._show(None)

    def activate(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """One batch, for an entry of the report or the strip."""
        return {"batch": self.show_batch}

    def show_batch(self, batch_id: int) -> None:
        """Whatever year it is of."""
        self.years.setCurrentIndex(0)
        self.table.set_search("")
        self.table.choose(batch_id)
        self._show(batch_id)

    def receive(self) -> None:
        """«Принять партию» is in the catalogue."""
        self._context.bus.go("stock", "receive")

    def _fill_years(self) -> None:
        """All years, then each that has batches."""
        chosen = self.years.currentData()
        self.years.blockSignals(True)
        self.years.clear()
        self.years.addItem(self._context.translate("Stock", "All years"), None)
        for year in receipts.years(self._context.library):
            self.years.addItem(str(year), year)
        self.years.setCurrentIndex(max(0, self.years.findData(chosen)))
        self.years.blockSignals(False)

    def _choose_year(self) -> None:
        self.table.set_choice(self.years.currentData())

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Stock", "%n batch(es)", "", n)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"receipt", "copy", "fact", "title"}:
            self._stale = True
            if self.isVisible():
                self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: the card may have changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._refresh()

    def _refresh(self) -> None:
        self._fill_years()
        self._show(self.table.current())

    def _show(self, batch_id: int | None) -> None:
        self._stale = False
        found = receipts.rows(self._context.library, [batch_id]) if batch_id else {}
        if batch_id is None or batch_id not in found:
            sentence = self._context.translate("Stock", "Choose a batch to see its list")
            self.panel.clear(sentence)
            return
        change: Callable[[CopyRow], None] = partial(copy_acts.change, self, self._context)
        correct = partial(self._correct, found[batch_id])
        batch_card.show(self._context, self.panel, found[batch_id], change, correct)

    def _correct(self, row: BatchRow) -> None:
        asked = DocumentDialog.ask(self, self._context, row)
        if asked is not None:
            act = partial(receipts.change, self._context.library, row.id, *asked)
            attempt(self._context, act)


def build(context: UiContext) -> QWidget:
    """The section."""
    return BatchesSection(context)
