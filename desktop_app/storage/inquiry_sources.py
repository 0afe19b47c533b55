"""What answers were made from: titles of the catalogue and rows of the dossier, in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.inquiries import SourceKey
from desktop_app.storage import search
from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class SourceRow:
    """A source with what its bibliographic line is made of; what has no value is empty.

    Of a title: author, title, place, publisher, year, pages in all. Of the dossier: `kind`,
    `on_date` and `document_no` of a document; edition, issue and pages of an article.
    """

    key: SourceKey
    title: str
    author: str = ""
    place: str = ""
    publisher: str = ""
    year: str = ""
    pages: str = ""
    kind: str = ""
    on_date: str = ""
    document_no: str = ""
    edition: str = ""
    issue_no: str = ""


_TITLE = (
    "title.id, CASE title.volume WHEN '' THEN title.title"
    " ELSE title.title || ', ' || title.volume END, title.author, title.place, title.publisher,"
    " coalesce(title.year, ''), coalesce(title.pages, '')"
)
_DOSSIER = (
    "dossier.id, dossier.title, dossier.author, dossier.pages, dossier.kind, dossier.on_date,"
    " dossier.document_no, dossier.edition, dossier.issue_no"
)


def put(database: Database, inquiry_id: int, keys: Sequence[SourceKey]) -> None:
    """Let an answer have these sources, in this order."""
    if keys == of_keys(database, inquiry_id):
        return
    database.execute("DELETE FROM inquiry_source WHERE inquiry_id = ?", (inquiry_id,))
    for place, key in enumerate(keys, 1):
        database.insert(
            "inquiry_source",
            inquiry_id=inquiry_id,
            title_id=key.id if key.kind == "title" else None,
            dossier_id=key.id if key.kind == "dossier" else None,
            place=place,
        )


def of_keys(database: Database, inquiry_id: int) -> tuple[SourceKey, ...]:
    """The sources of an answer, in order."""
    found = database.rows(
        "SELECT title_id, dossier_id FROM inquiry_source WHERE inquiry_id = ? ORDER BY place, id",
        (inquiry_id,),
    )
    return tuple(
        SourceKey("dossier", dossier) if title is None else SourceKey("title", title)
        for title, dossier in found
    )


def rows(database: Database, keys: Sequence[SourceKey]) -> tuple[SourceRow, ...]:
    """Sources in the order asked for; also those that lie in the trash by now."""
    titles = [key.id for key in keys if key.kind == "title"]
    dossiers = [key.id for key in keys if key.kind == "dossier"]
    known = {row.key: row for row in _titles(database, titles)}
    known |= {row.key: row for row in _dossiers(database, dossiers)}
    return tuple(known[key] for key in keys if key in known)


def find(database: Database, typed: str, limit: int = 8) -> tuple[SourceRow, ...]:
    """What the typed letters may mean: the dossier first, it was collected for such answers."""
    dossiers = search.first(database, "dossier", typed, limit // 2)
    titles = search.first(database, "title", typed, limit - len(dossiers))
    keys = [SourceKey("dossier", id) for id in dossiers] + [SourceKey("title", i) for i in titles]
    return rows(database, keys)


def _titles(database: Database, ids: Sequence[int]) -> list[SourceRow]:
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT {_TITLE} FROM title WHERE id IN ({marks})", tuple(ids))
    return [_title(row) for row in found]


def _title(row: Row) -> SourceRow:
    id, title, author, place, publisher, year, pages = row
    return SourceRow(
        SourceKey("title", id),
        title,
        author,
        place=place,
        publisher=publisher,
        year=str(year),
        pages=str(pages),
    )


def _dossiers(database: Database, ids: Sequence[int]) -> list[SourceRow]:
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT {_DOSSIER} FROM dossier WHERE id IN ({marks})", tuple(ids))
    return [_dossier(row) for row in found]


def _dossier(row: Row) -> SourceRow:
    id, title, author, pages, kind, on_date, document_no, edition, issue_no = row
    return SourceRow(
        SourceKey("dossier", id),
        title,
        author,
        pages=pages,
        kind=kind,
        on_date=on_date,
        document_no=document_no,
        edition=edition,
        issue_no=issue_no,
    )
