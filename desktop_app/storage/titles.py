"""Titles of the catalogue: the table's ids and rows, single cards, likely doubles."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import datetime

from desktop_app.domain import text
from desktop_app.domain.bibliography import Work
from desktop_app.domain.titles import TitleDraft
from desktop_app.storage import copies, search
from desktop_app.storage.database import Database

MARKED = "1"  # how a mark («краеведение») is written in titles and facts

_FIELDS = tuple(field.name for field in fields(TitleDraft))
_LOCAL = _FIELDS.index("local")  # a mark as text, like the next one, `for_children`
_CARD = f"SELECT {', '.join(_FIELDS)}, trashed_at FROM title WHERE id = ?"
ORDERS = {
    "title": "sort_key {way}, id {way}",
    "year": "year IS NULL, year {way}, sort_key, id",
    "new": "id {way}",
}


@dataclass(frozen=True)
class TitleRow:
    """A line of the table; `copies` are those alive, `on_loan` those of them with readers."""

    id: int
    title: str
    volume: str
    subtitle: str
    author: str
    year: int | None
    kind: str
    content: str
    language: str
    local: bool
    for_children: bool
    copies: int
    on_loan: int

    @property
    def named(self) -> str:
        """«Манас, т. 2»: volumes have the same title."""
        return ", ".join(filter(None, (self.title, self.volume)))


@dataclass(frozen=True)
class TitleCard:
    """One title with all that its form edits."""

    id: int
    draft: TitleDraft
    is_trashed: bool


def ids(
    database: Database, text: str = "", order: str = "title", *, descending: bool = False
) -> array[int]:
    """Living titles that match the typed words, in order; the title of a typed number first."""
    by = ORDERS[order].format(way="DESC" if descending else "ASC")
    found = search.ids(database, "title", text, order=by, where="trashed_at IS NULL")
    copy = copies.find(database, text) if text else None
    if copy is None:
        return found
    return array("q", dict.fromkeys((copy.title_id, *found)))


def rows(database: Database, ids: Sequence[int]) -> dict[int, TitleRow]:
    """Rows by id, trashed ones included; a vanished id is left out."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        "SELECT title.id, title, volume, subtitle, author, year, kind, content, language, local,"
        " for_children, count(copy.id), coalesce(sum(status = 'on_loan'), 0) FROM title"
        f" LEFT JOIN copy ON copy.title_id = title.id AND {copies.ALIVE}"
        f" WHERE title.id IN ({marks}) GROUP BY title.id",
        tuple(ids),
    )
    return {
        row[0]: TitleRow(*(*row[:9], row[9] == MARKED, bool(row[10]), *row[11:])) for row in found
    }


def works(database: Database, ids: Sequence[int]) -> dict[int, Work]:
    """What titles are cited by, trashed ones included."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        "SELECT id, title, volume, subtitle, author, place, publisher, year, pages FROM title"
        f" WHERE id IN ({marks})",
        tuple(ids),
    )
    return {row[0]: _work(*row[1:]) for row in found}


def trashed(database: Database) -> list[int]:
    """What lies in the trash, the latest first."""
    found = database.rows(
        "SELECT id FROM title WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id"
    )
    return [row[0] for row in found]


def get(database: Database, title_id: int) -> TitleCard | None:
    """One title; None when there never was one with this id."""
    row = database.row(_CARD, (title_id,))
    if row is None:
        return None
    *values, trashed_at = row
    values[_LOCAL : _LOCAL + 2] = values[_LOCAL] == MARKED, bool(values[_LOCAL + 1])
    return TitleCard(title_id, TitleDraft(*values), trashed_at is not None)


def count(database: Database) -> int:
    """Living titles."""
    return database.number("SELECT count(*) FROM title WHERE trashed_at IS NULL")


def add(database: Database, draft: TitleDraft) -> int:
    """A new title; its texts are already normalised."""
    return database.insert("title", **_columns(draft))


def change(database: Database, title_id: int, draft: TitleDraft) -> None:
    """Rewrite a title's card."""
    database.update("title", title_id, **_columns(draft))


def set_trashed(database: Database, title_id: int, at: datetime | None) -> None:
    """Put into the trash, or with None take out."""
    database.trash("title", title_id, at)


def same(database: Database, draft: TitleDraft) -> list[int]:
    """Living titles with the same author, title and volume; or the same ISBN, unless of another
    volume: one number often stands in all volumes.
    """
    found = database.rows(
        "SELECT id FROM title WHERE trashed_at IS NULL AND"
        " (sort_key = ?1 OR ?2 <> '' AND isbn = ?2 AND volume = ?3) ORDER BY id",
        (_sort_key(draft), draft.isbn, draft.volume),
    )
    return [row[0] for row in found]


def _columns(draft: TitleDraft) -> dict[str, object]:
    columns: dict[str, object] = {field: getattr(draft, field) for field in _FIELDS}
    compact = draft.isbn.replace("-", "").replace(" ", "")
    words = (
        *(draft.author, draft.title, draft.volume, draft.subtitle, draft.series, draft.subjects),
        *(draft.isbn, compact),
    )
    return columns | {
        "local": MARKED if draft.local else "",
        "for_children": MARKED if draft.for_children else "",
        "search_key": text.search_key(" ".join(words)),
        "sort_key": _sort_key(draft),
    }


def _work(
    title: str,
    volume: str,
    subtitle: str,
    author: str,
    place: str,
    publisher: str,
    year: int | None,
    pages: int | None,
) -> Work:
    named = ", ".join(filter(None, (title, volume)))
    whole = " : ".join(filter(None, (named, subtitle)))
    return Work(whole, author, place, publisher, str(year or ""), str(pages or ""))


def _sort_key(draft: TitleDraft) -> str:
    """By title, titles alike by author, volumes by their numbers."""
    key = f"{text.sort_key(draft.title)}\x02{text.sort_key(draft.author)}"
    return f"{key}\x02{text.sort_key(draft.volume)}" if draft.volume else key
