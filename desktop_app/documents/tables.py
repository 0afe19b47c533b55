"""The one writer of tables: rows stream in, pages come out, heads are repeated.

A page's text goes into one text object. Its operators are made here, by
`ink`: reportlab's own way costs three times as much for a long book. Cells
that it cannot set (a letter of another font) go the public way.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop_app.documents import fonts
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.ink import Page
from desktop_app.documents.pages import MM, Paper

_GREY, _SHADE = 0.45, 0.93
_EMPTY = [""]  # the lines of an empty cell
_MOST_KNOWN = 1500  # texts of a column that are remembered
_TURNED_HEIGHTS = range(14, 61, 2)  # millimetres tried for a turned head


@dataclass(frozen=True)
class Column:
    """A column; `width` in millimetres. Neighbours with the same `group` share a head above."""

    title: str
    width: float
    align: str = "left"
    group: str = ""
    is_turned: bool = False


@dataclass(frozen=True)
class Line:
    """A row; `level` indents its cell in the table's indented column, `shade` is its grey.

    `height` is its least, in points: the two pages of a spread have their rows side by side.
    One that is struck has a line through all but its last cell, which says why.
    """

    cells: tuple[str, ...]
    is_bold: bool = False
    level: int = 0
    shade: float = 1
    height: float = 0
    is_struck: bool = False


@dataclass(frozen=True)
class Look:
    """Type size, space above and below the text (points), which column is indented by level.

    `height` is the least of a row, in points: room to write by hand.
    """

    size: float = 8.5
    pad: float = 1.9
    side: float = 2.6
    indented: int = 0
    indent: float = 8
    is_striped: bool = False
    height: float = 0

    @property
    def leading(self) -> float:
        return self.size * 1.17


class Table:
    """A table on a paper, `shift` points right of the margin.

    The height of a short table may be asked before it is written.
    """

    def __init__(
        self,
        paper: Paper,
        columns: Sequence[Column],
        look: Look | None = None,
        shift: float = 0,
    ) -> None:
        self._paper = paper
        self._columns = tuple(columns)
        self._look = look or Look()
        self._shift = shift
        self._widths = _fitted([column.width * MM for column in columns], paper.width - shift)
        self._edges = [sum(self._widths[:at]) for at in range(len(columns) + 1)]
        self._has_groups = any(column.group for column in columns)
        self._heads = [self._head_lines(at) for at in range(len(columns))]
        self._head_height = self._measured_head()
        self._left = paper.left + shift
        self._known: list[dict[tuple[str, str, int], list[str]]] = [{} for _ in columns]
        self._page: Page | None = None
        self._count = 0

    def height(self, lines: Iterable[Line]) -> float:
        """Of the head and all lines, if they were on one page."""
        return self._head_height + sum(self.line_height(line) for line in lines)

    @property
    def head_height(self) -> float:
        """Of the head alone."""
        return self._head_height

    def line_height(self, line: Line) -> float:
        """Of one line."""
        return self._line_height(self._set(line), line.height)

    def write(self, lines: Iterable[Line]) -> None:
        """Write the rows; a page is begun where one does not fit."""
        self._paper.need(self._head_height + self._look.leading + 2 * self._look.pad)
        self._begin()
        for line in lines:
            cells = self._set(line)
            height = self._line_height(cells, line.height)
            if height > self._paper.room:
                if height > self._paper.fresh_room - self._head_height:
                    cells = self._split(line, cells)
                self._turn_page()
            self._draw(line, cells)
        self._end()

    def _split(self, line: Line, cells: list[list[str]]) -> list[list[str]]:
        """Write what fits of a row higher than a page, page by page; what is left over."""
        while self._line_height(cells) > self._paper.room:
            count = int((self._paper.room - 2 * self._look.pad) / self._look.leading)
            if count > 0:
                self._draw(line, [cell[:count] for cell in cells])
                cells = [cell[count:] for cell in cells]
            if self._line_height(cells) > self._paper.fresh_room - self._head_height:
                self._turn_page()
            else:
                break
        return cells

    def _set(self, line: Line) -> list[list[str]]:
        """Each cell in lines; safe to print. What a long column repeats is set once."""
        font = SANS_BOLD if line.is_bold else SANS
        level, cells = line.level, []
        for at, text in enumerate(line.cells):
            if not text:
                cells.append(_EMPTY)
                continue
            known = self._known[at]
            found = known.get((text, font, level))
            if found is None:
                if len(known) >= _MOST_KNOWN:
                    known.clear()
                found = known[text, font, level] = self._set_cell(at, text, font, level)
            cells.append(found)
        return cells

    def _set_cell(self, at: int, text: str, font: str, level: int) -> list[str]:
        look = self._look
        room = self._widths[at] - 2 * look.side
        if level and at == look.indented:
            room -= level * look.indent
        return fonts.wrap(fonts.safe(text, font), font, look.size, room)

    def _line_height(self, cells: list[list[str]], least: float = 0) -> float:
        set_in = max(map(len, cells)) * self._look.leading + 2 * self._look.pad
        return max(set_in, self._look.height, least)

    def _begin(self) -> None:
        self._page = Page(self._paper.canvas, self._paper.codes)
        self._top = self._paper.y
        self._rules = [self._paper.y - self._head_height]
        self._draw_head()
        self._paper.y -= self._head_height

    def _turn_page(self) -> None:
        self._end()
        self._paper.page()
        self._begin()

    def _draw(self, line: Line, cells: list[list[str]]) -> None:
        assert self._page
        look, paper, page = self._look, self._paper, self._page
        font = SANS_BOLD if line.is_bold else SANS
        height = self._line_height(cells, line.height)
        if look.is_striped and self._count % 2:
            page.shade(self._left, paper.y - height, self._edges[-1], height, 0.96)
        if line.shade < 1:
            page.shade(self._left, paper.y - height, self._edges[-1], height, line.shade)
        above = look.pad if line.height else (height - max(map(len, cells)) * look.leading) / 2
        base = paper.y - above - look.size * 0.94
        for at, texts in enumerate(cells):
            if texts is _EMPTY:
                continue
            left = self._left + self._edges[at] + look.side
            if line.level and at == look.indented:
                left += line.level * look.indent
            align, y = self._columns[at].align, base
            for text in texts:
                x = left
                if align != "left":
                    free = self._widths[at] - 2 * look.side - fonts.width(text, font, look.size)
                    x += free if align == "right" else free / 2
                page.put(text, x, y, font, look.size)
                y -= look.leading
        if line.is_struck:
            y = base + look.size * 0.3
            page.rule(self._left + look.side, y, self._left + self._edges[-2] - look.side, y)
        paper.y -= height
        self._rules.append(paper.y)
        self._count += 1

    def _end(self) -> None:
        assert self._page
        canvas, paper, page = self._paper.canvas, self._paper, self._page
        left, bottom = self._left, paper.y
        page.draw()
        canvas.setStrokeGray(_GREY)
        canvas.setLineWidth(0.3)
        canvas.lines([(left, y, left + self._edges[-1], y) for y in self._rules[1:-1]])
        tops = [self._top - self._group_height(at) for at in range(len(self._edges))]
        canvas.lines(
            [(left + x, top, left + x, bottom) for x, top in zip(self._edges, tops, strict=True)]
        )
        canvas.setStrokeGray(0)
        canvas.setLineWidth(0.8)
        ends = (self._top, self._rules[0], bottom)
        canvas.lines([(left, y, left + self._edges[-1], y) for y in ends])
        self._page = None

    # The head.

    @property
    def _head_step(self) -> float:
        return self._look.size * 1.06

    def _head_lines(self, at: int) -> list[str]:
        """A head in lines; a turned one is as high as its words need to fit the column."""
        column, size = self._columns[at], self._look.size - 0.5
        title = fonts.safe(column.title, SANS)
        across = self._widths[at] - 2 * self._look.side
        if not column.is_turned:
            return fonts.wrap(title, SANS, size, across)
        most = max(1, int((self._widths[at] - 2) / self._head_step))
        for height in _TURNED_HEIGHTS:
            lines = fonts.wrap(title, SANS, size, height * MM)
            if len(lines) <= most and " ".join(lines) == title:
                return lines
        return fonts.wrap(title, SANS, size, _TURNED_HEIGHTS[-1] * MM)[:most]

    def _measured_head(self) -> float:
        size = self._look.size - 0.5
        flat = [
            len(lines) * self._head_step
            for lines, column in zip(self._heads, self._columns, strict=True)
            if not column.is_turned
        ]
        turned = [
            max(fonts.width(line, SANS, size) for line in lines)
            for lines, column in zip(self._heads, self._columns, strict=True)
            if column.is_turned
        ]
        self._leaf = max([*flat, *turned]) + 2 * self._look.pad + 2
        return self._leaf + (self._head_step + 2 * self._look.pad if self._has_groups else 0)

    def _group_height(self, edge: int) -> float:
        """How far below the top the upright line at an edge begins: inside a group, lower."""
        if 0 < edge < len(self._columns):
            before, after = self._columns[edge - 1].group, self._columns[edge].group
            if before and before == after:
                return self._head_height - self._leaf
        return 0

    def _draw_head(self) -> None:
        assert self._page
        left, height = self._left, self._head_height
        self._page.shade(left, self._top - height, self._edges[-1], height, _SHADE)
        for at, column in enumerate(self._columns):
            tall = self._leaf if column.group else height
            bottom = self._top - height
            if column.is_turned:
                self._draw_turned(at, bottom, tall)
            else:
                block = len(self._heads[at]) * self._head_step
                y = bottom + (tall + block) / 2
                self._centred(self._heads[at], self._edges[at], self._widths[at], y)
        self._draw_groups()

    def _draw_groups(self) -> None:
        assert self._page
        step, start = self._head_height - self._leaf, 0
        for at, column in enumerate(self._columns):
            follows = at + 1 < len(self._columns) and self._columns[at + 1].group == column.group
            if follows:
                continue
            if column.group:
                x, across = self._edges[start], self._edges[at + 1] - self._edges[start]
                title = fonts.safe(column.group, SANS)
                lines = fonts.wrap(title, SANS, self._look.size - 0.5, across - 4)[:1]
                self._centred(lines, x, across, self._top - (step - self._head_step) / 2)
                y = self._top - step
                self._page.rule(self._left + x, y, self._left + x + across, y)
            start = at + 1

    def _centred(self, lines: list[str], x: float, across: float, top: float) -> None:
        assert self._page
        size = self._look.size - 0.5
        for at, text in enumerate(lines):
            free = across - fonts.width(text, SANS, size)
            y = top - at * self._head_step - size * 0.9
            self._page.put(text, self._left + x + free / 2, y, SANS, size)

    def _draw_turned(self, at: int, bottom: float, tall: float) -> None:
        assert self._page
        size, lines = self._look.size - 0.5, self._heads[at]
        block = len(lines) * self._head_step
        x = self._left + self._edges[at] + (self._widths[at] - block) / 2 + size * 0.85
        for text in lines:
            y = bottom + (tall - fonts.width(text, SANS, size)) / 2
            self._page.put_turned(text, x, y, SANS, size)
            x += self._head_step


def _fitted(widths: list[float], room: float) -> list[float]:
    """The widths, pressed together when the page is narrower."""
    return [width * min(1, room / sum(widths)) for width in widths]
