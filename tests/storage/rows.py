"""Rows of a small library, with only what a test is about."""

from __future__ import annotations

from desktop_app.domain.text import search_key, sort_key
from desktop_app.storage.database import Database


def a_title(database: Database, name: str = "Манас", **columns: object) -> int:
    text = dict.fromkeys(
        ("subtitle", "author", "place", "publisher", "isbn", "bbk", "author_mark", "note"), ""
    )
    classes = {"kind": "book", "content": "fiction", "language": "ky", "local": ""}
    keys = {"title": name, "search_key": search_key(name), "sort_key": sort_key(name)}
    return database.insert("title", **{**text, **classes, **keys, **columns})


def a_copy(database: Database, title: int, number: str = "1") -> int:
    return database.insert(
        "copy",
        title_id=title,
        inventory_no=number,
        inventory_key=number,
        price=15000,
        shelf="",
        status="in",
        note="",
    )


def a_fact(database: Database, on: str = "2026-09-01", ref: int | None = None) -> int:
    classes = dict.fromkeys(
        ("age", "category", "kind", "content", "language", "mode", "reason", "local"), ""
    )
    return database.insert(
        "fact", name="stock", on_date=on, amount=1, money=0, source="desk", ref=ref, note="",
        **classes,
    )  # fmt: skip


def titles(database: Database) -> list[str]:
    return [row[0] for row in database.rows("SELECT title FROM title ORDER BY id")]
