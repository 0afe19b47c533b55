"""Which newer act stands on an older one, so that the older one cannot be undone."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from desktop_app.domain.errors import Value
from desktop_app.storage import changesets
from desktop_app.storage.changesets import RowChange
from desktop_app.storage.database import Database, Row

_AT_ONCE = 200  # entries of the journal, each with its changeset
References = Sequence[tuple[str, str]]
"""The columns of a table that name other tables' rows, each with its table."""


@dataclass(frozen=True)
class Standing:
    """An act that stands on another one."""

    act: str
    at: datetime
    summary: Mapping[str, Value]


def newest(
    database: Database, journal_id: int, changes: Sequence[RowChange], table: str, row: int
) -> Standing | None:
    """The newest act since that one which is in the way of undoing its `changes`.

    `table` and `row` tell the row that was found otherwise; with no table a
    newer row refers to one that the act had made.
    """
    if table:
        met = [change for change in changes if (change.table, change.id) == (table, row)]
        stands = partial(_stands_on, met)
    else:
        made = {(change.table, change.id) for change in changes if change.old is None}
        stands = partial(_refers, database, {}, made)
    for act, at, summary, changeset in _since(database, journal_id):
        if any(map(stands, changesets.read(database, changeset))):
            return Standing(act, datetime.fromisoformat(at), json.loads(summary))
    return None


def _since(database: Database, journal_id: int) -> Iterator[Row]:
    """The acts that stand, newest first; what was undone is in nobody's way."""
    before = database.number("SELECT max(id) + 1 FROM journal")
    while found := database.rows(
        "SELECT act, at, summary, changeset, id FROM journal WHERE id > ? AND id < ?"
        " AND undone = 0 AND undoes IS NULL ORDER BY id DESC LIMIT ?",
        (journal_id, before, _AT_ONCE),
    ):
        yield from (row[:4] for row in found)
        before = found[-1][4]


def _stands_on(met: Sequence[RowChange], newer: RowChange) -> bool:
    return any(
        (older.table, older.id) == (newer.table, newer.id) and _overlap(older, newer)
        for older in met
    )


def _overlap(older: RowChange, newer: RowChange) -> bool:
    """Did both change the same column? A row that came or went is changed in all of them."""
    if not (older.old and older.new and newer.old and newer.new):
        return True
    return not {*older.new, "id"}.isdisjoint(newer.new)


def _refers(
    database: Database,
    known: dict[str, References],
    made: set[tuple[str, int]],
    newer: RowChange,
) -> bool:
    if newer.table not in known:
        known[newer.table] = database.rows(
            'SELECT "from", "table" FROM pragma_foreign_key_list(?)', (newer.table,)
        )
    values = newer.new or {}
    return any((parent, values.get(column)) in made for column, parent in known[newer.table])
