"""Posters on the screen: chosen by keys, the same page on paper, remembered for the next one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.documents import announce
from desktop_app.domain.album import PhotoDraft
from desktop_app.services import album, events, images, posters
from desktop_app.ui.paper_language import translator
from desktop_app.ui.tabs.events import calendar
from desktop_app.ui.tabs.events import poster as poster_dialog
from desktop_app.ui.tabs.events.poster import PosterDialog
from tests.documents.photos import photo
from tests.services.events_month import an_event, open_library, planned
from tests.ui.events_window import Screen


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(qtbot, open_library(), tmp_path)


def opened(screen: Screen, qtbot: QtBot, *, with_event: bool = True) -> PosterDialog:
    event = planned(screen.library)
    told = announce.told(screen.library, event, translator)
    plan = posters.month_plan(screen.library, told.on)
    dialog = PosterDialog(None, screen.context, plan, told if with_event else None)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.preview is not None)
    return dialog


def again(dialog: PosterDialog, qtbot: QtBot) -> int:
    """The number of pages, after the choice was made."""
    qtbot.waitUntil(lambda: dialog.preview is not None)
    return dialog.preview.pages if dialog.preview else 0


@pytest.mark.parametrize("language", ["ru", "ky", "both"])
def test_the_poster_is_shown_in_the_chosen_language(
    screen: Screen, qtbot: QtBot, language: str
) -> None:
    dialog = opened(screen, qtbot)
    dialog.show_language(language)
    assert again(dialog, qtbot) == 1
    assert screen.context.preferences.text("poster/language") == language
    dialog.accept()


def test_every_template_has_its_small_page_and_is_chosen_by_keys(
    screen: Screen, qtbot: QtBot
) -> None:
    dialog = opened(screen, qtbot)
    pages = dialog.panel.pages
    qtbot.waitUntil(lambda: all(not shown.icon().isNull() for shown in pages.values()))
    dialog.show()
    pages["festive"].setFocus()
    qtbot.keyClick(pages["festive"], Qt.Key.Key_Space)
    assert dialog.panel.chosen.template == "festive"
    assert again(dialog, qtbot) == 1
    dialog.accept()


def test_what_was_chosen_is_remembered_but_not_the_photo(screen: Screen, qtbot: QtBot) -> None:
    dialog = opened(screen, qtbot)
    panel = dialog.panel
    panel.choose("festive")
    panel.paper.setCurrentIndex(panel.paper.findData("a3"))
    panel.outline.setChecked(True)
    panel.free.setChecked(False)
    assert again(dialog, qtbot) == 2
    dialog.accept()
    later = opened(screen, qtbot)
    chosen = later.panel.chosen
    assert (chosen.template, chosen.look.size, chosen.look.is_outline) == ("festive", "a3", True)
    assert chosen.is_free and chosen.portrait is None
    assert not later.panel.strips.isEnabled()
    later.accept()


def test_a_photo_is_taken_from_a_file_and_a_broken_one_is_a_sentence(
    screen: Screen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good, broken = tmp_path / "Акын.jpg", tmp_path / "жок.jpg"
    good.write_bytes(photo(300, 400))
    broken.write_bytes(b"no picture")
    dialog = opened(screen, qtbot)
    dialog.panel.choose("festive")
    for file, sentence in ((good, ""), (broken, "Choose another photo"), (tmp_path, "Choose")):
        monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, f=file: (str(f), ""))
        dialog.panel.photo.choose()
        if sentence:
            qtbot.waitUntil(lambda: not dialog._problem.isHidden())
            assert sentence in dialog._problem.text()
        else:
            assert again(dialog, qtbot) == 1
        dialog.panel.photo.choose()
        assert dialog.panel.chosen.portrait is None
    assert again(dialog, qtbot) == 1
    dialog.accept()


def test_the_albums_photos_are_offered_and_the_chosen_one_is_remembered_for_its_event(
    screen: Screen, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = screen.library
    event = planned(library)
    for name in ("a", "b", "c"):
        Image.new("RGB", (300, 400), (ord(name), 90, 90)).save(tmp_path / f"{name}.jpg")
    taken = [images.take(library, tmp_path / f"{name}.jpg") for name in ("a", "b", "c")]
    album.add(library, event, taken)
    first, second, _unasked = album.photos(library, event)
    album.change(library, first.id, PhotoDraft("Акын", "", "given"))
    album.change(library, second.id, PhotoDraft(consent="nobody"))
    shown: list[PosterDialog] = []
    monkeypatch.setattr(PosterDialog, "exec", lambda self: shown.append(self))
    parent = QWidget()
    qtbot.addWidget(parent)

    def open_it(id: int) -> PosterDialog:
        poster_dialog.show_event(parent, screen.context, id)
        shown[-1].panel.choose("festive")
        assert again(shown[-1], qtbot) == 1
        return shown[-1]

    dialog = open_it(event)
    photo = dialog.panel.photo
    photo.choose()
    offered = [action.text() for action in photo.offers.actions()]
    assert offered == ["Акын", "Photo 2 of the album", "", "From a file …"]
    photo.offers.actions()[1].trigger()
    photo.offers.close()
    assert again(dialog, qtbot) == 1
    small = images.small(library, second.image_id).read_bytes()
    assert dialog.panel.chosen.portrait == small
    dialog.accept()
    later = open_it(event)
    assert later.panel.chosen.portrait == small
    later.panel.photo.choose()
    later.accept()
    assert open_it(event).panel.chosen.portrait is None
    assert open_it(planned(library, title_ru="Другое")).panel.chosen.portrait is None


def test_a_short_programme_can_stand_on_the_poster(screen: Screen, qtbot: QtBot) -> None:
    short = planned(screen.library, programme="14:00 слово учителя\n\n14:30  стихи\n")
    long = planned(screen.library, programme="\n".join("абвгде"))
    programmes = [announce.told(screen.library, id, translator).programme for id in (short, long)]
    assert programmes == ["14:00 слово учителя · 14:30 стихи", ""]
    told = announce.told(screen.library, short, translator)
    plan = posters.month_plan(screen.library, told.on)
    dialog = PosterDialog(None, screen.context, plan, told, short)
    qtbot.addWidget(dialog)
    assert not dialog.panel.programme.isHidden()
    assert not dialog.panel.chosen.look.has_programme
    dialog.panel.programme.setChecked(True)
    assert dialog.panel.chosen.look.has_programme
    assert again(dialog, qtbot) == 1
    dialog.accept()
    assert opened(screen, qtbot).panel.programme.isHidden()


def test_the_text_is_copied_for_a_message(screen: Screen, qtbot: QtBot) -> None:
    dialog = opened(screen, qtbot)
    dialog.show_language("both")
    dialog.copy_text()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("ЧАКЫРАБЫЗ!\n")
    assert "Күнү: 2026-жылдын 23-сентябры, шаршемби" in copied
    assert "Дата: 23 сентября 2026 г., среда" in copied
    dialog.panel.choose("month")
    dialog.copy_text()
    assert "СЕНТЯБРЬ АЙЫНЫН ИШ-ЧАРАЛАРЫ" in QGuiApplication.clipboard().text()
    dialog.accept()


def test_the_calendar_prints_the_plan_of_its_month(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    planned(screen.library)
    tab = calendar.build(screen.context)
    screen.show(tab)
    shown: list[PosterDialog] = []
    monkeypatch.setattr(PosterDialog, "exec", lambda self: shown.append(self))
    tab.bar.printed.emit("poster")
    (dialog,) = shown
    qtbot.addWidget(dialog)
    assert again(dialog, qtbot) == 1
    assert dialog.panel.chosen.template == "month"
    dialog.accept()


def test_an_event_without_a_day_has_no_poster_yet(
    screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PosterDialog, "exec", lambda _: pytest.fail("no poster"))
    open_day = replace(an_event(), on=date(2026, 10, 1), is_day_open=True)
    event = events.plan(screen.library, open_day)
    parent = QWidget()
    qtbot.addWidget(parent)
    poster_dialog.show_event(parent, screen.context, event.id or 0)
    assert "not fixed yet" in screen.strip.sentence
