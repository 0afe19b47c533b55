"""Loans: who has which copy until when, and who had it before."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from desktop_app.domain.lending import Mode
from desktop_app.storage import visits
from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class LoanRow:
    """A loan with its copy; `returned_on` is None while it is open."""

    id: int
    reader_id: int
    card_no: int
    copy_id: int
    inventory_no: str
    title: str
    author: str
    issued_on: date
    due_on: date
    returned_on: date | None
    renewals: int
    mode: str

    def days_late(self, today: date) -> int:
        """Days past the term: today for an open loan, at its return for an old one."""
        return max(0, ((self.returned_on or today) - self.due_on).days)


class Borrowing(NamedTuple):
    """What the desk must know of a reader before a loan; classes as frozen for the year."""

    reader_id: int
    card_no: int
    surname: str
    given: str
    patronymic: str
    birth_year: int | None
    category: str
    is_trashed: bool  # as the file has it, 0 or 1, like `has_come`
    registered_age: str | None
    registered_category: str | None
    loans: int
    overdue: int
    has_come: bool  # the visit of the day is entered

    @property
    def category_of_year(self) -> str:
        """As registered this year, else as the card says."""
        return self.registered_category or self.category


class Item(NamedTuple):
    """A copy as the desk hands it out: its state and the classes it is counted by."""

    copy_id: int
    inventory_no: str
    status: str
    title: str
    author: str
    kind: str
    content: str
    language: str
    local: str
    owner: str
    title_id: int
    bag: str  # the day since which it is in the saddlebag


CARD = "reader.id = (SELECT coalesce(merged_into, id) FROM reader WHERE card_no = ?1)"
"""Whose number it is: a card that was merged into another one leads to that one."""

_SELECT = """SELECT loan.id, reader_id, reader.card_no, copy_id, copy.inventory_no, title.title,
  title.author, issued_on, due_on, returned_on, renewals, mode FROM loan
  JOIN reader ON reader.id = reader_id JOIN copy ON copy.id = copy_id
  JOIN title ON title.id = copy.title_id"""
_BORROWING = f"""SELECT reader.id, card_no, surname, given, patronymic, birth_year, reader.category,
  trashed_at IS NOT NULL, registration.age, registration.category,
  (SELECT count(*) FROM loan WHERE reader_id = reader.id AND returned_on IS NULL)
  + (SELECT count(*) FROM piece_loan WHERE reader_id = reader.id AND returned_on IS NULL),
  (SELECT count(*) FROM loan WHERE reader_id = reader.id AND returned_on IS NULL AND due_on < ?2)
  + (SELECT count(*) FROM piece_loan INDEXED BY piece_loan_reader
    WHERE reader_id = reader.id AND returned_on IS NULL AND due_on < ?2),
  {visits.COUNTED}
  FROM reader LEFT JOIN registration ON reader_id = reader.id AND year = ?3"""
_BORROWING_OF_CARD = f"{_BORROWING} WHERE {CARD}"
_BORROWING_OF_ID = f"{_BORROWING} WHERE reader.id = ?1"
_ITEM = """SELECT copy.id, inventory_no, status, title, author, title.kind, content, language,
  local, owner, title_id, bag FROM copy JOIN title ON title.id = title_id"""
_ITEM_OF_KEY = f"{_ITEM} WHERE inventory_key = ? ORDER BY copy.id"


def add(
    database: Database,
    reader_id: int,
    copy_id: int,
    issued_on: date,
    due_on: date,
    renewals: int,
    mode: Mode = Mode.HOME,
) -> int:
    """A copy goes to a reader; its id. Read in the hall, it is back the same day."""
    return database.insert(
        "loan",
        reader_id=reader_id,
        copy_id=copy_id,
        issued_on=issued_on.isoformat(),
        due_on=due_on.isoformat(),
        returned_on=issued_on.isoformat() if mode is Mode.HALL else None,
        renewals=renewals,
        mode=mode,
    )


def close(database: Database, loan_id: int, on: date, ending: str = "") -> None:
    """The copy is back, is lost, or the loan goes on as a renewed one."""
    database.update("loan", loan_id, returned_on=on.isoformat(), ending=ending)


def moved_after(database: Database, copy_id: int, on: date) -> date | None:
    """The last day after this one on which the copy went out or came back."""
    found = database.value(
        "SELECT max(max(issued_on), max(coalesce(returned_on, ''))) FROM loan WHERE copy_id = ?",
        (copy_id,),
    )
    return date.fromisoformat(found) if found and found > on.isoformat() else None


def get(database: Database, loan_id: int) -> LoanRow | None:
    """One loan."""
    found = database.row(f"{_SELECT} WHERE loan.id = ?", (loan_id,))
    return _loan(found) if found else None


def reader_of(database: Database, loan_id: int) -> int | None:
    """Whose loan it is."""
    found = database.value("SELECT reader_id FROM loan WHERE id = ?", (loan_id,))
    return None if found is None else int(found)


def of_copy(database: Database, copy_id: int) -> LoanRow | None:
    """Who has the copy now."""
    found = database.row(f"{_SELECT} WHERE copy_id = ? AND returned_on IS NULL", (copy_id,))
    return _loan(found) if found else None


def count_of_kind(database: Database, reader_id: int, kind: str) -> int:
    """How many documents of a kind a reader has at home, pieces without a number included."""
    return database.number(
        "SELECT (SELECT count(*) FROM loan JOIN copy ON copy.id = copy_id"
        " JOIN title ON title.id = title_id"
        " WHERE reader_id = ?1 AND returned_on IS NULL AND title.kind = ?2)"
        " + (SELECT coalesce(sum(pieces), 0) FROM piece_loan"
        " WHERE reader_id = ?1 AND returned_on IS NULL AND kind = ?2)",
        (reader_id, kind),
    )


def open_of_reader(database: Database, reader_id: int) -> tuple[LoanRow, ...]:
    """What a reader has at home, the longest due first."""
    found = database.rows(
        f"{_SELECT} WHERE reader_id = ? AND returned_on IS NULL ORDER BY due_on, loan.id",
        (reader_id,),
    )
    return tuple(map(_loan, found))


def past_of_reader(database: Database, reader_id: int, limit: int) -> tuple[LoanRow, ...]:
    """What a reader brought back, the latest first."""
    found = database.rows(
        f"{_SELECT} WHERE reader_id = ? AND returned_on IS NOT NULL"
        " ORDER BY issued_on DESC, loan.id DESC LIMIT ?",
        (reader_id, limit),
    )
    return tuple(map(_loan, found))


def borrowing_of_card(database: Database, card_no: int, on: date) -> Borrowing | None:
    """A reader by the number of the card."""
    return _borrowing(database, _BORROWING_OF_CARD, card_no, on)


def borrowing(database: Database, reader_id: int, on: date) -> Borrowing | None:
    """A reader by id."""
    return _borrowing(database, _BORROWING_OF_ID, reader_id, on)


def item(database: Database, keys: tuple[str, ...]) -> Item | None:
    """A copy by the keys of its number, the likeliest reading first."""
    for key in keys:
        found = database.row(_ITEM_OF_KEY, (key,))
        if found:
            return Item._make(found)
    return None


def item_of(database: Database, copy_id: int) -> Item:
    """A copy that is known to be there."""
    found = database.row(f"{_ITEM} WHERE copy.id = ?", (copy_id,))
    if found is None:
        raise LookupError("copy", copy_id)
    return Item._make(found)


def _borrowing(database: Database, sql: str, value: int, on: date) -> Borrowing | None:
    found = database.row(sql, (value, on.isoformat(), on.year))
    return Borrowing._make(found) if found else None


def _loan(row: Row) -> LoanRow:
    returned = date.fromisoformat(row[9]) if row[9] else None
    days = (date.fromisoformat(row[7]), date.fromisoformat(row[8]), returned)
    values = (*row[:7], *days, *row[10:])
    return LoanRow(*values)
