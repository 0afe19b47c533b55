"""The library's own categories of readers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from desktop_app.domain.categories import CategoryDraft
from desktop_app.domain.text import sort_key
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class OwnCategory:
    """A category with the number of readers who have it."""

    id: int
    draft: CategoryDraft
    readers: int


def add(database: Database, draft: CategoryDraft) -> int:
    """A new category; its id."""
    return database.insert("category", **asdict(draft), sort_key=_sort_key(draft))


def change(database: Database, id: int, draft: CategoryDraft) -> None:
    """Rewrite it; readers who have it are counted in its column from their next year on."""
    database.update("category", id, **asdict(draft), sort_key=_sort_key(draft))
    database.execute(
        "UPDATE reader SET category = ?1 WHERE own_category_id = ?2 AND category <> ?1",
        (draft.counted_as, id),
    )


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Offer it no longer, or with no moment again."""
    database.update("category", id, trashed_at=at.isoformat(timespec="seconds") if at else None)


def ids(database: Database, *, trashed: bool = False) -> array[int]:
    """By the alphabet."""
    state = "IS NOT NULL" if trashed else "IS NULL"
    return database.ids(f"SELECT id FROM category WHERE trashed_at {state} ORDER BY sort_key, id")


def rows(database: Database, ids: Sequence[int]) -> dict[int, OwnCategory]:
    """Categories by id, from the trash too."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        "SELECT id, name_ru, name_ky, counted_as, (SELECT count(*) FROM reader"
        " WHERE own_category_id = category.id AND reader.trashed_at IS NULL) FROM category"
        f" WHERE id IN ({marks})",
        tuple(ids),
    )
    return {row[0]: OwnCategory(row[0], CategoryDraft(*row[1:4]), row[4]) for row in found}


def _sort_key(draft: CategoryDraft) -> str:
    return sort_key(draft.name("ru"))
