"""The summary book and the inventory book on paper, column by column."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO

import pytest

from desktop_app.documents.inventory_book import (
    Extent,
    InventoryJob,
    write_inventory_book,
    write_inventory_certificate,
    write_inventory_marks,
)
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.summary_book import write_summary_book, write_summary_record
from desktop_app.documents.words import Translate
from desktop_app.domain.batches import OpeningBalance, ReceiptLine, SummaryLine
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import inventory_book, receiving, reports, stock, withdrawing
from desktop_app.services.inventory_book import InventoryLine, Printed
from desktop_app.services.library import Library
from desktop_app.services.reports import SUMMARY_BOOK, Report
from desktop_app.storage.database import Database
from tests.documents.conftest import Read

LETTER = Letterhead(name_ru="Библиотека с. Алма", name_ky="Алма китепканасы", librarian="Асанова")
LINE = InventoryLine(
    1, date(2026, 4, 2), (3, date(2026, 4, 2)), "10501", "Айтматов Ч.", "Жамийла", "Фрунзе",
    "Мектеп", 1978, 18505, "84(2Ки) А-36", (2, date(2026, 5, 3)), False, "Д-12", "777", "порвана",
)  # fmt: skip


@pytest.fixture(scope="module")
def library() -> Library:
    library = Library(Database.in_memory("001"), lambda: datetime(2026, 12, 1, 9, 0))
    balance = OpeningBalance(date(2026, 1, 1), (SummaryLine("book", "fiction", "ru", 900, 90000),))
    stock.opening_balance(library, balance)
    title = TitleDraft(title="Атлас", kind="book", content="natural", language="ru")
    for number in range(45):
        draft = ReceiptDraft(date(2026, 1 + number // 5, 5), "gift", "act", f"А{number}")
        receiving.receive(library, draft, [
            ReceiptLine(title=title, copies=2, first_no=f"{1000 + number * 2}", price=12345),
            SummaryLine("newspaper", "social", "ky", 1, 50000)])  # fmt: skip
    withdrawing.withdraw(library, WithdrawalDraft(date(2026, 6, 1), "worn"), ["1000"])
    return library


@pytest.fixture(scope="module")
def book(library: Library) -> Report:
    return reports.report(library, SUMMARY_BOOK, reports.period("2026"))


def pages(read: Read, book: Report, part: str, lang: str, translate: Translate) -> list[str]:
    file = BytesIO()
    write_summary_book(LETTER, book, part, lang, translate, file)
    return read(file)


def test_part_one_carries_its_sums_from_spread_to_spread(
    book: Report, read: Read, translate: Translate
) -> None:
    found = pages(read, book, "1", "ru", translate)
    assert len(found) == 4  # two spreads
    left, right, left_2, right_2 = found
    assert "Carried forward" in left
    assert "Brought forward" not in left
    assert "Brought forward" in left_2
    assert "Carried forward" not in left_2
    assert "Всего поступило за год" in left_2
    sums = "56 84 56 20 913,20 28 56 0 0 28 0 0"  # of the first 28 batches
    assert f"Carried forward {sums}" in " ".join(left.split())
    assert f"Brought forward {sums}" in " ".join(left_2.split())
    assert "по видам" in left and "по содержанию" in right and "по языкам" in right_2


def test_the_spreads_have_every_column_of_the_form(
    book: Report, read: Read, translate: Translate
) -> None:
    for part, last in (("1", 31), ("2", 36)):
        text = " ".join(pages(read, book, part, "ru", translate))
        numbers = text.split()
        for number in range(1, last + 1):
            assert str(number) in numbers


def test_a_batch_stands_with_its_source_document_and_numbers(
    book: Report, read: Read, translate: Translate
) -> None:
    left, right, *_ = pages(read, book, "1", "ru", translate)
    assert "Acceptance act № А0" in left
    assert "Gift" in left
    assert "746,90" in left  # 2 × 123,45 + 500,00
    assert "1000–1001" in right


def test_part_three_is_one_page_in_both_languages(
    book: Report, read: Read, translate: Translate
) -> None:
    (russian,) = pages(read, book, "3", "ru", translate)
    (kyrgyz,) = pages(read, book, "3", "ky", translate)
    assert "Состоит на 01.01.2026" in russian
    assert "Состоит на 01.01.2027" in russian
    assert "01.04.2026 карата турат" in kyrgyz
    assert "1 034" in russian.replace("\u00a0", " ")  # 900 + 135 − 1


def test_the_whole_book_has_a_title_page_and_no_list_of_faults(
    book: Report, read: Read, translate: Translate
) -> None:
    found = pages(read, book, "", "ru", translate)
    assert "КНИГА СУММАРНОГО УЧЁТА" in found[0]
    assert len(found) == 8


def test_one_record_by_itself_has_its_columns_by_number(
    book: Report, read: Read, translate: Translate
) -> None:
    file = BytesIO()
    row = book.form.table("1").rows[0].key
    write_summary_record(LETTER, book, "1", row, "ru", translate, file)
    (text,) = read(file)
    for shown in ("1 · 05.01.2026", "Acceptance act № А0", "1000–1001", "746,90", "Accountant"):
        assert shown in text


def inventory(
    read: Read, translate: Translate, lines: Iterable[InventoryLine], extent: Extent, first: int = 1
) -> tuple[list[str], InventoryJob]:
    kept = list(lines)
    job = InventoryJob(extent, lambda: kept, len(kept), first_page=first, director="Сыдыкова Н.")
    file = BytesIO()
    write_inventory_book(LETTER, job, "ru", translate, file)
    return read(file), job


def test_a_line_of_the_inventory_book_has_its_eleven_columns(
    read: Read, translate: Translate
) -> None:
    (text,), job = inventory(read, translate, [LINE], Extent.RANGE)
    for shown in ("02.04.2026", "3/2026", "10501", "Айтматов Ч. Жамийла", "Фрунзе: Мектеп", "1978",
                  "185", "05", "84(2Ки) А-36", "2, 03.05.2026", "порвана"):  # fmt: skip
        assert shown in text, shown
    assert "in place of no. 777" in text.replace("\n", " ")
    assert "former no. Д-12" in text.replace("\n", " ")
    assert (job.pages, job.last) == (1, 1)


def test_a_mistaken_line_stays_and_says_so(read: Read, translate: Translate) -> None:
    (text,), _ = inventory(read, translate, [replace(LINE, is_struck=True)], Extent.RANGE)
    assert "10501" in text
    assert "entered by mistake" in text.replace("\n", " ")


def test_marks_of_checking_stand_under_their_years(read: Read, translate: Translate) -> None:
    job = InventoryJob(
        Extent.RANGE, lambda: [LINE], 1, checked=((2021, frozenset({1})), (2025, frozenset()))
    )
    file = BytesIO()
    write_inventory_book(LETTER, job, "ru", translate, file)
    (text,) = read(file)
    assert "2021" in text
    assert "2025" in text
    assert text.count("+") == 1


def test_appended_sheets_go_on_counting_without_a_total(read: Read, translate: Translate) -> None:
    lines = [replace(LINE, id=number) for number in range(1, 61)]
    found, job = inventory(read, translate, lines, Extent.NEW, first=7)
    assert job.pages == len(found) > 1
    assert job.last == 60
    assert "Sheet 7" in found[0]
    assert f"Sheet {6 + len(found)}" in found[-1]
    assert "Sheet 7 of" not in found[0]


def test_the_whole_book_ends_with_the_certifying_sheet(read: Read, translate: Translate) -> None:
    found, job = inventory(read, translate, [LINE], Extent.WHOLE)
    assert job.pages == 1
    assert "Sheet 1 of 2" in found[0].replace("\n", " ")
    assert "there are 1 (одна) numbered and laced pages" in found[1].replace("\n", " ")
    assert "Сыдыкова Н." in found[1]


def test_the_certifying_sheet_says_the_number_in_words(read: Read, translate: Translate) -> None:
    file = BytesIO()
    write_inventory_certificate(LETTER, 122, "", "ky", translate, file)
    (text,) = read(file)
    assert "122 (бир жүз жыйырма эки)" in text.replace("\n", " ")


def test_marks_for_printed_lines_name_the_sheets_and_the_act(
    read: Read, translate: Translate
) -> None:
    printed = Printed(date(2026, 1, 5), 1, 90, 90, 4, 7)
    marks = ((LINE, printed), (replace(LINE, act=None, is_struck=True), printed))
    file = BytesIO()
    write_inventory_marks(LETTER, marks, "ru", translate, file)
    (text,) = read(file)
    assert "4–7" in text
    assert "10: 2, 03.05.2026" in text
    assert "11: entered by mistake" in text


def test_a_telling_may_stop_a_long_book(translate: Translate) -> None:
    class Stop(Exception):
        pass

    def told(done: int, total: int) -> None:
        assert total == 900
        if done:
            raise Stop

    job = InventoryJob(Extent.NEW, lambda: [LINE] * 900, 900, told=told)
    with pytest.raises(Stop):
        write_inventory_book(LETTER, job, "ru", translate, BytesIO())


def test_the_library_gives_the_lines_of_its_copies(
    library: Library, read: Read, translate: Translate
) -> None:
    found, job = inventory(read, translate, inventory_book.waiting(library), Extent.NEW)
    text = " ".join(found)
    assert job.last == 90
    assert all(str(number) in text for number in range(1000, 1090))
