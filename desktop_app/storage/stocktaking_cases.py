"""Cases of a check: copies not found, and what is there too much."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.storage.database import Database, Row
from desktop_app.storage.days import written


@dataclass(frozen=True)
class Case:
    """A copy not found, or something too much; `copy_id` is None for a number never given."""

    id: int
    stocktake_id: int
    kind: str
    copy_id: int | None
    typed: str
    on: date
    note: str
    decision: str
    decided_on: date | None
    author: str
    title: str
    year: int | None
    price: int
    shelf: str
    status: str
    act: int | None
    act_on: date | None
    card_no: int | None

    @property
    def what(self) -> str:
        """Author and title, for a number never given what she noted."""
        return " ".join(filter(None, (self.author, self.title))) or self.note


_CASE = """SELECT one.id, one.stocktake_id, one.kind, one.copy_id, one.typed, one.on_date, one.note,
  one.decision, one.decided_on, coalesce(author, ''), coalesce(title, ''), title.year,
  coalesce(price, 0), coalesce(shelf, ''), coalesce(copy.status, ''), withdrawal.number,
  withdrawal.on_date, (SELECT card_no FROM loss JOIN loan ON loan.id = loan_id
    JOIN reader ON reader.id = reader_id WHERE loan.copy_id = copy.id AND settled = '' LIMIT 1)
  FROM stocktake_case AS one
  LEFT JOIN copy ON copy.id = one.copy_id LEFT JOIN title ON title.id = copy.title_id
  LEFT JOIN withdrawal ON withdrawal.id = copy.withdrawal_id WHERE NOT one.is_dropped"""


def cases(database: Database, stocktake_id: int, *, missing: bool) -> list[Case]:
    """Copies not found, or what is too much, in order of their numbers."""
    sign = "=" if missing else "<>"
    found = database.rows(
        f"{_CASE} AND one.stocktake_id = ? AND one.kind {sign} 'missing'"
        " ORDER BY copy.inventory_key IS NULL, copy.inventory_key, one.id",
        (stocktake_id,),
    )
    return [_case(row) for row in found]


def case_ids(
    database: Database, stocktake_id: int, *, missing: bool, descending: bool = False
) -> array[int]:
    """The same cases for a table, that fetches them page by page."""
    sign, way = "=" if missing else "<>", "DESC" if descending else "ASC"
    return database.ids(
        "SELECT one.id FROM stocktake_case AS one LEFT JOIN copy ON copy.id = one.copy_id"
        f" WHERE NOT one.is_dropped AND one.stocktake_id = ? AND one.kind {sign} 'missing'"
        f" ORDER BY copy.inventory_key IS NULL {way}, copy.inventory_key {way}, one.id {way}",
        (stocktake_id,),
    )


def rows(database: Database, case_ids: Sequence[int]) -> dict[int, Case]:
    """Cases by id, in the order asked for; a dropped one is left out."""
    marks = ", ".join("?" * len(case_ids))
    found = database.rows(f"{_CASE} AND one.id IN ({marks})", tuple(case_ids))
    known = {row[0]: _case(row) for row in found}
    return {one: known[one] for one in case_ids if one in known}


def missing_copy(database: Database, stocktake_id: int, copy_id: int) -> Case | None:
    """The case of a copy that a check did not find."""
    where = "one.copy_id = ? AND one.stocktake_id = ? AND one.kind = 'missing'"
    row = database.row(f"{_CASE} AND {where}", (copy_id, stocktake_id))
    return _case(row) if row else None


def case(database: Database, case_id: int) -> Case | None:
    """One case."""
    row = database.row(f"{_CASE} AND one.id = ?", (case_id,))
    return _case(row) if row else None


def same_case(database: Database, stocktake_id: int, kind: str, typed: str) -> int | None:
    """A case of the same number, so that a second scan makes no second one."""
    found = database.value(
        "SELECT id FROM stocktake_case WHERE stocktake_id = ? AND kind = ? AND typed = ?"
        " AND NOT is_dropped",
        (stocktake_id, kind, typed),
    )
    return None if found is None else int(found)


def add_case(
    database: Database,
    stocktake_id: int,
    kind: str,
    typed: str,
    on: date,
    *,
    copy_id: int | None = None,
    note: str = "",
) -> int:
    """Something too much."""
    return database.insert(
        "stocktake_case",
        stocktake_id=stocktake_id,
        kind=kind,
        copy_id=copy_id,
        typed=typed,
        on_date=on.isoformat(),
        note=note,
    )


def change_case(
    database: Database,
    case_id: int,
    *,
    note: str | None = None,
    decision: str | None = None,
    on: date | None = None,
    is_dropped: bool | None = None,
) -> None:
    """What is known or decided of a case, or that it was none."""
    changed: dict[str, object] = {}
    if note is not None:
        changed["note"] = note
    if decision is not None:
        changed |= {"decision": decision, "decided_on": written(on)}
    if is_dropped is not None:
        changed["is_dropped"] = int(is_dropped)
    database.update("stocktake_case", case_id, **changed)


def _case(row: Row) -> Case:
    decided = date.fromisoformat(row[8]) if row[8] else None
    act_on = date.fromisoformat(row[16]) if row[16] else None
    values = (*row[:5], date.fromisoformat(row[5]), *row[6:8], decided, *row[9:16], act_on, row[17])
    return Case(*values)
