"""Readers' questions answered at the desk: counted by type and age, without a card."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.classes import Age, Content, Inquiry
from desktop_app.domain.errors import Problem, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.services.library import Done, Library

MOST = 999  # at once; more is a typing mistake


def count(
    library: Library,
    kind: str,
    age: str,
    content: str = "",
    n: int = 1,
    on: date | None = None,
) -> Done:
    """Count readers' questions of one type; advice is counted apart from references.

    A reference about nothing in particular belongs to the column «reference and other».
    """
    day = on or library.today
    require(_problems(library, kind, age, content, n, day))
    name, kept = Name.REFERENCE, kind
    if kind == Inquiry.CONSULTATION:
        name, kept = Name.CONSULTATION, ""
    elif not content:
        content = Content.REFERENCE.value
    with library.act("reference.count") as act:
        act.post(Fact(name, day, n, age=age, kind=kept, content=content, mode="reader"))
        act.summary = {"n": n, "kind": kind, "age": age}
    assert act.done
    return act.done


def _problems(
    library: Library, kind: str, age: str, content: str, n: int, on: date
) -> list[Problem]:
    found = []
    if kind not in tuple(Inquiry):
        found.append(Problem("kind", "kind_required"))
    if age not in tuple(Age):
        found.append(Problem("age", "age_required"))
    if content not in ("", *Content):
        found.append(Problem("content", "content_wrong"))
    if not 0 < n <= MOST:
        found.append(Problem("n", "count_wrong", facts={"text": str(n)}))
    if on > library.today:
        found.append(Problem("on", "date_in_future"))
    return found
