"""A day's totals typed from paper: no electricity, a saddlebag of books for the shepherds.

They become dated entries like those of the desk, marked with their source.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Any

from desktop_app.domain.classes import (
    Age,
    Category,
    Content,
    Inquiry,
    Kind,
    Language,
    Rubric,
    Source,
    Visit,
)
from desktop_app.domain.errors import Problem
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.open_days import IsDayOff, unexplained_day_off
from desktop_app.domain.splits import Split, spread, unknown, untied

Grid = Mapping[tuple[str, str], int]

_GRIDS = {"visits": (Visit, Age), "loans": (Content, Language)}
_SPLITS = {
    "registrations_by_age": tuple(Age),
    "registrations_by_category": tuple(Category),
    "registrations_by_mode": ("new", "again"),
    "loans_by_kind": tuple(Kind),
    "loans_by_age": tuple(Age),
    "references_by_type": tuple(kind for kind in Inquiry if kind is not Inquiry.CONSULTATION),
    "references_by_age": tuple(Age),
    "references_by_rubric": tuple(Rubric),
    "consultations": tuple(Age),
    "remote": tuple(Age),
    "refusals": tuple(Rubric),
}
_TIES = (
    ("registrations_by_age", "registrations_by_category"),
    ("registrations_by_age", "registrations_by_mode"),
    ("loans", "loans_by_kind"),
    ("loans", "loans_by_age"),
    ("references_by_type", "references_by_age"),
    ("references_by_type", "references_by_rubric"),
)


class PaperReason(StrEnum):
    """Why a day was kept on paper."""

    POWER_CUT = "power_cut"
    SADDLEBAG = "saddlebag"
    OTHER = "other"


@dataclass(frozen=True)
class PaperDay:
    """A day's totals as they stand on the sheet; a class that is not there counts 0.

    `visits` by mode and age, `loans` by content and language. The further
    splits of registrations, loans and references must sum to the same total;
    `references_by_rubric` may be left empty, and `references_for_local` are those
    of them for bodies of self-government. `refusals` are refused inquiries by rubric.
    """

    on: date
    reason: str = PaperReason.POWER_CUT
    visits: Grid = field(default_factory=dict)
    registrations_by_age: Split = field(default_factory=dict)
    registrations_by_category: Split = field(default_factory=dict)
    registrations_by_mode: Split = field(default_factory=dict)
    loans: Grid = field(default_factory=dict)
    loans_by_kind: Split = field(default_factory=dict)
    loans_by_age: Split = field(default_factory=dict)
    references_by_type: Split = field(default_factory=dict)
    references_by_age: Split = field(default_factory=dict)
    references_by_rubric: Split = field(default_factory=dict)
    references_for_local: int = 0
    consultations: Split = field(default_factory=dict)
    remote: Split = field(default_factory=dict)
    refusals: Split = field(default_factory=dict)
    note: str = ""


def problems(day: PaperDay, today: date, is_day_off: IsDayOff) -> tuple[Problem, ...]:
    """Classes nobody knows, and totals of the sheet that do not tie."""
    found = _class_problems(day)
    if day.on > today:
        found.append(Problem("on", "date_in_future"))
    if day.reason not in tuple(PaperReason):
        found.append(Problem("reason", "reason_required"))
    for total, split in _TIES:
        if split != "references_by_rubric" or day.references_by_rubric:
            found += untied(split, _sum(day, total), _sum(day, split))
    if not 0 <= day.references_for_local <= _sum(day, "references_by_type"):
        left = _sum(day, "references_by_type")
        found += untied("references_for_local", left, day.references_for_local)
    found += unexplained_day_off(day.on, day.note, is_day_off)
    return tuple(found)


def facts(day: PaperDay) -> list[Fact]:
    """The dated entries of a sheet without problems."""
    return [fact for fact in _day_facts(day) if fact.amount]


def _day_facts(day: PaperDay) -> Iterator[Fact]:
    for (mode, age), amount in day.visits.items():
        yield _fact(day, Name.VISIT, amount, mode=mode, age=age)
    registrations = {
        "age": day.registrations_by_age,
        "category": day.registrations_by_category,
        "mode": day.registrations_by_mode,
    }
    yield from _spread_facts(day, Name.REGISTRATION, registrations)
    yield from _loan_facts(day)
    yield from _reference_facts(day)
    for age, amount in day.consultations.items():
        yield _fact(day, Name.CONSULTATION, amount, age=age, mode="reader")
    for age, amount in day.remote.items():
        yield _fact(day, Name.REMOTE, amount, age=age)
    for rubric, amount in day.refusals.items():
        yield _fact(day, Name.REFUSAL, amount, content=rubric, mode="local_body")


def _loan_facts(day: PaperDay) -> Iterator[Fact]:
    cells = {f"{content} {language}": n for (content, language), n in day.loans.items()}
    splits = {"cell": cells, "kind": day.loans_by_kind, "age": day.loans_by_age}
    mode = "outside" if day.reason == PaperReason.SADDLEBAG else "home"
    for classes, amount in spread(splits, sum(cells.values())):
        content, language = classes.pop("cell").split()
        yield _fact(
            day, Name.LOAN, amount, mode=mode, content=content, language=language, **classes
        )


def _reference_facts(day: PaperDay) -> Iterator[Fact]:
    total = sum(day.references_by_type.values())
    local = day.references_for_local
    splits: dict[str, Split] = {
        "kind": day.references_by_type,
        "age": day.references_by_age,
        "mode": {"local_body": local, "reader": total - local},
    }
    if day.references_by_rubric:
        splits["content"] = day.references_by_rubric
    yield from _spread_facts(day, Name.REFERENCE, splits)


def _spread_facts(day: PaperDay, name: Name, splits: Mapping[str, Split]) -> Iterator[Fact]:
    total = sum(next(iter(splits.values())).values())
    for classes, amount in spread(splits, total):
        yield _fact(day, name, amount, **classes)


def _fact(day: PaperDay, name: Name, amount: int, **classes: Any) -> Fact:
    return Fact(name, day.on, amount, source=Source.PAPER, note=day.note, **classes)


def _class_problems(day: PaperDay) -> list[Problem]:
    found: list[Problem] = []
    for name, allowed in _SPLITS.items():
        found += unknown(name, getattr(day, name), allowed)
    for name, (rows, columns) in _GRIDS.items():
        cells = {f"{row} {column}" for row in rows for column in columns}
        grid: Grid = getattr(day, name)
        found += unknown(name, {" ".join(cell): n for cell, n in grid.items()}, cells)
    return found


def _sum(day: PaperDay, name: str) -> int:
    return sum(getattr(day, name).values())
