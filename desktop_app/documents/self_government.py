"""«Отчёт об обслуживании органов МСУ» for the centre and the aiyl okmotu (handbook 11, form 31).

The tables are those of the evaluated form; the list names bodies, never who asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from desktop_app.documents import names, proof_words, report_tables
from desktop_app.documents.fonts import SANS, SANS_BOLD, SERIF
from desktop_app.documents.letterhead import Letterhead, headed_paper, signature
from desktop_app.documents.pages import Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import period_title, short
from desktop_app.services.proof import Proof, ServedInquiry
from desktop_app.services.reports import Report

_QUESTION = 160  # letters of a question


@dataclass(frozen=True)
class ServiceReport:
    """The evaluated form of a period, its figures, the inquiries that it counted."""

    report: Report
    proof: Proof
    inquiries: Sequence[ServedInquiry]


def write_service_report(
    letter: Letterhead,
    service: ServiceReport,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """Sentences, tables, the list of inquiries, her own words, the signature."""
    report, proof = service.report, service.proof
    title = report.form.title[lang]
    standing = names.title(translate, "proof_standing", proof.standing.value)
    note = " · ".join(filter(None, (period_title(report.period, lang), standing)))
    paper = headed_paper(letter, lang, title, translate, note)
    for told in (
        proof_words.inquiries_told(proof, translate),
        proof_words.service_told(proof, translate),
    ):
        if told:
            paper.text(told, SERIF, 10.5, leading=1.35)
    for table in report.form.tables:
        report_tables.write(paper, report, table, lang, translate)
        if table.key == "1":
            _own_topics(paper, service.inquiries, lang, translate)
    _inquiries(paper, service.inquiries, lang, translate)
    for text in report.form.texts:
        body = report.texts.get(text.key, "").strip()
        if body:
            _heading(paper, text.title[lang])
            for line in body.splitlines():
                paper.text(line, SERIF, 10, leading=1.35)
    paper.need(50)
    paper.y -= 14
    signature(paper, translate("ReportPaper", "Librarian"), letter.librarian)
    paper.write(to)


def _own_topics(
    paper: Paper, inquiries: Sequence[ServedInquiry], lang: str, translate: Translate
) -> None:
    """The library's own topics, and the usual ones that the table counts them as."""
    usual = names.titles(translate, "rubric")
    topics = sorted(
        {
            f"«{one.own_rubric.name(lang)}» ({usual.get(one.rubric, one.rubric)})"
            for one in inquiries
            if one.own_rubric
        }
    )
    if topics:
        told = translate("ServiceReport", "Own topics, counted as the usual ones: {topics}.")
        paper.y -= 4
        paper.text(told.format(topics=", ".join(topics)), SANS, 9)


def _inquiries(
    paper: Paper, inquiries: Sequence[ServedInquiry], lang: str, translate: Translate
) -> None:
    """Each inquiry that the tables count, and what became of it."""
    if not inquiries:
        return
    _heading(paper, translate("ServiceReport", "List of inquiries"))
    columns = (
        Column("№", 10, "right"),
        Column(translate("ServiceReport", "Received"), 20),
        Column(translate("ServiceReport", "Body"), 38),
        Column(translate("ServiceReport", "Question"), 62),
        Column(translate("ServiceReport", "Result"), 50),
    )
    Table(paper, columns, Look(8.6)).write(
        Line(
            (
                str(one.number),
                short(one.on),
                one.body(lang),
                _short(one.question),
                _result(one, translate),
            )
        )
        for one in inquiries
    )


def _result(one: ServedInquiry, translate: Translate) -> str:
    """As it stands now: done with its day, refused, or still open."""
    if one.closed_on is None:
        if one.state == "waiting":
            return translate("ServiceReport", "asked of the central library")
        return translate("ServiceReport", "in work, due {date}").format(date=short(one.due_on))
    day = short(one.closed_on)
    if one.state == "refused":
        return translate("ServiceReport", "refused {date}").format(date=day)
    late = one.closed_on > one.due_on
    done = (
        translate("ServiceReport", "done {date}, late")
        if late
        else translate("ServiceReport", "done {date}, in time")
    )
    n = one.documents
    given = translate("ProofWords", "%n document(s) given", "", n) if n else ""
    return "; ".join(filter(None, (done.format(date=day), given)))


def _short(question: str) -> str:
    """In one paragraph, cut where it is long."""
    text = " ".join(question.split())
    return text if len(text) <= _QUESTION else text[: _QUESTION - 1].rstrip() + "…"


def _heading(paper: Paper, text: str) -> None:
    paper.need(60)
    paper.y -= 10
    paper.text(text, SANS_BOLD, 11)
    paper.y -= 3
