"""A blank sheet for a day on paper: strokes while the power is off, typed in afterwards.

It asks for the same splits as the paper day on screen (`domain/paper.py`).
"""

from __future__ import annotations

from enum import StrEnum
from io import BytesIO
from pathlib import Path

from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.names import title
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.classes import Age, Category, Content, Inquiry, Kind, Language, Visit

_VISITS = Look(8.5, height=9.2 * MM)
_LOANS = Look(8.5, height=7.7 * MM)
_SPLIT = Look(8, height=6 * MM)
_THIRD, _GAP = 57.0, 4.5  # millimetres


def write_day_sheet(library: str, lang: str, translate: Translate, to: Path | BytesIO) -> None:
    """Write the sheet: one A4 page."""
    name = translate("DaySheet", "Sheet for a day on paper")
    paper = Paper(name, library, lang)
    paper.page()
    paper.text(library, SANS, 10)
    paper.text(name, SANS_BOLD, 15, leading=1.25)
    paper.text(translate("DaySheet", "Date: ____________________"), SANS, 11, leading=1.7)
    hint = translate(
        "DaySheet",
        "Make a stroke for each person and each book, and count in the evening. When the power is"
        " back, type the totals in under “Paper day”.",
    )
    paper.text(hint, SANS, 9)
    _grid(paper, translate, "visit", Visit, "age", Age, _VISITS)
    _grid(paper, translate, "content", Content, "language", Language, _LOANS)
    _splits(paper, translate)
    paper.write(to)


def _grid(
    paper: Paper,
    translate: Translate,
    down: str,
    rows: type[StrEnum],
    across: str,
    columns: type[StrEnum],
    look: Look,
) -> None:
    """Rows × columns with a total at the right and below."""
    total = translate("DaySheet", "Total")
    names = {
        "visit": translate("DaySheet", "Visits"),
        "content": translate("DaySheet", "Books handed out, by content and language"),
    }
    paper.y -= 7
    heads = [Column(title(translate, across, code), 34) for code in columns]
    lines = [Line((title(translate, down, code), *"    ")) for code in rows]
    lines.append(Line((total, *"    "), is_bold=True))
    table = Table(paper, [Column(names[down], 54), *heads, Column(total, 24)], look)
    table.write(lines)


def _splits(paper: Paper, translate: Translate) -> None:
    """Short tables in three columns of the page."""
    age = [title(translate, "age", code) for code in Age]
    new = [title(translate, "mode", code) for code in ("new", "again")]
    kinds = [title(translate, "kind", code) for code in Kind]
    categories = [title(translate, "category", code) for code in Category]
    types = [
        title(translate, "inquiry", code) for code in Inquiry if code is not Inquiry.CONSULTATION
    ]
    types.append(translate("DaySheet", "of them for self-government"))
    apart = [
        translate("DaySheet", "Consultations (apart)"),
        translate("DaySheet", "By phone or messenger"),
    ]
    stacks = (
        (
            (translate("DaySheet", "Books handed out, by kind"), kinds),
            (translate("DaySheet", "Readers registered"), [*new, *age]),
        ),
        (
            (translate("DaySheet", "Books handed out, by reader's age"), age),
            (translate("DaySheet", "Registered readers by category"), categories),
        ),
        (
            (translate("DaySheet", "References by type"), types),
            (translate("DaySheet", "References by reader's age"), [*age, *apart]),
        ),
    )
    top = paper.y
    for at, stack in enumerate(stacks):
        paper.y = top
        for name, titles in stack:
            _strokes(paper, name, titles, at * (_THIRD + _GAP) * MM, translate)


def _strokes(
    paper: Paper, name: str, titles: list[str], shift: float, translate: Translate
) -> None:
    """One split: its classes, room for strokes, totals."""
    paper.y -= 7
    columns = (
        Column(name, 30),
        Column("", 13.5),
        Column(translate("DaySheet", "Total"), 13.5),
    )
    Table(paper, columns, _SPLIT, shift).write(Line((text, "", "")) for text in titles)
