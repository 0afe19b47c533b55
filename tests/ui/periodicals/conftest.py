"""The section of periodicals in a window, on a library of its own."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from desktop_app.services.library import Library
from desktop_app.storage.database import Database
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.stock.periodicals import section as sections
from desktop_app.ui.tabs.stock.periodicals.section import PeriodicalsSection
from tests.services.desk_library import Calendar
from tests.ui.keys import Keys

TODAY = date(2026, 3, 20)


@pytest.fixture
def clock() -> Calendar:
    return Calendar(TODAY)


@pytest.fixture
def library(clock: Calendar) -> Library:
    return Library(Database.in_memory("07"), clock)


@pytest.fixture
def section(context: UiContext, qtbot: Any) -> PeriodicalsSection:
    made = sections.build(context)
    assert isinstance(made, PeriodicalsSection)
    qtbot.addWidget(made)
    made.resize(960, 520)
    with qtbot.waitExposed(made):
        made.show()
    return made


def opened(dialog: Any, qtbot: Any) -> Keys:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.form.start()
    return Keys(dialog)


def cells(page: Any, columns: int) -> list[tuple[str, ...]]:
    model = page.table.model
    return [
        tuple(model.cell(row, column)[0] for column in range(columns))
        for row in range(model.rowCount())
    ]
