"""The album: photos of events, in an order, with captions and the consent of those seen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from desktop_app.domain import album as rules
from desktop_app.domain.album import Consent, PhotoDraft
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.text import in_language
from desktop_app.services import events, images
from desktop_app.services.drafts import tidied
from desktop_app.services.images import Picture
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import album as storage
from desktop_app.storage.album import PhotoRow as PhotoRow
from desktop_app.storage.album import Shot as Shot

Shown = tuple[tuple[Path, PhotoDraft], ...]
"""Photos by their file, with what is written under them."""

MOST = 300  # events that are offered; a village library holds some fifty a year


@dataclass(frozen=True)
class Page:
    """Photos for a paper: the event's day and titles, each photo's file and words.

    `lost` counts those whose picture is no longer there.
    """

    on: date
    title_ru: str
    title_ky: str
    photos: Shown
    lost: int = 0

    def title(self, language: str) -> str:
        """The event's title in a language, or the only one it has."""
        return in_language(language, self.title_ru, self.title_ky)


def add(library: Library, event: int, pictures: Sequence[Picture]) -> Done:
    """Put pictures into an event's album; those that it has already are passed over."""
    with library.act("album.add") as act:
        card = events.get(library, event)
        there = {photo.image_id for photo in photos(library, event)}
        added = 0
        for picture in pictures:
            image = images.enter(act, picture)
            if image not in there:
                there.add(image)
                act.id = storage.add(library.database, event, image)
                added += 1
        if not added:
            raise UserError("photo_known")
        act.summary = {"n": added, "no": card.number, "title": card.title("ru")}
    assert act.done
    return act.done


def change(library: Library, id: int, draft: PhotoDraft) -> Done:
    """Change captions and consent."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("album.change") as act:
        _valid(library, id)
        storage.write(library.database, id, draft)
        _tell(act, id)
    assert act.done
    return act.done


def move(library: Library, id: int, by: int) -> Done | None:
    """Change places with the photo `by` places on; None at the end of the row."""
    photo = _valid(library, id)
    row = photos(library, photo.event_id)
    at = next(n for n, one in enumerate(row) if one.id == id)
    if not 0 <= at + by < len(row):
        return None
    with library.act("album.move") as act:
        other = row[at + by]
        storage.put(library.database, id, other.place)
        storage.put(library.database, other.id, photo.place)
        _tell(act, id)
    return act.done


def trash(library: Library, id: int) -> Done:
    """Take a photo out of the album; its picture stays."""
    with library.act("album.trash") as act:
        _valid(library, id)
        storage.trash(library.database, id, library.clock())
        _tell(act, id)
    assert act.done
    return act.done


def restore(library: Library, id: int) -> Done:
    """Put a photo back into its album."""
    with library.act("album.restore") as act:
        if not _known(library, id).is_trashed:
            raise UserError("photo_unknown")
        storage.trash(library.database, id, None)
        _tell(act, id)
    assert act.done
    return act.done


def get(library: Library, id: int) -> PhotoRow:
    """One photo; `photo_unknown` when it is not, or no longer, in an album."""
    return _valid(library, id)


def photos(library: Library, event: int) -> list[PhotoRow]:
    """The album of an event, in order."""
    return storage.of_event(library.database, event)


def trashed(library: Library) -> list[PhotoRow]:
    """What lies in the trash."""
    return storage.trashed(library.database)


def shots(library: Library, also: int | None = None) -> list[Shot]:
    """Events that photos may be of, the latest first.

    One that is still to come, or was called off, only when it is `also` asked for.
    """
    return storage.shots(library.database, library.today, MOST, also)


def unasked(library: Library, event: int) -> int:
    """How many photos nobody was asked about."""
    found = photos(library, event)
    return sum(photo.draft.consent == Consent.UNASKED for photo in found)


def page(library: Library, event: int, *, with_unasked: bool = False) -> Page:
    """What is printed; photos that nobody was asked about only when that was answered.

    Those whose picture is lost are counted; `album_empty` when nothing is left.
    """
    card = events.get(library, event)
    found, lost = _found(library, event, with_unasked=with_unasked)
    if not found:
        raise UserError("album_empty")
    return Page(card.draft.on, card.draft.title_ru, card.draft.title_ky, found, lost)


def showable(library: Library, event: int) -> Shown:
    """The photos that may hang outside, on a poster: nobody is seen who was not asked."""
    return _found(library, event, with_unasked=False)[0]


def _found(library: Library, event: int, *, with_unasked: bool) -> tuple[Shown, int]:
    """Those whose picture is there, and how many are lost."""
    found, lost = [], 0
    for photo in photos(library, event):
        if photo.draft.consent == Consent.UNASKED and not with_unasked:
            continue
        try:
            found.append((images.small(library, photo.image_id), photo.draft))
        except UserError as error:
            if error.code not in ("image_lost", "image_broken"):
                raise
            lost += 1
    return tuple(found), lost


def _known(library: Library, id: int) -> PhotoRow:
    photo = storage.get(library.database, id)
    if photo is None:
        raise UserError("photo_unknown")
    return photo


def _valid(library: Library, id: int) -> PhotoRow:
    photo = _known(library, id)
    if photo.is_trashed:
        raise UserError("photo_unknown")
    return photo


def _tell(act: Act, id: int) -> None:
    act.id = id
    card = events.get(act.library, _known(act.library, id).event_id)
    act.summary = {"no": card.number, "title": card.title("ru")}
