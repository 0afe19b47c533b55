"""Notifications of subscribers, each with a slip to tear off, and their journal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.document_lines import cited
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, field, head, signature
from desktop_app.documents.pages import Paper
from desktop_app.documents.profiles import answer, originals, private, service, who
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import long, period_title, short
from desktop_app.domain.periods import Period
from desktop_app.domain.profiles import Service
from desktop_app.services.notices import NoticePaper, NoticeRow
from desktop_app.services.novelties import DocumentLine
from desktop_app.services.profiles import ProfileCard

_SLIP = 118  # points that the slip to tear off needs
_BOX = "☐"


def write_notices(
    letter: Letterhead,
    papers: Sequence[NoticePaper],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Notifications, each begun on a new page, with a slip for the answer to tear off."""
    title = translate("ProfilePaper", "Notification")
    paper = Paper(title, letter.name(lang), lang)
    for one in papers:
        paper.page()
        _notice(paper, letter, one, lang, translate)
    if not papers:
        paper.page()
    paper.write(to)


def write_notice_journal(
    letter: Letterhead,
    period: Period,
    rows: Sequence[tuple[NoticeRow, ProfileCard]],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Журнал оповещений» of a period; its sums are the indicators of that period."""
    title = translate("ProfilePaper", "Journal of notifications")
    paper = private(letter, title, lang, translate, landscape=True)
    head(paper, letter, lang, title, period_title(period, lang))
    columns = (
        Column("№", 11, "right"),
        Column(translate("ProfilePaper", "Date"), 21),
        Column(translate("ProfilePaper", "Subscriber"), 58),
        Column(translate("ProfilePaper", "Service"), 17),
        Column(translate("ProfilePaper", "Topic"), 56),
        Column(translate("ProfilePaper", "Documents"), 22, "right"),
        Column(translate("ProfilePaper", "Form"), 24),
        Column(translate("ProfilePaper", "Answer"), 30),
        Column(translate("ProfilePaper", "Originals asked for"), 19, "right"),
        Column(translate("ProfilePaper", "Given"), 16, "right"),
    )
    Table(paper, columns, Look(8.8)).write(
        Line(
            (
                str(row.number),
                short(row.on),
                who(card, lang),
                service(translate, card.draft.service),
                card.draft.topic,
                str(row.documents),
                names.title(translate, "notice_way", row.way),
                answer(row, translate),
                *originals(row),
            )
        )
        for row, card in rows
    )
    paper.y -= 10
    for total in _totals(rows, translate):
        paper.text(total, SANS_BOLD, 10)
    paper.y -= 10
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    paper.write(to)


def _notice(
    paper: Paper, letter: Letterhead, one: NoticePaper, lang: str, translate: Translate
) -> None:
    card, row = one.card, one.row
    title = translate("ProfilePaper", "Notification no. {no}").format(no=row.number)
    head(paper, letter, lang, title, long(row.on, lang))
    field(paper, translate("ProfilePaper", "To"), who(card, lang))
    field(paper, translate("ProfilePaper", "Topic"), card.draft.topic)
    paper.y -= 12
    told = translate("ProfilePaper", "The library has received new documents on your topic:")
    paper.text(told, SANS, 10.5)
    paper.y -= 4
    for number, line in enumerate(one.lines, 1):
        paper.need(44)
        paper.y -= 5
        paper.text(f"{number}. {cited(line.work, translate)}", SANS, 10.5)
        if note := " ".join(line.note.split()):
            paper.text(note, SANS, 9, indent=16)
        kind = names.title(translate, "document_kind", line.kind)
        paper.text(" · ".join(filter(None, (kind, _where(line, translate)))), SANS, 9, indent=16)
    paper.y -= 8
    if row.note:
        paper.text(row.note, SANS, 10)
    role = translate("SerialPapers", "Librarian")
    signature(paper, role, card.draft.served_by or letter.librarian)
    if letter.phone:
        paper.text(translate("ProfilePaper", "Phone: {phone}").format(phone=letter.phone), SANS, 9)
    _slip(paper, letter, one, lang, translate)


def _where(line: DocumentLine, translate: Translate) -> str:
    """The shelf of a title, or the place in the folder."""
    if not line.place:
        return ""
    text = translate("ProfilePaper", "Where it stands: {place}")
    if line.key.dossier_id is not None:
        text = translate("ProfilePaper", "In the folder: {place}")
    return text.format(place=line.place)


def _slip(
    paper: Paper, letter: Letterhead, one: NoticePaper, lang: str, translate: Translate
) -> None:
    """At the foot of the page, to tear off and bring back."""
    paper.need(_SLIP)
    paper.y = paper.bottom + _SLIP
    paper.canvas.setLineWidth(0.5)
    paper.canvas.setDash(3, 3)
    paper.canvas.line(paper.left, paper.y, paper.right, paper.y)
    paper.canvas.setDash()
    paper.y -= 6
    title = translate("ProfilePaper", "Answer to notification no. {no} of {date}")
    paper.text(title.format(no=one.row.number, date=short(one.row.on)), SANS_BOLD, 10.5)
    paper.text(f"{who(one.card, lang)} → {letter.name(lang)}", SANS, 9)
    paper.y -= 4
    choices = (
        translate("ProfilePaper", "yes"),
        translate("ProfilePaper", "in part"),
        translate("ProfilePaper", "no"),
    )
    ticks = "      ".join(f"{_BOX} {choice}" for choice in choices)
    asked = translate("ProfilePaper", "Were the documents of use?")
    paper.text(f"{asked}   {ticks}", SANS, 10.5)
    field(paper, translate("ProfilePaper", "Please prepare the documents with the numbers"))
    signed = translate("ProfilePaper", "Date ______________   Signature ____________________")
    paper.text(signed, SANS, 9.5, leading=2.3)


def _totals(rows: Sequence[tuple[NoticeRow, ProfileCard]], translate: Translate) -> Iterator[str]:
    """In all, then of each service."""
    text = translate("ProfilePaper", "{what}: notifications {notices}, documents {documents}")
    every = translate("ProfilePaper", "In all")
    for name, codes in (
        (every, tuple(Service)),
        *((service(translate, s), (s,)) for s in Service),
    ):
        of_these = [row for row, card in rows if card.draft.service in codes]
        documents = sum(row.documents for row in of_these)
        yield text.format(what=name, notices=len(of_these), documents=documents)
