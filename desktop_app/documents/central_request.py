"""What readers asked for in vain, as a request to the central library; no names."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents.fonts import SANS
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.services.denials import RequestLine


def write_request(
    letter: Letterhead,
    on: date,
    wanted: Sequence[RequestLine],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The request: what, how often, when."""
    title = translate("Request", "Request to the central library of {date}").format(date=short(on))
    paper = headed_paper(letter, lang, title, translate)
    asked = translate(
        "Request",
        "Readers asked for these documents, and the branch does not have them. Please send them"
        " or count them in when books are bought.",
    )
    paper.text(asked, SANS, 10.5)
    paper.y -= 8
    columns = (
        Column("№", 11, "right"),
        Column(translate("Request", "What was asked for"), 108),
        Column(translate("Request", "How often"), 20, "right"),
        Column(translate("Request", "When"), 41),
    )
    lines = (
        Line((str(at), one.wanted, str(one.times), _when(one))) for at, one in enumerate(wanted, 1)
    )
    Table(paper, columns, Look(9.5)).write(lines)
    paper.y -= 8
    signature(paper, translate("Request", "Librarian"), letter.librarian)
    paper.write(to)


def _when(one: RequestLine) -> str:
    if one.first == one.last:
        return short(one.first)
    return f"{short(one.first)} – {short(one.last)}"
