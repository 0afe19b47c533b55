"""Journals and newspapers: their cards, how often they appear, how they are subscribed to.

Handbook 3.4.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_app.domain.classes import Content, Kind, Language
from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers

KINDS = (Kind.JOURNAL, Kind.NEWSPAPER)
LONGEST = 200
MOST_COPIES = 99  # of one issue; more is a slip of the finger
MOST_TIMES = 60  # issues a year of a journal without fixed days
MOST_YEARS = 99
_QUARTER = 3  # months
KEPT = {Kind.JOURNAL: 5, Kind.NEWSPAPER: 3}
"""Years that are usual; what tells of the own place is kept for ever (handbook 3.4)."""


class Pace(StrEnum):
    """How often a title appears. The first three name weekdays, `YEARLY` a number."""

    DAILY = "daily"
    SEVERAL_WEEKLY = "several_weekly"
    WEEKLY = "weekly"
    TWICE_MONTHLY = "twice_monthly"
    MONTHLY = "monthly"
    QUARTERLY = "quarterly"
    YEARLY = "yearly"
    IRREGULAR = "irregular"


WITH_WEEKDAYS = (Pace.DAILY, Pace.SEVERAL_WEEKLY, Pace.WEEKLY)
USUAL_DAYS = {Pace.DAILY: (1, 2, 3, 4, 5), Pace.SEVERAL_WEEKLY: (2, 5), Pace.WEEKLY: (5,)}


@dataclass(frozen=True)
class Frequency:
    """`weekdays` are ISO numbers, Monday 1; `times` a year is told for `YEARLY` only."""

    pace: str = ""
    weekdays: tuple[int, ...] = ()
    times: int = 0

    @property
    def has_days(self) -> bool:
        """Whether each issue has its own day of the calendar."""
        return self.pace in WITH_WEEKDAYS

    @property
    def code(self) -> str:
        """As it is stored: «weekly:5», «yearly:6», «monthly»."""
        if self.has_days:
            return f"{self.pace}:{','.join(map(str, self.weekdays))}"
        return f"{self.pace}:{self.times}" if self.pace == Pace.YEARLY else self.pace


def frequency(code: str) -> Frequency:
    """Read a stored frequency back."""
    pace, _, rest = code.partition(":")
    if pace in WITH_WEEKDAYS:
        return Frequency(pace, tuple(int(day) for day in rest.split(",") if day))
    return Frequency(pace, times=int(rest) if rest else 0)


class SubscriptionOrigin(StrEnum):
    """Who pays for it, or that nobody does."""

    DISTRICT = "district"
    LOCAL = "local"
    REPUBLICAN = "republican"
    SPONSOR = "sponsor"
    PAID = "paid"
    FREE = "free"
    GIFT = "gift"


PAYING = frozenset(SubscriptionOrigin) - {SubscriptionOrigin.FREE, SubscriptionOrigin.GIFT}


@dataclass(frozen=True)
class PeriodicalDraft:
    """What the card's form edits. `keep_years` None: for ever."""

    kind: str = ""
    title: str = ""
    index_no: str = ""
    publisher: str = ""
    content: str = ""
    language: str = ""
    local: bool = False
    frequency: Frequency = Frequency()
    keep_years: int | None = None
    note: str = ""


@dataclass(frozen=True)
class SubscriptionDraft:
    """Months `first_month`–`last_month` of a year; `price` is tyiyn a copy for all of them."""

    periodical_id: int
    year: int
    first_month: int = 1
    last_month: int = 12
    copies: int = 1
    price: int = 0
    origin: str = ""
    note: str = ""

    @property
    def months(self) -> int:
        """How many."""
        return self.last_month - self.first_month + 1

    @property
    def money(self) -> int:
        """What all copies cost together, tyiyn."""
        return self.copies * self.price


def problems(draft: PeriodicalDraft) -> tuple[Problem, ...]:
    """What keeps a card from being saved."""
    texts = {"title": draft.title, "publisher": draft.publisher, "note": draft.note}
    found = personal_numbers(texts)
    if not draft.title:
        found.append(Problem("title", "title_required"))
    found += [
        Problem(field, "too_long", facts={"limit": LONGEST})
        for field, text in texts.items()
        if field != "note" and len(text) > LONGEST
    ]
    for field, allowed in (("kind", KINDS), ("content", Content), ("language", Language)):
        if getattr(draft, field) not in tuple(allowed):
            found.append(Problem(field, f"{field}_required"))
    if draft.keep_years is not None and not 1 <= draft.keep_years <= MOST_YEARS:
        found.append(Problem("keep_years", "norm_wrong", facts={"low": 1, "high": MOST_YEARS}))
    return (*found, *_frequency_problems(draft.frequency))


def subscription_problems(draft: SubscriptionDraft, this_year: int) -> tuple[Problem, ...]:
    """What keeps a subscription from being saved."""
    found = []
    if not 1990 <= draft.year <= this_year + 1:
        found.append(Problem("year", "year_wrong", facts={"low": 1990, "high": this_year + 1}))
    if not 1 <= draft.first_month <= draft.last_month <= 12:
        found.append(Problem("last_month", "months_wrong"))
    if not 1 <= draft.copies <= MOST_COPIES:
        found.append(Problem("copies", "copies_wrong", facts={"low": 1, "high": MOST_COPIES}))
    if draft.origin not in tuple(SubscriptionOrigin):
        found.append(Problem("origin", "origin_required"))
    if draft.price < 0:
        found.append(Problem("price", "price_wrong"))
    elif draft.price and draft.origin == SubscriptionOrigin.FREE:
        found.append(Problem("price", "free_has_price"))
    return tuple(found)


def renewed(draft: SubscriptionDraft) -> SubscriptionDraft:
    """The next term, from the month after the last: a quarter, to the half-year's or year's end.

    What was ordered late, from March or from August on, goes on for the whole year or
    half-year. A month costs what it cost.
    """
    year = draft.year + (draft.last_month == 12)
    first = draft.last_month % 12 + 1
    if draft.months <= _QUARTER:
        last = min(first + draft.months - 1, 12)
    else:
        last = 6 if draft.months <= 6 and first <= 6 else 12
    months = last - first + 1
    price = (draft.price * months + draft.months // 2) // draft.months
    return replace(draft, year=year, first_month=first, last_month=last, price=price)


def _frequency_problems(found: Frequency) -> list[Problem]:
    if found.pace not in tuple(Pace):
        return [Problem("pace", "pace_required")]
    if found.has_days and not found.weekdays:
        return [Problem("weekdays", "weekdays_required")]
    if found.pace == Pace.WEEKLY and len(found.weekdays) != 1:
        return [Problem("weekdays", "one_weekday")]
    if found.pace == Pace.YEARLY and not 1 <= found.times <= MOST_TIMES:
        return [Problem("times", "norm_wrong", facts={"low": 1, "high": MOST_TIMES})]
    return []
