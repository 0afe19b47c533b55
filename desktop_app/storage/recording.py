"""Recording what a transaction does to the rows, as a changeset of SQLite's session extension.

SQLite has a recorder of its own, but a session asks the schema anew for each
table of each act, which cost four times the writing of an act at the desk.
Only the recording is done here; reading, inverting and applying stay
SQLite's, and a test holds what is recorded against what a session records.

Both are the same hook of SQLite: never open an `apsw.Session` on a connection
of the program. A statement that fails after some of its rows leaves changes
here that are not in the file, so `Database.transaction` never commits after one.
"""

from __future__ import annotations

from functools import cache
from itertools import compress
from operator import ne
from struct import Struct
from typing import Any

import apsw

from desktop_app.storage.database import Database
from desktop_app.storage.schema import SEARCHED

Values = tuple[Any, ...]

UNRECORDED = (
    "journal",
    "stocktake_expected",  # a frozen list of the whole stock; it goes with its check
    *(f"{table}_{index}" for table in SEARCHED for index in ("start", "part")),
)
"""How their names begin.

Triggers keep the search indexes, also while a changeset is applied; the foreign
key deletes the frozen list of a stock-taking with its check.
"""

# The format: a table's header, then its changes, each an operation and its values.
_TABLE, _UNDEFINED, _NULL = b"T", b"\x00", b"\x05"
_UUID_SIZE = 16
_UUID = b"\x04\x10"  # a blob of sixteen bytes
_INTEGER = Struct(">Bq").pack
_INSERT, _UPDATE, _DELETE = (
    bytes((code, 0)) for code in (apsw.SQLITE_INSERT, apsw.SQLITE_UPDATE, apsw.SQLITE_DELETE)
)


class Recorder:
    """Notes what becomes of each row, inside its `with`.

    A row is kept as it is written, so that an act on a hundred thousand rows holds
    little more than its changeset.
    """

    __slots__ = ("_connection", "_headers", "_tables")

    def __init__(self, database: Database) -> None:
        self._connection = database.connection
        self._headers: dict[str, bytes] = {}
        self._tables: dict[str, dict[Any, bytes]] = {}  # by id

    def __enter__(self) -> Recorder:
        self._connection.preupdate_hook(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.preupdate_hook(None)

    def result(self) -> tuple[dict[str, list[int]], bytes]:
        """The ids of the rows that are not as they were, by table, and the bytes of all changes."""
        changed: dict[str, list[int]] = {}
        parts: list[bytes] = []
        for table, changes in self._tables.items():
            rows = [row for row, change in changes.items() if change]
            if rows:
                changed[table] = rows
                parts.append(self._headers[table])
                parts += changes.values()
        return changed, b"".join(parts)

    def _note(self, update: apsw.PreUpdate) -> None:
        table, old, new = update.table_name, update.old, update.new
        rows = self._tables.get(table)
        if rows is None:
            if table.startswith(UNRECORDED):
                return
            rows = self._tables[table] = {}
            self._headers[table] = _header(table, len(new or old or ()))
        row = (new or old or ())[0]
        if old is None and new and row not in rows:  # nearly every row of an act at the desk
            rows[row] = _INSERT + b"".join(map(_write, new))
            return
        if old and old[0] != row:  # another key: one row goes, one comes
            gone = rows.get(old[0])
            rows[old[0]] = _record(_first(self._headers[table] + gone, old) if gone else old, None)
            old = None
        known = rows.get(row)
        if known:
            old = _first(self._headers[table] + known, old)
        rows[row] = _record(old, new)


def _first(change: bytes, now: Values | None) -> Values | None:
    """A row as it was before its only change so far; `now` is how that one left it."""
    for found in apsw.Changeset.iter(change):
        old: Values | None = found.old
        if old and now:
            return tuple(
                same if value is apsw.no_change else value
                for value, same in zip(old, now, strict=True)
            )
        return old
    return now


@cache
def _header(table: str, columns: int) -> bytes:
    """Which table, how many columns, and that the first one alone is the key."""
    return b"".join((_TABLE, _length(columns), b"\x01", bytes(columns - 1), table.encode(), b"\0"))


def _record(old: Values | None, new: Values | None) -> bytes:
    """One row: all of it when it came or went, else the key and what changed, if anything."""
    if old is None:
        return _INSERT + b"".join(map(_write, new)) if new else b""
    if new is None:
        return _DELETE + b"".join(map(_write, old))
    if old == new:
        return b""
    before, after = [_UNDEFINED] * len(old), [_UNDEFINED] * len(new)
    before[0] = _write(old[0])
    for place in compress(range(len(old)), map(ne, old, new)):
        before[place], after[place] = _write(old[place]), _write(new[place])
    return _UPDATE + b"".join(before) + b"".join(after)


class _Written(dict[Any, bytes]):
    """Values as they are written, the short ones kept: the ledger's are the same few words."""

    MOST = 2000
    SHORT = 40  # bytes
    SMALL = 100  # a larger number is an id, and comes once

    def __missing__(self, value: Any) -> bytes:
        if isinstance(value, bytes):
            size = len(value)
            return (_UUID if size == _UUID_SIZE else b"\x04" + _length(size)) + value
        if isinstance(value, int):
            written = _INTEGER(1, value)
            if value > self.SMALL:
                return written
        elif isinstance(value, str):
            text = value.encode()
            written = b"\x03" + _length(len(text)) + text
        elif value is None:
            written = _NULL
        else:
            raise TypeError(type(value))  # no column holds other numbers than whole ones
        if len(written) <= self.SHORT:
            if len(self) >= self.MOST:
                self.clear()
            self[value] = written
        return written


_write = _Written().__getitem__


def _length(number: int) -> bytes:
    """SQLite's variable-length integer: seven bits a byte, the highest first."""
    if number < 0x80:
        return bytes((number,))
    found = [number & 0x7F]
    while number := number >> 7:
        found.append(number & 0x7F | 0x80)
    return bytes(reversed(found))
