"""The photos of events: their order, their words, their trash."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.album import PhotoDraft
from desktop_app.domain.text import in_language
from desktop_app.storage.database import Database

_COLUMNS = "id, event_id, image_id, place, trashed_at, caption_ru, caption_ky, consent"


@dataclass(frozen=True)
class PhotoRow:
    """A photo of an event; `place` orders those of one event."""

    id: int
    event_id: int
    image_id: int
    place: int
    is_trashed: bool
    draft: PhotoDraft


@dataclass(frozen=True)
class Shot:
    """An event that photos may be of, and how many it has."""

    event_id: int
    on: date
    title_ru: str
    title_ky: str
    photos: int

    def title(self, language: str) -> str:
        """Its title in a language, or the only one it has."""
        return in_language(language, self.title_ru, self.title_ky)


def add(database: Database, event: int, image: int) -> int:
    """A photo after the last one of its event."""
    last = database.number("SELECT max(place) FROM event_photo WHERE event_id = ?", (event,))
    draft = PhotoDraft()
    return database.insert(
        "event_photo",
        event_id=event,
        image_id=image,
        place=last + 1,
        caption_ru=draft.caption_ru,
        caption_ky=draft.caption_ky,
        consent=draft.consent,
    )


def write(database: Database, id: int, draft: PhotoDraft) -> None:
    """Captions and consent."""
    database.update(
        "event_photo",
        id,
        caption_ru=draft.caption_ru,
        caption_ky=draft.caption_ky,
        consent=draft.consent,
    )


def put(database: Database, id: int, place: int) -> None:
    """Give a photo its place."""
    database.update("event_photo", id, place=place)


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    database.trash("event_photo", id, at)


def get(database: Database, id: int) -> PhotoRow | None:
    """One photo, also from the trash."""
    found = database.rows(f"SELECT {_COLUMNS} FROM event_photo WHERE id = ?", (id,))
    return _row(found[0]) if found else None


def of_event(database: Database, event: int) -> list[PhotoRow]:
    """The photos of an event in their order."""
    found = database.rows(
        f"SELECT {_COLUMNS} FROM event_photo WHERE event_id = ? AND trashed_at IS NULL"
        " ORDER BY place, id",
        (event,),
    )
    return [_row(row) for row in found]


def trashed(database: Database) -> list[PhotoRow]:
    """What lies in the trash, the latest first."""
    found = database.rows(
        f"SELECT {_COLUMNS} FROM event_photo WHERE trashed_at IS NOT NULL"
        " ORDER BY trashed_at DESC, id DESC"
    )
    return [_row(row) for row in found]


def shots(database: Database, until: date, most: int, also: int | None = None) -> list[Shot]:
    """Events up to a day that were not called off, the latest first; whatever it is, `also`."""
    found = database.rows(
        "SELECT e.id, e.on_date, e.title_ru, e.title_ky, (SELECT count(*) FROM event_photo p"
        " WHERE p.event_id = e.id AND p.trashed_at IS NULL) FROM event e"
        " WHERE e.trashed_at IS NULL"
        " AND (e.state <> 'cancelled' AND e.on_date <= ? OR e.id IS ?)"
        " ORDER BY e.id IS ? DESC, e.on_date DESC, e.id DESC LIMIT ?",
        (until.isoformat(), also, also, most),
    )
    told = [Shot(row[0], date.fromisoformat(row[1]), row[2], row[3], row[4]) for row in found]
    return sorted(told, key=lambda shot: (shot.on, shot.event_id), reverse=True)


def _row(row: Sequence[object]) -> PhotoRow:
    id, event, image, place, trashed_at, *words = row
    assert isinstance(id, int) and isinstance(event, int)
    assert isinstance(image, int) and isinstance(place, int)
    return PhotoRow(id, event, image, place, trashed_at is not None, PhotoDraft(*map(str, words)))
