"""The press by keys: a publication with its cutting, refused files told at the field, the note."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtGui import QGuiApplication

from desktop_app.domain.facts import Name
from desktop_app.domain.press import PublicationDraft
from desktop_app.services import events, press
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.pictures import PictureDialog, PictureView
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.events.press import PressSection
from desktop_app.ui.tabs.events.press_dialogs import NoteDialog, PublicationDialog
from tests.services.events_month import an_event, entries, open_library
from tests.ui.keys import Keys

ON = date(2026, 9, 24)


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def section(context: UiContext, qtbot: Any) -> PressSection:
    section = PressSection(context)
    qtbot.addWidget(section)
    with qtbot.waitExposed(section):
        section.show()
    return section


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    Image.new("RGB", (90, 60), "red").save(tmp_path / "a.jpg")
    return tmp_path / "a.jpg"


def test_a_publication_with_its_cutting_is_typed_and_shown_large(
    section: PressSection, library: Library, photo: Path, monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:  # fmt: skip
    def typed(_parent: object, context: UiContext, row: object = None) -> Any:
        dialog = PublicationDialog(None, context)
        qtbot.addWidget(dialog)
        with qtbot.waitExposed(dialog):
            dialog.show()
        dialog.form.start()
        keys = Keys(dialog)
        keys.type("Айтыш в селе")
        keys.enter()
        keys.type("Аламудунский вестник")
        picture: Any = dialog.form.fields["cutting"]
        photo.with_name("b.jpg").write_text("не снимок")
        picture.take(photo.with_name("b.jpg"))
        assert "b.jpg" in picture.problem
        picture.take(photo)
        assert picture.problem == ""
        dialog.form.saved.emit()
        return dialog._draft

    monkeypatch.setattr(PublicationDialog, "ask", typed)
    section.new()
    assert entries(library, Name.PUBLICATION) == {(): 1}
    (id,) = press.ids(library)
    row = press.get(library, id)
    assert (row.draft.edition, row.image_id) == ("Аламудунский вестник", 1)
    shown: list[Any] = []
    monkeypatch.setattr(PictureDialog, "exec", lambda dialog: shown.append(dialog))
    section.enlarge(id)
    assert not shown[0].findChild(PictureView).pixmap().isNull()


def test_a_lost_cutting_is_told_in_its_place(
    section: PressSection, library: Library, photo: Path, context: UiContext,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    from desktop_app.services import images

    picture = images.take(library, photo)
    id = press.add(library, PublicationDraft(ON, "Айтыш", "Вестник"), picture).id or 0
    for path in images.small(library, 1).parent.iterdir():
        path.unlink()
    section.table.reload()
    section._show(id)
    view = section.panel.findChild(PictureView)
    assert view is not None and "a.jpg" in view.text()
    papers: list[Any] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: papers.append(dialog))
    section.print(True)
    papers[0].done(0)
    assert context.strip.sentence.startswith("1 picture(s) not found")


def test_the_list_is_printed_and_the_note_copied(
    section: PressSection, library: Library, context: UiContext, monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:  # fmt: skip
    event = events.plan(library, an_event()).id
    press.add(library, PublicationDraft(ON, "Айтыш", "Вестник", event_id=event))
    shown: list[Any] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: shown.append(dialog))
    section.print(True)
    assert shown[0].preview is not None
    dialog = NoteDialog(None, context, event)
    qtbot.addWidget(dialog)
    dialog.edit.appendPlainText("Приходите!")
    dialog.copy()
    assert QGuiApplication.clipboard().text().endswith("Приходите!")
    dialog.print()
    assert shown[1].preview is not None
    for paper in shown:
        paper.done(0)


def test_what_was_changed_in_a_note_waits_for_her_in_its_language(
    library: Library, context: UiContext, qtbot: Any
) -> None:
    dialog = NoteDialog(None, context, events.plan(library, an_event()).id)
    qtbot.addWidget(dialog)
    dialog.edit.appendPlainText("Приходите!")
    dialog.write("ky")
    assert "Приходите!" not in dialog.edit.toPlainText()
    dialog.write("ru")
    assert dialog.edit.toPlainText().endswith("Приходите!")


def test_a_note_takes_any_words_but_no_personal_number(
    library: Library, context: UiContext, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[PrintDialog] = []
    monkeypatch.setattr(PrintDialog, "exec", lambda dialog: shown.append(dialog))
    dialog = NoteDialog(None, context, events.plan(library, an_event()).id)
    qtbot.addWidget(dialog)
    for typed in ("", "\n\n", "\u200b", "ы" * 5000, "🙂", "<b>Ө</b>\t & \ufffd"):
        dialog.edit.setPlainText(typed)
        dialog.print()
        assert shown[-1].preview is not None, typed[:9]
        shown[-1].done(0)
    count = len(shown)
    QGuiApplication.clipboard().setText("before")
    dialog.edit.setPlainText("Вечер\nПИН 21205198500123")
    dialog.print()
    dialog.copy()
    assert len(shown) == count and QGuiApplication.clipboard().text() == "before"
    assert dialog._told.text() and "copied" not in dialog._told.text()


def test_a_publication_of_another_year_is_shown_from_elsewhere(
    section: PressSection, library: Library
) -> None:
    id = press.add(library, PublicationDraft(date(2025, 3, 4), "Китепкана", "Туу")).id or 0
    press.add(library, PublicationDraft(ON, "Ачык сабак", "Туу"))
    section.acts()["show_publication"](id)
    assert section.table.current() == id and list(section.table.ids()) == [id]
