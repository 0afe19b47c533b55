"""The summary book of the stock («КСУ») of a year, like the paper book (handbook 2.2–2.4).

Parts 1 and 2 are spreads: a left and a right page whose rows stand side by
side; where a page ends its sums go «к переносу» and come back as «перенос».
Part 3 is one page. A single record can be printed by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path

from desktop_app.documents.book_texts import book_text
from desktop_app.documents.figures import money_text, value_text
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.letterhead import Letterhead, head, letterhead, signature
from desktop_app.documents.pages import MM, Footer, Paper
from desktop_app.documents.report import check_list
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.services.library import Library
from desktop_app.services.reports import Report
from desktop_app.statistics import forms

_LOOK = Look(7.6, pad=1.3, side=1.8)
_STRAIGHT = {
    "date": 16.0,
    "no": 14.0,
    "source": 30.0,
    "document": 36.0,
    "act": 42.0,
    "money": 25.0,
    "numbers": 46.0,
    "note": 34.0,
}
"""Columns whose heads are not turned, with their widths in millimetres."""
_FIGURE, _TITLE, _ACROSS = 12.5, 52.0, 267.0  # millimetres
_LABELLED = ("source", "act")
"""Where the name of a sum stands."""
_FOOT = 24.0  # points kept for the place to sign


def summary_book_pdf(library: Library, report: Report, lang: str, translate: Translate) -> bytes:
    """The open library's book of a year."""
    file = BytesIO()
    write_summary_book(letterhead(library), report, "", lang, translate, file)
    return file.getvalue()


def write_summary_book(
    letter: Letterhead,
    report: Report,
    part: str,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """A part of the book by its number; without one the title page and all parts."""
    title = _title(report, lang)
    sheet = translate("SummaryBook", "Sheet {page} of {total}")
    paper = Paper(title, letter.name(lang), lang, Footer(f"{letter.name(lang)} · {title}", sheet))
    if not part:
        _cover(paper, letter, report, lang)
    for table in report.form.tables:
        if part in ("", table.key):
            write = _spreads if table.of_records else _page
            write(paper, letter, report, table, lang, translate)
            paper.need(_FOOT)
            paper.y -= 6
            signature(paper, translate("ReportPaper", "Librarian"), f"/ {letter.librarian} /")
    if not part and not all(check.ok for check in report.checks):
        paper.page(landscape=False)
        check_list(paper, report, lang, translate)
    paper.write(to)


def write_summary_record(
    letter: Letterhead,
    report: Report,
    part: str,
    row: str,
    lang: str,
    translate: Translate,
    to: Path | BytesIO,
) -> None:
    """One batch or act by itself: what stands in each column of its row."""
    table = report.form.table(part)
    record = next(one for one in table.rows if one.key == row)
    title = translate("SummaryBook", "{book}, part {part}: record {record}").format(
        book=_title(report, lang), part=part, record=record.title[lang]
    )
    page = translate("ReportPaper", "Page {page} of {total}")
    paper = Paper(title, letter.name(lang), lang, Footer(f"{letter.name(lang)} · {title}", page))
    paper.page()
    head(paper, letter, lang, title, table.title[lang])
    columns = (
        Column(translate("SummaryBook", "Column"), 16, "right"),
        Column(translate("SummaryBook", "What stands in it"), 94),
        Column(translate("SummaryBook", "Entry"), 70),
    )
    lines = (
        Line((column.number, _named(column, lang), text))
        for column in table.columns
        if (text := book_text(report, table, record, column, translate))
    )
    Table(paper, columns, Look(9)).write(lines)
    paper.need(60)
    paper.y -= 8
    signature(paper, translate("ReportPaper", "Librarian"), f"/ {letter.librarian} /")
    signature(paper, translate("SummaryBook", "Accountant"))
    paper.write(to)


def _named(column: forms.Column, lang: str) -> str:
    return f"{column.group[lang]}: {column.title[lang]}" if column.group else column.title[lang]


def _title(report: Report, lang: str) -> str:
    return f"{report.form.title[lang]}, {dates.period_title(report.period, lang)}"


def _cover(paper: Paper, letter: Letterhead, report: Report, lang: str) -> None:
    """The title page: whose book, which year."""
    paper.page(landscape=True)
    paper.text(letter.name(lang), SANS_BOLD, 13, align="center")
    paper.text(letter.place or " ", SANS, 11, align="center")
    paper.y -= 40 * MM
    paper.text(report.form.title[lang].upper(), SANS_BOLD, 24, align="center", leading=1.5)
    paper.text(dates.period_title(report.period, lang), SANS_BOLD, 18, align="center")
    for table in report.form.tables:
        paper.text(f"{table.key}. {table.title[lang]}", SANS, 12, align="center", leading=1.6)


def _begin(
    paper: Paper, letter: Letterhead, report: Report, table: forms.Table, lang: str, name: str
) -> None:
    paper.page(landscape=True)
    paper.text(f"{_title(report, lang)} · {letter.name(lang)}", SANS, 9)
    paper.text(name.format(number=table.key, title=table.title[lang]), SANS_BOLD, 11)
    paper.y -= 3


# A spread of two pages.


class _Sums:
    """What is carried from page to page."""

    def __init__(self, report: Report, table: forms.Table, lang: str, translate: Translate) -> None:
        self._report, self._table = report, table
        self._lang, self._translate = lang, translate
        self._values = dict.fromkeys((c.key for c in table.columns if c.show == "value"), 0)

    def add(self, row: forms.Row) -> None:
        """Count a record."""
        for key in self._values:
            self._values[key] += int(
                self._report.evaluated.cell(self._table.key, row.key, key).value or 0
            )

    def texts(self, label: str) -> dict[str, str]:
        """By column; the label stands where there is room for it."""
        money = {column.key for column in self._table.columns if column.money}
        shown = {
            key: money_text(value) if key in money else value_text(value)
            for key, value in self._values.items()
        }
        return shown | dict.fromkeys(_LABELLED, label)


def _spreads(
    paper: Paper,
    letter: Letterhead,
    report: Report,
    table: forms.Table,
    lang: str,
    translate: Translate,
) -> None:
    """The records on as many spreads as they need."""
    sides = _sides(table)
    name = translate("SummaryBook", "Part {number}. {title}")
    again = translate("SummaryBook", "Part {number}. {title} (continued)")
    rows = [_texts(report, table, row, lang, translate) for row in table.rows]
    _begin(paper, letter, report, table, lang, name)
    drawn = [Table(paper, _heads(side, lang), _LOOK) for side in sides]
    tall = max(one.head_height for one in drawn)
    carried = _LOOK.leading + 2 * _LOOK.pad
    room = paper.room - tall - 3 * carried - _FOOT
    heights = [
        max(
            one.line_height(_line(texts, side, row)) for one, side in zip(drawn, sides, strict=True)
        )
        for row, texts in zip(table.rows, rows, strict=True)
    ]
    sums = _Sums(report, table, lang, translate)
    chunks = list(_chunks(heights, room))
    for at, chunk in enumerate(chunks):
        lines: list[tuple[dict[str, str], float, bool]] = []
        if at:
            lines.append((sums.texts(translate("SummaryBook", "Brought forward")), 0, True))
        for number in chunk:
            row = table.rows[number]
            lines.append((rows[number], heights[number], row.is_sum))
            if not row.is_sum:
                sums.add(row)
        if at + 1 < len(chunks):
            lines.append((sums.texts(translate("SummaryBook", "Carried forward")), 0, True))
        for page, (side, one) in enumerate(zip(sides, drawn, strict=True)):
            if at or page:
                _begin(paper, letter, report, table, lang, again)
            paper.y -= tall - one.head_height
            numbers = Line(tuple(column.number for column in side))
            one.write(
                [numbers, *(_set(texts, side, height, bold) for texts, height, bold in lines)]
            )


def _sides(table: forms.Table) -> list[list[forms.Column]]:
    """The columns of the left page and of the right one, which repeats the record's number."""
    sides: list[list[forms.Column]] = [[]]
    known = next((column for column in table.columns if column.key == "no"), None)
    for column in table.columns:
        if column.turns:
            sides.append([known] if known else [])
        sides[-1].append(column)
    return sides


def _heads(side: Sequence[forms.Column], lang: str) -> list[Column]:
    """The heads of a page, as wide as the page."""
    made = [
        Column(
            column.title[lang],
            _STRAIGHT.get(column.key, _FIGURE),
            "left" if column.show == "text" else "right",
            column.group[lang] if column.group else "",
            is_turned=column.key not in _STRAIGHT,
        )
        for column in side
    ]
    spare = _ACROSS / sum(column.width for column in made)
    return [replace(column, width=column.width * min(spare, 1.25)) for column in made]


def _texts(
    report: Report, table: forms.Table, row: forms.Row, lang: str, translate: Translate
) -> dict[str, str]:
    """A row's places by column."""
    found = {c.key: book_text(report, table, row, c, translate) for c in table.columns}
    return found | dict.fromkeys(_LABELLED, row.title[lang]) if row.is_sum else found


def _line(texts: dict[str, str], side: Sequence[forms.Column], row: forms.Row) -> Line:
    return _set(texts, side, 0, row.is_sum)


def _set(texts: dict[str, str], side: Sequence[forms.Column], height: float, is_bold: bool) -> Line:
    return Line(tuple(texts.get(c.key, "") for c in side), is_bold=is_bold, height=height)


def _chunks(heights: Sequence[float], room: float) -> Iterator[list[int]]:
    """The rows of each spread; the year's sum never stands alone on one."""
    chunk: list[int] = []
    used = 0.0
    for number, height in enumerate(heights):
        is_last = number == len(heights) - 1
        if chunk and used + height > room and not is_last:
            yield chunk
            chunk, used = [], 0.0
        chunk.append(number)
        used += height
    yield chunk


# A single page.


def _page(
    paper: Paper,
    letter: Letterhead,
    report: Report,
    table: forms.Table,
    lang: str,
    translate: Translate,
) -> None:
    """Part 3: what stood, came, went and stands, quarter by quarter."""
    _begin(paper, letter, report, table, lang, translate("SummaryBook", "Part {number}. {title}"))
    rest = _ACROSS - _TITLE - _STRAIGHT["money"]
    figure = rest / (len(table.columns) - 1)
    heads = [Column(translate("SummaryBook", "Movement of the stock"), _TITLE)] + [
        Column(
            column.title[lang],
            _STRAIGHT["money"] if column.money else figure,
            "right",
            column.group[lang] if column.group else "",
            is_turned=not column.money,
        )
        for column in table.columns
    ]
    lines = [Line(("1", *(column.number for column in table.columns)))]
    lines += [
        Line(
            (
                row.title[lang],
                *(book_text(report, table, row, c, translate) for c in table.columns),
            ),
            is_bold=not row.level,
        )
        for row in table.rows
    ]
    Table(paper, heads, replace(_LOOK, height=16)).write(lines)
