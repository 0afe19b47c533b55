"""The reports tab: F9, a number and its entries, plan, reasons, texts."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton

from desktop_app.domain import periods
from desktop_app.domain.facts import Fact, Name
from desktop_app.services import reports
from desktop_app.services.library import Library
from desktop_app.services.reports import QUARTERLY
from desktop_app.statistics.evidence import EvidenceRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.registry import TabSpec
from desktop_app.ui.tabs.reports.evidence_model import EvidenceModel
from desktop_app.ui.tabs.reports.tab import ReportsTab
from desktop_app.ui.window import MainWindow
from tests.ui.reports.conftest import AUGUST, Q3, click, labels, place

# F9 and the period


def test_f9_opens_the_last_finished_quarter(make_context, library: Library, stick, qtbot) -> None:
    spec = TabSpec("reports", "Reports", "report", 1, "Ctrl+1", ReportsTab)
    window = MainWindow(make_context(library=library), (spec,))
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: window.tab("reports") is not None)
    tab = window.tab("reports")
    assert isinstance(tab, ReportsTab)
    tab.periods.set_period(periods.parse("2025"))
    QTest.keyClick(window, Qt.Key.Key_F9)
    assert tab.report is not None
    assert tab.report.period == Q3
    assert tab.contents.key == "1"


@pytest.mark.parametrize(
    ("kind", "here", "before"),
    [
        (0, "2026-09", "2026-08"),
        (1, "2026-Q3", "2026-Q2"),
        (2, "2026-H2", "2026-H1"),
        (3, "2026-9M", "2025-9M"),
        (4, "2026", "2025"),
    ],
)
def test_kind_and_arrows_choose_the_period(tab, kind: int, here: str, before: str) -> None:
    tab.periods.kind.setCurrentIndex(kind)
    tab.periods.kind.activated.emit(kind)
    assert tab.report.period.key == here
    tab.periods.step(-1)
    assert tab.report.period.key == before


def test_chip_tells_the_state(tab: ReportsTab, library: Library, context: UiContext) -> None:
    assert tab.periods.chip.text() == "open"
    context.bus.mark(reports.close(library, QUARTERLY, Q3).changes)
    assert tab.periods.chip.text() == "closed, revision 1"
    context.bus.mark(reports.reopen(library, QUARTERLY, Q3, "ошибка").changes)
    assert tab.periods.chip.text() == "being corrected: ошибка"
    tab.periods.step(1)
    assert tab.periods.chip.text() == "preliminary"


def test_an_empty_period_teaches(tab: ReportsTab) -> None:
    assert tab._form.lesson.isHidden()
    tab.periods.set_period(periods.parse("2024-05"))
    assert not tab._form.lesson.isHidden()


# Every number is a sum over dated entries


def test_a_click_shows_the_entries_of_the_number(tab: ReportsTab, qtbot) -> None:
    click(tab, place(tab, "loans", "fact"), qtbot)
    model = tab.evidence.entries
    assert tab.evidence.isVisible()
    assert tab.evidence.value.text() == "22"
    assert tab.evidence.total.text() == "4 entry(ies), sum 22"
    shown = [[model.index(row, column).data() for column in range(5)] for row in range(4)]
    assert [line[0] for line in shown] == ["14.08.2026", "14.08.2026", "01.09.2026", "01.09.2026"]
    assert [line[2] for line in shown] == ["4", "7", "4", "7"]
    assert [line[3] for line in shown] == ["4", "11", "15", "22"]
    assert shown[1][1] == "свет выключали"
    assert [line[4] for line in shown] == ["desk", "paper sheet", "desk", "paper sheet"]


@pytest.mark.parametrize("table", ["1", "2", "3", "5", "6"])
def test_entries_of_every_cell_add_up_to_it(tab: ReportsTab, table: str) -> None:
    tab.contents.choose(table)
    figures = tab.view.figures
    tried = 0
    for row in range(figures.rowCount()):
        for column in range(figures.columnCount()):
            index = figures.index(row, column)
            cell = figures.cell(index)
            if cell is not None and cell.indicator:
                tab.show_evidence(index)
                assert tab.evidence.entries.total == cell.value, (row, column)
                tried += 1
    assert tried >= 10


def test_enter_shows_the_entries_and_esc_goes_back(tab: ReportsTab, qtbot) -> None:
    place(tab, "visits", "fact")
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    assert tab.evidence.isVisible()
    assert tab.evidence.entries.total == 10
    qtbot.keyClick(tab.evidence, Qt.Key.Key_Escape)
    assert tab.evidence.isHidden()
    assert tab.contents.isVisible()


def test_open_entries_follow_the_cursor(tab: ReportsTab, qtbot) -> None:
    click(tab, place(tab, "loans", "fact"), qtbot)
    qtbot.keyClick(tab.view, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: tab.evidence.entries.total == 8)
    assert tab.evidence.value.text() == "8"


def test_money_is_shown_as_som(tab: ReportsTab) -> None:
    tab.go_to("2", "received", "money")
    assert tab.evidence.value.text() == "2\u00a0469\u00a0сом"
    assert tab.evidence.total.text() == "2 entry(ies), sum 2\u00a0469\u00a0сом"


def test_a_ratio_shows_both_its_numbers(tab: ReportsTab) -> None:
    tab.contents.choose("8")
    index = tab.view.figures.index(0, 0)
    tab.view.setCurrentIndex(index)
    tab.show_evidence(index)
    parts = list(tab.evidence.parts.values())
    assert [part.text().rpartition(" — ")[2] for part in parts] == ["22", "4"]
    assert tab.evidence.entries.total == 22
    parts[1].click()
    assert tab.evidence.entries.total == 4
    assert tab.evidence.value.text() == "5,5"


def test_a_difference_shows_both_periods(tab: ReportsTab) -> None:
    tab.go_to("1", "loans", "change")
    parts = list(tab.evidence.parts.values())
    assert tab.evidence.value.text() == "+11"
    assert [part.text().rpartition(" — ")[2] for part in parts] == ["22", "11"]
    parts[1].click()
    assert tab.evidence.entries.total == 11


def test_search_among_the_entries(tab: ReportsTab) -> None:
    tab.go_to("1", "loans", "fact")
    tab.evidence.search.setText("выкл")
    tab.evidence._search()
    assert tab.evidence.total.text() == "2 entry(ies), sum 14"
    tab.evidence.search.setText("нет такого")
    tab.evidence._search()
    assert tab.evidence.total.text() == "0 entry(ies), sum 0"


def test_the_list_is_saved_for_a_spreadsheet(
    tab: ReportsTab, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "loans.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    tab.go_to("1", "loans", "fact")
    tab.evidence.save_list()
    assert target.read_bytes().startswith(b"\xef\xbb\xbf")
    with target.open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.reader(file, delimiter=";"))
    assert len(lines) == 5
    assert lines[2] == ["14.08.2026", "свет выключали", "7", "11", "paper sheet"]
    assert sum(int(line[2]) for line in lines[1:]) == 22


def test_the_list_is_printed(tab: ReportsTab) -> None:
    tab.go_to("1", "loans", "fact")
    tab.evidence.print_list()
    assert tab.paper.isVisible()
    assert tab.paper.preview is not None
    assert tab.paper.preview.pages == 1
    assert tab.paper.languages["ru"].isHidden()


def test_a_hundred_thousand_entries_stay_a_list(dressed) -> None:
    rows = [
        EvidenceRow(AUGUST, f"{n % 500} · Манас", 1, "desk", "copy", n, "") for n in range(100_000)
    ]
    model = EvidenceModel()
    model.set_rows(rows, is_money=False)
    assert model.index(99_999, 3).data() == "100\u00a0000"
    model.search("499")
    assert (model.rowCount(), model.shown_total) == (200, 200)


# What is typed


def test_a_plan_is_typed_in_place(tab: ReportsTab, library: Library, qtbot) -> None:
    index = place(tab, "loans", "plan_year")
    assert index.data() == "—"
    tab.view.setFocus()
    qtbot.keyClick(tab.view, Qt.Key.Key_Return)
    field = tab.view.viewport().findChild(QLineEdit)
    qtbot.keyClicks(field, "1200")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: reports.plan(library) == {("loan", "2026"): 1200})
    qtbot.waitUntil(lambda: tab.view.figures.index(index.row(), 0).data() == "1\u00a0200")
    assert tab.view.currentIndex().row() == index.row() + 1
    percent = place(tab, "loans", "percent")
    assert percent.data() == "2,8"


def test_a_plan_that_is_no_number_is_refused(tab: ReportsTab, library: Library, context) -> None:
    index = place(tab, "loans", "plan")
    assert tab.view.figures.setData(index, "много") is False
    assert reports.plan(library) == {}
    assert "много" in context.strip.sentence


def test_plan_and_texts_of_a_closed_period_stay(tab, library: Library, context) -> None:
    context.bus.mark(reports.close(library, QUARTERLY, Q3).changes)
    index = place(tab, "loans", "plan")
    assert not index.flags() & Qt.ItemFlag.ItemIsEditable
    assert all(field.isReadOnly() for field in tab.texts.fields.values())


def test_a_text_is_saved_on_leaving(tab: ReportsTab, library: Library, qtbot) -> None:
    tab.contents.choose("texts")
    field = tab.texts.fields["main_event"]
    field.setFocus()
    field.setPlainText("Открыли читальный зал")
    assert tab.dirty() is False
    report = reports.report(library, QUARTERLY, Q3)
    assert report.texts == {"main_event": "Открыли читальный зал"}
    assert field.toPlainText() == "Открыли читальный зал"


def test_all_ties(tab: ReportsTab) -> None:
    assert not tab.report.broken
    assert "All ties" in labels(tab.checks)


def test_a_broken_relation_is_told_shown_and_explained(tab, library: Library, context) -> None:
    with library.act("odd") as act:
        sorts = {"age": "child", "kind": "book", "content": "fiction", "language": "??"}
        act.post(Fact(Name.LOAN, AUGUST, 2, **sorts))
    context.bus.mark(act.done.changes)
    broken = [check.name for check in tab.report.broken]
    assert "loans_by_language.fact" in broken
    tab.contents.choose("checks")
    assert "24" in labels(tab.checks)
    assert "thing(s) to check" in labels(tab.checks)
    show_place = tab.checks.findChildren(QPushButton)[broken.index("loans_by_language.fact")]
    show_place.click()
    assert tab.contents.key == "1"
    assert tab.evidence.value.text() == "24"
    field = tab.checks.reasons["loans_by_language.fact"]
    field.setText("книги без языка")
    field.editingFinished.emit()
    report = reports.report(library, QUARTERLY, Q3)
    assert report.explanations == {"loans_by_language.fact": "книги без языка"}
    assert "loans_by_language.fact" not in [check.name for check in tab.report.broken]


def test_a_readers_question_is_told_by_type_and_subject(tab: ReportsTab) -> None:
    entries = tab.evidence.entries
    rows = [EvidenceRow(AUGUST, "", 1, "desk", "", None, "Манас", "thematic", "fiction"),
            EvidenceRow(AUGUST, "", 1, "desk", "", None, "", "factual"),
            EvidenceRow(AUGUST, "", 1, "desk", "", None, "")]  # fmt: skip
    entries.set_rows(rows, is_money=False)
    told = [entries.index(line, 1).data() for line in range(3)]
    assert told == ["Thematic · Fiction · Манас", "Factual", "—"]


def test_enter_on_an_entry_opens_its_card_or_the_sheet_of_its_day(
    tab: ReportsTab, context: UiContext
) -> None:
    wanted: list[tuple[str, str, object]] = []
    context.bus.wanted.connect(lambda *asked: wanted.append(asked))
    entries = tab.evidence.entries
    rows = [EvidenceRow(AUGUST, "№ 1", 1, "desk", "reader", 7, ""),
            EvidenceRow(AUGUST, "", 12, "paper", "", None, "")]  # fmt: skip
    entries.set_rows(rows, is_money=False)
    for line in range(2):
        tab.evidence.view.activated.emit(entries.index(line, 0))
    assert wanted == [("readers", "show", 7), ("today", "sheets_of", AUGUST.toordinal())]
