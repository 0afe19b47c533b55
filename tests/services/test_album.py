"""The album of an event: photos once, in an order, printed only when those seen agreed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PIL import Image

from desktop_app.domain.album import PhotoDraft
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.services import album, events, images, trash
from desktop_app.services import undo as undoing
from desktop_app.services.library import Library
from tests.services.events_month import an_event, open_library, undo


@pytest.fixture
def library() -> Library:
    return open_library()


def pictures(library: Library, folder: Path, *colours: str) -> list[images.Picture]:
    for colour in colours:
        Image.new("RGB", (30, 20), colour).save(folder / f"{colour}.png")
    return [images.take(library, folder / f"{colour}.png") for colour in colours]


def shown(library: Library, event: int) -> list[int]:
    return [photo.image_id for photo in album.photos(library, event)]


def test_photos_are_added_once_ordered_trashed_and_undone(library: Library, tmp_path: Path) -> None:
    event = events.plan(library, an_event()).id or 0
    taken = pictures(library, tmp_path, "red", "green", "blue")
    done = album.add(library, event, [*taken, taken[0]])
    assert shown(library, event) == [1, 2, 3]
    with pytest.raises(UserError, match="photo_known"):
        album.add(library, event, taken[:1])
    first = album.photos(library, event)[0].id
    album.move(library, first, 1)
    assert shown(library, event) == [2, 1, 3]
    assert album.move(library, first, 2) is None
    out = album.trash(library, first)
    assert shown(library, event) == [2, 3]
    assert [card.id for card in trash.found(library, "event_photo")] == [first]
    with pytest.raises(UserError, match="photo_unknown"):
        album.change(library, first, PhotoDraft())
    undo(library, out)
    assert shown(library, event) == [2, 1, 3]
    album.trash(library, first)
    trash.restore(library, "event_photo", first)
    assert shown(library, event) == [2, 1, 3]
    assert [shot.photos for shot in album.shots(library)] == [3]
    acts = {row.act for row in undoing.history(library, "event", event)}
    assert "album.add" in acts
    assert done.summary["n"] == 3


def test_unasked_photos_are_printed_only_when_that_was_answered(
    library: Library, tmp_path: Path
) -> None:
    event = events.plan(library, an_event()).id or 0
    album.add(library, event, pictures(library, tmp_path, "red", "green"))
    with pytest.raises(UserError, match="album_empty"):
        album.page(library, event)
    id = album.photos(library, event)[0].id
    album.change(library, id, PhotoDraft("Дети читают ", "", "given"))
    assert [draft.caption_ru for _, draft in album.page(library, event).photos] == ["Дети читают"]
    assert album.unasked(library, event) == 1
    assert len(album.page(library, event, with_unasked=True).photos) == 2
    images.small(library, 1).unlink()
    for original in images.small(library, 2).parent.parent.rglob("*.png"):
        original.unlink()
    page = album.page(library, event, with_unasked=True)
    assert (len(page.photos), page.lost) == (1, 1)


def test_personal_numbers_are_refused(library: Library, tmp_path: Path) -> None:
    event = events.plan(library, an_event()).id or 0
    album.add(library, event, pictures(library, tmp_path, "red"))
    id = album.photos(library, event)[0].id
    with pytest.raises(Invalid, match="personal_number"):
        album.change(library, id, PhotoDraft("20101199012345"))
    with pytest.raises(Invalid, match="consent_required"):
        album.change(library, id, PhotoDraft(consent="maybe"))
