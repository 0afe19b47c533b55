"""«На двух языках» / «Эки тилде»: Kyrgyz above, one grey box with the date, Russian below."""

from __future__ import annotations

from desktop_app.documents.fonts import NARROW_BOLD, SANS
from desktop_app.documents.pages import MARGIN, MM
from desktop_app.documents.posters import day, texts
from desktop_app.documents.posters.foot import Foot
from desktop_app.documents.posters.parts import ACROSS, HEIGHT, Board, Box, wide
from desktop_app.domain.announcements import Announcement

_DATE = 52 * MM
_BAR, _GAP = 14, 4  # millimetres
_KY, _RU = (58.0, 28.0), (50.0, 26.0)  # points


def draw(board: Board, told: Announcement, lang: str) -> None:
    """One half where there is one title only."""
    bottom = board.bottom or MARGIN - 2 * MM
    board.block(texts.library(told, lang), SANS, wide(HEIGHT - 12 * MM, 12), 12)
    titles = texts.titles(told, lang)
    top = HEIGHT - 27 * MM
    if len(titles) == 1:
        _one(board, told, lang, top, bottom)
        return
    foot = Foot(told, lang, 0.65)
    fixed = _DATE + (2 * _BAR + 5 * _GAP) * MM
    room = top - bottom - foot.height - fixed
    y = _half(board, titles[0], "ky", top, room * 0.53)
    _date(board, told, lang, y)
    y -= _DATE + _GAP * MM
    y = _half(board, titles[1], "ru", y, room * 0.47)
    foot.draw(board, y + _GAP * MM, bottom)


def _one(board: Board, told: Announcement, lang: str, top: float, bottom: float) -> None:
    foot = Foot(told, lang, 0.7 if board.bottom else 0.9)
    height = foot.height if board.bottom else max(foot.height, 78 * MM)
    board.bar(texts.fixed(lang, "call"), 26, wide(top, _BAR))
    y = bottom + height + _DATE
    title = Box(MARGIN, top - 17 * MM, ACROSS, top - 20 * MM - y)
    board.headline(texts.titles(told, lang)[0], NARROW_BOLD, title)
    _date(board, told, lang, y)
    foot.draw(board, y - _DATE, bottom)


def _half(board: Board, title: str, lang: str, top: float, height: float) -> float:
    """The bar and the title of a language; where the half ends."""
    board.bar(texts.fixed(lang, "call"), 26, wide(top, _BAR))
    top -= (_BAR + _GAP) * MM
    high, low = _KY if lang == "ky" else _RU
    board.headline(title, NARROW_BOLD, Box(MARGIN, top, ACROSS, height), high, low)
    return top - height - _GAP * MM


def _date(board: Board, told: Announcement, lang: str, top: float) -> None:
    canvas = board.paper.canvas
    canvas.setFillGray(0.93)
    canvas.setLineWidth(2)
    canvas.rect(MARGIN, top - _DATE, ACROSS, _DATE, 1, int(not board.is_outline))
    canvas.setFillGray(0)
    inside = Box(MARGIN + 6 * MM, top, ACROSS - 12 * MM, _DATE)
    day.draw(board, told, lang, inside, day.SHARED)
