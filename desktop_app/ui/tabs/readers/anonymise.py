"""Anonymising: the list first, then one act that cannot be undone."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain import dates
from desktop_app.services import anonymising
from desktop_app.services.anonymising import Forgettable
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.dialogs import confirm
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView


class _Source:
    def __init__(self, library: Library) -> None:
        self._library = library
        self._found: dict[int, Forgettable] = {}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """The longest away first."""
        self._found = {one.row.id: one for one in anonymising.due(self._library)}
        return array("q", self._found)

    def rows(self, ids: Sequence[int]) -> dict[int, Forgettable]:
        """By id."""
        return {id: self._found[id] for id in ids}


class AnonymiseDialog(ListDialog):
    """Who would lose the name, and the button that does it."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        years = context.library.norms().keep_years
        hint = translate(
            "AnonymiseDialog", "Have not come for %n year(s) and owe nothing.", "", years
        )
        kept = translate(
            "AnonymiseDialog",
            "Name, address and phone are removed from the card; the numbers of past reports stay.",
        )
        title = translate("AnonymiseDialog", "Anonymise old cards")
        super().__init__(parent, context, title, f"{hint} {kept}")
        self.table = TableView(
            context,
            _Source(context.library),
            (
                Column("card", self.tr("Card"), 6, lambda r: str(r.row.card_no), "right"),
                Column("name", self.tr("Full name"), 24, lambda r: r.row.name, stretch=True),
                Column("year", self.tr("Born"), 5, lambda r: str(r.row.birth_year), "right"),
                Column("seen", self.tr("Last came"), 10, lambda r: dates.short(r.seen)),
            ),
            name="anonymise",
            tables={"reader"},
            count=self._count,
            empty=Empty(self.tr("There are no such cards")),
        )
        self.table.search.hide()
        self.forget = button(self.tr("Anonymise all of the list"), self._forget, name="danger")
        self.lay(self.table, self.forget)

    def _count(self, n: int) -> str:
        self.forget.setEnabled(n > 0)
        return self._context.translate("Readers", "%n reader(s)", "", n)

    def _forget(self) -> None:
        sure = self.tr(
            "The names will be gone for good, from the history too. This cannot be undone."
            " Copies made earlier still hold them until they are replaced by newer ones."
        )
        if confirm(self, sure, self.tr("Anonymise"), self.tr("Cancel"), danger=True):
            self.do(partial(anonymising.anonymise, self._context.library))
