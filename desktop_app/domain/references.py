"""Readers' questions: what of one is counted besides its type (handbook 1.6, 4.4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.classes import Age, Content, Inquiry
from desktop_app.domain.errors import Problem
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.people import personal_numbers

MOST = 999  # at once; more is a typing mistake
READER = "reader"  # the mode of all these entries; the self-government's are its inquiries
WRITTEN = "written"


class Service(StrEnum):
    """What else is done for a reader's question; each is a column of its own."""

    REFUSE = "refuse"
    FORWARD = "forward"
    LIST = "list"
    COPYING = "copying"


_FACTS = {
    Service.REFUSE: (Name.REFUSAL, READER),
    Service.FORWARD: (Name.FORWARDED, READER),
    Service.LIST: (Name.BOOK_LIST, ""),
    Service.COPYING: (Name.COPYING, ""),
}


@dataclass(frozen=True)
class Question:
    """A question answered at the desk; `note` says what was asked, never by whom."""

    kind: str
    age: str
    content: str = ""
    is_written: bool = False
    is_remote: bool = False  # by phone or messenger: a remote inquiry too, and no visit
    note: str = ""


def problems(question: Question, n: int, on: date, today: date) -> list[Problem]:
    """What keeps questions from being counted."""
    found = common_problems(question.age, n, on, today, question.content)
    found += personal_numbers({"note": question.note})
    if question.kind not in tuple(Inquiry):
        found.insert(0, Problem("kind", "kind_required"))
    return found


def common_problems(age: str, n: int, on: date, today: date, content: str = "") -> list[Problem]:
    """What stands against counting anything for a reader."""
    found = []
    if age not in tuple(Age):
        found.append(Problem("age", "age_required"))
    if content not in ("", *Content):
        found.append(Problem("content", "content_wrong"))
    if not 0 < n <= MOST:
        found.append(Problem("n", "count_wrong", facts={"text": str(n)}))
    if on > today:
        found.append(Problem("on", "date_in_future"))
    return found


def entries(question: Question, n: int, on: date) -> tuple[Fact, ...]:
    """The answers, advice apart from them, and the remote inquiries they came as."""
    reason = WRITTEN if question.is_written else ""
    name, kind = Name.REFERENCE, question.kind
    # a reference about nothing in particular belongs to the column «reference and other»
    content = question.content or Content.REFERENCE.value
    if kind == Inquiry.CONSULTATION:
        name, kind, content = Name.CONSULTATION, "", question.content
    answered = Fact(
        name,
        on,
        n,
        age=question.age,
        kind=kind,
        content=content,
        mode=READER,
        reason=reason,
        note=question.note,
    )
    if not question.is_remote:
        return (answered,)
    return answered, Fact(Name.REMOTE, on, n, age=question.age)


def service_entry(service: Service, age: str, n: int, on: date, note: str = "") -> Fact:
    """A question not answered or passed on, a list compiled, sheets copied."""
    name, mode = _FACTS[service]
    return Fact(name, on, n, age=age, mode=mode, note=note)
