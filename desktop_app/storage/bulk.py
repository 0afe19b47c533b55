"""Writing very many rows at once, for the sample library and later for imports.

The caller opens the transaction. Rows get a UUID and the branch's code like
any other; the journal does not record them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop_app.storage import uuids
from desktop_app.storage.database import Database


def insert_rows(
    database: Database, table: str, columns: Sequence[str], rows: Iterable[Sequence[object]]
) -> None:
    """Insert rows whose values stand in the order of `columns`."""
    branch = database.branch
    names = ", ".join(("uuid", "branch", *columns))
    marks = ", ".join("?" * (len(columns) + 2))
    database.executemany(
        f"INSERT INTO {table} ({names}) VALUES ({marks})",
        ((uuids.new(), branch, *row) for row in rows),
    )
