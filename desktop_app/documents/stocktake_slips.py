"""Control slips of a check, eight on a sheet to cut apart (handbook 3.6; paper 16)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import fonts, names
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead
from desktop_app.documents.pages import A4, MM, Paper
from desktop_app.documents.stocktake_lists import what
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money
from desktop_app.domain.stocktaking import Place
from desktop_app.services.stocktaking import Stocktake
from desktop_app.services.stocktaking_papers import StockLine

_SLIP = (96 * MM, 68 * MM)
_ACROSS, _DOWN = 2, 4
SLIPS = _ACROSS * _DOWN  # on a sheet
_BOX, _TICKED = "☐", "☑"


def write_control_slips(
    letter: Letterhead,
    check: Stocktake,
    lines: Sequence[StockLine],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Control slips to cut out, eight on a sheet, sorted by number (handbook 3.6)."""
    title = translate("StocktakePaper", "Control slip")
    paper = Paper(title, letter.name(lang), lang)
    wide, high = _SLIP
    left, top = (A4[0] - _ACROSS * wide) / 2, A4[1] - (A4[1] - _DOWN * high) / 2
    for at, line in enumerate(lines):
        place = at % SLIPS
        if place == 0:
            paper.page()
        x, y = left + place % _ACROSS * wide, top - (place // _ACROSS) * high
        _cut(paper, x, y - high, wide, high)
        _slip(paper, title, letter.name(lang), check, line, (x, y), translate)
    if not lines:
        paper.page()
    paper.write(to)


def _cut(paper: Paper, x: float, y: float, wide: float, high: float) -> None:
    paper.canvas.setLineWidth(0.3)
    paper.canvas.setDash(2, 3)
    paper.canvas.rect(x, y, wide, high)
    paper.canvas.setDash()


def _slip(
    paper: Paper,
    title: str,
    library: str,
    check: Stocktake,
    line: StockLine,
    corner: tuple[float, float],
    translate: Translate,
) -> None:
    inset = 5 * MM
    x, y = corner[0] + inset, corner[1] - inset
    room = _SLIP[0] - 2 * inset
    for text in fonts.wrap(fonts.safe(library, SANS), SANS, 7, room)[:1]:
        y -= 7
        paper.put(text, x, y, SANS, 7)
    y -= 14
    paper.put(title, x, y, SANS, 9)
    paper.put(line.inventory_no, x, y, SANS_BOLD, 14, "right", room)
    y -= 6
    for text in fonts.wrap(fonts.safe(what(line), SANS_BOLD), SANS_BOLD, 9.5, room)[:3]:
        y -= 12
        paper.put(text, x, y, SANS_BOLD, 9.5)
    y -= 4
    for label, value in _slip_facts(line, translate):
        y -= 12
        paper.put(f"{label}: {value}", x, y, SANS, 8.5)
    foot = corner[1] - _SLIP[1] + inset
    for at, text in enumerate(reversed(tuple(_slip_boxes(line, translate)))):
        paper.put(text, x, foot + at * 11, SANS, 8.5)
    day = translate("StocktakePaper", "check of {date}").format(date=short(check.on))
    paper.put(day, x, foot, SANS, 7, "right", room)


def _slip_facts(line: StockLine, translate: Translate) -> Iterator[tuple[str, str]]:
    yield translate("StocktakePaper", "Price"), money(line.price)
    yield translate("StocktakePaper", "Mark"), line.mark or "________"
    record = f"{line.receipt_no} / {line.receipt_year}" if line.receipt_no else "________"
    yield translate("StocktakePaper", "Record in the summary book"), record


def _slip_boxes(line: StockLine, translate: Translate) -> Iterator[str]:
    """Where it was seen: ticked by hand, or printed when the program knows."""
    places = names.titles(translate, "stocktake_place")
    for place in (Place.SHELF, Place.READER, Place.REPAIR):
        yield f"{_TICKED if line.place == place else _BOX} {places[place]}"
