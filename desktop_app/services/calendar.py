"""The calendar: memorable dates, days off, and the events of each day of a month."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from desktop_app import paths
from desktop_app.domain import lunar, memorable, open_days, own_dates
from desktop_app.domain.lunar import Announced
from desktop_app.domain.memorable import AitDate, MemorableDate, Occurrence
from desktop_app.domain.own_dates import Entry, OwnDate
from desktop_app.services.library import Library
from desktop_app.storage import dates, events, records
from desktop_app.storage.events import EventRow

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Day:
    """A day of the month's sheet; `is_inside` is False for the neighbours' days of the week."""

    on: date
    is_inside: bool
    is_off: bool
    dates: tuple[Occurrence, ...]
    events: tuple[EventRow, ...]


def month(library: Library, year: int, number: int) -> list[Day]:
    """The month as whole weeks from Monday to Sunday, with everything known of each day."""
    first = date(year, number, 1)
    after = first + timedelta(days=monthrange(year, number)[1])
    start = first - timedelta(days=first.weekday())
    end = after + timedelta(days=-after.weekday() % 7)
    return [
        Day(day.on, first <= day.on < after, day.is_off, day.dates, day.events)
        for day in days(library, start, end)
    ]


def days(library: Library, start: date, end: date) -> list[Day]:
    """The days [start, end) with their dates and events."""
    found = occurrences(library, start, end)
    closed = records.closed_days(library.database, start, end)
    planned = _by_day(events.lasting(library.database, start, end), start, end)
    weekend = library.norms(start).weekend
    made = []
    for after in range((end - start).days):
        on = start + timedelta(days=after)
        falling = tuple(o for o in found if o.on <= on <= o.until)
        is_off = on in closed or memorable.is_day_off(on, falling, weekend)
        made.append(Day(on, True, is_off, falling, tuple(planned.get(on, ()))))
    return made


def is_day_off(library: Library, on: date, weekend: tuple[int, ...] = ()) -> bool:
    """Is the library closed on that day: by the calendar, its weekend, or a closed day's record?

    Who knows the weekend already (the desk, at every loan) gives it.
    """
    after = on + timedelta(days=1)
    if records.closed_days(library.database, on, after):
        return True
    return memorable.is_day_off(on, on_day(library, on), weekend or library.norms(on).weekend)


def working_days(library: Library, after: date, until: date) -> int:
    """How many days on which the library is open come after one day up to and with another."""
    closed = records.closed_days(library.database, after, until + timedelta(days=1))
    weekend = library.norms(library.today).weekend

    def is_off(on: date) -> bool:
        return on in closed or memorable.is_day_off(on, on_day(library, on), weekend)

    return open_days.working_days(after, until, is_off)


def is_calendar_day_off(library: Library, on: date) -> bool:
    """Is it a day off by the calendar and the weekend alone?"""
    return memorable.is_day_off(on, on_day(library, on), library.norms(on).weekend)


def open_events(library: Library, on: date) -> list[EventRow]:
    """The events of a day's month of which only the month is fixed, cancelled ones last."""
    return events.of_month(library.database, on.replace(day=1))


def on_day(library: Library, on: date) -> tuple[Occurrence, ...]:
    """The memorable dates of one day; every loan asks about the day that it is due on."""
    known = library.database.known.on_day
    found = known.get(on)
    if found is None:
        year = occurrences(library, date(on.year, 1, 1), date(on.year + 1, 1, 1))
        found = known[on] = tuple(o for o in year if o.on <= on <= o.until)
    return found


def occurrences(library: Library, start: date, end: date) -> tuple[Occurrence, ...]:
    """The calendar's dates on the days [start, end), as the library has them."""
    database = library.database
    return _falling(dates.own(database), dates.announced(database), start, end)


def _by_day(rows: Iterable[EventRow], start: date, end: date) -> dict[date, list[EventRow]]:
    """Each event on every one of its days inside [start, end)."""
    found: dict[date, list[EventRow]] = {}
    for row in rows:
        on = max(row.on, start)
        while on <= (row.ends_on or row.on) and on < end:
            found.setdefault(on, []).append(row)
            on += _DAY
    return found


def entries(library: Library) -> tuple[Entry, ...]:
    """Every row of the calendar, the shipped and the own ones, shown or not."""
    return own_dates.entries(_shipped()[0], dates.own(library.database))


def lunar_dates(library: Library, start: date, end: date) -> tuple[AitDate, ...]:
    """The lunar holidays of the years that touch [start, end), and of their neighbours."""
    return _lunar(dates.announced(library.database), start, end)


@lru_cache(maxsize=64)
def _falling(
    own: tuple[OwnDate, ...], announced: tuple[Announced, ...], start: date, end: date
) -> tuple[Occurrence, ...]:
    """Kept by what it is made of: a year takes milliseconds, and every undoing asks anew."""
    shown = [entry.date for entry in own_dates.entries(_shipped()[0], own) if entry.is_shown]
    return tuple(memorable.occurrences(shown, _lunar(announced, start, end), start, end))


def _lunar(announced: tuple[Announced, ...], start: date, end: date) -> tuple[AitDate, ...]:
    return lunar.known(_shipped()[1], announced, start.year - 1, end.year + 1)


@lru_cache(maxsize=1)
def _shipped() -> tuple[tuple[MemorableDate, ...], tuple[AitDate, ...]]:
    folder = paths.resources() / "calendar"
    return (
        memorable.parse_calendar((folder / "memorable_dates.csv").read_text("utf-8-sig")),
        memorable.parse_ait((folder / "lunar_dates.csv").read_text("utf-8-sig")),
    )
