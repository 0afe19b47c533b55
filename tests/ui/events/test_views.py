"""The calendar's views: week, year, filter, dragging, open days, earlier years, files."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.events import EventForm
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.services import events
from desktop_app.ui.tabs.events import calendar as events_tab
from desktop_app.ui.tabs.events.calendar import CalendarSection
from desktop_app.ui.tabs.events.drag import parcel
from desktop_app.ui.tabs.events.month import MonthSheet
from tests.services.events_month import planned
from tests.ui.events.test_calendar import press, told
from tests.ui.events_window import Screen


def dropped(sheet: MonthSheet, id: int, on: date) -> None:
    """Let an event go over a day."""
    sheet.choose(on)
    point = QPointF(sheet.visualRect(sheet.currentIndex()).center())
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    data = parcel(id)
    move = QDragMoveEvent(point.toPoint(), Qt.DropAction.MoveAction, data, left, none)
    sheet.dragMoveEvent(move)
    assert move.isAccepted()
    sheet.dropEvent(QDropEvent(point, Qt.DropAction.MoveAction, data, left, none))
    QTest.qWait(1)


@pytest.mark.parametrize("view", ["month", "week"])
def test_a_chip_dropped_on_another_day_moves_its_event(
    tab: CalendarSection, screen: Screen, view: str
) -> None:
    id = planned(screen.library, on=date(2026, 9, 23))
    tab.show_view(view)
    sheet = tab.sheet if view == "month" else tab.week
    dropped(sheet, id, date(2026, 9, 25))
    assert events.get(screen.library, id).draft.on == date(2026, 9, 25)
    assert sheet.day and sheet.day.on == date(2026, 9, 25)
    screen.undo()
    assert events.get(screen.library, id).draft.on == date(2026, 9, 23)


def test_a_held_event_stays_and_the_strip_says_why(tab: CalendarSection, screen: Screen) -> None:
    id = planned(screen.library)
    events.hold(screen.library, id, Outcome(Attendance(5, 0, 0)))
    dropped(tab.sheet, id, date(2026, 9, 25))
    assert events.get(screen.library, id).draft.on == date(2026, 9, 23)
    assert "stays there" in screen.strip.sentence


def test_ctrl_and_arrows_move_the_shown_event(
    tab: CalendarSection, screen: Screen, qtbot: QtBot
) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(tab.sheet, Qt.Key.Key_Right, control)
    assert "Choose an event first" in screen.strip.sentence
    id = planned(screen.library, on=date(2026, 9, 28))
    tab.show_event(id)
    qtbot.keyClick(tab.sheet, Qt.Key.Key_Right, control)
    qtbot.keyClick(tab.sheet, Qt.Key.Key_Down, control)
    assert events.get(screen.library, id).draft.on == date(2026, 10, 6)
    assert tab.sheet.month == date(2026, 10, 1)


def test_an_open_day_waits_above_the_sheet_until_it_is_fixed(
    tab: CalendarSection, screen: Screen
) -> None:
    id = planned(screen.library, on=date(2026, 9, 1), is_day_open=True)
    screen.bus.mark(frozenset({"event"}))
    assert tab.open_days.isVisible()
    tab.open_days.chips[0].click()
    assert "Язык — душа народа" in told(tab.panel)
    dropped(tab.sheet, id, date(2026, 9, 30))
    card = events.get(screen.library, id)
    assert (card.draft.on, card.draft.is_day_open) == (date(2026, 9, 30), False)
    assert not tab.open_days.isVisible()
    screen.undo()
    assert tab.open_days.isVisible()


def test_a_cancelled_event_without_a_day_is_struck_out_above_the_sheet(
    tab: CalendarSection, screen: Screen
) -> None:
    id = planned(screen.library, on=date(2026, 9, 1), is_day_open=True)
    second = planned(screen.library, on=date(2026, 9, 1), is_day_open=True, title_ru="Второй")
    done = events.cancel(screen.library, id, "Нет света")
    screen.bus.mark(done.changes)
    going, cancelled = tab.open_days.chips
    assert not going.font().strikeOut() and cancelled.font().strikeOut()
    assert cancelled.accessibleName().endswith("— cancelled")
    cancelled.click()
    assert "Нет света" in told(tab.panel)
    dropped(tab.sheet, id, date(2026, 9, 30))
    assert events.get(screen.library, id).draft.is_day_open and screen.strip.sentence
    screen.bus.mark(events.trash(screen.library, second).changes)
    assert [chip.accessibleName() for chip in tab.open_days.chips] == [cancelled.accessibleName()]


def test_a_card_from_elsewhere_stays_beside_the_list(tab: CalendarSection, screen: Screen) -> None:
    id = planned(screen.library, on=date(2026, 3, 21), title_ru="Мартовский вечер")
    tab.show_view("list")
    tab.acts()["show"](id)
    other = planned(screen.library, on=date(2026, 9, 24), title_ru="Другой")
    screen.bus.mark(frozenset({"event"}))
    assert "Мартовский вечер" in told(tab.panel)
    tab.table.choose(other)
    assert "Другой" in told(tab.panel)
    tab.table.set_search("нет такого")
    assert "Другой" not in told(tab.panel)
    tab.table.set_search("")
    tab.acts()["show"](other)
    screen.undo()
    assert "Другой" not in told(tab.panel)


def test_the_week_goes_by_weeks_and_the_view_is_remembered(
    tab: CalendarSection, screen: Screen, qtbot: QtBot
) -> None:
    tab.bar.views["week"].click()
    assert tab.week.month == date(2026, 9, 21)
    qtbot.keyClick(tab.week, Qt.Key.Key_PageDown)
    assert tab.week.day and tab.week.day.on == date(2026, 10, 2)
    tab.bar.turned.emit(-1)
    assert tab.week.month == date(2026, 9, 21)
    assert events_tab.build(screen.context).view == "week"  # type: ignore[attr-defined]


def test_the_year_is_walked_by_keys_and_opens_a_month(
    tab: CalendarSection, screen: Screen, qtbot: QtBot
) -> None:
    id = planned(screen.library, on=date(2026, 12, 4))
    tab.show_view("year")
    tab.year.go(date(2026, 12, 4))
    assert [row.id for row in tab.year.day.events] == [id]
    qtbot.keyClick(tab.year, Qt.Key.Key_Right)
    qtbot.keyClick(tab.year, Qt.Key.Key_PageDown)
    assert tab.year.on == date(2027, 12, 5)
    qtbot.keyClick(tab.year, Qt.Key.Key_Home)
    qtbot.keyClick(tab.year, Qt.Key.Key_Return)
    assert tab.view == "month" and tab.sheet.month == date(2026, 9, 1)
    tab.show_view("year")
    place = tab.year._place(date(2026, 3, 8)).center().toPoint()
    qtbot.mouseClick(tab.year, Qt.MouseButton.LeftButton, pos=place)
    assert tab.year.on == date(2026, 3, 8) and "женский день" in told(tab.panel)
    qtbot.mouseDClick(tab.year, Qt.MouseButton.LeftButton, pos=place)
    assert tab.sheet.month == date(2026, 3, 1)


def test_the_filter_leaves_out_kinds_and_states(tab: CalendarSection, screen: Screen) -> None:
    planned(screen.library)
    tab.sheet.go(date(2026, 9, 23))
    choices = {action.text(): action for action in tab.bar.filter.actions()}
    choices["Cancelled"].trigger()
    assert tab.sheet.day and tab.sheet.day.events == () and tab.sheet.day.dates
    choices["Birthday"].trigger()
    assert tab.sheet.day.dates == ()
    choices["All events"].trigger()
    assert len(tab.sheet.day.events) == 1


def test_the_filter_leaves_one_form_of_events_in_every_view(
    tab: CalendarSection, screen: Screen, qtbot: QtBot
) -> None:
    planned(screen.library)
    quiz = planned(screen.library, form="quiz", title_ru="Викторина")
    planned(screen.library, form="quiz", on=date(2026, 9, 1), is_day_open=True)
    planned(screen.library, on=date(2026, 9, 1), is_day_open=True)
    tab.sheet.go(date(2026, 9, 23))
    forms = {action.text(): action for action in tab.bar.filter.forms.actions()}
    assert len(forms) == len(EventForm) + 1
    forms["Quiz"].trigger()
    assert tab.sheet.day and [row.id for row in tab.sheet.day.events] == [quiz]
    assert len(tab.open_days.chips) == 1
    tab.show_view("list")
    qtbot.waitUntil(lambda: quiz in tab.table.ids())
    assert len(tab.table.ids()) == 2
    forms["All forms"].trigger()
    assert len(tab.table.ids()) == 4


def test_earlier_years_are_told_and_opened(tab: CalendarSection, screen: Screen) -> None:
    planned(screen.library, on=date(2024, 9, 24), title_ru="Старый вечер")
    tab.sheet.go(date(2026, 9, 24))
    press(tab.panel, "2024: Старый вечер")
    assert "№ 1" in told(tab.panel)


def test_the_calendar_is_saved_for_a_phone_and_as_a_table(
    tab: CalendarSection, screen: Screen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = planned(screen.library)
    files = [tmp_path / name for name in ("month.ics", "event.ics", "year.xlsx")]
    answers = iter([*files, ""])
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(next(answers)), ""))
    tab.bar.saved.emit("month")
    tab.bar.saved.emit("event")
    assert "Choose an event first" in screen.strip.sentence
    tab.show_event(id)
    tab.bar.saved.emit("event")
    tab.bar.saved.emit("list")
    assert str(files[2]) in screen.strip.sentence
    assert all(file.stat().st_size for file in files)
    tab.bar.saved.emit("list")
