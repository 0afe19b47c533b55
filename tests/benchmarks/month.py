"""The month's sheet of events: asked for and painted, against painting it with the days at hand."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication

from desktop_app.services import calendar
from desktop_app.ui import look
from desktop_app.ui.bus import Bus
from desktop_app.ui.context import UiContext
from desktop_app.ui.preferences import Preferences
from desktop_app.ui.strip import Strip
from desktop_app.ui.tabs.events.month import MonthSheet
from desktop_app.ui.tasks import Tasks
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu

MONTHS = range(1, 13)
SCREEN = 620, 380  # logical pixels that the sheet has on the smallest screen


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """A year of months; the last one is asked anew each time, as after an act."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    look.dress(app, 100)
    with libraries.opened(size) as library, tempfile.TemporaryDirectory() as folder:
        preferences = Preferences(Path(folder) / "ui.ini")
        strip = Strip()
        context = UiContext(
            library, Tasks(_raise), Bus(), strip, preferences, language="ru", undo=_nothing
        )
        sheet = MonthSheet(context)
        sheet.resize(*SCREEN)
        sheet.ensurePolished()
        year = libraries.UNTIL.year
        known = {number: calendar.month(library, year, number) for number in MONTHS}

        def asked_and_painted() -> None:
            for number in MONTHS:
                sheet.model().show(calendar.month(library, year, number))
                sheet.grab()

        def painted() -> None:
            for number in MONTHS:
                sheet.model().show(known[number])
                sheet.grab()

        yield compare(
            "month of events, 12 times",
            lambda: cpu(asked_and_painted)(),
            lambda: cpu(painted)(),
            1.5,
            pairs,
        )
        sheet.deleteLater()
        strip.deleteLater()


def _raise(error: BaseException) -> None:
    raise error


def _nothing() -> None:
    """Nobody presses Ctrl+Z here."""
