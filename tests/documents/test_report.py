"""The quarterly report on paper: every number of the form, readable, the same every time."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from io import BytesIO
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop_app.documents.figures import cell_text, money_text
from desktop_app.documents.report import ReportMeta, write_report
from desktop_app.documents.words import Translate
from desktop_app.services.reports import Listings, Report
from desktop_app.statistics.evaluation import Cell
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE


def _pages(report: Report, meta: ReportMeta, read: Read, translate: Translate) -> list[str]:
    file = BytesIO()
    write_report(report, meta, "ru", translate, file)
    return read(file)


def test_every_number_of_the_form_is_printed(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    words = " ".join(_pages(report, meta, read, translate))
    for cell in report.evaluated.cells.values():
        assert cell_text(cell).replace("\u00a0", " ") in words, cell


def test_number_of_a_large_library_is_never_broken(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    cells = {
        place: replace(cell, value=1_234_567) if cell.indicator and not cell.money else cell
        for place, cell in report.evaluated.cells.items()
    }
    large = replace(report, evaluated=replace(report.evaluated, cells=cells))
    pages = _pages(large, meta, read, translate)
    count = sum(bool(cell.indicator) and not cell.money for cell in cells.values())
    assert sum(page.count("1 234 567") for page in pages) == count


def test_every_table_stands_under_its_title(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    words = " ".join(_pages(report, meta, read, translate))
    for table in report.form.tables:
        assert f"Table {table.key}. {table.title['ru']}" in words


def test_every_page_has_its_number_the_code_and_the_counting_rules(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    pages = _pages(report, meta, read, translate)
    assert len(pages) == 5
    for number, page in enumerate(pages, 1):
        assert f"Page {number} of" in page
        assert "Control code 1234 5678" in page
        assert "children: up to 14 years inclusive" in page
        assert "a renewal counts as a loan" in page


def test_head_of_the_list_of_events_is_repeated(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    events = report.listings.events * 4
    many = replace(report, listings=replace(report.listings, events=events))
    pages = _pages(many, meta, read, translate)
    assert sum("Форма, название" in page for page in pages) >= 3


def test_broken_relation_is_told_with_its_reason(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    words = " ".join(_pages(report, meta, read, translate))
    assert (
        "Читатели = дети + молодёжь + прочие (Выполнено): left 120, right 118, difference 2."
        in words
    )
    assert "Reason: двое читателей без года рождения" in words
    assert "Control relations that hold: 25 of 27." in words


def test_report_whose_numbers_tie_says_so(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    whole = replace(report, checks=tuple(check for check in report.checks if check.ok), changes=())
    words = " ".join(_pages(whole, meta, read, translate))
    assert "All 25 control relation(s) hold." in words
    assert "Corrected since" not in words


def test_correction_prints_what_was_and_what_is(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    words = " ".join(_pages(report, meta, read, translate))
    assert "Выдано документов: fiction, kyrgyz III квартал 2026 г. 412 415" in words
    assert "812 345,50 812 045,50" in words
    assert "Reason: три выдачи нашлись на листке" in words


def test_title_block_names_the_library_and_the_revision(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    first = _pages(report, meta, read, translate)[0]
    for words in (
        "Аламудунская ЦБС",
        "Branch no. 17",
        "III квартал 2026 г.",
        "Асанова Г. М.",
        "03.10.2026, revision 2",
        "Accepted by methodist",
    ):
        assert words in first
    assert "PRELIMINARY" not in first


def test_unfinished_period_is_called_preliminary_on_every_page(
    report: Report, meta: ReportMeta, read: Read, translate: Translate
) -> None:
    pages = _pages(replace(report, is_preliminary=True), meta, read, translate)
    assert "PRELIMINARY: the period is not over yet" in pages[0]
    assert all("(preliminary)" in page for page in pages)


def test_same_report_gives_the_same_bytes_and_names_no_machine(
    report: Report, meta: ReportMeta, translate: Translate, tmp_path: Path
) -> None:
    files = [tmp_path / "один.pdf", tmp_path / "два.pdf"]
    for file in files:
        write_report(report, meta, "ky", translate, file)
    first, second = (file.read_bytes() for file in files)
    assert first == second
    assert str(tmp_path).encode() not in first
    found = PdfReader(files[0]).metadata
    assert found is not None
    assert found.title == "Китепкананын иши жөнүндө отчёт, 2026-жылдын III кварталы"
    assert found.author == "Библиотека села Алма"


def test_report_of_an_empty_library_can_be_printed(
    report: Report, read: Read, translate: Translate
) -> None:
    empty = replace(report, listings=Listings((), (), ()), texts={}, checks=(), changes=())
    words = " ".join(_pages(empty, ReportMeta(library=""), read, translate))
    assert words.count("Nothing in this period.") == 3


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_printed_and_harms_nothing(
    report: Report, meta: ReportMeta, translate: Translate, text: str
) -> None:
    event = replace(report.listings.events[0], title_ru=text, audience=text, responsible=text)
    bad = replace(
        report,
        listings=replace(report.listings, events=(event,)),
        texts={"main_event": text},
        explanations={"readers_by_age.fact": text},
        reason=text,
    )
    file = BytesIO()
    write_report(bad, replace(meta, library=text, village=text), "ru", translate, file)
    reader = PdfReader(file)
    assert len(reader.pages) < 40
    assert not any(page.images or page.get("/Annots") for page in reader.pages)


@pytest.mark.parametrize(
    ("cell", "printed"),
    [
        (Cell("1", "r", "c", None, None, None), "—"),
        (Cell("1", "r", "c", None, None, 0), "0"),
        (Cell("1", "r", "c", None, None, 1234567), "1\u00a0234\u00a0567"),
        (Cell("2", "r", "money", None, None, 123450, money=True), "1\u00a0234,50"),
        (Cell("8", "r", "c", None, None, Decimal("2.40"), decimals=2), "2,40"),
    ],
)
def test_figure_is_printed_the_way_it_is_read_aloud(cell: Cell, printed: str) -> None:
    assert cell_text(cell) == printed


def test_difference_says_which_way_it_went() -> None:
    cell = Cell("1", "r", "change", None, None, 12)
    assert cell_text(cell, is_signed=True) == "+12"
    assert cell_text(replace(cell, value=-5), is_signed=True) == "−5"
    assert money_text(0) == "0"
