"""The summary book of the stock («КСУ»): its batches and acts, each with what it holds."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.errors import UserError
from desktop_app.services.library import Library
from desktop_app.storage import batches, copies
from desktop_app.storage.batches import Act as Act
from desktop_app.storage.batches import Batch as Batch
from desktop_app.storage.batches import Summary as Summary
from desktop_app.storage.copies import CopyRow as CopyRow


@dataclass(frozen=True)
class Contents:
    """Numbered copies in order of their numbers, then the papers without numbers."""

    copies: tuple[CopyRow, ...]
    summaries: tuple[Summary, ...]

    @property
    def count(self) -> int:
        """Copies and papers."""
        return len(self.copies) + sum(line.quantity for line in self.summaries)

    @property
    def money(self) -> int:
        """Their cost in tyiyn."""
        return sum(copy.price for copy in self.copies) + sum(x.money for x in self.summaries)


def received(library: Library, year: int) -> list[Batch]:
    """Part 1 of the book: the year's batches in order."""
    return batches.receipts(library.database, year)


def withdrawn(library: Library, year: int) -> list[Act]:
    """Part 2 of the book: the year's acts in order."""
    return batches.withdrawals(library.database, year)


def batch(library: Library, batch_id: int) -> tuple[Batch, Contents]:
    """One batch with its list."""
    found = batches.receipt(library.database, batch_id)
    if found is None:
        raise UserError("batch_unknown")
    lines = batches.summaries(library.database, "receipt", batch_id)
    return found, Contents(tuple(copies.of_receipt(library.database, batch_id)), tuple(lines))


def act(library: Library, act_id: int) -> tuple[Act, Contents]:
    """One act of withdrawal with its list."""
    found = batches.withdrawal(library.database, act_id)
    if found is None:
        raise UserError("act_unknown")
    lines = batches.summaries(library.database, "withdrawal", act_id)
    return found, Contents(tuple(copies.of_withdrawal(library.database, act_id)), tuple(lines))
