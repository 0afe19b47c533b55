"""All batches that were taken in: found, listed, and what is done with one afterwards."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain import stock
from desktop_app.domain.batches import Control
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.text import query_variants, search_key
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
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


def change(library: Library, batch_id: int, draft: ReceiptDraft, control: Control) -> Done:
    """Correct what was typed of the document; what came, its day and its record stay.

    The source is in no entry of the ledger, so a period that is handed in does not change.
    """
    found = batches.receipt(library.database, batch_id)
    if found is None:
        raise UserError("batch_unknown")
    draft = replace(tidied(draft), on=found.draft.on)
    require(stock.receipt_problems(draft, library.today))
    with library.act("receipt.change") as act:
        act.id = batch_id
        batches.change_receipt(library.database, batch_id, draft, control)
        act.summary = {"number": found.number, "date": found.draft.on.isoformat()}
    assert act.done is not None
    return act.done


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
