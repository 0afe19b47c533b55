"""The journal of references and inquiries of the self-government (handbook 6.4, form 29)."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.document_lines import cited
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import period_title, short
from desktop_app.domain.inquiries import InquiryState
from desktop_app.services.inquiry_journal import Journal, JournalLine

_LOOK = Look(6.6, pad=1.6, side=1.6)


def write_journal(
    letter: Letterhead,
    journal: Journal,
    with_names: bool,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Write the journal; one with names stays in the house."""
    title = translate("InquiryJournal", "Journal of the self-government's inquiries")
    paper = headed_paper(
        letter,
        lang,
        title,
        translate,
        period_title(journal.period, lang),
        landscape=True,
        is_private=True,
    )
    columns = _columns(translate)
    lines = [Line(tuple(str(at) for at in range(1, len(columns) + 1)), shade=0.93)]
    lines += [_line(one, with_names, lang, translate) for one in journal.received]
    Table(paper, columns, _LOOK).write(lines)
    if journal.earlier:
        paper.y -= 10
        told = translate("InquiryJournal", "Came before this period, worked on in it")
        paper.text(told, SANS_BOLD, 9.5, leading=1.5)
        paper.y -= 3
        earlier = [_line(one, with_names, lang, translate) for one in journal.earlier]
        Table(paper, columns, _LOOK).write(earlier)
    paper.y -= 8
    _totals(paper, journal, translate)
    paper.y -= 6
    signature(paper, translate("InquiryJournal", "Librarian"), letter.librarian)
    paper.write(to)


def _columns(translate: Translate) -> tuple[Column, ...]:
    """The seventeen of the handbook, without the hour."""
    return (
        Column("№", 8, "right"),
        Column(translate("InquiryJournal", "Day"), 17),
        Column(translate("InquiryJournal", "Who asks, post"), 27),
        Column(translate("InquiryJournal", "Body"), 24),
        Column(translate("InquiryJournal", "How it came"), 15),
        Column(translate("InquiryJournal", "Question"), 34),
        Column(translate("InquiryJournal", "Topic"), 28),
        Column(translate("InquiryJournal", "Type"), 28),
        Column(translate("InquiryJournal", "Purpose, due on"), 21),
        Column(translate("InquiryJournal", "Who answers"), 19),
        Column(translate("InquiryJournal", "Sources"), 38),
        Column(translate("InquiryJournal", "Documents / sheets"), 11, "center", is_turned=True),
        Column(translate("InquiryJournal", "Done on"), 17),
        Column(translate("InquiryJournal", "Given as"), 17),
        Column(translate("InquiryJournal", "Refused or passed on"), 22),
        Column(translate("InquiryJournal", "Minutes spent"), 8, "right", is_turned=True),
        Column(translate("InquiryJournal", "Receiver's signature, feedback"), 25),
    )


def _line(one: JournalLine, with_names: bool, lang: str, translate: Translate) -> Line:
    card, draft, answer = one.card, one.card.draft, one.card.answered
    person = (draft.asker, draft.office) if with_names else (draft.office,)
    is_answered = card.state.is_answered
    counted = f"{answer.documents} / {answer.sheets}" if is_answered else ""
    way = names.title(translate, "given_as", answer.given_as) if answer.given_as else ""
    return Line(
        (
            str(card.number),
            short(draft.on),
            _joined(*person),
            card.body.name(lang) if card.body else "",
            names.title(translate, "channel", draft.channel),
            draft.question,
            names.rubric(translate, draft.rubric, card.own_rubric),
            names.title(translate, "inquiry", draft.kind),
            _joined(" ".join(draft.purpose.split()), short(card.due_on)),
            draft.executor if with_names else "",
            _sources(one, translate),
            counted,
            short(answer.on) if is_answered else "",
            way,
            _elsewhere(one, with_names, translate),
            str(answer.minutes or ""),
            _taken(one) if with_names else "",
        )
    )


def _sources(one: JournalLine, translate: Translate) -> str:
    told = (*(cited(row.work, translate) for row in one.used), *one.card.sources.splitlines())
    return "; ".join(filter(None, (line.rstrip(".") for line in told)))


def _elsewhere(one: JournalLine, with_names: bool, translate: Translate) -> str:
    """Refused, when and why; or passed to the central library, when and by whom."""
    card = one.card
    if card.state is InquiryState.REFUSED and card.closed_on:
        told = translate("InquiryJournal", "Refused on {date}").format(date=short(card.closed_on))
        return f"{told}: {card.reason}"
    if one.passed_on is None:
        return ""
    told = translate("InquiryJournal", "To the central library on {date}")
    told = told.format(date=short(one.passed_on.on))
    note = " ".join(one.passed_on.note.split()) if with_names else ""
    return ": ".join(filter(None, (told, note)))


def _taken(one: JournalLine) -> str:
    hand = one.card.hand
    return _joined(hand.receiver, short(hand.on), hand.feedback) if hand else ""


def _totals(paper: Paper, journal: Journal, translate: Translate) -> None:
    """What the ledger sums; each number is an indicator."""
    titles = {
        "received": translate("InquiryJournal", "Received"),
        "in_time": translate("InquiryJournal", "answered in time"),
        "late": translate("InquiryJournal", "answered late"),
        "refused": translate("InquiryJournal", "refused"),
        "passed_on": translate("InquiryJournal", "passed to the central library"),
        "documents": translate("InquiryJournal", "documents given"),
        "sheets": translate("InquiryJournal", "sheets copied"),
    }
    told = [f"{titles[key]} — {n}" for key, n in journal.totals.items()]
    label = translate("InquiryJournal", "In all in this period")
    paper.text(f"{label}: {'; '.join(told)}.", SANS, 9.5, leading=1.45)


def _joined(*parts: str) -> str:
    return ", ".join(filter(None, parts))
