from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.ui import look
from desktop_app.ui.errors import Funnel
from tests.e2e.librarian import Librarian


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform says this of window managers' duties; nothing else may warn."""
    for item in items:
        item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support"))


@pytest.fixture
def librarian(
    qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Iterator[Librarian]:
    """A librarian before a program that was never started."""
    monkeypatch.setattr(Funnel, "install", lambda self: None)  # faults belong to the test
    folder = tmp_path / "Китепкана"
    folder.mkdir()
    look.dress(qapp, 100)
    person = Librarian(qapp, qtbot, monkeypatch, folder)
    yield person
    if person.program is not None:
        person.program._close()  # without asking, after a test that stopped halfway
