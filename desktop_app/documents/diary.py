"""The diary of the library for a month, like the paper book (handbook 1.2–1.6).

A part is a spread: a left and a right page where its columns need two, each
with the days at its side. Days off are shaded, and on paper too a day without
work is an empty row. A blank diary has the same pages to write in by hand.
A year has a title page, and its months in place of days.
"""

from __future__ import annotations

from dataclasses import replace
from io import BytesIO
from pathlib import Path

from desktop_app.documents.counting import counting_rules
from desktop_app.documents.figures import cell_text
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.pages import MM, Footer, Paper
from desktop_app.documents.report import ReportMeta, check_list, corrections, meta
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.services.library import Library
from desktop_app.services.reports import Report
from desktop_app.statistics import forms

_ACROSS, _DAYS, _WIDEST = 267.0, 34.0, 21.0  # of a page, its first column, a figure; millimetres
_LOOK = Look(7.8, pad=0.3)
_FOOT = 26.0  # points kept for the place to sign
_OFF = 0.93  # a light grey that a poor printer still prints


def diary_pdf(
    library: Library, report: Report, lang: str, translate: Translate, *, blank: bool = False
) -> bytes:
    """The open library's diary of a month, or its blank pages."""
    file = BytesIO()
    write = write_blank_diary if blank else write_diary
    write(report, meta(library, report, "", lang), lang, translate, file)
    return file.getvalue()


def write_diary(
    report: Report, meta: ReportMeta, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """Write a month: its parts, a place to sign, reasons, what was corrected."""
    paper = _paper(report, meta, lang, translate)
    if report.period.months == 12:
        _cover(paper, report, meta, lang, translate)
    _parts(paper, report, meta, lang, translate, blank=False)
    _signature(paper, meta.librarian, translate)
    told = [c for c in report.checks if not c.ok and _is_told(report, c.name, c.relation.weak)]
    if told or report.changes:
        paper.page(landscape=False)
        held = [check for check in report.checks if check.ok]
        if told:
            shown = replace(report, checks=(*held, *told))
            check_list(paper, shown, lang, translate)
        corrections(paper, report, lang, translate)
    paper.write(to)


def write_blank_diary(
    report: Report, meta: ReportMeta, lang: str, translate: Translate, to: Path | BytesIO
) -> None:
    """Write the pages of a month without figures."""
    paper = _paper(report, meta, lang, translate)
    _parts(paper, report, meta, lang, translate, blank=True)
    _signature(paper, "", translate)
    paper.write(to)


def _is_told(report: Report, name: str, is_weak: bool) -> bool:
    """What may be so is printed only with her reason."""
    return not is_weak or bool(report.explanations.get(name))


def _paper(report: Report, meta: ReportMeta, lang: str, translate: Translate) -> Paper:
    title = _title(report, lang, translate)
    footer = Footer(
        f"{meta.library} · {title}",
        translate("DiaryPaper", "Sheet {page} of {total}"),
        counting_rules(translate, meta.norms, turnover=False),
    )
    return Paper(title, meta.library, lang, footer)


def _title(report: Report, lang: str, translate: Translate) -> str:
    month = dates.period_title(report.period, lang)
    title = translate("DiaryPaper", "{diary}, {month}")
    return title.format(diary=report.form.title[lang], month=month)


def _parts(
    paper: Paper,
    report: Report,
    meta: ReportMeta,
    lang: str,
    translate: Translate,
    *,
    blank: bool,
) -> None:
    for table in report.form.tables:
        part = translate("DiaryPaper", "Part {number}. {title}").format(
            number=table.key, title=table.title[lang]
        )
        for at, columns in enumerate(_sides(table)):
            paper.page(landscape=True)
            name = translate("DiaryPaper", "{part} (continued)").format(part=part) if at else part
            paper.text(f"{_title(report, lang, translate)} · {meta.library}", SANS, 9)
            paper.text(name, SANS_BOLD, 11)
            paper.y -= 3
            width = min(_WIDEST, (_ACROSS - _DAYS) / len(columns))
            heads = [
                Column(
                    column.title[lang],
                    width,
                    "right",
                    column.group[lang] if column.group else "",
                    is_turned=True,
                )
                for column in columns
            ]
            side = _side_title(report, translate)
            day = Column(side, _DAYS)
            lines = [Line(("1", *(column.number for column in columns)))]
            lines += [_line(report, table, row, columns, lang, blank=blank) for row in table.rows]
            _filling(paper, (day, *heads), lines).write(lines)


def _side_title(report: Report, translate: Translate) -> str:
    if report.period.months == 12:
        return translate("DiaryPaper", "Month")
    return translate("DiaryPaper", "Day of the month")


def _cover(paper: Paper, report: Report, meta: ReportMeta, lang: str, translate: Translate) -> None:
    """The title page of a year's diary: whose it is, which year."""
    paper.page(landscape=True)
    above = " · ".join(filter(None, (meta.system, meta.district)))
    village = "" if meta.village in meta.library else meta.village
    paper.text(above or " ", SANS, 11, align="center")
    place = ", ".join(filter(None, (meta.library, village, meta.aimak)))
    paper.text(place, SANS_BOLD, 13, align="center")
    paper.y -= 40 * MM
    paper.text(report.form.title[lang].upper(), SANS_BOLD, 24, align="center", leading=1.5)
    paper.text(dates.period_title(report.period, lang), SANS_BOLD, 18, align="center")
    paper.y -= 40 * MM
    _signature(paper, meta.librarian, translate)


def _filling(paper: Paper, columns: tuple[Column, ...], lines: list[Line]) -> Table:
    """The table with rows as high as the page allows: room to write by hand."""
    height = Table(paper, columns, _LOOK).height(lines)
    spare = (paper.room - _FOOT - height) / len(lines)
    row = _LOOK.leading + 2 * _LOOK.pad + min(max(0, spare), _LOOK.leading)
    return Table(paper, columns, replace(_LOOK, height=row))


def _sides(table: forms.Table) -> list[list[forms.Column]]:
    """The columns of the left page and of the right one."""
    sides: list[list[forms.Column]] = [[]]
    for column in table.columns:
        if column.turns:
            sides.append([])
        sides[-1].append(column)
    return sides


def _line(
    report: Report,
    table: forms.Table,
    row: forms.Row,
    columns: list[forms.Column],
    lang: str,
    *,
    blank: bool,
) -> Line:
    texts = [""] * len(columns)
    if not blank:
        cells = (report.evaluated.cell(table.key, row.key, column.key) for column in columns)
        texts = ["" if not (row.is_sum or cell.value) else cell_text(cell) for cell in cells]
    name = f"{row.number}, {row.title[lang]}" if row.on else row.title[lang]
    shade = _OFF if row.on in report.days_off else 1
    return Line((name, *texts), is_bold=row.is_sum, shade=shade)


def _signature(paper: Paper, librarian: str, translate: Translate) -> None:
    """One line under the last spread."""
    paper.need(22)
    paper.y -= 18
    text = translate("DiaryPaper", "Librarian ____________________ / {name} /")
    text = text.format(name=librarian or 24 * "_")
    paper.put(text, paper.left, paper.y, SANS, 9)
    paper.y -= 1 * MM
