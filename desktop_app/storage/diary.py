"""What the diary's checks ask beside the sums of its columns."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from desktop_app.storage.database import Database

_NAMES = "'visit', 'loan', 'registration', 'reference'"


def register_lines(database: Database, year: int, until: date) -> int:
    """The lines of the year's register of readers through a day, without those struck out.

    That is the last number, but for lines taken back by a merging, and for days entered
    afterwards, whose numbers are later. Readers registered on a paper sheet have no line of
    their own: they are added.
    """
    written = database.number(
        "SELECT count(*) FROM registration WHERE year = ? AND on_date <= ? AND NOT EXISTS"
        " (SELECT 1 FROM fact WHERE name = 'registration' AND ref = registration.id"
        " AND amount < 0)",
        (year, until.isoformat()),
    )
    return written + database.number(
        "SELECT coalesce(sum(amount), 0) FROM fact WHERE name = 'registration'"
        " AND on_date >= ? AND on_date <= ? AND ref IS NULL"
        " AND source IN ('paper', 'correction')",
        (date(year, 1, 1).isoformat(), until.isoformat()),
    )


def without_note(database: Database, days: Iterable[date]) -> Mapping[date, int]:
    """How much was counted on those of the days on which no entry has a note."""
    wanted = [day.isoformat() for day in days]
    found = database.rows(
        f"SELECT on_date, sum(amount) FROM fact WHERE name IN ({_NAMES})"
        f" AND on_date IN ({', '.join('?' * len(wanted))})"
        " GROUP BY on_date HAVING max(note) = ''",
        wanted,
    )
    return {date.fromisoformat(on): amount for on, amount in found}
