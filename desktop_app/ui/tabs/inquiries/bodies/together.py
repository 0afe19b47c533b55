"""What a body asked and what it helped with: the list behind the number on its card."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dates import short
from desktop_app.domain.text import has_words
from desktop_app.services import events, inquiries, organisations
from desktop_app.services.library import Library
from desktop_app.services.organisations import OrganisationRow
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.short_list import ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView


@dataclass(frozen=True)
class Together:
    """One inquiry or one event."""

    id: int
    number: int
    on: date
    title: str


def asked(library: Library, body: int, language: str) -> list[Together]:
    """The inquiries of a body, the latest first."""
    del language
    ids = organisations.inquiries_of(library, body)
    rows = inquiries.rows(library, ids)
    return [Together(id, rows[id].number, rows[id].on, rows[id].question) for id in ids]


def held(library: Library, body: int, language: str) -> list[Together]:
    """The events together with a body, the latest first."""
    ids = organisations.events_of(library, body)
    rows = events.rows(library, ids)
    return [Together(id, rows[id].number, rows[id].on, rows[id].title(language)) for id in ids]


class _Source(ShortSource[Together]):
    def __init__(self, library: Library, found: Sequence[Together]) -> None:
        super().__init__(library)
        self._found = found

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those that hold the words."""
        return self._keep({one.id: one for one in self._found if has_words(filter.text, one.title)})


class TogetherDialog(ListDialog):
    """Enter shows the card in its own tab."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        body: OrganisationRow,
        found: Sequence[Together],
        tab: str,
    ) -> None:
        titles = {
            "inquiries": context.translate("TogetherDialog", "Inquiries: {name}"),
            "events": context.translate("TogetherDialog", "Events together: {name}"),
        }
        title = titles[tab].format(name=body.name(context.language))
        super().__init__(parent, context, title, self.tr("Enter or a double click opens the card"))
        self._tab = tab
        columns = (
            Column[Together]("on", self.tr("Day"), 11, lambda r: short(r.on)),
            Column[Together]("number", self.tr("No."), 6, lambda r: str(r.number), "right"),
            Column[Together]("title", self.tr("What"), 40, lambda r: r.title, stretch=True),
        )
        self.table: TableView[Together] = TableView(
            context,
            _Source(context.library, found),
            columns,
            name="together",
            count=lambda n: context.translate("TogetherDialog", "%n in all", "", n),
            empty=Empty(self.tr("Nothing here yet"), "", nothing),
        )
        self.table.opened.connect(self._open)
        self.lay(self.table)

    def _open(self, id: int) -> None:
        self.accept()
        self._context.bus.go(self._tab, "show", id)
