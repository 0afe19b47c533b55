"""Typing as a person does: each key goes to whatever has the focus, and is counted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QWidget


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

    def go_to(self, name: str) -> None:
        """Tab until what has these words, or is called so, has the focus."""
        QTest.qWait(50)  # lists fill after an act
        passed = []
        for _ in range(40):
            here = self._window.focusWidget()
            text = here.text() if isinstance(here, QAbstractButton) else ""
            called = text or (here.accessibleName() if here else "")
            if called == name:
                return
            passed.append(called)
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab does not reach {name}, only {passed}")

    def _focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        return popup or self._window.focusWidget() or self._window


def when_open(work: Callable[[QDialog], None]) -> None:
    """Do this in the next dialog that waits for an answer, as soon as it does."""
    above = QApplication.activeModalWidget()

    def look(left: int = 100) -> None:
        dialog = QApplication.activeModalWidget()
        is_ready = dialog is not None and dialog is not above and dialog.isActiveWindow()
        if isinstance(dialog, QDialog) and is_ready:
            try:
                work(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()
        elif left:
            QTimer.singleShot(20, lambda: look(left - 1))

    QTimer.singleShot(20, look)
