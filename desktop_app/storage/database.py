"""The connection to the library's file: how it is opened, asked and written to.

peewee on apsw, the only SQLite of the program. One writing connection; worker
threads borrow a reading one. Statements run on the apsw connection directly:
its cursor is several times faster than peewee's.
"""

from __future__ import annotations

import contextlib
from array import array
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from contextlib import contextmanager
from datetime import date, datetime
from functools import lru_cache
from operator import itemgetter
from pathlib import Path
from typing import Any

import apsw
from playhouse.apsw_ext import APSWDatabase

from desktop_app import files
from desktop_app.domain.errors import StorageError
from desktop_app.domain.matching import Lookup, Match
from desktop_app.domain.memorable import Occurrence
from desktop_app.domain.terms import Terms
from desktop_app.storage import faults, header, migrations, seal, uuids
from desktop_app.storage.lock import Lock

Row = tuple[Any, ...]
_first = itemgetter(0)

News = Mapping[int, Sequence[Match]]
"""What is new for each subscriber."""

NEWS_TABLES = frozenset(
    "profile profile_rubric notification notification_item title receipt withdrawal dossier".split()
)
"""Tables that it is made of; a copy comes with a batch (a loan changes the copies' table too)."""

BUSY_MS = 5000
# Read back after setting: a pragma that SQLite does not know is silently ignored.
_PRAGMAS = (
    ("synchronous", 3),  # EXTRA: an acknowledged act survives a power cut in every journal mode
    ("foreign_keys", 1),
    ("wal_autocheckpoint", 1000),
    ("trusted_schema", 0),
    ("cell_size_check", 1),
    ("secure_delete", 1),
    ("busy_timeout", BUSY_MS),
)
_READ_WRITE = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI
_READ_ONLY = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
_CREATE = _READ_WRITE | apsw.SQLITE_OPEN_CREATE


class Known:
    """Answers that every act at the desk asks for, as read.

    Whoever writes to their tables empties them; so do rolling back and undoing.
    """

    __slots__ = (
        "awaited",
        "closed_through",
        "due_on",
        "is_checked",
        "lookup",
        "news",
        "on_day",
        "settings",
        "terms",
        "workdays",
    )

    def __init__(self) -> None:
        self.lookup: Lookup | None = None  # of all profiles; true whatever is written
        self.clear()

    def clear(self) -> None:
        """Ask the file again."""
        self.settings: dict[date, Mapping[str, str]] = {}  # by day
        self.terms: dict[tuple[date, str, str], Terms] = {}  # by day, kind and category
        self.due_on: dict[tuple[date, int], date] = {}  # by day of issue and days of the loan
        self.closed_through: tuple[date | None] | None = None
        self.workdays: set[date] = set()  # entered as such and not taken back
        self.awaited: frozenset[int] | None = None  # titles that somebody waits for
        self.is_checked: bool | None = None  # is a check of the stock going on?
        self.on_day: dict[date, tuple[Occurrence, ...]] = {}  # and by day
        self.news: dict[date, News] = {}  # what waits for whom, by day

    def written(self, tables: Set[str], *, undone: bool) -> None:
        """An act changed these tables, or undid what did: forget the news that they made."""
        if self.news and (undone or not tables.isdisjoint(NEWS_TABLES)):
            self.news.clear()


class Database:
    """An open library. Made by `open`, `create` and `in_memory`, ended by `close`.

    `branch` is the code written into every new row. `lock`, taken by the
    caller or here, is released by `close`.
    """

    def __init__(self, uri: str, flags: int, path: Path | None, branch: str) -> None:
        self.path = path
        self.branch = branch
        self.peewee = APSWDatabase(uri, flags=flags, thread_safe=False, autoconnect=False)
        self.known = Known()
        self._written: dict[tuple[str, ...], str] = {}
        self._has_failed = False
        self._columns: dict[str, tuple[str, ...]] = {}
        self._lock: Lock | None = None
        self._read_only = flags == _READ_ONLY
        with faults.told(path):
            self.peewee.connect()
            self.connection: apsw.Connection = self.peewee.connection()
            self._cursor = self.connection.cursor()
        try:
            self._prepare()
        except BaseException:
            self._disconnect()
            raise

    @classmethod
    def open(cls, path: Path, *, branch: str | None = None, lock: Lock | None = None) -> Database:
        """Open an existing library of a version we know; what else is there stays untouched."""
        if not path.is_file():
            raise StorageError("missing_file", file=str(path))
        own = None if lock else Lock(path)
        try:
            header.read_version(path)
            with faults.told(path):
                seal.remove(path)
            database = cls(_uri(path, "rw"), _READ_WRITE, path, branch or "")
        except BaseException:
            if own:
                own.release()
            raise
        database._lock = own or lock
        return database

    @classmethod
    def create(cls, path: Path, *, branch: str | None = None, lock: Lock | None = None) -> Database:
        """A new library; it gets its name only when it is complete."""
        if path.exists():
            raise FileExistsError(path)
        with faults.told(path):
            files.write_file(path, _empty())
        return cls.open(path, branch=branch, lock=lock)

    @classmethod
    def in_memory(cls, branch: str = "") -> Database:
        """A library for tests and trials, gone with its connection."""
        database = cls(":memory:", _CREATE, None, branch)
        database.connection.deserialize("main", _empty())
        return database

    def rows(self, sql: str, params: Sequence[object] = ()) -> list[Row]:
        """All rows of a question."""
        try:
            found: list[Row] = self._cursor.execute(sql, params).fetchall()
            return found
        except apsw.Error as error:
            raise self._failed(error) from error

    def row(self, sql: str, params: Sequence[object] = ()) -> Row | None:
        """The first row, or None."""
        found = self.rows(sql, params)
        return found[0] if found else None

    def value(self, sql: str, params: Sequence[object] = ()) -> Any:
        """The first column of the first row, or None."""
        found = self.rows(sql, params)
        return found[0][0] if found else None

    def ids(self, sql: str, params: Sequence[object] = ()) -> array[int]:
        """The first column of all rows, for tables of a hundred thousand."""
        try:
            return array("q", map(_first, self._cursor.execute(sql, params)))
        except apsw.Error as error:
            raise self._failed(error) from error

    def number(self, sql: str, params: Sequence[object] = ()) -> int:
        """A count or a sum; nothing found is 0."""
        return int(self.value(sql, params) or 0)

    def execute(self, sql: str, params: Sequence[object] = ()) -> None:
        """One statement, or several without parameters."""
        self.rows(sql, params)

    def executemany(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """One statement for many rows."""
        try:
            self._cursor.executemany(sql, rows)
        except apsw.Error as error:
            raise self._failed(error) from error

    def insert(self, table: str, **columns: object) -> int:
        """Write a new row with a UUID and this branch's code; returns its id."""
        key = (table, *columns)
        sql = self._written.get(key)
        if sql is None:
            names = ", ".join(("uuid", "branch", *columns))
            marks = ", ".join("?" * (len(columns) + 2))
            sql = self._written[key] = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        self.rows(sql, (uuids.new(), self.branch, *columns.values()))
        return self.connection.last_insert_rowid()

    def update(self, table: str, row_id: int, **columns: object) -> None:
        """Change columns of one existing row."""
        if not columns:
            return
        key = ("", table, *columns)
        sql = self._written.get(key)
        if sql is None:
            changes = ", ".join(f"{column} = ?" for column in columns)
            sql = self._written[key] = f"UPDATE {table} SET {changes} WHERE id = ?"
        self.rows(sql, (*columns.values(), row_id))
        if self.connection.changes() != 1:
            raise LookupError(table, row_id)

    def trash(self, table: str, row_id: int, at: datetime | None) -> None:
        """Put a row into the trash, or with no moment back; nothing is ever deleted."""
        moment = at.isoformat(timespec="seconds") if at else None
        self.update(table, row_id, trashed_at=moment)

    @property
    def is_changed(self) -> bool:
        """Was anything written since it was opened?"""
        return self.connection.total_changes() > 0

    def columns(self, table: str) -> tuple[str, ...]:
        """The columns of a table in their order."""
        if table not in self._columns:
            found = self.rows("SELECT name FROM pragma_table_info(?)", (table,))
            self._columns[table] = tuple(row[0] for row in found)
        return self._columns[table]

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing, on the disk when it ends."""
        self.begin()
        try:
            yield
            self.commit()
        except BaseException:
            self.roll_back()
            raise

    def begin(self) -> None:
        """For who does not use `transaction`: `commit` or `roll_back` must follow."""
        self.rows("BEGIN IMMEDIATE")
        self._has_failed = False

    def commit(self) -> None:
        """Everything since `begin` is on the disk; refused when a statement failed meanwhile."""
        if self._has_failed:
            raise RuntimeError("a statement failed, and its act went on")
        self.rows("COMMIT")

    def roll_back(self) -> None:
        """Nothing since `begin` has happened."""
        # after a full disk SQLite has rolled back by itself; a failure here leaves
        # the journal on the disk, and the next opening rolls back
        self.known.clear()
        if self.connection.in_transaction:
            with contextlib.suppress(apsw.Error):
                self._cursor.execute("ROLLBACK")

    @contextmanager
    def reader_connection(self) -> Iterator[Database]:
        """A second, reading connection for a worker; a library in memory lends itself."""
        if self.path is None:
            yield self
            return
        reader = Database(_uri(self.path, "ro"), _READ_ONLY, self.path, self.branch)
        try:
            yield reader
        finally:
            reader._disconnect()

    def close(self) -> None:
        """Empty the WAL into the file, seal it and let others open it; again does nothing."""
        if self.peewee.is_closed():
            return
        try:
            if self.path and not self._read_only:
                self.rows("PRAGMA wal_checkpoint(TRUNCATE)")
            self._disconnect()
            if self.path and not self._read_only:
                with faults.told(self.path):
                    seal.put(self.path)
        finally:
            self._disconnect()
            if self._lock:
                self._lock.release()

    def _prepare(self) -> None:
        if self.path and not self._read_only:
            self._choose_journal()
        for name, wanted in _PRAGMAS:
            self._set(name, wanted)
        # after ANALYZE a statement would be planned anew for each value bound to it
        self.connection.config(apsw.SQLITE_DBCONFIG_ENABLE_QPSG, 1)
        self.execute("PRAGMA mmap_size = 0")
        if self.value("PRAGMA mmap_size"):
            raise StorageError("disk_error", file=str(self.path or ""))

    def _choose_journal(self) -> None:
        """WAL; where shared memory is refused (a network drive), the mode that is as safe."""
        with contextlib.suppress(StorageError):
            if self.value("PRAGMA journal_mode = WAL") == "wal":
                return
        # a file that was WAL elsewhere opens without shared memory only for one alone
        self._set("locking_mode", "exclusive")
        self._set("journal_mode", "truncate")
        self._set("locking_mode", "normal")

    def _set(self, pragma: str, wanted: int | str) -> None:
        self.execute(f"PRAGMA {pragma} = {wanted}")
        if self.value(f"PRAGMA {pragma}") != wanted:
            raise RuntimeError(f"pragma {pragma}")

    def _failed(self, error: apsw.Error) -> Exception:
        self._has_failed = True
        return faults.said(error, self.path)

    def _disconnect(self) -> None:
        if not self.peewee.is_closed():
            self._cursor.close(force=True)
            self.peewee.close()


@lru_cache(maxsize=1)
def _empty() -> bytes:
    """A library of the newest version without a row: all steps take a tenth of a second."""
    database = Database(":memory:", _CREATE, None, "")
    database.execute(f"PRAGMA application_id = {header.APPLICATION_ID}")
    migrations.upgrade(database, backup=lambda: None)
    content = database.connection.serialize("main")
    database._disconnect()
    return content


def _uri(path: Path, mode: str) -> str:
    return f"{path.resolve().as_uri()}?mode={mode}"
