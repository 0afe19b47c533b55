"""How many lines of the inventory book came, went and live: counts against the summary book.

The copies of the central library are lines too, but count only where they
were entered into the ledger.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop_app.storage.database import Database
from desktop_app.storage.inventory import MISTAKEN

_COUNTED = (
    "(copy.owner = 'branch' OR EXISTS (SELECT 1 FROM fact AS own"
    " WHERE own.ref = copy.id AND own.name = 'stock' AND own.amount <> 0))"
)
_STRUCK = "fact.name = 'stock' AND fact.mode = 'receipt' AND fact.amount < 0 AND fact.ref = copy.id"


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


def living_by_kind(database: Database) -> Mapping[str, int]:
    """Lines whose copy stands in the stock now, by the kind that it came into the ledger by."""
    found = database.rows(
        "SELECT coalesce((SELECT came.kind FROM fact AS came WHERE came.ref = copy.id"
        " AND came.name = 'stock' AND came.mode = 'receipt' AND came.amount > 0), title.kind)"
        " AS class, count(*) FROM copy JOIN title ON title.id = title_id"
        f" WHERE status NOT IN ('withdrawn', '{MISTAKEN}') AND {_COUNTED} GROUP BY class"
    )
    return {row[0]: row[1] for row in found}
