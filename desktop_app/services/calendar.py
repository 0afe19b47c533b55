"""The calendar: memorable dates, days off, and the events of each day of a month."""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from desktop_app import paths
from desktop_app.domain import memorable
from desktop_app.domain.memorable import Occurrence
from desktop_app.services.library import Library
from desktop_app.storage import events, records
from desktop_app.storage.events import EventRow


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
    found = occurrences(start, end)
    closed = records.closed_days(library.database, start, end)
    planned = events.between(library.database, start, end)
    weekend = library.norms(start).weekend
    made = []
    for after in range((end - start).days):
        on = start + timedelta(days=after)
        dates = tuple(o for o in found if o.on <= on <= o.until)
        is_off = on in closed or memorable.is_day_off(on, dates, weekend)
        made.append(Day(on, True, is_off, dates, tuple(e for e in planned if e.on == on)))
    return made


def is_day_off(library: Library, on: date, weekend: tuple[int, ...] = ()) -> bool:
    """Is the library closed on that day: by the calendar, its weekend, or a closed day's record?

    Who knows the weekend already (the desk, at every loan) gives it.
    """
    after = on + timedelta(days=1)
    if records.closed_days(library.database, on, after):
        return True
    return memorable.is_day_off(on, on_day(on), weekend or library.norms(on).weekend)


def is_calendar_day_off(library: Library, on: date) -> bool:
    """Is it a day off by the calendar and the weekend alone?"""
    return memorable.is_day_off(on, on_day(on), library.norms(on).weekend)


@lru_cache(maxsize=64)
def on_day(on: date) -> tuple[Occurrence, ...]:
    """The memorable dates of one day; every loan asks about the day that it is due on."""
    year = occurrences(date(on.year, 1, 1), date(on.year + 1, 1, 1))
    return tuple(o for o in year if _is_on(o, on))


@lru_cache(maxsize=64)
def occurrences(start: date, end: date) -> tuple[Occurrence, ...]:
    """The shipped calendar's dates on the days [start, end)."""
    dates, lunar = _calendar()
    return tuple(memorable.occurrences(dates, lunar, start, end))


def _is_on(occurrence: Occurrence, on: date) -> bool:
    return occurrence.on <= on <= occurrence.until


@lru_cache(maxsize=1)
def _calendar() -> tuple[tuple[memorable.MemorableDate, ...], tuple[memorable.AitDate, ...]]:
    folder = paths.resources() / "calendar"
    return (
        memorable.parse_calendar((folder / "memorable_dates.csv").read_text("utf-8-sig")),
        memorable.parse_ait((folder / "lunar_dates.csv").read_text("utf-8-sig")),
    )
