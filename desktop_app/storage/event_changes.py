"""What befell the plan of an event: moves, cancellings, planning anew; never overwritten."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.storage.database import Database


@dataclass(frozen=True)
class EventChange:
    """A move, a cancelling or a planning anew (`kind`), with the day on which it was made."""

    kind: str
    was_on: date
    on: date
    reason: str
    made_on: date


def add(
    database: Database, id: int, kind: str, was_on: date, on: date, reason: str, today: date
) -> None:
    """Write down for ever that it was moved, cancelled or planned again, and why."""
    database.insert(
        "event_change",
        event_id=id,
        kind=kind,
        was_on=was_on.isoformat(),
        on_date=on.isoformat(),
        reason=reason,
        made_on=today.isoformat(),
    )


def of_event(database: Database, id: int) -> tuple[EventChange, ...]:
    """What befell the plan of an event, the first thing first."""
    found = database.rows(
        "SELECT kind, was_on, on_date, reason, made_on FROM event_change WHERE event_id = ?"
        " ORDER BY id",
        (id,),
    )
    day = date.fromisoformat
    return tuple(
        EventChange(kind, day(was), day(on), reason, day(made))
        for kind, was, on, reason, made in found
    )
