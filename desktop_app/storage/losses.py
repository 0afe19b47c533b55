"""Copies that readers lost: what is owed, and how it was made good."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.lending import Settlement, SettlementDraft
from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class Loss:
    """A lost copy with its loan; `settled` is empty while the reader owes it."""

    id: int
    loan_id: int
    reader_id: int
    copy_id: int
    inventory_no: str
    title: str
    on: date
    settled: str
    money: int


_SELECT = """SELECT loss.id, loan_id, reader_id, loan.copy_id, inventory_no, title.title, on_date,
  settled, money FROM loss JOIN loan ON loan.id = loan_id JOIN copy ON copy.id = loan.copy_id
  JOIN title ON title.id = copy.title_id"""


def add(database: Database, loan_id: int, on: date, money: int) -> int:
    """The reader lost it; owed is its price."""
    return database.insert(
        "loss",
        loan_id=loan_id,
        on_date=on.isoformat(),
        settled=Settlement.OPEN.value,
        author="",
        title="",
        money=money,
        note="",
    )


def settle(database: Database, loss_id: int, draft: SettlementDraft, on: date) -> None:
    """It was made good, or the copy turned up."""
    database.update(
        "loss",
        loss_id,
        settled=str(draft.how),
        settled_on=on.isoformat(),
        author=draft.author,
        title=draft.title,
        year=draft.year,
        money=draft.money,
        note=draft.note,
    )


def get(database: Database, loss_id: int) -> Loss | None:
    """One loss."""
    return _first(database, "WHERE loss.id = ?", loss_id)


def open_of_copy(database: Database, copy_id: int) -> Loss | None:
    """What is owed for a copy."""
    return _first(database, "WHERE loan.copy_id = ? AND settled = ''", copy_id)


def open_of_reader(database: Database, reader_id: int) -> tuple[Loss, ...]:
    """What a reader owes, the oldest first."""
    found = database.rows(
        f"{_SELECT} WHERE reader_id = ? AND settled = '' ORDER BY loss.id", (reader_id,)
    )
    return tuple(map(_loss, found))


def _first(database: Database, where: str, key: int) -> Loss | None:
    found = database.row(f"{_SELECT} {where}", (key,))
    return _loss(found) if found else None


def _loss(row: Row) -> Loss:
    values = (*row[:6], date.fromisoformat(row[6]), *row[7:])
    return Loss(*values)
