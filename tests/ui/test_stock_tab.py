"""The stock at the keyboard: a batch taken in, an act posted, the opening balance typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.batches import ReceiptLine, SummaryLine
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import receiving, stock, titles
from desktop_app.services import withdrawing as acts
from desktop_app.services.library import Library
from desktop_app.storage.database import Database
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import ChoiceField
from desktop_app.ui.tabs.stock import books as stock_books
from desktop_app.ui.tabs.stock import opening, withdrawing
from desktop_app.ui.tabs.stock.books import BooksSection, build
from desktop_app.ui.tabs.stock.copy_list import CopyDialog, CopyDraft
from desktop_app.ui.tabs.stock.opening import OpeningPage
from desktop_app.ui.tabs.stock.receiving import ReceivingPage
from desktop_app.ui.tabs.stock.withdrawing import SummaryDialog, WithdrawalPage

ENTER, SPACE, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape
NOVEL = TitleDraft(title="Жамийла", author="Айтматов Ч.", content="fiction", language="ky")


@pytest.fixture
def library() -> Library:
    return Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))


@pytest.fixture
def tab(
    make_context: Callable[..., UiContext], library: Library, qtbot: Any
) -> Iterator[BooksSection]:
    made = build(make_context(library=library))
    assert isinstance(made, BooksSection)
    qtbot.addWidget(made)
    made.resize(900, 470)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made


def press(key: Qt.Key) -> None:
    """A key goes to whatever has the focus."""
    QTest.keyClick(QApplication.focusWidget(), key)


def keys(text: str) -> None:
    """Letters and digits into the focused widget, in any script."""
    for letter in text:
        code = ord(letter.upper())
        focused = QApplication.focusWidget()
        assert focused is not None
        event = QKeyEvent(QEvent.Type.KeyPress, code, Qt.KeyboardModifier.NoModifier, letter)
        QApplication.sendEvent(focused, event)


def _receive(library: Library, copies: int = 3) -> None:
    head = ReceiptDraft(library.today, origin="gift")
    receiving.receive(library, head, [ReceiptLine(None, NOVEL, copies, "101", 25_000)])


def _shown(tab: BooksSection) -> list[str]:
    model = tab.table.model
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_an_empty_stock_teaches_the_first_step(tab: BooksSection, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: tab.table.model.rowCount() == 0)
    assert tab.totals.figure.text() == "0 copy(ies) in the stock, 0\u00a0сом"
    tab.receive()
    assert isinstance(tab.page, ReceivingPage)
    press(ESCAPE)
    assert tab.page is None


def test_a_batch_by_keys_alone(tab: BooksSection, library: Library, qtbot: Any) -> None:
    tab.receive()
    page = tab.page
    assert isinstance(page, ReceivingPage)
    keys("4")  # a gift
    press(ENTER)
    keys("Асанов")
    press(ENTER)
    keys("4")  # an acceptance act
    press(ENTER)
    keys("7")
    press(ENTER)
    press(ENTER)  # no date
    keys("2")
    press(ENTER)
    keys("500")
    press(ENTER)
    press(SPACE)  # «On to the books»
    keys("Жамийла")
    press(ENTER)
    keys("Айтматов Ч.")
    press(ENTER)
    press(ENTER)  # no volume
    keys("1958")
    press(ENTER)
    keys("84Ки7")  # tells the content
    press(ENTER)
    assert page.line.record.mark.value() == "А25"
    press(ENTER)  # the proposed author's mark
    keys("1")  # Kyrgyz
    press(ENTER)
    press(ENTER)  # a book, as before
    assert QApplication.focusWidget() is page.line.copies.edit
    page.line.copies.edit.selectAll()
    keys("2")
    press(ENTER)
    press(ENTER)  # the proposed number
    keys("250")
    press(ENTER)
    assert [(row.numbers, row.money) for row in page.list.rows] == [(("1", "2"), 50_000)]
    assert page.list.note.text().splitlines() == [
        "In the document: 2 copy(ies) · 500\u00a0сом",
        "It ties with the document",
    ]
    assert page.list.given.text() == "Write into the books: 1–2 — Жамийла"
    assert page.line.first_no.value() == "3"
    page.list.post_button.click()
    assert tab.page is None
    assert stock.totals(library).contents["fiction"] == 2
    qtbot.waitUntil(lambda: _shown(tab) == ["Жамийла"])
    assert tab._context.strip.sentence.startswith("Batch no. 1")


def test_a_known_title_needs_no_record(tab: BooksSection, library: Library) -> None:
    _receive(library)
    page = _at_books(tab)
    keys("жам")
    page.line.title._take("Жамийла — Айтматов Ч.")
    assert not page.line.record.author.isVisible()
    assert QApplication.focusWidget() is page.line.copies.edit
    page.line.try_save()
    assert page.list.rows[0].numbers == ("104",)
    page.list.post_button.click()
    assert (titles.count(library), stock.totals(library).copies) == (1, 4)


def test_the_same_title_typed_again_is_recognised(tab: BooksSection, library: Library) -> None:
    _receive(library)
    page = _at_books(tab)
    keys("ЖАМИЙЛА")
    page.line.record.author.set_value("айтматов ч")
    page.line.record.author.edit.editingFinished.emit()
    assert page.line._same_button.isVisible()
    page.line._same_button.click()
    assert page.line._known_id is not None


def test_a_taken_number_is_told_at_its_field(tab: BooksSection, library: Library) -> None:
    _receive(library)
    page = _at_books(tab)
    line = page.line
    line.set_values({"title": "Манас", "content": "fiction", "language": "ky", "first_no": "101"})
    line.try_save()
    assert "Жамийла" in line.first_no.problem
    assert page.list.rows == ()
    line.set_values({"title": "", "first_no": "104"})
    line.try_save()
    assert line.title.problem


def test_a_batch_that_does_not_tie_stays_open(tab: BooksSection, library: Library) -> None:
    page = _at_books(tab, control_copies=5)
    page.line.set_values({"title": "Манас", "content": "fiction", "language": "ky"})
    page.line.try_save()
    page.list.post_button.click()
    assert page.list.problem == "Entered: 1 copies, in the document: 5. Find the difference."
    assert tab.page is page
    assert page.differs_button.isVisible()
    tab.withdraw()  # what is in the list is kept: she goes on another time
    tab.receive()
    page = tab.page
    assert isinstance(page, ReceivingPage)
    assert page.continued.text() == "Continued from 25.09.2026: 1 line(s)"
    assert [row.text for row in page.list.rows] == ["Манас"]
    page.list.post_button.click()
    page.differs_button.click()
    assert tab.page is None
    said = tab._context.strip.sentence
    assert "0 сом. It differs" in said.replace("\N{NO-BREAK SPACE}", " ")
    assert "until 25.10.2026" in said
    assert stock.totals(library).copies == 1


def test_journals_come_without_numbers(tab: BooksSection, library: Library) -> None:
    page = _at_books(tab)
    page.line.set_values({"title": "Муниципалитет", "content": "reference", "language": "ru"})
    page.line.set_values({"kind": "journal", "numberless": True, "copies": 12, "price": 5_000})
    page.line.try_save()
    page.list.post_button.click()
    today = stock.totals(library)
    assert (today.kinds["journal"], today.money, titles.count(library)) == (12, 60_000, 0)


def test_an_act_by_keys_alone(
    tab: BooksSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    _receive(library)
    asked: list[str] = []
    monkeypatch.setattr(withdrawing, "confirm", lambda _p, text, _y, _n: not asked.append(text))
    tab.withdraw()
    page = tab.page
    assert isinstance(page, WithdrawalPage)
    keys("1")
    press(ENTER)
    assert QApplication.focusWidget() is page.number
    for number in ("101", "103", "999"):
        keys(number)
        press(ENTER)
    assert page.number_problem.text() == "There is no copy with number 999."
    assert page.number.selectedText() == "999"
    keys("101")
    press(ENTER)
    assert page.number_problem.text() == "Number 101 already stands in this list."
    assert page.list.total == "2 copy(ies) will go into the act, 500\u00a0сом"
    page.number.clear()
    press(ENTER)
    assert QApplication.focusWidget() is page.list.post_button
    press(SPACE)
    assert len(asked) == 1
    assert "Worn out" in asked[0]
    assert tab.page is None
    assert stock.totals(library).copies == 1


def test_an_act_begins_with_its_reason(tab: BooksSection, library: Library) -> None:
    _receive(library)
    tab.withdraw()
    page = tab.page
    assert isinstance(page, WithdrawalPage)
    page.number.setFocus()
    keys("101")
    press(ENTER)
    assert page.head.reason.problem == "Choose the reason: one act has one reason."
    assert page.list.rows == ()


def test_the_opening_balance_must_tie(
    tab: BooksSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "confirm", lambda *_: True)
    tab.open_balance()
    page = tab.page
    assert isinstance(page, OpeningPage)
    page.splits["kind"].counts["book"].setText("5 980")
    page.splits["kind"].sums["book"].setText("812000,50")
    page.splits["content"].counts["fiction"].setText("5980")
    page.splits["language"].counts["ky"].setText("5900")
    assert page.tie.text() == "by language −80"
    page.post_button.click()
    assert "the totals must be the same" in page.problem.text()
    page.splits["language"].counts["ru"].setText("80")
    assert page.tie.text() == "It ties: 5\u00a0980"
    page.splits["kind"].sums["journal"].setText("x")
    page.post_button.click()
    assert page.splits["kind"].sums["journal"].property("state") == "bad"
    page.splits["kind"].sums["journal"].clear()
    page.post_button.click()
    today = stock.totals(library)
    assert (today.copies, today.money) == (5980, 81_200_050)
    tab.open_balance()
    assert isinstance(tab.page, OpeningPage)
    assert "5\u00a0980" in tab.page.problem.text()


def test_old_books_get_cards_without_an_entry(tab: BooksSection, library: Library) -> None:
    tab.enlist()
    page = tab.page
    assert isinstance(page, ReceivingPage)
    assert QApplication.focusWidget() is page.line.title.edit
    page.line.set_values({"title": "Манас", "content": "fiction", "language": "ky"})
    page.line.try_save()
    page.list.post_button.click()
    assert (titles.count(library), stock.totals(library).copies) == (1, 0)


def test_a_number_typed_in_search_finds_its_book(
    tab: BooksSection, library: Library, qtbot: Any
) -> None:
    _receive(library)
    titles.add(library, TitleDraft(title="Манас", content="fiction", language="ky"))
    tab.table.set_search("102")
    qtbot.waitUntil(lambda: _shown(tab) == ["Жамийла"])


def test_the_total_shows_its_entries(tab: BooksSection, library: Library) -> None:
    _receive(library)
    tab._context.bus.mark({"fact", "copy", "title"})
    assert tab.totals.figure.text() == "3 copy(ies) in the stock, 750\u00a0сом"
    tab.totals.figure.click()
    assert tab.evidence.isVisible()
    assert tab.evidence.value.text() == "3"
    assert tab.evidence.entries.rowCount() == 3
    tab.evidence.closed.emit()
    assert tab.panel.isVisible()


def test_typed_lines_are_left_only_on_purpose(
    tab: BooksSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = [False, True]
    monkeypatch.setattr(stock_books, "confirm", lambda *_: answers.pop(0))
    tab.open_balance()
    assert isinstance(tab.page, OpeningPage)
    tab.page.splits["kind"].counts["book"].setText("5")
    press(ESCAPE)
    assert isinstance(tab.page, OpeningPage)
    press(ESCAPE)
    assert tab.page is None


def test_a_record_is_changed_in_its_form(tab: BooksSection, library: Library) -> None:
    _receive(library)
    tab.change(titles.ids(library)[0])
    page = tab.page
    assert page is not None
    page.form.fields["title"].set_value("")
    page.form.try_save()
    assert page.form.fields["title"].problem == "Enter the title."
    page.form.fields["title"].set_value("Джамиля")
    page.form.try_save()
    assert tab.page is None
    assert titles.get(library, titles.ids(library)[0]).draft.title == "Джамиля"


def test_a_copy_goes_to_repair_from_its_card(
    tab: BooksSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    _receive(library, 1)
    copy = acts.may_withdraw(library, "101", "worn")
    draft = CopyDraft("in_repair", "84Ки / А 36", "")
    monkeypatch.setattr(CopyDialog, "ask", lambda *_: draft)
    tab._change_copy(copy)
    changed = acts.may_withdraw(library, "101", "worn")
    assert (changed.status, changed.shelf) == ("in_repair", "84Ки / А 36")
    offered = CopyDialog(tab, tab._context, changed).form.fields["status"]
    assert isinstance(offered, ChoiceField)
    assert [option.key for option in offered.options] == ["in_stock", "in_repair", "missing"]


def test_papers_without_numbers_enter_an_act_by_a_dialog(tab: BooksSection) -> None:
    dialog = SummaryDialog(tab, tab._context)
    dialog.form.set_values({"text": "Кыргыз туусу", "kind": "newspaper", "money": 1_200})
    dialog.form.try_save()
    assert dialog.form.fields["quantity"].problem == "Enter a number of at least 1."
    dialog.form.set_values({"content": "reference", "language": "ky", "quantity": 6})
    line = dialog.read()
    assert line == SummaryLine("newspaper", "reference", "ky", 6, 1_200, "Кыргыз туусу")
    assert dialog.problems(line) == ()


def _at_books(tab: BooksSection, **head: Any) -> ReceivingPage:
    """A batch whose document is typed already."""
    tab.receive()
    page = tab.page
    assert isinstance(page, ReceivingPage)
    page.head.set_values({"origin": "gift", **head})
    page.head.try_save()
    return page
