"""What a librarian with a pencil writes down of a day, by class; random sheets of days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from random import Random
from typing import Any

from desktop_app.domain import classes
from desktop_app.domain.facts import CLASSES, Name
from desktop_app.domain.paper import PaperDay

AGES = ("child", "youth", "adult")
CATEGORIES = tuple(category.value for category in classes.Category)
CONTENTS = tuple(content.value for content in classes.Content)
KINDS = tuple(kind.value for kind in classes.Kind)
LANGUAGES = ("ky", "ru", "xx")
TYPES = ("thematic", "address", "clarifying", "factual")
Mark = tuple[Name, date, str, str]  # what, day, class column, class
Row = Mapping[str, Mapping[str, int]]  # class column → class → how many


def some_sheet(chance: Random, on: date) -> PaperDay:
    """A sheet whose splits tie; some of them are left out."""
    readers, loans, asked = (chance.randint(0, most) for most in (4, 30, 6))
    cells = _split(chance, loans, [(c, lang) for c in CONTENTS for lang in LANGUAGES])
    return PaperDay(
        on,
        chance.choice(("power_cut", "saddlebag")),
        visits=_split(chance, 20, [("service", age) for age in AGES] + [("outside", "child")]),
        registrations_by_mode=_split(chance, readers, ("new", "again")),
        registrations_by_age=_split(chance, readers, AGES),
        registrations_by_category=_split(chance, readers, CATEGORIES),
        remote=_split(chance, chance.randint(0, 3), AGES),
        loans=cells,
        loans_by_kind=_split(chance, loans, KINDS),
        loans_by_age=_split(chance, loans, AGES),
        loans_by_mode=_split(chance, loans * chance.randint(0, 1), ("home", "hall", "renewal")),
        loans_local=chance.randint(0, loans),
        loans_from_centre=chance.randint(0, loans),
        copies=chance.randint(0, 9),
        denials=chance.randint(0, 2),
        references_by_type=_split(chance, asked, TYPES),
        references_by_age=_split(chance, asked, AGES),
        references_by_content=_split(chance, asked * chance.randint(0, 1), CONTENTS),
        references_for_local=chance.randint(0, asked),
        references_written=chance.randint(0, asked),
        consultations=_split(chance, chance.randint(0, 2), AGES),
        refusals=chance.randint(0, 1),
        forwarded=chance.randint(0, 1),
        book_lists=chance.randint(0, 1),
        note="свет",
    )


def months(first: date, last: date) -> Iterator[tuple[date, date]]:
    """First day of each month and of the next."""
    start = first.replace(day=1)
    while start <= last:
        end = (start + timedelta(days=32)).replace(day=1)
        yield start, end
        start = end


def marks(day: date, rows: Mapping[Name, Row]) -> Counter[Mark]:
    """A row of the notebook, class by class; what no class is told of has the empty one."""
    found: Counter[Mark] = Counter()
    for name, row in rows.items():
        n = max(sum(split.values()) for split in row.values())
        for column in CLASSES:
            for code, many in row.get(column, {"": n}).items():
                found[name, day, column, code] += many
    return found


def by_class(day: PaperDay) -> dict[Name, Row]:
    """What a sheet says, by class."""
    loans, asked = sum(day.loans.values()), sum(day.references_by_type.values())
    usual = "outside" if day.reason == "saddlebag" else "home"
    local, written = day.references_for_local, day.references_written
    return {
        Name.VISIT: {"mode": _side(day.visits, 0), "age": _side(day.visits, 1)},
        Name.REGISTRATION: {
            "mode": day.registrations_by_mode,
            "age": day.registrations_by_age,
            "category": day.registrations_by_category,
        },
        Name.REMOTE: {"age": day.remote},
        Name.LOAN: {
            "content": _side(day.loans, 0),
            "language": _side(day.loans, 1),
            "kind": day.loans_by_kind,
            "age": day.loans_by_age,
            "mode": day.loans_by_mode or {usual: loans},
            "local": {"1": day.loans_local, "": loans - day.loans_local},
            "reason": {"centre": day.loans_from_centre, "": loans - day.loans_from_centre},
        },
        Name.COPYING: {"mode": {"": day.copies}},
        Name.DENIAL: {"mode": {"": day.denials}},
        Name.REFERENCE: {
            "kind": day.references_by_type,
            "age": day.references_by_age,
            "content": day.references_by_content or {"reference": asked},
            "mode": {"local_body": local, "reader": asked - local},
            "reason": {"written": written, "": asked - written},
        },
        Name.CONSULTATION: {
            "age": day.consultations,
            "mode": {"reader": sum(day.consultations.values())},
        },
        Name.REFUSAL: {"mode": {"reader": day.refusals}},
        Name.FORWARDED: {"mode": {"reader": day.forwarded}},
        Name.BOOK_LIST: {"mode": {"": day.book_lists}},
    }


def _side(grid: Mapping[tuple[str, str], int], at: int) -> Counter[str]:
    found: Counter[str] = Counter()
    for cell, n in grid.items():
        found[cell[at]] += n
    return found


def _split(chance: Random, total: int, codes: Sequence[Any]) -> Counter[Any]:
    return Counter(chance.choices(codes, k=total))
