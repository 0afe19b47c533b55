"""Readers' questions, calls and people outside, by keys."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from desktop_app.domain.facts import Name
from desktop_app.services import readers
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.tabs.today.references import ReferencesDialog
from desktop_app.ui.tabs.today.tab import TodayTab
from desktop_app.ui.window import MainWindow
from tests.services.desk_library import BAKYT, MONDAY, entries, open_library, registered
from tests.ui.keys import Keys


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def dialog(context: UiContext, qtbot: Any) -> ReferencesDialog:
    dialog = ReferencesDialog(None, context, "adult", MONDAY)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


@pytest.fixture
def window(context: UiContext, qtbot: Any) -> MainWindow:
    window = MainWindow(context, TABS[:2])
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("today")
    return window


def test_an_answer_is_two_keys(dialog: ReferencesDialog, library: Library) -> None:
    keys = Keys(dialog)
    keys.type("17")
    assert keys.count == 2
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert entries(library, Name.REFERENCE, "kind", "content", "age", "mode") == {
        ("thematic", "fiction", "adult", "reader"): 1
    }


@pytest.mark.parametrize(
    ("digit", "name"),
    [
        ("5", Name.CONSULTATION),
        ("6", Name.REFUSAL),
        ("7", Name.FORWARDED),
        ("8", Name.BOOK_LIST),
    ],
)
def test_what_is_no_answer_is_one_key(
    dialog: ReferencesDialog, library: Library, digit: str, name: Name
) -> None:
    Keys(dialog).type(digit)
    assert entries(library, name, "age") == {("adult",): 1}
    assert entries(library, Name.REFERENCE) == {}


def test_sheets_are_typed(dialog: ReferencesDialog, library: Library) -> None:
    keys = Keys(dialog)
    keys.type("9")
    keys.type("12")
    keys.enter()
    assert entries(library, Name.COPYING, "age") == {("adult",): 12}


def test_marks_and_escape(dialog: ReferencesDialog, library: Library) -> None:
    keys = Keys(dialog)
    dialog.written.click()
    dialog.remote.click()
    dialog.setFocus()
    keys.type("2")
    keys.press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    keys.type("49")
    assert entries(library, Name.REFERENCE, "kind", "content", "reason") == {
        ("factual", "reference", "written"): 1
    }
    assert entries(library, Name.REMOTE, "age") == {("adult",): 1}


def test_the_question_is_of_the_reader_on_the_desk(
    window: MainWindow, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    monkeypatch.setattr(ReferencesDialog, "exec", lambda dialog: asked.append(dialog.age) or 0)
    keys = Keys(window)
    keys.press(Qt.Key.Key_F12)
    registered(library, BAKYT)
    window.go("today", "serve", readers.ids(library)[0])
    keys.press(Qt.Key.Key_F12)
    assert asked == ["adult", "child"]


def test_people_outside_and_calls_are_apart_for_one_count(
    window: MainWindow, library: Library
) -> None:
    tab = window.tab("today")
    assert isinstance(tab, TodayTab)
    keys = Keys(window)
    for typed in ("42", "53", "1"):
        keys.press(Qt.Key.Key_F4)
        keys.type(typed)
    assert entries(library, Name.VISIT, "mode", "age") == {
        ("outside", "youth"): 1,
        ("service", "child"): 1,
    }
    assert entries(library, Name.REMOTE, "age") == {("adult",): 1}
    assert not tab.counters.outside.isChecked() and not tab.counters.remote.isChecked()
    assert len(tab.session.lines) == 3
