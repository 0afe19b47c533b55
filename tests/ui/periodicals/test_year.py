"""Titles, subscriptions and the year's grid by keys."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desktop_app.domain.issues import IssueState
from desktop_app.domain.periodicals import PeriodicalDraft
from desktop_app.services import (
    issues,
    periodicals,
    subscriptions,
    undo,
)
from desktop_app.services.library import Library
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.tabs.stock.periodicals.dialogs import PeriodicalDialog, SubscriptionDialog
from desktop_app.ui.tabs.stock.periodicals.issue_dialogs import (
    SpecialDialog,
)
from desktop_app.ui.tabs.stock.periodicals.missing import MissingPage
from desktop_app.ui.tabs.stock.periodicals.section import PeriodicalsSection
from desktop_app.ui.tabs.stock.periodicals.year_page import YearPage
from desktop_app.ui.tabs.today.dialogs import PieceDialog
from desktop_app.ui.window import MainWindow
from tests.services.serials import MUNICIPALITY, TUUSU, added, subscribed
from tests.ui.keys import Keys
from tests.ui.periodicals.conftest import TODAY, opened

Key = Qt.Key


def test_an_empty_list_teaches_and_a_card_is_typed_without_the_mouse(
    section: PeriodicalsSection, context: UiContext, qtbot: Any
) -> None:
    assert "Add a title" in section.table._empty.sentence
    dialog = PeriodicalDialog(section, context, PeriodicalDraft())
    keys = opened(dialog, qtbot)
    keys.type("Кыргыз Туусу")
    keys.enter()
    keys.type("2")  # a newspaper
    keys.enter()
    keys.type("2")  # several times a week
    keys.enter()
    assert dialog.weekdays.value() == (2, 5)
    keys.enter()
    keys.type("1")
    keys.enter()
    keys.type("1")
    keys.done()
    draft = dialog._draft
    assert draft and (draft.title, draft.kind, draft.frequency.code) == (
        *("Кыргыз Туусу", "newspaper", "several_weekly:2,5"),
    )
    assert draft.keep_years == 3
    dialog.local.set_value(True)
    assert dialog.read().keep_years is None


def test_a_subscription_shows_its_sum_and_is_entered_as_spent(
    section: PeriodicalsSection, context: UiContext, library: Library, qtbot: Any
) -> None:
    journal = added(library)
    proposed = subscriptions.proposed(library, journal)
    dialog = SubscriptionDialog(section, context, "Муниципалитет", proposed, new=True)
    keys = opened(dialog, qtbot)
    for typed in ("2026", "1", "6", "2", "1", "600,50"):
        keys.press(Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        keys.type(typed)
        keys.enter()
    assert dialog.sum.text() == "Together: 1\u00a0201\u00a0сом"
    keys.done()
    ordered = dialog._draft
    assert ordered and ordered.draft.money == 120_100 and ordered.paid_on is None


def test_space_marks_issues_one_after_the_other(
    section: PeriodicalsSection, library: Library, context: UiContext
) -> None:
    journal = added(library)
    subscribed(library, journal)
    section.open_year(journal)
    page = section.page
    assert isinstance(page, YearPage)
    assert page._counts.text() == "Expected 12, received 0, late 2"
    keys = Keys(page)
    page.start()
    keys.press(Key.Key_Space)
    assert "№\u00a01" in context.strip.sentence
    keys.enter()
    assert page._counts.text() == "Expected 12, received 2, late 0"
    keys.type("15.03 2")
    keys.enter()
    card = issues.year_card(library, journal, 2026)
    third = card.cells[2].row
    assert third and (third.received_on, third.copies) == (date(2026, 3, 15), 2)
    keys.type("4-5")
    keys.enter()
    assert issues.year_card(library, journal, 2026).cells[3].label == "4–5"
    keys.type("99.99")
    keys.enter()
    assert "12.03 2" in page._problem.text()
    keys.press(Key.Key_Escape)
    keys.press(Key.Key_Delete)
    assert issues.year_card(library, journal, 2026).cells[4].state is IssueState.GIVEN_UP
    undone = undo.undo_last(library)
    context.bus.mark(undone.changes)
    assert issues.year_card(library, journal, 2026).cells[4].state is IssueState.COMING
    keys.press(Key.Key_Escape)
    assert section.page is None


def test_a_newspaper_has_a_line_a_month_and_a_column_a_day(
    section: PeriodicalsSection, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    paper = added(library, TUUSU)
    subscribed(library, paper, first_month=3)
    section.open_year(paper)
    page = section.page
    model = page.grid.issues
    assert (model.rowCount(), model.columnCount()) == (12, 32)
    page.start()
    Keys(page).press(Key.Key_Space)
    assert [model.index(2, day).data() for day in (2, 5, 9)] == ["✓", "!", "!"]
    assert model.index(2, 19).data() == "○" and model.index(2, 23).data() == "·"
    page.grid.go_to((2, 3))  # a day on which nothing was expected
    Keys(page).press(Key.Key_Space)
    assert model.index(2, 3).data() == "✓"
    said = SpecialDialog(page, page._context)
    said.form.set_values({"label": "Нооруз", "on": TODAY, "copies": 2})
    draft = said.read()
    monkeypatch.setattr(SpecialDialog, "run", lambda _: draft)
    page.grid.setFocus()
    Keys(page).type("+")
    assert model.index(2, 31).data() == "+1"


def test_a_title_of_the_list_brings_its_classes_to_the_desk(
    section: PeriodicalsSection, context: UiContext, library: Library, qtbot: Any
) -> None:
    added(library, MUNICIPALITY)
    dialog = PieceDialog(section, context, "")
    keys = opened(dialog, qtbot)
    keys.type("муни")
    qtbot.waitUntil(lambda: dialog.form.fields["what"]._completer.popup().isVisible())
    keys.enter()
    keys.done()
    draft = dialog._draft
    assert draft and (draft.what, draft.kind, draft.content, draft.language) == (
        *("Муниципалитет", "journal", "social", "ru"),
    )


def test_today_tells_what_did_not_come(context: UiContext, library: Library, qtbot: Any) -> None:
    journal = added(library)
    subscribed(library, journal)
    window = MainWindow(context, TABS)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.go("today")
    said = [label.text() for label in window.tab("today").findChildren(QLabel)]
    assert "! 2 issue(s) of journals and newspapers did not come" in said
    window.go("stock", "late_issues")
    section = window.tab("stock").section("periodicals")
    assert isinstance(section.page, MissingPage)
    assert window.tab("stock").help_key == "periodicals"


def test_a_chosen_title_shows_its_terms_and_offers_its_acts(
    section: PeriodicalsSection, library: Library, qtbot: Any
) -> None:
    journal = added(library, MUNICIPALITY)
    term = subscribed(library, journal, price=500, origin="local")
    section.table.reload()
    section.table.choose(journal)
    said = [label.text() for label in section.panel.findChildren(QLabel)]
    assert "2026, 1 copy(ies), 5\u00a0сом, Aiyl okmotu" in said
    subscriptions.pay(library, term, TODAY)
    section._show(journal)
    said = [label.text() for label in section.panel.findChildren(QLabel)]
    assert "2026, 1 copy(ies), 5\u00a0сом, Aiyl okmotu, paid" in said
    periodicals.trash(library, journal)
    section._show(journal)
    said = [label.text() for label in section.panel.findChildren(QLabel)]
    assert "Choose a title" in said
