"""Lines of a batch: what is wrong with them, their totals, and the paper's three breakdowns."""

from __future__ import annotations

import pytest

from desktop_app.domain.batches import (
    Control,
    ReceiptLine,
    SummaryLine,
    copies_of,
    line_problems,
    money_of,
    opening_lines,
    tie_problems,
)
from desktop_app.domain.titles import TitleDraft

BOOKS = ReceiptLine(title_id=1, copies=3, price=12_050)
PAPERS = SummaryLine("journal", "reference", "ru", 12, 60_000, "Муниципалитет")


def test_totals_of_copies_and_papers() -> None:
    assert copies_of((BOOKS, PAPERS)) == 15
    assert money_of((BOOKS, PAPERS)) == 96_150
    assert line_problems((BOOKS, PAPERS)) == ()


@pytest.mark.parametrize(
    ("line", "codes"),
    [
        (ReceiptLine(), {"lines.0.title": "title_required"}),
        (ReceiptLine(1, copies=0), {"lines.0.copies": "copies_wrong"}),
        (ReceiptLine(1, copies=501), {"lines.0.copies": "copies_wrong"}),
        (ReceiptLine(title=TitleDraft(), price=-1), {"lines.0.price": "price_wrong"}),
        (
            SummaryLine(),
            {
                "lines.0.kind": "kind_required",
                "lines.0.content": "content_required",
                "lines.0.language": "language_required",
                "lines.0.quantity": "quantity_wrong",
            },
        ),
        (
            SummaryLine("book", "fiction", "ky", 1, -1),
            {"lines.0.money": "price_wrong"},
        ),
    ],
)
def test_what_is_wrong_with_a_line(line: ReceiptLine | SummaryLine, codes: dict[str, str]) -> None:
    assert {p.field: p.code for p in line_problems((line,))} == codes


def test_a_document_that_says_nothing_always_ties() -> None:
    assert tie_problems((BOOKS,), Control()) == ()
    assert tie_problems((BOOKS,), Control(3, 36_150)) == ()


def test_the_difference_is_told_in_copies_and_in_som() -> None:
    copies, money = tie_problems((BOOKS,), Control(4, 48_200))
    assert (copies.code, dict(copies.facts)) == ("batch_not_tied", {"entered": 3, "document": 4})
    assert dict(money.facts) == {"entered": "361,50\u00a0сом", "document": "482\u00a0сом"}


def test_opening_lines_give_every_sum_of_the_paper_back() -> None:
    kinds = {"book": 5, "journal": 3}
    contents = {"fiction": 6, "social": 2}
    languages = {"ky": 1, "ru": 7}
    money = {"book": 1_001, "journal": 7}
    lines = opening_lines(kinds, contents, languages, money)
    for field, split in (("kind", kinds), ("content", contents), ("language", languages)):
        for code, n in split.items():
            assert sum(x.quantity for x in lines if getattr(x, field) == code) == n
    for code, tyiyn in money.items():
        assert sum(x.money for x in lines if x.kind == code) == tyiyn
    with pytest.raises(ValueError, match="sum"):
        opening_lines(kinds, contents, {"ky": 1}, {})
