"""Closed days: one entry for each day, for however many works the library was closed.

A work leaves a day that is closed already to whoever entered it. When that one is taken back,
the day is entered for the work that remains.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from desktop_app.domain.facts import Fact, Name
from desktop_app.storage.database import Database


def entered(database: Database, day: date) -> int:
    """How often a day is entered as closed."""
    return database.number(
        "SELECT coalesce(sum(amount), 0) FROM fact WHERE name = 'closed_day' AND on_date = ?",
        (day.isoformat(),),
    )


def left_open(database: Database, days: Iterable[date]) -> list[Fact]:
    """Entries for days that nothing closes though the library was closed for a work on them."""
    wanted = (_of_work(database, day) for day in sorted(days) if not entered(database, day))
    return [entry for entry in wanted if entry is not None]


def _of_work(database: Database, day: date) -> Fact | None:
    found = database.rows(
        "SELECT record.id, record.title FROM fact JOIN record ON record.id = fact.ref"
        " WHERE fact.name = 'public_work' AND fact.on_date = ? AND record.is_closed"
        " AND record.trashed_at IS NULL GROUP BY record.id HAVING sum(fact.amount) > 0"
        " ORDER BY record.id LIMIT 1",
        (day.isoformat(),),
    )
    return Fact(Name.CLOSED_DAY, day, ref=found[0][0], note=found[0][1]) if found else None
