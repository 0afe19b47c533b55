"""Readers with books past their term, and the log of what they were reminded of.

Who is late is told by `facts.overdue` alone, as in the report.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.debts import days_late
from desktop_app.domain.people import PersonName, full_name
from desktop_app.storage import facts
from desktop_app.storage.database import Database

_READER = """SELECT id, card_no, surname, given, patronymic, birth_year, category, grade, school,
  village, street, house, phone, guardian, guardian_phone, sort_key FROM reader"""


@dataclass(frozen=True)
class Reminder:
    """One line of the log."""

    id: int
    on: date
    way: str
    books: int
    result: str


@dataclass(frozen=True)
class DebtorRow:
    """A reader with `books` past their term, `due_on` the oldest; the last reminder, if any."""

    id: int
    card_no: int
    surname: str
    given: str
    patronymic: str
    birth_year: int | None
    category: str
    grade: int | None
    school: str
    village: str
    street: str
    house: str
    phone: str
    guardian: str
    guardian_phone: str
    sort_key: str
    books: int
    due_on: date
    groups: frozenset[int]
    reminded: Reminder | None

    @property
    def name(self) -> str:
        """The full name."""
        return full_name(PersonName(self.surname, self.given, self.patronymic))

    @property
    def address(self) -> str:
        """Village, street, house."""
        return ", ".join(filter(None, (self.village, self.street, self.house)))

    @property
    def any_phone(self) -> str:
        """The reader's phone, or the guardian's."""
        return self.phone or self.guardian_phone

    def days_late(self, today: date) -> int:
        """Of the book that should have come first."""
        return days_late(self.due_on, today)


def all_on(database: Database, on: date) -> list[DebtorRow]:
    """Every debtor of a day, by name."""
    late = {one.reader_id: one for one in facts.overdue(database, on, by_reader=True)}
    ids = ",".join(map(str, late))
    found = database.rows(f"{_READER} WHERE id IN ({ids}) ORDER BY sort_key, id")
    reminded = _last_reminders(database, ids)
    groups = _groups(database, ids)
    lines = (
        (
            *row,
            late[row[0]].copies,
            late[row[0]].due,
            frozenset(groups.get(row[0], ())),
            reminded.get(row[0]),
        )
        for row in found
    )
    return [DebtorRow(*line) for line in lines]


def reminders(database: Database, reader_id: int) -> list[Reminder]:
    """The log of a reader, the newest first."""
    found = database.rows(
        "SELECT id, on_date, way, books, result FROM reminder WHERE reader_id = ?"
        " ORDER BY on_date DESC, id DESC",
        (reader_id,),
    )
    return [Reminder(row[0], date.fromisoformat(row[1]), *row[2:]) for row in found]


def add_reminder(
    database: Database, reader_id: int, on: date, way: str, books: int, result: str
) -> int:
    """A line of the log; its id."""
    return database.insert(
        "reminder",
        reader_id=reader_id,
        on_date=on.isoformat(),
        way=way,
        books=books,
        result=result,
    )


def group_names(database: Database, ids: Sequence[int]) -> dict[int, str]:
    """The groups that are still used, by id."""
    marks = ",".join(map(str, ids))
    found = database.rows(
        f"SELECT id, name FROM reader_group WHERE id IN ({marks}) AND trashed_at IS NULL"
        " ORDER BY sort_key, id"
    )
    return {row[0]: row[1] for row in found}


def _last_reminders(database: Database, ids: str) -> dict[int, Reminder]:
    found = database.rows(
        "SELECT reader_id, id, on_date, way, books, result FROM reminder"
        f" WHERE reader_id IN ({ids}) ORDER BY on_date, id"
    )
    return {row[0]: Reminder(row[1], date.fromisoformat(row[2]), *row[3:]) for row in found}


def _groups(database: Database, ids: str) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for reader, group in database.rows(
        f"SELECT reader_id, group_id FROM group_member WHERE left_on IS NULL"
        f" AND reader_id IN ({ids})"
    ):
        found.setdefault(reader, []).append(group)
    return found
