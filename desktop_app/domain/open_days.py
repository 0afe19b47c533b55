"""Reckoning with days on which the library is closed.

Who may know them (the calendar, the weekend, closed days of the records)
passes them in as `is_day_off`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from desktop_app.domain.errors import Problem, Severity

IsDayOff = Callable[[date], bool]

FIRST_DAY = date(2000, 1, 1)
"""Before it no day is entered: a year typed wrongly, not old work."""

_PATIENCE = 366  # days; a library that is always closed must not hang the program


def next_open_day(on: date, is_day_off: IsDayOff) -> date:
    """The day itself when the library is open, else the first open one after it."""
    days = (on + timedelta(days=after) for after in range(_PATIENCE))
    return next((day for day in days if not is_day_off(day)), on)


def after_working_days(on: date, days: int, is_day_off: IsDayOff) -> date:
    """The last of so many working days after the given one; 0 is the day itself."""
    for _ in range(days):
        on = next_open_day(on + timedelta(days=1), is_day_off)
    return on


def working_days(after: date, until: date, is_day_off: IsDayOff) -> int:
    """How many working days come after the one day up to and with the other."""
    days = (after + timedelta(days=at) for at in range(1, (until - after).days + 1))
    return sum(not is_day_off(day) for day in days)


def unexplained_day_off(
    on: date, note: str, is_day_off: IsDayOff, field: str = "on"
) -> list[Problem]:
    """Work on a day off is counted, but wants a note (an outing, a Saturday event)."""
    if note or not is_day_off(on):
        return []
    return [Problem(field, "day_off_without_note", Severity.WARNING)]


def doubtful_year(on: date, today: date, field: str = "on") -> list[Problem]:
    """A day long ago is a slip of the key; one of an earlier year is worth a look."""
    if on < FIRST_DAY:
        return [Problem(field, "date_too_early", facts={"date": FIRST_DAY.isoformat()})]
    if on.year < today.year:
        facts = {"year": on.year}
        return [Problem(field, "date_of_earlier_year", Severity.WARNING, facts)]
    return []
