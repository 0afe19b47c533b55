"""The open library: its file, its clock, its dated settings, and how an act is done.

Every service function takes a `Library` first. `with library.act("lending.issue") as act:`
is one transaction: facts go through `act.post`, which refuses days of a closed
period; the journal keeps what changed, so that it can be undone and shown.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any

from desktop_app.domain import norms
from desktop_app.domain.errors import UserError, Value
from desktop_app.domain.facts import Fact, require_classes
from desktop_app.storage import closings, facts, journal, migrations, settings, workdays
from desktop_app.storage.database import Database

Clock = Callable[[], datetime]
Told = Callable[[int, int], None]
"""How far the work of an act is: done, total. What it raises takes everything back."""


@dataclass(frozen=True)
class Done:
    """What an act did: the tables it changed, its summary, and its number in the journal."""

    act: str
    changes: frozenset[str]
    summary: dict[str, Value]
    journal_id: int | None
    id: int | None = None


class Act:
    """A transaction, inside its `with`; `summary` is what the message strip will tell."""

    def __init__(self, library: Library, name: str) -> None:
        self.library = library
        self.name = name
        self.summary: dict[str, Value] = {}
        self.id: int | None = None
        self.done: Done | None = None

    def __enter__(self) -> Act:
        self._record = journal.record(self.library.database, self.name, self.library.clock())
        self._entry = self._record.__enter__()
        return self

    def __exit__(self, *raised: Any) -> None:
        entry = self._entry
        entry.summary = self.summary
        self._record.__exit__(*raised)
        if raised[0] is None:
            self.done = Done(self.name, entry.changes, self.summary, entry.journal_id, self.id)

    def post(self, *entries: Fact) -> None:
        """Enter facts into the ledger; `period_closed` when a day is already handed in.

        The first work of a day enters the day itself as one on which the library was open.
        """
        for entry in entries:
            require_classes(entry)
        database, days = self.library.database, {entry.on for entry in entries}
        for day in days:
            self.library.require_open(day)
        facts.post(database, entries)
        if not days <= database.known.workdays:
            workdays.keep(database, workdays.days_of_work(entries))


class Library:
    """A library's file opened for work."""

    was_replaced = False
    """The file is sound, but not the one that was closed last."""

    def __init__(self, database: Database, clock: Clock, folder: Path | None = None) -> None:
        self.database = database
        self.clock = clock
        self.folder = folder
        self._norms: tuple[Mapping[str, str], norms.Norms] | None = None

    @property
    def schema_version(self) -> int:
        """The version of the file's structure that this program knows."""
        return migrations.VERSION

    @property
    def today(self) -> date:
        return self.clock().date()

    def setting(self, key: str, on: date | None = None) -> str:
        """The value in force on a day (today); the empty text when never set."""
        return settings.value(self.database, key, on or self.today)

    def norms(self, on: date | None = None) -> norms.Norms:
        """The counting rules in force on a day (handbook 12)."""
        found = settings.all_on(self.database, on or self.today)
        if self._norms is None or self._norms[0] is not found:
            self._norms = found, norms.from_settings(found)
        return self._norms[1]

    def require_open(self, on: date) -> None:
        """Refuse a day that belongs to, or lies before, a closed period."""
        last = closings.closed_through(self.database)
        if last is not None and on <= last:
            raise UserError("period_closed", date=on.isoformat(), closed=last.isoformat())

    @contextmanager
    def reading(self) -> Iterator[Library]:
        """The same library for a worker thread: it can read, not write."""
        with self.database.reader_connection() as database:
            yield Library(database, self.clock, self.folder)

    def act(self, name: str) -> Act:
        """One act: one transaction, one journal row, one flush to the disk; `act.done` after it."""
        return Act(self, name)
