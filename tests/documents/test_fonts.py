"""No letter gets lost on its way to the paper, whatever was typed."""

from __future__ import annotations

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import paths
from desktop_app.documents import fonts
from desktop_app.documents.fonts import FONTS, SANS, SANS_BOLD, SERIF, SYMBOLS
from tests.documents.samples import HOSTILE

PRINTED = [font for font in FONTS if font != SYMBOLS]


@pytest.mark.parametrize("font", PRINTED)
def test_font_has_every_kyrgyz_letter_and_sign(font: str) -> None:
    assert set("өүңӨҮҢёЁ«»„“№—–−±·•…%№0123456789\u00a0") <= fonts.letters(font)


def test_boxes_to_tick_are_in_the_font_of_symbols() -> None:
    assert set("☐☑□✓→") <= fonts.letters(SYMBOLS)


@pytest.mark.parametrize("language", ["ru", "ky"])
@pytest.mark.parametrize("font", [SANS, SANS_BOLD, SERIF])
def test_every_translated_string_can_be_printed(language: str, font: str) -> None:
    lost = {text for text in _translations(language) if fonts.safe(text, font) != text}
    assert {text for text in lost if fonts.BOX in fonts.safe(text, font)} == set()


def test_every_literal_of_the_papers_can_be_printed() -> None:
    lost = {c for text in _literals() for c in text if c not in fonts.letters(SANS)} - {"\n"}
    assert lost <= fonts.letters(SYMBOLS) | {"\u202f"}


def test_missing_letter_is_set_in_the_other_font_or_shown_as_a_box() -> None:
    assert fonts.runs("да ☑", SANS) == [(SANS, "да "), (SYMBOLS, "☑")]
    assert fonts.safe("книга 📚 漢", SANS) == "книга □ □"


def test_what_only_steers_is_left_out() -> None:
    assert fonts.safe("\u202eабв\u200b\x00где\ud800", SANS) == "абв где"
    assert fonts.safe("1\u202f234", SANS) == "1\u00a0234"


@pytest.mark.parametrize("text", HOSTILE)
def test_any_text_is_wrapped_within_the_cell(text: str) -> None:
    shown = fonts.safe(text, SANS)
    lines = fonts.wrap(shown, SANS, 8, 90)
    assert all(fonts.width(line, SANS, 8) <= 90 + 1e-3 for line in lines)
    assert "".join(lines).replace(" ", "") == shown.replace(" ", "")


def test_number_with_spaces_stays_whole() -> None:
    assert fonts.wrap("сумма 1\u00a0234,50", SANS, 8, 45) == ["сумма", "1\u00a0234,50"]


def test_long_word_of_a_book_is_broken_in_linear_time() -> None:
    assert len(fonts.wrap("А" * 200_000, SANS, 8, 90)) > 10_000


def _translations(language: str) -> Iterator[str]:
    file = paths.translations() / f"app_{language}.ts"
    if not file.exists():
        pytest.skip("not translated yet")
    for message in ET.parse(file).getroot().iter("message"):
        found = message.find("translation")
        if found is not None:
            yield from filter(None, [found.text, *(f.text for f in found)])


def _literals() -> Iterator[str]:
    for file in sorted((Path(fonts.__file__).parent).rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                yield node.value
