"""A blank sheet for a day on paper: strokes while the power is off, typed in afterwards.

Its sections and their order are those of the paper day on screen (`sheet_parts.py`).
"""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.sheet_parts import SECTIONS, Crossing, Sheet
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate

_GRID = Look(8.5, height=7.4 * MM)
_SPLIT = Look(7.4, height=6.6 * MM)
_THIRD, _GAP = 58.5, 2.25  # millimetres
_HEAD = 9 * MM  # of a short table, with the space above it
_COLUMNS = 3


def write_day_sheet(library: str, lang: str, translate: Translate, to: Path | BytesIO) -> None:
    """Write the sheet: the diary's first part and the grid of loans, overleaf the rest."""
    name = translate("DaySheet", "Sheet for a day on paper")
    paper = Paper(name, library, lang)
    paper.page()
    paper.text(library, SANS, 10)
    paper.text(name, SANS_BOLD, 15, leading=1.25)
    paper.text(translate("DaySheet", "Date: ____________________"), SANS, 11, leading=1.7)
    hint = translate(
        "DaySheet",
        "Make a stroke for each person and each book, and count in the evening. When the power is"
        " back, press “Enter a day from paper” and type the totals in. What was not counted stays"
        " empty.",
    )
    paper.text(hint, SANS, 9)
    headings = names.titles(translate, "sheet_section")
    for section in SECTIONS:
        _section(paper, translate, headings[section.key], section)
    paper.write(to)


def _section(paper: Paper, translate: Translate, heading: str, section: Sheet) -> None:
    """The grid across the page, the rows below it in three columns."""
    labels = names.titles(translate, "sheet_part")
    splits: list[tuple[str, list[str]]] = []
    for part in section.parts:
        if isinstance(part, Crossing):
            paper.need(_HEAD + 10 * _GRID.height)
            _grid(paper, translate, heading, part)
        else:
            label = labels.get(part.field, "") if len(section.parts) > 1 else ""
            title = f"{heading}: {label}" if label else heading
            splits.append((title, list(part.titles(translate).values())))
    if splits:
        _splits(paper, translate, splits)


def _grid(paper: Paper, translate: Translate, heading: str, part: Crossing) -> None:
    """Rows × columns with a total at the right and below."""
    total = translate("DaySheet", "Total")
    paper.y -= 7
    down, across = (names.titles(translate, group) for group in (part.down, part.across))
    heads = [Column(title, 34) for title in across.values()]
    lines = [Line((title, *"    ")) for title in down.values()]
    lines.append(Line((total, *"    "), is_bold=True))
    Table(paper, [Column(heading, 54), *heads, Column(total, 24)], _GRID).write(lines)


def _splits(paper: Paper, translate: Translate, splits: list[tuple[str, list[str]]]) -> None:
    """Short tables, each where the least stands above it."""
    heights = [0.0] * _COLUMNS
    places: list[int] = []
    for _, titles in splits:
        at = heights.index(min(heights))
        heights[at] += _HEAD + len(titles) * _SPLIT.height
        places.append(at)
    paper.need(max(heights))
    ends = [paper.y] * _COLUMNS
    for at, (title, titles) in zip(places, splits, strict=True):
        paper.y = ends[at]
        _strokes(paper, title, titles, at * (_THIRD + _GAP) * MM, translate)
        ends[at] = paper.y
    paper.y = min(ends)


def _strokes(
    paper: Paper, name: str, titles: list[str], shift: float, translate: Translate
) -> None:
    """One split: its classes, room for strokes, totals."""
    paper.y -= 7
    columns = (
        Column(name, 35),
        Column("", 10.5),
        Column(translate("DaySheet", "Total"), 13.5),
    )
    Table(paper, columns, _SPLIT, shift).write(Line((text, "", "")) for text in titles)
