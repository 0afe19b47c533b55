"""The day, huge, and beside it month, weekday and time."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.documents import fonts
from desktop_app.documents.fonts import NARROW_BOLD, SANS, SANS_BOLD
from desktop_app.documents.pages import MM
from desktop_app.documents.posters import texts
from desktop_app.documents.posters.parts import Board, Box
from desktop_app.domain.announcements import Announcement


@dataclass(frozen=True)
class Type:
    """Size in points and how far below the box's top the line stands, in millimetres."""

    day: tuple[float, float]
    month: tuple[float, float]
    weekday: tuple[float, float]
    time: tuple[float, float]
    timeless: tuple[float, float]  # of month and weekday, where no time is said


LARGE = Type((150, 48), (40, 17), (26, 29), (46, 47), (22, 40))
SHARED = Type((120, 43), (25, 15), (20, 25), (46, 44), (22, 36))


def draw(board: Board, told: Announcement, lang: str, box: Box, type_: Type) -> None:
    """Without a time the month grows."""
    paper = board.paper
    number = str(told.on.day)
    size, down = type_.day
    paper.put(number, box.x, box.top - down * MM, NARROW_BOLD, size)
    x = box.x + fonts.width(number, NARROW_BOLD, size) + 8 * MM
    room = box.x + box.width - x
    time = texts.time(told, lang)
    grown = 1.0 if time else 1.35
    downs = (type_.month[1], type_.weekday[1]) if time else type_.timeless
    lines = [
        (texts.month(told.on, lang), SANS_BOLD, type_.month[0] * grown, downs[0]),
        (texts.weekday(told, lang), SANS, type_.weekday[0] * grown, downs[1]),
        (time, SANS_BOLD if type_ is LARGE else NARROW_BOLD, *type_.time),
    ]
    for text, font, size, down in lines:
        if text:
            fit = min(size, size * room / fonts.width(text, font, size))
            paper.put(text, x, box.top - down * MM, font, fit)
