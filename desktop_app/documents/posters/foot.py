"""The lower part of a poster: place, for whom, admission and phone, organisers."""

from __future__ import annotations

from desktop_app.documents import fonts
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.pages import MARGIN, MM
from desktop_app.documents.posters import texts
from desktop_app.documents.posters.parts import ACROSS, Board, Box, least
from desktop_app.domain.announcements import Announcement

_BAR = 11 * MM
_GAP = 1.5 * MM


class Foot:
    """What is missing leaves no hole. `scale` makes the letters and their places smaller."""

    def __init__(self, told: Announcement, lang: str, scale: float = 1.0) -> None:
        self._told = told
        self._lang = lang
        self._scale = scale
        lines = (
            (texts.place(told, lang), SANS_BOLD, 26 * scale, 19 * scale),
            (told.audience, SANS, 20 * scale, 12 * scale),
            (told.programme, SANS, 15 * scale, 14 * scale),
            (texts.organisers(told, lang), SANS, 13.0, 16 * scale),
        )
        self._lines = [
            (text, font, size, max(height * MM, least(text, font, ACROSS) + 1))
            for text, font, size, height in lines
            if text.strip()
        ]
        self._has_bar = told.is_free or bool(told.phone.strip())

    @property
    def height(self) -> float:
        """The least height that it needs, in points."""
        bar = _BAR + _GAP if self._has_bar else 0.0
        return _GAP + bar + sum(height + _GAP for *_, height in self._lines)

    def draw(self, board: Board, top: float, bottom: float) -> None:
        """Evenly between two heights of the page."""
        count = len(self._lines) + self._has_bar
        spare = top - bottom - self.height
        gap = _GAP + max(0.0, spare) / (count + 1)
        y = top - gap
        last = texts.organisers(self._told, self._lang)
        has_bar = self._has_bar
        for text, font, size, height in self._lines:
            if has_bar and text == last:
                y = self._admission(board, y) - gap
                has_bar = False
            board.block(text, font, Box(MARGIN, y, ACROSS, height), size)
            y -= height + gap
        if has_bar:
            self._admission(board, y)

    def _admission(self, board: Board, top: float) -> float:
        """Admission at the left, the phone at the right; the lower edge."""
        told = self._told
        share = 0.62 if self._lang == "both" else 0.45
        phone = fonts.safe(told.phone, SANS_BOLD).strip()
        room = (1 - share) * ACROSS - 4 * MM
        if not told.is_free:
            board.block(phone, SANS_BOLD, Box(MARGIN, top, ACROSS, _BAR), 18)
            return top - _BAR
        x = MARGIN if phone else MARGIN + (1 - share) * ACROSS / 2
        bar = Box(x, top, share * ACROSS, _BAR)
        board.bar(texts.fixed(self._lang, "free"), 20, bar)
        if phone:
            box = Box(MARGIN + ACROSS - room, top, room, _BAR)
            board.block(phone, SANS_BOLD, box, 18, align="right")
        return top - _BAR
