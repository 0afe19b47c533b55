"""«План месяца» / «Айлык план»: the events of a month, eight rows a page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from desktop_app.documents import fonts
from desktop_app.documents.fonts import NARROW_BOLD, SANS, SANS_BOLD
from desktop_app.documents.pages import MARGIN, MM
from desktop_app.documents.posters import texts
from desktop_app.documents.posters.parts import (
    ACROSS,
    HEIGHT,
    WIDTH,
    Board,
    Box,
    fitted,
    whole,
    wide,
)
from desktop_app.domain import dates
from desktop_app.domain.announcements import MonthPlan, PlanLine
from desktop_app.domain.errors import UserError

_ROW, _ROWS = 26 * MM, 8
_TOP = HEIGHT - MARGIN - 38 * MM
_FOOT = MARGIN + 14 * MM
_X, _TITLE = MARGIN + 56 * MM, ACROSS - 58 * MM
_DAY, _BESIDE = MARGIN + 24 * MM, MARGIN + 28 * MM
_PART = (1.5 * MM, 15 * MM)  # the space above a title; the height where it is set large


@dataclass(frozen=True)
class Row:
    """An event with its texts set: where they break and how high it is, in points."""

    line: PlanLine
    parts: tuple[tuple[str, float, list[str]], ...]  # font, size, lines
    height: float


def pages(plan: MonthPlan, lang: str) -> list[list[Row]]:
    """The rows of each page; `month_without_events` when there is none."""
    if not plan.lines:
        raise UserError("month_without_events", month=dates.month_year(plan.month, "ru"))
    found: list[list[Row]] = [[]]
    for line in plan.lines:
        row = _row(line, lang)
        used = sum(one.height for one in found[-1])
        if len(found[-1]) == _ROWS or used + row.height > _TOP - _FOOT + 0.1:
            found.append([])
        found[-1].append(row)
    return found


def draw(board: Board, plan: MonthPlan, lang: str, rows: list[Row], number: str) -> None:
    """One page; `number` is «2 / 3», or nothing where there is one page only."""
    library = texts.said(lang, plan.library_ky, plan.library_ru, texts.BULLET)
    board.block(library, SANS_BOLD, wide(HEIGHT - MARGIN, 10), 15, 9)
    board.bar(_heading(plan, lang), 34, wide(HEIGHT - MARGIN - 14 * MM, 18), NARROW_BOLD)
    y = _TOP
    for at, row in enumerate(rows):
        _draw_row(board, row, lang, y, is_grey=at % 2 == 0)
        y -= row.height
    address = texts.said(lang, plan.address_ky, plan.address_ru)
    free = texts.fixed(lang, "free") if plan.is_free else ""
    foot = texts.DOT.join(filter(None, (address, texts.phone(plan.phone), free)))
    board.block(foot, SANS, Box(MARGIN, MARGIN + 11 * MM, ACROSS - 14 * MM, 11 * MM), 14)
    if number:
        board.block(number, SANS, Box(WIDTH - MARGIN - 12 * MM, MARGIN + 8 * MM, 12 * MM, 5 * MM),
                    10, align="right")  # fmt: skip


def _heading(plan: MonthPlan, lang: str) -> str:
    said = {
        code: texts.WORDS[code]["plan"].format(
            month=dates.month_name(plan.month.month, code).upper()
        )
        for code in ("ky", "ru")
    }
    return texts.said(lang, said["ky"], said["ru"])


def _row(line: PlanLine, lang: str) -> Row:
    """26 mm; higher where a title needs more than its place at 12 points."""
    titles = texts.said(lang, line.title_ky or line.title_ru, line.title_ru or line.title_ky, "\n")
    wanted = [(text, SANS_BOLD if not at else SANS) for at, text in enumerate(titles.split("\n"))]
    share = _PART[1] / len(wanted)
    parts = [_set(text, font, share) for text, font in wanted]
    if line.audience.strip():
        size = 13 if len(wanted) == 1 else 11
        parts.append(_set(line.audience, SANS, 7 * MM, size, 10))
    used = sum(_height(size, lines) for _, size, lines in parts)
    return Row(line, tuple(parts), max(_ROW, used + 2 * _PART[0]))


def _set(
    text: str, font: str, height: float, high: float = 18, low: float = 12
) -> tuple[str, float, list[str]]:
    """Within the height, else at the smallest size in as many lines as it takes."""
    text = whole(text, font)
    longest = max((fonts.width(word, font, low) for word in text.split(" ")), default=0.0)
    if longest > _TITLE:
        font = NARROW_BOLD
    size, lines = fitted(text, font, Box(0, 0, _TITLE, height), high, low)
    if size < low or " ".join(lines) != text:
        size, lines = fitted(text, font, Box(0, 0, _TITLE, HEIGHT), low, low)
    if size < 9 or " ".join(lines) != text:
        raise UserError("poster_text_too_long", text=text[:40])
    return font, size, lines


def _height(size: float, lines: list[str]) -> float:
    return size * 1.12 * len(lines) + 1


def _draw_row(board: Board, row: Row, lang: str, top: float, *, is_grey: bool) -> None:
    canvas, paper, line = board.paper.canvas, board.paper, row.line
    if is_grey and not board.is_outline:
        canvas.setFillGray(0.94)
        canvas.rect(MARGIN, top - row.height, ACROSS, row.height, 0, 1)
        canvas.setFillGray(0)
    for text, font, size, down in _beside(line, lang):
        fit = min(size, size * 25.5 * MM / fonts.width(text, font, size))
        paper.put(text, _BESIDE, top - down * MM, font, fit)
    if line.on:
        day = str(line.on.day)
        paper.put(day, MARGIN, top - 17 * MM, NARROW_BOLD, 46, "right", _DAY - MARGIN)
    used = sum(_height(size, lines) for _, size, lines in row.parts)
    y = top - (row.height - used) / 2
    for font, size, lines in row.parts:
        for one in lines:
            y -= size * 1.12
            paper.put(one, _X, y + size * 0.27, font, size)
        y -= 1
    canvas.setLineWidth(0.7)
    canvas.line(MARGIN, top - row.height, WIDTH - MARGIN, top - row.height)


def _beside(line: PlanLine, lang: str) -> Iterator[tuple[str, str, float, float]]:
    """Text, font, size in points, millimetres below the row's top."""
    both = ("ky", "ru") if lang == "both" else (lang,)
    down = 10.0 if line.starts_at else 14.0
    for at, one in enumerate(both):
        said = dates.weekday(line.on, one) if line.on else texts.WORDS[one]["no_day"]
        yield said, SANS, 14 if len(both) == 1 else 11, down - (len(both) - 1 - at) * 4.5
    if line.starts_at:
        yield line.starts_at, SANS_BOLD, 18, 18
