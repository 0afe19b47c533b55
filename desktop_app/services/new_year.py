"""«Новый год»: where the old year stands before the new one is begun."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.services import readers
from desktop_app.services.library import Library
from desktop_app.services.readers import ReaderRow
from desktop_app.storage import closings, registrations

LAST_DAY = 21  # of January: until then the assistant is offered by itself


@dataclass(frozen=True)
class OldYear:
    """Its readers, its last number, who still has overdue books, whether it is handed in."""

    year: int
    last_number: int
    readers: int
    debtors: tuple[ReaderRow, ...]
    is_handed_in: bool


def old_year(library: Library) -> OldYear:
    """In January to July the year before, in autumn this one."""
    today = library.today
    year = today.year - 1 if today.month < 8 else today.year
    closed = closings.closed_through(library.database)
    known = readers.rows(library, found := readers.ids(library, show="debtors"))
    return OldYear(
        year,
        registrations.last_number(library.database, year),
        registrations.counted(library.database, year),
        tuple(known[one] for one in found),
        closed is not None and closed >= date(year, 12, 31),
    )


def is_offered(library: Library) -> bool:
    """In the first weeks of January, when there was an old year at all."""
    today = library.today
    begun = today.month == 1 and today.day <= LAST_DAY
    return begun and registrations.last_number(library.database, today.year - 1) > 0
