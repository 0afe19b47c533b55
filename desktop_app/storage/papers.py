"""Days typed from paper: the sheets as they stood, beside the entries made of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class PaperRow:
    """A typed sheet; `sheet` holds the numbers by field and class.

    `corrects` is the sheet that this one stands for, `correction` the reason;
    `is_corrected` when a later one stands for it.
    """

    id: int
    on: date
    reason: str
    sheet: Mapping[str, object]
    corrects: int | None
    correction: str
    is_corrected: bool


_SELECT = """SELECT id, on_date, reason, sheet, corrects, correction,
  EXISTS (SELECT 1 FROM paper_day AS later WHERE later.corrects = paper_day.id) AS is_corrected
  FROM paper_day"""


def add(
    database: Database,
    on: date,
    reason: str,
    sheet: Mapping[str, object],
    corrects: int | None = None,
    correction: str = "",
) -> int:
    """Keep a sheet; its id."""
    body = json.dumps(sheet, ensure_ascii=False, sort_keys=True)
    return database.insert(
        "paper_day",
        on_date=on.isoformat(),
        reason=reason,
        sheet=body,
        corrects=corrects,
        correction=correction,
    )


def get(database: Database, sheet_id: int) -> PaperRow | None:
    """One sheet."""
    found = database.row(f"{_SELECT} WHERE id = ?", (sheet_id,))
    return _row(found) if found else None


def touching(database: Database, on: date) -> list[PaperRow]:
    """The sheets that stand now for those that were ever written for a day."""
    found = database.rows(
        "WITH RECURSIVE line (id) AS (SELECT id FROM paper_day WHERE on_date = ?"
        " UNION SELECT later.id FROM paper_day AS later JOIN line ON later.corrects = line.id)"
        f" {_SELECT} WHERE id IN (SELECT id FROM line) AND NOT is_corrected ORDER BY id",
        (on.isoformat(),),
    )
    return [_row(row) for row in found]


def recent(database: Database, limit: int) -> list[PaperRow]:
    """The sheets of the last days, without those that were corrected."""
    found = database.rows(
        f"{_SELECT} WHERE NOT is_corrected ORDER BY on_date DESC, id DESC LIMIT ?", (limit,)
    )
    return [_row(row) for row in found]


def _row(row: Row) -> PaperRow:
    key, on, reason, sheet, corrects, correction, is_corrected = row
    day = date.fromisoformat(on)
    return PaperRow(key, day, reason, json.loads(sheet), corrects, correction, bool(is_corrected))
