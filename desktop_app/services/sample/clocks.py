"""When the sample's acts are done: at half past nine of a day in the quarter that is still open."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from desktop_app.domain.periods import last_finished_quarter
from desktop_app.services.library import Clock


def at(day: date) -> Clock:
    """A clock that stands on that day."""
    moment = datetime.combine(day, time(9, 30))
    return lambda: moment


def open_day(until: date, before: int) -> date:
    """So many days before the end, but not in a quarter that is handed in."""
    return max(until - timedelta(days=before), last_finished_quarter(until).end)
