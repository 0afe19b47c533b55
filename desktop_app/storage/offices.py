"""Offices: who held which post in a body, in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain import vague_dates
from desktop_app.domain.offices import OfficeDraft
from desktop_app.storage.database import Database

_SELECT = (
    "SELECT office.id, office.organisation_id, office.post, office.person_id, person.name,"
    " office.since, office.until, office.phone, office.note, office.trashed_at IS NOT NULL"
    " FROM office JOIN person ON person.id = office.person_id"
)


@dataclass(frozen=True)
class OfficeRow:
    """An office; `draft.person` is the name of who holds or held it."""

    id: int
    draft: OfficeDraft
    is_trashed: bool

    @property
    def is_current(self) -> bool:
        """Nobody has said that it ended."""
        return not self.draft.until


def add(database: Database, draft: OfficeDraft, person_id: int) -> int:
    """Write an office down."""
    return database.insert("office", **_values(draft, person_id))


def change(database: Database, id: int, draft: OfficeDraft, person_id: int) -> None:
    """Write what is known of it now."""
    database.update("office", id, **_values(draft, person_id))


def end(database: Database, id: int, until: str) -> None:
    """Write the last day."""
    database.update("office", id, until=until)


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    database.trash("office", id, at)


def trash_doubles(database: Database, column: str, id: int, at: datetime) -> None:
    """After a joining: the same office of the same person stays once.

    `column` is «organisation_id» or «person_id», `id` the body or person that was joined.
    """
    same = " AND ".join(
        f"o.{name} = office.{name}"
        for name in ("organisation_id", "person_id", "post", "since", "until")
    )
    database.execute(
        f"UPDATE office SET trashed_at = ? WHERE {column} = ? AND trashed_at IS NULL AND EXISTS"
        f" (SELECT 1 FROM office o WHERE o.id < office.id AND o.trashed_at IS NULL AND {same})",
        (at.isoformat(timespec="seconds"), id),
    )


def get(database: Database, id: int) -> OfficeRow | None:
    """One office; also from the trash."""
    return next(iter(_rows(database, "office.id = ?", (id,))), None)


def of_person(database: Database, person_id: int) -> list[OfficeRow]:
    """All offices of a person, those held now first, then the latest."""
    return _rows(database, "office.person_id = ? AND office.trashed_at IS NULL", (person_id,))


def of_bodies(database: Database, ids: Sequence[int]) -> list[OfficeRow]:
    """All offices of some bodies, those held now first, then the latest."""
    marks = ", ".join("?" * len(ids))
    where = f"office.organisation_id IN ({marks}) AND office.trashed_at IS NULL"
    return _rows(database, where, tuple(ids))


def trashed(database: Database) -> list[OfficeRow]:
    """What lies in the trash."""
    return _rows(database, "office.trashed_at IS NOT NULL", ())


def posts(database: Database) -> list[str]:
    """Posts that were entered, the most used first."""
    found = database.rows("SELECT post FROM office GROUP BY post ORDER BY count(*) DESC, post")
    return [row[0] for row in found]


def _rows(database: Database, where: str, params: Sequence[object]) -> list[OfficeRow]:
    found = database.rows(f"{_SELECT} WHERE {where} ORDER BY office.id", params)
    rows = [OfficeRow(row[0], OfficeDraft(*row[1:9]), bool(row[9])) for row in found]
    rows.sort(key=lambda row: vague_dates.sort_key(row.draft.since), reverse=True)
    return sorted(rows, key=lambda row: not row.is_current)


def _values(draft: OfficeDraft, person_id: int) -> dict[str, str | int]:
    return {
        "organisation_id": draft.organisation_id,
        "person_id": person_id,
        "post": draft.post,
        "since": draft.since,
        "until": draft.until,
        "phone": draft.phone,
        "note": draft.note,
    }
