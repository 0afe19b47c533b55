"""How a date comes back, as a person says it: a day, a range, a weekday of a month, once.

The calendar keeps it as a short text (`memorable.py`); here the text is taken apart
for a form and put together again.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.memorable import Lunar

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
LAST = -1
_MOST = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_DAY = re.compile(r"(\d\d)-(\d\d)(?:\.\.(\d\d)-(\d\d))?")
_WEEKDAY = re.compile(r"(\d\d)/([A-Z][a-z]{2})#(-?\d)")


class Repeat(StrEnum):
    """When a date comes back."""

    DAY = "day"
    RANGE = "range"
    WEEKDAY = "weekday"
    ONCE = "once"
    LUNAR = "lunar"


@dataclass(frozen=True)
class Rule:
    """A rule in its parts; only those of its `repeat` matter.

    Months count from 1, `weekday` from Monday 0, `number` from 1 or `LAST`; `on` and
    `until` are the days of a single time.
    """

    repeat: Repeat
    month: int = 1
    day: int = 1
    last_month: int = 1
    last_day: int = 1
    weekday: int = 0
    number: int = 1
    on: date | None = None
    until: date | None = None
    lunar: str = ""


def read(text: str) -> Rule | None:
    """The parts of a rule; None when it is none, or names a day that no year has."""
    if text in tuple(Lunar):
        return Rule(Repeat.LUNAR, lunar=text)
    if match := _DAY.fullmatch(text):
        month, day = int(match[1]), int(match[2])
        last_month, last_day = int(match[3] or month), int(match[4] or day)
        repeat = Repeat.RANGE if match[3] else Repeat.DAY
        if _is_day(month, day) and _is_day(last_month, last_day):
            return Rule(repeat, month, day, last_month, last_day)
    elif match := _WEEKDAY.fullmatch(text):
        month, number = int(match[1]), int(match[3])
        if 1 <= month <= 12 and match[2] in WEEKDAYS and number in (LAST, 1, 2, 3, 4, 5):
            return Rule(Repeat.WEEKDAY, month, weekday=WEEKDAYS.index(match[2]), number=number)
    else:
        return _once(text)
    return None


def written(rule: Rule) -> str:
    """The short text of a rule; what `read` takes apart."""
    if rule.repeat is Repeat.LUNAR:
        return rule.lunar
    if rule.repeat is Repeat.WEEKDAY:
        return f"{rule.month:02}/{WEEKDAYS[rule.weekday]}#{rule.number}"
    if rule.repeat is Repeat.ONCE:
        last = f"..{rule.until}" if rule.until and rule.until != rule.on else ""
        return f"{rule.on or ''}{last}"
    first = f"{rule.month:02}-{rule.day:02}"
    if rule.repeat is Repeat.DAY:
        return first
    return f"{first}..{rule.last_month:02}-{rule.last_day:02}"


def is_rule(text: str) -> bool:
    """Does the calendar understand it?"""
    return read(text) is not None


def _once(text: str) -> Rule | None:
    first, _, last = text.partition("..")
    try:
        on, until = date.fromisoformat(first), date.fromisoformat(last or first)
    except ValueError:
        return None
    return Rule(Repeat.ONCE, on=on, until=until) if on <= until and len(first) == 10 else None


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= _MOST[month - 1]
