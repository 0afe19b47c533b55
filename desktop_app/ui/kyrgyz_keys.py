"""Typing ө ү ң where there is no Kyrgyz layout.

    kyrgyz_keys.teach(line_edit)     Alt+О/У/Н → ө/ү/ң (Shift: capitals), Ctrl+Space changes
                                     the letter before the cursor о↔ө у↔ү н↔ң
    Palette(line_edit)               [ө][ү][ң] that type into it and never take the focus

The keys are those of the Windows «Kyrgyz Cyrillic» layout (there with AltGr);
the same keys under a Latin layout are J, E, Y. No mnemonic may use О, У, Н.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QToolButton,
    QWidget,
)

from desktop_app.ui.pieces import tool

Editor = QLineEdit | QPlainTextEdit

_BY_KEY = {
    ord("О"): "ө",
    ord("У"): "ү",
    ord("Н"): "ң",
    int(Qt.Key.Key_J): "ө",
    int(Qt.Key.Key_E): "ү",
    int(Qt.Key.Key_Y): "ң",
}
_KEY_NAMES = {"ө": "О", "ү": "У", "ң": "Н"}
_PAIRS = str.maketrans("оөуүнңОӨУҮНҢ", "өоүуңнӨОҮУҢН")
_IGNORED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def teach(editor: Editor) -> None:
    """Let a field understand the keys."""
    editor.installEventFilter(_Keys(editor))


def write(editor: Editor, text: str) -> None:
    """Type at the cursor; the field's own undo knows it."""
    if editor.isReadOnly():
        return
    if isinstance(editor, QLineEdit):
        editor.insert(text)
    else:
        editor.insertPlainText(text)


def change_left(editor: Editor) -> bool:
    """Change the letter before the cursor to its Kyrgyz twin or back."""
    if editor.isReadOnly():
        return False
    if isinstance(editor, QLineEdit):
        place = editor.cursorPosition()
        twin = _twin(editor.text()[place - 1 : place] if place else "")
        if twin:
            editor.setSelection(place - 1, 1)
            editor.insert(twin)  # keeps the undo history; setText would lose it
        return bool(twin)
    cursor = editor.textCursor()
    if cursor.atBlockStart():
        return False
    cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor)
    twin = _twin(cursor.selectedText())
    if twin:
        cursor.insertText(twin)
    return bool(twin)


def _twin(letter: str) -> str:
    twin = letter.translate(_PAIRS)
    return "" if twin == letter else twin


class _Keys(QObject):
    """Watches one field; owned by it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys before mnemonics of menus and buttons do."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return False
        if not isinstance(event, QKeyEvent) or not isinstance(watched, Editor):
            return False
        modifiers = event.modifiers() & ~_IGNORED
        letter = _BY_KEY.get(event.key())
        is_letter = modifiers == Qt.KeyboardModifier.AltModifier and letter is not None
        is_change = (
            modifiers == Qt.KeyboardModifier.ControlModifier and event.key() == Qt.Key.Key_Space
        )
        if not (is_letter or is_change):
            return False
        event.accept()
        if kind == QEvent.Type.ShortcutOverride:
            return True
        if is_change:
            change_left(watched)
        elif letter is not None:
            capital = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            write(watched, letter.upper() if capital else letter)
        return True


class Palette(QWidget):
    """Three buttons for one field; a capital at the beginning of an empty one."""

    def __init__(self, editor: Editor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._editor = editor
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for letter, key in _KEY_NAMES.items():
            row.addWidget(self._button(letter, key))

    def _button(self, letter: str, key: str) -> QToolButton:
        button = tool(letter)
        button.setObjectName("letter")
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.setAccessibleName(self.tr("Letter {letter}").format(letter=letter))
        capital = letter.upper()
        button.setToolTip(f"{letter} — Alt+{key}    {capital} — Shift+Alt+{key}")
        button.setMinimumSize(32, 32)
        button.clicked.connect(partial(self._type, letter))
        return button

    def _type(self, letter: str, _checked: bool = False) -> None:
        shift = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        write(self._editor, letter.upper() if shift or self._at_start() else letter)

    def _at_start(self) -> bool:
        if isinstance(self._editor, QLineEdit):
            return not self._editor.text()[: self._editor.cursorPosition()].strip()
        return not self._editor.toPlainText()[: self._editor.textCursor().position()].strip()
