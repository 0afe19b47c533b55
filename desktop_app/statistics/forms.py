"""Statistical forms as data files: tables, rows, columns, control relations, texts.

A form file is JSON under `resources/forms/`; the central library can hand out
a changed one. `load` reads it into these dataclasses and refuses, naming the
place, what it does not understand.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop_app.statistics.indicators import indicator, key_of

Words = Mapping[str, str]
"""A title in both languages: {"ru": …, "ky": …}."""

SHOWS = ("value", "plan", "percent", "difference")
PERIODS = ("period", "year", "year_to_date", "year_before", "day_before")


class FormError(ValueError):
    """A form file that cannot be used; the text names the place for the methodist."""


@dataclass(frozen=True)
class Column:
    """What a column shows: a value or plan for a period, or a figure made of two other columns."""

    key: str
    title: Words
    show: str
    period: str
    where: Mapping[str, str]
    money: bool
    indicator: str | None
    of: str
    to: str


@dataclass(frozen=True)
class Row:
    """A row counts an indicator, or shows a ratio of two (× factor, with decimals).

    `level` indents the title («в т. ч.»).
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


@dataclass(frozen=True)
class Table:
    """A grid of rows × columns, or a listing of the period's entries (`source`)."""

    key: str
    title: Words
    source: str | None
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Relation:
    """A control relation («контрольное соотношение») between two sums of cells.

    A term is `±table.row.column` or `±#indicator`; `@` stands for each of `over`.
    `op` is one of = ≤ ≥; a weak relation may be broken for a reason.
    """

    key: str
    title: Words
    left: tuple[str, ...]
    op: str
    right: tuple[str, ...]
    over: tuple[str, ...]
    weak: bool


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


def load(path: Path) -> Form:
    """Read a form file; `FormError` names the first place that is wrong."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return _form(data)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        raise FormError(f"{path.name}: {error}") from error


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
        for row in table.rows:
            for column in table.columns:
                if key := cell_key(row, column):
                    indicator(key)
    return form


def _table(data: Mapping[str, Any]) -> Table:
    return Table(
        data["key"],
        data["title"],
        data.get("source"),
        tuple(_column(column) for column in data["columns"]),
        tuple(_row(row) for row in data.get("rows", ())),
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
        _one_of(data.get("op", "="), ("=", "<=", ">=")),
        tuple(data["right"]),
        tuple(data.get("over", ("",))),
        data.get("weak", False),
    )


def _one_of(value: str, allowed: tuple[str, ...]) -> str:
    if value not in allowed:
        raise ValueError(f"«{value}» is not one of {', '.join(allowed)}")
    return value
