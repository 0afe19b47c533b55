"""A script gets the report as JSON and as paper, and every number of it is explained."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pypdf
import pytest

from desktop_app import app
from desktop_app.cli import commands
from desktop_app.domain.numbers import money, number
from desktop_app.services import opening, reports
from tests.cli.asking import ask, closed_in_order, evidence, report
from tests.village import CLOSED, clock


def pdf_text(path: Path) -> str:
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_json_has_exactly_the_promised_keys(village: Path, tmp_path: Path) -> None:
    found = report(village, "2026-Q3", tmp_path)
    assert list(found) == ["form", "period", "revision", "cells", "checks"]
    assert (found["form"], found["period"], found["revision"]) == ("quarterly", "2026-Q3", 1)
    cell_keys = {"table", "row", "column", "indicator", "period", "value"}
    assert {frozenset(cell) for cell in found["cells"]} == {frozenset(cell_keys)}
    check_keys = {"name", "left", "right", "ok", "sentence"}
    assert {frozenset(check) for check in found["checks"]} == {frozenset(check_keys)}
    assert all(check["ok"] and check["sentence"] for check in found["checks"])


def test_every_number_of_every_closed_quarter_is_the_sum_of_its_evidence(village: Path) -> None:
    library = opening.open_library(village, clock)
    try:
        assert tuple(closing.period.key for closing in reports.closed(library)) == CLOSED
        wrong = []
        for quarter in CLOSED:
            found = reports.report(library, "quarterly", reports.period(quarter))
            cells = commands.report_json(found, "ru", app.translator("ru"))["cells"]
            assert isinstance(cells, list)
            for cell in cells:
                if cell["indicator"]:
                    over = reports.period(cell["period"])
                    amounts = [row.amount for row in reports.why(library, cell["indicator"], over)]
                    if sum(amounts) != cell["value"]:
                        wrong.append((quarter, cell, sum(amounts)))
        assert wrong == []
    finally:
        opening.close(library)


def test_the_command_evidence_gives_the_same_rows(village: Path, tmp_path: Path) -> None:
    cells = [cell for cell in report(village, "2026-Q2", tmp_path)["cells"] if cell["indicator"]]
    for cell in cells[::29]:
        rows = evidence(village, cell["indicator"], cell["period"])
        assert sum(int(row["amount"]) for row in rows) == cell["value"], cell


def test_evidence_names_its_columns_days_and_sources(village: Path) -> None:
    rows = evidence(village, "visit", "2026-10")
    assert list(rows[0]) == ["date", "entry", "amount", "source"]
    assert all(re.fullmatch(r"2026-10-\d\d", row["date"]) for row in rows)
    assert {row["source"] for row in rows} == {"desk", "paper"}  # a power cut on the 14th
    assert sum(int(row["amount"]) for row in rows if row["source"] == "paper") == 26


@pytest.mark.parametrize("lang", ["ru", "ky"])
def test_the_paper_shows_the_numbers_of_the_json(village: Path, tmp_path: Path, lang: str) -> None:
    answer = ask(village, "report", "quarterly", "--period", "2026-Q3", "--to", tmp_path,
                 "--lang", lang)  # fmt: skip
    assert answer.code == 0, answer.err
    paper = pdf_text(Path(answer.lines[0]))
    cells = report(village, "2026-Q3", tmp_path)["cells"]
    for cell in cells:
        if cell["indicator"] and cell["value"]:
            shown = spaced(number(cell["value"])), spaced(money(cell["value"])).removesuffix(" сом")
            assert any(re.search(rf"(?<!\d){re.escape(one)}(?!\d)", paper) for one in shown), cell
    assert first_table(cells) <= set(re.findall(r"(?<=— — )\d[\d ]* \d[\d ]*(?= —)", paper))


def first_table(cells: list[dict[str, Any]]) -> set[str]:
    """Fact and year to date of the unplanned rows of Table 1, as they stand side by side."""
    rows: dict[str, dict[str, Any]] = {}
    for cell in cells:
        if cell["table"] == "1":
            rows.setdefault(cell["row"], {})[cell["column"]] = cell["value"]
    return {
        spaced(f"{number(row['fact'])} {number(row['ytd'])}")
        for row in rows.values()
        if row["plan_year"] is None and row["fact"] is not None and row["ytd"] is not None
    }


def spaced(text: str) -> str:
    """As the text of a PDF gives it back."""
    return re.sub(r"[\u00a0\u202f]", " ", text)


@pytest.mark.parametrize(
    ("period", "shown"),
    [
        ("2026-09", "2026-09"),
        ("2026-Q3", "2026-Q3"),
        ("2026-H1", "2026-H1"),
        ("2026-9M", "2026-9M"),
        ("2025", "2025"),
        ("2026-07-01..2026-09-30", "2026-Q3"),
        ("2026-07-03..2026-07-09", "2026-07-03..2026-07-09"),
    ],
)
def test_a_period_of_any_kind(village: Path, tmp_path: Path, period: str, shown: str) -> None:
    found = report(village, period, tmp_path)
    assert found["period"] == shown
    facts = {cell["row"]: cell["value"] for cell in found["cells"]
             if cell["table"] == "1" and cell["column"] == "fact"}  # fmt: skip
    rows = evidence(village, "loan", period)
    assert facts["loans"] == sum(int(row["amount"]) for row in rows) > 0


def test_months_add_up_to_the_quarter(village: Path) -> None:
    months = [evidence(village, "loan:content=fiction", f"2026-{m:02}") for m in (7, 8, 9)]
    quarter = evidence(village, "loan:content=fiction", "2026-Q3")
    assert [*months[0], *months[1], *months[2]] == list(quarter)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("report", "quarterly", "--period", "2026-Q5"), "2026-Q5"),
        (("report", "yearly", "--period", "2026-Q3"), "yearly"),
        (("evidence", "loans", "--period", "2026-Q3"), "loans"),
        (("evidence", "loan", "--period", "2026-02-30..2026-03-01"), "2026-02-30..2026-03-01"),
        (("evidence", "loan:colour=red", "--period", "2026-Q3"), "colour"),
    ],
)
def test_what_does_not_exist_is_refused(
    village: Path, tmp_path: Path, words: tuple[str, ...], sentence: str
) -> None:
    more = ("--to", tmp_path) if words[0] == "report" else ()
    answer = ask(village, *words, *more)
    assert answer.code == 1
    assert sentence in answer.err
    assert (answer.out, list(tmp_path.iterdir())) == ("", [])


def test_a_folder_that_cannot_be_written_is_refused(village: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    to = tmp_path / "file" / "below"
    answer = ask(village, "report", "quarterly", "--period", "2026-Q3", "--to", to)
    assert answer.code == 1
    assert str(to) in answer.err


def test_looking_leaves_the_library_as_it_was(own_village: Path, tmp_path: Path) -> None:
    before = opening.library_file(own_village).read_bytes()
    report(own_village, "2026-Q3", tmp_path)
    evidence(own_village, "visit", "2026-Q3")
    assert opening.library_file(own_village).read_bytes() == before
    assert closed_in_order(own_village)
    assert not (own_village / "copies").exists()


def test_the_diary_of_a_month_as_json_and_as_paper(village: Path, tmp_path: Path) -> None:
    line = ("report", "diary", "--period", "2026-10", "--to", tmp_path)
    as_json = ask(village, *line, "--format", "json")
    found = json.loads(Path(as_json.lines[0]).read_text(encoding="utf-8"))
    cells = {(c["table"], c["row"], c["column"]): c for c in found["cells"]}
    for table, column in (("1", "18"), ("2", "2"), ("4", "2")):
        days = [cells[table, f"d{day}", column]["value"] for day in range(1, 32)]
        opening_row, month, closing = (
            cells[table, row, column]["value"] for row in ("opening", "month", "closing")
        )
        assert sum(days) == month > 0
        assert opening_row + month == closing
    day = cells["2", "d13", "14"]
    rows = evidence(village, day["indicator"], day["period"])
    assert sum(int(row["amount"]) for row in rows) == day["value"] > 0
    strong = [c for c in found["checks"] if not c["ok"] and not c["name"].startswith("day_off")]
    assert strong == []
    paper = ask(village, *line)
    assert paper.lines == [str(tmp_path / "diary_2026-10.pdf")]
    assert len(pypdf.PdfReader(paper.lines[0]).pages) == 6


def test_the_diary_of_a_quarter_is_refused(village: Path, tmp_path: Path) -> None:
    answer = ask(village, "report", "diary", "--period", "2026-Q3", "--to", tmp_path)
    assert answer.code == 1
    assert "III квартал 2026" in answer.err.replace("\u00a0", " ")


def test_the_summary_book_of_a_year_as_json_and_as_paper(village: Path, tmp_path: Path) -> None:
    line = ("report", "summary_book", "--period", "2025", "--to", tmp_path)
    ask(village, *line, "--format", "json")
    found: dict[str, Any] = json.loads((tmp_path / "summary_book_2025.json").read_text("utf-8"))
    assert all(check["ok"] for check in found["checks"])
    batches = [c for c in found["cells"] if c["table"] == "1" and c["column"] == "total"]
    *records, total = batches
    assert len(records) >= 4  # a batch each quarter, and periodicals
    assert sum(cell["value"] for cell in records) == total["value"]
    for cell in batches:
        rows = evidence(village, cell["indicator"], "2025")
        assert sum(int(row["amount"]) for row in rows) == cell["value"] > 0
    paper = ask(village, *line)
    assert paper.lines == [str(tmp_path / "summary_book_2025.pdf")]
    text = pdf_text(tmp_path / "summary_book_2025.pdf")
    assert "КНИГА СУММАРНОГО УЧЁТА" in text
    assert "Состоит на 01.01.2026" in text


def test_the_summary_book_of_a_quarter_is_refused(village: Path, tmp_path: Path) -> None:
    answer = ask(village, "report", "summary_book", "--period", "2026-Q3", "--to", tmp_path)
    assert answer.code == 1
    assert "за целый год" in answer.err


def test_the_service_to_the_self_government_is_a_form_too(village: Path, tmp_path: Path) -> None:
    line = ("report", "self_government", "--period", "2026-Q3", "--to", tmp_path)
    answer = ask(village, *line, "--format", "json")
    cells = json.loads(Path(answer.lines[0]).read_text(encoding="utf-8"))["cells"]
    asked = {c["row"]: c["value"] for c in cells if (c["table"], c["column"]) == ("1", "asked")}
    quarterly = report(village, "2026-Q3", tmp_path)["cells"]
    assert asked == {
        c["row"]: c["value"] for c in quarterly if (c["table"], c["column"]) == ("5", "asked")
    }
    text = pdf_text(Path(ask(village, *line, "--lang", "ky").lines[0]))
    assert "ЖӨБ ОРГАНДАРЫН ТЕЙЛӨӨ" in text and "Өнөктөштүк" in text
