"""Statistical forms as data files: tables, rows, columns, control relations, texts.

A form file is JSON under `resources/forms/`; the central library can hand out
a changed one. `load` reads it into these dataclasses and refuses, naming the
place, what it does not understand. A table whose rows are "days" is a page of
the diary, one of "batches" or "acts" a part of the summary book («КСУ»);
`laying.laid_out` gives them the rows of a period.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from desktop_app.domain.periods import Period
from desktop_app.statistics.indicators import indicator, key_of

Words = Mapping[str, str]
"""A title in both languages: {"ru": …, "ky": …}."""

SHOWS = ("value", "plan", "percent", "difference", "text")
QUARTERS = ("q1", "q2", "q3", "q4")
PERIODS = ("period", "year", "year_to_date", "year_before", "day_before", "before", *QUARTERS)
OPENING, MONTH, CLOSING = "opening", "month", "closing"
"""Rows of a diary's month besides its days (handbook 1.2)."""
TOTAL = "total"
"""The row below the records of the summary book."""
DAYS, BATCHES, ACTS = "days", "batches", "acts"
"""What the rows of a table may be made of."""
OPS = ("=", "<=", ">=", "needs")


class FormError(ValueError):
    """A form file that cannot be used; the text names the place for the methodist."""


@dataclass(frozen=True)
class Column:
    """What a column shows: a value or plan for a period, or a figure made of two other columns.

    A title may say {child} and {youth} for the ages in force. In a book a
    column has its printed `number`; neighbours share the head of a
    `group`, and one that `turns` begins the right page of a spread. One that
    shows a text («источник») says what the batch or act of its row is.
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

    `level` indents the title («в т. ч.»). A row of one day has `on`, of one month `over`,
    of a batch or an act its id, `batch`. An optional row is left out where it counts nothing.
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
    batch: int | None = None
    is_optional: bool = False

    @property
    def is_sum(self) -> bool:
        """Is it none of the days, months, batches or acts that are summed?"""
        return self.on is None and self.over is None and self.batch is None


@dataclass(frozen=True)
class Table:
    """A grid of rows × columns, a listing of the period's entries (`source`), or a book's page.

    `made_of` tells what a book's rows are made of.
    """

    key: str
    title: Words
    source: str | None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    made_of: str = ""

    @property
    def of_days(self) -> bool:
        """Are the rows those of a month?"""
        return self.made_of == DAYS

    @property
    def of_records(self) -> bool:
        """Are the rows batches or acts?"""
        return self.made_of in (BATCHES, ACTS)


@dataclass(frozen=True)
class Relation:
    """A control relation («контрольное соотношение») between two sums of cells.

    A term is `±table.row.column` or `±#indicator`; `@` stands for each of `over`.
    `op` is one of = ≤ ≥, or «needs»: where there is something at the left, there
    must be something at the right. A weak relation may be broken for a reason.
    In a book `over` may be «days», «records t», «rows t» or «columns t» of the
    table t, and a row «days» or «records» is the sum of all of them. `says` is
    its own sentence, with {place}, {left}, {right} and {difference}. One with a
    `test` is tried by the code of that name (`services/diary.py`,
    `services/summary_book.py`), since it looks beyond the form.
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

    @property
    def is_summary_book(self) -> bool:
        """Has it pages of batches or acts? Such a form is made for one year."""
        return any(table.of_records for table in self.tables)


def load(path: Path) -> Form:
    """Read a form file; `FormError` names the first place that is wrong."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return _form(data)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise FormError(f"{path.name}: {error}") from error


def summing_row(key: str, period: str, ru: str, ky: str) -> Row:
    """A row that a book has besides those that it sums up."""
    return Row(key, "", {"ru": ru, "ky": ky}, None, {}, period, None, 1, 0, 0)


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
            for row in table.rows or (summing_row(TOTAL, "period", "", ""),) * bool(table.made_of):
                if key := cell_key(row, column):
                    indicator(key)
                elif table.made_of and column.show != "text":
                    raise ValueError(f"{table.key}.{column.key}: no indicator")
    return form


def _table(data: Mapping[str, Any]) -> Table:
    rows = data.get("rows", ())
    made_of = _one_of(rows, (DAYS, BATCHES, ACTS)) if isinstance(rows, str) else ""
    return Table(
        data["key"],
        data["title"],
        data.get("source"),
        tuple(_column(column) for column in data["columns"]),
        () if made_of else tuple(_row(row) for row in rows),
        made_of,
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
        is_optional=data.get("optional", False),
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
