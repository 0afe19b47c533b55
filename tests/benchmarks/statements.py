"""The bare SQL of some work: what it asked SQLite, to be asked again without the program."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import apsw

from desktop_app.storage.database import Database

Statement = tuple[str, Any]


def asked(database: Database, work: Callable[[], object]) -> list[Statement]:
    """The statements that the work ran, in order, with their values."""
    found: list[Statement] = []

    def note(_cursor: apsw.Cursor, sql: str, values: Any) -> bool:
        found.append((sql, values or ()))
        return True

    database.connection.exec_trace = note
    try:
        work()
    finally:
        database.connection.exec_trace = None
    return found


def ask(connection: apsw.Connection, statements: Sequence[Statement]) -> None:
    """Run statements and read what they give, nothing more."""
    cursor = connection.cursor()
    for sql, values in statements:
        cursor.execute(sql, values).fetchall()
