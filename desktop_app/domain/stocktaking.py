"""Stock-taking: what is expected, where each copy turns out to be, what is decided (handbook 3.6).

    on the books = on the shelf + with readers + in other places + not found

holds at every moment: each expected copy has exactly one place. A copy that
an act takes out meanwhile leaves both sides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.domain.classes import Content
from desktop_app.domain.errors import Problem
from desktop_app.domain.stock import CopyStatus, inventory_key


class Occasion(StrEnum):
    """Why the stock is checked (handbook 3.6; 12: unplanned checks)."""

    PLANNED = "planned"
    LIBRARIAN = "librarian"  # the responsible person changes
    THEFT = "theft"
    DISASTER = "disaster"
    CLOSING = "closing"  # reorganisation or closing of the library


class Scope(StrEnum):
    """Which part of the stock is checked."""

    ALL = "all"
    CONTENT = "content"
    SHELF = "shelf"
    NUMBERS = "numbers"


class State(StrEnum):
    """A check is carried on for weeks, then its result is frozen, or it is given up."""

    OPEN = "open"
    CLOSED = "closed"
    CANCELLED = "cancelled"


class Place(StrEnum):
    """Where an expected copy is; `GONE` are those that an act took out during the check."""

    SHELF = "shelf"
    READER = "reader"
    REPAIR = "repair"
    AWAY = "away"
    MISSING = "missing"
    GONE = "gone"


class How(StrEnum):
    """How a copy was counted."""

    SCAN = "scan"
    TICK = "tick"  # in the list by number
    LENT = "lent"  # it went over the desk, so it was there
    RETURNED = "returned"
    MOVED = "moved"  # back from repair or from outside


class CaseKind(StrEnum):
    """What a check leaves to be decided: copies not found, and what is there too much."""

    MISSING = "missing"
    WITHDRAWN = "withdrawn"  # written off by an act, but on the shelf
    CENTRE = "centre"  # belongs to the central library
    UNKNOWN = "unknown"  # a number that was never given here


SURPLUS = (CaseKind.WITHDRAWN, CaseKind.CENTRE, CaseKind.UNKNOWN)


class Decision(StrEnum):
    """What becomes of a case (handbook 3.6, step 7)."""

    NONE = ""
    SEARCH = "search"  # one more year
    COMPENSATION = "compensation"  # by the guilty
    WRITE_OFF = "write_off"  # for an unknown cause
    FOUND = "found"
    ENLIST = "enlist"
    GIVE_BACK = "give_back"


DECISIONS: Mapping[CaseKind, tuple[Decision, ...]] = {
    CaseKind.MISSING: (
        Decision.SEARCH,
        Decision.COMPENSATION,
        Decision.WRITE_OFF,
        Decision.FOUND,
    ),
    **dict.fromkeys(SURPLUS, (Decision.ENLIST, Decision.GIVE_BACK)),
}


class Answer(StrEnum):
    """What a scanned or typed number turns out to be."""

    FOUND = "found"
    ALREADY = "already"
    ON_LOAN = "on_loan"  # by the card a reader has it
    LOST = "lost"  # a reader said that it is lost
    WITHDRAWN = "withdrawn"
    CENTRE = "centre"
    OUTSIDE = "outside"  # ours, but not in this check
    UNKNOWN = "unknown"


@dataclass(frozen=True)
class StocktakeDraft:
    """A check about to begin. `part` is a content's code or a shelf, `first`–`last` are numbers.

    `former` and `successor` are the librarians who hand over and take over.
    """

    occasion: str = ""
    scope: str = Scope.ALL
    part: str = ""
    first: str = ""
    last: str = ""
    order_no: str = ""
    order_date: date | None = None
    former: str = ""
    successor: str = ""
    note: str = ""


@dataclass(frozen=True)
class Tally:
    """Copies and tyiyn by place, `{}` for none; `surplus` counts cases apart."""

    copies: Mapping[str, int] = field(default_factory=dict)
    money: Mapping[str, int] = field(default_factory=dict)
    surplus: Mapping[str, int] = field(default_factory=dict)

    @property
    def frozen(self) -> int:
        """What stood on the books when the check began."""
        return sum(self.copies.values())

    @property
    def frozen_money(self) -> int:
        """The sum of the same, tyiyn."""
        return sum(self.money.values())

    @property
    def expected(self) -> int:
        """What stands on the books now: without what acts took out meanwhile."""
        return self.frozen - self.copies.get(Place.GONE, 0)

    @property
    def expected_money(self) -> int:
        """The sum of the same, tyiyn."""
        return self.frozen_money - self.money.get(Place.GONE, 0)

    @property
    def left(self) -> int:
        """Still to be found."""
        return self.copies.get(Place.MISSING, 0)

    @property
    def elsewhere(self) -> int:
        """In repair or outside the library."""
        return self.copies.get(Place.REPAIR, 0) + self.copies.get(Place.AWAY, 0)

    @property
    def elsewhere_money(self) -> int:
        """The sum of the same, tyiyn."""
        return self.money.get(Place.REPAIR, 0) + self.money.get(Place.AWAY, 0)


def place_at_opening(status: CopyStatus) -> Place:
    """Where a copy of a state is expected."""
    return {
        CopyStatus.IN_STOCK: Place.SHELF,
        CopyStatus.ON_LOAN: Place.READER,
        CopyStatus.IN_REPAIR: Place.REPAIR,
        CopyStatus.AWAY: Place.AWAY,
        CopyStatus.MISSING: Place.MISSING,
        CopyStatus.WITHDRAWN: Place.GONE,
        CopyStatus.MISTAKEN: Place.GONE,
    }[status]


def place_now(status: CopyStatus, is_counted: bool) -> Place:
    """Where an expected copy is by now: on the shelf only once it was seen."""
    if status is CopyStatus.IN_STOCK:
        return Place.SHELF if is_counted else Place.MISSING
    return place_at_opening(status)


def opening_problems(draft: StocktakeDraft, today: date) -> tuple[Problem, ...]:
    """What keeps a check from being begun; the order may come later."""
    found = []
    if draft.occasion not in tuple(Occasion):
        found.append(Problem("occasion", "stocktake_occasion"))
    if draft.scope not in tuple(Scope):
        found.append(Problem("scope", "stocktake_scope"))
    if draft.scope == Scope.CONTENT and draft.part not in tuple(Content):
        found.append(Problem("content", "content_required"))
    if draft.scope == Scope.SHELF and not draft.part:
        found.append(Problem("shelf", "stocktake_shelf"))
    if draft.scope == Scope.NUMBERS:
        found += _range_problems(draft)
    if draft.order_date and draft.order_date > today:
        found.append(Problem("order_date", "date_in_future"))
    if draft.occasion == Occasion.LIBRARIAN and not draft.successor:
        found.append(Problem("successor", "stocktake_successor"))
    return tuple(found)


def _range_problems(draft: StocktakeDraft) -> list[Problem]:
    bad = [
        Problem(name, "inventory_no_wrong")
        for name in ("first", "last")
        if not any(letter.isdigit() for letter in getattr(draft, name))
    ]
    if not bad and inventory_key(draft.last) < inventory_key(draft.first):
        bad.append(Problem("last", "stocktake_range"))
    return bad


def may_decide(kind: str, decision: str) -> bool:
    """Does a decision suit a case? None at all takes an earlier one back."""
    return decision == Decision.NONE or decision in DECISIONS[CaseKind(kind)]
