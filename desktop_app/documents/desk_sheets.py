"""Sheets of the desk: the day's loans to sign for, and the saddlebag list for loans elsewhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.services.paper_lists import IssuedRow
from desktop_app.services.saddlebag import PlacedCopy

_BY_HAND = Look(9, height=8.5 * MM)
_END = 16 * MM  # room for the librarian's signature


def write_issued(
    letter: Letterhead,
    on: date,
    rows: Sequence[IssuedRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The loans of a day, each with a place for the reader's signature."""
    title = translate("DeskSheets", "Loans of {date}, receipts").format(date=short(on))
    paper = headed_paper(letter, lang, title, translate, is_private=True)
    columns = (
        Column("№", 10, "right"),
        Column(translate("DeskSheets", "Card"), 15, "right"),
        Column(translate("DeskSheets", "Reader"), 38),
        Column(translate("DeskSheets", "Inv. no."), 20),
        Column(translate("DeskSheets", "Author, title"), 52),
        Column(translate("DeskSheets", "Due"), 21),
        Column(translate("DeskSheets", "Signature"), 24),
    )
    lines = (
        Line(
            (
                str(at),
                str(row.card_no),
                row.reader,
                row.inventory_no,
                row.what,
                short(row.due),
                "",
            )
        )
        for at, row in enumerate(rows, 1)
    )
    Table(paper, columns, _BY_HAND).write(lines)
    paper.need(_END)
    paper.y -= 6
    signature(paper, translate("DeskSheets", "Librarian"), letter.librarian)
    paper.write(to)


def write_centre(
    letter: Letterhead,
    on: date,
    rows: Sequence[PlacedCopy],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Books of the central library, to tick off when they are given back."""
    title = translate("DeskSheets", "Books of the central library on {date}").format(date=short(on))
    paper = headed_paper(letter, lang, title, translate)
    columns = (
        Column("№", 10, "right"),
        Column(translate("DeskSheets", "Inv. no."), 22),
        Column(translate("DeskSheets", "Author, title"), 90),
        Column(translate("DeskSheets", "Where it is"), 36),
        Column(translate("DeskSheets", "Given back"), 22),
    )
    statuses = names.titles(translate, "copy_status")
    lines = (
        Line((str(at), row.inventory_no, row.what, _where(row, statuses, translate), ""))
        for at, row in enumerate(rows, 1)
    )
    Table(paper, columns, _BY_HAND).write(lines)
    paper.need(_END)
    paper.y -= 6
    signature(paper, translate("DeskSheets", "Librarian"), letter.librarian)
    paper.write(to)


def _where(row: PlacedCopy, statuses: Mapping[str, str], translate: Translate) -> str:
    """Who has it by the card's number only: the list leaves the house."""
    if row.card_no is None:
        return statuses[row.status]
    return translate("DeskSheets", "on loan, card no. {no}").format(no=row.card_no)


def write_saddlebag(
    letter: Letterhead,
    titles: Sequence[str],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """For loans off the premises: what is taken along on top, then lines to fill in."""
    title = translate("DeskSheets", "Loans away from the library")
    where = translate("DeskSheets", "Place: ______________________   Date: ______________")
    paper = headed_paper(letter, lang, title, translate, where)
    if titles:
        paper.text(translate("DeskSheets", "Taken along"), SANS_BOLD, 10)
        for at, one in enumerate(titles, 1):
            paper.text(f"{at}. {one}", SANS, 9.5)
        paper.y -= 8
    columns = (
        Column(translate("DeskSheets", "Date"), 20),
        Column(translate("DeskSheets", "Card, reader"), 44),
        Column(translate("DeskSheets", "Inv. no."), 22),
        Column(translate("DeskSheets", "Author, title"), 50),
        Column(translate("DeskSheets", "Signature"), 22),
        Column(translate("DeskSheets", "Returned"), 22),
    )
    Table(paper, columns, _BY_HAND).write(_blanks(paper, len(columns)))
    paper.write(to)


def _blanks(paper: Paper, columns: int) -> Iterator[Line]:
    """At least one line, then as many as the page has room for."""
    yield Line(("",) * columns)
    while paper.room >= _BY_HAND.height:
        yield Line(("",) * columns)
