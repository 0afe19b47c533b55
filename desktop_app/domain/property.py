"""Equipment and furniture: what is kept, its state, and how it leaves (handbook 3.7).

The accountant keeps the books of account; the branch keeps its register,
asks for the removal of what is worn out, and strikes out by the accountant's act.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import Problem
from desktop_app.domain.records import Origin

MOST = 9999  # pieces of one line; more is a typing mistake
AGED = 10
"""Years after which a thing stands in the list of what is old."""
_OLDEST = 1900


class PropertyKind(StrEnum):
    """Groups of the register."""

    FURNITURE = "furniture"
    SHELVING = "shelving"
    COMPUTER = "computer"
    APPLIANCE = "appliance"
    HOUSEHOLD = "household"
    OTHER = "other"


class Condition(StrEnum):
    """The state a thing is in."""

    GOOD = "good"
    FAIR = "fair"
    POOR = "poor"
    BROKEN = "broken"


class Shown(StrEnum):
    """Which part of the register a list shows."""

    KEPT = "kept"
    BAD = "bad"
    AGED = "aged"
    REQUESTED = "requested"
    REMOVED = "removed"


@dataclass(frozen=True)
class PropertyDraft:
    """A line of the register; `price` of one piece in tyiyn.

    `on` is the day since when it stands in the register; `is_old` marks what
    the branch had before and only takes over from the paper one.
    """

    on: date
    kind: str = ""
    name: str = ""
    inventory_no: str = ""
    year: int | None = None
    quantity: int = 1
    price: int = 0
    origin: str = ""
    is_old: bool = False
    condition: str = Condition.GOOD
    place: str = ""
    responsible: str = ""
    document: str = ""
    note: str = ""

    @property
    def money(self) -> int:
        """The sum of all pieces."""
        return self.quantity * self.price


@dataclass(frozen=True)
class RemovalDraft:
    """So many pieces go, for a reason; with `act_no` they are gone by the accountant's act."""

    on: date
    quantity: int = 1
    reason: str = ""
    act_no: str = ""


def problems(draft: PropertyDraft, today: date) -> tuple[Problem, ...]:
    """What keeps a line from being entered."""
    found = []
    if draft.kind not in tuple(PropertyKind):
        found.append(Problem("kind", "property_kind_required"))
    if not draft.name:
        found.append(Problem("name", "property_name_required"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if draft.year is not None and not _OLDEST <= draft.year <= draft.on.year:
        facts = {"low": _OLDEST, "high": draft.on.year}
        found.append(Problem("year", "year_wrong", facts=facts))
    if not 1 <= draft.quantity <= MOST:
        found.append(Problem("quantity", "count_wrong", facts={"text": str(draft.quantity)}))
    if draft.price < 0:
        found.append(Problem("price", "price_wrong"))
    if draft.origin not in (*Origin, *([""] if draft.is_old else [])):
        found.append(Problem("origin", "origin_required"))
    if draft.condition not in tuple(Condition):
        found.append(Problem("condition", "condition_required"))
    return tuple(found)


def removal_problems(
    draft: RemovalDraft, left: int, since: date, today: date, *, is_final: bool
) -> tuple[Problem, ...]:
    """What keeps pieces from being asked off, or with `is_final` from being struck out."""
    found = []
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    elif draft.on < since:
        found.append(Problem("on", "property_not_yet", facts={"date": since.isoformat()}))
    if not 1 <= draft.quantity <= left:
        found.append(Problem("quantity", "property_too_many", facts={"n": left}))
    if not draft.reason:
        found.append(Problem("reason", "removal_reason_required"))
    if is_final and not draft.act_no:
        found.append(Problem("act_no", "removal_act_required"))
    return tuple(found)
