"""Text of one table page as PDF operators, written by hand where that is safe.

WORKAROUND: reportlab 5.1 spends two thirds of a long table in bookkeeping
for each cell. A font's letters are numbered in subsets of 255; all that a
village library prints fits the first, where a cell is a mere translation of
letters. `tests/documents/test_tables.py` fails when a new reportlab lacks the
two internals used here: `TTFont.splitString` and the text object's `_code`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from desktop_app.documents import fonts

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas


class OtherSubset(ValueError):
    """A letter that is not in the first subset of its font, or not in the font at all.

    No `LookupError`: `str.translate` would take that for «leave it as it is».
    """


class Codes(dict[int, str]):
    """For `str.translate`: a letter's operand in the first subset of a font."""

    def __init__(self, font: str, canvas: Canvas) -> None:
        from reportlab.pdfbase.pdfmetrics import getFont

        super().__init__()
        self._font: Any = getFont(font)
        self._letters = fonts.letters(font)
        drawn_on: Any = canvas
        self._document = drawn_on._doc

    def __missing__(self, letter: int) -> str:
        if chr(letter) not in self._letters:
            raise OtherSubset(chr(letter))
        ((subset, code),) = self._font.splitString(chr(letter), self._document)
        if subset:
            raise OtherSubset(chr(letter))
        number = code[0]
        plain = 32 <= number < 127 and number not in b"()\\"
        self[letter] = found = chr(number) if plain else f"\\{number:03o}"
        return found


class Page:
    """Shades, rules and text of a table on one page, drawn together at its end."""

    is_by_hand = True  # False: everything by reportlab's public way

    def __init__(self, canvas: Canvas, codes: dict[str, Codes]) -> None:
        self._canvas = canvas
        self._codes = codes  # of the whole document, by font
        self._operators: list[str] = []
        self._set_in = ("", 0.0)
        self._other: list[tuple[str, float, float, str, float]] = []
        self._turned: list[tuple[str, float, float, str, float]] = []
        self._rules: list[tuple[float, float, float, float]] = []

    def put(self, text: str, x: float, y: float, font: str, size: float) -> None:
        """A safe text at a place."""
        if not text:
            return
        if not self.is_by_hand:
            self._other.append((text, x, y, font, size))
            return
        codes = self._codes.get(font)
        if codes is None:
            codes = self._codes[font] = Codes(font, self._canvas)
        try:
            operand = text.translate(codes)
        except OtherSubset:
            self._other.append((text, x, y, font, size))
            return
        if self._set_in != (font, size):
            self._set_in = (font, size)
            self._operators.append(self._select(font, size))
        self._operators.append(f"1 0 0 1 {x:.2f} {y:.2f} Tm ({operand}) Tj")

    def put_turned(self, text: str, x: float, y: float, font: str, size: float) -> None:
        """A safe text that runs upwards."""
        self._turned.append((text, x, y, font, size))

    def shade(self, x: float, y: float, width: float, height: float, grey: float) -> None:
        """A grey ground, below the text that is drawn later."""
        self._canvas.setFillGray(grey)
        self._canvas.rect(x, y, width, height, stroke=0, fill=1)
        self._canvas.setFillGray(0)

    def rule(self, x1: float, y1: float, x2: float, y2: float) -> None:
        """A thin line inside the head."""
        self._rules.append((x1, y1, x2, y2))

    def draw(self) -> None:
        """Put the page's text on the canvas."""
        canvas = self._canvas
        if self._operators:
            by_hand: Any = canvas.beginText()
            by_hand._code.extend(self._operators)
            canvas.drawText(by_hand)
        for text, x, y, font, size in self._other:
            for name, piece in fonts.runs(text, font):
                canvas.setFont(name, size)
                canvas.drawString(x, y, piece)
                x += fonts.width(piece, name, size)
        for text, x, y, font, size in self._turned:
            canvas.saveState()
            canvas.translate(x, y)
            canvas.rotate(90)
            across = 0.0
            for name, piece in fonts.runs(text, font):
                canvas.setFont(name, size)
                canvas.drawString(across, 0, piece)
                across += fonts.width(piece, name, size)
            canvas.restoreState()
        canvas.setLineWidth(0.3)
        canvas.lines(self._rules)

    def _select(self, font: str, size: float) -> str:
        """The operator that chooses the first subset of a font."""
        from reportlab.pdfbase.pdfmetrics import getFont

        chosen: Any = getFont(font)
        drawn_on: Any = self._canvas
        name = chosen.getSubsetInternalName(0, drawn_on._doc)
        return f"{name} {size:g} Tf"
