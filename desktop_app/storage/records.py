"""Small dated records: press, closed days, money, public work, subscribers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import Period
from desktop_app.domain.records import RecordDraft
from desktop_app.storage.database import Database

_FIELDS = "kind on_date title quantity money article origin note repair works contractor document"
_COLUMNS = f"id, {', '.join(_FIELDS.split())}, trashed_at"


@dataclass(frozen=True)
class RecordCard:
    """A record as it was written down."""

    id: int
    draft: RecordDraft
    is_cancelled: bool


def add(database: Database, draft: RecordDraft) -> int:
    """Write a record down."""
    return database.insert(
        "record",
        kind=draft.kind,
        on_date=draft.on.isoformat(),
        title=draft.title,
        quantity=draft.quantity,
        money=draft.money,
        article=draft.article,
        origin=draft.origin,
        note=draft.note,
        repair=draft.repair,
        works=draft.works,
        contractor=draft.contractor,
        document=draft.document,
    )


def cancel(database: Database, id: int, at: datetime) -> None:
    """Take a record out of the lists; its row stays."""
    database.trash("record", id, at)


def get(database: Database, id: int) -> RecordCard | None:
    """One record."""
    return rows(database, [id]).get(id)


def rows(database: Database, ids: Sequence[int]) -> dict[int, RecordCard]:
    """Records by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT {_COLUMNS} FROM record WHERE id IN ({marks})", tuple(ids))
    return {
        row[0]: RecordCard(
            row[0],
            RecordDraft(row[1], date.fromisoformat(row[2]), *row[3:-1]),
            row[-1] is not None,
        )
        for row in found
    }


def ids(
    database: Database, kind: str = "", period: Period | None = None, *, descending: bool = True
) -> array[int]:
    """The valid records of a kind and a period, by date."""
    conditions = ["trashed_at IS NULL"]
    values: list[str] = []
    if kind:
        conditions.append("kind = ?")
        values.append(kind)
    if period:
        conditions.append("on_date >= ? AND on_date < ?")
        values += [period.start.isoformat(), period.end.isoformat()]
    side = "DESC" if descending else "ASC"
    found = database.rows(
        f"SELECT id FROM record WHERE {' AND '.join(conditions)}"
        f" ORDER BY on_date {side}, id {side}",
        values,
    )
    return array("q", (row[0] for row in found))


def posted(database: Database, id: int, name: Name) -> list[Fact]:
    """The entries of a record in the ledger."""
    found = database.rows(
        "SELECT on_date, amount, category, kind, mode, money, note FROM fact"
        " WHERE ref = ? AND name = ? ORDER BY id",
        (id, name.value),
    )
    return [
        Fact(
            name,
            date.fromisoformat(on),
            amount,
            category=category,
            kind=kind,
            mode=mode,
            money=money,
            ref=id,
            note=note,
        )
        for on, amount, category, kind, mode, money, note in found
    ]


def closed_days(database: Database, start: date, end: date) -> frozenset[date]:
    """The days of [start, end) on which the library was closed though it should have been open."""
    found = database.rows(
        "SELECT on_date FROM fact WHERE name = 'closed_day' AND on_date >= ? AND on_date < ?"
        " GROUP BY on_date HAVING sum(amount) > 0",
        (start.isoformat(), end.isoformat()),
    )
    return frozenset(date.fromisoformat(row[0]) for row in found)
