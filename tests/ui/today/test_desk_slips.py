"""The desk against slips: a ticket in the box of books, an undone act, a night, a number."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.scan_codes import ticket_code
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import lending, receiving, reservations, undo
from desktop_app.services.library import Library
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.today.tab import TodayTab
from tests.services.desk_library import Calendar, statuses
from tests.ui.keys import Keys


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
