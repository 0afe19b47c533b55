"""The desk by keyboard alone: issue, return, visits, and what is said when something is wrong."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from desktop_app.domain.classes import Age
from desktop_app.domain.facts import Name
from desktop_app.domain.paper import PaperDay
from desktop_app.services import lending, paper, undo, visits
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.tabs.today.paper_day import PaperDialog
from desktop_app.ui.tabs.today.paper_list import PaperList
from desktop_app.ui.tabs.today.tab import TodayTab
from desktop_app.ui.window import MainWindow
from tests.services.desk_library import (
    BAKYT,
    Calendar,
    entries,
    open_library,
    registered,
    statuses,
)
from tests.ui.keys import Keys

REGISTERED = 2  # an adult and a child, and each of them a visit


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


def test_three_books_go_out_with_few_keys_and_no_click(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    keys.press(Qt.Key.Key_F3)
    keys.type("1")
    keys.enter()
    assert tab.desk.reader.card and tab.desk.reader.card.card_no == 1
    for number in ("101", "102", "103"):
        keys.type(number)
        keys.enter()
        assert number in tab.desk.sentence.text()
    keys.press(Qt.Key.Key_Escape)
    assert keys.count <= 24  # language-and-use.md, T2
    assert tab.desk.reader.isHidden()
    assert entries(library, Name.LOAN) == {(): 3}
    assert entries(library, Name.VISIT) == {(): REGISTERED}


def test_books_come_back_one_after_the_other_without_a_reader(
    tab: TodayTab, keys: Keys, library: Library, calendar: Calendar
) -> None:
    lending.issue(library, 1, "101")
    lending.issue(library, 2, "102")
    calendar.today = date(2026, 10, 5)
    keys.press(Qt.Key.Key_F6)
    for number in ("101", "102"):
        keys.type(number)
        keys.enter()
        assert "6 day(s) late" in tab.desk.sentence.text()
        assert tab.desk.box.text() == ""
    assert keys.count <= 1 + 2 * 6  # T3
    assert set(statuses(library).values()) == {"in_stock"}


def test_a_visit_is_two_keys(tab: TodayTab, keys: Keys, library: Library) -> None:
    keys.press(Qt.Key.Key_F4)
    keys.type("2")
    assert keys.count == 2  # T4
    keys.press(Qt.Key.Key_F4)
    keys.press(Qt.Key.Key_F4)
    assert visits.today_counts(library) == {Age.CHILD: 2, Age.YOUTH: 1, Age.ADULT: 1}
    assert tab.desk.box.hasFocus()
    assert tab.counters.buttons[Age.YOUTH].text().endswith("\n1")


def test_a_group_is_counted_at_once(tab: TodayTab, keys: Keys, library: Library) -> None:
    tab.counters.group.setFocus()
    keys.type("25")
    keys.enter()
    keys.type("1")
    assert visits.today_counts(library)[Age.CHILD] == 26
    assert tab.counters.group.text() == ""


def test_a_wrong_scan_does_not_spoil_the_next(tab: TodayTab, keys: Keys, library: Library) -> None:
    keys.type("1")
    keys.enter()
    keys.type("999")
    keys.enter()
    assert "999" in tab.desk.sentence.text()
    assert tab.desk.offered.isVisible()
    assert tab.desk.box.selectedText() == "999"
    keys.type("101")
    keys.enter()
    assert statuses(library)["101"] == "on_loan"


def test_an_unknown_book_is_offered_to_the_stock(
    tab: TodayTab, keys: Keys, context: UiContext, qtbot: Any
) -> None:
    keys.type("999")
    keys.enter()
    with qtbot.waitSignal(context.bus.wanted) as asked:
        keys.done()
    assert asked.args[:2] == ["stock", "new"]


def test_a_reader_of_last_year_is_registered_again_with_one_key_and_gets_the_book(
    tab: TodayTab, keys: Keys, library: Library, calendar: Calendar
) -> None:
    calendar.today = date(2027, 1, 11)
    keys.type("1")
    keys.enter()
    keys.type("101")
    keys.enter()
    assert statuses(library)["101"] == "in_stock"
    keys.done()
    assert statuses(library)["101"] == "on_loan"
    assert entries(library, Name.REGISTRATION, "mode") == {("new",): 2, ("again",): 1}


def test_a_book_of_another_reader_is_taken_back_first(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    lending.issue(library, 2, "101")
    keys.type("1")
    keys.enter()
    keys.type("101")
    keys.enter()
    assert "2" in tab.desk.sentence.text()
    keys.done()
    found = lending.find(library, "101")
    assert found.loan and found.loan.card_no == 1


def test_a_surname_that_two_readers_share_is_chosen_from_a_list(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    registered(library, given="Айгүл")
    keys.type("асан")
    keys.enter()
    assert tab.desk.offers.count() == 2
    keys.press(Qt.Key.Key_Down)
    keys.press(Qt.Key.Key_Down)
    keys.enter()
    assert tab.desk.reader.card and tab.desk.reader.card.draft.given == "Гүлнара"


def test_each_line_of_the_session_can_be_taken_back(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    keys.type("1")
    keys.enter()
    for number in ("101", "102"):
        keys.type(number)
        keys.enter()
    first = next(line for line in tab.session.lines if line.summary["inventory_no"] == "101")
    place = tab.session.lines.index(first)
    tab.session.findChildren(QPushButton)[place].click()
    assert statuses(library)["101"] == "in_stock"
    assert statuses(library)["102"] == "on_loan"
    assert [line.undone for line in tab.session.lines if line.act == "lending.issue"] == [
        False,
        True,
    ]
    assert [loan.inventory_no for loan in tab.desk.reader.card.loans] == ["102"]  # type: ignore[union-attr]


def test_the_sheet_says_while_typing_what_does_not_tie(
    tab: TodayTab, context: UiContext, library: Library, qtbot: Any
) -> None:
    dialog = PaperDialog(tab, context)
    qtbot.addWidget(dialog)
    parts = dialog.boxes.parts
    parts["visits"].boxes["service", "child"].setText("12")  # type: ignore[index]
    parts["loans"].boxes["fiction", "ky"].setText("7")  # type: ignore[index]
    parts["loans_by_kind"].boxes["book"].setText("7")  # type: ignore[index]
    parts["loans_by_age"].boxes["child"].setText("5")  # type: ignore[index]
    assert dialog.boxes.sections["loans"].told == ("! by reader's age: 5, but the total is 7 (−2)")
    dialog.save()
    assert dialog.done_act is None
    parts["loans_by_age"].boxes["adult"].setText("2")  # type: ignore[index]
    assert dialog.boxes.sections["loans"].told == "total 7"
    dialog.save()
    assert dialog.done_act is not None
    assert entries(library, Name.VISIT) == {(): 12 + REGISTERED}
    assert tab.counters.buttons[Age.CHILD].text().endswith("\n13")


def test_a_day_that_has_a_sheet_is_corrected_by_keys_and_typed_numbers_stay(
    tab: TodayTab, context: UiContext, library: Library, qtbot: Any
) -> None:
    friday = date(2026, 9, 11)
    visitors = {("service", "child"): 12, ("service", "adult"): 3}
    paper.enter_day(library, PaperDay(on=friday, visits=visitors))
    dialog = PaperDialog(tab, context)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    keys = Keys(dialog)
    assert not dialog.again.isVisible()
    dialog.boxes.parts["visits"].boxes["service", "child"].setFocus()  # type: ignore[index]
    keys.type("14")
    dialog.on.set_value(friday)
    assert dialog.again.isVisible()
    dialog.correct_other.click()
    assert not dialog.again.isVisible()
    assert dialog.read().visits == {("service", "child"): 14, ("service", "adult"): 3}
    keys.done()
    assert "why" in dialog.correction.problem
    assert dialog.correction.edit.hasFocus()
    keys.type("описка")
    keys.done()
    assert dialog.done_act and dialog.done_act.act == "paper.correct"
    assert entries(library, Name.VISIT, "age")[("child",)] == 14 + 1

    days = PaperList(tab, context, friday)
    qtbot.addWidget(days)
    told = "\n".join(label.text() for label in days.findChildren(QLabel))
    assert "Corrected: описка" in told
    assert "Visits: for books and information, children: 12 → 14" in told


def test_numbers_of_the_sheet_are_typed_in_its_order_with_enter(
    tab: TodayTab, context: UiContext, qtbot: Any
) -> None:
    dialog = PaperDialog(tab, context)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    keys = Keys(dialog)
    boxes = [box for part in dialog.boxes.parts.values() for box in part.boxes.values()]
    boxes[0].setFocus()
    for number in range(1, len(boxes) + 1):
        keys.type(str(number))
        keys.enter()
    assert [box.value() for box in boxes] == list(range(1, len(boxes) + 1))
    assert dialog.read().book_lists == len(boxes)
