"""The entries behind a number on paper: for the methodist who asks where it comes from."""

from __future__ import annotations

from dataclasses import dataclass
from io import BytesIO

from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.pages import Footer, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate

_WIDTHS = (20.0, 88.0, 22.0, 24.0, 26.0)  # millimetres
_ALIGNS = ("left", "left", "right", "right", "left")


@dataclass(frozen=True)
class EntryList:
    """A number, its period, and its entries as they are shown: five columns."""

    title: str
    period: str
    value: str
    total: str
    heads: tuple[str, ...]
    lines: tuple[tuple[str, ...], ...]


def entry_list_pdf(entries: EntryList, library: str, lang: str, translate: Translate) -> bytes:
    """The list as PDF; readers stand in it by card number only."""
    footer = Footer(
        f"{library} · {entries.title}", translate("ReportPaper", "Page {page} of {total}")
    )
    paper = Paper(f"{entries.title}, {entries.period}", library, lang, footer)
    paper.page()
    paper.text(library, SANS, 9.5)
    paper.y -= 4
    paper.text(f"{entries.title}: {entries.value}", SANS_BOLD, 13)
    paper.text(f"{entries.period} · {entries.total}", SANS, 10)
    paper.y -= 8
    columns = [
        Column(head, width, align)
        for head, width, align in zip(entries.heads, _WIDTHS, _ALIGNS, strict=True)
    ]
    Table(paper, columns, Look(8.6)).write(Line(line) for line in entries.lines)
    file = BytesIO()
    paper.write(file)
    return file.getvalue()
