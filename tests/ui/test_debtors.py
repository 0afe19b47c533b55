"""The page of debtors: filters, the card, reminders of one and of all."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton

from desktop_app.domain.lending import PieceDraft
from desktop_app.services import debtors, lending, pieces, undo
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.readers.debtor_papers import print_list
from desktop_app.ui.tabs.readers.debtors import DebtorsPage
from desktop_app.ui.tabs.readers.debtors_card import ReminderDialog
from desktop_app.ui.tabs.readers.tab import ReadersTab
from tests.services.desk_library import BAKYT, MONDAY, Calendar, open_library, registered
from tests.ui.conftest import text
from tests.ui.keys import Keys

LISTS = ["Readers with overdue books", "List for the school"]


@pytest.fixture
def library() -> Library:
    calendar = Calendar()
    library = open_library(calendar)
    registered(library)
    registered(library, BAKYT, school="Школа № 1")
    for card, number in ((1, "101"), (2, "102"), (2, "103")):
        lending.issue(library, card, number)
    calendar.today = date(2026, 10, 15)
    return library


@pytest.fixture
def tab(context: UiContext, qtbot: Any) -> ReadersTab:
    tab = ReadersTab(context)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.acts()["debtors"]()
    return tab


@pytest.fixture
def page(tab: ReadersTab) -> DebtorsPage:
    assert tab.page is not None
    return tab.page


def shown(page: DebtorsPage) -> list[str]:
    model = page.table.model
    return [model.cell(number, 1)[0] for number in range(model.rowCount())]


def panel(page: DebtorsPage) -> str:
    return "\n".join(label.text() for label in page.panel.findChildren(QLabel))


def test_filters_leave_those_they_name(page: DebtorsPage) -> None:
    assert shown(page) == ["Асанова Гүлнара Маратовна", "Бакыт уулу Азамат"]
    page.whom.setCurrentIndex(page.whom.findText("Школа № 1"))
    assert shown(page) == ["Бакыт уулу Азамат"]
    page.late.setCurrentIndex(page.late.findData(30))
    assert shown(page) == []
    page.start()
    assert len(shown(page)) == 2
    page.table.set_search("гүл")
    assert shown(page) == ["Асанова Гүлнара Маратовна"]


def test_the_card_tells_the_books_and_the_reminders(
    page: DebtorsPage, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.table.choose(2)
    assert "102 Өмүр" in panel(page) and "16 day(s) late" in panel(page)
    assert "Асанов Бакыт" in panel(page)
    monkeypatch.setattr(ReminderDialog, "ask", lambda *_: ("school", "Через учителя"))
    page.remind(2)
    assert "Through the school · Через учителя" in panel(page)
    page.never.setChecked(True)
    assert shown(page) == ["Асанова Гүлнара Маратовна"]


def test_all_listed_are_reminded_after_the_number_is_said(
    page: DebtorsPage, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    titles: list[str] = []

    def answered(_parent: object, _context: object, title: str) -> tuple[str, str]:
        titles.append(title)
        return "phone", ""

    monkeypatch.setattr(ReminderDialog, "ask", answered)
    page.remind_all()
    assert titles == ["Remind 2 reader(s) of the list"]
    assert [len(debtors.reminders(library, reader)) for reader in (1, 2)] == [1, 1]
    page.never.setChecked(True)
    page.remind_all()
    assert len(titles) == 1


def test_papers_are_about_those_listed_and_letters_go_into_the_log(
    page: DebtorsPage, library: Library, printed: list[PrintDialog], context: UiContext
) -> None:
    page.whom.setCurrentIndex(page.whom.findText("Школа № 1"))
    (menu,) = (one for one in page.findChildren(QMenu) if one.actions()[0].text() in LISTS)
    for act in menu.actions():
        act.trigger()
    assert [one.windowTitle() for one in printed] == [*LISTS, "Reminder letters"]
    for one in printed:
        assert "Бакыт уулу Азамат" in text(one) and "Асанова" not in text(one)
    assert [one.way for one in debtors.reminders(library, 2)] == ["letter"]
    assert debtors.reminders(library, 1) == []
    undo.undo_last(library)
    assert debtors.reminders(library, 2) == []
    page.never.setChecked(True)
    page.table.set_search("nobody")
    menu.actions()[0].trigger()
    assert len(printed) == 3
    assert context.strip.sentence == "Nobody is in the list."


def test_the_letter_of_one_debtor(
    page: DebtorsPage, library: Library, printed: list[PrintDialog]
) -> None:
    page.table.choose(1)
    (letter,) = (b for b in page.panel.findChildren(QPushButton) if b.text() == "Letter…")
    letter.click()
    assert "Асанова Гүлнара Маратовна" in text(printed[0])
    assert [len(debtors.reminders(library, reader)) for reader in (1, 2)] == [1, 0]


def test_a_letter_only_looked_at_is_not_asked_about(
    page: DebtorsPage, library: Library, printed: list[PrintDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = PrintDialog.exec

    def looked_at(dialog: PrintDialog) -> int:
        done = taken(dialog)
        dialog.was_taken = False
        return done

    monkeypatch.setattr(PrintDialog, "exec", looked_at)
    page.table.choose(1)
    (letter,) = (b for b in page.panel.findChildren(QPushButton) if b.text() == "Letter…")
    letter.click()
    assert len(printed) == 1
    assert debtors.reminders(library, 1) == []


def test_pieces_are_told_with_their_number_on_paper(
    page: DebtorsPage, library: Library, printed: list[PrintDialog], context: UiContext
) -> None:
    pieces.issue(library, 1, PieceDraft("Кыргыз Туусу", "newspaper", "social", "ky", 3), MONDAY)
    print_list(context, "debtors", lambda: [1])
    assert "Кыргыз Туусу × 3" in text(printed[0])


def test_a_reminder_is_a_digit_and_wants_one(context: UiContext, qtbot: Any) -> None:
    dialog = ReminderDialog(None, context, "Асанова")
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.form.start()
    keys = Keys(dialog)
    keys.done()
    assert dialog.isVisible()
    keys.type("2")
    keys.done()
    assert dialog._draft == ("phone", "")


def test_the_way_back_leads_to_all_readers(tab: ReadersTab, page: DebtorsPage) -> None:
    QTest.keyClick(page.table.search, Qt.Key.Key_Escape)
    assert tab.page is None
    tab.show_debtors()
    tab.show_reader(1)
    assert tab.page is None
