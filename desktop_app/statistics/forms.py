"""Statistical forms as data files: tables, rows, columns, control relations, texts.

A form file is JSON under `resources/forms/`; the central library can hand out
a changed one. `load` reads it into these dataclasses and refuses, naming the
place, what it does not understand. A table whose rows are "days" is a page of
the diary; `laid_out` gives it the rows of a month, or the months of a year.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from desktop_app.domain import dates
from desktop_app.domain.periods import Period, of_months
from desktop_app.statistics.indicators import indicator, key_of

Words = Mapping[str, str]
"""A title in both languages: {"ru": …, "ky": …}."""

SHOWS = ("value", "plan", "percent", "difference")
PERIODS = ("period", "year", "year_to_date", "year_before", "day_before", "before")
OPENING, MONTH, CLOSING = "opening", "month", "closing"
"""Rows of a diary's month besides its days (handbook 1.2)."""
OPS = ("=", "<=", ">=", "needs")


class FormError(ValueError):
    """A form file that cannot be used; the text names the place for the methodist."""


@dataclass(frozen=True)
class Column:
    """What a column shows: a value or plan for a period, or a figure made of two other columns.

    A title may say {child} and {youth} for the ages in force. In a diary a
    column has its printed `number`; neighbours share the head of a
    `group`, and one that `turns` begins the right page of a spread.
    """

    key: str
    title: Words
    show: str
    period: str
    where: Mapping[str, str]
    money: bool
    indicator: str | None
    of: str
    to: str
    number: str = ""
    group: Words | None = None
    turns: bool = False


@dataclass(frozen=True)
class Row:
    """A row counts an indicator, or shows a ratio of two (× factor, with decimals).

    `level` indents the title («в т. ч.»). A row of one day has `on`, of one month `over`.
    """

    key: str
    number: str
    title: Words
    indicator: str | None
    where: Mapping[str, str]
    period: str
    ratio: tuple[str, str] | None
    factor: int
    decimals: int
    level: int
    on: date | None = None
    over: Period | None = None

    @property
    def is_sum(self) -> bool:
        """Is it, in a diary, none of the days or months that are summed?"""
        return self.on is None and self.over is None


@dataclass(frozen=True)
class Table:
    """A grid of rows × columns, a listing of the period's entries (`source`), or a diary's page.

    `of_days`: the rows are those of a month.
    """

    key: str
    title: Words
    source: str | None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    of_days: bool = False


@dataclass(frozen=True)
class Relation:
    """A control relation («контрольное соотношение») between two sums of cells.

    A term is `±table.row.column` or `±#indicator`; `@` stands for each of `over`.
    `op` is one of = ≤ ≥, or «needs»: where there is something at the left, there
    must be something at the right. A weak relation may be broken for a reason.
    In a diary `over` may be «days», or «columns t» of the table t, and a row
    «days» is the sum of all days. `says` is its own sentence, with {place},
    {left}, {right} and {difference}. One with a `test` is tried by the code of
    that name (`services/diary.py`), since it looks beyond the form.
    """

    key: str
    title: Words
    left: tuple[str, ...]
    op: str
    right: tuple[str, ...]
    over: tuple[str, ...]
    weak: bool
    says: Words | None = None
    test: str = ""


@dataclass(frozen=True)
class Text:
    """A free text field of the report with its prompt."""

    key: str
    title: Words


@dataclass(frozen=True)
class Form:
    """One statistical form."""

    key: str
    version: int
    title: Words
    tables: tuple[Table, ...]
    relations: tuple[Relation, ...]
    texts: tuple[Text, ...]

    def table(self, key: str) -> Table:
        return next(table for table in self.tables if table.key == key)

    @property
    def is_diary(self) -> bool:
        """Has it pages of days? Such a form is made for one month."""
        return any(table.of_days for table in self.tables)


def load(path: Path) -> Form:
    """Read a form file; `FormError` names the first place that is wrong."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return _form(data)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise FormError(f"{path.name}: {error}") from error


def laid_out(form: Form, period: Period) -> Form:
    """The form with its period's rows in its pages of days; any other form as it is.

    In a year the relations of days are tried on its months; the others need a month.
    """
    if not form.is_diary:
        return form
    is_year = period.months == 12
    rows = _year_rows(period) if is_year else _month_rows(period)
    tables = tuple(replace(table, rows=rows) if table.of_days else table for table in form.tables)
    made = replace(form, tables=tables)
    days = tuple(row.key for row in rows if not row.is_sum)
    relations = tuple(
        replace(relation, over=_spread_over(made, relation.over, days))
        for relation in form.relations
        if not is_year or (relation.over == ("days",) and not relation.test)
    )
    return replace(made, relations=relations)


def _month_rows(period: Period) -> tuple[Row, ...]:
    """«На начало месяца», the days, «Всего за месяц», «Итого с начала года»."""
    count = (period.end - period.start).days
    days = (period.start + timedelta(days=after) for after in range(count))
    return (
        _summing_row(OPENING, "before", "На начало месяца", "Айдын башына"),
        *(
            Row(
                f"d{on.day}",
                str(on.day),
                {lang: dates.weekday_short(on, lang) for lang in ("ru", "ky")},
                None,
                {},
                "period",
                None,
                1,
                0,
                0,
                on,
            )
            for on in days
        ),
        _summing_row(MONTH, "period", "Всего за месяц", "Бир айда бардыгы"),
        _summing_row(CLOSING, "year_to_date", "Итого с начала года", "Жыл башынан бардыгы"),
    )


def _year_rows(period: Period) -> tuple[Row, ...]:
    """The months of a year and their sum («годовой итог дневника»)."""
    year = period.start.year
    names = [{lang: dates.month_name(m, lang) for lang in ("ru", "ky")} for m in range(1, 13)]
    months = (
        replace(
            _summing_row(f"m{month}", "period", name["ru"].capitalize(), name["ky"].capitalize()),
            over=of_months(year, month, 1),
        )
        for month, name in enumerate(names, 1)
    )
    return (*months, _summing_row(CLOSING, "period", "Итого за год", "Бир жылда бардыгы"))


def _summing_row(key: str, period: str, ru: str, ky: str) -> Row:
    return Row(key, "", {"ru": ru, "ky": ky}, None, {}, period, None, 1, 0, 0)


_ANY_DAY = _summing_row(MONTH, "period", "", "")


def _spread_over(form: Form, over: tuple[str, ...], days: tuple[str, ...]) -> tuple[str, ...]:
    """The places that «days» and «columns t» stand for."""
    found: list[str] = []
    for place in over:
        word, _, table = place.partition(" ")
        if word == "days":
            found += days
        elif word == "columns":
            found += [column.key for column in form.table(table).columns]
        else:
            found.append(place)
    return tuple(found)


def cell_key(row: Row, column: Column) -> str | None:
    """The indicator of a cell: the row's or the column's, restricted by the classes of both."""
    base = row.indicator or column.indicator
    if base is None or column.show != "value":
        return None
    return key_of(base, {**row.where, **column.where}, money=column.money)


def _form(data: Mapping[str, Any]) -> Form:
    form = Form(
        data["key"],
        data["version"],
        data["title"],
        tuple(_table(table) for table in data["tables"]),
        tuple(_relation(relation) for relation in data["relations"]),
        tuple(Text(text["key"], text["title"]) for text in data["texts"]),
    )
    for table in form.tables:
        for column in table.columns:
            for row in table.rows or (_ANY_DAY,) * table.of_days:
                if key := cell_key(row, column):
                    indicator(key)
                elif table.of_days:
                    raise ValueError(f"{table.key}.{column.key}: no indicator")
    return form


def _table(data: Mapping[str, Any]) -> Table:
    rows = data.get("rows", ())
    of_days = rows == "days"
    return Table(
        data["key"],
        data["title"],
        data.get("source"),
        tuple(_column(column) for column in data["columns"]),
        () if of_days else tuple(_row(row) for row in rows),
        of_days,
    )


def _column(data: Mapping[str, Any]) -> Column:
    return Column(
        data["key"],
        data["title"],
        _one_of(data.get("show", "value"), SHOWS),
        _one_of(data.get("period", "period"), PERIODS),
        data.get("where", {}),
        data.get("money", False),
        data.get("indicator"),
        data.get("of", ""),
        data.get("to", ""),
        data.get("number", ""),
        data.get("group"),
        data.get("turns", False),
    )


def _row(data: Mapping[str, Any]) -> Row:
    ratio = data.get("ratio")
    return Row(
        data["key"],
        data.get("number", ""),
        data["title"],
        data.get("indicator"),
        data.get("where", {}),
        _one_of(data.get("period", "period"), PERIODS),
        (ratio[0], ratio[1]) if ratio else None,
        data.get("factor", 1),
        data.get("decimals", 0),
        data.get("level", 0),
    )


def _relation(data: Mapping[str, Any]) -> Relation:
    return Relation(
        data["key"],
        data["title"],
        tuple(data["left"]),
        _one_of(data.get("op", "="), OPS),
        tuple(data["right"]),
        tuple(data.get("over", ("",))),
        data.get("weak", False),
        data.get("says"),
        data.get("test", ""),
    )


def _one_of(value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise ValueError(f"«{value}» is not one of {', '.join(allowed)}")
    return value
