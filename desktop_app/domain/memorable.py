"""Memorable dates and days off: rules that give days in every year.

A rule is `MM-DD`, a range `MM-DD..MM-DD`, a weekday of a month `05/Sun#3`
(`10/Sun#-1` is the last), `EID_FITR` or `EID_ADHA`. A full date
`2026-01-08`, alone or as a range, is an exception of one year. Lunar
dates come from a list, since the muftiate announces them; the later ones
are estimates. Rows of low confidence stay hidden until somebody asks.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

_Day = date  # where a field takes the name


class DateKind(StrEnum):
    """What a date is, the weightiest first."""

    OFFICIAL_NONWORKING = "official_nonworking"
    OFFICIAL_WORKING = "official_working"
    MOVED_WORKING = "moved_working"  # a weekend day worked off by a Cabinet's decision
    MEMORABLE = "memorable"
    PROFESSIONAL = "professional"
    INTERNATIONAL = "international"
    BIRTHDAY = "birthday"


class Lunar(StrEnum):
    """Holidays of the lunar year."""

    EID_FITR = "EID_FITR"
    EID_ADHA = "EID_ADHA"


@dataclass(frozen=True)
class MemorableDate:
    """A row of the calendar. `relevance` A–C for a village library, `confidence` high|med|low.

    `since` and `until` are the first and the last year in which it is kept.
    """

    rule: str
    ru: str
    ky: str
    kind: DateKind
    born_year: int | None = None
    relevance: str = "A"
    confidence: str = "high"
    since: int | None = None
    until: int | None = None
    note: str = ""

    @property
    def key(self) -> str:
        """What tells it from all others of the shipped calendar, also from an older law's row."""
        last = f"|{self.until}" if self.until else ""
        return f"{self.rule}|{self.ru}{last}"


@dataclass(frozen=True)
class AitDate:
    """The day of a lunar holiday in one year; estimated until the muftiate has spoken.

    A computed one is `on` or `until`. `expected_on` is the day it was first expected on.
    """

    rule: Lunar
    on: date
    is_estimated: bool
    until: date | None = None
    expected_on: date | None = None


@dataclass(frozen=True)
class Occurrence:
    """A memorable date in one year, `on` to `until`, both days belonging to it.

    A lunar holiday has the day that it was expected on, which it is announced for.
    """

    on: date
    until: date
    date: MemorableDate
    is_estimated: bool = False
    anniversary: int | None = None
    expected_on: _Day | None = None


_DAY = re.compile(r"(\d\d)-(\d\d)(?:\.\.(\d\d)-(\d\d))?")
_WEEKDAY = re.compile(r"(\d\d)/(Mon|Tue|Wed|Thu|Fri|Sat|Sun)#([1-5]|-1)")
_ONCE = re.compile(r"(\d{4}-\d\d-\d\d)(?:\.\.(\d{4}-\d\d-\d\d))?")
_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_JUBILEE = 5  # years; rounder ages are announced


def parse_calendar(text: str) -> tuple[MemorableDate, ...]:
    """Read the calendar's CSV; ValueError at a rule or kind that nobody knows."""
    rows = csv.DictReader(text.splitlines())
    dates = tuple(
        MemorableDate(
            row["rule"],
            row["ru"],
            row["ky"],
            DateKind(row["kind"]),
            _year(row["born_year"]),
            row["relevance"],
            row["confidence"],
            _year(row.get("since")),
            _year(row.get("until")),
        )
        for row in rows
    )
    for row in dates:
        if row.rule not in tuple(Lunar):
            list(_days(row.rule, 2000))
    return dates


def parse_ait(text: str) -> tuple[AitDate, ...]:
    """Read the CSV of lunar dates: rule, date, status confirmed|estimated."""
    return tuple(
        AitDate(Lunar(row["rule"]), date.fromisoformat(row["date"]), row["status"] != "confirmed")
        for row in csv.DictReader(text.splitlines())
    )


def occurrences(
    dates: Iterable[MemorableDate],
    ait: Iterable[AitDate],
    start: date,
    end: date,
    *,
    with_low_confidence: bool = False,
) -> list[Occurrence]:
    """What falls on the days from `start` up to, but without, `end`, in order of days.

    A range that began before `start` and lasts into it is there too.
    """
    lunar, kinds = tuple(ait), tuple(DateKind)
    found = [
        occurrence
        for row in dates
        if with_low_confidence or row.confidence != "low"
        for year in range(start.year - 1, end.year + 1)
        for occurrence in _in_year(row, year, lunar)
        if occurrence.on < end and occurrence.until >= start
    ]
    return sorted(found, key=lambda o: (o.on, o.date.relevance, kinds.index(o.date.kind)))


def is_day_off(on: date, found: Iterable[Occurrence], weekend: Iterable[int]) -> bool:
    """Is the library closed by the calendar? `weekend` in ISO weekdays, Monday 1.

    A day moved by the Cabinet is worked even when it is a Saturday.
    """
    kinds = {o.date.kind for o in found if o.on <= on <= o.until}
    if DateKind.MOVED_WORKING in kinds:
        return False
    return DateKind.OFFICIAL_NONWORKING in kinds or on.isoweekday() in weekend


def _year(text: str | None) -> int | None:
    return int(text) if text else None


def _in_year(row: MemorableDate, year: int, ait: tuple[AitDate, ...]) -> Iterator[Occurrence]:
    if not (row.since or year) <= year <= (row.until or year):
        return
    age = year - row.born_year if row.born_year else 0
    jubilee = age if age > 0 and age % _JUBILEE == 0 else None
    if row.rule in tuple(Lunar):
        for a in ait:
            if (a.rule, a.on.year) == (row.rule, year):
                expected = a.expected_on or a.on
                yield Occurrence(a.on, a.until or a.on, row, a.is_estimated, jubilee, expected)
        return
    for on, until in _days(row.rule, year):
        yield Occurrence(on, until, row, False, jubilee)


def _days(rule: str, year: int) -> Iterator[tuple[date, date]]:
    """First and last day of a rule of the solar year in one year."""
    if match := _DAY.fullmatch(rule):
        month, day = int(match[1]), int(match[2])
        last = int(match[3] or month), int(match[4] or day)
        on, until = _day(year, month, day), _day(year + (last < (month, day)), *last)
        if on and until:
            yield on, until
    elif match := _WEEKDAY.fullmatch(rule):
        if on := _weekday(year, int(match[1]), _WEEKDAYS.index(match[2]), int(match[3])):
            yield on, on
    elif match := _ONCE.fullmatch(rule):
        on, until = (date.fromisoformat(day or match[1]) for day in match.groups())
        if on.year == year:
            yield on, until
    else:
        raise ValueError(rule)


def _day(year: int, month: int, day: int) -> date | None:
    """None for 29 February of a common year."""
    if (month, day) == (2, 29) and (year % 4 or (year % 100 == 0 and year % 400)):
        return None
    return date(year, month, day)


def _weekday(year: int, month: int, weekday: int, number: int) -> date | None:
    """The number-th weekday of a month, -1 the last; None when the month has no fifth one."""
    if number < 0:
        last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    first = date(year, month, 1)
    on = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (number - 1))
    return on if on.month == month else None
