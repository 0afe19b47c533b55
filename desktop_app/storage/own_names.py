"""The library's own names: a table a kind, of one shape; what has one keeps its usual code too."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from desktop_app.domain.own_names import CATEGORIES, EVENT_FORMS, RUBRICS, Kind, OwnName
from desktop_app.domain.text import sort_key
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class OwnNameRow:
    """A name with the number of readers or events that have it."""

    id: int
    draft: OwnName
    users: int


@dataclass(frozen=True)
class _Columns:
    own: str
    usual: str
    counted_anew: str


# The columns of those who have a name, and which of them follow it when it is counted otherwise.
_COLUMNS = {
    CATEGORIES: _Columns("own_category_id", "category", "1"),
    EVENT_FORMS: _Columns("own_form_id", "form", "state <> 'held'"),
    RUBRICS: _Columns("own_rubric_id", "rubric", "0"),  # counted as soon as it is accepted
}


def add(database: Database, kind: Kind, draft: OwnName) -> int:
    """A new name; its id."""
    return database.insert(kind.noun, **asdict(draft), sort_key=sort_key(draft.name("ru")))


def change(database: Database, kind: Kind, id: int, draft: OwnName) -> None:
    """Rewrite it; what was counted already stays as it was counted."""
    database.update(kind.noun, id, **asdict(draft), sort_key=sort_key(draft.name("ru")))
    at = _COLUMNS[kind]
    database.execute(
        f"UPDATE {kind.user} SET {at.usual} = ?1"
        f" WHERE {at.own} = ?2 AND {at.usual} <> ?1 AND {at.counted_anew}",
        (draft.counted_as, id),
    )


def trash(database: Database, kind: Kind, id: int, at: datetime | None) -> None:
    """Offer it no longer, or with no moment again."""
    database.trash(kind.noun, id, at)


def ids(database: Database, kind: Kind, *, trashed: bool = False) -> array[int]:
    """By the alphabet."""
    state = "IS NOT NULL" if trashed else "IS NULL"
    return database.ids(
        f"SELECT id FROM {kind.noun} WHERE trashed_at {state} ORDER BY sort_key, id"
    )


def rows(database: Database, kind: Kind, ids: Sequence[int]) -> dict[int, OwnNameRow]:
    """Names by id, from the trash too."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        f"SELECT id, name_ru, name_ky, counted_as, (SELECT count(*) FROM {kind.user} AS user"
        f" WHERE user.{_COLUMNS[kind].own} = {kind.noun}.id AND user.trashed_at IS NULL)"
        f" FROM {kind.noun} WHERE id IN ({marks})",
        tuple(ids),
    )
    return {row[0]: OwnNameRow(row[0], OwnName(*row[1:4]), row[4]) for row in found}


def draft(database: Database, kind: Kind, id: int | None) -> OwnName | None:
    """The name that a card has; none where it has none."""
    return rows(database, kind, [id])[id].draft if id is not None else None
