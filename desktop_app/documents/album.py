"""The album of an event on paper: four or six photos a page, a caption under each."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from desktop_app.documents import fonts
from desktop_app.documents.fonts import SANS
from desktop_app.documents.letterhead import Letterhead, footer, head
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.pictures import draw_picture, picture_size
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import long
from desktop_app.services.album import Page

A_PAGE = (4, 6)
_ACROSS = 2
_GAP, _CAPTION, _SIZE, _LEADING = 6 * MM, 26.0, 9.0, 11.0
_LINES = 2  # of a caption; the rest is cut


def write_album(
    letter: Letterhead,
    page: Page,
    a_page: int,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The photos in their order under the event's title and day; `a_page` is 4 or 6."""
    title = translate("AlbumPapers", "Photo album")
    paper = Paper(title, letter.name(lang), lang, footer(letter, lang, title, translate))
    down = a_page // _ACROSS
    for first in range(0, len(page.photos), a_page):
        paper.page()
        head(paper, letter, lang, page.title(lang), long(page.on, lang))
        height = (paper.room - (down - 1) * _GAP) / down
        width = (paper.width - _GAP) / _ACROSS
        top = paper.y
        for at, (path, draft) in enumerate(page.photos[first : first + a_page]):
            x = paper.left + at % _ACROSS * (width + _GAP)
            low = top - (at // _ACROSS + 1) * height - at // _ACROSS * _GAP
            tall = picture_size(path, width, height - _CAPTION)[1]
            draw_picture(paper, path, x, low + _CAPTION, width, tall)
            _caption(paper, draft.caption(lang), x, low + _CAPTION, width)
    paper.write(to)


def _caption(paper: Paper, text: str, x: float, y: float, width: float) -> None:
    lines = fonts.wrap(fonts.safe(text, SANS), SANS, _SIZE, width) if text else []
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], f"{lines[_LINES - 1].rstrip(' ,.;:')}…"]
    for line in lines:
        y -= _LEADING
        paper.put(line, x, y, SANS, _SIZE, "center", width)
