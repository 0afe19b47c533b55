"""When a loan is due, and what stands against handing a copy out (handbook 4.5, 4.6)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from desktop_app.domain.classes import Content, Kind, Language
from desktop_app.domain.errors import Problem, Severity
from desktop_app.domain.open_days import IsDayOff, next_open_day
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.stock import CopyStatus

_REFUSALS = {
    CopyStatus.ON_LOAN: "copy_on_loan",
    CopyStatus.WITHDRAWN: "copy_withdrawn",
    CopyStatus.MISTAKEN: "copy_mistaken",
    CopyStatus.IN_REPAIR: "copy_in_repair",
    CopyStatus.AWAY: "copy_away",
    CopyStatus.MISSING: "copy_missing",
}


class Mode(StrEnum):
    """Where a document is used (handbook 1.4, columns 24 and 26)."""

    HOME = "home"
    HALL = "hall"  # in the reading hall, back the same day
    OUTSIDE = "outside"  # taken along to herders, the disabled


class Settlement(StrEnum):
    """How the loss of a copy was made good (handbook 4.7)."""

    OPEN = ""
    REPLACED = "replaced"
    PAID = "paid"
    FOUND = "found"


class Borrower(NamedTuple):
    """What the desk asks about a reader: registered this year? how many loans open and late?"""

    is_registered: bool
    loans: int = 0
    overdue: int = 0


def due_on(issued_on: date, days: int, is_day_off: IsDayOff) -> date:
    """Calendar days after the issue; on a day off the next open day."""
    return next_open_day(issued_on + timedelta(days=days), is_day_off)


def renewed_due_on(due: date, today: date, days: int, is_day_off: IsDayOff) -> date:
    """A renewal adds its days to the due date, or to today when that has passed."""
    return due_on(max(due, today), days, is_day_off)


def days_late(due: date, returned_on: date) -> int:
    """0 when the copy came back in time."""
    return max(0, (returned_on - due).days)


def issue_problems(
    borrower: Borrower | None, copy: CopyStatus | None, limit: int
) -> tuple[Problem, ...]:
    """What stands against a loan; None for a reader or a copy that nobody knows."""
    return (*_reader_problems(borrower, limit), *copy_problems(copy))


def _reader_problems(borrower: Borrower | None, limit: int) -> list[Problem]:
    if borrower is None:
        return [Problem("reader", "reader_unknown")]
    found = []
    if not borrower.is_registered:
        found.append(Problem("reader", "not_registered_this_year"))
    if borrower.loans >= limit:
        facts = {"loans": borrower.loans, "limit": limit}
        found.append(Problem("reader", "limit_reached", Severity.WARNING, facts))
    if borrower.overdue:
        facts = {"overdue": borrower.overdue}
        found.append(Problem("reader", "has_overdue", Severity.WARNING, facts))
    return found


def copy_problems(copy: CopyStatus | None) -> list[Problem]:
    """What stands against handing a copy out, whoever asks for it; None for an unknown one."""
    if copy is None:
        return [Problem("copy", "copy_unknown")]
    return [Problem("copy", _REFUSALS[copy])] if copy in _REFUSALS else []


@dataclass(frozen=True)
class PieceDraft:
    """Something without an inventory number that goes out: «Кыргыз Туусу», № 12–15, 4 pieces."""

    what: str = ""
    kind: str = ""
    content: str = ""
    language: str = ""
    pieces: int | None = 1


@dataclass(frozen=True)
class SettlementDraft:
    """How a loss is made good: by another document, by money in tyiyn, or it was found."""

    how: str = ""
    author: str = ""
    title: str = ""
    year: int | None = None
    money: int = 0
    note: str = ""


MOST_PIECES = 99


def piece_problems(draft: PieceDraft) -> tuple[Problem, ...]:
    """What keeps pieces from going out: every class must be known to be counted."""
    found = personal_numbers({"what": draft.what})
    if not draft.what:
        found.append(Problem("what", "title_required"))
    for field, allowed in (("kind", Kind), ("content", Content), ("language", Language)):
        if getattr(draft, field) not in tuple(allowed):
            found.append(Problem(field, f"{field}_required"))
    if not 1 <= (draft.pieces or 0) <= MOST_PIECES:
        found.append(Problem("pieces", "norm_wrong", facts={"low": 1, "high": MOST_PIECES}))
    return tuple(found)


def settlement_problems(draft: SettlementDraft) -> tuple[Problem, ...]:
    """Another document has a title, money is a sum."""
    if found := personal_numbers(asdict(draft)):
        return tuple(found)
    if draft.how not in (Settlement.REPLACED, Settlement.PAID, Settlement.FOUND):
        return (Problem("how", "settlement_required"),)
    if draft.how == Settlement.REPLACED and not draft.title:
        return (Problem("title", "title_required"),)
    if draft.how == Settlement.PAID and draft.money <= 0:
        return (Problem("money", "payment_required"),)
    return ()
