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
from struct import Struct
from typing import Any

import apsw

from desktop_app.storage.database import Database
from desktop_app.storage.schema import SEARCHED

Values = tuple[Any, ...]
_Change = list[Values | None]  # before and after; None: was not, is not

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
_INTEGER = Struct(">Bq").pack
_INSERT, _UPDATE, _DELETE = (
    bytes((code, 0)) for code in (apsw.SQLITE_INSERT, apsw.SQLITE_UPDATE, apsw.SQLITE_DELETE)
)


class Recorder:
    """Notes each row before its first and after its last change, inside its `with`."""

    __slots__ = ("_connection", "_tables")

    def __init__(self, database: Database) -> None:
        self._connection = database.connection
        self._tables: dict[str, dict[Any, _Change]] = {}  # by id

    def __enter__(self) -> Recorder:
        self._connection.preupdate_hook(self._note)
        return self

    def __exit__(self, *_: object) -> None:
        self._connection.preupdate_hook(None)

    def result(self) -> tuple[list[tuple[str, int]], bytes]:
        """Table and id of each row that is not as it was, and the bytes of all changes."""
        rows: list[tuple[str, int]] = []
        parts: list[bytes] = []
        for table, changes in self._tables.items():
            header = False
            for row, (old, new) in changes.items():
                if old != new:
                    if not header:
                        parts.append(_header(table, len(old or new or ())))
                        header = True
                    rows.append((table, row))
                    parts.append(_record(old, new))
        return rows, b"".join(parts)

    def _note(self, update: apsw.PreUpdate) -> None:
        table = update.table_name
        rows = self._tables.get(table)
        if rows is None:
            if table.startswith(UNRECORDED):
                return
            rows = self._tables[table] = {}
        old, new = update.old, update.new
        if old and new and old[0] != new[0]:  # another key: one row goes, one comes
            rows.setdefault(old[0], [old, None])[1] = None
            old = None
        row = (new or old or ())[0]
        rows.setdefault(row, [old, new])[1] = new


@cache
def _header(table: str, columns: int) -> bytes:
    """Which table, how many columns, and that the first one alone is the key."""
    return b"".join((_TABLE, _length(columns), b"\x01", bytes(columns - 1), table.encode(), b"\0"))


def _record(old: Values | None, new: Values | None) -> bytes:
    """One row: all of it when it came or went, else the key and what changed."""
    if old is None:
        return _INSERT + b"".join(map(_write, new or ()))
    if new is None:
        return _DELETE + b"".join(map(_write, old))
    before, after = [_UNDEFINED] * len(old), [_UNDEFINED] * len(new)
    before[0] = _write(old[0])
    for place, (one, other) in enumerate(zip(old, new, strict=True)):
        if one != other:
            before[place], after[place] = _write(one), _write(other)
    return _UPDATE + b"".join(before) + b"".join(after)


class _Written(dict[Any, bytes]):
    """Values as they are written, the short ones kept: the ledger's are the same few words."""

    MOST = 2000
    SHORT = 40  # bytes

    def __missing__(self, value: Any) -> bytes:
        if isinstance(value, bytes):
            return b"\x04" + _length(len(value)) + value
        if value is None:
            written = _NULL
        elif isinstance(value, str):
            text = value.encode()
            written = b"\x03" + _length(len(text)) + text
        elif isinstance(value, int):
            written = _INTEGER(1, value)
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
