"""Papers of standing profiles: the card (form 30), the list; what their papers share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.fonts import SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, field, footer, head, signature
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import long, short
from desktop_app.services.notices import NoticeRow
from desktop_app.services.profiles import ProfileCard, ProfileSheet


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
    title = title.format(service=service(translate, draft.service), no=card.number)
    paper = private(letter, title, lang, translate)
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
                answer(row, translate),
                *originals(row),
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
    paper = private(letter, title, lang, translate, landscape=True)
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
                who(card, lang),
                card.draft.phone,
                service(translate, card.draft.service),
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


def private(
    letter: Letterhead, title: str, lang: str, translate: Translate, *, landscape: bool = False
) -> Paper:
    """A paper with names that stays in the house; its first page is begun."""
    foot = footer(letter, lang, title, translate, is_private=True)
    paper = Paper(title, letter.name(lang), lang, foot)
    paper.page(landscape=landscape)
    return paper


def who(card: ProfileCard, lang: str) -> str:
    """«Асанов Б., землеустроитель, айыл өкмөтү»."""
    return ", ".join(filter(None, (card.draft.subscriber, card.draft.office, card.body(lang))))


def service(translate: Translate, code: str) -> str:
    """ИРИ or ДОР."""
    return names.title(translate, "profile_service", code)


def _told(card: ProfileCard, translate: Translate) -> str:
    way = names.title(translate, "notice_way", card.draft.way)
    return f"{way}, {names.title(translate, 'rhythm', card.draft.rhythm).lower()}"


def answer(row: NoticeRow, translate: Translate) -> str:
    """What was said of it, nothing while nothing was."""
    return names.title(translate, "notice_feedback", row.feedback) if row.feedback else ""


def originals(row: NoticeRow) -> tuple[str, str]:
    """Nothing while no answer came: 0 would say that he asked for none."""
    return (str(row.requested), str(row.given)) if row.feedback_on else ("", "")
