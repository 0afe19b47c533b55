"""Notifications sent to subscribers: what was told, what was set aside, what was answered."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.matching import DocumentKey
from desktop_app.domain.periods import Period
from desktop_app.domain.profiles import FeedbackDraft, NoticeDraft
from desktop_app.storage.database import Database, Row

_ROW = (
    "SELECT notification.id, profile_id, number, on_date, way, feedback, feedback_on, requested,"
    " given, note, (SELECT count(*) FROM notification_item"
    " WHERE notification_id = notification.id), trashed_at FROM notification"
)


@dataclass(frozen=True)
class NoticeRow:
    """A notification; `feedback_on` is None while nothing was heard."""

    id: int
    profile_id: int
    number: int
    on: date
    way: str
    feedback: str
    feedback_on: date | None
    requested: int
    given: int
    note: str
    documents: int
    is_cancelled: bool


def add(
    database: Database, profile_id: int, draft: NoticeDraft, told: Sequence[DocumentKey]
) -> int:
    """A notification with the next number of its year; its id."""
    last = database.number(
        "SELECT max(number) FROM notification WHERE substr(on_date, 1, 4) = ?",
        (str(draft.on.year),),
    )
    id = database.insert(
        "notification",
        profile_id=profile_id,
        number=last + 1,
        on_date=draft.on.isoformat(),
        way=draft.way,
        feedback="",
        feedback_on="",
        requested=0,
        given=0,
        note=draft.note,
    )
    _put(database, profile_id, id, told)
    return id


def set_aside(database: Database, profile_id: int, keys: Sequence[DocumentKey]) -> None:
    """Remember that these are not for him."""
    _put(database, profile_id, None, keys)


def bring_back(database: Database, profile_id: int) -> int:
    """Forget what was set aside; how many documents it was."""
    aside = "FROM notification_item WHERE profile_id = ? AND notification_id IS NULL"
    n = database.number(f"SELECT count(*) {aside}", (profile_id,))
    database.execute(f"DELETE {aside}", (profile_id,))
    return n


def write_feedback(database: Database, id: int, draft: FeedbackDraft, note: str) -> None:
    """Write down what was heard."""
    database.update(
        "notification",
        id,
        feedback=draft.feedback,
        feedback_on=draft.on.isoformat(),
        requested=draft.requested,
        given=draft.given,
        note=note,
    )


def cancel(database: Database, id: int, at: datetime) -> None:
    """Take a notification back: its documents are new again, its number stays."""
    database.trash("notification", id, at)


def get(database: Database, id: int) -> NoticeRow | None:
    """One notification, also one that was taken back."""
    found = database.row(f"{_ROW} WHERE id = ?", (id,))
    return _read(found) if found else None


def of_profile(database: Database, profile_id: int) -> list[NoticeRow]:
    """The valid notifications of a subscriber, by day."""
    found = database.rows(
        f"{_ROW} WHERE profile_id = ? AND trashed_at IS NULL ORDER BY on_date, number",
        (profile_id,),
    )
    return [_read(row) for row in found]


def of_period(database: Database, period: Period) -> list[NoticeRow]:
    """The valid notifications of a period, by day."""
    found = database.rows(
        f"{_ROW} WHERE trashed_at IS NULL AND on_date >= ? AND on_date < ?"
        " ORDER BY on_date, number",
        (period.start.isoformat(), period.end.isoformat()),
    )
    return [_read(row) for row in found]


def items(database: Database, id: int) -> tuple[DocumentKey, ...]:
    """The documents of a notification in their order."""
    found = database.rows(
        "SELECT title_id, dossier_id FROM notification_item WHERE notification_id = ?"
        " ORDER BY place, id",
        (id,),
    )
    return tuple(DocumentKey(*row) for row in found)


def told(database: Database) -> dict[int, frozenset[DocumentKey]]:
    """What each subscriber was told of or is not to be told of."""
    found = database.rows(
        "SELECT item.profile_id, title_id, dossier_id FROM notification_item AS item"
        " LEFT JOIN notification ON notification.id = notification_id"
        " WHERE notification.trashed_at IS NULL"
    )
    known: dict[int, set[DocumentKey]] = defaultdict(set)
    for profile_id, *key in found:
        known[profile_id].add(DocumentKey(*key))
    return {id: frozenset(keys) for id, keys in known.items()}


def last_told(database: Database) -> dict[int, tuple[str, date | None]]:
    """For each subscriber who is served his rhythm and the day of his last notification."""
    found = database.rows(
        "SELECT profile.id, rhythm, max(notification.on_date) FROM profile"
        " LEFT JOIN notification ON profile_id = profile.id AND notification.trashed_at IS NULL"
        " WHERE profile.trashed_at IS NULL AND ended_on = '' GROUP BY profile.id"
    )
    return {id: (rhythm, date.fromisoformat(on) if on else None) for id, rhythm, on in found}


def count_aside(database: Database, profile_id: int) -> int:
    """How many documents were set aside for a subscriber."""
    return database.number(
        "SELECT count(*) FROM notification_item WHERE profile_id = ? AND notification_id IS NULL",
        (profile_id,),
    )


def _put(
    database: Database, profile_id: int, notice: int | None, keys: Iterable[DocumentKey]
) -> None:
    for place, key in enumerate(keys, 1):
        database.insert(
            "notification_item",
            profile_id=profile_id,
            notification_id=notice,
            title_id=key.title_id,
            dossier_id=key.dossier_id,
            place=place,
        )


def _read(row: Row) -> NoticeRow:
    id, profile, number, on, way, feedback, heard, *rest, trashed_at = row
    heard_on = date.fromisoformat(heard) if heard else None
    values = (date.fromisoformat(on), way, feedback, heard_on, *rest, trashed_at is not None)
    return NoticeRow(id, profile, number, *values)
