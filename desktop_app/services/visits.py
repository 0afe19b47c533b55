"""Visits counted by hand: the big buttons, groups, people outside, and inquiries from afar.

Nobody is counted twice for one arrival: people at an event are entered with
the event (mode event or outside), never by these buttons. A reader who also
borrows that day has come for books as well and counts as a service visit,
once a day (handbook 4.4). A call or a message is no visit but an inquiry.
"""

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
    day = _day(library, n, on)
    with library.act("visit.count") as act:
        act.post(Fact(Name.VISIT, day, n, age=age.value, mode=Visit(mode).value))
        today = sum(storage.by_age(library.database, day).values())
        act.summary = {"age": age.value, "added": n, "n": today}
        if calendar.is_day_off(library, day):
            act.summary["warning"] = "visit_on_day_off"
    assert act.done
    return act.done


def count_remote(library: Library, age: Age, n: int = 1, on: date | None = None) -> Done:
    """Enter inquiries by phone or messenger; they are apart from visits."""
    day = _day(library, n, on)
    with library.act("remote.count") as act:
        act.post(Fact(Name.REMOTE, day, n, age=age.value))
        act.summary = {"age": age.value, "n": n}
    assert act.done
    return act.done


def today_counts(library: Library, on: date | None = None) -> dict[Age, int]:
    """The visits of the day in the library by age group."""
    return storage.by_age(library.database, on or library.today)


def _day(library: Library, n: int, on: date | None) -> date:
    """The day that `n` people are entered on; refused when there are none, or it is to come."""
    if not 1 <= n <= MOST:
        raise UserError("group_wrong", n=n, most=MOST)
    day = on or library.today
    if day > library.today:
        raise UserError("date_in_future")
    return day
