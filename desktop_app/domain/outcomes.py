"""What became of an event that was held: who came, who counted, what it cost, what it gave."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers


class Evidence(StrEnum):
    """What shows that so many came (handbook 7.3)."""

    REGISTRATION = "registration"  # the sheet with signatures
    CLASS_LIST = "class_list"  # from the teacher
    PHOTO = "photo"
    SCHOOL_NOTE = "school_note"
    OTHER = "other"


@dataclass(frozen=True)
class Attendance:
    """People who came, by age group."""

    children: int = 0
    youth: int = 0
    adults: int = 0

    @property
    def total(self) -> int:
        """All who came."""
        return self.children + self.youth + self.adults


@dataclass(frozen=True)
class Outcome:
    """What is written down after the day; `spent` in tyiyn.

    `documents` is how many were shown, `lent` how many of them readers took home.
    `press` says in words where it was told of.
    """

    attendance: Attendance = field(default_factory=Attendance)
    documents: int = 0
    lent: int = 0
    press: str = ""
    counted_by: str = ""
    evidence: tuple[str, ...] = ()
    spent: int = 0
    feedback: str = ""
    conclusion: str = ""


def problems(on: date, outcome: Outcome, today: date) -> tuple[Problem, ...]:
    """What keeps an event of the day `on` from being marked as held with this outcome."""
    counts = {**asdict(outcome.attendance), "documents": outcome.documents, "lent": outcome.lent}
    found = [
        Problem(name, "count_wrong", facts={"text": str(count)})
        for name, count in counts.items()
        if count < 0
    ]
    if outcome.spent < 0:
        found.append(Problem("spent", "money_wrong", facts={"text": str(outcome.spent)}))
    if not set(outcome.evidence) <= set(Evidence):
        found.append(Problem("evidence", "evidence_wrong"))
    if on > today:
        found.append(Problem("on", "event_in_future"))
    return (*found, *personal_numbers(asdict(outcome)))
