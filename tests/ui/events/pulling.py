"""A real pull of the mouse: pressed on a chip, moved, carried by Qt, let go over a day.

Run by test_pulled.py on a platform of Qt that carries.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.services import events
from desktop_app.ui.tabs.events.calendar import CalendarSection
from desktop_app.ui.tabs.events.month import MonthSheet
from tests.services.events_month import planned
from tests.ui.events_window import Screen

FROM, TO = date(2026, 9, 23), date(2026, 9, 25)


def over(sheet: MonthSheet, on: date) -> QPoint:
    """Where a day is in the window."""
    place = sheet.visualRect(sheet._model.place(on)).center()
    return sheet.viewport().mapTo(sheet.window(), place)


def on_chip(sheet: MonthSheet, id: int, on: date) -> QPoint:
    """Where the chip of an event is in the window."""
    index = sheet._model.place(on)
    rect = sheet.visualRect(index)
    chips = sheet._painter._chips(sheet._model.day(index), rect)
    place = next(place for row, place in chips if row.id == id)
    return sheet.viewport().mapTo(sheet.window(), place.center())


def pull(widget: QWidget, start: QPoint, ends: Callable[[], QPoint] | QPoint) -> None:
    """Press, move a little, then on to the end while Qt's own loop carries the event."""
    window = widget.window().windowHandle()
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    way: list[str] = []

    def go_on() -> None:
        end = ends() if callable(ends) else ends
        way.append("carried")
        QTest.mouseMove(window, (start + end) / 2)
        QTest.mouseMove(window, end)
        QTest.mouseRelease(window, left, none, end)

    QTest.mousePress(window, left, none, start)
    QTimer.singleShot(50, go_on)
    QTest.mouseMove(window, start + QPoint(20, 4))
    assert way == ["carried"], "QDrag.exec did not run its loop"
    QTest.qWait(1)


@pytest.mark.parametrize("view", ["month", "week"])
def test_a_pulled_chip_moves_its_event_and_undo_brings_it_back(
    tab: CalendarSection, screen: Screen, view: str
) -> None:
    id = planned(screen.library, on=FROM)
    tab.show_view(view)
    sheet = tab.sheet if view == "month" else tab.week
    pull(sheet, on_chip(sheet, id, FROM), over(sheet, TO))
    assert events.get(screen.library, id).draft.on == TO
    assert sheet.day and sheet.day.on == TO
    screen.undo()
    assert events.get(screen.library, id).draft.on == FROM


def test_a_held_event_that_is_pulled_stays_and_the_strip_says_why(
    tab: CalendarSection, screen: Screen
) -> None:
    id = planned(screen.library, on=FROM)
    events.hold(screen.library, id, Outcome(Attendance(5, 0, 0)))
    tab.show_view("month")
    pull(tab.sheet, on_chip(tab.sheet, id, FROM), over(tab.sheet, TO))
    assert events.get(screen.library, id).draft.on == FROM
    assert "stays there" in screen.strip.sentence


def test_a_chip_of_the_open_days_is_pulled_onto_a_day(tab: CalendarSection, screen: Screen) -> None:
    id = planned(screen.library, on=date(2026, 9, 1), is_day_open=True)
    screen.bus.mark(frozenset({"event"}))
    chip = tab.open_days.chips[0]
    start = chip.mapTo(tab.window(), chip.rect().center())
    pull(chip, start, lambda: over(tab.sheet, TO))
    card = events.get(screen.library, id)
    assert (card.draft.on, card.draft.is_day_open) == (TO, False)
    assert not tab.open_days.isVisible()
    screen.undo()
    assert tab.open_days.isVisible()


def test_a_chip_let_go_beside_the_days_stays_where_it_was(
    tab: CalendarSection, screen: Screen
) -> None:
    id = planned(screen.library, on=FROM)
    tab.show_view("month")
    pull(tab.sheet, on_chip(tab.sheet, id, FROM), QPoint(tab.width() - 20, 20))
    assert events.get(screen.library, id).draft.on == FROM
