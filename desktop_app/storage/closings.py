"""Closed periods: the values handed in, revision by revision."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from desktop_app.domain.periods import Period
from desktop_app.storage.database import Database

Frozen = Mapping[str, int]
"""Values by «indicator|period key»."""


@dataclass(frozen=True)
class Beside:
    """What stands beside the numbers of a report: plan by (indicator, period), texts, reasons."""

    plan: Mapping[tuple[str, str], int] = field(default_factory=dict)
    texts: Mapping[str, str] = field(default_factory=dict)
    explanations: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Closing:
    """One revision of a handed-in period; reopened when somebody corrects it."""

    id: int
    form: str
    period: Period
    revision: int
    closed_at: datetime
    cells: Frozen
    beside: Beside
    is_reopened: bool
    reason: str


_SELECT = """SELECT id, form, start_on, end_on, revision, closed_at, cells, plan, texts,
  explanations,
  reopened_at IS NOT NULL, reason FROM closing"""


def closed_through(database: Database) -> date | None:
    """The last day that nobody may write to any more; kept, because each entry asks for it."""
    known = database.known.closed_through
    if known is None:
        end = database.value("SELECT max(end_on) FROM closing WHERE reopened_at IS NULL")
        last = Period(date.min, date.fromisoformat(end)).last if end else None
        known = database.known.closed_through = (last,)
    return known[0]


def revisions(database: Database, form: str, period: Period) -> list[Closing]:
    """All revisions of a period, the newest last."""
    return _closings(
        database, "WHERE form = ? AND period = ? ORDER BY revision", (form, period.key)
    )


def all_closings(database: Database) -> list[Closing]:
    """Every revision of every form, in order of time."""
    return _closings(database, "ORDER BY start_on, form, revision", ())


def add(
    database: Database,
    form: str,
    period: Period,
    revision: int,
    at: datetime,
    cells: Frozen,
    beside: Beside | None = None,
) -> int:
    """Freeze a period's values, and what stands beside them, as a revision."""
    beside = beside or Beside()
    database.known.clear()
    return database.insert(
        "closing",
        form=form,
        period=period.key,
        start_on=period.start.isoformat(),
        end_on=period.end.isoformat(),
        revision=revision,
        closed_at=at.isoformat(timespec="seconds"),
        cells=_json(cells),
        plan=_json({"|".join(place): value for place, value in beside.plan.items()}),
        texts=_json(beside.texts),
        explanations=_json(beside.explanations),
        reason="",
    )


def reopen_from(database: Database, start: date, at: datetime, reason: str) -> int:
    """Open every closed period that ends after `start`; the number of periods opened."""
    database.known.clear()
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
            Beside(_plan(row[7]), json.loads(row[8]), json.loads(row[9])),
            bool(row[10]),
            row[11],
        )
        for row in database.rows(f"{_SELECT} {tail}", params)
    ]


def _plan(text: str) -> Mapping[tuple[str, str], int]:
    places = ((key.partition("|"), value) for key, value in json.loads(text).items())
    return {(place[0], place[2]): value for place, value in places}


def _json(content: Mapping[str, object]) -> str:
    return json.dumps(dict(content), ensure_ascii=False, sort_keys=True)
