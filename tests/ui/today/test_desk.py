"""The desk by keyboard alone: issue, return, visits, and what is said when something is wrong."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.classes import Age
from desktop_app.domain.facts import Name
from desktop_app.domain.scan_codes import ticket_code
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import lending, receiving, reservations, titles, undo, visits, withdrawing
from desktop_app.services.library import Library
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.tabs.today.day_control import OtherDay
from desktop_app.ui.tabs.today.tab import TodayTab
from tests.services.desk_library import (
    Calendar,
    entries,
    hand_in,
    registered,
    statuses,
)
from tests.ui.keys import Keys

REGISTERED = 2  # an adult and a child, and each of them a visit


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


@pytest.mark.parametrize("is_returning", [False, True])
def test_a_book_that_was_written_off_names_its_act(
    tab: TodayTab, keys: Keys, library: Library, is_returning: bool
) -> None:
    act = WithdrawalDraft(library.today, reason="worn")
    withdrawing.withdraw(library, act, ["101"])
    keys.press(Qt.Key.Key_F6 if is_returning else Qt.Key.Key_F3)
    for card in ("", "1"):
        if card and not is_returning:
            keys.type(card)
            keys.enter()
        keys.type("101")
        keys.enter()
        told = tab.desk.sentence.text()
        assert told.endswith(f"was written off on {library.today:%d.%m.%Y}, act no. 1.")
        assert statuses(library)["101"] == "withdrawn"


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
    assert tab.desk.answer.offered.isVisible()
    assert tab.desk.box.selectedText() == "999"
    keys.type("101")
    keys.enter()
    assert statuses(library)["101"] == "on_loan"


@pytest.mark.parametrize("layout", ["INV", "ШТМ", "штм"])
def test_a_scanner_under_a_foreign_layout_finds_the_book(
    tab: TodayTab, keys: Keys, library: Library, layout: str
) -> None:
    title = TitleDraft(title="Жамийла", content="fiction", language="ky")
    line = ReceiptLine(title=title, copies=1, first_no="INV7", price=100)
    receiving.receive(library, ReceiptDraft(library.today, origin="centre"), [line])
    keys.type("1")
    keys.enter()
    keys.type(f"{layout}7")
    keys.enter()
    assert statuses(library)["INV7"] == "on_loan"


def test_a_number_that_is_a_card_and_a_book_is_first_the_reader_then_the_book(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    title = TitleDraft(title="Жамийла", content="fiction", language="ky")
    line = ReceiptLine(title=title, copies=1, first_no="1", price=100)
    receiving.receive(library, ReceiptDraft(library.today, origin="centre"), [line])
    keys.type("1")
    keys.enter()
    assert statuses(library)["1"] == "in_stock"
    keys.type("1")
    keys.enter()
    assert statuses(library)["1"] == "on_loan"


def test_a_scanned_ticket_is_the_next_reader_never_the_book_of_that_number(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    title = TitleDraft(title="Жамийла", content="fiction", language="ky")
    line = ReceiptLine(title=title, copies=1, first_no="2", price=100)
    receiving.receive(library, ReceiptDraft(library.today, origin="centre"), [line])
    keys.type("1")
    keys.enter()
    keys.type(ticket_code(2))
    keys.enter()
    assert tab.desk.reader.card and tab.desk.reader.card.card_no == 2
    assert statuses(library)["2"] == "in_stock"
    keys.type(ticket_code(999))
    keys.enter()
    assert "999" not in tab.desk.answer.offered.text()
    assert not tab.desk.answer.offered.isVisible(), "a ticket is no book to be entered"


def test_a_reader_opened_while_books_come_back_does_not_end_it(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    lending.issue(library, 1, "101")
    keys.press(Qt.Key.Key_F6)
    keys.type(ticket_code(1))
    keys.enter()
    assert tab.desk.reader.card and tab.desk.modes.is_returning
    keys.type("101")
    keys.enter()
    assert statuses(library)["101"] == "in_stock"
    keys.press(Qt.Key.Key_Escape)
    assert tab.desk.reader.card is None and tab.desk.modes.is_returning


def test_a_personal_number_is_neither_sought_nor_offered_as_a_book(
    tab: TodayTab, keys: Keys
) -> None:
    keys.type("21205198500123")
    keys.enter()
    assert "PIN" in tab.desk.sentence.text()
    assert not tab.desk.answer.offered.isVisible()
    assert tab.desk.box.selectedText() == "21205198500123"


def test_a_scan_of_another_librarys_code_is_said_and_counts_nothing(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    keys.type("1")
    keys.enter()
    keys.type("BIB00045871")
    keys.enter()
    assert entries(library, Name.LOAN) == {}
    assert tab.desk.sentence.text()
    assert tab.desk.box.selectedText() == "BIB00045871"


def answered(monkeypatch: pytest.MonkeyPatch, answers: dict[str, object]) -> None:
    """Whatever form opens is filled in with these answers and saved."""

    def execute(dialog: FormDialog[Any]) -> int:
        dialog.form.set_values(answers)
        dialog.form.try_save()
        return dialog.result()

    monkeypatch.setattr(FormDialog, "exec", execute)


def test_an_unknown_book_gets_a_short_card_and_goes_out_at_once(
    tab: TodayTab, keys: Keys, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, {"title": "Манас", "language": "ky", "content": "fiction"})
    keys.type("1")
    keys.enter()
    keys.type("999")
    keys.enter()
    keys.done()
    assert statuses(library)["999"] == "on_loan"
    assert entries(library, Name.LOAN, "content", "language") == {("fiction", "ky"): 1}
    undo.undo_last(library)
    undo.undo_last(library)
    assert "999" not in statuses(library)


def test_a_number_that_is_taken_is_told_at_its_field_and_the_typed_text_stays(
    tab: TodayTab, keys: Keys, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, dict[str, Any]]] = []

    def execute(dialog: FormDialog[Any]) -> int:
        typed = {"title": "Манас", "language": "ky", "content": "fiction", "number": "101"}
        dialog.form.set_values(typed)
        dialog.form.try_save()
        seen.append((dialog.form.fields["number"].problem, dialog.form.values()))
        return dialog.result()

    monkeypatch.setattr(FormDialog, "exec", execute)
    keys.type("1")
    keys.enter()
    keys.type("999")
    keys.enter()
    keys.done()
    ((problem, values),) = seen
    assert "101" in problem
    assert values["title"] == "Манас"
    assert "999" not in statuses(library)
    assert statuses(library)["101"] == "in_stock"


def test_a_newspaper_goes_out_without_a_number(
    tab: TodayTab, keys: Keys, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    answered(monkeypatch, {"pieces": 3})
    keys.type("1")
    keys.enter()
    keys.type("Кыргыз Туусу")
    keys.enter()
    keys.done()
    assert entries(library, Name.LOAN, "kind", "language") == {("newspaper", "ky"): 3}
    assert "Кыргыз Туусу" in tab.desk.sentence.text()


def test_work_of_yesterday_is_entered_under_its_own_date(
    tab: TodayTab, keys: Keys, library: Library, calendar: Calendar, context: UiContext
) -> None:
    calendar.today = date(2026, 9, 16)
    keys.press(Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    keys.press(Qt.Key.Key_Space)
    assert "15.09.2026" in tab.desk.findChildren(OtherDay)[0].sentence.text()
    keys.type("1")
    keys.enter()
    keys.type("101")
    keys.enter()
    issued = library.database.rows("SELECT issued_on, due_on FROM loan")
    assert issued == [("2026-09-15", "2026-09-30")]
    context.working.choose(None)
    assert tab.desk.findChildren(OtherDay)[0].isHidden()


def test_a_closed_day_cannot_be_chosen(tab: TodayTab, library: Library, context: UiContext) -> None:
    hand_in(library, date(2026, 9, 14))
    tab.day.begin()
    tab.day.yesterday.click()
    assert context.working.chosen is None
    assert not tab.day.panel.isHidden()


def test_a_book_is_read_in_the_hall(tab: TodayTab, keys: Keys, library: Library) -> None:
    keys.type("1")
    keys.enter()
    keys.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    keys.type("101")
    keys.enter()
    assert statuses(library)["101"] == "in_stock"
    assert entries(library, Name.LOAN, "mode") == {("hall",): 1}


def test_a_publishers_code_is_not_an_inventory_number(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    keys.type("9789967123456")
    keys.enter()
    assert "ISBN" in tab.desk.sentence.text()
    assert tab.desk.box.selectedText() == "9789967123456"


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


def test_a_scan_of_the_publishers_code_offers_the_copies_of_its_title(
    tab: TodayTab, keys: Keys, library: Library
) -> None:
    draft = titles.get(library, 1).draft
    titles.change(library, 1, replace(draft, isbn="978-9967-12-345-6"))
    keys.type("1")
    keys.enter()
    keys.type("9789967123456")
    keys.enter()
    assert statuses(library)["101"] == "in_stock", "which copy it is, she says"
    keys.press(Qt.Key.Key_Down)
    keys.enter()
    assert statuses(library)["101"] == "on_loan"


def test_an_undone_act_is_said_no_longer_and_the_strip_tells_which_it_was(
    tab: TodayTab, keys: Keys, library: Library, context: UiContext
) -> None:
    lending.issue(library, 1, "101")
    reservations.reserve(library, 1, 2)
    keys.press(Qt.Key.Key_F6)
    keys.type("101")
    keys.enter()
    assert "Put it aside" in tab.desk.sentence.text()
    attempt(context, lambda: undo.undo_last(library))
    assert "Put it aside" not in tab.desk.sentence.text() + context.strip.sentence
    assert "101" in context.strip.sentence and "undone" in context.strip.sentence


def test_after_midnight_the_screen_shows_the_day_that_is_counted_on(
    tab: TodayTab, keys: Keys, calendar: Calendar
) -> None:
    keys.type("1")
    keys.enter()
    calendar.today = date(2027, 1, 1)
    keys.type("10")
    tab.day.look_at_clock()
    assert "2027" in tab.day.head.text()
    assert "0" in tab.counters._total.text()
    assert tab.desk.box.text() == "10", "what is being typed stays"
    assert not tab.desk.reader.is_registered, "and readers count again from zero"
