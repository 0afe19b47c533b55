"""A context for widgets: fake library, inline tasks, a fixed clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from desktop_app.ui import look
from desktop_app.ui.bus import Bus
from desktop_app.ui.context import UiContext
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.strip import Strip
from desktop_app.ui.tasks import InlineTasks


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of window managers' duties; nothing else may warn."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


class FakeLibrary:
    """The library's clock, nothing else."""

    def clock(self) -> datetime:
        return datetime(2026, 3, 8, 10, 0)

    @property
    def today(self) -> date:
        return self.clock().date()


def fail(error: BaseException) -> None:
    """An error that no test expected."""
    raise error


@pytest.fixture
def dressed(qapp: QApplication) -> QApplication:
    """The application as it looks."""
    look.dress(qapp, 100)
    return qapp


@pytest.fixture
def make_context(dressed: QApplication, qtbot: Any, tmp_path: Path) -> Callable[..., UiContext]:
    """`make_context(language="ky", undo=…)`."""

    def make(**changes: Any) -> UiContext:
        strip = Strip()
        qtbot.addWidget(strip)
        given = {
            "library": FakeLibrary(),
            "tasks": InlineTasks(fail),
            "bus": Bus(),
            "strip": strip,
            "preferences": Preferences(tmp_path / "kitepkana.ini"),
            "library_name": lambda: "Алминская сельская библиотека",
        }
        return UiContext(**(given | changes))

    return make


@pytest.fixture
def library() -> Any:
    """A module that needs a real one has its own."""
    return FakeLibrary()


@pytest.fixture
def context(library: Any, make_context: Callable[..., UiContext]) -> UiContext:
    """Over the library of the module."""
    return make_context(library=library)


@pytest.fixture
def printed(monkeypatch: pytest.MonkeyPatch, qtbot: Any) -> list[PrintDialog]:
    """Papers shown and printed; whatever waits for an answer is said yes to."""
    found: list[PrintDialog] = []

    def execute(dialog: Any) -> int:
        qtbot.addWidget(dialog)
        if isinstance(dialog, PrintDialog):
            found.append(dialog)
            dialog.was_taken = True
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QDialog, "exec", execute)
    return found


def text(dialog: PrintDialog) -> str:
    """The words of the first page on the screen."""
    assert dialog.preview
    page = dialog.preview._document[0]
    return " ".join(page.get_textpage().get_text_range().split())
