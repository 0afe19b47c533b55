"""The posters as papers: the four templates, each in ru, ky or both, in four sizes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from pathlib import Path

from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.posters import bilingual, festive, large, month, sheets, strips, texts
from desktop_app.documents.posters.parts import Board
from desktop_app.domain import dates
from desktop_app.domain.announcements import Announcement, MonthPlan

_PRINTED = 9.2 * MM  # between the foot and what a printer leaves white
TEMPLATES = ("large", "festive", "both", "month")
_DRAW = {"large": large.draw, "festive": festive.draw, "both": bilingual.draw}


@dataclass(frozen=True)
class Look:
    """How a poster comes on paper. `size` is one of `sheets.SIZES`.

    `is_outline`: frames instead of black bars. `has_strips`: strips to tear off below,
    on an A4 page of one event only. `has_programme`: what goes on, where that is short.
    """

    size: str = "a4"
    is_outline: bool = False
    has_strips: bool = False
    has_programme: bool = False


PLAIN = Look()


def write_large(told: Announcement, lang: str, to: Path | BytesIO, look: Look = PLAIN) -> None:
    """The everyday poster; `poster_title_too_long`, `poster_text_too_long` when nothing fits."""
    _event("large", told, lang, to, look)


def write_festive(told: Announcement, lang: str, to: Path | BytesIO, look: Look = PLAIN) -> None:
    """The one with a frame and a portrait; also `portrait_broken`."""
    _event("festive", told, lang, to, look)


def write_bilingual(told: Announcement, lang: str, to: Path | BytesIO, look: Look = PLAIN) -> None:
    """Two halves, one date."""
    _event("both", told, lang, to, look)


def write_month(plan: MonthPlan, lang: str, to: Path | BytesIO, look: Look = PLAIN) -> None:
    """The plan of a month; `month_without_events`."""
    pages = month.pages(plan, lang)
    name = dates.month_year(plan.month, "ky" if lang == "ky" else "ru")
    paper = Paper(name, plan.library_ru, _language(lang))
    for number, rows in enumerate(pages, 1):
        count = f"{number} / {len(pages)}" if len(pages) > 1 else ""

        def draw(paper: Paper, rows: list[month.Row] = rows, count: str = count) -> None:
            board = Board(paper, is_outline=look.is_outline)
            month.draw(board, plan, lang, rows, count)
            board.note(texts.printed(plan.printed_on, lang), _PRINTED)

        sheets.put(paper, draw, look.size, lang)
    paper.write(to)


WRITE = {"large": write_large, "festive": write_festive, "both": write_bilingual}
"""By template, those of one event."""


def _event(template: str, told: Announcement, lang: str, to: Path | BytesIO, look: Look) -> None:
    paper = Paper(texts.title(told, _language(lang)), told.library_ru, _language(lang))
    sheets.put(paper, partial(_page, template, told, lang, look), look.size, lang)
    paper.write(to)


def _page(template: str, told: Announcement, lang: str, look: Look, paper: Paper) -> None:
    if not look.has_programme:
        told = replace(told, programme="")
    has_strips = look.has_strips and look.size == "a4"
    bottom = strips.BOTTOM if has_strips else 0.0
    board = Board(paper, is_outline=look.is_outline, bottom=bottom)
    _DRAW[template](board, told, lang)
    if has_strips:
        strips.draw(paper, told, lang)
    else:
        y = festive.PRINTED if template == "festive" else _PRINTED
        board.note(texts.printed(told.printed_on, lang), y)


def _language(lang: str) -> str:
    return "ky" if lang == "ky" else "ru"
