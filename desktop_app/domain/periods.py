"""Reporting periods: months, quarters, half-years, nine months, years, free ranges.

A period is half-open: the first day belongs to it, `end` does not.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta

# Each way to write a period: its pattern, the months of one step, the number of months.
_FORMS = (
    (re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])"), 1, 1),
    (re.compile(r"([0-9]{4})-Q([1-4])"), 3, 3),
    (re.compile(r"([0-9]{4})-H([12])"), 6, 6),
    (re.compile(r"([0-9]{4})-()9M"), 1, 9),
    (re.compile(r"([0-9]{4})()"), 1, 12),
)
_RANGE = re.compile(r"([0-9-]{10})\.\.([0-9-]{10})")
YEARS = range(1900, 2200)
"""Years that a library may have entries of."""


@dataclass(frozen=True, order=True)
class Period:
    """The days from `start` up to, but without, `end`."""

    start: date
    end: date

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError("a period has at least one day")

    def __contains__(self, on: date) -> bool:
        return self.start <= on < self.end

    @property
    def last(self) -> date:
        """The last day that belongs to the period."""
        return self.end - timedelta(days=1)

    @property
    def months(self) -> int | None:
        """Length in whole calendar months; None for a free range."""
        if self.start.day != 1 or self.end.day != 1:
            return None
        return 12 * (self.end.year - self.start.year) + self.end.month - self.start.month

    @property
    def key(self) -> str:
        """The shortest name that `parse` reads back: 2026-09, 2026-Q3, 2026-H1, 2026-9M, 2026."""
        year, month = self.start.year, self.start.month
        match self.months:
            case 1:
                return f"{year}-{month:02}"
            case 3 if month % 3 == 1:
                return f"{year}-Q{(month + 2) // 3}"
            case 6 if month in (1, 7):
                return f"{year}-H{(month + 5) // 6}"
            case 9 if month == 1:
                return f"{year}-9M"
            case 12 if month == 1:
                return f"{year}"
        return f"{self.start.isoformat()}..{self.last.isoformat()}"


def parse(key: str) -> Period:
    """Read a period's name; ValueError when it names none, or one out of all reason."""
    period = _read(key)
    if period.start.year not in YEARS or period.last.year not in YEARS:
        raise ValueError(key)
    return period


def _read(key: str) -> Period:
    for pattern, step, months in _FORMS:
        if match := pattern.fullmatch(key):
            return of_months(int(match[1]), step * (int(match[2] or 1) - 1) + 1, months)
    if match := _RANGE.fullmatch(key):
        return Period(
            date.fromisoformat(match[1]), date.fromisoformat(match[2]) + timedelta(days=1)
        )
    raise ValueError(key)


def of_months(year: int, month: int, months: int) -> Period:
    """`months` whole months from the given one on."""
    last = month - 1 + months
    return Period(date(year, month, 1), date(year + last // 12, last % 12 + 1, 1))


def quarter(year: int, number: int) -> Period:
    """Quarter 1–4 of a year."""
    return of_months(year, 3 * number - 2, 3)


def year_to_date(period: Period) -> Period:
    """«С начала года»: from 1 January of the year of the last day up to the same end."""
    return Period(date(period.last.year, 1, 1), period.end)


def year_before(period: Period) -> Period:
    """The same period one year earlier («за тот же период прошлого года»).

    29 February alone has no such period: the day before it stands in.
    """
    start, end = _back(period.start), _back(period.end)
    return Period(start, end) if start < end else Period(start - timedelta(days=1), end)


def day_before(period: Period) -> Period:
    """The single day before the period: at its end stands what «состояло»."""
    return Period(period.start - timedelta(days=1), period.start)


def last_finished_quarter(today: date) -> Period:
    """The quarter that a librarian hands in on `today`."""
    this = (today.month + 2) // 3
    return quarter(today.year, this - 1) if this > 1 else quarter(today.year - 1, 4)


def _back(day: date) -> date:
    if (day.month, day.day) == (2, 29):
        return date(day.year - 1, 3, 1)
    return day.replace(year=day.year - 1)
