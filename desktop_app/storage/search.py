"""Search by any part of any word, in two indexes of the folded `search_key`.

A word counts where another word begins with it, or, from three letters on,
where it stands inside one. `<table>_start` knows beginnings, `<table>_part`
every three letters in a row.

The statements look odd for a reason: `MATCH … AND rowid IN (…)` makes SQLite
choose a plan of seconds, and sorting all hits of one letter costs more than
finding them, so while one types only the first `CANDIDATES` are looked at.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.domain.text import query_variants
from desktop_app.storage.database import Database
from desktop_app.storage.schema import SEARCHED

CANDIDATES = 300
_PART_LETTERS = 3  # the length of the pieces that the inside index knows
_FEW = 2000  # ids to sort in SQL; with more, walking the sorted index is cheaper

_Source = tuple[str, tuple[str, ...]]
"""A SELECT of the ids that have all words, and its parameters."""


def first(database: Database, table: str, text: str, limit: int = 50) -> list[int]:
    """While one types: up to `limit` hits, those where words begin so first, then insides."""
    _check(table)
    hits: dict[int, None] = {}
    for variant in query_variants(text):
        for source in _sources(table, variant.split()):
            hits |= dict.fromkeys(_candidates(database, table, source, limit))
            if len(hits) >= limit:
                return list(hits)[:limit]
    return list(hits)


def ids(
    database: Database,
    table: str,
    text: str,
    *,
    order: str = "sort_key, id",
    where: str = "trashed_at IS NULL",
    params: Sequence[object] = (),
) -> array[int]:
    """For a table on the screen: every hit that fulfils `where`, in order.

    `order` and `where` are SQL of the calling module, never typed text. When
    nothing is asked, all rows are hits; a text without a letter or digit has none.
    """
    _check(table)
    everything = f"SELECT id FROM {table} WHERE {where} ORDER BY {order}"
    if not text.strip():
        return database.ids(everything, params)
    found = _all(database, table, query_variants(text))
    if len(found) > _FEW:
        return array("q", filter(found.__contains__, database.ids(everything, params)))
    listed = ",".join(map(str, found))
    return database.ids(
        f"SELECT id FROM {table} WHERE id IN ({listed}) AND {where} ORDER BY {order}", params
    )


def _check(table: str) -> None:
    if table not in SEARCHED:
        raise ValueError(table)


def _candidates(database: Database, table: str, source: _Source, limit: int) -> list[int]:
    select, params = source
    rows = database.rows(
        f"SELECT id FROM {table} WHERE id IN ({select} LIMIT {CANDIDATES})"
        " AND trashed_at IS NULL ORDER BY sort_key, id LIMIT ?",
        (*params, limit),
    )
    return [row[0] for row in rows]


def _all(database: Database, table: str, variants: Sequence[str]) -> set[int]:
    found: set[int] = set()
    for variant in variants:
        # the inside index finds beginnings as well
        sources = _sources(table, variant.split())[-1:]
        for select, params in sources:
            found |= {row[0] for row in database.rows(select, params)}
    return found


def _sources(table: str, words: list[str]) -> list[_Source]:
    """Where to look for rows with all the words: by beginnings, then, if any is long, inside."""
    if not words:
        return []
    beginnings = " ".join(f'"{word}"*' for word in words)
    sources: list[_Source] = [
        (f"SELECT rowid FROM {table}_start WHERE {table}_start MATCH ?", (beginnings,))
    ]
    long = [f'"{word}"' for word in words if len(word) >= _PART_LETTERS]
    short = tuple(f"* {word}*" for word in words if len(word) < _PART_LETTERS)
    if long:
        inside = f"SELECT rowid, search_key FROM {table}_part WHERE {table}_part MATCH ?"
        conditions = " AND (' ' || search_key) GLOB ?" * len(short)
        sources.append(
            (f"SELECT rowid FROM ({inside}) WHERE 1{conditions}", (" ".join(long), *short))
        )
    return sources
