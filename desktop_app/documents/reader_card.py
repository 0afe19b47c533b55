"""A reader's registration card, formulary and tickets (handbook 4.1, 4.2)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any

from desktop_app.documents import fonts
from desktop_app.documents.consent import consent_terms
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, field, head, signature
from desktop_app.documents.names import category as category_title
from desktop_app.documents.pages import A4, A5, MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.domain.scan_codes import ticket_code
from desktop_app.services.pieces import PieceLoan
from desktop_app.services.readers import LoanRow, ReaderCard, ReaderRow

_YEARS = 6  # rows for re-registrations, at least
_BY_HAND = Look(8, height=8.4 * MM)
_SMALL = Look(8, height=6.6 * MM)
_A5_MARGIN = 10 * MM
_TICKET = (90 * MM, 62 * MM)
SHEET = 8
"""Tickets on a sheet: two across, four down."""
_BAR, _BAR_HEIGHT = 4 * 72 / 300, 10 * MM  # a bar is four dots of the printer


def write_registration_card(
    letter: Letterhead, card: ReaderCard | None, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """Facts, consent, signatures, marks of each year: A4; without a card a blank."""
    title = translate("ReaderPaper", "Reader's registration card")
    paper = Paper(title, letter.name(lang), lang)
    paper.page()
    head(paper, letter, lang, _numbered(title, card))
    for label, text in _facts(card, translate):
        field(paper, label, text)
    paper.y -= 8
    rules = translate("ReaderPaper", "I know the rules of the library and will keep to them.")
    agreed = translate("ReaderPaper", "I agree that the library keeps and processes these data.")
    for text in (rules, agreed, *consent_terms(translate)):
        paper.text(text, SANS, 9, leading=1.35)
        paper.y -= 2
    signature(paper, translate("ReaderPaper", "Signature of the reader"))
    signature(paper, translate("ReaderPaper", "Signature of the parent or guardian"))
    paper.y -= 10
    paper.text(translate("ReaderPaper", "Registered again"), SANS_BOLD, 10)
    paper.y -= 3
    columns = (
        Column(translate("ReaderPaper", "Year"), 26),
        Column(translate("ReaderPaper", "No. in the year"), 34),
        Column(translate("ReaderPaper", "Date"), 36),
        Column(translate("ReaderPaper", "Signature of the reader"), 42),
        Column(translate("ReaderPaper", "Signature of the librarian"), 42),
    )
    years = [
        Line((str(one.year), str(one.number), short(one.on), "", ""))
        for one in reversed(card.registrations if card else ())
    ]
    blank = [Line(("",) * 5)] * max(2, _YEARS - len(years))
    Table(paper, columns, _SMALL).write((*years, *blank))
    paper.write(to)


def write_formular(
    letter: Letterhead,
    card: ReaderCard | None,
    pieces: Sequence[PieceLoan],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Two sides of A5: who, what is on loan (`pieces` without a number), lines to go on by hand."""
    title = translate("ReaderPaper", "Reader's formulary")
    paper = Paper(title, letter.name(lang), lang, size=A5, margin=_A5_MARGIN)
    paper.page()
    head(paper, letter, lang, _numbered(title, card))
    for label, text in _facts(card, translate):
        field(paper, label, text, size=8.5)
    paper.y -= 8
    columns = (
        Column(translate("ReaderPaper", "Issued"), 17),
        Column(translate("ReaderPaper", "Inv. no."), 16),
        Column(translate("ReaderPaper", "Section"), 12),
        Column(translate("ReaderPaper", "Author, title"), 34),
        Column(translate("ReaderPaper", "Due, renewed"), 18),
        Column(translate("ReaderPaper", "Reader's signature"), 15),
        Column(translate("ReaderPaper", "Returned"), 16),
    )
    loans: list[LoanRow | PieceLoan] = [*(card.loans if card else ()), *pieces]
    loans.sort(key=lambda loan: loan.issued_on)
    Table(paper, columns, _BY_HAND).write(_loans_and_blanks(paper, loans))
    paper.write(to)


def write_tickets(
    letter: Letterhead,
    readers: Sequence[ReaderRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Tickets to cut out, eight on a sheet of A4, each with its number for the scanner."""
    title = translate("ReaderPaper", "Reader's ticket")
    paper = Paper(title, letter.name(lang), lang)
    wide, high = _TICKET
    left, top = (A4[0] - 2 * wide) / 2, A4[1] - (A4[1] - 4 * high) / 2
    for at, reader in enumerate(readers):
        place = at % SHEET
        if place == 0:
            paper.page()
        x, y = left + place % 2 * wide, top - (place // 2 + 1) * high
        _cut_marks(paper, x, y)
        _ticket(paper, letter.name(lang), title, reader, x, y)
    if not readers:
        paper.page()
    paper.write(to)


def bars(card_no: int) -> Any:
    """The ticket's code as Code 128, digits only: a scanner types it under any keyboard."""
    from reportlab.graphics.barcode.code128 import Code128

    return Code128(ticket_code(card_no), barWidth=_BAR, barHeight=_BAR_HEIGHT, quiet=0)


def _ticket(paper: Paper, library: str, title: str, reader: ReaderRow, x: float, y: float) -> None:
    wide, high = _TICKET
    inner, room = x + 5 * MM, wide - 10 * MM
    top = _lines(paper, library, SANS, 8.5, inner, y + high - 5 * MM, room)
    top = _lines(paper, title, SANS_BOLD, 11, inner, top - 3, room)
    _lines(paper, reader.name, SANS_BOLD, 12.5, inner, top - 5, room)
    code = bars(reader.card_no)
    code.drawOn(paper.canvas, x + wide - 5 * MM - code.width, y + 5 * MM)
    paper.put(f"№ {reader.card_no}", inner, y + 7 * MM, SANS_BOLD, 17)


def _lines(
    paper: Paper, text: str, font: str, size: float, x: float, top: float, room: float
) -> float:
    """Two lines at most; where the next text begins."""
    lines = fonts.wrap(fonts.safe(text, font), font, size, room)
    if len(lines) > 2:
        lines = [lines[0], fonts.wrap(lines[1], font, size, room - size)[0] + "…"]
    for line in lines:
        top -= size * 1.2
        paper.put(line, x, top + size * 0.2, font, size)
    return top


def _cut_marks(paper: Paper, x: float, y: float) -> None:
    """Small crosses at the corners."""
    paper.canvas.setLineWidth(0.3)
    wide, high = _TICKET
    arm = 2 * MM
    for corner_x in (x, x + wide):
        for corner_y in (y, y + high):
            paper.canvas.line(corner_x - arm, corner_y, corner_x + arm, corner_y)
            paper.canvas.line(corner_x, corner_y - arm, corner_x, corner_y + arm)


def _loans_and_blanks(paper: Paper, loans: Sequence[LoanRow | PieceLoan]) -> Iterator[Line]:
    """Lines to write on until the back of the last sheet is full."""
    for loan in loans:
        number, what, due = "", loan.title, short(loan.due_on)
        if isinstance(loan, LoanRow):
            number, what = loan.inventory_no, " ".join(filter(None, (loan.author, loan.title)))
            due += f" ({loan.renewals})" if loan.renewals else ""
        yield Line((short(loan.issued_on), number, "", what, due, "", ""))
    while paper.pages % 2 or paper.room >= _BY_HAND.height:
        yield Line(("",) * 7)


def _facts(card: ReaderCard | None, translate: Translate) -> Iterator[tuple[str, str]]:
    draft = card.draft if card else None
    yield translate("ReaderPaper", "Full name"), card.name if card else ""
    year = str(draft.birth_year or "") if draft else ""
    yield translate("ReaderPaper", "Year of birth"), year
    category = category_title(translate, draft.category, card.own) if card and draft else ""
    yield translate("ReaderPaper", "Category"), category
    school = (str(draft.grade or ""), draft.school) if draft else ()
    yield translate("ReaderPaper", "Class, school (place of work)"), ", ".join(filter(None, school))
    address = (draft.village, draft.street, draft.house) if draft else ()
    yield translate("ReaderPaper", "Address"), ", ".join(filter(None, address))
    yield translate("ReaderPaper", "Phone"), draft.phone if draft else ""
    guardian = (draft.guardian, draft.guardian_phone) if draft else ()
    yield translate("ReaderPaper", "Parent or guardian"), ", ".join(filter(None, guardian))
    since = short(card.since) if card else ""
    yield translate("ReaderPaper", "Reader since"), since


def _numbered(title: str, card: ReaderCard | None) -> str:
    return f"{title} № {card.card_no}" if card else f"{title} № ______"
