"""The library's own forms of events."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime

from desktop_app.domain.event_forms import EventFormDraft
from desktop_app.domain.text import sort_key
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class OwnForm:
    """A form with the number of events that have it."""

    id: int
    draft: EventFormDraft
    events: int


def add(database: Database, draft: EventFormDraft) -> int:
    """A new form; its id."""
    return database.insert("event_form", **asdict(draft), sort_key=sort_key(draft.title("ru")))


def change(database: Database, id: int, draft: EventFormDraft) -> None:
    """Rewrite it; what is planned in it is counted the new way, what was held stays."""
    database.update("event_form", id, **asdict(draft), sort_key=sort_key(draft.title("ru")))
    database.execute(
        "UPDATE event SET form = ?1 WHERE own_form_id = ?2 AND form <> ?1 AND state <> 'held'",
        (draft.counted_as, id),
    )


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Offer it no longer, or with no moment again."""
    database.update("event_form", id, trashed_at=at.isoformat(timespec="seconds") if at else None)


def ids(database: Database, *, trashed: bool = False) -> array[int]:
    """By the alphabet."""
    state = "IS NOT NULL" if trashed else "IS NULL"
    return database.ids(f"SELECT id FROM event_form WHERE trashed_at {state} ORDER BY sort_key, id")


def rows(database: Database, ids: Sequence[int]) -> dict[int, OwnForm]:
    """Forms by id, from the trash too."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        "SELECT id, title_ru, title_ky, counted_as, (SELECT count(*) FROM event"
        " WHERE own_form_id = event_form.id AND event.trashed_at IS NULL) FROM event_form"
        f" WHERE id IN ({marks})",
        tuple(ids),
    )
    return {row[0]: OwnForm(row[0], EventFormDraft(*row[1:4]), row[4]) for row in found}
