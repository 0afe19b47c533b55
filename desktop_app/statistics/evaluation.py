"""Evaluating a form for a period: every cell, its indicator, its period, its value.

All values come from `Sums`, which makes one grouped pass over the ledger for
each fact and range of days and adds up cells from its groups.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from desktop_app.domain import periods
from desktop_app.domain.facts import Name
from desktop_app.domain.periods import Period
from desktop_app.statistics.forms import Column, Form, Row, Table, cell_key
from desktop_app.statistics.indicators import Indicator, Span, indicator
from desktop_app.storage import facts as ledger
from desktop_app.storage.database import Database

Value = int | Decimal | None


@dataclass(frozen=True)
class Cell:
    """One figure of a form. With an indicator, the value is the sum of its evidence in `period`."""

    table: str
    row: str
    column: str
    indicator: str | None
    period: Period | None
    value: Value
    money: bool = False
    decimals: int = 0


@dataclass(frozen=True)
class Evaluated:
    """A form with its values for a period. `plan` is keyed by (indicator, period key)."""

    form: Form
    period: Period
    cells: Mapping[tuple[str, str, str], Cell] = field(repr=False)
    sums: Sums = field(repr=False)

    def cell(self, table: str, row: str, column: str) -> Cell:
        return self.cells[table, row, column]


class Sums:
    """Values of indicators, from as few grouped passes over the ledger as the form allows."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._wanted: dict[tuple[Name, date, date], set[str]] = defaultdict(set)
        self._passes: dict[tuple[Name, date, date], tuple[tuple[str, ...], list[ledger.Group]]] = {}

    def want(self, key: str, period: Period) -> None:
        """Announce a value, so that one pass serves all values over the same days."""
        wanted = indicator(key)
        if wanted.base.name is not None:
            self._wanted[(wanted.base.name, *wanted.days(period))] |= wanted.classes

    def value(self, key: str, period: Period) -> int:
        """The sum over the indicator's entries in the period, in its unit (tyiyn for money)."""
        wanted = indicator(key)
        if wanted.base.span is Span.STATE:
            return len(ledger.overdue(self._database, period.last, by_reader=key == "debtor"))
        names, groups = self._pass(wanted, period)
        places = [(names.index(name), allowed) for name, allowed in wanted.where]
        money = wanted.measure == "money"
        total = 0
        for classes, amount, tyiyn in groups:
            if all(classes[place] in allowed for place, allowed in places):
                total += tyiyn if money else amount
        return wanted.base.sign * total

    def _pass(
        self, wanted: Indicator, period: Period
    ) -> tuple[tuple[str, ...], list[ledger.Group]]:
        assert wanted.base.name is not None
        place = (wanted.base.name, *wanted.days(period))
        done = self._passes.get(place)
        if done is None or not wanted.classes <= set(done[0]):
            names = tuple(sorted(self._wanted[place] | wanted.classes))
            done = (names, ledger.sums(self._database, place[0], names, place[1], place[2]))
            self._passes[place] = done
        return done


def evaluate(
    database: Database, form: Form, period: Period, plan: Mapping[tuple[str, str], int]
) -> Evaluated:
    """Every cell of the form; `plan` maps (indicator key, period key) to the planned value."""
    sums = Sums(database)
    for table in form.tables:
        for row, column in _grid(table):
            if key := cell_key(row, column):
                sums.want(key, days_of(row, column, period))
    cells: dict[tuple[str, str, str], Cell] = {}
    for table in form.tables:
        for row in table.rows:
            for column in sorted(table.columns, key=_made_of_others):
                cell = _cell(sums, table, row, column, period, plan, cells)
                cells[table.key, row.key, column.key] = cell
    return Evaluated(form, period, cells, sums)


def days_of(row: Row, column: Column, period: Period) -> Period:
    """The period that a cell speaks of; a row like «состояло» overrides its column."""
    return _days(row.period if row.period != "period" else column.period, period)


def _days(name: str, period: Period) -> Period:
    match name:
        case "year":
            return periods.of_months(period.last.year, 1, 12)
        case "year_to_date":
            return periods.year_to_date(period)
        case "year_before":
            return periods.year_before(period)
        case "day_before":
            return periods.day_before(period)
    return period


def _grid(table: Table) -> Iterable[tuple[Row, Column]]:
    return ((row, column) for row in table.rows for column in table.columns)


def _made_of_others(column: Column) -> bool:
    return column.show in ("percent", "difference")


def _cell(
    sums: Sums,
    table: Table,
    row: Row,
    column: Column,
    period: Period,
    plan: Mapping[tuple[str, str], int],
    done: Mapping[tuple[str, str, str], Cell],
) -> Cell:
    place = (table.key, row.key, column.key)
    days = days_of(row, column, period)
    if column.show in ("percent", "difference"):
        left, right = (done[table.key, row.key, name].value for name in (column.of, column.to))
        if column.show == "percent":
            return Cell(*place, None, None, share(left, right, 100, 1), decimals=1)
        difference = None if left is None or right is None else left - right
        return Cell(*place, None, None, difference, decimals=row.decimals)
    if column.show == "plan":
        planned = plan.get((row.indicator or "", days.key))
        return Cell(*place, None, None, planned)
    if row.ratio:
        top, bottom = (sums.value(key, days) for key in row.ratio)
        value = share(top, bottom, row.factor, row.decimals)
        return Cell(*place, None, None, value, decimals=row.decimals)
    key = cell_key(row, column)
    if key is None:
        return Cell(*place, None, None, None)
    money = indicator(key).measure == "money"
    return Cell(*place, key, days, sums.value(key, days), money)


def share(top: Value, bottom: Value, factor: int, decimals: int) -> Decimal | None:
    """top / bottom × factor, rounded half up; None where there is nothing to divide by."""
    if top is None or not bottom:
        return None
    step = Decimal(1).scaleb(-decimals)
    return (Decimal(top) * factor / Decimal(bottom)).quantize(step, ROUND_HALF_UP)
