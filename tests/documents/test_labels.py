"""Labels lie where the sheet has them, none is skipped, and the bars say the copy's number."""

from __future__ import annotations

from io import BytesIO
from typing import Any

import pypdfium2
import pytest
from pypdf import PdfReader

from desktop_app.documents.labels import shelving_letters, write_label_test, write_labels
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.words import Translate
from desktop_app.domain.labels import (
    OWN,
    PLAIN,
    SHEETS,
    LabelKind,
    LabelOrder,
    Sheet,
    sheet_problems,
)
from desktop_app.domain.scan_codes import scan_code
from desktop_app.domain.stock import inventory_key
from desktop_app.services.labels import LabelRow
from tests.documents.conftest import Read

LETTER = Letterhead(name_ru="Библиотека с. Алма", name_ky="Алма айылдык китепканасы")
POINT = 25.4 / 72


def row(number: str, **changes: Any) -> LabelRow:
    values: dict[str, Any] = {
        "id": 7,
        "inventory_no": number,
        "inventory_key": inventory_key(number),
        "title": "Саманчынын жолу",
        "volume": "",
        "author": "Айтматов Ч.",
        "year": 1987,
        "price": 25050,
        "mark": "84(2Ки)",
        "author_mark": "А-36",
        "shelf": "",
    }
    return LabelRow(**values | changes)


def written(order: LabelOrder, rows: list[LabelRow], translate: Translate) -> BytesIO:
    file = BytesIO()
    write_labels(LETTER, order, rows, "ru", translate, file)
    file.seek(0)
    return file


def at_numbers(file: BytesIO) -> list[tuple[int, float, float, str]]:
    """Page, x and y from the upper left corner in mm, and text of each number printed."""
    found: list[tuple[int, float, float, str]] = []
    for page, one in enumerate(PdfReader(file).pages):

        def see(text: str, cm: list[float], tm: list[float], *_: Any, page: int = page) -> None:
            if text.strip().isdigit():
                found.append((page, tm[4] * POINT, 297 - tm[5] * POINT, text.strip()))

        one.extract_text(visitor_text=see)
    return found


@pytest.mark.parametrize("kind", LabelKind)
@pytest.mark.parametrize("first", [0, 5])
def test_every_copy_has_its_label_in_order_across_sheets(
    kind: LabelKind, first: int, read: Read, translate: Translate
) -> None:
    sheet = PLAIN.get(kind, SHEETS[0])
    first = min(first, sheet.count - 1)
    numbers = [str(number) for number in range(10455, 10455 + 2 * sheet.count + 3)]
    file = written(LabelOrder(kind, sheet, first), [row(no) for no in numbers], translate)
    found = at_numbers(file)
    assert [text for *_, text in found] == numbers
    pages = [page for page, *_ in found]
    assert pages == [(first + at) // sheet.count for at in range(len(numbers))]


@pytest.mark.parametrize("sheet", [*SHEETS, Sheet("own", 2, 5, 900, 500, 100, 200)])
def test_labels_lie_where_the_sheet_has_them(sheet: Sheet, translate: Translate) -> None:
    """Measured on the page: each number inside its own label, the frame to a tenth of a mm."""
    order = LabelOrder(LabelKind.SPINE, sheet, shift_x=15, shift_y=-10, has_frames=True)
    numbers = [str(number) for number in range(1000, 1000 + sheet.count)]
    file = written(order, [row(no) for no in numbers], translate)
    gap_x = (210 - 2 * sheet.left / 10 - sheet.across * sheet.width / 10) / max(1, sheet.across - 1)
    gap_y = (297 - 2 * sheet.top / 10 - sheet.down * sheet.height / 10) / max(1, sheet.down - 1)
    corners = []
    for at, (_, x, y, _) in enumerate(at_numbers(file)):
        line, column = divmod(at, sheet.across)
        left = sheet.left / 10 + column * (sheet.width / 10 + gap_x) + 1.5
        top = sheet.top / 10 + line * (sheet.height / 10 + gap_y) - 1
        assert left < x < left + sheet.width / 10 and top < y < top + sheet.height / 10
        corners.append((round(left, 1), round(top, 1)))
    content = PdfReader(file).pages[0].get_contents()
    assert content is not None
    frames = [
        [float(part) * POINT for part in line.split()[1:5] if part not in ("n", "re")]
        for line in content.get_data().decode("latin-1").splitlines()
        if " re" in line and line.startswith("n ")
    ]
    drawn = [(x, 297 - y - high) for x, y, wide, high in frames]
    for (x, y), (left, top) in zip(drawn, corners, strict=True):
        assert x == pytest.approx(left, abs=0.06) and y == pytest.approx(top, abs=0.06)
    for _, _, wide, high in frames:
        assert wide == pytest.approx(sheet.width / 10, abs=0.02)
        assert high == pytest.approx(sheet.height / 10, abs=0.02)


@pytest.mark.parametrize("sheet", SHEETS)
@pytest.mark.parametrize("number", ["10455", "Д-123"])
def test_the_printed_bars_say_the_code_of_the_copy(
    sheet: Sheet, number: str, translate: Translate
) -> None:
    one = row(number)
    file = written(LabelOrder(LabelKind.BARCODE, sheet, 1), [one], translate)
    page = pypdfium2.PdfDocument(file.getvalue())[0]
    image = page.render(scale=300 / 72).to_pil().convert("L")
    scale = 300 / 25.4 / 10
    left, wide = (sheet.left + sheet.step_x) * scale, sheet.width * scale
    read_at = [sheet.top * scale + share * sheet.height * scale for share in (0.3, 0.36, 0.42)]
    for y in read_at:
        line = [image.getpixel((int(left + x), int(y))) < 128 for x in range(int(wide))]  # type: ignore[operator]
        assert decoded(line) == scan_code(one.inventory_key, one.id)


def test_the_test_sheet_numbers_every_label(read: Read, translate: Translate) -> None:
    file = BytesIO()
    write_label_test(LETTER, LabelOrder(LabelKind.SPINE, SHEETS[1]), "ru", translate, file)
    assert {text for *_, text in at_numbers(file)} == {str(n) for n in range(1, 22)}
    assert "Print at 100 %" in read(file)[0]


def test_a_child_shelves_by_the_first_letters() -> None:
    assert shelving_letters(row("1")) == "Айт"
    assert shelving_letters(row("1", author="Ч. Айтматов")) == "Айт"
    assert shelving_letters(row("1", author="", title="«Манас» эпосу")) == "Ман"
    assert shelving_letters(row("1", author="", title="Ой")) == "Ой"


def test_nothing_chosen_is_an_empty_sheet_and_long_words_stay_inside(
    read: Read, translate: Translate
) -> None:
    assert read(written(LabelOrder(LabelKind.SPINE, SHEETS[4]), [], translate)) == [""]
    long = row("1" * 60, title="слово" * 60, author="А" * 90, mark="84" * 40)
    for kind in LabelKind:
        order = LabelOrder(kind, PLAIN.get(kind, SHEETS[4]))
        assert len(read(written(order, [long] * 3, translate))) == 1


_LEFT = "0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011".split()
_PARITY = "LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL".split()


def decoded(line: list[bool]) -> str:
    """What a scanner reads: 95 modules of equal width between the first and the last bar."""
    start, end = line.index(True), len(line) - line[::-1].index(True)
    module = (end - start) / 95
    assert module == pytest.approx(round(module), abs=0.02) and module >= 3
    assert start > 4 * module and len(line) - end > 4 * module
    bits = "".join("01"[line[int(start + (at + 0.5) * module)]] for at in range(95))
    assert bits[:3] == bits[-3:] == "101" and bits[45:50] == "01010"
    digits, parity = "", ""
    for at in range(6):
        part = bits[3 + at * 7 : 10 + at * 7]
        is_g = part not in _LEFT
        plain = "".join("10"[int(bit)] for bit in part[::-1]) if is_g else part
        digits += str(_LEFT.index(plain))
        parity += "G" if is_g else "L"
    for at in range(6):
        part = bits[50 + at * 7 : 57 + at * 7]
        digits += str(_LEFT.index("".join("10"[int(bit)] for bit in part)))
    return str(_PARITY.index(parity)) + digits


@pytest.mark.parametrize(
    ("sheet", "kind", "faults"),
    [
        (Sheet(OWN, 3, 8, 700, 370, 0, 5), "barcode", []),
        (Sheet(OWN, 3, 8, 710, 370, 0, 0), "spine", [("width", "labels_too_wide")]),
        (Sheet(OWN, 1, 1, 500, 500, -50, 0), "spine", [("left", "labels_too_wide")]),
        (Sheet(OWN, 1, 1, 500, 500, 0, -1), "spine", [("top", "labels_too_high")]),
        (Sheet(OWN, 9, 9, 200, 200, 0, 0), "spine", []),
        (Sheet(OWN, 9, 9, 200, 200, 0, 0), "barcode", [("width", "label_small_for_bars")]),
        (Sheet(OWN, 5, 20, 400, 120, 0, 0), "barcode", [("height", "label_small_for_bars")]),
    ],
)
def test_labels_of_her_own_stay_on_the_paper_and_hold_their_bars(
    sheet: Sheet, kind: str, faults: list[tuple[str, str]]
) -> None:
    found = sheet_problems(sheet, LabelKind(kind))
    assert [(problem.field, problem.code) for problem in found] == faults
