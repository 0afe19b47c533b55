"""Spreadsheets: read back from their XML, texts stay texts, numbers are numbers."""

from __future__ import annotations

import re
import zipfile
from datetime import date
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import WithdrawalDraft
from desktop_app.exchange import sheets, stock_lists
from desktop_app.exchange.sheets import Sheet, SheetColumn
from desktop_app.services import withdrawing
from desktop_app.ui.paper_language import translator
from tests.services.desk_library import MONDAY, open_library

NS = {"x": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
COLUMNS = (
    SheetColumn("Инв. №", 12),
    SheetColumn("Год", 6, "number"),
    SheetColumn("Цена", 9, "money"),
)


def read(content: bytes, sheet: int = 1) -> list[dict[str, str]]:
    """Rows of a sheet: column letter → text or number, as a spreadsheet would show them."""
    with zipfile.ZipFile(BytesIO(content)) as file:
        names = file.namelist()
        shared: list[str] = []
        if "xl/sharedStrings.xml" in names:
            root = ET.fromstring(file.read("xl/sharedStrings.xml"))
            shared = ["".join(si.itertext()) for si in root.findall("x:si", NS)]
        root = ET.fromstring(file.read(f"xl/worksheets/sheet{sheet}.xml"))
    rows = []
    for row in root.iterfind(".//x:row", NS):
        cells = {}
        for cell in row.findall("x:c", NS):
            assert cell.find("x:f", NS) is None, "a formula"
            letter = re.sub(r"\d", "", cell.get("r", ""))
            value = cell.find("x:v", NS)
            if cell.get("t") == "inlineStr":
                cells[letter] = "".join(cell.itertext())
            elif cell.get("t") == "s":
                assert value is not None
                cells[letter] = shared[int(value.text or 0)]
            elif value is not None:
                cells[letter] = value.text or ""
        rows.append(cells)
    return rows


def test_texts_stay_texts_and_money_is_a_number() -> None:
    rows = [
        ("=HYPERLINK(1)", 1958, 150_05),
        ("00123", None, 0),
        ("https://example.org", 7, 1),
        ("+1 \x07 -@", 1, 100),
    ]
    found = read(sheets.made([Sheet("Список: 1/2", COLUMNS, rows)], MONDAY))
    assert found == [
        {"A": "Инв. №", "B": "Год", "C": "Цена"},
        {"A": "=HYPERLINK(1)", "B": "1958", "C": "150.05"},
        {"A": "00123", "C": "0"},
        {"A": "https://example.org", "B": "7", "C": "0.01"},
        {"A": "+1  -@", "B": "1", "C": "1"},
    ]


def test_the_same_list_gives_the_same_bytes() -> None:
    rows = [("101", 1958, 100)]
    one, other = (sheets.made([Sheet("А", COLUMNS, list(rows))], MONDAY) for _ in range(2))
    assert one == other


def test_stopping_and_a_full_disk_leave_no_file(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        raise KeyboardInterrupt

    to = tmp_path / "list.xlsx"
    with pytest.raises(KeyboardInterrupt):
        sheets.write(to, [Sheet("А", COLUMNS, [("101", 1, 1)])], MONDAY, stop)
    with pytest.raises(UserError, match="folder_not_writable"):
        sheets.write(tmp_path / "gone" / "list.xlsx", [Sheet("А", COLUMNS, [])], MONDAY)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("lang", "head"),
    [("ru", "Инвентарный номер"), ("ky", "Инвентардык номери")],
)
def test_the_receivers_list_of_a_transfer(tmp_path: Path, lang: str, head: str) -> None:
    library = open_library()
    given = WithdrawalDraft(MONDAY, "transfer", MONDAY, receiver="№ 2 орто мектеп")
    id = withdrawing.withdraw(library, given, ["101", "103"]).id
    assert id
    file = stock_lists.write_transfer_list(library, id, lang, translator(lang), tmp_path)
    assert file.name == "act-1_2026-09-14.xlsx"
    heads, *rows = read(file.read_bytes())
    assert heads["B"] == head
    assert [(row["A"], row["B"], row["D"], row["L"]) for row in rows] == [
        ("1", "101", "Өмүр", "150"),
        ("2", "103", "Өмүр", "150"),
    ]
    about = [row.get("B", "") for row in read(file.read_bytes(), 2)[1:]]
    assert about == ["№ 1", "14.09.2026", "", "№ 2 орто мектеп", "2", "300,00"]


def test_a_day_is_in_the_files_properties() -> None:
    made = sheets.made([Sheet("А", COLUMNS, [])], date(2026, 9, 14))
    with zipfile.ZipFile(BytesIO(made)) as file:
        assert b"2026-09-14T00:00:00Z" in file.read("docProps/core.xml")
