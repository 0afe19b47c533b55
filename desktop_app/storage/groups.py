"""Readers' groups and who belongs to them; leaving keeps the row with its day."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime

from desktop_app.domain.groups import GroupDraft
from desktop_app.domain.text import query_variants, search_key, sort_key
from desktop_app.storage.database import Database

MEMBERS = """SELECT reader_id FROM group_member JOIN reader ON reader.id = reader_id
  WHERE group_id = ? AND left_on IS NULL AND reader.trashed_at IS NULL"""
_DRAFT = "kind, name, leader, place, note"


@dataclass(frozen=True)
class GroupRow:
    """A group with the number of its readers."""

    id: int
    draft: GroupDraft
    members: int
    is_trashed: bool

    @property
    def name(self) -> str:
        """«5 «А», клуб «Айчүрөк»."""
        return self.draft.name


def add(database: Database, draft: GroupDraft) -> int:
    """A new group; its id."""
    return database.insert("reader_group", **asdict(draft), sort_key=sort_key(draft.name))


def change(database: Database, id: int, draft: GroupDraft) -> None:
    """Rewrite it."""
    database.update("reader_group", id, **asdict(draft), sort_key=sort_key(draft.name))


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    database.trash("reader_group", id, at)


def ids(database: Database, text: str = "") -> array[int]:
    """The living groups by the alphabet, those that have the typed letters in name or leader."""
    keys = query_variants(text)
    found = database.rows(
        "SELECT id, name, leader FROM reader_group WHERE trashed_at IS NULL ORDER BY sort_key, id"
    )
    return array(
        "q",
        [
            id
            for id, name, leader in found
            if not text.strip() or any(key in search_key(f"{name} {leader}") for key in keys)
        ],
    )


def rows(database: Database, ids: Sequence[int]) -> dict[int, GroupRow]:
    """Groups by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        f"SELECT id, {_DRAFT}, trashed_at IS NOT NULL FROM reader_group WHERE id IN ({marks})",
        tuple(ids),
    )
    return {
        row[0]: GroupRow(
            row[0], GroupDraft(*row[1:6]), len(members(database, row[0])), bool(row[6])
        )
        for row in found
    }


def members(database: Database, group_id: int) -> list[int]:
    """The readers of a group by the alphabet."""
    found = database.rows(f"{MEMBERS} ORDER BY reader.sort_key, reader.id", (group_id,))
    return [row[0] for row in found]


def join(database: Database, group_id: int, reader_id: int) -> None:
    """A reader belongs to it, perhaps again."""
    known = database.value(
        "SELECT id FROM group_member WHERE group_id = ? AND reader_id = ?", (group_id, reader_id)
    )
    if known is None:
        database.insert("group_member", group_id=group_id, reader_id=reader_id)
    else:
        database.update("group_member", known, left_on=None)


def leave(database: Database, group_id: int, reader_id: int, on: date) -> None:
    """A reader belongs to it no longer."""
    database.execute(
        "UPDATE group_member SET left_on = ? WHERE group_id = ? AND reader_id = ?",
        (on.isoformat(), group_id, reader_id),
    )


def of_reader(database: Database, reader_id: int) -> list[str]:
    """Names of the groups that a reader belongs to."""
    found = database.rows(
        "SELECT name FROM reader_group JOIN group_member ON group_id = reader_group.id"
        " WHERE reader_id = ? AND left_on IS NULL AND trashed_at IS NULL ORDER BY sort_key",
        (reader_id,),
    )
    return [row[0] for row in found]


def trashed(database: Database) -> list[int]:
    """Groups in the trash by the alphabet."""
    found = database.rows(
        "SELECT id FROM reader_group WHERE trashed_at IS NOT NULL ORDER BY sort_key, id"
    )
    return [row[0] for row in found]
