"""«Новый год»: where the old year stands before the new one is begun."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain import periods
from desktop_app.domain.periods import Period
from desktop_app.services import readers, reports
from desktop_app.services.library import Library
from desktop_app.services.readers import ReaderRow
from desktop_app.storage import closings, registrations

LAST_DAY = 21  # of January: until then the assistant is offered by itself


@dataclass(frozen=True)
class OldYear:
    """Its readers, its last number, who still has overdue books, what is handed in."""

    year: int
    last_number: int
    readers: int
    debtors: tuple[ReaderRow, ...]
    december_is_in: bool
    quarter_is_in: bool


def old_year(library: Library) -> OldYear:
    """In January to July the year before, in autumn this one."""
    today = library.today
    year = today.year - 1 if today.month < 8 else today.year
    known = readers.rows(library, found := readers.ids(library, show="debtors"))
    return OldYear(
        year,
        registrations.last_number(library.database, year),
        registrations.counted(library.database, year),
        tuple(known[one] for one in found),
        _is_in(library, reports.DIARY, periods.of_months(year, 12, 1)),
        _is_in(library, reports.QUARTERLY, periods.of_months(year, 10, 3)),
    )


def _is_in(library: Library, form: str, period: Period) -> bool:
    found = closings.revisions(library.database, form, period)
    return bool(found) and not found[-1].is_reopened


def is_offered(library: Library) -> bool:
    """In the first weeks of January, when there was an old year at all."""
    today = library.today
    begun = today.month == 1 and today.day <= LAST_DAY
    return begun and registrations.last_number(library.database, today.year - 1) > 0
