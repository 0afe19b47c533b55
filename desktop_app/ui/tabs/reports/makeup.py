"""What a figure of the form is made of: entries, or two other figures."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.documents.figures import cell_text, value_text
from desktop_app.documents.names import indicator_title
from desktop_app.documents.words import Translate
from desktop_app.domain.dates import period_title
from desktop_app.domain.numbers import money
from desktop_app.domain.periods import Period
from desktop_app.services.reports import Report
from desktop_app.statistics.evaluation import Cell, days_of
from desktop_app.statistics.forms import Column, Row
from desktop_app.statistics.indicators import indicator


@dataclass(frozen=True)
class Part:
    """A figure with its name; with `key` its entries can be shown."""

    title: str
    period: str
    value: str
    key: str | None = None
    over: Period | None = None


@dataclass(frozen=True)
class Makeup:
    """A figure of the form; `parts` are two where it is worked out, `sign` stands between them."""

    whole: Part
    parts: tuple[Part, ...] = ()
    sign: str = ""


def of_cell(
    report: Report, row: Row, column: Column, cell: Cell, lang: str, translate: Translate
) -> Makeup:
    """Where the figure of a place comes from."""
    if cell.indicator and cell.period:
        counted = _counted(report, cell.indicator, cell.period, lang, translate)
        if column.number:  # a column of the diary is known by its head
            counted = replace(counted, title=_headed(column, lang))
        return Makeup(counted)
    over = days_of(row, column, report.period)
    text = cell_text(cell, is_signed=column.show == "difference")
    if row.ratio and column.show == "value":
        whole = Part(row.title[lang], period_title(over, lang), text)
        parts = tuple(_counted(report, key, over, lang, translate) for key in row.ratio)
        sign = "÷" if row.factor == 1 else f"× {row.factor} ÷"
        return Makeup(whole, parts, sign)
    parts = tuple(
        _place(report, cell.table, row, name, lang, translate) for name in (column.of, column.to)
    )
    sign = "−" if column.show == "difference" else "× 100 ÷"
    whole = Part(f"{row.title[lang]}: {column.title[lang]}", period_title(over, lang), text)
    return Makeup(whole, parts, sign)


def _headed(column: Column, lang: str) -> str:
    """«12 · по содержанию: искусство, спорт»."""
    group = f"{column.group[lang]}: " if column.group else ""
    return f"{column.number} · {group}{column.title[lang]}"


def _counted(report: Report, key: str, over: Period, lang: str, translate: Translate) -> Part:
    value = report.evaluated.sums.value(key, over)
    text = money(value) if indicator(key).measure == "money" else value_text(value)
    title = indicator_title(translate, lang, key)
    return Part(title, period_title(over, lang), text, key, over)


def _place(
    report: Report, table: str, row: Row, name: str, lang: str, translate: Translate
) -> Part:
    """Another column of the same row."""
    cell = report.evaluated.cell(table, row.key, name)
    if cell.indicator and cell.period:
        return _counted(report, cell.indicator, cell.period, lang, translate)
    column = next(c for c in report.form.table(table).columns if c.key == name)
    if row.ratio and column.show == "value":
        over = days_of(row, column, report.period)
        return Part(row.title[lang], period_title(over, lang), cell_text(cell))
    over = days_of(row, column, report.period)
    return Part(column.title[lang], period_title(over, lang), cell_text(cell))
