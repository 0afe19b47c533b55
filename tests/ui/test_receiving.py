"""A batch at the keyboard: how many keys it takes, a series, a line corrected, a draft kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from itertools import cycle
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.batches import OpeningBalance, ReceiptLine, SummaryLine
from desktop_app.domain.classes import Content, Kind, Language
from desktop_app.domain.numbering import Numbering
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import numbering, receipts, receiving, remainder, stock, titles
from desktop_app.services.library import Library
from desktop_app.storage.database import Database
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.stock.books import BooksSection, build
from desktop_app.ui.tabs.stock.receiving import ReceivingPage
from desktop_app.ui.tabs.stock.remainder import RemainderPage

NOVEL = TitleDraft(
    title="Жамийла", author="Айтматов Ч.", bbk="84Ки7", author_mark="А36", content="fiction",
    language="ky",
)  # fmt: skip
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library() -> Library:
    library = Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))
    head = ReceiptDraft(library.today, origin="gift")
    manas = TitleDraft(title="Манас", bbk="82", content="language", language="ky")
    lines = [ReceiptLine(None, NOVEL, 1, "101", 25_000), ReceiptLine(None, manas, 1, "102", 100)]
    receiving.receive(library, head, lines)
    return library


@pytest.fixture
def tab(
    make_context: Callable[..., UiContext], library: Library, qtbot: Any
) -> Iterator[BooksSection]:
    made = build(make_context(library=library))
    assert isinstance(made, BooksSection)
    qtbot.addWidget(made)
    made.resize(1092, 520)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made


def _page(tab: BooksSection) -> ReceivingPage:
    tab.receive()
    assert isinstance(tab.page, ReceivingPage)
    return tab.page


def test_a_line_is_taken_back_into_its_fields(tab: BooksSection) -> None:
    page = _page(tab)
    page.head.set_values({"origin": "gift"})
    page.head.try_save()
    line = page.line
    line.set_values(
        {"title": "Сынган кылыч", "author": "Касымбеков Т.", "volume": "1", "series": "Мурас",
         "content": "fiction", "language": "ky", "copies": 2, "price": 12_000}
    )  # fmt: skip
    line.try_save()
    page.list.grid.setCurrentIndex(page.list.model.index(0, 0))
    page.list.grid.returned.emit()
    assert page.list.rows == ()
    assert (line.title.text(), line.fields["series"].value()) == ("Сынган кылыч", "Мурас")
    assert (line.copies.value(), line.price.value(), line.first_no.value()) == (2, 12_000, "103")
    line.copies.set_value(3)
    line.try_save()
    assert page.list.rows[0].numbers == ("103", "104", "105")


def test_a_book_that_is_still_in_the_fields_is_not_left_out(
    tab: BooksSection, library: Library
) -> None:
    page = _page(tab)
    page.head.set_values({"origin": "gift"})
    page.head.try_save()
    for title in ("Көл", "Тоо"):
        page.line.set_values({"title": title, "content": "fiction", "language": "ky"})
        page.line.try_save()
    page.list.grid.setCurrentIndex(page.list.model.index(0, 0))
    page.list.grid.returned.emit()
    page.list.post_button.click()
    assert page.list.problem.startswith("A book is still in the fields")
    tab._close()  # the power is cut while the line is corrected
    page = _page(tab)
    assert [row.text for row in page.list.rows] == ["Көл", "Тоо"]
    page.list.post_button.click()
    assert (tab.page, stock.totals(library).copies) == (None, 4)


def test_a_local_paper_without_numbers_stays_local(tab: BooksSection, library: Library) -> None:
    page = _page(tab)
    page.head.set_values({"origin": "gift"})
    page.head.try_save()
    page.line.set_values(
        {"title": "Айыл кабары", "kind": "newspaper", "content": "social", "language": "ky",
         "local": True, "numberless": True}
    )  # fmt: skip
    page.line.try_save()
    assert isinstance(line := page.list.rows[0].line, SummaryLine)
    assert line.local
    page.list.grid.setCurrentIndex(page.list.model.index(0, 0))
    page.list.grid.returned.emit()
    assert page.line.fields["local"].value()


def test_what_was_typed_is_there_again_and_can_be_laid_aside(
    tab: BooksSection, library: Library
) -> None:
    page = _page(tab)
    page.head.set_values({"origin": "gift", "giver": "Асанов", "control_copies": 3})
    page.head.try_save()
    page.line.set_values({"title": "Көл", "content": "fiction", "language": "ky"})
    page.line.try_save()
    tab._close()  # the power is cut: nobody asked anything
    page = _page(tab)
    assert [row.text for row in page.list.rows] == ["Көл"]
    assert page.head.draft().giver == "Асанов"
    assert page.list.note.text().splitlines()[1] == "Still to enter: 2 copy(ies)"
    assert page.line.first_no.value() == "104"
    page.begin_anew()
    assert page.list.rows == ()
    assert page.head.draft().giver == ""
    tab._close()
    assert _page(tab).continued.text() == ""
    assert receipts.years(library) == [2026]


def test_numbers_of_the_centre_are_asked_for(tab: BooksSection, library: Library) -> None:
    numbering.change_rule(library, Numbering("centre"))
    page = _page(tab)
    page.head.set_values({"origin": "centre"})
    page.head.try_save()
    assert page.line.first_no.value() == ""
    page.line.set_values({"title": "Көл", "content": "fiction", "language": "ky"})
    page.line.try_save()
    assert "type the one of the waybill" in page.line.first_no.problem
    page.line.set_values({"first_no": "45210", "copies": 2})
    page.line.try_save()
    assert page.line.first_no.value() == "45212"


def test_a_number_out_of_the_range_is_a_doubt(tab: BooksSection, library: Library) -> None:
    numbering.change_rule(library, Numbering("branch", "Ф-", "1", "50"))
    page = _page(tab)
    page.head.set_values({"origin": "gift"})
    page.head.try_save()
    assert page.line.first_no.value() == "Ф-1"
    page.line.set_values(
        {"title": "Көл", "content": "fiction", "language": "ky", "first_no": "777"}
    )
    page.line.first_no.edit.editingFinished.emit()
    assert page.line.first_no.problem == "777 is not of the branch's own numbers: Ф-1 – Ф-50."
    page.line.try_save()
    assert page.list.rows[0].numbers == ("777",)


def test_journals_are_proposed_without_numbers(tab: BooksSection) -> None:
    page = _page(tab)
    page.head.set_values({"origin": "subscription"})
    page.head.try_save()
    page.line.record.kind.set_value("journal")
    assert page.line.numberless.value()
    page.line.record.kind.set_value("book")
    assert not page.line.numberless.value()


def test_an_isbn_is_doubted_never_refused(tab: BooksSection, library: Library) -> None:
    tab.change(titles.ids(library)[0])
    assert tab.page is not None
    isbn: Any = tab.page.form.fields["isbn"]
    isbn.set_value("5-7777-1234-1")
    isbn.edit.editingFinished.emit()
    assert "misprinted" in isbn.problem
    tab.page.form.try_save()
    assert titles.get(library, titles.ids(library)[0]).draft.isbn == "5-7777-1234-1"


def test_every_class_of_the_remainder_is_seen_without_moving_sideways(
    tab: BooksSection, library: Library, qtbot: Any
) -> None:
    lines = tuple(
        SummaryLine(kind, content, language, 1_234)
        for kind, content, language in zip(cycle(Kind), Content, cycle(Language), strict=False)
    )
    stock.opening_balance(library, OpeningBalance(library.today, lines))
    tab.show_remainder()
    page = tab.page
    assert isinstance(page, RemainderPage)
    page.setFixedSize(890, 330)  # 1366×768 at 125 %; the tab would stretch it again
    qtbot.wait(20)
    assert page.area.horizontalScrollBar().maximum() == 0
    down = page.area.verticalScrollBar()
    qtbot.waitUntil(lambda: down.maximum() > 0)  # it is laid out when the loop turns
    page.start()
    QTest.keyClick(page.enter_button, Qt.Key.Key_PageDown)
    assert down.value()


def test_the_page_of_the_remainder_counts_down(tab: BooksSection, library: Library) -> None:
    tab.show_remainder()
    page = tab.page
    assert isinstance(page, RemainderPage)
    assert page.told.text().startswith("No opening balance is entered")
    lines = (SummaryLine("book", "fiction", "ky", 5), SummaryLine("newspaper", "social", "ru", 2))
    stock.opening_balance(library, OpeningBalance(library.today, lines))
    receiving.enlist(library, [ReceiptLine(None, NOVEL, 2, "1")])
    tab._context.bus.mark({"fact", "copy"})
    assert page.told.text() == (
        "In the opening balance 7, entered 2, left 5. Accounted in a sum, they get no numbers: 2."
    )
    assert remainder.of(library).to_enter == 3
    page.wanted.emit()
    assert isinstance(tab.page, ReceivingPage)
    assert QApplication.focusWidget() is tab.page.line.title.edit
