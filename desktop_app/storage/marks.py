"""Shelf marks that the table of the handbook does not know, with the column chosen for them."""

from __future__ import annotations

from desktop_app.domain.classes import Content
from desktop_app.storage.database import Database


def put(database: Database, scheme: str, mark: str, content: Content) -> None:
    """Keep the column of a mark; a second choice replaces the first."""
    known = database.value(
        "SELECT id FROM shelf_mark WHERE scheme = ? AND mark = ?", (scheme, mark)
    )
    if known is None:
        database.insert("shelf_mark", scheme=scheme, mark=mark, content=content.value)
    else:
        database.update("shelf_mark", known, content=content.value)


def forget(database: Database, scheme: str, mark: str) -> None:
    """Take a mark out; the journal brings it back."""
    database.execute("DELETE FROM shelf_mark WHERE scheme = ? AND mark = ?", (scheme, mark))


def all_of(database: Database, scheme: str) -> dict[str, Content]:
    """Every mark of a scheme with its column, in order."""
    found = database.rows(
        "SELECT mark, content FROM shelf_mark WHERE scheme = ? ORDER BY mark", (scheme,)
    )
    return {mark: Content(code) for mark, code in found}
