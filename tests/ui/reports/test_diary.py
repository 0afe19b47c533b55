"""The diary on the screen: days of a month, their entries, closing, blank pages."""

from __future__ import annotations

from datetime import date

import pytest
from PySide6.QtCore import Qt

from desktop_app.domain import periods
from desktop_app.domain.facts import Fact, Name
from desktop_app.services import reports
from desktop_app.services.library import Library
from desktop_app.services.reports import DIARY, QUARTERLY
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.reports import tab as tab_module
from desktop_app.ui.tabs.reports.revisions import ReopenDialog
from desktop_app.ui.tabs.reports.tab import ReportsTab
from tests.ui.reports.conftest import AUGUST, click, labels, place

SEPTEMBER = periods.parse("2026-09")


@pytest.fixture
def diary(tab: ReportsTab) -> ReportsTab:
    """The diary's September, after which October has begun."""
    tab.switch.choices[DIARY].click()
    assert tab.report is not None
    assert tab.periods.period.key == "2026-10"
    tab.periods.step(-1)
    return tab


def test_the_diary_opens_on_today(tab: ReportsTab) -> None:
    tab.open_diary()
    index = tab.view.currentIndex()
    assert tab.view.figures.title(index.row()) == "5, Пн"
    assert index.column() == 0
    assert tab.view.viewport().rect().intersects(tab.view.visualRect(index))


def shown(tab: ReportsTab, row: str, column: str) -> str:
    return str(place(tab, row, column).data())


def test_a_day_stands_between_what_was_before_and_the_sums(diary: ReportsTab) -> None:
    rows = [shown(diary, row, "18") for row in ("opening", "d1", "d2", "month", "closing")]
    assert rows == ["10", "5", "", "5", "15"]
    heads = diary.view.figures
    assert [heads.title(row) for row in (0, 1, 2, 31, 32)] == [
        "На начало месяца",
        "1, Вт",
        "2, Ср",
        "Всего за месяц",
        "Итого с начала года",
    ]
    assert [heads.column(n).number for n in (0, 1, 23)] == ["2", "3", "25"]
    assert (heads.group(1), heads.group(16)) == ("из гр. 2", "")


def test_days_off_and_today_are_marked(diary: ReportsTab) -> None:
    figures = diary.view.figures
    assert figures.ground(5) == look.SHADE  # Saturday the fifth
    assert figures.ground(4) == look.SURFACE
    diary.periods.step(1)
    assert figures.ground(5) == look.CREAM  # the fifth of October, today


def test_a_click_on_a_day_shows_its_entries(diary: ReportsTab, qtbot) -> None:
    diary.contents.choose("2")
    click(diary, place(diary, "d1", "2"), qtbot)
    assert diary.evidence.value.text() == "11"
    assert diary.evidence.entries.total == 11
    assert "01.09.2026" in labels(diary.evidence)
    qtbot.keyClick(diary.evidence, Qt.Key.Key_Escape)
    place(diary, "closing", "11")
    qtbot.keyClick(diary.view, Qt.Key.Key_Return)
    assert diary.evidence.entries.total == 21
    assert "11 · по содержанию: сельское хозяйство" in labels(diary.evidence)


def test_page_keys_turn_the_month(diary: ReportsTab, qtbot) -> None:
    qtbot.keyClick(diary.view, Qt.Key.Key_PageUp)
    assert diary.report.period.key == "2026-08"
    qtbot.keyClick(diary.view, Qt.Key.Key_PageDown)
    assert diary.report.period.key == "2026-09"


def test_a_year_shows_its_months(diary: ReportsTab, qtbot) -> None:
    diary.periods.kind.activated.emit(1)
    assert diary.report.period.key == "2026"
    assert [shown(diary, row, "18") for row in ("m1", "m3", "m8", "closing")] == [
        "",
        "5",
        "5",
        "15",
    ]
    assert diary.view.figures.title(7) == "Август"
    assert not diary._close_month.isVisible()
    click(diary, place(diary, "m8", "18"), qtbot)
    assert diary.evidence.entries.total == 5
    diary.show_paper()
    assert diary.paper.preview.pages == 7
    diary._close_paper()
    diary.periods.kind.activated.emit(0)
    assert diary.report.period.key == "2026-10"


def test_each_form_keeps_its_period(diary: ReportsTab) -> None:
    diary.switch.choices[QUARTERLY].click()
    assert diary.report.period.key == "2026-Q3"
    assert diary.periods.kind.count() == 5
    assert diary._to_stick.isVisible()
    diary.open_diary()
    assert diary.report.period.key == "2026-09"
    assert diary.periods.kind.count() == 2
    assert not diary._to_stick.isVisible()


def test_a_month_is_closed_after_a_question_and_opened_with_a_reason(
    diary: ReportsTab, library: Library, context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def answer(_parent: object, text: str, *_words: str) -> bool:
        asked.append(text)
        return len(asked) > 1

    monkeypatch.setattr(tab_module, "confirm", answer)
    diary._close_month.click()
    assert not reports.report(library, DIARY, SEPTEMBER).is_closed
    diary._close_month.click()
    assert "take no more entries" in asked[0]
    assert "is closed. Revision 1" in context.strip.sentence
    assert not diary._close_month.isVisible()
    monkeypatch.setattr(ReopenDialog, "ask", lambda *_: "не внесён день")
    diary.reopen()
    with library.act("late") as act:
        act.post(Fact(Name.VISIT, date(2026, 9, 2), 4, age="child", mode="service"))
    context.bus.mark(act.done.changes)
    diary.contents.choose("revisions")
    assert "5 → 9" in labels(diary.revisions)
    assert diary._close_month.isVisible()


def test_a_month_that_is_not_over_is_refused(
    diary: ReportsTab, context: UiContext, monkeypatch: pytest.MonkeyPatch
) -> None:
    diary.periods.step(1)
    monkeypatch.setattr(tab_module, "confirm", lambda *_: pytest.fail("asked in vain"))
    diary._close_month.click()
    assert "ends on 31.10.2026" in context.strip.sentence


def test_a_day_that_does_not_tie_is_told_and_explained(
    diary: ReportsTab, library: Library, context: UiContext
) -> None:
    saturday = date(2026, 9, 5)
    with library.act("odd") as act:
        act.post(Fact(Name.VISIT, saturday, 6, age="child", mode="outside"))
    context.bus.mark(act.done.changes)
    diary.contents.choose("checks")
    assert "05.09.2026, Сб" in labels(diary.checks)
    diary.checks._go(next(c for c in diary.report.broken if c.name == "day_off.d5"))
    assert diary.evidence.value.text() == "6"
    field = diary.checks.reasons["day_off.d5"]
    field.setText("выезд к чабанам")
    field.editingFinished.emit()
    kept = reports.report(library, DIARY, SEPTEMBER).explanations
    assert kept == {"day_off.d5": "выезд к чабанам"}


def test_hints_are_for_her_alone(diary: ReportsTab, library: Library, context: UiContext) -> None:
    with library.act("alike") as act:
        for day in (7, 8, 9, 10):
            act.post(Fact(Name.VISIT, date(2026, 9, day), 12, age="child", mode="service"))
    context.bus.mark(act.done.changes)
    diary.contents.choose("hints")
    assert "from 07.09.2026 to 10.09.2026 the same number 12" in labels(diary.hints)
    assert "neither printed" in labels(diary.hints)


def test_the_paper_and_the_blank_pages_are_shown(diary: ReportsTab) -> None:
    diary.show_paper()
    assert diary.paper.preview is not None
    assert diary.paper.preview.pages in (6, 7)
    diary._close_paper()
    diary._blank.click()
    assert diary.paper.preview.pages == 6
    diary.paper.languages["ky"].click()
    assert diary.paper.preview.pages == 6
    assert diary.papers.language == "ky"


def test_an_empty_month_teaches(diary: ReportsTab) -> None:
    diary.periods.set_period(periods.parse("2024-05"))
    assert not diary._form.lesson.isHidden()
    assert AUGUST not in diary.periods.period


def test_part_three_is_printed_for_the_month_shown(
    diary: ReportsTab, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[tuple[str, str]] = []
    monkeypatch.setattr(
        "desktop_app.ui.printing.show",
        lambda context, parent, key, work, **_: printed.append((key, work.period.key)),
    )
    diary._mass_work.click()
    assert printed == [("mass_work", "2026-09")]
    diary.show_form(QUARTERLY)
    assert diary._mass_work.isHidden()
