"""Refusals by keys: from an empty search to the request to the central library."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.domain.denials import DenialDraft, DenialState, Outcome
from desktop_app.domain.facts import Name
from desktop_app.services import denials, undo
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.denial import DenialDialog
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.tabs.stock.books import BooksSection
from desktop_app.ui.tabs.stock.denials import TICK, DenialsPage
from desktop_app.ui.tabs.today.tab import TodayTab
from desktop_app.ui.window import MainWindow
from tests.services.desk_library import MONDAY, entries, open_library, registered
from tests.ui.conftest import text
from tests.ui.keys import Keys

NO_KEYS = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def library() -> Library:
    library = open_library()
    registered(library)
    return library


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[DenialDraft]:
    """The drafts that the dialog was opened with; each is written down as it is."""
    drafts: list[DenialDraft] = []

    def answered(_parent: object, _context: object, draft: DenialDraft) -> DenialDraft:
        drafts.append(draft)
        return draft

    monkeypatch.setattr(DenialDialog, "ask", answered)
    return drafts


@pytest.fixture
def page(context: UiContext, qtbot: Any) -> DenialsPage:
    for wanted in ("Манас", "манас", "Сынган кылыч"):
        denials.add(context.library, DenialDraft(wanted))
    page = DenialsPage(context)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: page.table.model.rowCount() > 0)
    return page


def shown(page: DenialsPage) -> list[tuple[str, ...]]:
    model = page.table.model
    return [
        tuple(model.cell(number, column)[0] for column in range(3))
        for number in range(model.rowCount())
    ]


def test_one_key_from_an_empty_search_at_the_desk(
    context: UiContext, library: Library, asked: list[DenialDraft], qtbot: Any
) -> None:
    window = MainWindow(context, TABS[:2])
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("today", "serve", 1)
    tab = window.tab("today")
    assert isinstance(tab, TodayTab)
    keys = Keys(window)
    keys.type("Гарри Поттер")
    keys.enter()
    assert not tab.desk.answer.denied.isHidden()
    keys.press(Qt.Key.Key_F12, Qt.KeyboardModifier.ShiftModifier)
    assert asked == [DenialDraft("Гарри Поттер", reader_id=1)]
    assert entries(library, Name.DENIAL, "age", "category", "reason") == {
        ("adult", "teacher", "not_held"): 1
    }
    assert "Гарри Поттер" in context.strip.sentence
    assert tab.session.lines[0].act == "denial.add"


def test_an_empty_search_in_the_stock_offers_it(
    context: UiContext, library: Library, asked: list[DenialDraft], qtbot: Any
) -> None:
    tab = BooksSection(context)
    qtbot.addWidget(tab)
    with qtbot.waitExposed(tab):
        tab.show()
    tab.table.set_search("алыкул")
    QTest.keyClick(tab.table.search, Qt.Key.Key_Return, NO_KEYS)
    assert asked == []
    QTest.keyClick(tab.table.search, Qt.Key.Key_Return, CTRL)
    assert asked == [DenialDraft("алыкул")]
    assert entries(library, Name.DENIAL, "age", "category") == {("adult", ""): 1}
    tab.acts()["denials"]()
    assert isinstance(tab.page, DenialsPage)
    QTest.keyClick(tab.page.table.search, Qt.Key.Key_Escape)
    assert tab.page is None


def test_the_reason_is_a_digit(context: UiContext, qtbot: Any) -> None:
    dialog = DenialDialog(None, context, DenialDraft("Манас"))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.form.start()
    keys = Keys(dialog)
    keys.type("2")
    keys.done()
    assert dialog._draft == DenialDraft("Манас", "on_loan")


def test_ticked_wishes_become_a_request_that_is_printed(
    page: DenialsPage, library: Library, printed: list[PrintDialog]
) -> None:
    assert page.print_button.isHidden()
    assert shown(page) == [("", "2", "Манас"), ("", "1", "Сынган кылыч")]
    assert not page.collect_button.isEnabled()
    page.tick_all()
    page.tick(page.table.model.id_at(1) or 0)
    assert [row[0] for row in shown(page)] == [TICK, ""]
    page.collect_button.click()
    assert page.shown.currentData() == DenialState.REQUESTED
    page.print_button.click()
    assert len(printed) == 2
    for one in printed:
        assert "14.09.2026" in text(one)
        assert "1 Манас 2" in text(one) and "Сынган кылыч" not in text(one)
    assert shown(page) == [("", "2", "Манас")]
    page.tick_all()
    assert shown(page)[0][0] == ""
    assert [line.times for line in denials.request_lines(library, MONDAY)] == [2]
    page.shown.setCurrentIndex(0)
    assert shown(page) == [("", "1", "Сынган кылыч")]


def test_a_request_of_another_day_has_its_date(
    page: DenialsPage, context: UiContext, library: Library, printed: list[PrintDialog]
) -> None:
    context.working.choose(date(2026, 9, 11))
    page.tick_all()
    page.collect_button.click()
    assert denials.request_days(library) == [date(2026, 9, 11)]
    assert "11.09.2026" in text(printed[0])


def test_what_came_is_closed_and_taken_back(
    page: DenialsPage, context: UiContext, library: Library
) -> None:
    first = page.table.model.id_at(0) or 0
    page.table.choose(first)
    page.close_wish(Outcome.RECEIVED, first)
    page.shown.setCurrentIndex(page.shown.findData(DenialState.CLOSED))
    assert shown(page) == [("", "2", "Манас")]
    page.table.choose(first)
    told = [label.text() for label in page.panel.findChildren(QLabel)]
    assert "Received" in told
    context.bus.mark(undo.undo_last(library).changes)
    assert shown(page) == []
