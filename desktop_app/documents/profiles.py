"""Papers of standing profiles: the card (form 30), notifications, their journal, the list."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.document_lines import bibliographic
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, field, footer, head, signature
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import long, period_title, short
from desktop_app.domain.periods import Period
from desktop_app.domain.profiles import Feedback, Service
from desktop_app.services.notices import NoticePaper, NoticeRow
from desktop_app.services.profiles import ProfileCard, ProfileSheet

_SLIP = 118  # points that the slip to tear off needs
_BOX = "☐"


def write_profile_card(
    letter: Letterhead,
    sheet: ProfileSheet,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Карточка абонента ИРИ/ДОР» with all its fields and the table of notifications."""
    card, draft = sheet.card, sheet.card.draft
    title = translate("ProfilePaper", "Card of a subscriber ({service}) no. {no}")
    title = title.format(service=_service(translate, draft.service), no=card.number)
    paper = _private(letter, title, lang, translate)
    head(paper, letter, lang, title, short(draft.on))
    for label, text in _fields(sheet, lang, translate):
        field(paper, label, text)
    paper.y -= 14
    paper.need(80)
    paper.text(translate("ProfilePaper", "Notifications"), SANS_BOLD, 11)
    paper.y -= 4
    columns = (
        Column(translate("ProfilePaper", "Date"), 22),
        Column("№", 12, "right"),
        Column(translate("ProfilePaper", "Documents"), 24, "right"),
        Column(translate("ProfilePaper", "Form"), 30),
        Column(translate("ProfilePaper", "Answer"), 46),
        Column(translate("ProfilePaper", "Originals asked for"), 24, "right"),
        Column(translate("ProfilePaper", "Given"), 22, "right"),
    )
    Table(paper, columns, Look(9)).write(
        Line(
            (
                short(row.on),
                str(row.number),
                str(row.documents),
                names.title(translate, "notice_way", row.way),
                _answer(row, translate),
                *_originals(row),
            )
        )
        for row in sheet.notices
    )
    paper.y -= 12
    if card.end:
        ended = translate("ProfilePaper", "Taken off")
        field(paper, ended, f"{short(card.end.on)}, {card.end.reason}")
    signature(paper, translate("SerialPapers", "Librarian"), draft.served_by or letter.librarian)
    paper.write(to)


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
    paper = _private(letter, title, lang, translate, landscape=True)
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
                _who(card, lang),
                _service(translate, card.draft.service),
                card.draft.topic,
                str(row.documents),
                names.title(translate, "notice_way", row.way),
                _answer(row, translate),
                *_originals(row),
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


def write_subscribers(
    letter: Letterhead,
    on: date,
    cards: Sequence[ProfileCard],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """«Список абонентов» on a day."""
    title = translate("ProfilePaper", "Subscribers of IRI and DOR")
    paper = _private(letter, title, lang, translate, landscape=True)
    head(paper, letter, lang, title, long(on, lang))
    columns = (
        Column("№", 11, "right"),
        Column(translate("ProfilePaper", "Since"), 21),
        Column(translate("ProfilePaper", "Subscriber"), 66),
        Column(translate("ProfilePaper", "Phone"), 28),
        Column(translate("ProfilePaper", "Service"), 17),
        Column(translate("ProfilePaper", "Served is"), 26),
        Column(translate("ProfilePaper", "Topic"), 58),
        Column(translate("ProfilePaper", "Form, how often"), 28),
        Column(translate("ProfilePaper", "Taken off"), 22),
    )
    Table(paper, columns, Look(8.8)).write(
        Line(
            (
                str(card.number),
                short(card.draft.on),
                _who(card, lang),
                card.draft.phone,
                _service(translate, card.draft.service),
                names.title(translate, "profile_mode", card.draft.mode.value),
                card.draft.topic,
                _told(card, translate),
                short(card.end.on) if card.end else "",
            )
        )
        for card in cards
    )
    paper.y -= 10
    n = len(cards)
    paper.text(translate("ProfilePaper", "%n subscriber(s) in all", "", n), SANS_BOLD, 10)
    paper.y -= 10
    signature(paper, translate("SerialPapers", "Librarian"), letter.librarian)
    paper.write(to)


def _notice(
    paper: Paper, letter: Letterhead, one: NoticePaper, lang: str, translate: Translate
) -> None:
    card, row = one.card, one.row
    title = translate("ProfilePaper", "Notification no. {no}").format(no=row.number)
    head(paper, letter, lang, title, long(row.on, lang))
    field(paper, translate("ProfilePaper", "To"), _who(card, lang))
    field(paper, translate("ProfilePaper", "Topic"), card.draft.topic)
    paper.y -= 12
    told = translate("ProfilePaper", "The library has received new documents on your topic:")
    paper.text(told, SANS, 10.5)
    paper.y -= 4
    for number, line in enumerate(one.lines, 1):
        paper.need(44)
        paper.y -= 5
        paper.text(f"{number}. {bibliographic(line, translate)}", SANS, 10.5)
        if note := " ".join(line.note.split()):
            paper.text(note, SANS, 9, indent=16)
        kind = names.title(translate, "document_kind", line.kind)
        where = translate("ProfilePaper", "Where it stands: {place}").format(place=line.place)
        paper.text(" · ".join((kind, *([where] if line.place else []))), SANS, 9, indent=16)
    paper.y -= 8
    if row.note:
        paper.text(row.note, SANS, 10)
    role = translate("SerialPapers", "Librarian")
    signature(paper, role, card.draft.served_by or letter.librarian)
    if letter.phone:
        paper.text(translate("ProfilePaper", "Phone: {phone}").format(phone=letter.phone), SANS, 9)
    _slip(paper, letter, one, lang, translate)


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
    paper.text(f"{_who(one.card, lang)} → {letter.name(lang)}", SANS, 9)
    paper.y -= 4
    choices = names.titles(translate, "notice_feedback")
    ticks = "      ".join(f"{_BOX} {choices[code].lower()}" for code in Feedback)
    asked = translate("ProfilePaper", "The documents were:")
    paper.text(f"{asked}   {ticks}", SANS, 10.5)
    field(paper, translate("ProfilePaper", "Please prepare the documents with the numbers"))
    signed = translate("ProfilePaper", "Date ______________   Signature ____________________")
    paper.text(signed, SANS, 9.5, leading=2.3)


def _fields(sheet: ProfileSheet, lang: str, translate: Translate) -> Iterator[tuple[str, str]]:
    """The fields of handbook 6.3, also the empty ones: a form is filled in by hand too."""
    card, draft = sheet.card, sheet.card.draft

    def titles(group: str, codes: Sequence[str]) -> str:
        everything = translate("ProfilePaper", "all")
        return ", ".join(names.title(translate, group, code) for code in codes) or everything

    yield translate("ProfilePaper", "Full name"), draft.subscriber
    yield translate("ProfilePaper", "Body"), card.body(lang)
    yield translate("ProfilePaper", "Post"), draft.office
    contacts = ", ".join(filter(None, (draft.address, draft.phone)))
    yield translate("ProfilePaper", "Address, phone"), contacts
    mode = names.title(translate, "profile_mode", draft.mode.value)
    yield translate("ProfilePaper", "Served is"), mode
    yield translate("ProfilePaper", "Topic"), draft.topic
    topics = (names.rubric(translate, code, own) for code, own in sheet.topics)
    yield translate("ProfilePaper", "Topics of the list"), ", ".join(topics)
    yield translate("ProfilePaper", "Words to look for"), draft.words
    yield translate("ProfilePaper", "Languages"), titles("language", draft.languages)
    yield translate("ProfilePaper", "Kinds of documents"), titles("document_kind", draft.kinds)
    n = draft.depth
    depth = translate("ProfilePaper", "%n year(s)", "", n)
    any_ = translate("ProfilePaper", "any")
    yield translate("ProfilePaper", "Age of documents"), depth if n else any_
    yield translate("ProfilePaper", "Form, how often"), _told(card, translate)
    yield translate("ProfilePaper", "Served by"), draft.served_by
    if draft.note:
        yield translate("ProfilePaper", "Note"), draft.note


def _totals(rows: Sequence[tuple[NoticeRow, ProfileCard]], translate: Translate) -> Iterator[str]:
    """In all, then of each service."""
    text = translate("ProfilePaper", "{what}: notifications {notices}, documents {documents}")
    every = translate("ProfilePaper", "In all")
    for name, codes in (
        (every, tuple(Service)),
        *((_service(translate, s), (s,)) for s in Service),
    ):
        of_these = [row for row, card in rows if card.draft.service in codes]
        documents = sum(row.documents for row in of_these)
        yield text.format(what=name, notices=len(of_these), documents=documents)


def _private(
    letter: Letterhead, title: str, lang: str, translate: Translate, *, landscape: bool = False
) -> Paper:
    foot = footer(letter, lang, title, translate, is_private=True)
    paper = Paper(title, letter.name(lang), lang, foot)
    paper.page(landscape=landscape)
    return paper


def _who(card: ProfileCard, lang: str) -> str:
    return ", ".join(filter(None, (card.draft.subscriber, card.draft.office, card.body(lang))))


def _service(translate: Translate, code: str) -> str:
    return names.title(translate, "profile_service", code)


def _told(card: ProfileCard, translate: Translate) -> str:
    way = names.title(translate, "notice_way", card.draft.way)
    return f"{way}, {names.title(translate, 'rhythm', card.draft.rhythm).lower()}"


def _answer(row: NoticeRow, translate: Translate) -> str:
    return names.title(translate, "notice_feedback", row.feedback) if row.feedback else ""


def _originals(row: NoticeRow) -> tuple[str, str]:
    """Nothing while no answer came: 0 would say that he asked for none."""
    return (str(row.requested), str(row.given)) if row.feedback_on else ("", "")
