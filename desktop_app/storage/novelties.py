"""What came lately and may be told to subscribers: titles with new copies, the dossier's rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from desktop_app.domain.dossier import DossierKind
from desktop_app.domain.matching import Document, DocumentKey, Wanted, news_since
from desktop_app.domain.profiles import ARTICLE, OFFICIAL
from desktop_app.domain.text import search_key
from desktop_app.storage import copies, profiles
from desktop_app.storage.database import Database, Row

_FEW = 400  # ids that one statement asks for


@dataclass(frozen=True)
class DocumentLine:
    """A document as a list, a paper or a card names it; `place` is its shelf.

    `publication` is where and when it was published, `pages` of it, `note` what it is about.
    """

    key: DocumentKey
    author: str
    title: str
    publication: str
    pages: str
    place: str
    kind: str
    year: int | None
    note: str


def titles(database: Database, since: date) -> list[Document]:
    """Titles with copies that came since a day and are not gone; each with the last such day."""
    found = database.rows(
        "SELECT title.id, search_key, bbk, note, annotation, kind, language, year, came FROM"
        # the few batches first: SQLite would go through all copies
        " (SELECT title_id, max(receipt.on_date) AS came FROM receipt CROSS JOIN copy"
        f" ON copy.receipt_id = receipt.id WHERE receipt.on_date >= ? AND {copies.ALIVE}"
        " GROUP BY title_id) CROSS JOIN title ON title.id = title_id"
        " WHERE title.trashed_at IS NULL ORDER BY title.id",
        (since.isoformat(),),
    )
    return [
        Document(
            DocumentKey(title_id=row[0]),
            _words(*row[1:5]),
            date.fromisoformat(row[8]),
            *row[5:8],
        )
        for row in found
    ]


def dossier(database: Database, since: date, today: date) -> list[Document]:
    """Articles and official documents entered in the dossier since a day and in force.

    The body that issued one finds nothing: every decision would be news for «кеңеш».
    """
    found = database.rows(
        "SELECT id, title, subject, author, edition, document_no, note, kind, language, on_date,"
        " entered_on, rubric, own_rubric_id FROM dossier WHERE entered_on >= ?"
        " AND (until = '' OR until >= ?) AND trashed_at IS NULL ORDER BY id",
        (since.isoformat(), today.isoformat()),
    )
    return [
        Document(
            DocumentKey(dossier_id=row[0]),
            _words("", *row[1:7]),
            date.fromisoformat(row[10]),
            _dossier_kind(row[7]),
            row[8],
            _year(row[9]),
            (row[11], row[12]),
        )
        for row in found
    ]


def wanted(database: Database, today: date) -> list[Wanted]:
    """What the subscribers who are served ask for."""
    cards = profiles.rows(
        database, (*profiles.ids(database, state="iri"), *profiles.ids(database, state="dor"))
    )
    return [
        Wanted(
            card.id,
            news_since(card.draft.on, today),
            card.draft.words,
            card.draft.rubrics,
            frozenset(card.draft.languages),
            frozenset(card.draft.kinds),
            card.draft.depth,
        )
        for card in cards.values()
    ]


def lines(database: Database, keys: Iterable[DocumentKey]) -> dict[DocumentKey, DocumentLine]:
    """The documents as they are named, by key; trashed ones too, since they were told of."""
    keys = list(keys)
    found: dict[DocumentKey, DocumentLine] = {}
    for at in range(0, len(keys), _FEW):
        some = keys[at : at + _FEW]
        for one in (
            *_title_lines(database, [key.title_id for key in some if key.title_id]),
            *_dossier_lines(database, [key.dossier_id for key in some if key.dossier_id]),
        ):
            found[one.key] = one
    return {key: found[key] for key in keys if key in found}


def _title_lines(database: Database, ids: list[int]) -> list[DocumentLine]:
    marks = ", ".join("?" * len(ids))
    shelf = (
        f"SELECT min(shelf) FROM copy WHERE title_id = title.id AND shelf <> '' AND {copies.ALIVE}"
    )
    found = database.rows(
        "SELECT id, author, CASE volume WHEN '' THEN title ELSE title || ', ' || volume END,"
        " subtitle, place, publisher, year, bbk, author_mark, kind, annotation,"
        f" ({shelf}) FROM title WHERE id IN ({marks})",
        ids,
    )
    return list(map(_title_line, found))


def _title_line(row: Row) -> DocumentLine:
    id, author, title, subtitle, city, house, year, bbk, mark, kind, annotation, shelf = row
    published = ", ".join(filter(None, (" : ".join(filter(None, (city, house))), str(year or ""))))
    place = shelf or " ".join(filter(None, (bbk, mark)))
    whole = " : ".join(filter(None, (title, subtitle)))
    key = DocumentKey(title_id=id)
    return DocumentLine(key, author, whole, published, "", place, kind, year, annotation)


def _dossier_lines(database: Database, ids: list[int]) -> list[DocumentLine]:
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        "SELECT dossier.id, number, dossier.kind, author, dossier.title, document_no, on_date,"
        " coalesce(periodical.title, edition), issue_no, pages, shelf, dossier.note FROM dossier"
        " LEFT JOIN periodical ON periodical.id = periodical_id"
        f" WHERE dossier.id IN ({marks})",
        ids,
    )
    return list(map(_dossier_line, found))


def _dossier_line(row: Row) -> DocumentLine:
    id, number, kind, author, title, document_no, on, edition, issue_no, pages, shelf, note = row
    where = _published(document_no, on, edition, issue_no)
    sort, year = _dossier_kind(kind), _year(on)
    key = DocumentKey(dossier_id=id)
    return DocumentLine(key, author, title, where, pages, shelf or f"№ {number}", sort, year, note)


def _published(document_no: str, on: str, edition: str, issue_no: str) -> str:
    day = ".".join(reversed(on.split("-")))
    number = f"№ {issue_no}" if issue_no else ""
    where = " ".join(filter(None, (edition, number)))
    numbered = f"№ {document_no}" if document_no else ""
    return ", ".join(filter(None, (numbered, where, day)))


def _dossier_kind(kind: str) -> str:
    """What was cut out of a newspaper is an article too."""
    return ARTICLE if kind in (DossierKind.ARTICLE, DossierKind.CUTTING) else OFFICIAL


def _year(on: str) -> int | None:
    return int(on[:4]) if on[:4].isdecimal() else None


@lru_cache(4096)
def _words(folded: str, *texts: str) -> str:
    """The search key, and what it leaves out; folding is what takes longest."""
    added = " ".join(filter(None, texts))
    return f"{folded} {search_key(added)}" if added else folded
