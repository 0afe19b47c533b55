"""What lists on paper are made of: a day's loans, a year's registrations."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.people import PersonName, full_name, short_name
from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class IssuedRow:
    """A loan as it is signed for."""

    card_no: int
    reader: str  # «Асанова Г. М.»
    inventory_no: str
    author: str
    title: str
    due: date

    @property
    def what(self) -> str:
        """Author and title."""
        return " ".join(filter(None, (self.author, self.title)))


@dataclass(frozen=True)
class RegisterRow:
    """A line of the register of a year."""

    number: int
    on: date
    card_no: int
    name: str
    birth_year: int | None
    age: str
    category: str
    is_new: bool


def issued_on(database: Database, on: date) -> list[IssuedRow]:
    """Loans of a day in the order in which they were made."""
    found = database.rows(
        "SELECT card_no, surname, given, patronymic, inventory_no, author, title.title, due_on"
        " FROM loan JOIN reader ON reader.id = reader_id JOIN copy ON copy.id = copy_id"
        " JOIN title ON title.id = copy.title_id WHERE issued_on = ? ORDER BY loan.id",
        (on.isoformat(),),
    )
    return [
        IssuedRow(
            card, short_name(PersonName(*name)), number, author, title, date.fromisoformat(due)
        )
        for card, *name, number, author, title, due in found
    ]


def register(database: Database, year: int) -> list[RegisterRow]:
    """Registrations of a year by their running number."""
    found = database.rows(
        "SELECT number, on_date, card_no, surname, given, patronymic, birth_year, age,"
        " registration.category, is_new FROM registration JOIN reader ON reader.id = reader_id"
        " WHERE year = ? ORDER BY number",
        (year,),
    )
    return [_registration(row) for row in found]


def _registration(row: Row) -> RegisterRow:
    number, on, card, surname, given, patronymic, born, age, category, is_new = row
    name = full_name(PersonName(surname, given, patronymic))
    day = date.fromisoformat(on)
    return RegisterRow(number, day, card, name, born, age, category, bool(is_new))
