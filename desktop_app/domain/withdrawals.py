"""What acts of withdrawal are decided by: destinations, coefficients, reversals, what to choose."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import Problem

MOST_COEFFICIENT = 100_000  # hundredths; prices of the eighties are multiplied by hundreds
MOST_YEARS, MOST_LOANS = 99, 9999


class Destination(StrEnum):
    """Where documents go that are written off (form 0504144: «направление использования»)."""

    PULP = "pulp"
    EXCHANGE = "exchange"
    HANDED = "handed"
    DESTROYED = "destroyed"


@dataclass(frozen=True)
class ReversalDraft:
    """An act that takes another back («сторно»): its day and why."""

    on: date
    note: str = ""
    approved_on: date | None = None


@dataclass(frozen=True)
class Choice:
    """Which copies are worth looking at for an act; None and "" do not limit.

    `idle_years`: not lent for so many years; `before`: published before this year;
    `loans`: lent at least so often, so probably worn.
    """

    idle_years: int | None = None
    before: int | None = None
    loans: int | None = None
    kind: str = ""
    content: str = ""
    language: str = ""
    text: str = ""


def problems(coefficient: int, destination: str) -> list[Problem]:
    """What is wrong with the coefficient, in hundredths, or with the destination."""
    found = []
    if not 1 <= coefficient <= MOST_COEFFICIENT:
        facts = {"low": 0, "high": MOST_COEFFICIENT // 100}
        found.append(Problem("coefficient", "coefficient_wrong", facts=facts))
    if destination not in ("", *Destination):
        found.append(Problem("destination", "destination_wrong"))
    return found


def repriced(price: int, coefficient: int) -> int:
    """The price in tyiyn times the coefficient in hundredths, halves rounded up.

    For the paper only; the ledger keeps the accounting price.
    """
    return (price * coefficient + 50) // 100


def reversal_problems(draft: ReversalDraft, posted_on: date, today: date) -> tuple[Problem, ...]:
    """What keeps an act of the day `posted_on` from being reversed."""
    found = []
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    elif draft.on < posted_on:
        facts = {"date": posted_on.isoformat()}
        found.append(Problem("on", "reversal_before_act", facts=facts))
    if not draft.note.strip():
        found.append(Problem("note", "reversal_reason_required"))
    if draft.approved_on and draft.approved_on > today:
        found.append(Problem("approved_on", "date_in_future"))
    return tuple(found)


def choice_problems(choice: Choice, today: date) -> tuple[Problem, ...]:
    """What cannot be meant by a choice of copies."""
    limits = (
        ("idle_years", choice.idle_years, 1, MOST_YEARS),
        ("before", choice.before, 1500, today.year),
        ("loans", choice.loans, 1, MOST_LOANS),
    )
    return tuple(
        Problem(field, "norm_wrong", facts={"low": low, "high": high})
        for field, value, low, high in limits
        if value is not None and not low <= value <= high
    )
