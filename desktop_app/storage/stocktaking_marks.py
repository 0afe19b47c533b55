"""What a check of the stock counted, how it ended, and in which years a copy was seen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from desktop_app.domain.stocktaking import Place
from desktop_app.storage.database import Database
from desktop_app.storage.stocktaking import NOW

_CHUNK = 500  # parameters of one question


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


def freeze_outcomes(database: Database, stocktake_id: int) -> None:
    """Keep where each expected copy is at the end; read only while the check is closed."""
    database.execute(
        "UPDATE stocktake_expected SET outcome = (SELECT"
        f" {NOW} FROM copy LEFT JOIN stocktake_mark AS mark"
        " ON mark.stocktake_id = stocktake_expected.stocktake_id AND mark.copy_id = copy.id"
        " WHERE copy.id = stocktake_expected.copy_id) WHERE stocktake_id = ?",
        (stocktake_id,),
    )


def miss(database: Database, stocktake_id: int, on: date) -> None:
    """Each copy whose frozen outcome is «missing» becomes a case and is missing in the stock."""
    missing = "SELECT copy_id FROM stocktake_expected WHERE stocktake_id = ? AND outcome = ?"
    params = (stocktake_id, Place.MISSING.value)
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


def checked_years(database: Database, copy_ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """In which years a closed check saw each copy; one never seen is left out."""
    found: dict[int, list[int]] = {}
    for start in range(0, len(copy_ids), _CHUNK):
        part = copy_ids[start : start + _CHUNK]
        rows = database.rows(
            "SELECT DISTINCT copy_id, CAST(substr(on_date, 1, 4) AS INTEGER) AS year"
            " FROM stocktake_expected JOIN stocktake ON stocktake.id = stocktake_id"
            " WHERE state = 'closed' AND outcome NOT IN ('missing', 'gone')"
            f" AND copy_id IN ({', '.join('?' * len(part))}) ORDER BY copy_id, year",
            part,
        )
        for copy_id, year in rows:
            found.setdefault(copy_id, []).append(year)
    return {copy_id: tuple(years) for copy_id, years in found.items()}
