"""What every template draws with: texts at the largest size that fits, bars, rules.

A word is never broken; a text that does not fit at the smallest size is
refused with a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.documents import fonts
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.pages import A4, MARGIN, MM, Paper
from desktop_app.documents.posters.texts import BULLET
from desktop_app.domain.errors import UserError

WIDTH, HEIGHT = A4
ACROSS = WIDTH - 2 * MARGIN
LEADING = 1.08
SMALL = 9.0  # points: nothing on a poster is smaller
TITLE = (84.0, 14.0)
_LONGEST = 300


@dataclass(frozen=True)
class Box:
    """A place on the page: its left edge and top from the page's corner below, its size."""

    x: float
    top: float
    width: float
    height: float

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top - self.height


def wide(top: float, height: float) -> Box:
    """The whole width between the margins; the height in millimetres."""
    return Box(MARGIN, top, ACROSS, height * MM)


class Board:
    """The page that a poster is drawn on.

    `bottom` is where the page ends for the template: above it nothing but the poster.
    With `is_outline` bars are drawn as frames, which saves toner.
    """

    def __init__(self, paper: Paper, *, is_outline: bool = False, bottom: float = 0) -> None:
        self.paper = paper
        self.is_outline = is_outline
        self.bottom = bottom

    def block(
        self,
        text: str,
        font: str,
        box: Box,
        high: float,
        low: float = SMALL,
        align: str = "center",
    ) -> float:
        """Text in the middle of a box at the largest size that fits; that size in points."""
        text = whole(text, font)
        if not text:
            return high
        size, lines = fitted(text, font, box, high, low)
        if size < SMALL - 0.01 or not _holds(lines, text):
            raise UserError("poster_text_too_long", text=text[:40])
        step = size * LEADING
        y = box.top - (box.height - len(lines) * step) / 2
        for line in _unhung(lines):
            y -= step
            self.paper.put(line, box.x, y + size * 0.25, font, size, align, box.width)
        return size

    def headline(
        self, title: str, font: str, box: Box, high: float = TITLE[0], low: float = TITLE[1]
    ) -> None:
        """The title; `poster_title_too_long` when no size fits."""
        text = whole(title, font)
        size, lines = fitted(text, font, box, high, low)
        if size < SMALL - 0.01 or not _holds(lines, text):
            raise UserError("poster_title_too_long", limit=_LONGEST)
        self.block(text, font, box, high, low)

    def bar(self, text: str, size: float, box: Box, font: str = SANS_BOLD) -> None:
        """White words on a rounded black bar, or black ones in a frame."""
        canvas = self.paper.canvas
        canvas.setLineWidth(2)
        inset = 1.0 if self.is_outline else 0.0
        canvas.roundRect(
            box.x + inset,
            box.bottom + inset,
            box.width - 2 * inset,
            box.height - 2 * inset,
            3 * MM,
            int(self.is_outline),
            int(not self.is_outline),
        )
        canvas.setFillGray(0 if self.is_outline else 1)
        size = min(size, size * (box.width - 8 * MM) / fonts.width(text, font, size))
        y = box.top - box.height / 2 - size * 0.35
        self.paper.put(text, box.x, y, font, size, "center", box.width)
        canvas.setFillGray(0)

    def note(self, text: str, y: float) -> None:
        """The smallest letters of a poster, at the right above a height of the page."""
        if text:
            self.paper.put(text, MARGIN, y, SANS, SMALL, "right", ACROSS)

    def rule(self, y: float, thick: float = 2, length: float = ACROSS) -> None:
        """A line across, in the middle of the page."""
        self.paper.canvas.setLineWidth(thick)
        self.paper.canvas.line((WIDTH - length) / 2, y, (WIDTH + length) / 2, y)


def whole(text: str, font: str) -> str:
    """What can be printed, in single spaces."""
    return " ".join(filter(None, fonts.safe(text, font).split(" ")))


def least(text: str, font: str, room: float) -> float:
    """The height that a text takes at its smallest, in points."""
    text = whole(text, font)
    return len(fonts.wrap(text, font, SMALL, room)) * SMALL * LEADING if text else 0.0


def fitted(text: str, font: str, box: Box, high: float, low: float) -> tuple[float, list[str]]:
    """Size and lines, in steps of one point; only a word wider than the box goes below `low`."""
    longest = max((fonts.width(word, font, 1) for word in text.split(" ")), default=0.0)
    size = high = min(high, box.width / longest) if longest else high
    while size >= min(low, SMALL):
        lines = fonts.wrap(text, font, size, box.width)
        if len(lines) * size * LEADING <= box.height:
            return size, _balanced(text, font, size, box.width, len(lines))
        size -= 1
    size = min(low, SMALL, high)
    lines = fonts.wrap(text, font, size, box.width)
    return size, lines[: max(0, int(box.height / (size * LEADING) + 0.001))]


def _holds(lines: list[str], text: str) -> bool:
    return " ".join(lines) == text


def _unhung(lines: list[str]) -> list[str]:
    """Without the bullet between two names where the line breaks at it."""
    mark = BULLET.strip()
    ended = [line.removesuffix(f" {mark}") for line in lines[:-1]] + lines[-1:]
    return ended[:1] + [line.removeprefix(f"{mark} ") for line in ended[1:]]


def _balanced(text: str, font: str, size: float, room: float, count: int) -> list[str]:
    """The same number of lines, but the last one not left with a single short word."""
    lines, narrow = fonts.wrap(text, font, size, room), room
    longest = max((fonts.width(word, font, size) for word in text.split(" ")), default=0.0)
    while count > 1 and narrow * 0.95 >= longest:
        narrow *= 0.95
        tried = fonts.wrap(text, font, size, narrow)
        if len(tried) > count:
            break
        lines = tried
    return lines
