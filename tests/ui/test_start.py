"""The look is the same everywhere; the language is that of the preferences."""

from __future__ import annotations

import builtins
import re

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFontInfo
from PySide6.QtWidgets import QApplication

from desktop_app.ui import look, start


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        (look.INK, look.PAPER),
        (look.SOFT, look.PAPER),
        (look.SOFT, look.SHADE),
        (look.RED, look.BLUSH),
        (look.RED, look.PALE),
        (look.GOLD, look.PAPER),
        (look.ACCENT, look.PALE),
        (look.WHITE, look.ACCENT),
        (look.WHITE, look.DEEP),
    ],
)
def test_every_text_has_contrast(ink: str, ground: str) -> None:
    bright, dark = sorted((luminance(ink), luminance(ground)), reverse=True)
    assert (bright + 0.05) / (dark + 0.05) >= 4.5


def test_body_is_eleven_points_of_the_bundled_face(dressed: QApplication) -> None:
    assert dressed.font().pointSizeF() == 11
    assert QFontInfo(dressed.font()).family() == "PT Sans"


def test_the_style_sheet_is_filled_in(dressed: QApplication) -> None:
    rules = re.sub(r"/\*.*?\*/", "", dressed.styleSheet(), flags=re.S)
    assert not re.search(r"@\w|\d[uf]\b(?![0-9A-F])", re.sub(r"#[0-9A-Fa-f]{6}", "", rules))


def test_icons_take_the_colour(dressed: QApplication) -> None:
    image = look.pixmap("check", look.RED, 48).toImage()
    colours = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() == 255
    }
    assert colours == {look.RED.lower()}


def test_an_unknown_icon_is_empty(dressed: QApplication) -> None:
    assert look.pixmap("no-such-icon", look.INK, 24).isNull()


def test_speaking_kyrgyz_sets_the_locale(dressed: QApplication) -> None:
    start.speak(dressed, "ky")
    assert QLocale().language() == QLocale.Language.Kirghiz
    start.speak(dressed, "ru")
    assert QLocale().language() == QLocale.Language.Russian


def test_import_is_pythons_own_again(dressed: QApplication) -> None:
    start.quicken()
    assert type(builtins.__import__).__name__ == "builtin_function_or_method"
