"""Typing as a person does: each key goes to whatever has the focus, and is counted."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


class Keys:
    """`keys.type("213")`, `keys.press(Qt.Key.Key_Return)`; `keys.count` tells how many."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.count = 0

    def press(
        self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        """One key; F-keys reach the window's shortcuts."""
        self.count += 1
        QTest.keyClick(self._focus(), key, modifier)

    def type(self, text: str) -> None:
        """Letters of any alphabet."""
        for letter in text:
            self.count += 1
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                if letter.isdigit():
                    key = int(Qt.Key.Key_0) + int(letter)
                    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._focus(), event)

    def enter(self) -> None:
        """Enter."""
        self.press(Qt.Key.Key_Return)

    def done(self) -> None:
        """Ctrl+Enter."""
        self.press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or self._window.focusWidget() or self._window
