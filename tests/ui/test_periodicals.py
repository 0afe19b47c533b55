"""Journals and newspapers by keys: from an empty list to the summary book and the letters."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from desktop_app.domain.issues import Arrival, IssueState
from desktop_app.domain.periods import parse
from desktop_app.services import (
    claims,
    deliveries,
    issues,
    periodicals,
    serial_stock,
    subscriptions,
    undo,
)
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage.database import Database
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.registry import TABS
from desktop_app.ui.tabs.stock.periodicals import section as sections
from desktop_app.ui.tabs.stock.periodicals.claims import ClaimsPage
from desktop_app.ui.tabs.stock.periodicals.dialogs import PeriodicalDialog, SubscriptionDialog
from desktop_app.ui.tabs.stock.periodicals.entering import EnteringPage, ends
from desktop_app.ui.tabs.stock.periodicals.handed import HandedPage
from desktop_app.ui.tabs.stock.periodicals.issue_dialogs import (
    ClaimDialog,
    HandOnDialog,
    SpecialDialog,
)
from desktop_app.ui.tabs.stock.periodicals.missing import MissingPage
from desktop_app.ui.tabs.stock.periodicals.ordered import OrderedPage
from desktop_app.ui.tabs.stock.periodicals.section import PeriodicalsSection
from desktop_app.ui.tabs.stock.periodicals.terms import TermDialog, TermsPage
from desktop_app.ui.tabs.stock.periodicals.year_page import YearPage
from desktop_app.ui.tabs.today.dialogs import PieceDialog
from desktop_app.ui.window import MainWindow
from tests.services.desk_library import Calendar
from tests.services.serials import MUNICIPALITY, TUUSU, added, body, subscribed
from tests.ui.conftest import text
from tests.ui.keys import Keys

TODAY = date(2026, 3, 20)
Key = Qt.Key


@pytest.fixture
def clock() -> Calendar:
    return Calendar(TODAY)


@pytest.fixture
def library(clock: Calendar) -> Library:
    return Library(Database.in_memory("07"), clock)


@pytest.fixture
def context(library: Library, make_context: Callable[..., UiContext]) -> UiContext:
    return make_context(library=library)


@pytest.fixture
def section(context: UiContext, qtbot: Any) -> PeriodicalsSection:
    made = sections.build(context)
    assert isinstance(made, PeriodicalsSection)
    qtbot.addWidget(made)
    made.resize(960, 520)
    with qtbot.waitExposed(made):
        made.show()
    return made


def _shown(dialog: Any, qtbot: Any) -> Keys:
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.form.start()
    return Keys(dialog)


def _cells(page: Any, columns: int) -> list[tuple[str, ...]]:
    model = page.table.model
    return [
        tuple(model.cell(row, column)[0] for column in range(columns))
        for row in range(model.rowCount())
    ]


def _press(widget: Any, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


def test_an_empty_list_teaches_and_a_card_is_typed_without_the_mouse(
    section: PeriodicalsSection, context: UiContext, qtbot: Any
) -> None:
    assert "Add a title" in section.table._empty.sentence
    dialog = PeriodicalDialog(section, context, rules_draft())
    keys = _shown(dialog, qtbot)
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


def rules_draft() -> Any:
    from desktop_app.domain.periodicals import PeriodicalDraft

    return PeriodicalDraft()


def test_a_subscription_shows_its_sum_and_is_entered_as_spent(
    section: PeriodicalsSection, context: UiContext, library: Library, qtbot: Any
) -> None:
    journal = added(library)
    proposed = subscriptions.proposed(library, journal)
    dialog = SubscriptionDialog(section, context, "Муниципалитет", proposed, new=True)
    keys = _shown(dialog, qtbot)
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


def test_missing_issues_are_marked_or_claimed(
    section: PeriodicalsSection,
    library: Library,
    printed: list[PrintDialog],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:
    journal, paper = added(library), added(library, TUUSU)
    subscribed(library, journal)
    subscribed(library, paper, first_month=3)
    section.acts()["late_issues"]()
    page = section.page
    assert isinstance(page, MissingPage)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 8)
    assert _cells(page, 2)[0] == ("Муниципалитет", "№\u00a01, 2026")
    assert _cells(page, 2)[2] == ("Кыргыз Туусу", "03.03.2026")
    assert page.claim_button.text() == "Letter of claim (5)"
    page.table.choose(page.table.model.id_at(0))
    page.table.view.setFocus()
    Keys(page).press(Key.Key_Space)
    Keys(page).enter()
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 6)
    assert issues.year_card(library, journal, 2026).count(IssueState.RECEIVED) == 2
    monkeypatch.setattr(ClaimDialog, "run", lambda _: "Кыргыз почтасы")
    page.claim()
    letter = text(printed[-1])
    assert "Кыргыз почтасы" in letter and "03.03, 06.03, 10.03" in letter
    assert not page.claim_button.isEnabled()
    page.left.emit()
    section.show_claims()
    assert isinstance(section.page, ClaimsPage)
    qtbot.waitUntil(lambda: section.page.table.model.rowCount() == 1)
    assert _cells(section.page, 5) == [("1", "20.03.2026", "Кыргыз почтасы", "3", "0")]
    assert claims.get(library, 1).issues == 3


def test_what_would_be_entered_is_seen_first(
    section: PeriodicalsSection, context: UiContext, library: Library
) -> None:
    journal = added(library)
    subscribed(library, journal, copies=2, price=12_000, origin="district")
    for number in (1, 2):
        issues.receive(library, journal, 2026, number, Arrival(date(2026, 3, number)))
    section.enter()
    page = section.page
    assert isinstance(page, EnteringPage)
    said = [label.text() for label in page.panel.findChildren(QLabel)]
    assert "№\u00a01–2, 4 issue(s), 40\u00a0сом" in said
    assert page.total.text() == "4 unit(s) for 40\u00a0сом"
    page.form.set_values({"term": "half"})
    page._term_changed()
    assert page.total.text() == ""
    page.form.try_save()
    assert "everything that came" in page.form._general.text()
    page.form.set_values({"term": "today"})
    page._term_changed()
    page.form.try_save()
    assert section.page is None
    assert Sums(library.database).value("stock:kind=journal", parse("2026")) == 4
    context.bus.mark(undo.undo_last(library).changes)
    assert serial_stock.offer(library, TODAY).copies == 4


def test_the_last_day_of_a_finished_term() -> None:
    assert ends("quarter", date(2026, 11, 23)) == date(2026, 9, 30)
    assert ends("half", date(2026, 11, 23)) == date(2026, 6, 30)
    assert ends("half", date(2026, 3, 1)) == date(2025, 12, 31)
    assert ends("today", TODAY) == TODAY


def test_old_issues_are_ticked_and_written_off(
    section: PeriodicalsSection,
    library: Library,
    clock: Calendar,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: Any,
) -> None:
    from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft

    journal = added(library, keep_years=1)
    subscribed(library, journal, year=2025)
    issues.receive(library, journal, 2025, 12)
    serial_stock.enter(
        library, ReceiptDraft(TODAY, "subscription"), serial_stock.offer(library, TODAY).lines
    )
    clock.today = date(2027, 3, 1)
    section.show_terms()
    page = section.page
    assert isinstance(page, TermsPage)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    assert _cells(page, 3) == [("", "Муниципалитет", "2025")]
    page.table.activate()
    _press(page.table.search, Key.Key_Down)
    Keys(page).enter()
    assert page.write_button.text() == "Write off (1)"
    act = WithdrawalDraft(clock.today, "outdated", clock.today)
    monkeypatch.setattr(TermDialog, "ask", lambda *_: act)
    page.write_off()
    assert _cells(page, 3) == []
    assert Sums(library.database).value("withdrawal:reason=outdated", parse("2027")) == 1


def test_the_subscription_list_is_renewed_by_one_key_and_printed(
    section: PeriodicalsSection, library: Library, printed: list[PrintDialog], qtbot: Any
) -> None:
    journal, paper = added(library), added(library, TUUSU)
    subscribed(library, journal)
    subscribed(library, paper, last_month=6, price=96_000, origin="local")
    section.show_ordered()
    page = section.page
    assert isinstance(page, OrderedPage)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 2)
    assert _cells(page, 6) == [
        ("Кыргыз Туусу", "68514", "1–6.2026", "1", "960\u00a0сом", "960\u00a0сом"),
        ("Муниципалитет", "77320", "2026", "1", "—", "—"),
    ]
    page.start()
    Keys(page).press(Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert page.total.text() == "Together: 1\u00a0920\u00a0сом"
    assert [one.draft.year for one in subscriptions.year_list(library, 2027)] == [2027]
    page.print_button.click()
    assert "1 920,00" in text(printed[-1])


def test_what_went_to_the_self_government_is_listed_and_taken_back(
    section: PeriodicalsSection,
    library: Library,
    printed: list[PrintDialog],
    monkeypatch: pytest.MonkeyPatch,
    context: UiContext,
    qtbot: Any,
) -> None:
    journal = added(library)
    subscribed(library, journal)
    deliveries.add_route(library, journal, body(library))
    issues.receive(library, journal, 2026, 1)
    section.show_handed()
    page = section.page
    assert isinstance(page, HandedPage)
    qtbot.waitUntil(lambda: page.table.model.rowCount() == 1)
    assert _cells(page, 5) == [("20.03.2026", "Муниципалитет", "№\u00a01", "Айыл өкмөтү", "1")]
    page.print()
    assert "Айыл өкмөтү" in text(printed[-1])
    page.table.choose(page.table.model.id_at(0))
    page.take_back(page.table.current() or 0)
    assert _cells(page, 5) == []
    dialog = HandOnDialog(section, context, "№ 1", standing=False)
    keys = _shown(dialog, qtbot)
    keys.type("өкмөт")
    qtbot.waitUntil(lambda: dialog.form.fields["body"]._completer.popup().isVisible())
    keys.enter()
    keys.done()
    assert dialog._draft and dialog._draft.organisation_id == 1


def test_a_title_of_the_list_brings_its_classes_to_the_desk(
    section: PeriodicalsSection, context: UiContext, library: Library, qtbot: Any
) -> None:
    added(library, MUNICIPALITY)
    dialog = PieceDialog(section, context, "")
    keys = _shown(dialog, qtbot)
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
