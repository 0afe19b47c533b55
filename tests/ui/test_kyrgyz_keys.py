"""ө ү ң can be typed without a Kyrgyz layout."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QToolButton

from desktop_app.ui import kyrgyz_keys

NONE = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


def press(editor, key: int, modifiers: Qt.KeyboardModifier = NONE, text: str = "") -> None:
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(editor, QKeyEvent(kind, key, modifiers, text))


@pytest.fixture(params=[QLineEdit, QPlainTextEdit])
def editor(request: pytest.FixtureRequest, qtbot):
    made = request.param()
    qtbot.addWidget(made)
    kyrgyz_keys.teach(made)
    return made


def content(editor) -> str:
    return editor.text() if isinstance(editor, QLineEdit) else editor.toPlainText()


def test_alt_writes_the_letters_under_both_layouts(editor) -> None:
    press(editor, ord("О"), ALT | SHIFT, "О")
    press(editor, ord("М"), text="м")
    press(editor, int(Qt.Key.Key_E), ALT, "e")
    press(editor, ord("Р"), text="р")
    assert content(editor) == "Өмүр"


def test_ctrl_space_changes_the_letter_before_the_cursor_and_back(editor) -> None:
    for letter in "нон":
        press(editor, ord(letter.upper()), text=letter)
    press(editor, int(Qt.Key.Key_Space), CTRL)
    assert content(editor) == "ноң"
    press(editor, int(Qt.Key.Key_Space), CTRL)
    assert content(editor) == "нон"


def test_ctrl_space_can_be_undone(editor) -> None:
    press(editor, ord("О"), text="о")
    press(editor, int(Qt.Key.Key_Space), CTRL)
    editor.undo()
    assert content(editor) in ("о", "")


def test_a_read_only_field_stays(editor) -> None:
    editor.setReadOnly(True)
    press(editor, ord("О"), ALT, "о")
    press(editor, int(Qt.Key.Key_Space), CTRL)
    assert content(editor) == ""


def test_palette_begins_with_a_capital(qtbot, dressed: object) -> None:
    editor = QLineEdit()
    palette = kyrgyz_keys.Palette(editor)
    qtbot.addWidget(editor)
    qtbot.addWidget(palette)
    second = palette.findChildren(QToolButton)[1]
    second.click()
    second.click()
    assert editor.text() == "Үү"
    assert all(b.focusPolicy() == Qt.FocusPolicy.NoFocus for b in palette.findChildren(QToolButton))
