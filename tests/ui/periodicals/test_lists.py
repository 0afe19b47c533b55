"""What is missing, the summary book, terms, lists: by keys."""

from __future__ import annotations

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
    serial_stock,
    subscriptions,
    undo,
)
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.ui.context import UiContext
from desktop_app.ui.printing import PrintDialog
from desktop_app.ui.tabs.stock.periodicals.claims import ClaimsPage
from desktop_app.ui.tabs.stock.periodicals.entering import EnteringPage, ends
from desktop_app.ui.tabs.stock.periodicals.handed import HandedPage
from desktop_app.ui.tabs.stock.periodicals.issue_dialogs import (
    ClaimDialog,
    HandOnDialog,
)
from desktop_app.ui.tabs.stock.periodicals.missing import MissingPage
from desktop_app.ui.tabs.stock.periodicals.ordered import OrderedPage
from desktop_app.ui.tabs.stock.periodicals.section import PeriodicalsSection
from desktop_app.ui.tabs.stock.periodicals.terms import TermDialog, TermsPage
from tests.services.desk_library import Calendar
from tests.services.serials import TUUSU, added, body, subscribed
from tests.ui.conftest import text
from tests.ui.keys import Keys
from tests.ui.periodicals.conftest import TODAY, cells, opened

Key = Qt.Key


def _press(widget: Any, key: Qt.Key) -> None:
    QTest.keyClick(widget, key)


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
    assert cells(page, 2)[0] == ("Муниципалитет", "№\u00a01, 2026")
    assert cells(page, 2)[2] == ("Кыргыз Туусу", "03.03.2026")
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
    assert cells(section.page, 5) == [("1", "20.03.2026", "Кыргыз почтасы", "3", "0")]
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
    printed: list[PrintDialog],
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
    assert cells(page, 3) == [("", "Муниципалитет", "2025")]
    page.table.activate()
    _press(page.table.search, Key.Key_Down)
    Keys(page).enter()
    assert page.write_button.text() == "Write off (1)"
    act = WithdrawalDraft(clock.today, "outdated", clock.today)
    monkeypatch.setattr(TermDialog, "ask", lambda *_: act)
    page.write_off()
    assert cells(page, 3) == []
    assert "Муниципалитет, 2025 № 12" in text(printed[-1])
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
    assert cells(page, 6) == [
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
    assert cells(page, 5) == [("20.03.2026", "Муниципалитет", "№\u00a01", "Айыл өкмөтү", "1")]
    page.print()
    assert "Айыл өкмөтү" in text(printed[-1])
    page.table.choose(page.table.model.id_at(0))
    page.take_back(page.table.current() or 0)
    assert cells(page, 5) == []
    dialog = HandOnDialog(section, context, "№ 1", standing=False)
    keys = opened(dialog, qtbot)
    keys.type("өкмөт")
    qtbot.waitUntil(lambda: dialog.form.fields["body"]._completer.popup().isVisible())
    keys.enter()
    keys.done()
    assert dialog._draft and dialog._draft.organisation_id == 1
