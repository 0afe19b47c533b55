"""Merging two cards of one person without losing a loan; one act, undone as one."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain import merging as rules
from desktop_app.domain.errors import UserError
from desktop_app.domain.merging import Years
from desktop_app.services import readers, reservations
from desktop_app.services.library import Done, Library
from desktop_app.services.readers import ReaderCard, ReaderRow
from desktop_app.storage import closings
from desktop_app.storage import merging as storage


@dataclass(frozen=True)
class Preview:
    """What a merging would do: loans at home and in all, visits, and the years."""

    kept: ReaderCard
    merged: ReaderCard
    at_home: int
    loans: int
    visits: int
    years: Years


def preview(library: Library, kept: int, merged: int) -> Preview:
    """Look before merging; refused where it makes no sense."""
    if kept == merged:
        raise UserError("merge_same")
    stays, goes = readers.get(library, kept), readers.get(library, merged)
    for card in (stays, goes):
        if card.is_trashed:
            raise UserError("reader_in_trash", card_no=card.card_no)
    if stays.is_anonymised:
        raise UserError("reader_anonymised", card_no=stays.card_no)
    return Preview(
        stays,
        goes,
        len(goes.loans),
        storage.count_loans(library.database, merged),
        storage.count_visits(library.database, merged),
        rules.years(
            {one.year for one in stays.registrations},
            [(one.year, one.on) for one in goes.registrations],
            closings.closed_through(library.database),
        ),
    )


def merge(library: Library, kept: int, merged: int) -> Done:
    """Everything goes to the card that stays; the other's number leads to it from now on."""
    with library.act("reader.merge") as act:
        found = preview(library, kept, merged)
        closed = closings.closed_through(library.database)
        act.post(
            *storage.counted_twice(library.database, kept, merged, found.years.taken_back, closed)
        )
        storage.move(library.database, kept, merged, found.years.moved, library.today)
        reservations.join_places(act, kept)
        storage.lead(library.database, kept, merged, library.clock())
        act.id = kept
        act.summary = {
            "card_no": found.kept.card_no,
            "reader": found.kept.short_name,
            "card": found.merged.card_no,
            "n": found.loans,
        }
    assert act.done
    return act.done


def likely(library: Library, reader_id: int) -> list[ReaderRow]:
    """Other cards that may be of the same person: the name sounds the same, born in that year."""
    draft = readers.get(library, reader_id).draft
    return [row for row in readers.likely_duplicates(library, draft) if row.id != reader_id]
