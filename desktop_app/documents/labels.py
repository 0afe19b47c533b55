"""Labels of books: spine, bars, pocket, book card, slip of due dates; and the sheet to adjust by.

Each is drawn into its own rectangle (handbook 4.2; table 11, form 22), whose
place `domain.labels` reckons. The bars are as many whole dots of a 300 dpi
printer wide as fit: bars that are rounded one by one do not scan.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from itertools import groupby
from pathlib import Path

from desktop_app.documents import fonts
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.pages import A4, MM, Paper
from desktop_app.documents.words import Translate
from desktop_app.domain.labels import A4_HIGH, A4_WIDE, LabelKind, LabelOrder, places
from desktop_app.domain.numbers import money
from desktop_app.domain.scan_codes import bars, scan_code
from desktop_app.domain.text import clean
from desktop_app.services.labels import LabelRow

_TENTH = MM / 10
_DOT = 72 / 300
_BARS, _QUIET = 95, 14  # modules of an EAN-13, and the least white at both sides together
_LETTERS = 3  # of the author, to shelve by
_FLAP = 10 * MM  # glued under, at three sides of a pocket
_ROW = 6 * MM  # of a line filled in by hand


@dataclass(frozen=True)
class Box:
    """A label on the page in points, y upwards; text keeps `pad` from its edges."""

    paper: Paper
    x: float
    y: float
    width: float
    height: float

    @property
    def pad(self) -> float:
        """Labels up to the edge of the paper leave the strip white that printers cannot reach."""
        return 5 * MM if self.width > 60 * MM else 1.6 * MM

    @property
    def left(self) -> float:
        return self.x + self.pad

    @property
    def room(self) -> float:
        return self.width - 2 * self.pad

    @property
    def top(self) -> float:
        return self.y + self.height

    def line(
        self, text: str, top: float, size: float, font: str = SANS, align: str = "left"
    ) -> float:
        """A line below `top`, smaller or cut when too long; where the next one begins."""
        text = fonts.safe(clean(text), font)
        if text:
            size, text = _fitting(text, font, size, self.room)
            self.paper.put(text, self.left, top - size, font, size, align, self.room)
        return top - size * 1.2


def write_labels(
    letter: Letterhead,
    order: LabelOrder,
    rows: Sequence[LabelRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """A label for each row, none skipped, row by row, from the first free one of the sheet."""
    title = translate("Labels", "Labels of books")
    paper = Paper(title, letter.name(lang), lang, margin=0)
    draw = _Drawer(letter.name(lang), translate)
    page = -1
    for row, place in zip(rows, places(order, len(rows)), strict=True):
        if place.page > page:
            paper.page()
            page = place.page
        box = _box(paper, order, place.x, place.y)
        if order.has_frames or order.kind in _PLAIN:
            _frame(box)
        draw.label(order.kind, box, row)
    if not rows:
        paper.page()
    paper.write(to)


def write_label_test(
    letter: Letterhead, order: LabelOrder, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """Frames of all labels and two rulers, to hold with a sheet of labels against a window."""
    title = translate("Labels", "Test sheet for labels")
    paper = Paper(title, letter.name(lang), lang, margin=0)
    paper.page()
    for number, place in enumerate(places(order, order.sheet.count - order.first), order.first + 1):
        box = _box(paper, order, place.x, place.y)
        _frame(box)
        paper.put(
            str(number), box.x, box.y + box.height / 2 - 4, SANS_BOLD, 11, "center", box.width
        )
    _rulers(paper)
    told = (
        translate("Labels", "Print at 100 %, without fitting to the page."),
        translate("Labels", "Lay the page on a sheet of labels and hold both against a window."),
        translate("Labels", "The frames are too far left by 2 mm? Enter 2 for «to the right»."),
    )
    paper.canvas.setFillGray(1)
    paper.canvas.rect(50 * MM, 24 * MM, 110 * MM, 20 * MM, stroke=1, fill=1)
    paper.canvas.setFillGray(0)
    for at, text in enumerate(told):
        size, line = _fitting(fonts.safe(text, SANS), SANS, 8.5, 106 * MM)
        paper.put(line, 52 * MM, (38 - 5.5 * at) * MM, SANS, size)
    paper.write(to)


_PLAIN = (LabelKind.POCKET, LabelKind.BOOK_CARD, LabelKind.DUE_SLIP)


class _Drawer:
    """Draws the kinds; knows the library's name and the paper's language."""

    def __init__(self, library: str, translate: Translate) -> None:
        self._library = library
        self._translate = translate

    def label(self, kind: LabelKind, box: Box, row: LabelRow) -> None:
        """One label of a kind."""
        draw = {
            LabelKind.SPINE: self._spine,
            LabelKind.BARCODE: self._barcode,
            LabelKind.POCKET: self._pocket,
            LabelKind.BOOK_CARD: self._card,
            LabelKind.DUE_SLIP: self._slip,
        }
        draw[kind](box, row)

    def _spine(self, box: Box, row: LabelRow) -> None:
        """Shelf mark, author's mark, letters to shelve by; the number small below."""
        size = min(17.0, (box.height - 3 * MM) / 4.4)
        lines = [row.mark or row.shelf, row.author_mark, shelving_letters(row)]
        shown = [text for text in lines if text]
        top = box.top - (box.height - size * 1.2 * len(shown) - size * 0.9) / 2
        for text in shown:
            top = box.line(text, top, size, SANS_BOLD, "center")
        box.line(row.inventory_no, top, size * 0.72, SANS, "center")

    def _barcode(self, box: Box, row: LabelRow) -> None:
        """Whose it is, bars, the number to read, and what book it is where there is room."""
        is_high = box.height > 24 * MM
        above, below = (4 * MM, 15 + 2 * 8.4 + 3) if is_high else (1.5 * MM, 15)
        top = box.line(self._library, box.top - above, 6.5, SANS, "center")
        high = min(16 * MM, top - box.y - below - 2)
        _bars(box, scan_code(row.inventory_key, row.id), top - high - 1, high)
        top = box.line(row.inventory_no, top - high - 2, 11, SANS_BOLD, "center")
        if is_high:
            for line in _lines(_what(row), 7, box.room, 2):
                top = box.line(line, top, 7, SANS, "center")

    def _pocket(self, box: Box, row: LabelRow) -> None:
        """The front between three flaps; dashes are where it is folded."""
        canvas = box.paper.canvas
        canvas.setDash(2, 2)
        canvas.setLineWidth(0.4)
        left, right = box.x + _FLAP, box.x + box.width - _FLAP
        canvas.line(left, box.y, left, box.top)
        canvas.line(right, box.y, right, box.top)
        canvas.line(box.x, box.y + _FLAP, box.x + box.width, box.y + _FLAP)
        canvas.setDash()
        front = Box(box.paper, left - 1 * MM, box.y, right - left + 2 * MM, box.height)
        top = front.line(self._library, box.top - 5 * MM, 8)
        top = front.line(row.inventory_no, top - 4 * MM, 20, SANS_BOLD)
        top = front.line(" ".join(filter(None, (row.mark, row.author_mark))), top, 12)
        top = front.line(row.author, top - 3 * MM, 11)
        for line in _lines(_titled(row), 11, front.room, 3):
            top = front.line(line, top, 11, SANS_BOLD)

    def _card(self, box: Box, row: LabelRow) -> None:
        """«Книжный формуляр»: kept in the box of loans while the book is with a reader."""
        translate = self._translate
        top = box.line(translate("Labels", "Book card"), box.top - 3.5 * MM, 7.5, SANS, "right")
        mark = " ".join(filter(None, (row.mark, row.author_mark)))
        box.line(mark, top, 11)
        top = box.line(row.inventory_no, top, 14, SANS_BOLD, "right")
        top = box.line(row.author, top - 2, 10)
        for line in _lines(_titled(row), 10.5, box.room, 2):
            top = box.line(line, top, 10.5, SANS_BOLD)
        facts = (str(row.year or ""), money(row.price) if row.price else "")
        top = box.line(" · ".join(filter(None, facts)), top, 9)
        heads = (translate("Labels", "Due on"), translate("Labels", "Formulary no.")) * 2
        _grid(box, top - 3, heads)

    def _slip(self, box: Box, row: LabelRow) -> None:
        """«Листок срока возврата»: glued in at the end of the book."""
        translate = self._translate
        top = box.line(self._library, box.top - 3 * MM, 7)
        top = box.line(row.inventory_no, top - 2, 12, SANS_BOLD)
        top = box.line(_what(row), top, 8.5)
        asked = translate("Labels", "Please bring the book back by the last date below")
        for line in _lines(asked, 8.5, box.room, 3):
            top = box.line(line, top, 8.5, SANS_BOLD)
        _grid(box, top - 3, ("", "", ""))


def shelving_letters(row: LabelRow) -> str:
    """The first letters of the author, else of the title: «Айт», what a child shelves by."""
    words = [word.strip('«»"“”.,') for word in (row.author or row.title).split()]
    surname = next((word for word in words if len(word) >= _LETTERS), "".join(words))
    return surname[:_LETTERS].capitalize()


def _box(paper: Paper, order: LabelOrder, x: float, y: float) -> Box:
    width, height = order.sheet.width * _TENTH, order.sheet.height * _TENTH
    return Box(paper, x * _TENTH, A4[1] - y * _TENTH - height, width, height)


def _frame(box: Box) -> None:
    box.paper.canvas.setLineWidth(0.3)
    box.paper.canvas.rect(box.x, box.y, box.width, box.height)


def _bars(box: Box, code: str, y: float, height: float) -> None:
    dots = 4 if box.width >= (_BARS + _QUIET) * 4 * _DOT else 3
    module = dots * _DOT
    x = round((box.x + (box.width - _BARS * module) / 2) / _DOT) * _DOT
    for black, run in groupby(bars(code)):
        wide = len(list(run)) * module
        if black == "1":
            box.paper.canvas.rect(x, y, wide, height, stroke=0, fill=1)
        x += wide


def _grid(box: Box, top: float, heads: Sequence[str]) -> None:
    """Lines to fill in down to the foot of the label, under heads unless they are empty."""
    canvas = box.paper.canvas
    left, right = box.x + 3 * MM, box.x + box.width - 3 * MM
    wide = (right - left) / len(heads)
    count = int((top - box.y - 3 * MM) / _ROW)
    canvas.setLineWidth(0.3)
    for at in range(count + 1):
        canvas.line(left, top - at * _ROW, right, top - at * _ROW)
    for at, head in enumerate((*heads, "")):
        x = left + at * wide
        canvas.line(x, top, x, top - count * _ROW)
        if head:
            size, text = _fitting(fonts.safe(head, SANS), SANS, 7.5, wide - 3)
            box.paper.put(text, x, top - _ROW / 2 - size / 3, SANS, size, "center", wide)


def _rulers(paper: Paper) -> None:
    """Millimetres along the upper and the left edge of the page, centimetres longer."""
    canvas = paper.canvas
    canvas.setLineWidth(0.25)
    for at in range(5, A4_WIDE // 10 - 4):
        long = 5 if at % 10 == 0 else 2.5
        canvas.line(at * MM, A4[1] - 6 * MM, at * MM, A4[1] - (6 + long) * MM)
    for at in range(5, A4_HIGH // 10 - 4):
        long = 5 if at % 10 == 0 else 2.5
        canvas.line(6 * MM, A4[1] - at * MM, (6 + long) * MM, A4[1] - at * MM)


def _what(row: LabelRow) -> str:
    return " ".join(filter(None, (row.author, _titled(row))))


def _titled(row: LabelRow) -> str:
    return ". ".join(filter(None, (row.title, row.volume)))


def _lines(text: str, size: float, room: float, most: int) -> list[str]:
    """At most so many lines; the last one tells that there is more."""
    lines = fonts.wrap(fonts.safe(clean(text), SANS_BOLD), SANS_BOLD, size, room)
    if len(lines) > most:
        lines = [*lines[: most - 1], lines[most - 1] + "…"]
    return lines


def _fitting(text: str, font: str, size: float, room: float) -> tuple[float, str]:
    """A size down to 0.7 of the wished one at which a line fits; else the line is cut."""
    wide = fonts.width(text, font, size)
    if wide > room:
        size = max(size * 0.7, size * room / wide)
    if fonts.width(text, font, size) > room + 1e-6:
        text = fonts.wrap(text, font, size, room - size)[0] + "…"
    return size, text
