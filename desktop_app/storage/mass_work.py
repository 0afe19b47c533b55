"""What part 3 of the diary lists: the events held in a period, the exhibitions standing in it."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date

from desktop_app.storage.database import Database


def held_between(database: Database, start: date, end: date) -> array[int]:
    """Events held on the days [start, end), in order of day and hour."""
    return database.ids(
        "SELECT id FROM event WHERE on_date >= ? AND on_date < ? AND state = 'held'"
        " AND trashed_at IS NULL ORDER BY on_date, starts_at, id",
        (start.isoformat(), end.isoformat()),
    )


def standing_between(
    database: Database, start: date, end: date, forms: Sequence[str]
) -> array[int]:
    """Held events of these forms that had begun before `end` and lasted into [start, end)."""
    marks = ", ".join("?" * len(forms))
    return database.ids(
        f"SELECT id FROM event WHERE on_date < ? AND max(on_date, ends_on) >= ?"
        f" AND state = 'held' AND form IN ({marks}) AND trashed_at IS NULL"
        " ORDER BY on_date, starts_at, id",
        (end.isoformat(), start.isoformat(), *forms),
    )
