"""The events' tab as the librarian uses it: by the month's sheet, by keys, by dialogs."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.events import EventState
from desktop_app.domain.outcomes import Attendance
from desktop_app.services import events
from desktop_app.ui.tabs.events.calendar import CalendarSection
from desktop_app.ui.tabs.events.change_dialogs import CancelDialog, MoveDialog
from desktop_app.ui.tabs.events.dialogs import EventDialog
from desktop_app.ui.tabs.events.outcome_dialog import HeldDialog
from tests.services.events_month import a_body, planned
from tests.ui.events_window import Screen, answering


def told(widget: QWidget) -> str:
    """All words of a panel or dialog."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def press(widget: QWidget, text: str) -> None:
    """Press the button with these words."""
    made = [b for b in widget.findChildren(QPushButton) if b.text().startswith(text)]
    made[-1].click()


def test_today_is_chosen_and_its_memorable_date_told(tab: CalendarSection) -> None:
    assert tab.sheet.day is not None
    assert tab.sheet.day.on == date(2026, 9, 25)
    tab.sheet.go(date(2026, 9, 23))
    assert "День государственного языка" in told(tab.panel)


def test_arrows_go_over_the_edge_into_the_next_month(tab: CalendarSection, qtbot: QtBot) -> None:
    tab.sheet.go(date(2026, 9, 30))
    qtbot.keyClick(tab.sheet, Qt.Key.Key_Right)
    assert tab.sheet.day and tab.sheet.day.on == date(2026, 10, 1)
    assert tab.sheet.month == date(2026, 10, 1)
    qtbot.keyClick(tab.sheet, Qt.Key.Key_Up)
    assert tab.sheet.day and tab.sheet.day.on == date(2026, 9, 24)
    qtbot.keyClick(tab.sheet, Qt.Key.Key_PageDown)
    qtbot.keyClick(tab.sheet, Qt.Key.Key_Home)
    assert tab.sheet.day and tab.sheet.day.on == date(2026, 9, 25)
    qtbot.keyClick(tab.sheet, Qt.Key.Key_PageUp)
    assert tab.sheet.day and tab.sheet.day.on == date(2026, 8, 25)


def test_planning_from_a_memorable_date_by_keys(
    tab: CalendarSection, screen: Screen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """T6: the date gives the title; form, time, co-organiser by a few letters; Ctrl+Enter."""
    school = a_body(screen.library, "Школа № 2")
    pressed = 0

    def type_in(widget: QWidget, text: str) -> None:
        nonlocal pressed
        qtbot.keyClicks(widget, text)
        pressed += len(text)

    def key(widget: QWidget, code: Qt.Key) -> None:
        nonlocal pressed
        qtbot.keyClick(widget, code)
        pressed += 1

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, EventDialog)
        press(dialog, "День государственного языка")
        fields = dialog.form.fields
        fields["form"].set_value("literary_hour")
        type_in(fields["starts_at"].editor, "14")
        partners = fields["organisations"].editor
        type_in(partners, "shk")  # the test types Latin letters only
        popup = fields["organisations"]._completer.popup()  # type: ignore[attr-defined]
        key(popup, Qt.Key.Key_Return)
        qtbot.keyClick(dialog.form, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        dialog.form.try_save()

    tab.sheet.go(date(2026, 9, 23))
    with answering(monkeypatch, fill):
        qtbot.keyClick(tab.sheet, Qt.Key.Key_Return)
    row = events.between(screen.library, date(2026, 9, 23), date(2026, 9, 24))[0]
    card = events.get(screen.library, row.id)
    assert card.draft.title_ky == "Мамлекеттик тил күнү"
    assert (card.draft.starts_at, card.draft.form) == ("14:00", "literary_hour")
    assert card.draft.organisations == (school,)
    assert pressed <= 35
    assert screen.strip.sentence
    assert "День государственного языка" in told(tab.panel)
    screen.undo()
    assert len(events.ids(screen.library)) == 0
    assert tab.sheet.day and tab.sheet.day.events == ()


def test_a_new_co_organiser_is_written_down_with_the_event(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, EventDialog)
        values = {"title_ru": "Встреча", "form": "talk"}
        for name, value in values.items():
            dialog.form.fields[name].set_value(value)
        dialog.form.fields["organisations"].edit.setText("Совет ветеранов")  # type: ignore[attr-defined]
        dialog.form.try_save()

    with answering(monkeypatch, fill):
        tab.new()
    row = events.between(screen.library, date(2026, 9, 25), date(2026, 9, 26))[0]
    names = [body.name_ru for body in events.get(screen.library, row.id).organisations]
    assert names == ["Совет ветеранов"]


def test_a_form_without_title_tells_it_at_the_field(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: dict[str, str] = {}

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, EventDialog)
        dialog.form.fields["on"].set_value(date(2026, 9, 27))
        seen["day off"] = dialog.form.fields["on"].problem
        dialog.form.try_save()
        seen["title"] = dialog.form.fields["title_ru"].problem
        seen["form"] = dialog.form.fields["form"].problem

    with answering(monkeypatch, fill):
        tab.new()
    assert all(seen.values()) and len(seen) == 3
    assert len(events.ids(screen.library)) == 0


def test_how_many_came_is_counted_and_corrected(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = planned(screen.library)
    screen.bus.mark({"event"})
    tab.sheet.go(date(2026, 9, 23))

    def count(children: int) -> None:
        def fill(dialog: QDialog) -> None:
            assert isinstance(dialog, HeldDialog)
            dialog.form.fields["children"].set_value(children)
            dialog.form.fields["adults"].set_value(3)
            dialog.form.try_save()

        with answering(monkeypatch, fill):
            tab._hold()

    count(20)
    assert events.get(screen.library, id).outcome.attendance == Attendance(20, 0, 3)
    assert "23" in told(tab.panel)
    count(18)
    assert events.get(screen.library, id).outcome.attendance == Attendance(18, 0, 3)
    screen.undo()
    assert events.get(screen.library, id).outcome.attendance.total == 23


def test_moving_and_cancelling_with_explicit_verbs(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    id = planned(screen.library)
    tab.show_event(id)

    def move(dialog: QDialog) -> None:
        assert isinstance(dialog, MoveDialog)
        dialog.form.try_save()
        assert dialog.form.fields["on"].problem
        dialog.form.fields["on"].set_value(date(2026, 9, 30))
        dialog.form.try_save()

    with answering(monkeypatch, move):
        tab._move()
    assert events.get(screen.library, id).draft.on == date(2026, 9, 30)
    assert tab.sheet.day and tab.sheet.day.on == date(2026, 9, 30)
    assert "Event no. 1 moved from 23.09.2026 to 30.09.2026" in told(tab.panel)
    verbs: list[str] = []

    def cancel(dialog: QDialog) -> None:
        assert isinstance(dialog, CancelDialog)
        verbs.extend((dialog.form.save_button.text(), dialog.form.back_button.text()))
        dialog.form.try_save()
        assert dialog.form.fields["reason"].problem
        dialog.form.fields["reason"].set_value("Карантин")
        dialog.form.try_save()

    with answering(monkeypatch, cancel):
        tab._cancel()
    assert events.get(screen.library, id).state is EventState.CANCELLED
    assert verbs == ["Cancel the event", "Keep the event"]
    tab._resume()
    assert events.get(screen.library, id).state is EventState.PLANNED
    tab._trash()
    assert len(events.ids(screen.library)) == 0


def test_changed_words_stand_in_the_history(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.show_event(planned(screen.library))

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, EventDialog)
        dialog.form.fields["form"].set_value("quiz")
        dialog.form.fields["audience"].set_value("все")
        dialog.form.try_save()

    with answering(monkeypatch, change):
        tab.sheet.opened.emit(date(2026, 9, 23))
        tab._change()
    assert "Talk → Quiz" in told(tab.panel)
    assert "5–9-класстар → все" in told(tab.panel)
    screen.undo()
    tab.show_event(tab._event or 1)
    assert "(undone)" in told(tab.panel)


def test_going_back_from_a_dialog_changes_nothing(
    tab: CalendarSection, screen: Screen, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.show_event(planned(screen.library))
    with answering(monkeypatch, lambda dialog: dialog.reject()):
        for act in (tab.new, tab._change, tab._hold, tab._move, tab._cancel):
            act()
    assert len(events.ids(screen.library)) == 1


def test_the_list_shows_the_month_and_search_looks_everywhere(
    tab: CalendarSection, screen: Screen
) -> None:
    planned(screen.library)
    planned(screen.library, on=date(2026, 3, 21), title_ru="Нооруз", title_ky="Нооруз")
    tab.show_view("list")
    tab.table.reload()
    assert tab.table.model.rowCount() == 1
    tab.table.set_search("нооруз")
    assert tab.table.model.rowCount() == 1
    assert tab.table.model.index(0, 2).data() == "Нооруз"
    tab.table.choose(tab.table.model.id_at(0))
    assert "Нооруз" in told(tab.panel)


def test_tab_goes_from_the_search_into_the_list(
    tab: CalendarSection, screen: Screen, qtbot: QtBot
) -> None:
    planned(screen.library)
    tab.show_view("list")
    tab.table.reload()
    tab.table.search.setFocus()
    qtbot.keyClick(tab.table.search, Qt.Key.Key_Tab)
    assert tab.focusWidget() is tab.table.view


def test_a_click_on_a_chip_shows_its_event(
    tab: CalendarSection, screen: Screen, qtbot: QtBot
) -> None:
    planned(screen.library, title_ru="Первое")
    second = planned(screen.library, title_ru="Второе", starts_at="16:00")
    screen.bus.mark({"event"})
    index = tab.sheet._model.place(date(2026, 9, 23))
    rect = tab.sheet.visualRect(index)
    day = tab.sheet._model.day(index)
    chips = dict((row.id, place) for row, place in tab.sheet._painter._chips(day, rect))
    qtbot.mouseClick(tab.sheet.viewport(), Qt.MouseButton.LeftButton, pos=chips[second].center())
    assert "Второе" in told(tab.panel)
    qtbot.keyClick(tab.sheet, Qt.Key.Key_Return)
    assert "Первое" in told(tab.panel)
