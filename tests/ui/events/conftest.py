"""The calendar of events in a window, on a library of September 2026."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.ui.tabs.events import calendar
from desktop_app.ui.tabs.events.calendar import CalendarSection
from tests.services.events_month import open_library
from tests.ui.events_window import Screen


@pytest.fixture
def screen(qtbot: QtBot, tmp_path: Path) -> Screen:
    return Screen(qtbot, open_library(), tmp_path)


@pytest.fixture
def tab(screen: Screen) -> CalendarSection:
    made = calendar.build(screen.context)
    assert isinstance(made, CalendarSection)
    screen.show(made)
    return made
