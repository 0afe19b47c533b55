"""What stands on the labels of copies, and the copies of a range, a batch, some titles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.storage.copies import ALIVE
from desktop_app.storage.database import Database

_CHUNK = 500  # parameters of one question


@dataclass(frozen=True)
class LabelRow:
    """A copy as its labels name it."""

    id: int
    inventory_no: str
    inventory_key: str
    title: str
    volume: str
    author: str
    year: int | None
    price: int
    mark: str
    author_mark: str
    shelf: str


def rows(database: Database, ids: Sequence[int]) -> list[LabelRow]:
    """One row a copy, in the order asked for, twice where asked twice."""
    known: dict[int, LabelRow] = {}
    for start in range(0, len(ids), _CHUNK):
        part = tuple(ids[start : start + _CHUNK])
        found = database.rows(
            "SELECT copy.id, inventory_no, inventory_key, title, volume, author, year, price,"
            " bbk, author_mark, shelf FROM copy JOIN title ON title.id = title_id"
            f" WHERE copy.id IN ({', '.join('?' * len(part))})",
            part,
        )
        known |= {row[0]: LabelRow(*row) for row in found}
    return [known[id] for id in ids if id in known]


def between(database: Database, first_key: str, last_key: str) -> dict[str, int]:
    """Living copies whose numbers lie in a range, both ends with it, by key."""
    found = database.rows(
        "SELECT inventory_key, id FROM copy"
        f" WHERE inventory_key BETWEEN ? AND ? AND {ALIVE} ORDER BY inventory_key",
        (first_key, last_key),
    )
    return {row[0]: row[1] for row in found}


def of_receipt(database: Database, receipt_id: int) -> list[int]:
    """Living copies of a batch in order of their numbers."""
    return _ids(database, f"receipt_id = ? AND {ALIVE} ORDER BY inventory_key", (receipt_id,))


def of_titles(database: Database, title_ids: Sequence[int]) -> list[int]:
    """Living copies of titles, title by title, each in order of numbers."""
    found: list[int] = []
    for title_id in title_ids:
        found += _ids(database, f"title_id = ? AND {ALIVE} ORDER BY inventory_key", (title_id,))
    return found


def _ids(database: Database, where: str, params: Sequence[object]) -> list[int]:
    return [row[0] for row in database.rows(f"SELECT id FROM copy WHERE {where}", params)]
