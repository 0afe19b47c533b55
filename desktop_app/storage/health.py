"""What `check` looks at in an open library: the file, its references, its search, its journal."""

from __future__ import annotations

import apsw

from desktop_app.domain.errors import StorageError
from desktop_app.storage.database import Database
from desktop_app.storage.schema import SEARCHED


def faults(database: Database) -> list[str]:
    """Each thing that is wrong, in SQLite's words; empty in a healthy library."""
    found = [row[0] for row in database.rows("PRAGMA integrity_check(20)") if row[0] != "ok"]
    found += [
        f"{table} {row}: {parent}"
        for table, row, parent, _ in database.rows("PRAGMA foreign_key_check")
    ]
    return found + _search_faults(database) + _journal_faults(database)


def _search_faults(database: Database) -> list[str]:
    found = []
    for table in SEARCHED:
        for index in (f"{table}_start", f"{table}_part"):
            try:
                database.execute(
                    f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)"
                )
            except StorageError:
                found.append(index)
    return found


def _journal_faults(database: Database) -> list[str]:
    """Every act must be readable, or it can neither be shown nor undone."""
    found = []
    for key, changeset in database.rows("SELECT id, changeset FROM journal"):
        try:
            for _ in apsw.Changeset.iter(changeset):
                pass
        except apsw.Error:
            found.append(f"journal {key}")
    return found
