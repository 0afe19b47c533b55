"""All batches that were taken in: found, listed, and what is done with one afterwards."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.domain.text import query_variants, search_key
from desktop_app.services.library import Library
from desktop_app.storage import batches
from desktop_app.storage.batches import BatchRow as BatchRow

ORDERS = {
    "number": lambda row: (row.year, row.number),
    "on": lambda row: (row.on, row.number),
    "copies": lambda row: row.copies,
    "money": lambda row: row.money,
}


def ids(
    library: Library,
    typed: str = "",
    year: int | None = None,
    order: str = "number",
    *,
    descending: bool = True,
) -> array[int]:
    """Batches of a year, or of all, by words of the document, of the giver, or by the number."""
    found = [
        row
        for row in batches.batch_rows(library.database)
        if (year is None or row.year == year) and _matches(row, typed)
    ]
    found.sort(key=ORDERS[order], reverse=descending)
    return array("q", [row.id for row in found])


def rows(library: Library, ids: Sequence[int]) -> dict[int, BatchRow]:
    """Lines of the table by id."""
    return {row.id: row for row in batches.batch_rows(library.database, ids)} if ids else {}


def years(library: Library) -> list[int]:
    """The years that have batches, the newest first."""
    return batches.receipt_years(library.database)


def _matches(row: BatchRow, typed: str) -> bool:
    if not typed.strip():
        return True
    told = search_key(" ".join((str(row.number), row.document_no, row.giver, row.note)))
    return any(
        all(f" {word}" in f" {told}" for word in key.split()) for key in query_variants(typed)
    )
