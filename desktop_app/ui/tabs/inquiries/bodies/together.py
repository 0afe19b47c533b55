"""What a body asked, helped with and did: the list behind a number on its card."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from PySide6.QtWidgets import QWidget

from desktop_app.domain.dates import short
from desktop_app.domain.records import RecordKind
from desktop_app.domain.text import has_words
from desktop_app.services import community, events, inquiries, organisations
from desktop_app.services.library import Library
from desktop_app.services.organisations import OrganisationRow
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.short_list import ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView


@dataclass(frozen=True)
class Together:
    """One inquiry, event or thing done together; `number` is "" where it has none."""

    id: int
    number: str
    on: date
    title: str


INQUIRIES, EVENTS = "inquiries", "events"
ACTIONS, WORKS = RecordKind.PARTNER_ACTION.value, RecordKind.PUBLIC_WORK.value
_CARDS = {
    INQUIRIES: ("inquiries", "show"),
    EVENTS: ("events", "show"),
    ACTIONS: ("inquiries", "show_record"),
    WORKS: ("inquiries", "show_record"),
}
"""Tab and act that show the card of one."""


def found(library: Library, body: int, what: str, language: str) -> list[Together]:
    """What a body asked, the events with it, what was done with it or by its order."""
    if what == INQUIRIES:
        asked = inquiries.rows(library, ids := organisations.inquiries_of(library, body))
        return [Together(id, str(asked[id].number), asked[id].on, asked[id].question) for id in ids]
    if what == EVENTS:
        held = events.rows(library, ids := organisations.events_of(library, body))
        return [
            Together(id, str(held[id].number), held[id].on, held[id].title(language)) for id in ids
        ]
    done = community.rows(library, ids := organisations.records_of(library, body, what))
    return [Together(id, "", done[id].draft.on, done[id].title(language)) for id in ids]


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
        what: str,
    ) -> None:
        titles = {
            INQUIRIES: context.translate("TogetherDialog", "Inquiries: {name}"),
            EVENTS: context.translate("TogetherDialog", "Events together: {name}"),
            ACTIONS: context.translate("TogetherDialog", "Done together: {name}"),
            WORKS: context.translate("TogetherDialog", "Public works by order: {name}"),
        }
        title = titles[what].format(name=body.name(context.language))
        super().__init__(parent, context, title, self.tr("Enter or a double click opens the card"))
        self._what = what
        columns = (
            Column[Together]("on", self.tr("Day"), 11, lambda r: short(r.on)),
            Column[Together]("number", self.tr("No."), 6, lambda r: r.number, "right"),
            Column[Together]("title", self.tr("What"), 40, lambda r: r.title, stretch=True),
        )
        self.table: TableView[Together] = TableView(
            context,
            _Source(context.library, found(context.library, body.id, what, context.language)),
            columns,
            name="together",
            count=lambda n: context.translate("TogetherDialog", "%n in all", "", n),
            empty=Empty(self.tr("Nothing here yet"), "", nothing),
        )
        self.table.opened.connect(self._open)
        self.lay(self.table)

    def _open(self, id: int) -> None:
        self.accept()
        self._context.bus.go(*_CARDS[self._what], id)
