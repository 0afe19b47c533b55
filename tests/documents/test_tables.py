"""Tables over many pages: heads repeated, nothing lost, nothing over the edge."""

from __future__ import annotations

from io import BytesIO

import pytest

from desktop_app.documents import ink
from desktop_app.documents.pages import Footer, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from tests.documents.conftest import Read
from tests.documents.samples import HOSTILE

COLUMNS = (Column("№", 12, "right"), Column("Название", 120), Column("Сумма", 30, "right"))


def _written(lines: list[Line], columns: tuple[Column, ...] = COLUMNS) -> BytesIO:
    paper = Paper("Книга", "Библиотека", "ru", Footer("Книга", "Стр. {page} из {total}"))
    paper.page()
    Table(paper, columns, Look()).write(iter(lines))
    file = BytesIO()
    paper.write(file)
    return file


def test_every_page_repeats_the_head_and_counts_the_pages(read: Read) -> None:
    pages = read(_written([Line((str(n), f"Книга {n}", "120,00")) for n in range(1, 201)]))
    assert len(pages) == 4
    for number, page in enumerate(pages, 1):
        assert "№ Название Сумма" in page
        assert f"Стр. {number} из" in page
    text = " ".join(pages)
    assert all(f"Книга {n} " in text for n in range(1, 201))


def test_row_higher_than_a_page_goes_on_over_pages(read: Read) -> None:
    pages = read(_written([Line(("1", "слово " * 4000, "5"))]))
    assert len(pages) > 2
    assert sum(page.count("слово") for page in pages) == 4000


@pytest.mark.parametrize("is_by_hand", [True, False])
def test_operators_by_hand_print_what_reportlab_prints(
    read: Read, monkeypatch: pytest.MonkeyPatch, is_by_hand: bool
) -> None:
    lines = [Line((str(n), f"Өмүр (үлгү) \\ ң № {n} «Ы»", "−1 234,50")) for n in range(60)]
    expected = read(_written(lines))
    monkeypatch.setattr(ink.Page, "is_by_hand", is_by_hand)
    assert sorted(" ".join(read(_written(lines))).split()) == sorted(" ".join(expected).split())


def test_more_letters_than_one_subset_holds_are_all_printed(read: Read) -> None:
    letters = [chr(code) for code in range(0x400, 0x500)] + [chr(c) for c in range(0xC0, 0x100)]
    text = " ".join(read(_written([Line(("1", letter, "")) for letter in letters])))
    assert all(letter in text for letter in "ЖцңөүÀÿ")


def test_reportlab_still_has_what_the_ink_needs() -> None:
    from reportlab.pdfbase.pdfmetrics import getFont

    paper = Paper("", "", "ru")
    paper.page()
    font = getFont("PTSans-Regular")
    assert isinstance(paper.canvas.beginText()._code, list)
    assert font.splitString("Ө", paper.canvas._doc)[0][0] == 0
    assert font.getSubsetInternalName(0, paper.canvas._doc).startswith("/F")


def test_hostile_cells_are_text_and_nothing_else() -> None:
    from pypdf import PdfReader

    file = _written([Line((str(n), text, text)) for n, text in enumerate(HOSTILE)])
    reader = PdfReader(file)
    assert len(HOSTILE) == 40
    assert sum(len(page.images) for page in reader.pages) == 0
    assert sum(len(page.get("/Annots") or []) for page in reader.pages) == 0
    text = " ".join(page.extract_text() for page in reader.pages)
    assert "<b>жирный</b>" in text
    assert ") Tj ET Q" in text
    assert "□" in text


def test_turned_heads_are_high_enough_for_their_words(read: Read) -> None:
    columns = (
        Column("Показатель", 60),
        *(Column("аудиовизуальные и электронные", 10, "right", "По видам", True),) * 5,
    )
    (page,) = read(_written([Line(("Поступило", *"12345"))], columns))
    assert page.count("аудиовизуальные") == 5
    assert page.count("По видам") == 1
    assert "Поступило 1 2 3 4 5" in page
