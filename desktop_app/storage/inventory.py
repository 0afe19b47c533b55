"""The inventory book: its lines in order.

A line is a copy; it stays when the copy is written off or its number struck
out (handbook 3.1, 3.2). Lines are read in pieces, so that a book of any
length needs no more memory than a page.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from desktop_app.domain.stock import inventory_key, inventory_keys
from desktop_app.storage.database import Database, Row

_PIECE = 1000  # lines of one question
MISTAKEN = "mistaken"  # the status of a copy whose number was struck out


@dataclass(frozen=True, slots=True)
class InventoryLine:
    """A line of the book. `on` is the day of the entry, None for an old copy of unknown day;
    `receipt` and `act` are (number, day) of the summary book's records; `price` is tyiyn.
    """

    id: int
    on: date | None
    receipt: tuple[int, date] | None
    inventory_no: str
    author: str
    title: str
    place: str
    publisher: str
    year: int | None
    price: int
    mark: str
    act: tuple[int, date] | None
    is_struck: bool
    former_no: str
    replaces: str
    note: str


SELECT: Final = (
    "SELECT copy.id, coalesce(receipt.on_date, copy.listed_on), receipt.number, receipt.on_date,"
    " inventory_no, author, title, subtitle, volume, place, publisher, title.year, price, bbk,"
    " author_mark, withdrawal.number, withdrawal.on_date, status, former_no, copy.note"
    " FROM copy JOIN title ON title.id = title_id LEFT JOIN receipt ON receipt.id = receipt_id"
    " LEFT JOIN withdrawal ON withdrawal.id = withdrawal_id"
)


def ids(database: Database, typed: str = "", *, descending: bool = False) -> array[int]:
    """Lines by their numbers: all, that of a typed number, else those that begin like it."""
    order = f"ORDER BY inventory_key {'DESC' if descending else ''}"
    if not typed:
        return database.ids(f"SELECT id FROM copy {order}")
    for key in inventory_keys(typed):
        if found := database.ids("SELECT id FROM copy WHERE inventory_key = ?", (key,)):
            return found
    like = typed.strip().replace("%", "").replace("_", "") + "%"
    return database.ids(f"SELECT id FROM copy WHERE inventory_no LIKE ? {order}", (like,))


def rows(database: Database, wanted: Sequence[int]) -> dict[int, InventoryLine]:
    """Lines by id."""
    marks = ", ".join("?" * len(wanted))
    replaced = replacements(database)
    found = database.rows(f"{SELECT} WHERE copy.id IN ({marks})", list(wanted))
    return {row[0]: line(row, replaced) for row in found}


def by_number(
    database: Database, low: str = "", high: str = "\U0010ffff"
) -> Iterator[InventoryLine]:
    """Lines in order of their numbers, from one sort key to another."""
    replaced = replacements(database)
    sign = ">="
    while found := database.rows(
        f"{SELECT} WHERE inventory_key {sign} ? AND inventory_key <= ?"
        " ORDER BY inventory_key LIMIT ?",
        (low, high, _PIECE),
    ):
        yield from (line(row, replaced) for row in found)
        low, sign = inventory_key(found[-1][4]), ">"


def entered_after(database: Database, last: int) -> Iterator[InventoryLine]:
    """Lines in the order in which they were entered, those after the copy `last`."""
    replaced = replacements(database)
    while found := database.rows(
        f"{SELECT} WHERE copy.id > ? ORDER BY copy.id LIMIT ?", (last, _PIECE)
    ):
        yield from (line(row, replaced) for row in found)
        last = found[-1][0]


def count(database: Database, after: int = 0) -> int:
    """Lines entered after a copy; all of them by default."""
    return database.number("SELECT count(*) FROM copy WHERE id > ?", (after,))


def ends(database: Database, after: int, lines: int) -> tuple[int, int] | None:
    """The first and the last of so many copies entered after one; None when they are fewer."""
    first = database.value("SELECT min(id) FROM copy WHERE id > ?", (after,))
    last = database.value(
        "SELECT id FROM copy WHERE id > ? ORDER BY id LIMIT 1 OFFSET ?", (after, lines - 1)
    )
    return None if first is None or last is None else (int(first), int(last))


def count_between(database: Database, low: str, high: str) -> int:
    """Lines from one sort key to another."""
    return database.number(
        "SELECT count(*) FROM copy WHERE inventory_key BETWEEN ? AND ?", (low, high)
    )


def replacements(database: Database) -> Mapping[int, str]:
    """Numbers of lost copies by the copy that was given in their place."""
    found: dict[int, str] = {}
    for copy_id, number in database.rows(
        "SELECT loss.copy_id, lost.inventory_no FROM loss JOIN loan ON loan.id = loan_id"
        " JOIN copy AS lost ON lost.id = loan.copy_id WHERE loss.copy_id IS NOT NULL"
        " ORDER BY lost.inventory_key"
    ):
        found[copy_id] = f"{found[copy_id]}, {number}" if copy_id in found else number
    return found


def checked(database: Database, most: int) -> list[tuple[int, frozenset[int]]]:
    """The last finished checks of the stock: the year of each, and the copies that were there."""
    found = database.rows(
        "SELECT id, on_date FROM stocktake WHERE state = 'closed'"
        " ORDER BY on_date DESC, id DESC LIMIT ?",
        (most,),
    )
    made = []
    for check, on in reversed(found):
        there = database.ids(
            "SELECT copy_id FROM stocktake_expected WHERE stocktake_id = ?"
            " AND outcome NOT IN ('', 'missing', 'gone')",
            (check,),
        )
        made.append((date.fromisoformat(on).year, frozenset(there)))
    return made


def line(row: Row, replaced: Mapping[int, str]) -> InventoryLine:
    """A row of `SELECT` as a line; `replaced` are the `replacements`."""
    named = row[6]
    for more in (row[7], row[8]):  # subtitle, volume
        if more:
            named = f"{named}: {more}"
    return InventoryLine(
        row[0],
        date.fromisoformat(row[1]) if row[1] else None,
        (row[2], date.fromisoformat(row[3])) if row[3] else None,
        row[4],
        row[5],
        named,
        row[9],
        row[10],
        row[11],
        row[12],
        f"{row[13]} {row[14]}".strip(),
        (row[15], date.fromisoformat(row[16])) if row[16] else None,
        row[17] == MISTAKEN,
        row[18],
        replaced.get(row[0], ""),
        row[19],
    )
