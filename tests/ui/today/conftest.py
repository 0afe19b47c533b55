"""The first screen in a window, two readers registered on the day."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from desktop_app.services import undo
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.tabs.today.tab import TodayTab
from desktop_app.ui.window import MainWindow
from tests.services.desk_library import (
    BAKYT,
    Calendar,
    open_library,
    registered,
)
from tests.ui.keys import Keys


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    library = open_library(calendar)
    registered(library)
    registered(library, BAKYT)
    return library


@pytest.fixture
def context(library: Library, make_context: Callable[..., UiContext]) -> UiContext:
    return make_context(library=library, undo=lambda: undo.undo_last(library))


@pytest.fixture
def window(context: UiContext, qtbot: Any) -> MainWindow:
    window = MainWindow(context, TABS[:2])
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("today")
    return window


@pytest.fixture
def tab(window: MainWindow) -> TodayTab:
    tab = window.tab("today")
    assert isinstance(tab, TodayTab)
    return tab


@pytest.fixture
def keys(window: MainWindow) -> Keys:
    return Keys(window)
