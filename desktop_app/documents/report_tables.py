"""The tables of a report: grids of figures and listings of what happened."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from desktop_app.documents import community, fonts
from desktop_app.documents.figures import NONE, cell_text, money_text, value_text
from desktop_app.documents.fonts import SANS, SANS_BOLD
from desktop_app.documents.names import event_form, title
from desktop_app.documents.pages import MM, Paper
from desktop_app.documents.tables import Column, Line, Look, Table
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.domain.text import in_language
from desktop_app.services.reports import Report
from desktop_app.statistics import forms

_MANY = 9  # more columns than this turn the page and the heads
_TURNED_WIDTH, _FIGURE, _MONEY, _NUMBER = 10.0, 16.5, 21.0, 9.5
_WIDEST_FIGURE = 24.0
_NARROWEST_TITLE = 30.0
_SMALLEST = 5.6  # points
_HEAD_SIZE, _SIDES = 8.6, 2.4  # of the type in points; of the space beside it in mm
_LONGEST_WORD = 34.0  # mm; a longer one is broken, or the titles would have no room
_PORTRAIT, _LANDSCAPE = 180.0, 267.0  # between the margins

# Widths in millimetres and alignment of a listing's columns.
_LISTED: Mapping[str, tuple[float, str]] = {
    "number": (8, "right"),
    "on": (19.5, "left"),
    "title": (56, "left"),
    "audience": (21, "left"),
    "attended": (16, "right"),
    "partners": (27, "left"),
    "responsible": (22, "left"),
    "press": (18, "left"),
    "article": (30, "left"),
    "quantity": (14, "right"),
    "money": (24, "right"),
    "origin": (30, "left"),
    "note": (56, "left"),
}

Cells = Mapping[str, str]


def write(
    paper: Paper, report: Report, table: forms.Table, lang: str, translate: Translate
) -> None:
    """A table of the form with its heading; turned pages where columns are many."""
    name = translate("ReportPaper", "Table {number}. {title}").format(
        number=table.key, title=table.title[lang]
    )
    columns, lines, look = (
        _listing(report, table, lang, translate)
        if table.source
        else _grid(report, table, lang, translate)
    )
    drawn = _placed(paper, columns, lines, look, is_list=table.source is not None)
    paper.text(name, SANS_BOLD, 11)
    paper.y -= 4
    if lines:
        drawn.write(lines)
    else:
        paper.text(translate("ReportPaper", "Nothing in this period."), SANS, 9)


def _placed(
    paper: Paper, columns: list[Column], lines: list[Line], look: Look, *, is_list: bool
) -> Table:
    """A grid stays on one page where it can; on a turned page only what fits below stays."""
    is_wide = len(columns) > _MANY
    if is_wide and not paper.is_landscape:
        paper.page(landscape=True)
    table = Table(paper, columns, look)
    height = table.height(lines[:4] if is_list else lines) + 36
    if paper.is_landscape and not is_wide and (is_list or height > paper.room):
        paper.page(landscape=False)
        table = Table(paper, columns, look)
    if paper.y < paper.top:
        paper.need(height)
    if paper.y < paper.top:
        paper.y -= 12
    return table


def _grid(
    report: Report, table: forms.Table, lang: str, translate: Translate
) -> tuple[list[Column], list[Line], Look]:
    """A grid of figures; rows with a number get a first column for it."""
    has_numbers = any(row.number for row in table.rows)
    is_wide = len(table.columns) > _MANY
    totals = _totals(table)
    texts = [
        [_figure_text(report, table, row, column) for column in table.columns] for row in table.rows
    ]
    figures, look = _fitted(table, texts, lang, translate)
    if not is_wide and len(figures) < 5:
        figures = [replace(f, width=max(f.width, _WIDEST_FIGURE)) for f in figures]
    page = _LANDSCAPE if is_wide else _PORTRAIT
    rest = page - sum(f.width for f in figures) - (_NUMBER if has_numbers else 0)
    first = [Column(translate("ReportPaper", "Indicator"), max(rest, _NARROWEST_TITLE))]
    if has_numbers:
        first.insert(0, Column("№", _NUMBER))
    lines = [
        Line(
            (row.number,) * has_numbers + (row.title[lang], *texts[at]),
            is_bold=at in totals,
            level=row.level,
        )
        for at, row in enumerate(table.rows)
    ]
    return first + figures, lines, replace(look, indented=int(has_numbers))


def _fitted(
    table: forms.Table, texts: list[list[str]], lang: str, translate: Translate
) -> tuple[list[Column], Look]:
    """The columns of figures, set smaller when long figures leave no room for the titles."""
    is_wide = len(table.columns) > _MANY
    size, page = (7.6, _LANDSCAPE) if is_wide else (8.6, _PORTRAIT)
    while True:
        figures = [
            _roomy(_figure(column, lang, is_wide, translate), (row[at] for row in texts), size)
            for at, column in enumerate(table.columns)
        ]
        across = sum(figure.width for figure in figures) + _NUMBER + _NARROWEST_TITLE
        if across <= page or size <= _SMALLEST:
            return figures, Look(size)
        size -= 0.4


def _roomy(column: Column, texts: Iterable[str], size: float) -> Column:
    """The column made wide enough for its longest figure, bold: a number is never broken."""
    longest = max((fonts.width(text, SANS_BOLD, size) for text in texts), default=0)
    return replace(column, width=max(column.width, longest / MM + _SIDES))


def _figure(column: forms.Column, lang: str, is_wide: bool, translate: Translate) -> Column:
    name = column.title[lang]
    if column.money:
        return Column(name, _MONEY, "right")
    if is_wide and column.where:
        return Column(name, _TURNED_WIDTH, "right", _group(column, translate), is_turned=True)
    return Column(name, max(13 if is_wide else _FIGURE, _needed(name)), "right")


def _needed(text: str) -> float:
    """The width in millimetres at which no word of a text is broken."""
    words = fonts.safe(text, SANS).split()
    longest = max((fonts.width(word, SANS, _HEAD_SIZE) for word in words), default=0)
    return longest / MM + _SIDES


def _group(column: forms.Column, translate: Translate) -> str:
    """The head over columns that are restricted by the same class."""
    match next(iter(column.where)):
        case "kind":
            return translate("ReportPaper", "By kind")
        case "content":
            return translate("ReportPaper", "By content")
        case "language":
            return translate("ReportPaper", "By language")
    return ""


def _totals(table: forms.Table) -> set[int]:
    """The rows that stand above their parts, and the last one of a sum."""
    levels = [row.level for row in table.rows]
    above = {at for at, level in enumerate(levels[1:]) if level > levels[at]}
    return above | {at for at, row in enumerate(table.rows) if row.key in ("total", "was", "is")}


def _figure_text(report: Report, table: forms.Table, row: forms.Row, column: forms.Column) -> str:
    cell = report.evaluated.cells.get((table.key, row.key, column.key))
    if cell is None:
        return NONE
    return cell_text(cell, is_signed=column.show == "difference")


def listed(report: Report, table: forms.Table, lang: str, translate: Translate) -> list[Cells]:
    """The entries of a listing table, each by the keys of its columns."""
    return _SOURCES[table.source or ""](report, lang, translate)


def _listing(
    report: Report, table: forms.Table, lang: str, translate: Translate
) -> tuple[list[Column], list[Line], Look]:
    """A list of what happened in the period, with a sum below where one makes sense."""
    entries = listed(report, table, lang, translate)
    columns = []
    for column in table.columns:
        width, align = _LISTED.get(column.key, (30.0, "left"))
        words = " ".join(entry.get(column.key, "") for entry in entries)
        width = max(width, _needed(column.title[lang]), min(_needed(words), _LONGEST_WORD))
        columns.append(Column(column.title[lang], width, align))
    spare = _PORTRAIT - sum(column.width for column in columns)
    widest = max(range(len(columns)), key=lambda at: columns[at].width)
    columns[widest] = replace(columns[widest], width=columns[widest].width + spare)
    keys = [column.key for column in table.columns]
    lines = [Line(tuple(entry.get(key, NONE) or NONE for key in keys)) for entry in entries]
    return columns, lines, Look(8.6)


def _events(report: Report, lang: str, translate: Translate) -> list[Cells]:
    found: list[Cells] = []
    for event in report.listings.events:
        name = in_language(lang, event.title_ru, event.title_ky)
        form = event_form(translate, event.form, event.own_form)
        partners = (in_language(lang, ru, ky) for ru, ky in event.partners)
        found.append(
            {
                "number": str(event.number),
                "on": dates.short(event.on),
                "title": f"{form}: {name}" if form else name,
                "audience": event.audience,
                "attended": value_text(event.attended),
                "partners": ", ".join(partners),
                "responsible": event.responsible,
                "press": event.press,
            }
        )
    return found


def _spendings(report: Report, lang: str, translate: Translate) -> list[Cells]:
    del lang
    return [
        {
            "on": dates.short(row.on),
            "article": title(translate, "article", row.article),
            "title": row.title,
            "quantity": value_text(row.quantity),
            "money": money_text(row.money),
            "origin": title(translate, "origin", row.origin) if row.origin else "",
        }
        for row in report.listings.spendings
    ]


def _public_works(report: Report, lang: str, translate: Translate) -> list[Cells]:
    return [
        {
            "on": community.days(row),
            "title": community.work(row, translate),
            "quantity": value_text(n),
            "note": "; ".join(
                filter(None, (community.charged(row, lang, translate), community.result(row)))
            ),
        }
        for row, n in report.listings.public_works
    ]


_SOURCES: Mapping[str, Callable[[Report, str, Translate], list[Cells]]] = {
    "events": _events,
    "spendings": _spendings,
    "public_works": _public_works,
}
