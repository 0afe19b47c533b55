"""A window with one tab on a library of September 2026, for the tests of its screens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.services import undo
from desktop_app.services.library import Library
from desktop_app.ui import look
from desktop_app.ui.bus import Bus
from desktop_app.ui.context import UiContext
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.strip import Strip
from desktop_app.ui.tasks import Tasks


class Screen:
    """What a tab needs around it; `undo` is what Ctrl+Z does."""

    def __init__(self, qtbot: QtBot, library: Library, folder: Path, language: str = "ru") -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        look.dress(app, 100)
        self.library = library
        self.bus = Bus()
        self.strip = Strip()
        qtbot.addWidget(self.strip)
        self.context = UiContext(
            library,
            Tasks(raise_it),
            self.bus,
            self.strip,
            Preferences(folder / "ui.ini"),
            language=language,
            undo=self.undo,
        )
        self._qtbot = qtbot

    def undo(self) -> None:
        """Ctrl+Z."""
        self.bus.mark(undo.undo_last(self.library).changes)

    def show(self, tab: QWidget) -> None:
        """Put the tab on the screen in the size of the smallest one."""
        self._qtbot.addWidget(tab)
        tab.resize(880, 450)
        tab.show()
        self._qtbot.waitExposed(tab)


def raise_it(error: BaseException) -> None:
    """An error on the way fails the test."""
    raise error


@contextmanager
def answering(monkeypatch: object, answer: Callable[[QDialog], None]) -> Iterator[None]:
    """While it lasts, a dialog is filled in by `answer` instead of by a person."""

    def execute(dialog: QDialog) -> int:
        dialog.show()
        answer(dialog)
        result = dialog.result()
        dialog.close()
        dialog.setResult(result)
        return result

    monkeypatch.setattr(QDialog, "exec", execute)  # type: ignore[attr-defined]
    yield
