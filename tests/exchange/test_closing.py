"""The closing package of a library: whole, checked, and without a reader's name."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop_app.domain.batches import ReceiptLine, SummaryLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import Owner, ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.exchange import closing
from desktop_app.services import lending, receiving, settings, stock, withdrawing
from desktop_app.services.library import Library
from desktop_app.ui.paper_language import translator
from tests.exchange.test_sheets import read
from tests.services.desk_library import MONDAY, open_library, registered

SCHOOL = "№ 2 орто мектеп"


@pytest.fixture
def library() -> Library:
    """Six copies: one given away, one the central library's, one with a reader; and papers."""
    library = open_library()
    line = SummaryLine("newspaper", "social", "ky", 12, 360_00, "Кыргыз Туусу")
    receiving.receive(library, ReceiptDraft(MONDAY, origin="subscription"), [line])
    given = WithdrawalDraft(MONDAY, "transfer", MONDAY, receiver=SCHOOL)
    withdrawing.withdraw(library, given, ["101"])
    lending.issue(library, registered(library), "102")
    return library


def test_the_package_holds_lists_acts_and_control_sums(library: Library, tmp_path: Path) -> None:
    made = closing.write(library, SCHOOL, tmp_path, translator)
    assert made.folder.name == "closing_07_2026-09-14"
    assert (made.copies, made.money) == (17, 750_00 + 360_00)
    assert sorted(path.name for path in made.folder.iterdir()) == [
        "SHA256SUMS.txt",
        "act-1_ky.pdf",
        "act-1_ru.pdf",
        "act_ky.pdf",
        "act_ru.pdf",
        "list_ky.pdf",
        "list_ky.xlsx",
        "list_ru.pdf",
        "list_ru.xlsx",
    ]
    rows = read((made.folder / "list_ru.xlsx").read_bytes())
    assert [row["B"] for row in rows[1:]] == ["102", "103", "104", "105", "106"]
    about = read((made.folder / "list_ru.xlsx").read_bytes(), 2)
    assert [row.get("B", "") for row in about[-2:]] == ["17", "1110,00"]
    papers = read((made.folder / "list_ru.xlsx").read_bytes(), 3)
    assert [(row["C"], row["D"]) for row in papers[1:]] == [("Газеты", "12")]
    closing.verify(made.folder)


def test_nobody_is_named_in_it(library: Library, tmp_path: Path) -> None:
    folder = closing.write(library, SCHOOL, tmp_path, translator).folder
    for path in folder.iterdir():
        text = path.read_bytes()
        if path.suffix == ".pdf":
            text = " ".join(p.extract_text() for p in PdfReader(path).pages).encode()
        elif path.suffix == ".xlsx":
            text = str(read(text)).encode()
        assert "Асанова".encode() not in text


def test_copies_of_the_central_library_stand_apart(library: Library, tmp_path: Path) -> None:
    copy = withdrawing.may_withdraw(library, "106", "worn")
    stock.change_copy(library, copy.id, "", "", Owner.CENTRE)
    folder = closing.write(library, SCHOOL, tmp_path, translator).folder
    content = (folder / "list_ru.xlsx").read_bytes()
    assert [row["B"] for row in read(content)[1:]] == ["102", "103", "104", "105"]
    assert [row["B"] for row in read(content, 3)[1:]] == ["106"]


def test_counted_copies_of_the_central_library_are_not_papers_without_numbers(
    library: Library, tmp_path: Path
) -> None:
    settings.change_norms(library, {"centre_counts": True}, MONDAY)
    title = TitleDraft(title="Манас", content="fiction", language="ky")
    line = ReceiptLine(title=title, copies=2, first_no="900", price=500_00, owner=Owner.CENTRE)
    receiving.receive(library, ReceiptDraft(MONDAY, origin="centre"), [line])
    made = closing.write(library, SCHOOL, tmp_path, translator)
    assert (made.copies, made.money) == (17, 750_00 + 360_00)
    sheet = read((made.folder / "list_ru.xlsx").read_bytes(), 3)
    assert [row["B"] for row in sheet[1:]] == ["900", "901"]


def test_a_second_package_does_not_overwrite_the_first(library: Library, tmp_path: Path) -> None:
    closing.write(library, SCHOOL, tmp_path, translator)
    second = closing.write(library, SCHOOL, tmp_path, translator)
    assert second.folder.name == "closing_07_2026-09-14_2"


def test_a_changed_file_is_noticed(library: Library, tmp_path: Path) -> None:
    folder = closing.write(library, SCHOOL, tmp_path, translator).folder
    (folder / "list_ru.xlsx").write_bytes(b"x")
    with pytest.raises(UserError, match="package_damaged"):
        closing.verify(folder)


def test_stopping_leaves_nothing(library: Library, tmp_path: Path) -> None:
    def told(done: int, total: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        closing.write(library, SCHOOL, tmp_path, translator, told)
    assert list(tmp_path.iterdir()) == []
    with pytest.raises(UserError, match="stick_missing"):
        closing.write(library, SCHOOL, tmp_path / "gone", translator)
