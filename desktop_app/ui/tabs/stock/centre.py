"""Books of the central library that stand here: where each is, and their list to give back."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.text import has_words
from desktop_app.services import saddlebag
from desktop_app.services.library import Library
from desktop_app.services.saddlebag import PlacedCopy
from desktop_app.ui import printing
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView


class _Source:
    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: dict[int, PlacedCopy] = {}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that have the typed words in number, author or title."""
        self._rows = {
            row.id: row
            for row in saddlebag.of_centre(self._library)
            if has_words(filter.text, f"{row.inventory_no} {row.what}")
        }
        return array("q", self._rows)

    def rows(self, ids: Sequence[int]) -> dict[int, PlacedCopy]:
        """By id, as they were when the list was asked for."""
        return {id: self._rows[id] for id in ids if id in self._rows}


class CentreDialog(ListDialog):
    """The copies marked as of the central library."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        title = translate("CentreDialog", "Books of the central library, to be given back")
        super().__init__(parent, context, title, "")
        self._source = _Source(context.library)
        self.table = TableView(
            context,
            self._source,
            self._columns(),
            name="centre",
            tables={"copy", "loan", "title"},
            count=self._count,
            empty=Empty(
                self.tr("None here. On a copy's card tick “Belongs to the central library”")
            ),
        )
        title = context.translate("Readers", "Print")
        self.lay(self.table, button(title, self.print, icon="printer"))
        self.table.activate()

    def print(self) -> None:
        """The list as it is shown."""
        rows = list(self._source.rows(self.table.ids()).values())
        if rows:
            printing.show(self._context, self, "centre", self._context.day, rows)
        else:
            self.say(self.tr("The list is empty"))

    def _columns(self) -> tuple[Column[PlacedCopy], ...]:
        statuses = names.titles(self._context.translate, "copy_status")

        def where(row: PlacedCopy) -> str:
            return f"{row.reader} · № {row.card_no}" if row.reader else statuses[row.status]

        return (
            Column("number", self.tr("Inv. no."), 9, lambda r: r.inventory_no, "right"),
            Column("title", self.tr("Author, title"), 36, lambda r: r.what, stretch=True),
            Column("where", self.tr("Where it is"), 24, where),
        )

    def _count(self, n: int) -> str:
        return self._context.translate("Saddlebag", "%n book(s)", "", n)
