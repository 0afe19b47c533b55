"""Days open: one WORKDAY entry for each day on which anything was done for readers.

The first act of a day enters it. Undoing that act takes it away again, so
`settle` puts it back while other work of the day stands.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import date

from desktop_app.domain.classes import Source
from desktop_app.domain.facts import Fact, Name
from desktop_app.storage import facts
from desktop_app.storage.database import Database

_WORK = (
    *(Name.VISIT, Name.LOAN, Name.REGISTRATION, Name.EVENT, Name.REFERENCE, Name.INQUIRY),
    *(Name.CONSULTATION, Name.REMOTE, Name.DENIAL, Name.COPYING),
)
_SOURCES = (Source.DESK, Source.PAPER)
_NAMES = ", ".join(f"'{name.value}'" for name in _WORK)


def days_of_work(entries: Iterable[Fact]) -> set[date]:
    """The days on which these entries say that the library was open."""
    return {
        entry.on
        for entry in entries
        if entry.name in _WORK and entry.amount > 0 and entry.source in _SOURCES
    }


def keep(database: Database, days: Collection[date]) -> None:
    """Enter the days that are not entered yet; those that are, are kept in memory."""
    if database.known.workdays.issuperset(days):
        return
    missing = [day for day in days if _entered(database, day) is None]
    if missing:
        facts.post(database, [Fact(Name.WORKDAY, day) for day in sorted(missing)])
    database.known.workdays.update(days)


def settle(database: Database, days: Iterable[date]) -> None:
    """After an undo: a day has its entry exactly while something was done on it."""
    for day in sorted(days):
        entered = _entered(database, day)
        worked = _left(database, day) if _taken_back(database, day) else _worked(database, day)
        if worked and entered is None:
            facts.post(database, [Fact(Name.WORKDAY, day)])
        elif entered is not None and not worked:
            database.known.clear()
            database.execute("DELETE FROM fact WHERE id = ?", (entered,))


def take_back(database: Database, days: Iterable[date]) -> None:
    """After a correction: a day on which nothing is left was none; the opposite entry says so."""
    closed = [day for day in days if _entered(database, day) and not _left(database, day)]
    source = Source.CORRECTION.value
    facts.post(database, [Fact(Name.WORKDAY, day, -1, source=source) for day in closed])


def _entered(database: Database, day: date) -> int | None:
    """The entry of a day that was not taken back."""
    found = database.value(
        "SELECT max(id) FROM fact INDEXED BY fact_classes"
        " WHERE name = 'workday' AND on_date = ? GROUP BY on_date HAVING sum(amount) > 0",
        (day.isoformat(),),
    )
    return None if found is None else int(found)


def _worked(database: Database, day: date) -> bool:
    """Was anything done on the day, even if it was cancelled later?"""
    sources = ", ".join(f"'{source.value}'" for source in _SOURCES)
    found = database.value(
        f"SELECT 1 FROM fact WHERE name IN ({_NAMES}) AND on_date = ? AND amount > 0"
        f" AND source IN ({sources}) LIMIT 1",
        (day.isoformat(),),
    )
    return found is not None


def _left(database: Database, day: date) -> bool:
    """Is anything left of the day's work, corrections taken off?"""
    found = database.value(
        f"SELECT 1 FROM fact WHERE name IN ({_NAMES}) AND on_date = ? AND source <> ?"
        " GROUP BY name HAVING sum(amount) > 0 LIMIT 1",
        (day.isoformat(), Source.OPENING.value),
    )
    return found is not None


def _taken_back(database: Database, day: date) -> bool:
    found = database.value(
        "SELECT 1 FROM fact INDEXED BY fact_classes"
        " WHERE name = 'workday' AND on_date = ? AND amount < 0 LIMIT 1",
        (day.isoformat(),),
    )
    return found is not None
