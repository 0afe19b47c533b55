"""Words that stand in titles' cards already: authors, publishers, places, series."""

from __future__ import annotations

from desktop_app.storage.database import Database

COLUMNS = ("author", "publisher", "place", "series")


def newest(database: Database, after: int) -> tuple[int, dict[str, dict[str, int]]]:
    """The last title's id, and per column the words of titles after an id with their number."""
    last = database.number("SELECT max(id) FROM title")
    found: dict[str, dict[str, int]] = {}
    if last <= after:
        return last, found
    for column in COLUMNS:
        rows = database.rows(
            f"SELECT {column}, count(*) FROM title WHERE id > ? AND {column} <> ''"
            f" GROUP BY {column}",
            (after,),
        )
        found[column] = {str(row[0]): int(row[1]) for row in rows}
    return last, found


def marks_of(database: Database, author: str) -> list[tuple[str, str]]:
    """Shelf mark and author's mark of an author's titles, the most frequent pair first."""
    found = database.rows(
        "SELECT bbk, author_mark FROM title WHERE author = ? AND trashed_at IS NULL"
        " AND (bbk <> '' OR author_mark <> '') GROUP BY bbk, author_mark"
        " ORDER BY count(*) DESC, min(id)",
        (author,),
    )
    return [(row[0], row[1]) for row in found]


def shelf_marks(database: Database, content: str, language: str) -> list[str]:
    """Shelf marks in use for a content and a language, the most frequent first."""
    found = database.rows(
        "SELECT bbk FROM title WHERE content = ? AND language = ? AND bbk <> ''"
        " AND trashed_at IS NULL GROUP BY bbk ORDER BY count(*) DESC, bbk LIMIT 20",
        (content, language),
    )
    return [row[0] for row in found]
