"""The inventory book: its lines in order, and how many of them came, went and live.

A line is a copy; it stays when the copy is written off (handbook 3.1, 3.2).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop_app.storage.database import Database


def received(database: Database, end: date) -> Mapping[int, int]:
    """Lines by the batch that they came by, as of the beginning of the day `end`."""
    found = database.rows(
        "SELECT receipt_id, count(*) FROM copy JOIN receipt ON receipt.id = receipt_id"
        " WHERE on_date < ? GROUP BY receipt_id",
        (end.isoformat(),),
    )
    return {row[0]: row[1] for row in found}


def withdrawn(database: Database, end: date) -> Mapping[int, int]:
    """Lines by the act that they went by, as of the beginning of the day `end`."""
    found = database.rows(
        "SELECT withdrawal_id, count(*) FROM copy JOIN withdrawal ON withdrawal.id = withdrawal_id"
        " WHERE on_date < ? GROUP BY withdrawal_id",
        (end.isoformat(),),
    )
    return {row[0]: row[1] for row in found}


def count_listed(database: Database) -> int:
    """Lines of copies that the opening balance counts: they came by no batch."""
    return database.number("SELECT count(*) FROM copy WHERE receipt_id IS NULL")


def count_living(database: Database, on: date) -> int:
    """Lines whose copy stands in the stock at the end of the day `on`."""
    return database.number(
        "SELECT count(*) FROM copy LEFT JOIN receipt ON receipt.id = receipt_id"
        " LEFT JOIN withdrawal ON withdrawal.id = withdrawal_id"
        " WHERE (receipt.on_date IS NULL OR receipt.on_date <= ?1)"
        " AND (withdrawal.on_date IS NULL OR withdrawal.on_date > ?1)",
        (on.isoformat(),),
    )
