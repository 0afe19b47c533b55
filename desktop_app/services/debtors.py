"""Debtors: who they are, what they were reminded of, and what their letters need."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain import debts as rules
from desktop_app.domain.classes import Age
from desktop_app.domain.debts import LATE as LATE
from desktop_app.domain.debts import Debt, Wanted, Way
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.readers import age_group
from desktop_app.domain.text import clean_lines, query_variants, search_key
from desktop_app.services.library import Done, Library
from desktop_app.storage import debtors as storage
from desktop_app.storage import facts, loans
from desktop_app.storage.debtors import DebtorRow as DebtorRow
from desktop_app.storage.debtors import Reminder as Reminder


@dataclass(frozen=True)
class Owed:
    """A book past its term; `inventory_no` is empty where there is none."""

    inventory_no: str
    author: str
    title: str
    due_on: date
    days_late: int

    @property
    def what(self) -> str:
        """«Айтматов Ч. Джамиля»."""
        return " ".join(filter(None, (self.author, self.title)))


@dataclass(frozen=True)
class Debtor:
    """A debtor with the books, the longest overdue first; of a child the guardian is written to."""

    reader: DebtorRow
    loans: tuple[Owed, ...]
    is_child: bool = False


@dataclass(frozen=True)
class Choices:
    """What the debtors of today can be filtered by: codes of categories, schools, groups."""

    categories: tuple[str, ...]
    schools: tuple[str, ...]
    groups: dict[int, str]


def rows(library: Library, wanted: Wanted, text: str = "", order: str = "late") -> list[DebtorRow]:
    """The debtors that pass the filters and have the typed words in name, card or school."""
    today = library.today
    found = [
        row
        for row in storage.all_on(library.database, today)
        if rules.is_wanted(_debt(row), wanted, today)
    ]
    if text.strip():
        found = _matching(found, text)
    return sorted(found, key=_KEYS[order])


def choices(library: Library) -> Choices:
    """What today's debtors differ in."""
    found = storage.all_on(library.database, library.today)
    groups = sorted({group for row in found for group in row.groups})
    return Choices(
        tuple(sorted({row.category for row in found})),
        tuple(sorted({row.school for row in found if row.school})),
        storage.group_names(library.database, groups),
    )


def debtors(library: Library, ids: Sequence[int]) -> list[Debtor]:
    """The chosen debtors with their books, in the order asked for."""
    today = library.today
    known = {row.id: row for row in storage.all_on(library.database, today)}
    late: dict[int, list[facts.Overdue]] = {}
    for one in facts.overdue(library.database, today):
        late.setdefault(one.reader_id, []).append(one)
    return [
        Debtor(known[id], _owed(library, id, late[id], today), _is_child(library, known[id]))
        for id in ids
        if id in known
    ]


def reminders(library: Library, reader_id: int) -> list[Reminder]:
    """The log of a reader, the newest first."""
    return storage.reminders(library.database, reader_id)


def reminder_problems(library: Library, way: str, result: str) -> list[Problem]:
    """What keeps a reminder from being written down today."""
    return rules.reminder_problems(way, result, library.today, library.today)


def remind(
    library: Library,
    ids: Sequence[int],
    way: str,
    result: str = "",
    on: date | None = None,
) -> Done:
    """Write down that debtors were reminded, one or all of a list, in one act."""
    day = on or library.today
    require(rules.reminder_problems(way, result, day, library.today))
    with library.act("reminder.add") as act:
        known = {row.id: row for row in storage.all_on(library.database, library.today)}
        asked = [known[id] for id in ids if id in known]
        if not asked:
            raise UserError("no_debtors")
        for row in asked:
            act.id = storage.add_reminder(
                library.database, row.id, day, Way(way).value, row.books, clean_lines(result)
            )
        act.summary = {"n": len(asked), "way": way}
    assert act.done
    return act.done


def _debt(row: DebtorRow) -> Debt:
    return Debt(row.due_on, row.category, row.school, row.groups, row.reminded is not None)


def _is_child(library: Library, row: DebtorRow) -> bool:
    age = age_group(row.birth_year or 0, library.today, library.norms())
    return age is Age.CHILD


def _matching(found: list[DebtorRow], text: str) -> list[DebtorRow]:
    keys = {row.id: search_key(f"{row.name} {row.card_no} {row.school}") for row in found}
    for variant in query_variants(text):
        parts = variant.split()
        hits = [row for row in found if all(part in keys[row.id] for part in parts)]
        if hits:
            return hits
    return []


def _owed(
    library: Library, reader_id: int, late: Sequence[facts.Overdue], today: date
) -> tuple[Owed, ...]:
    authors = {
        loan.inventory_no: loan.author for loan in loans.open_of_reader(library.database, reader_id)
    }
    return tuple(
        Owed(
            one.inventory_no,
            authors.get(one.inventory_no, ""),
            one.title,
            one.due,
            rules.days_late(one.due, today),
        )
        for one in late
    )


_KEYS = {
    "late": lambda row: (row.due_on, row.sort_key, row.id),
    "name": lambda row: (row.sort_key, row.id),
    "books": lambda row: (-row.books, row.sort_key, row.id),
    "reminded": lambda row: (
        row.reminded.on if row.reminded else date.min,
        row.sort_key,
        row.id,
    ),
}
