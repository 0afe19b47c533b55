"""The centre's reply sheets to one branch: question, answer, sources; no asker is named."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.pages import Paper
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import short
from desktop_app.domain.letters import ReplyState
from desktop_app.services.centre import Branch, CentreRow


def write_replies(
    letter: Letterhead,
    branch: Branch,
    on: date,
    rows: Sequence[CentreRow],
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """One sheet after another, in the order of the branch's numbers."""
    title = translate("Replies", "Answers of the central library")
    paper = headed_paper(
        letter, lang, title, translate, f"{branch_title(branch, lang, translate)} · {short(on)}"
    )
    for row in rows:
        _sheet(paper, row, lang, translate)
    signature(paper, translate("Replies", "Central library"))
    paper.write(to)


def branch_title(branch: Branch, lang: str, translate: Translate) -> str:
    """«Филиал № 07, Өңүү»."""
    number = translate("Replies", "Branch no. {no}").format(no=branch.branch)
    return ", ".join(filter(None, (number, branch.name(lang))))


def reply_state(translate: Translate, row: CentreRow) -> str:
    """How far the centre is: «Отвечено», «В работе», «Отозван»."""
    if row.is_final or (row.answer_state and row.is_open):
        return names.title(translate, "reply_state", row.answer_state)
    if row.is_withdrawn:
        return translate("Replies", "Withdrawn by the branch")
    if not row.is_open:
        return translate("Replies", "Closed by the branch")
    return translate("Replies", "Waiting")


def _sheet(paper: Paper, row: CentreRow, lang: str, translate: Translate) -> None:
    asked, draft = row.asked, row.draft
    paper.need(110)
    paper.y -= 6
    paper.canvas.setLineWidth(0.4)
    paper.canvas.line(paper.left, paper.y, paper.right, paper.y)
    paper.y -= 6
    said = translate("Replies", "Inquiry no. {no} of {date}")
    who = ", ".join(filter(None, (asked.body(lang), asked.office)))
    paper.text(said.format(no=asked.number, date=short(asked.on)), SANS_BOLD, 11)
    if who:
        paper.text(who, SANS, 9.5)
    _lines(paper, asked.question, 10.5)
    if row.answer_state == ReplyState.ANSWERED:
        _part(paper, translate("Replies", "Answer"), draft.answer)
        _part(paper, translate("Replies", "Sources"), draft.sources)
        documents = str(draft.documents) if draft.documents else ""
        _part(paper, translate("Replies", "Documents sent"), documents)
    else:
        _part(paper, reply_state(translate, row), row.reason or "—")
    day = short(row.answered_on) if row.answered_on else ""
    label = translate("Replies", "Prepared by") if draft.executor else translate("Replies", "Day")
    _part(paper, label, ", ".join(filter(None, (draft.executor, day))))
    paper.y -= 8


def _part(paper: Paper, label: str, text: str) -> None:
    if text:
        paper.y -= 4
        paper.text(f"{label}:", SANS_BOLD, 9.5)
        _lines(paper, text, 10.5)


def _lines(paper: Paper, text: str, size: float) -> None:
    """A long text keeps its lines."""
    for line in text.splitlines():
        paper.text(line, size=size)
