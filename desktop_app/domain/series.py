"""Events that are repeated, and tours: which days, where."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

MOST = 60  # events planned at once


class Every(StrEnum):
    """How often an event is repeated; a month on the same weekday, the second Tuesday."""

    WEEK = "week"
    FORTNIGHT = "fortnight"
    MONTH = "month"


@dataclass(frozen=True)
class Stop:
    """A day of a series; of a tour also the aiyl aimak."""

    on: date
    district: str = ""


def days(first: date, every: Every, n: int) -> tuple[date, ...]:
    """The `n` days after `first`, which is not among them."""
    if every is Every.MONTH:
        return tuple(_same_weekday(first, month) for month in range(1, n + 1))
    step = timedelta(days=7 if every is Every.WEEK else 14)
    return tuple(first + step * at for at in range(1, n + 1))


def _same_weekday(first: date, months: int) -> date:
    """So many months later, on the same weekday of the month; a fifth may be the last one."""
    year, month = divmod(first.year * 12 + first.month - 1 + months, 12)
    begins, length = calendar.monthrange(year, month + 1)
    day = 1 + (first.weekday() - begins) % 7 + 7 * ((first.day - 1) // 7)
    return date(year, month + 1, day if day <= length else day - 7)
