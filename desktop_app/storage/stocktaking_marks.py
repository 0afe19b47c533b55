"""What a check of the stock counted, and how it ended."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.stocktaking import Place
from desktop_app.storage.database import Database
from desktop_app.storage.stocktaking import NOW


def is_expected(database: Database, stocktake_id: int, copy_id: int) -> bool:
    """Does the frozen list hold this copy?"""
    return bool(
        database.value(
            "SELECT 1 FROM stocktake_expected WHERE stocktake_id = ? AND copy_id = ?",
            (stocktake_id, copy_id),
        )
    )


def is_marked(database: Database, stocktake_id: int, copy_id: int) -> bool:
    """Was it counted, and the mark not taken back?"""
    return bool(
        database.value(
            "SELECT how <> '' FROM stocktake_mark WHERE stocktake_id = ? AND copy_id = ?",
            (stocktake_id, copy_id),
        )
    )


def mark(database: Database, stocktake_id: int, copy_id: int, how: str, on: date) -> None:
    """Counted; with an empty `how` no longer. One row a copy, never deleted."""
    found = database.value(
        "SELECT id FROM stocktake_mark WHERE stocktake_id = ? AND copy_id = ?",
        (stocktake_id, copy_id),
    )
    if found is not None:
        database.update("stocktake_mark", int(found), how=how, on_date=on.isoformat())
        return
    database.insert(
        "stocktake_mark",
        stocktake_id=stocktake_id,
        copy_id=copy_id,
        how=how,
        on_date=on.isoformat(),
    )


def freeze_outcomes(database: Database, stocktake_id: int, part: tuple[int, int]) -> None:
    """Keep where each expected copy, ids from–to, is at the end; read only of a closed check."""
    database.execute(
        "UPDATE stocktake_expected SET outcome = (SELECT"
        f" {NOW} FROM copy LEFT JOIN stocktake_mark AS mark"
        " ON mark.stocktake_id = stocktake_expected.stocktake_id AND mark.copy_id = copy.id"
        " WHERE copy.id = stocktake_expected.copy_id) WHERE stocktake_id = ?"
        " AND copy_id BETWEEN ? AND ?",
        (stocktake_id, *part),
    )


def miss(database: Database, stocktake_id: int, on: date, part: tuple[int, int]) -> None:
    """Each copy, ids from–to, whose frozen outcome is «missing» becomes a case and is missing."""
    missing = (
        "SELECT copy_id FROM stocktake_expected WHERE stocktake_id = ? AND outcome = ?"
        " AND copy_id BETWEEN ? AND ?"
    )
    params = (stocktake_id, Place.MISSING.value, *part)
    database.execute(
        "INSERT INTO stocktake_case (uuid, branch, stocktake_id, kind, copy_id, typed, on_date,"
        " note) SELECT randomblob(16), ?, ?, 'missing', id, inventory_no, ?, '' FROM copy"
        f" WHERE id IN ({missing}) ORDER BY inventory_key",
        (database.branch, stocktake_id, on.isoformat(), *params),
    )
    database.execute(
        f"UPDATE copy SET status = 'missing' WHERE status = 'in_stock' AND id IN ({missing})",
        params,
    )
