"""Visits counted by hand: the big buttons, and groups."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.classes import Age, Visit
from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Fact, Name
from desktop_app.services import calendar
from desktop_app.services.library import Done, Library
from desktop_app.storage import visits as storage

MOST = 999  # people of one group


def count(
    library: Library, age: Age, n: int = 1, mode: str = Visit.SERVICE, on: date | None = None
) -> Done:
    """Enter visits of one age group; `n` of the summary is how many there are on the day now.

    On a day off they are counted with a `warning`: it may be a wrong date (handbook A3).
    """
    if not 1 <= n <= MOST:
        raise UserError("group_wrong", n=n, most=MOST)
    day = on or library.today
    if day > library.today:
        raise UserError("date_in_future")
    with library.act("visit.count") as act:
        act.post(Fact(Name.VISIT, day, n, age=age.value, mode=Visit(mode).value))
        today = sum(storage.by_age(library.database, day).values())
        act.summary = {"age": age.value, "added": n, "n": today}
        if calendar.is_day_off(library, day):
            act.summary["warning"] = "visit_on_day_off"
    assert act.done
    return act.done


def today_counts(library: Library, on: date | None = None) -> dict[Age, int]:
    """The visits of the day in the library by age group."""
    return storage.by_age(library.database, on or library.today)
