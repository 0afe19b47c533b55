"""A day's totals typed from paper: no electricity, a saddlebag of books for the shepherds.

They become dated entries like those of the desk, marked with their source. A
sheet that was typed wrongly is corrected by the opposite of its entries and
the entries of the right one; the sheet itself stays.

No printed number asks the category of a visit, nor the age of a denial or of
a copied sheet, so these entries have none.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
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
    Source,
    Visit,
)
from desktop_app.domain.errors import Problem
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.open_days import IsDayOff, doubtful_year, unexplained_day_off
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.splits import Split, spread, unknown, untied

Grid = Mapping[tuple[str, str], int]

LOAN_MODES = ("home", "hall", "outside", "renewal")
ASKED = tuple(kind.value for kind in Inquiry if kind is not Inquiry.CONSULTATION)

MOST = 9999  # in one box of a sheet; more is a typing mistake
_GRIDS = {"visits": (Visit, Age), "loans": (Content, Language)}
_SPLITS = {
    "registrations_by_mode": ("new", "again"),
    "registrations_by_age": tuple(Age),
    "registrations_by_category": tuple(Category),
    "remote": tuple(Age),
    "loans_by_kind": tuple(Kind),
    "loans_by_age": tuple(Age),
    "loans_by_mode": LOAN_MODES,
    "references_by_type": ASKED,
    "references_by_age": tuple(Age),
    "references_by_content": tuple(Content),
    "consultations": tuple(Age),
}
_TIES = (
    ("registrations_by_age", "registrations_by_category"),
    ("registrations_by_age", "registrations_by_mode"),
    ("loans", "loans_by_kind"),
    ("loans", "loans_by_age"),
    ("loans", "loans_by_mode"),
    ("references_by_type", "references_by_age"),
    ("references_by_type", "references_by_content"),
)
_OPTIONAL = ("loans_by_mode", "references_by_content")
_PARTS = {  # how many of a total; never more than it
    "loans_local": "loans",
    "loans_from_centre": "loans",
    "references_for_local": "references_by_type",
    "references_written": "references_by_type",
}
_NUMBERS = ("copies", "denials", "refusals", "forwarded", "book_lists")


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
    how loans were handed out and what references were about may be left out.
    `loans_local` (about the country and the village), `loans_from_centre`,
    `references_for_local` (bodies of self-government) and `references_written`
    are parts of their total. `copies` are sheets, `denials` documents asked for
    in vain, `refusals` readers' questions without an answer.
    """

    on: date
    reason: str = PaperReason.POWER_CUT
    visits: Grid = field(default_factory=dict)
    registrations_by_mode: Split = field(default_factory=dict)
    registrations_by_age: Split = field(default_factory=dict)
    registrations_by_category: Split = field(default_factory=dict)
    remote: Split = field(default_factory=dict)
    loans: Grid = field(default_factory=dict)
    loans_by_kind: Split = field(default_factory=dict)
    loans_by_age: Split = field(default_factory=dict)
    loans_by_mode: Split = field(default_factory=dict)
    loans_local: int = 0
    loans_from_centre: int = 0
    copies: int = 0
    denials: int = 0
    references_by_type: Split = field(default_factory=dict)
    references_by_age: Split = field(default_factory=dict)
    references_by_content: Split = field(default_factory=dict)
    references_for_local: int = 0
    references_written: int = 0
    consultations: Split = field(default_factory=dict)
    refusals: int = 0
    forwarded: int = 0
    book_lists: int = 0
    note: str = ""


_FIELDS = tuple(each.name for each in fields(PaperDay))


@dataclass(frozen=True)
class Difference:
    """One number of a corrected sheet; `at` is its class, «service child» in a grid."""

    field: str
    at: str
    was: int
    now: int


def problems(day: PaperDay, today: date, is_day_off: IsDayOff) -> tuple[Problem, ...]:
    """Classes nobody knows, and totals of the sheet that do not tie."""
    found = [*personal_numbers({"note": day.note}), *_class_problems(day)]
    if day.on > today:
        found.append(Problem("on", "date_in_future"))
    found += doubtful_year(day.on, today)
    if day.reason not in tuple(PaperReason):
        found.append(Problem("reason", "reason_required"))
    for whole, split in _TIES:
        if split not in _OPTIONAL or getattr(day, split):
            found += untied(split, total(day, whole), total(day, split))
    for part, whole in _PARTS.items():
        if not 0 <= getattr(day, part) <= total(day, whole):
            found += untied(part, total(day, whole), getattr(day, part))
    found += unexplained_day_off(day.on, day.note, is_day_off)
    return tuple(found)


def completed(day: PaperDay) -> PaperDay:
    """A sheet without problems with the splits that were left out, so that every class is told.

    What nobody noted down went home, or out in the saddlebag; a question about
    nothing in particular belongs to the column «reference and other».
    """
    loans, asked = total(day, "loans"), total(day, "references_by_type")
    if loans and not day.loans_by_mode:
        mode = "outside" if day.reason == PaperReason.SADDLEBAG else "home"
        day = replace(day, loans_by_mode={mode: loans})
    if asked and not day.references_by_content:
        day = replace(day, references_by_content={Content.REFERENCE.value: asked})
    return day


def facts(day: PaperDay) -> list[Fact]:
    """The dated entries of a sheet without problems.

    They depend on the sheet alone: what a correction takes back is asked of the
    kept sheet, years later.
    """
    return [fact for fact in _day_facts(day) if fact.amount]


def taken_back(day: PaperDay, reason: str) -> list[Fact]:
    """The opposite entries of a sheet that is corrected."""
    source = Source.CORRECTION.value
    return [f._replace(amount=-f.amount, source=source, note=reason) for f in facts(day)]


def differences(was: PaperDay, now: PaperDay) -> list[Difference]:
    """The numbers that a correction changed, in the order of the sheet."""
    before, after = _numbers(was), _numbers(now)
    return [
        Difference(*place, before.get(place, 0), after.get(place, 0))
        for place in _places(before | after)
        if before.get(place, 0) != after.get(place, 0)
    ]


def total(day: PaperDay, name: str) -> int:
    """The sum of a split or a grid of the sheet."""
    return sum(getattr(day, name).values())


def _day_facts(day: PaperDay) -> Iterator[Fact]:
    for (mode, age), amount in day.visits.items():
        yield _fact(day, Name.VISIT, amount, mode=mode, age=age)
    registrations = {
        "age": day.registrations_by_age,
        "category": day.registrations_by_category,
        "mode": day.registrations_by_mode,
    }
    yield from _spread_facts(day, Name.REGISTRATION, registrations)
    for age, amount in day.remote.items():
        yield _fact(day, Name.REMOTE, amount, age=age)
    yield from _loan_facts(day)
    yield _fact(day, Name.COPYING, day.copies)
    yield _fact(day, Name.DENIAL, day.denials)
    yield from _reference_facts(day)
    for age, amount in day.consultations.items():
        yield _fact(day, Name.CONSULTATION, amount, age=age, mode="reader")
    yield _fact(day, Name.REFUSAL, day.refusals, mode="reader")
    yield _fact(day, Name.FORWARDED, day.forwarded, mode="reader")
    yield _fact(day, Name.BOOK_LIST, day.book_lists)


def _loan_facts(day: PaperDay) -> Iterator[Fact]:
    cells = {f"{content} {language}": n for (content, language), n in day.loans.items()}
    loans = sum(cells.values())
    mode = "outside" if day.reason == PaperReason.SADDLEBAG else "home"
    splits = {
        "cell": cells,
        "kind": day.loans_by_kind,
        "age": day.loans_by_age,
        "mode": day.loans_by_mode or {mode: loans},
        "local": {"1": day.loans_local, "": loans - day.loans_local},
        "reason": {"centre": day.loans_from_centre, "": loans - day.loans_from_centre},
    }
    for classes, amount in spread(splits, loans):
        content, language = classes.pop("cell").split()
        yield _fact(day, Name.LOAN, amount, content=content, language=language, **classes)


def _reference_facts(day: PaperDay) -> Iterator[Fact]:
    asked = total(day, "references_by_type")
    local, written = day.references_for_local, day.references_written
    splits: dict[str, Split] = {
        "kind": day.references_by_type,
        "age": day.references_by_age,
        "mode": {"local_body": local, "reader": asked - local},
        "reason": {"written": written, "": asked - written},
    }
    if day.references_by_content:
        splits["content"] = day.references_by_content
    yield from _spread_facts(day, Name.REFERENCE, splits)


def _spread_facts(day: PaperDay, name: Name, splits: Mapping[str, Split]) -> Iterator[Fact]:
    whole = sum(next(iter(splits.values())).values())
    for classes, amount in spread(splits, whole):
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
    for name in _NUMBERS:
        found += unknown(name, {name: getattr(day, name)}, (name,))
    return found + [
        Problem(name, "sheet_number_too_large", facts={"limit": MOST})
        for (name, _), number in _numbers(day).items()
        if number > MOST
    ]


def _numbers(day: PaperDay) -> dict[tuple[str, str], int]:
    """Every number of a sheet by field and class."""
    found: dict[tuple[str, str], int] = {}
    for name in _FIELDS:
        value = getattr(day, name)
        if isinstance(value, Mapping):
            found |= {(name, _class(key)): n for key, n in value.items()}
        elif isinstance(value, int):
            found[name, ""] = value
    return found


def _places(numbers: Mapping[tuple[str, str], int]) -> list[tuple[str, str]]:
    return sorted(numbers, key=lambda place: _FIELDS.index(place[0]))


def _class(key: str | tuple[str, str]) -> str:
    return key if isinstance(key, str) else " ".join(key)
