"""Days typed from paper: the sheets as they stood, beside the entries made of them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class PaperRow:
    """A typed sheet; `sheet` holds the numbers by field and class."""

    id: int
    on: date
    reason: str
    sheet: Mapping[str, object]


def add(database: Database, on: date, reason: str, sheet: Mapping[str, object]) -> int:
    """Keep a sheet; its id."""
    body = json.dumps(sheet, ensure_ascii=False, sort_keys=True)
    return database.insert("paper_day", on_date=on.isoformat(), reason=reason, sheet=body)


def recent(database: Database, limit: int) -> list[PaperRow]:
    """The sheets of the last days."""
    found = database.rows(
        "SELECT id, on_date, reason, sheet FROM paper_day ORDER BY on_date DESC, id DESC LIMIT ?",
        (limit,),
    )
    return [_row(row) for row in found]


def _row(row: Row) -> PaperRow:
    return PaperRow(row[0], date.fromisoformat(row[1]), row[2], json.loads(row[3]))
