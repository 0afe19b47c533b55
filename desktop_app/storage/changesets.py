"""SQLite's changesets: reading what a transaction did, turning it back.

`recording.py` makes them. A changed row is told with the columns it has today.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import apsw

from desktop_app.domain.errors import UserError
from desktop_app.storage import faults
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class RowChange:
    """One row before and after; of a changed row only the changed columns, None: was or is not."""

    table: str
    id: int
    old: Mapping[str, Any] | None
    new: Mapping[str, Any] | None


def read(database: Database, changeset: bytes) -> Iterator[RowChange]:
    """The rows that a changeset changed."""
    for change in apsw.Changeset.iter(changeset):
        columns = database.columns(change.name)
        old, new = _named(columns, change.old), _named(columns, change.new)
        yield RowChange(change.name, _id(change), old, new)


def turn_back(database: Database, changeset: bytes) -> None:
    """Apply the inverse; refuse where something newer stands on a row, changing nothing."""
    blocked: dict[str, str | int] = {"table": "", "id": 0}  # unknown for a reference
    database.known.clear()

    def conflict(reason: int, change: apsw.TableChange) -> int:
        if reason != apsw.SQLITE_CHANGESET_FOREIGN_KEY:
            blocked["table"] = change.name
            blocked["id"] = _id(change)
        return apsw.SQLITE_CHANGESET_ABORT

    try:
        apsw.Changeset.apply(
            apsw.Changeset.invert(changeset), database.connection, conflict=conflict
        )
    except (apsw.AbortError, apsw.ConstraintError) as error:
        raise UserError("undo_blocked", **blocked) from error
    except apsw.Error as error:
        raise faults.said(error, database.path) from error


def _id(change: apsw.TableChange) -> int:
    row: tuple[Any, ...] = change.old or change.new or ()
    return int(row[0])  # `id` is the first column of every recorded table


def _named(columns: tuple[str, ...], values: tuple[Any, ...] | None) -> Mapping[str, Any] | None:
    if values is None:
        return None
    pairs = zip(columns, values, strict=False)  # columns added later are not in older changesets
    return {name: value for name, value in pairs if value is not apsw.no_change}
