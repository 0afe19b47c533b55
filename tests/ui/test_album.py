"""The album by keys: many files at once, captions, order, trash; paper of those that agreed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop_app.domain.album import PhotoDraft
from desktop_app.services import album, events, images, opening
from desktop_app.services.library import Library
from desktop_app.services.opening import NewLibrary
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.reading_files import take_all
from desktop_app.ui.tabs.events import album as screen
from desktop_app.ui.tabs.events.album import AlbumSection
from desktop_app.ui.tabs.events.album_parts import PhotoDialog
from desktop_app.ui.tasks import Progress, Stopped
from tests.services.events_month import an_event, fixed, open_library
from tests.ui.events_window import Screen
from tests.ui.keys import Keys


@pytest.fixture
def library() -> Library:
    library = open_library()
    events.plan(library, an_event())
    return library


@pytest.fixture
def section(context: UiContext, qtbot: Any) -> AlbumSection:
    section = AlbumSection(context)
    qtbot.addWidget(section)
    with qtbot.waitExposed(section):
        section.show()
    return section


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    found = []
    for colour in ("red", "green", "blue"):
        Image.new("RGB", (90, 60), colour).save(tmp_path / f"{colour}.jpg")
        found.append(tmp_path / f"{colour}.jpg")
    return found


def shown(library: Library) -> list[int]:
    return [photo.image_id for photo in album.photos(library, 1)]


def test_files_are_added_ordered_captioned_and_taken_out_by_keys(
    section: AlbumSection, library: Library, files: list[Path], context: UiContext,
    monkeypatch: pytest.MonkeyPatch, qtbot: Any,
) -> None:  # fmt: skip
    files[1].write_text("не снимок")
    monkeypatch.setattr(screen, "ask_files", lambda *_args, **_more: files)
    section.add()
    assert shown(library) == [1, 2]
    assert "green.jpg" in context.strip.sentence
    keys = Keys(section)
    section.activate()
    keys.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert shown(library) == [2, 1]
    assert section.grid.currentRow() == 1

    def typed(_parent: object, context: UiContext, id: int) -> PhotoDraft:
        dialog = PhotoDialog(None, context, id)
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.form.start()
        Keys(dialog).type("Дети читают")
        dialog.form.saved.emit()
        assert dialog._draft is not None
        return dialog._draft

    monkeypatch.setattr(PhotoDialog, "ask", typed)
    section.grid.setFocus()
    keys.press(Qt.Key.Key_Return)
    assert [photo.draft.caption_ru for photo in album.photos(library, 1)] == ["", "Дети читают"]
    section.grid.setFocus()
    keys.press(Qt.Key.Key_Delete)
    assert shown(library) == [2]


def test_files_can_be_let_fall_even_on_the_empty_album(
    section: AlbumSection, library: Library, files: list[Path]
) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    section.dropEvent(drop)
    assert shown(library) == [1, 2, 3]


def test_cancel_puts_nothing_into_the_album(library: Library, files: list[Path]) -> None:
    progress = Progress(lambda done, _total: progress.stop() if done == 1 else None)
    with pytest.raises(Stopped):
        take_all(images.take, library, files, progress)
    assert shown(library) == []


@pytest.mark.parametrize("answer", [True, False])
def test_unasked_photos_are_printed_only_after_the_question(
    section: AlbumSection, library: Library, files: list[Path], answer: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    section.take(files[:2])
    first = album.photos(library, 1)[0]
    album.change(library, first.id, replace(first.draft, consent="nobody"))
    asked, papers, pages = [], [], []
    monkeypatch.setattr(screen, "confirm", lambda _w, text, *_b: asked.append(text) or answer)
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: papers.append(dialog))
    real = album.page

    def page(*args: Any, **more: Any) -> album.Page:
        pages.append(real(*args, **more))
        return pages[-1]

    monkeypatch.setattr(album, "page", page)
    section.print(4)
    assert len(asked) == 1
    assert len(pages[0].photos) == (2 if answer else 1)
    assert papers[0].preview is not None
    papers[0].done(0)


def test_a_lost_photo_is_a_sign_in_the_grid_and_a_sentence_beside_it(
    section: AlbumSection, library: Library, files: list[Path]
) -> None:
    section.take(files[:1])
    for path in images.small(library, 1).parent.iterdir():
        path.unlink()
    section.show_album(1)
    assert section.grid.count() == 1
    assert not section.grid.item(0).icon().isNull()


def test_the_album_of_an_event_to_come_is_its_own(
    section: AlbumSection, library: Library, files: list[Path]
) -> None:
    to_come = events.plan(library, an_event(on=library.today + timedelta(days=9))).id or 0
    section.take(files[:1])  # of the one that was
    section.show_album(to_come)
    assert section.chosen_event == to_come
    section.take(files[1:])
    assert [len(album.photos(library, event)) for event in (1, to_come)] == [1, 2]
    events.cancel(library, to_come, "Нет света")
    section.show_album(to_come)
    assert section.chosen_event == to_come
    section.show_album(1)
    assert section.chosen_event == 1
    assert section.events.findData(to_come) == -1


def test_a_phones_photos_are_read_in_the_worker_and_a_broken_one_is_a_sentence(
    qtbot: Any, tmp_path: Path
) -> None:
    library = opening.create(tmp_path / "library", NewLibrary(village="Көк-Жар"), fixed)
    event = events.plan(library, an_event()).id or 0
    around = Screen(qtbot, library, tmp_path)
    album_section = AlbumSection(around.context)
    around.show(album_section)
    album_section.show_album(event)
    huge, broken = tmp_path / "IMG_0001.jpg", tmp_path / "IMG_0002.jpg"
    Image.linear_gradient("L").resize((7300, 5480)).convert("RGB").save(huge)
    broken.write_bytes(huge.read_bytes()[:4000])
    told: list[tuple[int, int]] = []
    tasks = around.context.tasks
    tasks.moved.connect(lambda done, total: told.append((done, total)))
    album_section.take([huge, broken])
    assert tasks.busy
    qtbot.waitUntil(lambda: not tasks.busy, timeout=30_000)
    qtbot.waitUntil(lambda: album_section.grid.count() == 1)
    assert told[-1] == (2, 2)
    assert "«IMG_0002.jpg» is damaged" in around.strip.sentence
    (photo,) = album.photos(library, event)
    small = images.small(library, photo.image_id)
    assert small.stat().st_size < 700_000
    kept = [path for path in (tmp_path / "library" / "images").rglob("*") if path.is_file()]
    assert huge.read_bytes() in [path.read_bytes() for path in kept]  # the original, untouched
    assert not any(path.read_bytes() == broken.read_bytes() for path in kept)
    tasks.close()
    opening.close(library, copy=False)
