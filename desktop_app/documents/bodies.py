"""Papers of bodies and people: who holds office on a day, the agreements, one to be signed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.act_parts import parties
from desktop_app.documents.fonts import SANS, SANS_BOLD, SERIF
from desktop_app.documents.letterhead import (
    Letterhead,
    field,
    headed_paper,
    signature,
)
from desktop_app.documents.offices import shown
from desktop_app.documents.pages import MM, Footer, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import long, short
from desktop_app.services.agreements import AgreementRow
from desktop_app.services.offices import OfficeRow
from desktop_app.services.organisations import OrganisationRow

_SIZE = 10.5


@dataclass(frozen=True)
class BodySheet:
    """A body and its offices of a day, heads first."""

    body: OrganisationRow
    offices: tuple[OfficeRow, ...] = ()


@dataclass(frozen=True)
class AgreementSheet:
    """An agreement, the partner, and who heads it on the day of the agreement."""

    row: AgreementRow
    body: OrganisationRow
    head: OfficeRow | None = None


def write_bodies(
    letter: Letterhead,
    on: date,
    sheets: Sequence[BodySheet],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Органы и должностные лица» on a day; a body without offices has its contacts only."""
    title = translate("BodyPapers", "Bodies and those in office")
    paper = headed_paper(
        letter,
        lang,
        title,
        translate,
        translate("BodyPapers", "on {day}").format(day=long(on, lang)),
        is_private=True,
    )
    columns = (
        Column("№", 8, "right"),
        Column(translate("BodyPapers", "Body, address, phone"), 58),
        Column(translate("BodyPapers", "Post"), 40),
        Column(translate("BodyPapers", "Full name"), 36),
        Column(translate("BodyPapers", "In office since"), 24),
        Column(translate("BodyPapers", "Phone"), 24),
    )
    lines: list[Line] = []
    for number, sheet in enumerate(sheets, 1):
        lines += _body_lines(number, sheet, lang, translate)
    Table(paper, columns, Look(9)).write(lines)
    paper.y -= 14
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    paper.write(to)


def write_agreements(
    letter: Letterhead,
    on: date,
    rows: Sequence[AgreementRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Договоры о партнёрстве» with their terms, those in force first; how many are in force."""
    title = translate("BodyPapers", "Agreements of partnership")
    paper = headed_paper(
        letter,
        lang,
        title,
        translate,
        translate("BodyPapers", "on {day}").format(day=long(on, lang)),
    )
    columns = (
        Column("№", 8, "right"),
        Column(translate("BodyPapers", "Number, day"), 28),
        Column(translate("BodyPapers", "Partner"), 48),
        Column(translate("BodyPapers", "Subject"), 50),
        Column(translate("BodyPapers", "Last day"), 22),
        Column(translate("BodyPapers", "State"), 34),
    )
    Table(paper, columns, Look(9)).write(
        Line((
            str(number),
            _numbered(row),
            row.body(lang),
            row.draft.subject,
            short(row.draft.until) if row.draft.until else translate("BodyPapers", "no term"),
            state(row, on, translate),
        ))
        for number, row in enumerate(rows, 1)
    )  # fmt: skip
    paper.y -= 10
    n = sum(row.ended_on is None for row in rows)
    paper.text(translate("BodyPapers", "%n agreement(s) in force", "", n), SANS_BOLD, 10)
    paper.y -= 14
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    paper.write(to)


def write_agreement(
    letter: Letterhead, sheet: AgreementSheet, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """The agreement to be signed by both sides; duties that were not typed are the usual ones."""
    draft = sheet.row.draft
    title = translate("AgreementPaper", "Agreement of partnership")
    page = translate("ReportPaper", "Page {page} of {total}")
    paper = Paper(title, letter.name(lang), lang, Footer(f"{letter.name(lang)} · {title}", page))
    paper.page()
    numbered = translate("AgreementPaper", "no. {number}").format(number=draft.number or "_____")
    paper.text(title, SANS_BOLD, 14, align="center")
    paper.text(numbered, SANS_BOLD, 12, align="center", leading=1.6)
    y = paper.y - 14
    paper.put(letter.village, paper.left, y, SANS, _SIZE)
    paper.put(long(draft.on, lang), paper.left, y, SANS, _SIZE, "right", paper.width)
    paper.y = y - 8
    _sides(paper, letter, sheet, lang, translate)
    usual = _usual(translate)
    sections = (
        (translate("AgreementPaper", "Subject"), [draft.subject]),
        (translate("AgreementPaper", "The library"), _duties(draft.terms) or usual[0]),
        (translate("AgreementPaper", "The partner"), _duties(draft.partner_terms) or usual[1]),
        (translate("AgreementPaper", "Term"), _term(sheet.row, translate)),
    )
    for number, (heading, paragraphs) in enumerate(sections, 2):
        _section(paper, f"{number}. {heading}", number, paragraphs)
    paper.y -= 6
    left = (translate("AgreementPaper", "Library"), (letter.name(lang), letter.librarian))
    who = draft.signed_by or (sheet.head.draft.person if sheet.head else "")
    right = (translate("AgreementPaper", "Partner"), (sheet.body.name(lang), who))
    parties(paper, left, right, translate)
    if letter.system(lang):
        paper.y -= 6
        paper.text(translate("AgreementPaper", "Agreed by the library system"), SANS_BOLD, 10)
        signature(paper, letter.system(lang))
    paper.write(to)


def state(row: AgreementRow, on: date, translate: Translate) -> str:
    """«Действует», «срок прошёл», «прекращён 20.09.2026: причина»."""
    if row.ended_on is not None:
        ended = translate("BodyPapers", "ended {date}").format(date=short(row.ended_on))
        return f"{ended}: {row.end_reason}"
    if row.draft.until and row.draft.until < on:
        return translate("BodyPapers", "term passed")
    return translate("BodyPapers", "in force")


def _body_lines(number: int, sheet: BodySheet, lang: str, translate: Translate) -> list[Line]:
    """The body in its first line, an office in each."""
    body = sheet.body
    contacts = ", ".join(filter(None, (body.name(lang), body.address, body.phone, body.email)))
    lines = []
    for at, office in enumerate(sheet.offices or (None,)):
        first = (str(number), contacts) if at == 0 else ("", "")
        lines.append(Line((*first, *_office_cells(office, lang, translate))))
    return lines


def _office_cells(
    office: OfficeRow | None, lang: str, translate: Translate
) -> tuple[str, str, str, str]:
    if office is None:
        return ("", "", "", "")
    draft = office.draft
    post = names.title(translate, "post", draft.post)
    return (post, draft.person, shown(draft.since, lang), draft.phone)


def _numbered(row: AgreementRow) -> str:
    number = f"№ {row.draft.number}" if row.draft.number else ""
    return ", ".join(filter(None, (number, short(row.draft.on))))


def _sides(
    paper: Paper, letter: Letterhead, sheet: AgreementSheet, lang: str, translate: Translate
) -> None:
    """Who agrees, in lines, since a name stands in its own case there in both languages."""
    body = sheet.body
    sides = translate("AgreementPaper", "The sides")
    _heading(paper, f"1. {sides}")
    field(paper, translate("AgreementPaper", "Library"), letter.name(lang))
    field(
        paper, translate("AgreementPaper", "Address, phone"), _contact(letter.place, letter.phone)
    )
    field(paper, translate("AgreementPaper", "Represented by"), letter.librarian)
    field(paper, translate("AgreementPaper", "Partner"), body.name(lang))
    field(paper, translate("AgreementPaper", "Address, phone"), _contact(body.address, body.phone))
    post = names.title(translate, "post", sheet.head.draft.post) if sheet.head else ""
    who = sheet.row.draft.signed_by or (sheet.head.draft.person if sheet.head else "")
    field(paper, translate("AgreementPaper", "Represented by"), _contact(post, who))


def _contact(*parts: str) -> str:
    return ", ".join(filter(None, parts))


def _heading(paper: Paper, text: str) -> None:
    paper.y -= 9
    paper.need(40)
    paper.text(text, SANS_BOLD, 11, leading=1.4)


def _section(paper: Paper, heading: str, number: int, paragraphs: Sequence[str]) -> None:
    _heading(paper, heading)
    for at, text in enumerate(paragraphs, 1):
        paper.text(f"{number}.{at}. {text}", SERIF, 11, leading=1.35, indent=4 * MM)


def _duties(typed: str) -> list[str]:
    return [line for line in typed.splitlines() if line.strip()]


def _term(row: AgreementRow, translate: Translate) -> list[str]:
    if row.draft.until is None:
        first = translate(
            "AgreementPaper", "The agreement is in force from {since} without a term."
        )
        until = ""
    else:
        first = translate("AgreementPaper", "The agreement is in force from {since} to {until}.")
        until = short(row.draft.until)
    return [
        first.format(since=short(row.draft.on), until=until),
        translate(
            "AgreementPaper",
            "Either side may end it by telling the other in writing thirty days before.",
        ),
        translate("AgreementPaper", "Changes are made in writing and signed by both sides."),
        translate("AgreementPaper", "It is made in two equal copies, one for each side."),
    ]


def _usual(translate: Translate) -> tuple[list[str], list[str]]:
    """The duties of the library and of the partner, where none were typed (handbook 6.1)."""
    library = (
        translate(
            "AgreementPaper",
            "answers the partner's inquiries by agreed days and keeps a journal of them;",
        ),
        translate(
            "AgreementPaper",
            "tells the partner of new documents on the topics that the partner has named;",
        ),
        translate(
            "AgreementPaper",
            "keeps decisions, programmes and reports that the partner hands over, and gives"
            " inhabitants access to them;",
        ),
        translate(
            "AgreementPaper",
            "holds days of information, meetings and exhibitions together with the partner.",
        ),
    )
    partner = (
        translate(
            "AgreementPaper",
            "hands the library copies of decisions, programmes and reports meant for inhabitants;",
        ),
        translate(
            "AgreementPaper",
            "names a person who hands inquiries over and receives the answers;",
        ),
        translate(
            "AgreementPaper",
            "helps, as far as it can, to pay for subscriptions, books and equipment;",
        ),
        translate(
            "AgreementPaper",
            "engages the librarian for other work by a written order only, so that the library"
            " stays open.",
        ),
    )
    return list(library), list(partner)
