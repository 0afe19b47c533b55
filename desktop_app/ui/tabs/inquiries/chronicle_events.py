"""Held events that the chronicle does not tell of yet: ticked, they become entries."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.press import note_text
from desktop_app.domain.chronicle import ChronicleSection, EntryDraft, SourceKind
from desktop_app.domain.dates import short
from desktop_app.domain.periods import of_months
from desktop_app.domain.text import has_words
from desktop_app.services import chronicle, events
from desktop_app.services.events import EventRow
from desktop_app.services.library import Library
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.ticking import TICK, Ticking


class _Events:
    """The events of this year and of the last, whose book is made in January; latest first."""

    def __init__(self, library: Library) -> None:
        over = of_months(library.today.year - 1, 1, 24)
        self._rows = {row.id: row for row in chronicle.untold_events(library, over)}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those whose title holds the words."""
        found = reversed(self._rows.values())
        return array(
            "q",
            (r.id for r in found if has_words(filter.text, f"{r.title_ru} {r.title_ky}")),
        )

    def rows(self, ids: Sequence[int]) -> dict[int, EventRow]:
        """By id."""
        return {id: self._rows[id] for id in ids}


class EventsDialog(Ticking):
    """Rows to tick; each becomes an entry of the present in the language of the screen."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        super().__init__(parent, context.translate("ChronicleEvents", "From events"))
        self._context = context
        self.table = TableView(
            context,
            _Events(context.library),
            (
                Column("tick", TICK, 3, lambda row: self.mark(row.id), "center"),
                Column("on", self.tr("Day"), 11, lambda row: short(row.on)),
                Column("title", self.tr("Event"), 40,
                       lambda row: row.title(context.language), stretch=True),
                Column("attended", self.tr("People"), 9, lambda row: str(row.attended), "right"),
            ),
            name="chronicle_events",
            count=self._count,
            empty=Empty(
                self.tr("All events held this year and last stand in the chronicle already")
            ),
        )  # fmt: skip
        self.lay(self.tr("Enter or a double click ticks a row"), self.table)
        self.resize(look.fitting(820, 460))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext) -> list[EntryDraft]:
        """Let her tick; the drafts in the order of the days, none when she went back."""
        dialog = cls(parent, context)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return []
        known = events.rows(context.library, list(dialog.ticked))
        return [draft_of(context, row.id) for row in sorted(known.values(), key=lambda r: r.on)]

    def taking(self, n: int) -> str:
        """Entries to be."""
        return QCoreApplication.translate("EventsDialog", "Into the chronicle: %n event(s)", "", n)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("EventsDialog", "%n event(s) not told of yet", "", n)


def draft_of(context: UiContext, event: int) -> EntryDraft:
    """An entry of an event, in the words of the note for the press."""
    library, lang = context.library, context.language
    card = events.get(library, event)
    note = note_text(card, letterhead(library).name(lang), lang, context.translate)
    title, _, body = note.partition("\n")
    return EntryDraft(
        library.today,
        card.draft.on.isoformat(),
        title,
        body.strip(),
        ChronicleSection.PRESENT.value,
        card.draft.venue,
        SourceKind.OBSERVATION.value,
        author=library.setting("library.librarian"),
        event_id=event,
    )
