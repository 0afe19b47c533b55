"""The inventory book: its lines in order, which of them are printed, how many came and live.

A line is a copy; it stays when the copy is written off or its number struck
out (handbook 3.1, 3.2). Lines are read in pieces, so that a book of any
length needs no more memory than a page.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.stock import inventory_key, inventory_keys
from desktop_app.storage.database import Database, Row

_PIECE = 1000  # lines of one question
MISTAKEN = "mistaken"  # the status of a copy whose number was struck out


_STRUCK = "fact.name = 'stock' AND fact.mode = 'receipt' AND fact.amount < 0 AND fact.ref = copy.id"


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


_SELECT = (
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
    found = database.rows(f"{_SELECT} WHERE copy.id IN ({marks})", list(wanted))
    return {row[0]: _line(row, replaced) for row in found}


def by_number(
    database: Database, low: str = "", high: str = "\U0010ffff"
) -> Iterator[InventoryLine]:
    """Lines in order of their numbers, from one sort key to another."""
    replaced = replacements(database)
    sign = ">="
    while found := database.rows(
        f"{_SELECT} WHERE inventory_key {sign} ? AND inventory_key <= ?"
        " ORDER BY inventory_key LIMIT ?",
        (low, high, _PIECE),
    ):
        yield from (_line(row, replaced) for row in found)
        low, sign = inventory_key(found[-1][4]), ">"


def entered_after(database: Database, last: int) -> Iterator[InventoryLine]:
    """Lines in the order in which they were entered, those after the copy `last`."""
    replaced = replacements(database)
    while found := database.rows(
        f"{_SELECT} WHERE copy.id > ? ORDER BY copy.id LIMIT ?", (last, _PIECE)
    ):
        yield from (_line(row, replaced) for row in found)
        last = found[-1][0]


def count(database: Database, after: int = 0) -> int:
    """Lines entered after a copy; all of them by default."""
    return database.number("SELECT count(*) FROM copy WHERE id > ?", (after,))


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


# What is printed.


@dataclass(frozen=True)
class Printed:
    """Lines that are on the paper of the bound book: copies `first`–`last` as they were entered."""

    on: date
    first: int
    last: int
    lines: int
    first_page: int
    last_page: int


def prints(database: Database) -> list[Printed]:
    """Every printing that came out well, in order."""
    found = database.rows(
        "SELECT on_date, first_copy, last_copy, lines, first_page, last_page"
        " FROM inventory_print ORDER BY last_copy"
    )
    return [Printed(date.fromisoformat(row[0]), *row[1:]) for row in found]


# An act may have an earlier day than the one on which it was posted.
_LATER = (
    "EXISTS (SELECT 1 FROM journal_card AS card JOIN journal ON journal.id = card.journal_id"
    " WHERE card.noun = 'copy' AND card.card = copy.id AND journal.at >= ?3"
    " AND journal.act IN ('stock.withdraw', 'copy.strike_out') AND NOT journal.undone)"
)


def changed_since(database: Database) -> list[tuple[InventoryLine, Printed]]:
    """Printed lines whose copy went, or whose number was struck out, on their day or later."""
    replaced = replacements(database)
    found = []
    for printed in prints(database):
        rows_ = database.rows(
            f"{_SELECT} WHERE copy.id BETWEEN ?1 AND ?2"
            f" AND (withdrawal_id IS NOT NULL OR status = '{MISTAKEN}')"
            f" AND (withdrawal.on_date >= ?3 OR {_LATER})"
            " ORDER BY copy.id",
            (printed.first, printed.last, printed.on.isoformat()),
        )
        found += [(_line(row, replaced), printed) for row in rows_]
    return found


def add_print(database: Database, printed: Printed) -> int:
    """These lines are on paper now."""
    return database.insert(
        "inventory_print",
        on_date=printed.on.isoformat(),
        first_copy=printed.first,
        last_copy=printed.last,
        lines=printed.lines,
        first_page=printed.first_page,
        last_page=printed.last_page,
    )


# Counts against the summary book. The copies of the central library are lines too, but count
# only where they were entered into the ledger.

_COUNTED = (
    "(copy.owner = 'branch' OR EXISTS (SELECT 1 FROM fact AS own"
    " WHERE own.ref = copy.id AND own.name = 'stock'))"
)


def received(database: Database, start: date, end: date) -> Mapping[int, int]:
    """Lines that came by each batch on the days [start, end), less those struck out in them."""
    found = database.rows(
        "SELECT receipt_id, sum(came) FROM (SELECT receipt_id, 1 AS came FROM copy"
        " JOIN receipt ON receipt.id = receipt_id"
        f" WHERE receipt.on_date >= ?1 AND receipt.on_date < ?2 AND {_COUNTED}"
        f" UNION ALL SELECT receipt_id, -1 FROM copy JOIN fact ON {_STRUCK}"
        f" WHERE status = '{MISTAKEN}' AND fact.on_date >= ?1 AND fact.on_date < ?2)"
        " GROUP BY receipt_id",
        (start.isoformat(), end.isoformat()),
    )
    return {row[0]: row[1] for row in found}


def withdrawn(database: Database) -> Mapping[int, int]:
    """Lines that went by each act; those that a later act took back, and that one, are left out."""
    found = database.rows(
        "SELECT act.id, (SELECT count(*) FROM copy WHERE withdrawal_id = act.id"
        f" AND {_COUNTED}) FROM withdrawal AS act WHERE reverses IS NULL"
        " AND id NOT IN (SELECT reverses FROM withdrawal WHERE reverses IS NOT NULL)"
    )
    return {row[0]: row[1] for row in found}


def count_listed(database: Database) -> int:
    """Lines of copies that the opening balance counts: they came by no batch."""
    return database.number(
        f"SELECT count(*) FROM copy WHERE receipt_id IS NULL AND status <> '{MISTAKEN}'"
        f" AND {_COUNTED}"
    )


def count_living(database: Database, on: date) -> int:
    """Lines whose copy stood in the stock at the end of the day `on`."""
    day = (on.isoformat(),)
    standing = database.number(
        "SELECT count(*) FROM copy LEFT JOIN receipt ON receipt.id = receipt_id"
        " LEFT JOIN withdrawal ON withdrawal.id = withdrawal_id"
        f" WHERE coalesce(receipt.on_date, '') <= ?1 AND {_COUNTED}"
        " AND (withdrawal.on_date IS NULL OR withdrawal.on_date > ?1)"
        f" AND (status <> '{MISTAKEN}' OR EXISTS (SELECT 1 FROM fact WHERE {_STRUCK}"
        " AND fact.on_date > ?1))",
        day,
    )
    back_later = database.number(
        "SELECT count(*) FROM fact JOIN withdrawal AS later ON later.id = fact.batch"
        " JOIN withdrawal AS act ON act.id = later.reverses WHERE fact.name = 'stock'"
        " AND fact.mode = 'withdrawal' AND fact.ref > 0"
        " AND act.on_date <= ?1 AND later.on_date > ?1",
        day,
    )
    return standing - back_later


def _line(row: Row, replaced: Mapping[int, str]) -> InventoryLine:
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
