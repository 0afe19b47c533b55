"""The summary book as a form: A2 to the digit through batches and acts, every figure asked."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop_app.domain.batches import OpeningBalance, ReceiptLine, SummaryLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft, spans
from desktop_app.domain.titles import TitleDraft
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.services import mistakes, receiving, reports, stock, summary_book, withdrawing
from desktop_app.services.library import Library
from desktop_app.services.reports import SUMMARY_BOOK, Report
from desktop_app.storage import copies
from desktop_app.storage.database import Database
from tests.services.test_summary_book import (
    OPENING,
    RECEIVED,
    STANDING,
    WITHDRAWN,
    YEAR_IN,
    YEAR_OUT,
    _lines,
)

COLUMNS = ("total", "book", "journal", "newspaper", "lang_ky", "lang_ru", "lang_xx")
YEAR = reports.period("2026")


@pytest.fixture(scope="module")
def year() -> Library:
    """Appendix A2, entered as it went."""
    library = Library(Database.in_memory("001"), lambda: datetime(2027, 1, 5, 10, 0))
    stock.opening_balance(library, OpeningBalance(date(2026, 1, 1), _lines(OPENING)))
    for number in (1, 2, 3, 4):
        on = date(2026, 3 * number - 1, 15)
        receiving.receive(library, ReceiptDraft(on, origin="centre"), _lines(RECEIVED[number]))
        for reason, row in WITHDRAWN[number]:
            withdrawing.withdraw(library, WithdrawalDraft(on, reason=reason), (), _lines(row))
    return library


@pytest.fixture(scope="module")
def book(year: Library) -> Report:
    return reports.report(year, SUMMARY_BOOK, YEAR)


@pytest.fixture
def branch() -> Library:
    """Two batches with numbers, an old book, an act; the year runs until June."""
    library = Library(Database.in_memory("001"), lambda: datetime(2026, 6, 1, 9, 0))
    stock.opening_balance(
        library, OpeningBalance(date(2026, 3, 10), (SummaryLine("book", "fiction", "ru", 50, 90),))
    )
    novel = TitleDraft(title="Тоолор кулаганда", kind="book", content="fiction", language="ky",
                       local=True, for_children=True)  # fmt: skip
    draft = ReceiptDraft(date(2026, 4, 2), "centre", "waybill", "17", date(2026, 4, 1))
    lines = [ReceiptLine(title=novel, copies=3, first_no="101", price=25050),
             SummaryLine("journal", "social", "ru", 4, 20000, "журналы")]  # fmt: skip
    receiving.receive(library, draft, lines)
    receiving.receive(library, ReceiptDraft(date(2026, 5, 6), "gift"), [
        ReceiptLine(title=TitleDraft(title="Атлас", kind="book", content="natural", language="ru"),
                    copies=1, first_no="Д-7", price=0)])  # fmt: skip
    old = TitleDraft(title="Старая", kind="book", content="fiction", language="ru")
    receiving.enlist(library, [ReceiptLine(title=old, copies=2, first_no="11", price=10)])
    act = WithdrawalDraft(date(2026, 5, 20), "worn", approved_on=date(2026, 5, 19))
    withdrawing.withdraw(library, act, ["102", "11"])
    return library


def row(book: Report, key: str) -> tuple[object, ...]:
    return tuple(book.evaluated.cell("3", key, column).value for column in COLUMNS)


def test_part_three_is_a2_to_the_digit(book: Report) -> None:
    assert row(book, "was") == OPENING
    for quarter in (1, 2, 3, 4):
        parts = [part for _, part in WITHDRAWN[quarter]] or [(0,) * 7]
        assert row(book, f"in{quarter}") == RECEIVED[quarter]
        assert row(book, f"out{quarter}") == tuple(map(sum, zip(*parts, strict=True)))
        assert row(book, f"is{quarter}" if quarter < 4 else "is") == STANDING[quarter]
    assert row(book, "in") == YEAR_IN
    assert row(book, "out") == YEAR_OUT


def test_parts_one_and_two_have_a_row_for_each_batch_and_act(book: Report) -> None:
    one, two = (book.form.table(part).rows for part in ("1", "2"))
    names = ["1 · 15.02.2026", "2 · 15.05.2026", "3 · 15.08.2026", "4 · 15.11.2026"]
    assert [line.title["ru"] for line in one] == [*names, "Всего поступило за год"]
    assert [book.evaluated.cell("1", line.key, "total").value for line in one] == [
        120, 35, 18, 64, 237,
    ]  # fmt: skip
    assert [book.evaluated.cell("2", line.key, "total").value for line in two] == [
        40, 3, 150, 60, 25, 278,
    ]  # fmt: skip
    first = two[0].key
    assert book.evaluated.cell("2", first, "worn").value == 40
    assert book.evaluated.cell("2", first, "transfer").value == 0


def test_every_relation_of_the_year_holds(book: Report) -> None:
    assert [check.name for check in book.checks if not check.ok] == []
    tried = {check.relation.key for check in book.checks}
    assert tried == {relation.key for relation in book.form.relations}
    assert len(book.checks) > 300


def test_the_quarterly_report_and_part_three_say_the_same(year: Library, book: Report) -> None:
    for quarter in (1, 2, 3, 4):
        report = reports.report(year, reports.QUARTERLY, reports.period(f"2026-Q{quarter}"))
        for key, of_book in (("received", f"in{quarter}"), ("withdrawn", f"out{quarter}"),
                             ("is", f"is{quarter}" if quarter < 4 else "is")):  # fmt: skip
            for column in book.form.table("3").columns:
                if column.key in ("book", "brochure"):
                    continue
                theirs = report.evaluated.cell("2", key, column.key).value
                assert theirs == book.evaluated.cell("3", of_book, column.key).value
            both = [
                int(book.evaluated.cell("3", of_book, kind).value or 0)
                for kind in ("book", "brochure")
            ]
            assert report.evaluated.cell("2", key, "book").value == sum(both)


@pytest.mark.parametrize("part", ["1", "2", "3"])
def test_every_figure_is_the_sum_of_its_entries(branch: Library, part: str) -> None:
    book = reports.report(branch, SUMMARY_BOOK, YEAR)
    asked = 0
    for (table, _, _), cell in book.evaluated.cells.items():
        if table == part and cell.indicator and cell.period:
            entries = reports.why(branch, cell.indicator, cell.period)
            assert sum(entry.amount for entry in entries) == cell.value, cell
            asked += bool(entries)
    assert asked > 10


def test_a_batch_says_what_it_is_and_which_numbers_it_gave(branch: Library) -> None:
    book = reports.report(branch, SUMMARY_BOOK, YEAR)
    first = book.form.table("1").rows[0]
    cells = {c.key: book.evaluated.cell("1", first.key, c.key).value
             for c in book.form.table("1").columns}  # fmt: skip
    assert (cells["titles"], cells["total"], cells["inventory"], cells["summary"]) == (2, 7, 3, 4)
    assert cells["money"] == 3 * 25050 + 20000
    assert (cells["book"], cells["journal"], cells["fiction"], cells["lang_ky"]) == (3, 4, 3, 3)
    assert (cells["child"], cells["local"]) == (3, 3)
    assert first.batch
    assert book.book.numbers[first.batch] == ("101–103",)
    assert book.book.batches[first.batch].draft.document_no == "17"
    entries = reports.why(branch, f"receipt:batch={first.batch},language=ky", YEAR)
    assert [entry.text for entry in entries] == [
        f"{number} · Тоолор кулаганда" for number in (101, 102, 103)
    ]


def test_all_relations_hold_with_numbers_an_opening_and_an_act(branch: Library) -> None:
    book = reports.report(branch, SUMMARY_BOOK, YEAR)
    assert [(c.name, c.left, c.right) for c in book.checks if not c.ok] == []
    living = next(check for check in book.checks if check.relation.key == "living_rows")
    assert (living.left, living.right) == (56, 56)  # 50 + 8 − 2


def test_an_opening_within_the_year_has_its_row_and_quarters_to_come_are_known(
    branch: Library,
) -> None:
    book = reports.report(branch, SUMMARY_BOOK, YEAR)
    keys = [line.key for line in book.form.table("3").rows]
    assert [key for key in keys if key.startswith("opening")] == ["opening1", "opening"]
    assert book.book.upcoming == {"in3", "out3", "is3", "in4", "out4"}
    titles = [line.title["ru"] for line in book.form.table("3").rows]
    assert (titles[0], titles[-1]) == ("Состоит на 01.01.2026", "Состоит на 01.01.2027")


def test_a_number_struck_out_of_a_closed_year_stands_against_its_record_in_this_one() -> None:
    today = [date(2026, 1, 20)]
    library = Library(
        Database.in_memory("001"), lambda: datetime.combine(today[0], datetime.min.time())
    )
    title = TitleDraft(title="Атлас", kind="book", content="natural", language="ru")
    line = ReceiptLine(title=title, copies=3, first_no="7", price=100)
    receiving.receive(library, ReceiptDraft(date(2025, 11, 3), "gift"), [line])
    reports.close(library, reports.QUARTERLY, reports.period("2025-Q4"))
    today[0] = date(2026, 2, 5)
    copy = copies.find(library.database, "8")
    assert copy
    mistakes.strike_out(library, copy.id, "дважды")
    for year, name, total in (("2025", "1 · 03.11.2025", 3), ("2026", "1/2025 · 03.11.2025", -1)):
        book = reports.report(library, SUMMARY_BOOK, reports.period(year))
        record = book.form.table("1").rows[0]
        assert record.title["ru"] == name
        assert book.evaluated.cell("1", record.key, "total").value == total
        assert [check.name for check in book.checks if not check.ok] == []


def test_an_act_that_takes_another_back_stands_with_a_minus(branch: Library) -> None:
    (act,) = summary_book.withdrawn(branch, 2026)
    withdrawing.reverse(branch, act.id, ReversalDraft(date(2026, 6, 1), "не те книги"))
    book = reports.report(branch, SUMMARY_BOOK, YEAR)
    first, second, total = book.form.table("2").rows
    assert [book.evaluated.cell("2", row.key, "total").value for row in (first, second, total)] == [
        2, -2, 0,
    ]  # fmt: skip
    assert second.batch
    assert book.book.acts[second.batch].reverses == act.id
    assert [check.name for check in book.checks if not check.ok] == []


def test_the_book_of_a_quarter_is_refused(branch: Library) -> None:
    with pytest.raises(UserError) as refused:
        reports.report(branch, SUMMARY_BOOK, reports.period("2026-Q1"))
    assert refused.value.code == "period_not_year"


def test_an_entry_of_one_batch_is_asked_by_its_id_only(branch: Library) -> None:
    assert reports.why(branch, "receipt:batch=99", YEAR) == []
    for wrong in ("receipt:batch=x", "visit:batch=1", "debtor:batch=1"):
        with pytest.raises(UserError):
            reports.why(branch, wrong, YEAR)


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((), ()),
        (("7",), ("7",)),
        (("7", "8", "9", "11"), ("7–9", "11")),
        (("0098", "0099", "0100"), ("0098–0100",)),
        (("9", "10", "Д-1", "Д-2"), ("9–10", "Д-1–Д-2")),
        (("12345", "12345а", "12346"), ("12345", "12345а–12346")),
    ],
)
def test_numbers_that_follow_each_other_stand_together(
    numbers: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    assert spans(numbers) == expected
