"""What a check shows: sums by place, what is left by section and shelf, lines."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.stocktaking import Tally
from desktop_app.domain.text import search_key
from desktop_app.storage import copies
from desktop_app.storage.copies import ALIVE
from desktop_app.storage.database import Database
from desktop_app.storage.stocktaking import FROM, Stocktake, place_of


@dataclass(frozen=True)
class StockLine:
    """An expected copy. `place` is where it is by now, `stood` where it was when the list froze.

    `receipt_no` is the batch in the summary book; `card_no` is the reader who has it.
    """

    copy_id: int
    inventory_no: str
    author: str
    title: str
    year: int | None
    price: int
    shelf: str
    mark: str
    content: str
    receipt_no: int | None
    receipt_year: int | None
    stood: str
    place: str
    how: str
    card_no: int | None

    @property
    def what(self) -> str:
        """«Айтматов Ч. Жамийла»."""
        return " ".join(filter(None, (self.author, self.title)))


@dataclass(frozen=True)
class Group:
    """What is expected of a section or a shelf, and how much of it is left to find."""

    key: str
    expected: int
    left: int


_TITLE = "JOIN title ON title.id = copy.title_id"
_LINE = (
    "copy.id, inventory_no, author, title, title.year, price, shelf,"
    " trim(bbk || ' ' || author_mark), content, receipt.number, receipt.year, expected.place,"
    " {place}, coalesce(mark.how, ''),"
    " (SELECT card_no FROM loan JOIN reader ON reader.id = reader_id"
    " WHERE loan.copy_id = copy.id AND returned_on IS NULL)"
)
_GROUPS = {"content": "title.content", "shelf": "copy.shelf"}
_ORDERS = {
    "number": "copy.inventory_key, copy.id",
    "shelf": "copy.shelf, bbk, author_mark, title.sort_key, copy.inventory_key",
    "title": "title.sort_key, copy.inventory_key",
}


def tally(database: Database, of: Stocktake) -> Tally:
    """Copies and tyiyn by place; what is too much, by kind."""
    rows = database.rows(
        f"SELECT {place_of(of.state)} AS place, count(*), sum(price) {FROM}"
        " WHERE expected.stocktake_id = ? GROUP BY 1",
        (of.id,),
    )
    surplus = database.rows(
        "SELECT kind, count(*) FROM stocktake_case WHERE stocktake_id = ? AND kind <> 'missing'"
        " AND NOT is_dropped GROUP BY kind",
        (of.id,),
    )
    return Tally(
        {place: n for place, n, _ in rows}, {place: sum for place, _, sum in rows}, dict(surplus)
    )


def groups(database: Database, of: Stocktake, by: str) -> list[Group]:
    """By `content` or `shelf`: expected and left; copies that an act took out are in neither."""
    place, key = place_of(of.state), _GROUPS[by]
    rows = database.rows(
        f"SELECT {key}, sum({place} <> 'gone'), sum({place} = 'missing') {FROM} {_TITLE}"
        " WHERE expected.stocktake_id = ? GROUP BY 1 ORDER BY 1",
        (of.id,),
    )
    return [Group(*row) for row in rows if row[1]]


def ids(
    database: Database,
    of: Stocktake,
    places: Sequence[str] = (),
    *,
    text: str = "",
    order: str = "number",
    descending: bool = False,
    content: str = "",
    shelf: str | None = None,
) -> array[int]:
    """Ids of expected copies at some places (all), by typed number or words of the title."""
    where, params = ["expected.stocktake_id = ?"], [of.id]
    values: list[object] = [*params]
    if places:
        where.append(f"{place_of(of.state)} IN ({', '.join('?' * len(places))})")
        values += places
    if content:
        where.append("title.content = ?")
        values.append(content)
    if shelf is not None:
        where.append("copy.shelf = ?")
        values.append(shelf)
    if text:
        keys = copies.keys(database, text)
        numbers = f"copy.inventory_key IN ({', '.join('?' * len(keys))})"
        where.append(f"({numbers} OR instr(title.search_key, ?))")
        values += [*keys, search_key(text)]
    by = _ORDERS[order]
    if descending:
        by = ", ".join(f"{part} DESC" for part in by.split(", "))
    return database.ids(
        f"SELECT copy.id {FROM} {_TITLE} WHERE {' AND '.join(where)} ORDER BY {by}", values
    )


def lines(database: Database, of: Stocktake, copy_ids: Sequence[int]) -> dict[int, StockLine]:
    """Lines by the copy's id, in the order asked for."""
    found: dict[int, StockLine] = {}
    sql = (
        f"SELECT {_LINE.format(place=place_of(of.state))} {FROM} {_TITLE}"
        " LEFT JOIN receipt ON receipt.id = receipt_id WHERE expected.stocktake_id = ?"
        " AND expected.copy_id IN ({marks})"
    )
    for start in range(0, len(copy_ids), 500):
        part = copy_ids[start : start + 500]
        rows = database.rows(sql.format(marks=", ".join("?" * len(part))), (of.id, *part))
        known = {row[0]: StockLine(*row) for row in rows}
        found |= {one: known[one] for one in part if one in known}
    return found


def shelves(database: Database) -> list[str]:
    """Shelves that copies stand on."""
    rows = database.rows(
        f"SELECT DISTINCT shelf FROM copy WHERE shelf <> '' AND {ALIVE} ORDER BY 1"
    )
    return [row[0] for row in rows]
