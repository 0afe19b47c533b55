"""A paper being written: pages, margins, running text, footers with «page n of m».

Everything is drawn on reportlab's canvas; `y` falls from the top of the page.
The same input gives the same bytes, whatever the day and the machine.
"""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.documents import fonts
from desktop_app.documents.fonts import SANS, SERIF
from desktop_app.documents.ink import Codes
from desktop_app.domain.text import clean

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

MM = 72 / 25.4
A4 = (210 * MM, 297 * MM)
A5 = (148 * MM, 210 * MM)
MARGIN = 15 * MM
_FOOT_SIZE, _FOOT_LEADING = 7.0, 8.6
_TOTAL = "total"


@dataclass(frozen=True)
class Footer:
    """Under every page: what the paper is, its page («… {page} … {total}»), small print.

    A book that is printed in parts has no total.
    """

    name: str
    page: str
    notes: tuple[str, ...] = ()


class Paper:
    """A document, A4 unless told. `title` and `author` go into the file's properties.

    Its pages are numbered from `first` on: a book that is printed in parts goes on counting.
    """

    def __init__(
        self,
        title: str,
        author: str,
        lang: str,
        footer: Footer | None = None,
        *,
        size: tuple[float, float] = A4,
        margin: float = MARGIN,
        first: int = 1,
    ) -> None:
        from reportlab.pdfgen.canvas import Canvas

        fonts.register()
        self._file = BytesIO()
        self.canvas: Canvas = Canvas(
            self._file, pagesize=size, pageCompression=1, invariant=1, lang=lang
        )
        self.canvas.setTitle(clean(title))
        self.canvas.setSubject(clean(title))
        self.canvas.setAuthor(clean(author))
        self.canvas.setCreator("Kitepkana")
        self._footer = footer
        self.codes: dict[str, Codes] = {}
        self.pages = 0
        self._before = first - 1
        self._is_open = False
        self.is_landscape = False
        self.y = 0.0
        self._upright = self._size = size
        self._margin = margin

    @property
    def number(self) -> int:
        """The number of the page that is written."""
        return self._before + self.pages

    @property
    def left(self) -> float:
        return self._margin

    @property
    def right(self) -> float:
        return self._size[0] - self._margin

    @property
    def width(self) -> float:
        """The width between the margins."""
        return self.right - self.left

    @property
    def top(self) -> float:
        return self._size[1] - self._margin

    @property
    def bottom(self) -> float:
        """Where the text must end: above the footer."""
        return self._margin + self._foot_height

    @property
    def room(self) -> float:
        """The height left on the page."""
        return self.y - self.bottom

    @property
    def fresh_room(self) -> float:
        """The height of an empty page."""
        return self.top - self.bottom

    def page(self, *, landscape: bool | None = None) -> None:
        """Begin a page, turned like the one before unless told."""
        self._end_page()
        self.is_landscape = self.is_landscape if landscape is None else landscape
        self._size = self._upright[::-1] if self.is_landscape else self._upright
        self.canvas.setPageSize(self._size)
        self.pages += 1
        self._is_open = True
        self.y = self.top

    def need(self, height: float) -> None:
        """Begin a page when `height` is not left, but would be there on an empty one."""
        if self.room < height <= self.fresh_room or self.room <= 0:
            self.page()

    def text(
        self,
        text: str,
        font: str = SERIF,
        size: float = 10,
        *,
        leading: float = 1.3,
        align: str = "left",
        indent: float = 0,
        room: float | None = None,
    ) -> None:
        """A paragraph; a page ends between its lines. `room` narrows it."""
        step = size * leading
        across = (room or self.width) - indent
        for line in fonts.wrap(fonts.safe(text, font), font, size, across):
            self.need(step)
            self.y -= step
            self.put(line, self.left + indent, self.y + step - size, font, size, align, across)

    def put(
        self,
        text: str,
        x: float,
        y: float,
        font: str = SANS,
        size: float = 10,
        align: str = "left",
        room: float = 0,
    ) -> None:
        """One line at a place; `align` speaks of the `room` that begins at x."""
        text = fonts.safe(text, font)
        if align != "left":
            free = room - fonts.width(text, font, size)
            x += free if align == "right" else free / 2
        for name, piece in fonts.runs(text, font):
            self.canvas.setFont(name, size)
            self.canvas.drawString(x, y, piece)
            x += fonts.width(piece, name, size)

    def write(self, to: Path | BytesIO) -> None:
        """Close the last page, fill in the count of pages, hand the file over."""
        self._end_page()
        if self._footer and "{total}" in self._footer.page:
            self.canvas.beginForm(_TOTAL, 0, -4, 200, 12)
            tail = self._footer.page.partition("{total}")[2]
            self.put(f"{self.number}{tail}", 0, 0, SANS, _FOOT_SIZE)
            self.canvas.endForm()
        self.canvas.save()
        if isinstance(to, Path):
            to.write_bytes(self._file.getvalue())
        else:
            to.write(self._file.getvalue())

    @property
    def _foot_height(self) -> float:
        if self._footer is None:
            return 0
        return (1 + len(self._foot_lines())) * _FOOT_LEADING + 6

    def _foot_lines(self) -> list[str]:
        notes = " · ".join(self._footer.notes) if self._footer else ""
        return fonts.wrap(fonts.safe(notes, SANS), SANS, _FOOT_SIZE, self.width) if notes else []

    def _end_page(self) -> None:
        if not self._is_open:
            return
        if self._footer:
            self._draw_footer(self._footer)
        self.canvas.showPage()
        self._is_open = False

    def _draw_footer(self, footer: Footer) -> None:
        lines = self._foot_lines()
        y = self._margin + len(lines) * _FOOT_LEADING + 1.5
        self.canvas.setLineWidth(0.4)
        self.canvas.line(self.left, y + _FOOT_LEADING, self.right, y + _FOOT_LEADING)
        before, has_total, tail = footer.page.partition("{total}")
        before = before.format(page=self.number)
        x = self.right - fonts.width(f"000{tail}" if has_total else "", SANS, _FOOT_SIZE)
        x_page = x - fonts.width(before, SANS, _FOOT_SIZE)
        self.put(_clipped(footer.name, x_page - self.left - 10), self.left, y, SANS, _FOOT_SIZE)
        self.put(before, x_page, y, SANS, _FOOT_SIZE)
        if has_total:
            self.canvas.saveState()
            self.canvas.translate(x, y)
            self.canvas.doForm(_TOTAL)
            self.canvas.restoreState()
        for line in lines:
            y -= _FOOT_LEADING
            self.put(line, self.left, y, SANS, _FOOT_SIZE)


def _clipped(text: str, room: float) -> str:
    """A line of the footer that fits; the rest becomes «…»."""
    text = fonts.safe(text, SANS)
    if fonts.width(text, SANS, _FOOT_SIZE) <= room:
        return text
    return fonts.wrap(text, SANS, _FOOT_SIZE, room - _FOOT_SIZE)[0] + "…"
