"""The report of a library for a period, on paper (handbook 8.2).

Title block, the form's tables and listings, the librarian's words, whether
the numbers tie, what a later revision corrected, and places to sign. No
reader is named anywhere in it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from pathlib import Path

from desktop_app.documents import fonts, report_tables
from desktop_app.documents.counting import counting_rules
from desktop_app.documents.figures import money_text, value_text
from desktop_app.documents.fonts import SANS, SANS_BOLD, SERIF, SERIF_ITALIC
from desktop_app.documents.names import indicator_title
from desktop_app.documents.pages import MM, Footer, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.wording import check_sentence
from desktop_app.documents.words import Translate
from desktop_app.domain import dates, periods
from desktop_app.domain.norms import Norms
from desktop_app.services.library import Library
from desktop_app.services.reports import Change, Report
from desktop_app.statistics.indicators import indicator

_BODY = 10.0


@dataclass(frozen=True)
class ReportMeta:
    """Whose report it is, in the paper's language. `code` ties the paper to its data file."""

    library: str
    system: str = ""
    branch: str = ""
    village: str = ""
    aimak: str = ""
    district: str = ""
    director: str = ""
    librarian: str = ""
    made_on: date | None = None
    code: str = ""
    norms: Norms = field(default_factory=Norms)


def report_pdf(
    library: Library, report: Report, code: str, lang: str, translate: Translate
) -> bytes:
    """The report of the open library; names are those of the period's last day."""
    file = BytesIO()
    write_report(report, meta(library, report, code, lang), lang, translate, file)
    return file.getvalue()


def meta(library: Library, report: Report, code: str, lang: str) -> ReportMeta:
    """What the title block says, from the settings in force on the period's last day."""
    on = report.period.last

    def named(key: str) -> str:
        """In the paper's language, else in the other, else the word that has only one."""
        keys = (f"{key}_{lang}", f"{key}_ru", f"{key}_ky", key)
        return next(filter(None, (library.setting(key, on) for key in keys)), "")

    return ReportMeta(
        library=named("library.name"),
        system=named("library.system"),
        branch=library.setting("library.branch", on),
        village=library.setting("library.village", on),
        aimak=library.setting("library.aimak", on),
        district=library.setting("library.district", on),
        director=library.setting("library.director", on),
        librarian=library.setting("library.librarian", on),
        made_on=library.today,
        code=code,
        norms=library.norms(on),
    )


def write_report(
    report: Report, meta: ReportMeta, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """Write the report as PDF in a language ('ru' or 'ky')."""
    period = dates.period_title(report.period, lang)
    name = " · ".join(filter(None, (meta.library, _title(report, lang), period)))
    if report.is_preliminary:
        state = translate("ReportPaper", "preliminary")
        name = f"{name} ({state})"
    if meta.code:
        # first, since a long name of a library is cut at its end
        name = translate("ReportPaper", "Control code {code}").format(code=meta.code) + f" · {name}"
    footer = Footer(
        name,
        translate("ReportPaper", "Page {page} of {total}"),
        counting_rules(translate, meta.norms),
    )
    paper = Paper(f"{_title(report, lang)}, {period}", meta.library, lang, footer)
    paper.page()
    _title_block(paper, report, meta, lang, translate)
    for table in report.form.tables:
        report_tables.write(paper, report, table, lang, translate)
    if paper.is_landscape:
        paper.page(landscape=False)
    _texts(paper, report, lang)
    check_list(paper, report, lang, translate)
    corrections(paper, report, lang, translate)
    _signatures(paper, meta, translate)
    paper.write(to)


def _title(report: Report, lang: str) -> str:
    return report.form.title[lang]


def _title_block(
    paper: Paper, report: Report, meta: ReportMeta, lang: str, translate: Translate
) -> None:
    """Whose report, for which period, which revision; at the right the methodist's receipt."""
    above = " · ".join(filter(None, (meta.system, meta.district)))
    if above:
        paper.text(above, SANS, 9.5, align="center")
    village = "" if meta.village in meta.library else meta.village
    place = ", ".join(filter(None, (meta.library, village, meta.aimak)))
    paper.text(place, SANS_BOLD, 11, align="center")
    if meta.branch:
        text = translate("ReportPaper", "Branch no. {branch}").format(branch=meta.branch)
        paper.text(text, SANS, 9.5, align="center")
    paper.y -= 5
    paper.text(_title(report, lang).upper(), SANS_BOLD, 15, align="center", leading=1.2)
    paper.text(dates.period_title(report.period, lang), SANS_BOLD, 13, align="center")
    if report.is_preliminary:
        paper.text(_preliminary(translate), SANS_BOLD, 10, align="center")
    paper.y -= 5
    top = paper.y
    left = _facts(report, meta, translate)
    right = (
        translate("ReportPaper", "Accepted by methodist: ______________________"),
        translate("ReportPaper", "Date: ______________   Signature: ______________"),
    )
    for lines, x in ((left, paper.left), (right, paper.left + paper.width * 0.54)):
        y = top
        for line in lines:
            y -= 12.5
            paper.put(line, x, y, SANS, 9)
    paper.y = top - 12.5 * max(len(left), len(right)) - 2


def _preliminary(translate: Translate) -> str:
    return translate("ReportPaper", "PRELIMINARY: the period is not over yet")


def _facts(report: Report, meta: ReportMeta, translate: Translate) -> list[str]:
    found = []
    if meta.librarian:
        text = translate("ReportPaper", "Prepared by: {name}")
        found.append(text.format(name=meta.librarian))
    made = [
        translate("ReportPaper", "Date: {date}").format(date=dates.short(meta.made_on))
        if meta.made_on
        else "",
        translate("ReportPaper", "revision {revision}").format(revision=report.revision)
        if report.revision
        else "",
    ]
    found.append(", ".join(filter(None, made)))
    if meta.code:
        found.append(translate("ReportPaper", "Control code {code}").format(code=meta.code))
    return [line for line in found if line]


def _heading(paper: Paper, text: str, below: float = 40) -> None:
    """A section's heading, kept with what follows it."""
    paper.need(22 + below)
    paper.y -= 9
    paper.text(text, SANS_BOLD, 11)
    paper.y -= 3


def _texts(paper: Paper, report: Report, lang: str) -> None:
    """What the librarian wrote; prompts without an answer are left out."""
    for text in report.form.texts:
        body = report.texts.get(text.key, "").strip()
        if body:
            _heading(paper, text.title[lang])
            for line in body.splitlines():
                paper.text(line, SERIF, _BODY, leading=1.35)


def check_list(paper: Paper, report: Report, lang: str, translate: Translate) -> None:
    """Do the numbers tie? Each relation that does not is told, with its reason."""
    failed = [check for check in report.checks if not check.ok]
    _heading(paper, translate("ReportPaper", "Check"))
    count = len(report.checks)
    if not failed:
        text = translate("ReportPaper", "All %n control relation(s) hold.", "", count)
        paper.text(text, SERIF, _BODY)
        return
    text = translate("ReportPaper", "Control relations that hold: {held} of {count}.")
    paper.text(text.format(held=count - len(failed), count=count), SERIF, _BODY)
    for check in failed:
        paper.y -= 3
        paper.text(f"– {check_sentence(translate, lang, check, report.form)}", SERIF, _BODY)
        reason = report.explanations.get(check.name, "")
        if reason:
            text = translate("ReportPaper", "Reason: {reason}").format(reason=reason)
        elif check.relation.weak:
            text = translate("ReportPaper", "This may be so; look at it once more.")
        else:
            text = translate("ReportPaper", "No reason is given.")
        paper.text(text, SERIF_ITALIC, _BODY, indent=8)


def corrections(paper: Paper, report: Report, lang: str, translate: Translate) -> None:
    """What changed since the revision before: was and is."""
    if not report.changes:
        return
    _heading(paper, translate("ReportPaper", "Corrected since the previous revision"), 60)
    if report.reason:
        text = translate("ReportPaper", "Reason: {reason}").format(reason=report.reason)
        paper.text(text, SERIF_ITALIC, _BODY)
        paper.y -= 4
    columns = (
        Column(translate("ReportPaper", "Indicator"), 92),
        Column(translate("ReportPaper", "Period"), 40),
        Column(translate("ReportPaper", "Was"), 24, "right"),
        Column(translate("ReportPaper", "Is"), 24, "right"),
    )
    lines = [_change_line(change, lang, translate) for change in report.changes]
    Table(paper, columns, Look(9)).write(lines)


def _change_line(change: Change, lang: str, translate: Translate) -> Line:
    over = dates.period_title(periods.parse(change.period), lang)
    show = money_text if indicator(change.indicator).measure == "money" else value_text
    name = indicator_title(translate, lang, change.indicator)
    return Line((name, over, show(change.was), show(change.now)))


def _signatures(paper: Paper, meta: ReportMeta, translate: Translate) -> None:
    """Places to sign, never alone on a page with half of them."""
    rows: Sequence[tuple[str, str]] = (
        (translate("ReportPaper", "Librarian"), meta.librarian),
        (translate("ReportPaper", "Director"), meta.director),
    )
    paper.need(26 * len(rows) + 40)
    paper.y -= 14
    for title, name in rows:
        paper.y -= 26
        paper.put(title, paper.left, paper.y, SANS, 10)
        x = paper.left + 42 * MM
        paper.canvas.setLineWidth(0.5)
        paper.canvas.line(x, paper.y - 2, x + 48 * MM, paper.y - 2)
        paper.put(f"/ {name or 24 * ' '} /", x + 51 * MM, paper.y, SANS, 10)
        note = translate("ReportPaper", "signature")
        x += (48 * MM - fonts.width(fonts.safe(note, SANS), SANS, 7)) / 2
        paper.put(note, x, paper.y - 10, SANS, 7)
    paper.y -= 20
    stamp = translate("ReportPaper", "Stamp")
    paper.put(stamp, paper.left, paper.y, SANS, 9)
