"""Issues: which are expected when, what is typed when one arrives, how it stands today.

An issue is known by its number in the year. Where each has its own day (a
newspaper with weekdays) the number is month and day, 0312 for 12 March; an
issue beyond the numbering («спецвыпуск») has one from `SPECIAL` on.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from desktop_app.domain.classes import Kind
from desktop_app.domain.dates import parse_date
from desktop_app.domain.periodicals import MOST_COPIES, Frequency, Pace

SPECIAL = 10_000
PATIENCE = {Kind.NEWSPAPER: 7, Kind.JOURNAL: 14}
"""Days that the post may take after an issue should have appeared."""
WAITED = 180  # days after which a missing issue is hardly sent any more
MOST_NUMBERS = 12  # that one thick issue may stand for

_RANGE = re.compile(r"(\d{1,3})\s*[-–—]\s*(\d{1,3})")
_NO_YEAR = re.compile(r"\d{1,2}[.,/]\d{1,2}\.?")
_COPIES = re.compile(r"(?:x|х|×)?\s*(\d{1,2})")


class IssueState(StrEnum):
    """How an issue stands today."""

    RECEIVED = "received"
    COMING = "coming"  # it has not appeared yet
    DUE = "due"  # it has appeared, the post still has time
    LATE = "late"
    CLAIMED = "claimed"  # late, and the post was written to
    GIVEN_UP = "given_up"  # it will not come


@dataclass(frozen=True)
class Expected:
    """An issue that should come: its number in the year and the day on which it appears."""

    number: int
    on: date

    @property
    def month(self) -> int:
        """The month in whose line or column it stands."""
        return self.on.month


@dataclass(frozen=True)
class Arrival:
    """What was typed at an issue; None where nothing was said."""

    on: date | None = None
    copies: int | None = None
    last_number: int | None = None


def is_by_day(kind: str, frequency: Frequency) -> bool:
    """Whether the card has a column for each day; else it has one for each number."""
    return kind == Kind.NEWSPAPER and (frequency.has_days or frequency.pace == Pace.IRREGULAR)


@lru_cache(maxsize=256)
def expected(
    kind: str, frequency: Frequency, year: int, first_month: int = 1, last_month: int = 12
) -> tuple[Expected, ...]:
    """The issues of some months of a year, in order; an irregular title promises none."""
    days = _days(frequency, year)
    if is_by_day(kind, frequency):
        found = [Expected(on.month * 100 + on.day, on) for on in days]
    else:
        found = [Expected(number, on) for number, on in enumerate(days, 1)]
    return tuple(one for one in found if first_month <= one.month <= last_month)


def late_from(kind: str, on: date) -> date:
    """The first day on which an issue that appeared on `on` is late."""
    return on + timedelta(days=PATIENCE[Kind(kind)] + 1)


def state(
    kind: str,
    on: date | None,
    today: date,
    *,
    received: bool = False,
    given_up: bool = False,
    claimed: bool = False,
) -> IssueState:
    """How an issue stands; one without a day of its own is never late."""
    if received:
        return IssueState.RECEIVED
    if given_up:
        return IssueState.GIVEN_UP
    if claimed:
        return IssueState.CLAIMED
    if on is None or on > today:
        return IssueState.COMING
    return IssueState.LATE if late_from(kind, on) <= today else IssueState.DUE


def label(number: int, last_number: int, own: str = "", *, by_day: bool = False) -> str:
    """«3», «3–4», «12.03», or what is printed on a special issue."""
    if own or number >= SPECIAL:
        return own
    if by_day:
        return f"{number % 100:02}.{number // 100:02}"
    return f"{number}–{last_number}" if last_number > number else str(number)


def named(number: int, last_number: int, own: str = "", *, by_day: bool = False) -> str:
    """In a sentence: «№ 3–4», «12.03», or what is printed on a special issue."""
    text = label(number, last_number, own, by_day=by_day)
    return text if own or by_day or number >= SPECIAL else f"№\u00a0{text}"


def day_of(year: int, number: int) -> date | None:
    """The day that a number means where each issue has its own; None when there is none."""
    month, day = divmod(number, 100)
    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return date(year, month, day)


def read_arrival(text: str, number: int, today: date, since: date | None = None) -> Arrival | None:
    """«12.03», «2», «12.03 2», «3-4», «вчера»: the day, the copies, a thick issue's numbers.

    A day without a year is the first one after `since`, when the issue may have appeared.
    A range counts only when it begins with the issue's own number. None when unreadable.
    """
    on, copies, last = None, None, None
    for word in _words(text):
        thick = _RANGE.fullmatch(word)
        few = _COPIES.fullmatch(word)
        if thick:
            first, last = int(thick[1]), int(thick[2])
            if first != number or not number < last < number + MOST_NUMBERS:
                return None
        elif few and copies is None:
            copies = int(few[1])
            if not 1 <= copies <= MOST_COPIES:
                return None
        elif on is None and (found := parse_date(word, today)):
            on = _in_year(found, since, today) if since and _NO_YEAR.fullmatch(word) else found
        else:
            return None
    return Arrival(on, copies, last) if (on, copies, last) != (None, None, None) else None


def _in_year(found: date, since: date, today: date) -> date:
    """The day in the year of the issue or, before it appeared, in the next one."""
    for year in (since.year, since.year + 1):
        if found.month == 2 and found.day == 29 and monthrange(year, 2)[1] < 29:
            continue
        if since <= (day := found.replace(year=year)) <= today:
            return day
    return found


def runs(numbers: Sequence[int]) -> str:
    """Numbers in few words: «1–6, 8»."""
    parts: list[list[int]] = []
    for number in sorted(set(numbers)):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(str(p[0]) if len(p) == 1 else f"{p[0]}–{p[-1]}" for p in parts)


def _words(text: str) -> list[str]:
    """A range keeps together though it be typed with spaces."""
    return re.sub(r"(?<=\d)\s*([-–—])\s*(?=\d)", r"\1", text.strip()).split()


def _days(frequency: Frequency, year: int) -> list[date]:
    """When the issues of a whole year appear; without a day of their own at a month's end."""
    if frequency.has_days:
        first = date(year, 1, 1)
        every = (first + timedelta(days=at) for at in range((date(year + 1, 1, 1) - first).days))
        return [day for day in every if day.isoweekday() in frequency.weekdays]
    match frequency.pace:
        case Pace.TWICE_MONTHLY:
            middles = [(date(year, month, 15), _end(year, month)) for month in range(1, 13)]
            return [day for pair in middles for day in pair]
        case Pace.MONTHLY:
            return [_end(year, month) for month in range(1, 13)]
        case Pace.QUARTERLY:
            return [_end(year, month) for month in (3, 6, 9, 12)]
        case Pace.YEARLY:
            times = frequency.times
            return [_end(year, -(-12 * at // times)) for at in range(1, times + 1)]
    return []


def _end(year: int, month: int) -> date:
    return date(year, month, monthrange(year, month)[1])
