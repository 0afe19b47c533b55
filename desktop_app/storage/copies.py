"""Copies: inventory numbers, prices, shelves, and where each of them is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar

from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.scan_codes import scanned_copy
from desktop_app.domain.stock import CopyStatus, Owner, inventory_key, inventory_keys
from desktop_app.storage.database import Database, Row

ALIVE = "status NOT IN ('withdrawn', 'mistaken')"
_CHUNK = 500  # parameters of one question
T = TypeVar("T")


@dataclass(frozen=True)
class CopyRow:
    """A copy with its title, «Манас, т. 2», its classes and the papers it came and went by.

    `receipt` and `withdrawal` are (number, day), None when there is none: a copy
    without a receipt is part of the opening balance.
    """

    id: int
    title_id: int
    inventory_no: str
    price: int
    shelf: str
    status: CopyStatus
    note: str
    title: str
    author: str
    year: int | None
    kind: str
    content: str
    language: str
    local: str
    receipt: tuple[int, date] | None
    withdrawal: tuple[int, date] | None
    owner: Owner


_SELECT = (
    "SELECT copy.id, title_id, inventory_no, price, shelf, status, copy.note,"
    " CASE volume WHEN '' THEN title ELSE title || ', ' || volume END, author,"
    " title.year, title.kind, content, language, local, receipt.number, receipt.on_date,"
    " withdrawal.number, withdrawal.on_date, copy.owner FROM copy JOIN title ON title.id = title_id"
    " LEFT JOIN receipt ON receipt.id = receipt_id"
    " LEFT JOIN withdrawal ON withdrawal.id = withdrawal_id"
)


def get(database: Database, copy_id: int) -> CopyRow | None:
    """One copy by id."""
    found = _rows(database, "WHERE copy.id = ?", (copy_id,))
    return found[0] if found else None


def keys(database: Database, typed: str) -> tuple[str, ...]:
    """Keys of a number as typed or scanned; the bars of one with letters hold the copy's id."""
    labelled = scanned_copy(typed)
    if labelled is None:
        return inventory_keys(typed)
    key = database.value("SELECT inventory_key FROM copy WHERE id = ?", (labelled,))
    return inventory_keys(typed) if key is None else (str(key),)


def find(database: Database, typed: str) -> CopyRow | None:
    """A copy by its number as typed or scanned, withdrawn ones too."""
    for key in keys(database, typed):
        if found := _rows(database, "WHERE inventory_key = ? ORDER BY copy.id", (key,)):
            return found[0]
    return None


def of_title(database: Database, title_id: int) -> list[CopyRow]:
    """All copies of a title in order of their numbers; withdrawn ones stay in the list."""
    return _rows(database, "WHERE title_id = ? ORDER BY inventory_key, copy.id", (title_id,))


def of_receipt(database: Database, receipt_id: int) -> list[CopyRow]:
    """The copies of a batch in order of their numbers, without those struck out."""
    tail = "WHERE receipt_id = ? AND status <> 'mistaken' ORDER BY inventory_key, copy.id"
    return _rows(database, tail, (receipt_id,))


def of_withdrawal(database: Database, withdrawal_id: int) -> list[CopyRow]:
    """The copies of an act by the ledger: a reversed one keeps its list."""
    tail = (
        "WHERE copy.id IN (SELECT ref FROM fact WHERE batch = ? AND mode = 'withdrawal'"
        " AND name = ? AND ref > 0) ORDER BY inventory_key, copy.id"
    )
    return _rows(database, tail, (withdrawal_id, Name.STOCK.value))


def find_all(database: Database, numbers: Sequence[str]) -> dict[str, CopyRow]:
    """The copies of many numbers at once; a number that nobody knows is left out."""
    wanted = set(numbers)
    keys = [key for no in wanted for key in inventory_keys(no)[:1]]
    rows = [
        row
        for part in _parts(keys)
        for row in _rows(database, f"WHERE inventory_key IN ({_marks(part)})", part)
    ]
    found = {row.inventory_no: row for row in rows if row.inventory_no in wanted}
    if len(found) < len(wanted):  # typed otherwise than it is written
        by_key = {inventory_key(row.inventory_no): row for row in rows}
        for no in wanted - found.keys():
            if row := by_key.get(inventory_key(no)) or find(database, no):
                found[no] = row
    return found


def of_ids(database: Database, ids: Sequence[int]) -> list[CopyRow]:
    """Copies by id in the order asked for; a vanished id is left out."""
    known = {
        row.id: row
        for part in _parts(ids)
        for row in _rows(database, f"WHERE copy.id IN ({_marks(part)})", part)
    }
    return [known[id] for id in ids if id in known]


def title_since(database: Database, title_id: int) -> date | None:
    """The day of the batch a title first came in; None when it came before the program."""
    found = database.value(
        "SELECT min(coalesce(on_date, '')) FROM copy"
        " LEFT JOIN receipt ON receipt.id = receipt_id WHERE title_id = ?",
        (title_id,),
    )
    return date.fromisoformat(found) if found else None


def taken(database: Database, numbers: Sequence[str]) -> list[tuple[str, str]]:
    """Which of these numbers were ever given, each with its title."""
    found = []
    keys = [inventory_key(no) for no in numbers]
    for start in range(0, len(keys), _CHUNK):
        part = keys[start : start + _CHUNK]
        found += database.rows(
            "SELECT inventory_no, title FROM copy JOIN title ON title.id = title_id"
            f" WHERE inventory_key IN ({', '.join('?' * len(part))}) ORDER BY inventory_key",
            part,
        )
    return [(row[0], row[1]) for row in found]


def posted_entries(database: Database, copy_id: int, title_id: int) -> list[Fact]:
    """What a copy came into the ledger by: its entry, and that of its title in the batch when
    no other copy stands in the batch any more; nothing for a copy that was not counted in.
    """
    found = database.rows(
        "SELECT name, on_date, age, category, kind, content, language, mode, local, money, ref,"
        " batch FROM fact WHERE ref = ? AND name = ? AND mode = 'receipt' AND amount > 0",
        (copy_id, Name.STOCK.value),
    )
    for row in tuple(found):
        others = database.number(
            "SELECT count(*) FROM copy WHERE receipt_id = ? AND title_id = ? AND id <> ?"
            " AND status <> 'mistaken'",
            (row[11], title_id, copy_id),
        )
        if not others:
            found += database.rows(
                "SELECT name, on_date, age, category, kind, content, language, mode, local, money,"
                " ref, batch FROM fact WHERE batch = ? AND mode = 'receipt' AND name = ?"
                " AND ref = ? AND amount > 0 LIMIT 1",
                (row[11], Name.TITLE.value, title_id),
            )
    return [
        Fact(
            Name(row[0]),
            date.fromisoformat(row[1]),
            age=row[2],
            category=row[3],
            kind=row[4],
            content=row[5],
            language=row[6],
            mode=row[7],
            local=row[8],
            money=row[9],
            ref=row[10],
            batch=row[11],
        )
        for row in found
    ]


def last_number(database: Database) -> str:
    """The highest number given; one with a letter in front only when there are no others."""
    found = database.value(
        "SELECT inventory_no FROM copy WHERE inventory_key < ':'"
        " ORDER BY inventory_key DESC, id DESC LIMIT 1"
    ) or database.value("SELECT inventory_no FROM copy ORDER BY id DESC LIMIT 1")
    return str(found or "")


def add(
    database: Database,
    title_id: int,
    inventory_no: str,
    price: int,
    receipt_id: int | None,
    owner: Owner = Owner.BRANCH,
    listed_on: date | None = None,
) -> int:
    """A new copy in stock; `listed_on` is when an old one got its card.

    Its id is in the bars of a label already glued, so an undone copy's is never
    given again: the journal knows it.
    """
    used = database.value("SELECT max(card) FROM journal_card WHERE noun = 'copy'")
    return database.insert(
        "copy",
        id=max(last_id(database), used or 0) + 1,
        title_id=title_id,
        inventory_no=inventory_no,
        inventory_key=inventory_key(inventory_no),
        price=price,
        shelf="",
        receipt_id=receipt_id,
        status=CopyStatus.IN_STOCK.value,
        note="",
        owner=owner.value,
        listed_on=listed_on.isoformat() if listed_on else None,
    )


def change(database: Database, copy_id: int, shelf: str, note: str, owner: Owner) -> None:
    """What may be rewritten on a copy's card; its number and price never."""
    database.update("copy", copy_id, shelf=shelf, note=note, owner=owner.value)


def set_status(database: Database, copy_id: int, status: CopyStatus) -> None:
    """Where the copy is now; `domain.stock.may` was asked before."""
    database.update("copy", copy_id, status=status)


def last_id(database: Database) -> int:
    """The highest id of a copy; 0 while there is none."""
    return database.number("SELECT max(id) FROM copy")


def count_alive(database: Database, *, title_id: int | None = None) -> int:
    """Copies not gone: all, or those of a title."""
    if title_id is not None:
        return database.number(
            f"SELECT count(*) FROM copy WHERE title_id = ? AND {ALIVE}", (title_id,)
        )
    return database.number(f"SELECT count(*) FROM copy WHERE {ALIVE}")


def listed(database: Database, owners: Sequence[Owner]) -> list[tuple[str, str, str, int]]:
    """Old copies that got their cards, by kind, content, language; gone ones were there too.

    A number struck out was not.
    """
    marks = ", ".join("?" * len(owners))
    found = database.rows(
        "SELECT kind, content, language, sum(n) FROM (SELECT title_id, count(*) AS n FROM copy"
        f" WHERE receipt_id IS NULL AND status <> 'mistaken' AND owner IN ({marks})"
        " GROUP BY title_id) JOIN title ON title.id = title_id GROUP BY kind, content, language",
        tuple(owner.value for owner in owners),
    )
    return [(row[0], row[1], row[2], row[3]) for row in found]


def last_number_between(database: Database, low: str, high: str) -> str:
    """The highest number given whose key lies from `low` to `high`."""
    found = database.value(
        "SELECT inventory_no FROM copy WHERE inventory_key BETWEEN ? AND ?"
        " ORDER BY inventory_key DESC LIMIT 1",
        (low, high),
    )
    return str(found or "")


def strike_out(database: Database, copy_id: int, why: str) -> None:
    """The number was entered by mistake: nobody gets it again, its line stays."""
    database.update("copy", copy_id, status=CopyStatus.MISTAKEN.value, note=why)
    database.known.news.clear()


def _parts(values: Sequence[T]) -> list[Sequence[T]]:
    return [values[start : start + _CHUNK] for start in range(0, len(values), _CHUNK)]


def _marks(values: Sequence[object]) -> str:
    return ", ".join("?" * len(values))


def _rows(database: Database, tail: str, params: Sequence[object]) -> list[CopyRow]:
    return [_copy(row) for row in database.rows(f"{_SELECT} {tail}", params)]


_STATUSES = {status.value: status for status in CopyStatus}  # asked for each copy of a list
_OWNERS = {owner.value: owner for owner in Owner}


def _copy(row: Row) -> CopyRow:
    papers = (_paper(row[14], row[15]), _paper(row[16], row[17]))
    values = (*row[:5], _STATUSES[row[5]], *row[6:14], *papers, _OWNERS[row[18]])
    return CopyRow(*values)


def _paper(number: int | None, on: str | None) -> tuple[int, date] | None:
    return None if number is None or on is None else (number, date.fromisoformat(on))
