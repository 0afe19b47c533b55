"""When a loan is due, and what stands against handing a copy out (handbook 4.5, 4.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.errors import Problem, Severity
from desktop_app.domain.norms import Norms
from desktop_app.domain.open_days import IsDayOff, next_open_day
from desktop_app.domain.stock import CopyStatus

_REFUSALS = {
    CopyStatus.ON_LOAN: "copy_on_loan",
    CopyStatus.WITHDRAWN: "copy_withdrawn",
    CopyStatus.IN_REPAIR: "copy_in_repair",
    CopyStatus.AWAY: "copy_away",
    CopyStatus.MISSING: "copy_missing",
}


@dataclass(frozen=True)
class Borrower:
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
    borrower: Borrower | None, copy: CopyStatus | None, norms: Norms
) -> tuple[Problem, ...]:
    """What stands against a loan; None for a reader or a copy that nobody knows."""
    return (*_reader_problems(borrower, norms), *_copy_problems(copy))


def _reader_problems(borrower: Borrower | None, norms: Norms) -> list[Problem]:
    if borrower is None:
        return [Problem("reader", "reader_unknown")]
    found = []
    if not borrower.is_registered:
        found.append(Problem("reader", "not_registered_this_year"))
    if borrower.loans >= norms.loan_limit:
        facts = {"loans": borrower.loans, "limit": norms.loan_limit}
        found.append(Problem("reader", "limit_reached", Severity.WARNING, facts))
    if borrower.overdue:
        facts = {"overdue": borrower.overdue}
        found.append(Problem("reader", "has_overdue", Severity.WARNING, facts))
    return found


def _copy_problems(copy: CopyStatus | None) -> list[Problem]:
    if copy is None:
        return [Problem("copy", "copy_unknown")]
    return [Problem("copy", _REFUSALS[copy])] if copy in _REFUSALS else []
