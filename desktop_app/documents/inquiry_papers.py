"""Papers of one inquiry: the slip that is signed when it comes, the reply (handbook 6.4)."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from pathlib import Path

from desktop_app.documents import inquiry_journal, names
from desktop_app.documents.document_lines import cited
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, field, footer, head
from desktop_app.documents.pages import A5, MM, Paper
from desktop_app.documents.paper_spec import PaperSpec, Parameter
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import long, short
from desktop_app.services.inquiries import InquiryCard
from desktop_app.services.inquiry_sources import SourceRow


def write_slip(
    letter: Letterhead, card: InquiryCard, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """«Листок запроса», A5: who asks what until when; both sign."""
    title = translate("InquiryPaper", "Slip of inquiry no. {no}").format(no=card.number)
    foot = footer(letter, lang, title, translate, is_private=True)
    paper = Paper(title, letter.name(lang), lang, foot, size=A5, margin=12 * MM)
    paper.page()
    head(paper, letter, lang, title, long(card.draft.on, lang))
    draft = card.draft
    body = card.body.name(lang) if card.body else ""
    for label, text in (
        (translate("InquiryPaper", "Body"), body),
        (translate("InquiryPaper", "Who asks, post"), _person(card)),
        (
            translate("InquiryPaper", "How it came"),
            names.title(translate, "channel", draft.channel),
        ),
        (translate("InquiryPaper", "Question"), draft.question),
        (
            translate("InquiryPaper", "Topic"),
            names.rubric(translate, draft.rubric, card.own_rubric),
        ),
        (translate("InquiryPaper", "Type"), names.title(translate, "inquiry", draft.kind)),
        (translate("InquiryPaper", "What it is for"), draft.purpose),
        (translate("InquiryPaper", "Answer is due on"), short(card.due_on)),
        (translate("InquiryPaper", "Who answers"), draft.executor),
    ):
        field(paper, label, " ".join(text.split()), size=9.5)
    paper.y -= 14
    _sign(paper, translate("InquiryPaper", "Asked by"), draft.asker)
    _sign(paper, translate("InquiryPaper", "Accepted by"), letter.librarian)
    paper.write(to)


def write_reply(
    letter: Letterhead,
    card: InquiryCard,
    used: Sequence[SourceRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """The answer with its numbered sources, and the line on which the receiver signs."""
    title = translate("InquiryPaper", "Reply to inquiry no. {no}").format(no=card.number)
    paper = Paper(title, letter.name(lang), lang, footer(letter, lang, title, translate))
    paper.page()
    if letter.system(lang):
        paper.text(letter.system(lang), SANS, 9, align="center")
    paper.text(letter.name(lang), SANS_BOLD, 12, align="center", leading=1.5)
    contact = ", ".join(filter(None, (letter.place, letter.phone)))
    paper.text(contact, SANS, 9, align="center")
    paper.canvas.setLineWidth(0.6)
    paper.y -= 6
    paper.canvas.line(paper.left, paper.y, paper.right, paper.y)
    paper.y -= 10
    for line in filter(None, (card.body.name(lang) if card.body else "", _person(card))):
        paper.text(line, SANS, 10.5, indent=paper.width * 0.55, leading=1.4)
    paper.y -= 14
    of_day = translate("InquiryPaper", "of {date}").format(date=long(card.draft.on, lang))
    paper.text(title, SANS_BOLD, 14, align="center")
    paper.text(of_day, SANS, 10, align="center", leading=1.5)
    paper.y -= 8
    _part(paper, translate("InquiryPaper", "Question"), card.draft.question)
    _part(paper, translate("InquiryPaper", "Answer"), card.answer)
    sources = [cited(row.work, translate) for row in used]
    sources += [line.strip() for line in card.sources.splitlines() if line.strip()]
    if sources:
        paper.text(translate("InquiryPaper", "Sources"), SANS_BOLD, 10.5, leading=1.5)
        for number, source in enumerate(sources, 1):
            paper.text(f"{number}. {source}", size=11, leading=1.35, indent=8)
        paper.y -= 6
    given = _given(card, translate)
    if given:
        paper.text(given, SANS, 10, leading=1.5)
    paper.y -= 16
    paper.need(70)
    answered = long(card.answered.on, lang)
    paper.text(translate("InquiryPaper", "Answered on {date}").format(date=answered), SANS, 9.5)
    _sign(paper, translate("InquiryPaper", "Librarian"), letter.librarian)
    taken = card.hand.receiver if card.hand else card.draft.asker
    _sign(paper, translate("InquiryPaper", "Received by"), taken)
    paper.write(to)


def _person(card: InquiryCard) -> str:
    return ", ".join(filter(None, (card.draft.asker, card.draft.office)))


def _part(paper: Paper, title: str, text: str) -> None:
    paper.text(title, SANS_BOLD, 10.5, leading=1.5)
    for line in filter(None, text.splitlines()):
        paper.text(line, size=12, leading=1.4)
    paper.y -= 8


def _given(card: InquiryCard, translate: Translate) -> str:
    """«Выдано документов: 2, листов копий: 4»."""
    answer = card.answered
    documents = translate("InquiryPaper", "Documents given: {n}").format(n=answer.documents)
    sheets = translate("InquiryPaper", "Sheets copied: {n}").format(n=answer.sheets)
    counted = ((answer.documents, documents), (answer.sheets, sheets))
    return ". ".join(told for n, told in counted if n)


def _sign(paper: Paper, label: str, name: str) -> None:
    """«Получил ____________ Асанов Б.   ____ 20__»."""
    paper.text(f"{label}  ____________________  {name}    «___» __________ 20___", SANS, 9.5,
               leading=2.3)  # fmt: skip


PAPERS = (
    PaperSpec(
        "inquiry.slip",
        lambda translate: translate("InquiryPaper", "Slip of an inquiry"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        write_slip,
    ),
    PaperSpec(
        "inquiry.reply",
        lambda translate: translate("InquiryPaper", "Reply to an inquiry"),
        (Parameter.ROWS, Parameter.LANGUAGE),
        write_reply,
    ),
    PaperSpec(
        "inquiry.journal",
        lambda translate: translate("InquiryPaper", "Journal of inquiries"),
        (Parameter.PERIOD, Parameter.ROWS, Parameter.LANGUAGE),
        inquiry_journal.write_journal,
    ),
)
