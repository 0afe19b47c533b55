"""Anonymising readers who have not come for years; their numbers stay, their names go for good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain import anonymising as rules
from desktop_app.domain.errors import UserError
from desktop_app.services import readers, reservations
from desktop_app.services.library import Done, Library
from desktop_app.services.readers import ReaderRow
from desktop_app.storage import anonymising as storage


@dataclass(frozen=True)
class Forgettable:
    """A reader whose name is no longer needed."""

    row: ReaderRow
    seen: date


def due(library: Library) -> list[Forgettable]:
    """Who has not come since the norm's years and owes nothing, the longest away first."""
    before = rules.last_needed(library.today, library.norms().keep_years)
    if before is None:
        return []
    found = storage.due(library.database, before)
    known = readers.rows(library, [id for id, _ in found])
    return [Forgettable(known[id], seen) for id, seen in found]


def anonymise(library: Library) -> Done:
    """Empty all these cards; it cannot be undone, and the journal keeps no name either."""
    with library.act("reader.anonymise") as act:
        found = due(library)
        if not found:
            raise UserError("nobody_to_anonymise")
        for one in found:
            reservations.leave_all(act, one.row.id)
        storage.forget(library.database, [one.row.id for one in found], library.today)
        act.summary = {"n": len(found)}
    assert act.done
    return act.done
