"""Typed work that is not an act yet: a batch, an act of withdrawal; one row each, its body JSON.

A draft that became an act, or was laid aside, is closed; its row stays.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from desktop_app.storage.database import Database


@dataclass(frozen=True)
class WorkDraft:
    """An open draft; what its body holds is known to the screen that wrote it."""

    id: int
    kind: str
    body: Mapping[str, Any]
    begun_on: date


def add(database: Database, kind: str, body: Mapping[str, Any], on: date) -> int:
    """A new draft."""
    return database.insert("draft", kind=kind, body=_written(body), begun_on=on.isoformat())


def change(database: Database, draft_id: int, body: Mapping[str, Any]) -> None:
    """Write an open draft anew."""
    database.update("draft", draft_id, body=_written(body))


def close(database: Database, draft_id: int, on: date) -> None:
    """It became an act, or she laid it aside."""
    database.update("draft", draft_id, closed_on=on.isoformat())


def opened(database: Database, kind: str) -> list[WorkDraft]:
    """The open drafts of a kind, the oldest first."""
    found = database.rows(
        "SELECT id, kind, body, begun_on FROM draft WHERE kind = ? AND closed_on IS NULL"
        " ORDER BY id",
        (kind,),
    )
    return [
        WorkDraft(row[0], row[1], json.loads(row[2]), date.fromisoformat(row[3])) for row in found
    ]


def _written(body: Mapping[str, Any]) -> str:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":"))
