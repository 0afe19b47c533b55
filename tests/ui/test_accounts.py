"""The books of account on the screen: parts by year, entries, the inventory book."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Any

import pytest

from desktop_app.domain.batches import OpeningBalance, ReceiptLine, SummaryLine
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import inventory_book, receiving, stock, withdrawing
from desktop_app.services.library import Library
from desktop_app.storage.database import Database
from desktop_app.ui import printing
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.stock import inventory
from desktop_app.ui.tabs.stock.accounts import CHECKS, INVENTORY, AccountsSection, build

NOVEL = TitleDraft(title="Жамийла", author="Айтматов Ч.", content="fiction", language="ky")


@pytest.fixture
def library(tmp_path: Any) -> Iterator[Library]:
    database = Database.create(tmp_path / "kitepkana.db", branch="001")
    yield Library(database, lambda: datetime(2026, 9, 25, 10, 0))
    database.close()


@pytest.fixture
def filled(library: Library) -> Library:
    stock.opening_balance(
        library, OpeningBalance(date(2025, 3, 1), (SummaryLine("book", "fiction", "ky", 9, 900),))
    )
    line = ReceiptLine(title=NOVEL, copies=3, first_no="101", price=15000)
    receiving.receive(library, ReceiptDraft(date(2025, 4, 2), "centre"), [line])
    line = ReceiptLine(title=NOVEL, copies=2, first_no="201", price=20000)
    receiving.receive(library, ReceiptDraft(date(2026, 4, 2), "gift"), [line])
    withdrawing.withdraw(library, WithdrawalDraft(date(2026, 5, 3), "worn"), ["101"])
    return library


def shown(make_context: Callable[..., UiContext], library: Library, qtbot: Any) -> AccountsSection:
    made = build(make_context(library=library))
    assert isinstance(made, AccountsSection)
    qtbot.addWidget(made)
    made.resize(900, 470)
    made.show()
    qtbot.waitUntil(lambda: made.report is not None)
    return made


def line(section: AccountsSection, row: int) -> list[str]:
    figures = section.view.figures
    return [figures.text(row, column) for column in range(6)]


def test_the_year_has_its_batches_and_its_sum(
    make_context: Callable[..., UiContext], filled: Library, qtbot: Any
) -> None:
    section = shown(make_context, filled, qtbot)
    assert section.years.currentText() == "2026"
    assert section.view.figures.title(0) == "1 · 02.04.2026"
    source, document, titles, total, on_balance, money = line(section, 0)
    assert (source, document) == ("Gift", "")
    assert (titles, total, on_balance, money) == ("1", "2", "2", "400,00")
    assert line(section, 1)[3] == "2"


def test_another_year_is_chosen_above(
    make_context: Callable[..., UiContext], filled: Library, qtbot: Any
) -> None:
    section = shown(make_context, filled, qtbot)
    section.years.setCurrentIndex(section.years.findText("2025"))
    qtbot.waitUntil(lambda: section.report is not None and section.report.period.key == "2025")
    assert section.view.figures.title(0) == "1 · 02.04.2025"


def test_a_figure_shows_the_copies_of_its_batch(
    make_context: Callable[..., UiContext], filled: Library, qtbot: Any
) -> None:
    section = shown(make_context, filled, qtbot)
    assert section.report
    section.go_to("1", section.report.form.table("1").rows[0].key, "total")
    entries = section.evidence.entries
    qtbot.waitUntil(lambda: entries.rowCount() == 2)
    assert [entries.row(at).text for at in (0, 1)] == ["201 · Жамийла", "202 · Жамийла"]
    assert entries.total == 2


def test_part_three_leaves_quarters_to_come_empty(
    make_context: Callable[..., UiContext], filled: Library, qtbot: Any
) -> None:
    section = shown(make_context, filled, qtbot)
    section.show_page("3")
    figures = section.view.figures
    assert figures.table
    rows = {row.key: at for at, row in enumerate(figures.table.rows)}
    assert figures.text(rows["was"], 0) == "12"
    assert figures.text(rows["out2"], 0) == "1"
    assert figures.text(rows["is"], 0) == "13"
    assert figures.text(rows["in4"], 0) == ""
    assert not figures.has_evidence(figures.index(rows["in4"], 0))


def test_a_new_batch_appears_by_itself(
    make_context: Callable[..., UiContext], filled: Library, qtbot: Any
) -> None:
    section = shown(make_context, filled, qtbot)
    one = ReceiptLine(title=NOVEL, copies=1, first_no="301", price=100)
    done = receiving.receive(filled, ReceiptDraft(date(2026, 9, 2), "gift"), [one])
    section._context.bus.mark(done.changes)
    qtbot.waitUntil(lambda: section.view.figures.rowCount() == 3)
    assert section.view.figures.title(1) == "2 · 02.09.2026"


def test_all_relations_are_told_and_an_empty_year_teaches(
    make_context: Callable[..., UiContext], library: Library, qtbot: Any
) -> None:
    section = shown(make_context, library, qtbot)
    assert not section._lesson.isHidden()
    section.show_page(CHECKS)
    assert section.choices[CHECKS].text() == "Check"
    assert "All ties" in section.choices[CHECKS].toolTip()


def test_a_record_must_be_chosen_before_it_is_printed(
    make_context: Callable[..., UiContext], filled: Library, qtbot: Any, monkeypatch: Any
) -> None:
    asked: list[tuple[object, ...]] = []
    monkeypatch.setattr(printing, "show", lambda *given, **_: asked.append(given[2:]))
    section = shown(make_context, filled, qtbot)
    section.show_page("3")
    section.print_record()
    assert asked == []
    section.show_page("1")
    section.view.setCurrentIndex(section.view.figures.index(0, 2))
    section.print_record()
    section.print_book()
    (record, book) = asked
    assert record[0] == "summary_record"
    assert record[2] == "1"
    assert (book[0], book[2]) == ("summary_book", "")


def test_a_typed_number_is_found_in_the_inventory_book(
    make_context: Callable[..., UiContext], filled: Library, qtbot: Any
) -> None:
    section = shown(make_context, filled, qtbot)
    section.show_page(INVENTORY)
    table = section.inventory.table
    qtbot.waitUntil(lambda: table.model.rowCount() == 5)
    table.set_search("202")
    assert table.model.rowCount() == 1
    assert table.model.cell(0, 0)[0] == "202"
    assert section.years.isHidden()


@pytest.mark.parametrize("is_good", [True, False])
def test_new_lines_count_as_printed_only_when_she_says_so(
    make_context: Callable[..., UiContext],
    filled: Library,
    qtbot: Any,
    monkeypatch: Any,
    is_good: bool,
) -> None:
    def taken(dialog: printing.PrintDialog) -> int:
        dialog.was_taken = True
        return 0

    monkeypatch.setattr(printing.LongPrintDialog, "exec", taken)
    monkeypatch.setattr(inventory, "confirm", lambda *_, **__: is_good)
    section = shown(make_context, filled, qtbot)
    section.show_page(INVENTORY)
    section.inventory.print_new()
    qtbot.waitUntil(lambda: not section._context.tasks.busy)
    now = inventory_book.standing(filled)
    assert (now.lines, now.pages) == ((5, 1) if is_good else (0, 0))
    assert ("5" in section.inventory.standing.text()) is True
