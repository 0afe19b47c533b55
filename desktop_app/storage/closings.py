"""Closed periods: the values handed in, revision by revision."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.periods import Period
from desktop_app.storage.database import Database

Frozen = Mapping[str, int]
"""Values by «indicator|period key»."""


@dataclass(frozen=True)
class Closing:
    """One revision of a handed-in period; reopened when somebody corrects it."""

    id: int
    form: str
    period: Period
    revision: int
    closed_at: datetime
    cells: Frozen
    is_reopened: bool
    reason: str


_SELECT = """SELECT id, form, start_on, end_on, revision, closed_at, cells,
  reopened_at IS NOT NULL, reason FROM closing"""


def closed_through(database: Database) -> date | None:
    """The last day that nobody may write to any more."""
    end = database.value("SELECT max(end_on) FROM closing WHERE reopened_at IS NULL")
    return Period(date.min, date.fromisoformat(end)).last if end else None


def revisions(database: Database, form: str, period: Period) -> list[Closing]:
    """All revisions of a period, the newest last."""
    return _closings(
        database, "WHERE form = ? AND period = ? ORDER BY revision", (form, period.key)
    )


def all_closings(database: Database) -> list[Closing]:
    """Every revision of every form, in order of time."""
    return _closings(database, "ORDER BY start_on, form, revision", ())


def add(
    database: Database, form: str, period: Period, revision: int, at: datetime, cells: Frozen
) -> int:
    """Freeze a period's values as a revision."""
    return database.insert(
        "closing",
        form=form,
        period=period.key,
        start_on=period.start.isoformat(),
        end_on=period.end.isoformat(),
        revision=revision,
        closed_at=at.isoformat(timespec="seconds"),
        cells=json.dumps(dict(cells), sort_keys=True),
        reason="",
    )


def reopen_from(database: Database, start: date, at: datetime, reason: str) -> int:
    """Open every closed period that ends after `start`; the number of periods opened."""
    found = database.rows(
        "SELECT id FROM closing WHERE end_on > ? AND reopened_at IS NULL", (start.isoformat(),)
    )
    for (key,) in found:
        database.update("closing", key, reopened_at=at.isoformat(timespec="seconds"), reason=reason)
    return len(found)


def _closings(database: Database, tail: str, params: tuple[object, ...]) -> list[Closing]:
    return [
        Closing(
            row[0],
            row[1],
            Period(date.fromisoformat(row[2]), date.fromisoformat(row[3])),
            row[4],
            datetime.fromisoformat(row[5]),
            json.loads(row[6]),
            bool(row[7]),
            row[8],
        )
        for row in database.rows(f"{_SELECT} {tail}", params)
    ]
