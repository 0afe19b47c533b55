"""Somebody at the real program: its window, its worker, its file on the disk."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from desktop_app.ui import start
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.program import Program
from desktop_app.ui.welcome import BigChoice, Welcome
from desktop_app.ui.window import MainWindow
from tests.ui.keys import Keys

NEW, SAMPLE, RESTORE = range(3)


class Librarian:
    """Starts and closes the program, and uses it by keys."""

    def __init__(self, app: QApplication, qtbot: Any, patch: Any, folder: Path) -> None:
        self.app = app
        self.qtbot = qtbot
        self.folder = folder
        self.now = datetime(2026, 9, 29, 9, 0)
        self._patch = patch
        self.program: Program | None = None

    @property
    def preferences(self) -> Preferences:
        return Preferences(self.folder / "kitepkana.ini")

    def start(self) -> Program:
        """Double click on the program's picture."""
        preferences = self.preferences
        start.speak(self.app, preferences.language)
        self.program = Program(self.app, self.folder, lambda: self.now, preferences)
        self.program.start()
        if self.program.window is not None:
            self._bring_forward(self.program.window)
        return self.program

    def _bring_forward(self, window: QWidget) -> None:
        window.activateWindow()
        self.qtbot.waitUntil(window.isActiveWindow)

    @property
    def window(self) -> MainWindow:
        assert self.program is not None
        assert isinstance(self.program.window, MainWindow)
        return self.program.window

    @property
    def welcome(self) -> Welcome:
        assert self.program is not None
        assert isinstance(self.program.window, Welcome)
        return self.program.window

    @property
    def sentence(self) -> str:
        """What the strip says."""
        return self.window._context.strip.sentence

    def choose(self, number: int) -> None:
        """One of the three big choices."""
        self.welcome.findChildren(BigChoice)[number].click()

    def tab(self, key: str) -> Any:
        """A tab brought to the front by its number."""
        self.window.go(key)
        return self.window.tab(key)

    @property
    def keys(self) -> Keys:
        """The keyboard, before the window in front."""
        assert self.program is not None and self.program.window is not None
        self._bring_forward(self.program.window)
        return Keys(self.program.window)

    def key(self, key: Qt.Key) -> None:
        """A key of the key card."""
        self._bring_forward(self.window)
        QTest.keyClick(self.window, key)

    def undo(self) -> None:
        """Ctrl+Z."""
        self._bring_forward(self.window)
        QTest.keyClick(self.window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    @contextmanager
    def answering(self, answer: Callable[[Any], None]) -> Iterator[None]:
        """While it lasts, dialogs are filled in by `answer`, each exactly as it opens."""
        opened: list[QDialog] = []

        def execute(dialog: QDialog) -> int:
            opened.append(dialog)
            dialog.show()
            self._bring_forward(dialog)
            answer(dialog)
            result = dialog.result()
            dialog.hide()
            return result

        with self._patch.context() as patch:
            patch.setattr(QDialog, "exec", execute)
            yield
        assert opened, "no dialog was opened"

    def typing(self, *lines: str) -> Callable[[QDialog], None]:
        """Answer a form by keys: a line and Enter for each field, Ctrl+Enter at the end."""

        def answer(dialog: QDialog) -> None:
            keys = Keys(dialog)
            for line in lines[:-1]:
                keys.type(line)
                keys.enter()
            keys.type(lines[-1])
            keys.done()

        return answer

    def close(self) -> None:
        """The cross of the window."""
        assert self.program is not None and self.program.window is not None
        assert self.program.window.close()
        assert self.program.window.isHidden()
        self.program._close()  # as the application does when its last window is gone
        self.program.window.deleteLater()
        self.program = None
