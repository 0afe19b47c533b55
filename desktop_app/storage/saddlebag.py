"""The saddlebag: the copies that go along to herders and are lent there («сумка чабана»)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.people import PersonName, short_name
from desktop_app.storage.copies import ALIVE
from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class PlacedCopy:
    """A copy of a list, and who has it: `reader` is empty while nobody does."""

    id: int
    inventory_no: str
    author: str
    title: str
    status: str
    reader: str
    card_no: int | None
    due_on: date | None

    @property
    def what(self) -> str:
        """Author and title."""
        return " ".join(filter(None, (self.author, self.title)))


_SELECT = """SELECT copy.id, inventory_no, author, title.title, status, surname, given, patronymic,
  card_no, due_on FROM copy JOIN title ON title.id = title_id
  LEFT JOIN loan ON loan.copy_id = copy.id AND returned_on IS NULL
  LEFT JOIN reader ON reader.id = reader_id"""


def packed(database: Database) -> list[PlacedCopy]:
    """What is in the bag, by number."""
    return _copies(database, "WHERE bag <> '' ORDER BY inventory_key, copy.id")


def of_centre(database: Database) -> list[PlacedCopy]:
    """Living copies that belong to the central library, by number."""
    where = f"WHERE owner = 'centre' AND {ALIVE} ORDER BY inventory_key, copy.id"
    return _copies(database, where)


def is_packed(database: Database, copy_id: int) -> bool:
    """Is this copy in the bag?"""
    return bool(database.value("SELECT bag FROM copy WHERE id = ?", (copy_id,)))


def pack(database: Database, copy_id: int, on: date) -> None:
    """Into the bag, on a day."""
    database.update("copy", copy_id, bag=on.isoformat())


def take_out(database: Database, copy_ids: Sequence[int]) -> None:
    """Out of the bag: back on the shelf, or lent."""
    for copy_id in copy_ids:
        database.update("copy", copy_id, bag="")


def _copies(database: Database, tail: str) -> list[PlacedCopy]:
    return [_placed(row) for row in database.rows(f"{_SELECT} {tail}")]


def _placed(row: Row) -> PlacedCopy:
    id, number, author, title, status, *name, card_no, due = row
    reader = short_name(PersonName(*name)) if card_no else ""
    due_on = date.fromisoformat(due) if due else None
    return PlacedCopy(id, number, author, title, status, reader, card_no, due_on)
