"""What lists on paper are made of: a day's loans."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.people import PersonName, short_name
from desktop_app.storage.database import Database
from desktop_app.storage.pieces import counted


@dataclass(frozen=True)
class IssuedRow:
    """A loan as it is signed for; pieces without a number have an empty `inventory_no`."""

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


def issued_on(database: Database, on: date) -> list[IssuedRow]:
    """Loans of a day in the order in which they were made; then those without a number."""
    found = database.rows(
        "SELECT card_no, surname, given, patronymic, inventory_no, author, title.title, 1, due_on"
        " FROM loan JOIN reader ON reader.id = reader_id JOIN copy ON copy.id = copy_id"
        " JOIN title ON title.id = copy.title_id WHERE issued_on = ? ORDER BY loan.id",
        (on.isoformat(),),
    )
    pieces = database.rows(
        "SELECT card_no, surname, given, patronymic, '', '', what, pieces, due_on"
        " FROM piece_loan JOIN reader ON reader.id = reader_id"
        " WHERE issued_on = ? ORDER BY piece_loan.id",
        (on.isoformat(),),
    )
    return [
        IssuedRow(
            card,
            short_name(PersonName(*name)),
            number,
            author,
            counted(title, many),
            date.fromisoformat(due),
        )
        for card, *name, number, author, title, many, due in (*found, *pieces)
    ]
