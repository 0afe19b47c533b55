"""Stock-taking at the keyboard: Enter–Enter, one field that keeps the focus, Space in the list."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop_app.domain.stock import CopyStatus, WithdrawalDraft
from desktop_app.domain.stocktaking import Decision, Place, StocktakeDraft
from desktop_app.services import (
    act_drafts,
    lending,
    stock,
    stocktaking,
    stocktaking_cases,
    undo,
    withdrawing,
)
from desktop_app.services.library import Library
from desktop_app.storage import copies
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.stock.taking import papers
from desktop_app.ui.tabs.stock.taking.note import ConclusionDialog, NoteDialog
from desktop_app.ui.tabs.stock.taking.page import CheckPage
from desktop_app.ui.tabs.stock.taking.section import StocktakingSection, build
from desktop_app.ui.tabs.stock.taking.start import StocktakeStart
from tests.services.desk_library import Calendar, open_library, registered

ENTER, SPACE, ESCAPE, TAB = Qt.Key.Key_Return, Qt.Key.Key_Space, Qt.Key.Key_Escape, Qt.Key.Key_Tab


@pytest.fixture
def library() -> Library:
    made = open_library(Calendar(date(2026, 9, 14)), copies=6)
    registered(made)
    return made


@pytest.fixture
def section(
    make_context: Callable[..., UiContext], library: Library, qtbot: Any
) -> Iterator[StocktakingSection]:
    context = make_context(
        library=library,
        undo=lambda: context.bus.mark(undo.undo_last(library).changes),
    )
    made = build(context)
    assert isinstance(made, StocktakingSection)
    qtbot.addWidget(made)
    made.resize(900, 470)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    yield made


def press(key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), key)


def keys(text: str) -> None:
    for letter in text:
        focused = QApplication.focusWidget()
        assert focused is not None
        event = QKeyEvent(
            QEvent.Type.KeyPress, ord(letter.upper()), Qt.KeyboardModifier.NoModifier, letter
        )
        QApplication.sendEvent(focused, event)


def _opened(section: StocktakingSection, library: Library) -> CheckPage:
    done = stocktaking.begin(library, StocktakeDraft("planned"))
    assert done.id
    section.open(done.id)
    assert isinstance(section.page, CheckPage)
    return section.page


def test_a_check_is_begun_by_keys_alone_and_counting_begins_at_once(
    section: StocktakingSection, library: Library
) -> None:
    section.begin()
    assert isinstance(section.page, StocktakeStart)
    keys("1")  # planned
    press(ENTER)
    keys("1")  # the whole stock
    press(ENTER)
    form = section.page.form
    QTest.keyClick(QApplication.focusWidget(), ENTER, Qt.KeyboardModifier.ControlModifier)
    assert not form.isVisible()
    assert isinstance(section.page, CheckPage)
    (check,) = stocktaking.checks(library)
    assert (check.occasion, check.scope, check.ledger_copies) == ("planned", "all", 6)
    assert QApplication.focusWidget() is section.page.count.number


def test_enter_after_each_number_and_the_field_keeps_the_focus(
    section: StocktakingSection, library: Library, qtbot: Any
) -> None:
    page = _opened(section, library)
    lending.issue(library, 1, "104")
    field = page.count.number
    keys("101")
    press(ENTER)
    assert page.count.answer == "✓ 101: Found"
    assert page.count.title == "Сыдыкбеков Т. Өмүр"
    assert field.text() == ""
    keys("102")
    press(ENTER)
    keys("101")
    press(ENTER)
    assert page.count.answer == "= 101: Counted already"
    press(TAB)
    assert QApplication.focusWidget() is field
    qtbot.waitUntil(lambda: page.progress.tally.left == 3)
    assert page.progress.tally.copies == {Place.SHELF: 2, Place.READER: 1, Place.MISSING: 3}


def test_a_second_enter_takes_back_what_a_reader_has_by_the_card(
    section: StocktakingSection, library: Library
) -> None:
    lending.issue(library, 1, "103")
    page = _opened(section, library)
    keys("103")
    press(ENTER)
    assert page.count.answer.startswith("! 103: By card no. 1 it is with a reader")
    assert lending.find(library, "103").loan is not None
    press(ENTER)
    assert lending.find(library, "103").loan is None
    assert stocktaking.tally(library, page.check.id).copies[Place.SHELF] == 1
    assert QApplication.focusWidget() is page.count.number


def test_scans_of_the_other_keyboard_and_what_is_not_ours_are_told_apart(
    section: StocktakingSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    done = withdrawing.withdraw(library, WithdrawalDraft(library.today, reason="worn"), ["106"])
    page = _opened(section, library)
    keys("106")
    press(ENTER)
    assert (
        page.count.answer
        == f"! 106: Written off on 14.09.2026, act no. {done.summary['number']}. Put it aside"
    )
    keys("999")
    press(ENTER)
    assert page.count.answer.startswith("! 999: No such number on the books")
    monkeypatch.setattr(NoteDialog, "ask", lambda *_: "Букварь, штамп школы")
    QTest.keyClick(page.count.number, ENTER, Qt.KeyboardModifier.ControlModifier)
    found = stocktaking_cases.surplus(library, page.check.id)
    assert [(case.kind, case.typed, case.what) for case in found] == [
        ("withdrawn", "106", "Сыдыкбеков Т. Өмүр"),
        ("unknown", "999", "Букварь, штамп школы"),
    ]


def test_space_ticks_the_list_by_number_and_goes_on(
    section: StocktakingSection, library: Library, qtbot: Any
) -> None:
    page = _opened(section, library)
    page.strip["list"].click()
    qtbot.waitUntil(lambda: page.list.table.model.rowCount() == 6)
    page.start()
    press(SPACE)
    press(SPACE)
    assert stocktaking.tally(library, page.check.id).copies[Place.SHELF] == 2
    assert page.list.table.view.currentIndex().row() == 2
    press(Qt.Key.Key_Up)
    press(SPACE)  # a second tick takes it back
    assert stocktaking.tally(library, page.check.id).copies[Place.SHELF] == 1
    page.list.show_place(Place.MISSING)
    assert page.list.table.model.rowCount() == 5


def test_undo_gives_a_number_back_to_be_found(
    section: StocktakingSection, library: Library, qtbot: Any
) -> None:
    page = _opened(section, library)
    keys("101")
    press(ENTER)
    keys("102")
    press(ENTER)
    QTest.keyClick(page.count.number, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert stocktaking.tally(library, page.check.id).left == 5
    qtbot.waitUntil(lambda: page.count.model.rowCount() == 1)
    assert page.count.answer.startswith("Take a book from the shelf")


def test_the_end_of_a_check_its_missing_and_a_copy_found_later(
    section: StocktakingSection,
    library: Library,
    monkeypatch: pytest.MonkeyPatch,
    printed: list[PrintDialog],
    qtbot: Any,
) -> None:
    page = _opened(section, library)
    for number in ("101", "102", "103", "104"):
        keys(number)
        press(ENTER)
    told: list[str] = []

    def conclude(*args: Any) -> str:
        told.append(args[-1])
        return "Фонд хранится хорошо."

    monkeypatch.setattr(ConclusionDialog, "ask", conclude)
    page.finish()
    assert told[0].startswith("2 copy(ies) not found")
    assert section.page is None
    (check,) = stocktaking.checks(library)
    assert (check.state, check.conclusion) == ("closed", "Фонд хранится хорошо.")
    section.open(check.id)
    result = section.page
    assert isinstance(result, CheckPage)
    qtbot.waitUntil(lambda: result.missing.table.model.rowCount() == 2)
    assert QApplication.focusWidget() is result.found
    keys("105")
    press(ENTER)
    copy = copies.find(library.database, "105")
    assert copy and copy.status is CopyStatus.IN_STOCK
    result.missing.tick_all()
    result.missing.ticked = {stocktaking_cases.missing(library, check.id)[1].id}
    result.missing.decide(Decision.WRITE_OFF)
    result.write_off()
    result.write_off()  # a second draft would take the same copy twice
    (draft,) = act_drafts.opened(library)
    assert draft.head.reason == "missing"
    assert len(draft.copies) == 1
    for key in papers.keys(check):
        papers.show(result._context, check, key)
    assert len(printed) == 3


def test_moving_a_copy_back_from_repair_counts_it(library: Library) -> None:
    copy = copies.find(library.database, "101")
    assert copy
    stock.move_copy(library, copy.id, CopyStatus.IN_REPAIR)
    done = stocktaking.begin(library, StocktakeDraft("planned"))
    assert done.id
    stock.move_copy(library, copy.id, CopyStatus.IN_STOCK)
    assert stocktaking.tally(library, done.id).copies[Place.SHELF] == 1


def test_order_and_names_are_corrected_while_the_check_goes_on(
    section: StocktakingSection, library: Library
) -> None:
    page = _opened(section, library)
    page.wanted.emit(page.check)
    assert isinstance(section.page, StocktakeStart)
    order = section.page.form
    order.set_values({"order_no": "34", "note": "Ключ у завхоза"})
    order.try_save()
    assert isinstance(section.page, CheckPage)
    (check,) = stocktaking.checks(library)
    assert (check.order_no, check.note, check.scope) == ("34", "Ключ у завхоза", "all")


def test_esc_leads_back_to_the_list_of_checks(
    section: StocktakingSection, library: Library
) -> None:
    _opened(section, library)
    keys("10")
    press(ESCAPE)  # what is typed goes first
    assert section.page is not None
    press(ESCAPE)
    assert section.page is None
    assert section.currentIndex() == 0


def test_a_check_that_never_began_has_no_page(
    section: StocktakingSection, library: Library, qtbot: Any
) -> None:
    page = _opened(section, library)
    page._context.undo()
    qtbot.waitUntil(lambda: section.page is None)
    assert stocktaking.checks(library) == []
