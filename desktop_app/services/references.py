"""Readers' questions answered at the desk: counted by type, content and age, without a card."""

from __future__ import annotations

from datetime import date

from desktop_app.domain import references as rules
from desktop_app.domain.classes import Inquiry
from desktop_app.domain.errors import require
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.references import MOST as MOST
from desktop_app.domain.references import Question as Question
from desktop_app.domain.references import Service as Service
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library


def count(
    library: Library,
    kind: str,
    age: str,
    content: str = "",
    n: int = 1,
    on: date | None = None,
) -> Done:
    """Count readers' questions of one type; advice is counted apart from references."""
    return answer(library, Question(kind, age, content), n, on)


def answer(library: Library, question: Question, n: int = 1, on: date | None = None) -> Done:
    """Count an answered question with its marks; one by phone is a remote inquiry too."""
    day, question = on or library.today, tidied(question)
    require(rules.problems(question, n, day, library.today))
    advice = question.kind == Inquiry.CONSULTATION
    with library.act("reference.consult" if advice else "reference.count") as act:
        act.post(*rules.entries(question, n, day))
        act.summary = {"n": n, "kind": question.kind, "age": question.age}
    assert act.done
    return act.done


def serve(
    library: Library,
    service: Service,
    age: str,
    n: int = 1,
    on: date | None = None,
    note: str = "",
) -> Done:
    """Count what was done besides an answer: refused, passed on, a list, `n` sheets copied."""
    day = on or library.today
    require((*personal_numbers({"note": note}), *rules.common_problems(age, n, day, library.today)))
    name = "copying.count" if service is Service.COPYING else f"reference.{service}"
    with library.act(name) as act:
        act.post(rules.service_entry(service, age, n, day, " ".join(note.split())))
        act.summary = {"n": n, "age": age}
    assert act.done
    return act.done
