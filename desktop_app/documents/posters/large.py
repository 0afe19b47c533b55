"""«Крупная» / «Чоң»: the everyday poster, read from three metres."""

from __future__ import annotations

from desktop_app.documents.fonts import NARROW_BOLD, SANS_BOLD
from desktop_app.documents.pages import MARGIN, MM
from desktop_app.documents.posters import day, texts
from desktop_app.documents.posters.foot import Foot
from desktop_app.documents.posters.parts import ACROSS, HEIGHT, Board, Box, wide
from desktop_app.domain.announcements import Announcement

_DATE = 54 * MM
_FOOT = 71.0  # millimetres


def draw(board: Board, told: Announcement, lang: str) -> None:
    """The title has 105 mm, and the space that other lines do not need."""
    top = HEIGHT - MARGIN
    bottom = board.bottom or MARGIN - 3 * MM
    board.block(texts.library(told, lang), SANS_BOLD, wide(top, 12), 16)
    board.bar(texts.fixed(lang, "call"), 30, wide(top - 14 * MM, 16))
    foot = Foot(told, lang, 0.7 if lang == "both" or board.bottom else 1.0)
    wanted = _FOOT - sum(10 for text in (texts.place(told, lang), told.audience) if not text)
    height = foot.height if board.bottom else max(foot.height, wanted * MM)
    date_top = bottom + height + _DATE
    _titles(board, told, lang, Box(MARGIN, top - 35 * MM, ACROSS, top - 40 * MM - date_top))
    board.rule(date_top)
    day.draw(board, told, lang, Box(MARGIN, date_top, ACROSS, _DATE), day.LARGE)
    board.rule(date_top - _DATE)
    foot.draw(board, date_top - _DATE, bottom)


def _titles(board: Board, told: Announcement, lang: str, box: Box) -> None:
    """One title, or Kyrgyz above a thin line and Russian below it."""
    first, *others = texts.titles(told, lang)
    if not others:
        board.headline(first, NARROW_BOLD, box)
        return
    middle = box.height * 0.53
    gap = 2.5 * MM
    board.headline(first, NARROW_BOLD, Box(box.x, box.top, box.width, middle - gap), 66)
    board.rule(box.top - middle, 0.8, 60 * MM)
    lower = Box(box.x, box.top - middle - gap, box.width, box.height - middle - gap)
    board.headline(others[0], NARROW_BOLD, lower, 54)
