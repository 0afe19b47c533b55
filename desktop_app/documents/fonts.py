"""The fonts of the papers: PT Sans for tables, PT Serif for text, DejaVu Sans for what PT lacks.

reportlab leaves out a letter that the font has not, without a box and without
a word; so text is looked at first (`safe`), and what PT lacks is set in
DejaVu or shown as □. Sizes are in points.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from itertools import groupby
from typing import Any

from desktop_app import paths

SANS = "PTSans-Regular"
SANS_BOLD = "PTSans-Bold"
NARROW_BOLD = "PTSansNarrow-Bold"
SERIF = "PTSerif-Regular"
SERIF_BOLD = "PTSerif-Bold"
SERIF_ITALIC = "PTSerif-Italic"
SYMBOLS = "DejaVuSans"
FONTS = (SANS, SANS_BOLD, NARROW_BOLD, SERIF, SERIF_BOLD, SERIF_ITALIC, SYMBOLS)

BOX = "□"
_NARROW_SPACE, _SPACE = "\u202f", "\u00a0"


@lru_cache
def register() -> None:
    """Make the fonts known to reportlab, once, on first use."""
    from reportlab import rl_config
    from reportlab.pdfbase import pdfmetrics
    from reportlab.pdfbase.ttfonts import TTFont

    rl_config.useA85 = 0  # binary streams: a quarter smaller, half the time
    for name in FONTS:
        path = paths.resources() / "fonts" / f"{name}.ttf"
        pdfmetrics.registerFont(TTFont(name, str(path)))


@lru_cache
def letters(font: str) -> frozenset[str]:
    """The characters that a font shows, without those that only steer the text."""
    from reportlab.pdfbase import pdfmetrics

    register()
    set_in: Any = pdfmetrics.getFont(font)
    known = (chr(code) for code in set_in.face.charToGlyph)
    return frozenset(c for c in known if unicodedata.category(c)[0] != "C") | {" "}


def safe(text: str, font: str) -> str:
    """What can be printed of a text: one line, nothing that steers, □ for letters nobody has."""
    if letters(font).issuperset(text):
        return text
    return "".join(_shown(c, font) for c in unicodedata.normalize("NFC", text))


def runs(text: str, font: str) -> list[tuple[str, str]]:
    """A safe text in pieces of one font each."""
    known = letters(font)
    if known.issuperset(text):
        return [(font, text)]
    pieces = groupby(text, key=lambda c: font if c in known else SYMBOLS)
    return [(name, "".join(piece)) for name, piece in pieces]


def width(text: str, font: str, size: float) -> float:
    """How wide a safe text is set."""
    return sum(map(_widths(font).__getitem__, text)) * size


def wrap(text: str, font: str, size: float, room: float) -> list[str]:
    """Lines no wider than `room`; only a word that alone is wider is broken."""
    widths = _widths(font)
    room = room / size + 1e-6
    if sum(map(widths.__getitem__, text)) <= room:
        return [text]
    gap, lines, line, used = widths[" "], list[str](), list[str](), 0.0
    for word in text.split(" "):
        long = sum(map(widths.__getitem__, word))
        if line and used + gap + long > room:
            lines.append(" ".join(line))
            line, used = [], 0.0
        if long > room:
            *whole, word = _pieces(word, widths, room)
            lines += whole
            long = sum(map(widths.__getitem__, word))
        used += long + (gap if line else 0.0)
        line.append(word)
    return [*lines, " ".join(line)]


class _Widths(dict[str, float]):
    """Advance widths at size 1, measured when a character is first met."""

    def __init__(self, font: str) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, character: str) -> float:
        from reportlab.pdfbase.pdfmetrics import stringWidth

        ((font, _),) = runs(character, self._font)
        self[character] = found = float(stringWidth(character, font, 1000)) / 1000
        return found


@lru_cache
def _widths(font: str) -> _Widths:
    register()
    return _Widths(font)


def _pieces(word: str, widths: _Widths, room: float) -> list[str]:
    """A word cut where the room ends; never an empty piece."""
    pieces, start, used = list[str](), 0, 0.0
    for at, character in enumerate(word):
        used += widths[character]
        if used > room and at > start:
            pieces.append(word[start:at])
            start, used = at, widths[character]
    return [*pieces, word[start:]]


def _shown(character: str, font: str) -> str:
    match unicodedata.category(character):
        case "Cc" | "Zl" | "Zp":
            return " "
        case "Cf" | "Cs":
            return ""
    if character in letters(font):
        return character
    if character == _NARROW_SPACE:
        return _SPACE
    return character if character in letters(SYMBOLS) else BOX
