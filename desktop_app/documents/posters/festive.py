"""«Парадная» / «Салтанаттуу»: anniversaries, Nooruz, 9 May; a frame, PT Serif, a portrait."""

from __future__ import annotations

from desktop_app.documents.fonts import SERIF, SERIF_BOLD
from desktop_app.documents.pages import MM
from desktop_app.documents.posters import images, ornament, texts
from desktop_app.documents.posters.parts import HEIGHT, WIDTH, Board, Box, least
from desktop_app.domain.announcements import Announcement

_X, _ACROSS = 24 * MM, WIDTH - 48 * MM
_PORTRAIT = (60 * MM, 78 * MM)
PRINTED = 22 * MM  # the day of printing, just above the ornament
_TITLE = 130 * MM  # the most that it takes
_SIZES, _ALONE = (46.0, 16.0), 64.0  # points; the title without a portrait

_Line = tuple[str, str, float, float, float]  # text, font, largest and smallest size, height


def draw(board: Board, told: Announcement, lang: str) -> None:
    """From the top: library, call, portrait; from below: who and where; the title between."""
    ornament.frame(board.paper.canvas, WIDTH, HEIGHT, board.bottom and board.bottom - 6 * MM)
    board.block(texts.library(told, lang), SERIF, _box(HEIGHT - 24 * MM, 14 * MM), 16)
    call = texts.fixed(lang, "call")
    board.block(call, SERIF_BOLD, _box(HEIGHT - 39 * MM, 14 * MM), 30, 18)
    top = HEIGHT - 56 * MM
    if told.portrait is not None:
        top = _portrait(board, told.portrait, top) - 3 * MM
    bottom = (board.bottom - 6 * MM if board.bottom else 0.0) + 25 * MM
    lines = _lines(told, lang)
    used = sum(line[-1] for line in lines) + 3 * MM
    spare = top - bottom - used
    title = min(_TITLE, spare)
    above = (spare - title) / 2
    high = _SIZES[0] if told.portrait is not None else _ALONE
    _titles(board, texts.titles(told, lang), _box(top - above, title), high)
    y = top - above - title
    for number, (text, font, high, low, height) in enumerate(lines):
        if number == bool(told.form_ru or told.form_ky):
            board.rule(y - 1.5 * MM, 0.8, 70 * MM)
            y -= 3 * MM
        board.block(text, font, _box(y, height), high, low)
        y -= height


def _lines(told: Announcement, lang: str) -> list[_Line]:
    """What stands below the title, with its height in points."""
    form = texts.said(lang, told.form_ky, told.form_ru)
    dates = [texts.full_date(told, one) for one in (("ky", "ru") if lang == "both" else (lang,))]
    free = texts.fixed(lang, "free") if told.is_free else ""
    contact = texts.DOT.join(
        filter(None, (free, texts.organisers(told, lang), texts.phone(told.phone)))
    )
    size = 28.0 if len(dates) == 1 else 20.0
    lines: list[_Line] = [
        (form, SERIF, 20, 13, 12 * MM),
        *((date, SERIF_BOLD, size, 14, (16 if size == 28 else 10) * MM) for date in dates),
        (texts.time(told, lang), SERIF_BOLD, 30, 20, 14 * MM),
        (texts.place(told, lang), SERIF, 18, 12, 13 * MM),
        (told.audience, SERIF, 16, 11, 9 * MM),
        (told.programme, SERIF, 14, 9, 12 * MM),
        (contact, SERIF, 12, 9, 11 * MM),
    ]
    return [
        (text, font, high, low, max(height, least(text, font, _ACROSS) + 1))
        for text, font, high, low, height in lines
        if text.strip()
    ]


def _titles(board: Board, titles: tuple[str, ...], box: Box, high: float) -> None:
    shares = (1.0,) if len(titles) == 1 else (0.54, 0.46)
    top = box.top
    for title, share in zip(titles, shares, strict=True):
        height = box.height * share
        board.headline(title, SERIF_BOLD, _box(top, height - 2 * MM), high, _SIZES[1])
        top -= height


def _portrait(board: Board, data: bytes, top: float) -> float:
    """As large as its box allows, whole, with a thin line around; the lower edge."""
    image = images.prepared(data)
    share = 0.6 if board.bottom else 1.0
    across, down = image.getSize()
    scale = min(_PORTRAIT[0] * share / across, _PORTRAIT[1] * share / down)
    width, height = across * scale, down * scale
    x, y = (WIDTH - width) / 2, top - height
    board.paper.canvas.drawImage(image, x, y, width, height)
    board.paper.canvas.setLineWidth(1)
    board.paper.canvas.rect(x, y, width, height)
    return y


def _box(top: float, height: float) -> Box:
    return Box(_X, top, _ACROSS, height)
