"""Checks of the stock: their heads, the frozen lists, what was counted."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.stock import inventory_key
from desktop_app.domain.stocktaking import Scope, State, StocktakeDraft
from desktop_app.storage.copies import ALIVE
from desktop_app.storage.database import Database, Row
from desktop_app.storage.days import written


@dataclass(frozen=True)
class Stocktake:
    """A check. `ledger_…` is what the summary book said that day; `closed_on` ends it."""

    id: int
    on: date
    occasion: str
    scope: str
    part: str
    first: str
    last: str
    order_no: str
    order_date: date | None
    former: str
    successor: str
    note: str
    ledger_copies: int
    ledger_money: int
    state: str
    closed_on: date | None
    conclusion: str


_COLUMNS = (
    "id, on_date, occasion, scope, part, first_no, last_no, order_no, order_date, former,"
    " successor, note, ledger_copies, ledger_money, state, closed_on, conclusion"
)
_PLACE_AT_OPENING = (
    "CASE status WHEN 'in_stock' THEN 'shelf' WHEN 'on_loan' THEN 'reader'"
    " WHEN 'in_repair' THEN 'repair' ELSE status END"
)
_ALIVE = f"{ALIVE} AND owner = 'branch'"  # what the centre lent is its own

NOW = (
    "CASE copy.status WHEN 'in_stock' THEN CASE WHEN mark.how <> '' THEN 'shelf' ELSE 'missing' END"
    " WHEN 'on_loan' THEN 'reader' WHEN 'in_repair' THEN 'repair' WHEN 'withdrawn' THEN 'gone'"
    " WHEN 'mistaken' THEN 'gone' ELSE copy.status END"
)
"""Where a copy is by now, `domain.stocktaking.place_now` as SQL; a test holds the two together."""

FROM = (
    "FROM stocktake_expected AS expected JOIN copy ON copy.id = expected.copy_id"
    " LEFT JOIN stocktake_mark AS mark ON mark.stocktake_id = expected.stocktake_id"
    " AND mark.copy_id = expected.copy_id"
)


def place_of(state: str) -> str:
    """The column that tells a copy's place: live while the check is open, frozen after it."""
    return "expected.outcome" if state == State.CLOSED else NOW


def add(
    database: Database, draft: StocktakeDraft, on: date, ledger_copies: int, ledger_money: int
) -> int:
    """Begin a check; its list is frozen by `freeze`."""
    database.known.clear()
    return database.insert(
        "stocktake",
        on_date=on.isoformat(),
        occasion=draft.occasion,
        scope=draft.scope,
        part=draft.part,
        first_no=draft.first,
        last_no=draft.last,
        order_no=draft.order_no,
        order_date=written(draft.order_date),
        former=draft.former,
        successor=draft.successor,
        note=draft.note,
        ledger_copies=ledger_copies,
        ledger_money=ledger_money,
        state=State.OPEN.value,
        closed_on="",
        conclusion="",
    )


def change(
    database: Database, stocktake_id: int, draft: StocktakeDraft, conclusion: str | None = None
) -> None:
    """Order and names may be corrected; what is checked may not."""
    changed: dict[str, str] = {} if conclusion is None else {"conclusion": conclusion}
    database.update(
        "stocktake",
        stocktake_id,
        order_no=draft.order_no,
        order_date=written(draft.order_date),
        former=draft.former,
        successor=draft.successor,
        note=draft.note,
        **changed,
    )


def scope_where(draft: StocktakeDraft) -> tuple[str, tuple[str, ...]]:
    """Which copies a check of a scope takes in, as a condition and its parameters."""
    match draft.scope:
        case Scope.CONTENT:
            return "title_id IN (SELECT id FROM title WHERE content = ?)", (draft.part,)
        case Scope.SHELF:
            return "shelf = ?", (draft.part,)
        case Scope.NUMBERS:
            keys = (inventory_key(draft.first), inventory_key(draft.last))
            return "inventory_key BETWEEN ? AND ?", keys
    return "1", ()


def freeze(
    database: Database, stocktake_id: int, draft: StocktakeDraft, part: tuple[int, int]
) -> None:
    """Write down the living copies of the scope, ids from–to, with the place each is at."""
    where, params = scope_where(draft)
    database.execute(
        "INSERT INTO stocktake_expected (stocktake_id, copy_id, place)"
        f" SELECT ?, id, {_PLACE_AT_OPENING} FROM copy WHERE {_ALIVE} AND {where}"
        " AND id BETWEEN ? AND ? ORDER BY id",
        (stocktake_id, *params, *part),
    )


def overlapping(database: Database, draft: StocktakeDraft) -> int | None:
    """An open check that expects a copy of this scope already."""
    where, params = scope_where(draft)
    for open_id in open_ids(database):
        found = database.value(
            f"SELECT 1 FROM copy WHERE {_ALIVE} AND {where} AND EXISTS (SELECT 1"
            " FROM stocktake_expected WHERE stocktake_id = ? AND copy_id = copy.id) LIMIT 1",
            (*params, open_id),
        )
        if found:
            return open_id
    return None


def get(database: Database, stocktake_id: int) -> Stocktake | None:
    """One check."""
    row = database.row(f"SELECT {_COLUMNS} FROM stocktake WHERE id = ?", (stocktake_id,))
    return _stocktake(row) if row else None


def all_of(database: Database) -> list[Stocktake]:
    """Every check, open ones first, then the newest."""
    found = database.rows(
        f"SELECT {_COLUMNS} FROM stocktake ORDER BY state <> 'open', on_date DESC, id DESC"
    )
    return [_stocktake(row) for row in found]


def number_in_year(database: Database, of: Stocktake) -> int:
    """Its number among the checks begun in its year; cancelled ones keep theirs."""
    return database.number(
        "SELECT count(*) FROM stocktake WHERE id <= ? AND substr(on_date, 1, 4) = ?",
        (of.id, f"{of.on:%Y}"),
    )


def open_ids(database: Database) -> array[int]:
    """Checks that are going on."""
    return database.ids("SELECT id FROM stocktake WHERE state = 'open'")


def open_expecting(database: Database, copy_id: int) -> int | None:
    """The open check that expects a copy; asked at every loan and return."""
    known = database.known
    if known.is_checked is None:
        known.is_checked = bool(open_ids(database))
    if not known.is_checked:
        return None
    found = database.value(
        "SELECT stocktake.id FROM stocktake JOIN stocktake_expected"
        " ON stocktake_id = stocktake.id AND copy_id = ? WHERE state = 'open' LIMIT 1",
        (copy_id,),
    )
    return None if found is None else int(found)


def set_state(
    database: Database, stocktake_id: int, state: State, on: date, conclusion: str = ""
) -> None:
    """Closed or given up."""
    database.known.clear()
    database.update(
        "stocktake",
        stocktake_id,
        state=state.value,
        closed_on=on.isoformat(),
        conclusion=conclusion,
    )


def pending(database: Database, today: date) -> tuple[int, int, int, int, int]:
    """Open drafts, readers with books, their loans, those overdue, copies elsewhere."""
    row = database.row(
        "SELECT (SELECT count(*) FROM draft WHERE closed_on IS NULL),"
        " count(DISTINCT reader_id), count(*), total(due_on < ?),"
        " (SELECT count(*) FROM copy WHERE status IN ('in_repair', 'away'))"
        " FROM loan WHERE returned_on IS NULL",
        (today.isoformat(),),
    )
    assert row
    drafts, readers, loans, overdue, elsewhere = map(int, row)
    return drafts, readers, loans, overdue, elsewhere


def _stocktake(row: Row) -> Stocktake:
    order = date.fromisoformat(row[8]) if row[8] else None
    closed = date.fromisoformat(row[15]) if row[15] else None
    values = (row[0], date.fromisoformat(row[1]), *row[2:8], order, *row[9:15], closed, row[16])
    return Stocktake(*values)
