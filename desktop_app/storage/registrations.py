"""The register of a year's registration numbers, and what the ledger counts for that year."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.facts import Name
from desktop_app.domain.people import PersonName, full_name
from desktop_app.storage import facts
from desktop_app.storage.database import Database

ORDERS = {"number": "number{side}", "name": "reader.sort_key{side}, number"}
_FROM = "registration JOIN reader ON reader.id = reader_id"


@dataclass(frozen=True)
class RegisterRow:
    """A line of the register; one that was taken back keeps its number and is not counted."""

    id: int
    number: int
    on: date
    card_no: int
    name: str
    birth_year: int | None
    age: str
    category: str
    is_new: bool
    is_counted: bool


def ids(
    database: Database, year: int, order: str = "number", *, descending: bool = False
) -> array[int]:
    """The registrations of a year in order."""
    by = ORDERS[order].format(side=" DESC" if descending else "")
    return database.ids(
        f"SELECT registration.id FROM {_FROM} WHERE year = ? ORDER BY {by}", (year,)
    )


def rows(database: Database, ids: Sequence[int]) -> dict[int, RegisterRow]:
    """Lines by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        "SELECT registration.id, number, on_date, card_no, surname, given, patronymic, birth_year,"
        " age, registration.category, is_new, EXISTS (SELECT 1 FROM fact WHERE fact.ref ="
        " registration.id AND fact.name = 'registration' GROUP BY fact.ref HAVING sum(amount) > 0)"
        f" FROM {_FROM} WHERE registration.id IN ({marks})",
        tuple(ids),
    )
    return {
        row[0]: RegisterRow(
            row[0],
            row[1],
            date.fromisoformat(row[2]),
            row[3],
            full_name(PersonName(*row[4:7])),
            row[7],
            row[8],
            row[9],
            bool(row[10]),
            bool(row[11]),
        )
        for row in found
    }


def years(database: Database) -> list[int]:
    """The years that have registrations, the newest first."""
    found = database.rows("SELECT DISTINCT year FROM registration ORDER BY year DESC")
    return [row[0] for row in found]


def last_number(database: Database, year: int) -> int:
    """The last number given in a year."""
    return database.number("SELECT max(number) FROM registration WHERE year = ?", (year,))


def counted(database: Database, year: int) -> int:
    """What the ledger counts as registered in a year, from paper too."""
    found = facts.sums(database, Name.REGISTRATION, (), date(year, 1, 1), date(year + 1, 1, 1))
    return sum(amount for _, amount, _ in found)
