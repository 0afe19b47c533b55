"""What came lately and may be told to subscribers: titles with new copies, the dossier's rows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from desktop_app.domain.bibliography import Work
from desktop_app.domain.dossier import DossierKind
from desktop_app.domain.matching import Document, DocumentKey, Wanted, news_since
from desktop_app.domain.profiles import ARTICLE, OFFICIAL
from desktop_app.domain.text import search_key
from desktop_app.storage import copies, profiles
from desktop_app.storage import dossier as dossier_rows
from desktop_app.storage import titles as title_rows
from desktop_app.storage.database import Database
from desktop_app.storage.dossier import DossierRow

_FEW = 400  # ids that one statement asks for


@dataclass(frozen=True)
class DocumentLine:
    """A document as it is cited, with its shelf `place` and a `note` what it is about."""

    key: DocumentKey
    work: Work
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
        f"SELECT id, coalesce(({shelf}), trim(bbk || ' ' || author_mark)), kind, year, annotation"
        f" FROM title WHERE id IN ({marks})",
        ids,
    )
    works = title_rows.works(database, ids)
    return [DocumentLine(DocumentKey(title_id=id), works[id], *rest) for id, *rest in found]


def _dossier_lines(database: Database, ids: list[int]) -> list[DocumentLine]:
    return list(map(_dossier_line, dossier_rows.rows(database, ids).values()))


def _dossier_line(row: DossierRow) -> DocumentLine:
    draft, key = row.draft, DocumentKey(dossier_id=row.id)
    year = draft.dated.year if draft.dated else None
    place = draft.shelf or f"№ {row.number}"
    return DocumentLine(key, row.work, place, _dossier_kind(draft.kind), year, draft.note)


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
