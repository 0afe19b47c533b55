"""Strips to tear off at the bottom of an A4 page: what, when and the phone, ten times."""

from __future__ import annotations

from desktop_app.documents import fonts
from desktop_app.documents.fonts import NARROW_BOLD, SANS, SANS_BOLD
from desktop_app.documents.pages import MARGIN, MM, Paper
from desktop_app.documents.posters import texts
from desktop_app.documents.posters.parts import ACROSS, LEADING, WIDTH
from desktop_app.domain import dates
from desktop_app.domain.announcements import Announcement

_COUNT = 10
_FOOT, _TOP = 7 * MM, 57 * MM
BOTTOM = 62 * MM
"""Where the poster above the strips ends, in points."""


def draw(paper: Paper, told: Announcement, lang: str) -> None:
    """Dashed lines to cut along; the text runs upwards."""
    canvas = paper.canvas
    canvas.setLineWidth(0.6)
    canvas.setDash(4, 3)
    canvas.line(MARGIN, _TOP, WIDTH - MARGIN, _TOP)
    step = ACROSS / _COUNT
    for number in range(_COUNT + 1):
        canvas.line(MARGIN + number * step, _FOOT, MARGIN + number * step, _TOP)
    canvas.setDash()
    lines = _lines(told, lang)
    for number in range(_COUNT):
        canvas.saveState()
        canvas.translate(MARGIN + number * step, _FOOT)
        canvas.rotate(90)
        y = -(step - sum(size for *_, size in lines) * LEADING) / 2
        for text, font, size in lines:
            y -= size * LEADING
            paper.put(text, 0, y + size * 0.25, font, size, "center", _TOP - _FOOT)
        canvas.restoreState()


def _lines(told: Announcement, lang: str) -> list[tuple[str, str, float]]:
    """Text, font, size in points; of a long title the words that have room."""
    first = "ky" if lang == "both" else lang
    day = dates.day_month(told.on, first)
    when = ", ".join(filter(None, (day, texts.time(told, first))))
    title = _shortened(fonts.safe(texts.title(told, first), NARROW_BOLD))
    found = [*((line, NARROW_BOLD, 11.0) for line in title), (when, SANS_BOLD, 10.0)]
    phone = fonts.safe(told.phone, SANS).strip()
    if phone and fonts.width(phone, SANS, 10) <= _room():
        found.append((phone, SANS, 10.0))
    return found


def _room() -> float:
    return _TOP - _FOOT - 4 * MM


def _shortened(title: str) -> list[str]:
    """At most two lines of whole words; nothing of a title whose first word is too long."""
    words = title.split()
    lines: list[str] = []
    while words and len(lines) < 2:
        taken = 0
        while taken < len(words) and _fits(" ".join(words[: taken + 1])):
            taken += 1
        if not taken:
            break
        lines.append(" ".join(words[:taken]))
        words = words[taken:]
    if words and lines:
        lines[-1] += " …"
    return lines


def _fits(text: str) -> bool:
    return fonts.width(text + " …", NARROW_BOLD, 11) <= _room()
