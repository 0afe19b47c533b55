"""Evaluating a form for a period: every cell, its indicator, its period, its value.

All values come from `Sums`, which makes one grouped pass over the ledger for
each fact and range of days, adds its groups up once for each set of classes
that cells are restricted by, and looks cells up there.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal

from desktop_app.domain import periods
from desktop_app.domain.facts import Name
from desktop_app.domain.periods import Period
from desktop_app.statistics.forms import ACTS, BATCHES, QUARTERS, Column, Form, Row, Table, cell_key
from desktop_app.statistics.indicators import RECORD, Indicator, indicator
from desktop_app.statistics.laying import Record, Records, laid_out
from desktop_app.storage import batches
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


_Days = tuple[date, date]
_Totals = Mapping[tuple[str, ...], tuple[int, int]]
"""Amount and money by classes, in the order of their names."""


class Sums:
    """Values of indicators, from as few grouped passes over the ledger as the form allows.

    The ranges of days announced for a fact are cut at each other's ends, and each
    piece is read once: «since 1 January» contains the quarter, a balance the one before.
    The `daily` range, a diary's month, is read in one pass that keeps its days apart.
    Batches are kept apart only for the values that speak of one.
    """

    def __init__(self, database: Database, daily: Period | None = None) -> None:
        self._database = database
        self._daily = daily
        self._days: dict[tuple[Name, tuple[str, ...]], dict[date, list[ledger.Group]]] = {}
        self._day_totals: dict[tuple[Name, tuple[str, ...]], dict[date, _Totals]] = {}
        self._cuts: dict[Name, set[date]] = defaultdict(set)
        self._wanted: dict[tuple[Name, bool], set[str]] = defaultdict(set)
        self._passes: dict[tuple[Name, _Days, tuple[str, ...]], list[ledger.Group]] = {}
        self._totals: dict[tuple[Name, _Days, tuple[str, ...]], _Totals] = {}
        self._states: dict[tuple[str, date], int] = {}

    def want(self, key: str, period: Period) -> None:
        """Announce a value, so that one pass serves all values over the same days."""
        wanted = indicator(key)
        if wanted.base.name is not None:
            self._wanted[wanted.base.name, RECORD in wanted.classes] |= wanted.classes
            self._cuts[wanted.base.name] |= set(wanted.days(period))

    def value(self, key: str, period: Period) -> int:
        """The sum over the indicator's entries in the period, in its unit (tyiyn for money)."""
        wanted = indicator(key)
        if wanted.base.name is None:
            return self._state(key, period.last)
        totals = self._by_classes(wanted.base.name, wanted, wanted.days(period))
        measure = 1 if wanted.measure == "money" else 0
        found = [totals[codes][measure] for codes in wanted.allowed if codes in totals]
        return wanted.base.sign * sum(found)

    def _state(self, key: str, on: date) -> int:
        found = self._states.get((key, on))
        if found is None:
            found = ledger.count_overdue(self._database, on, by_reader=key == "debtor")
            self._states[key, on] = found
        return found

    def _by_classes(self, name: Name, wanted: Indicator, days: _Days) -> _Totals:
        classes = wanted.columns
        totals = self._totals.get((name, days, classes))
        if totals is None:
            together = self._wanted[name, RECORD in wanted.classes]
            grouped_by = tuple(sorted(together | wanted.classes))
            pieces = [
                totals
                for piece in self._pieces(name, days)
                for totals in self._piece(name, piece, grouped_by, classes)
            ]
            totals = pieces[0] if len(pieces) == 1 else _together(pieces)
            self._totals[name, days, classes] = totals
        return totals

    def _pieces(self, name: Name, days: _Days) -> Iterable[_Days]:
        start, end = days
        ends = sorted(cut for cut in self._cuts[name] | {end} if start < cut <= end)
        return zip((start, *ends), ends, strict=False)

    def _piece(
        self, name: Name, days: _Days, grouped_by: tuple[str, ...], classes: tuple[str, ...]
    ) -> Iterable[_Totals]:
        """The totals of some days, or of each of them, with only `classes` kept apart."""
        if self._daily and self._daily.start <= days[0] and days[1] <= self._daily.end:
            by_day = self._by_day(name, self._daily, grouped_by, classes)
            return [by_day[on] for on in by_day if days[0] <= on < days[1]]
        return (_added_up(grouped_by, self._pass(name, days, grouped_by), classes),)

    def _by_day(
        self, name: Name, over: Period, grouped_by: tuple[str, ...], classes: tuple[str, ...]
    ) -> Mapping[date, _Totals]:
        """Each day's totals, added up once for all rows of the month."""
        found = self._day_totals.get((name, classes))
        if found is None:
            found = self._day_totals[name, classes] = {
                on: _added_up(grouped_by, groups, classes)
                for on, groups in self._daily_pass(name, over, grouped_by).items()
            }
        return found

    def _pass(self, name: Name, days: _Days, classes: tuple[str, ...]) -> list[ledger.Group]:
        done = self._passes.get((name, days, classes))
        if done is None:
            done = ledger.sums(self._database, name, classes, *days)
            self._passes[name, days, classes] = done
        return done

    def _daily_pass(
        self, name: Name, over: Period, classes: tuple[str, ...]
    ) -> Mapping[date, list[ledger.Group]]:
        found = self._days.get((name, classes))
        if found is None:
            found = self._days[name, classes] = {}
            groups = ledger.sums(self._database, name, classes, over.start, over.end, by_day=True)
            for (on, *codes), amount, money in groups:
                day = found.setdefault(date.fromisoformat(on), [])
                day.append((tuple(codes), amount, money))
        return found


_NOTHING = (0, 0)


def _added_up(
    grouped_by: tuple[str, ...], groups: list[ledger.Group], names: tuple[str, ...]
) -> _Totals:
    """The groups of a pass with only some of its classes kept apart."""
    places = [grouped_by.index(name) for name in names]
    totals: dict[tuple[str, ...], tuple[int, int]] = {}
    for classes, amount, money in groups:
        codes = tuple([classes[place] for place in places])
        known = totals.get(codes, _NOTHING)
        totals[codes] = (known[0] + amount, known[1] + money)
    return totals


def _together(pieces: Iterable[_Totals]) -> _Totals:
    """The totals of several ranges of days in one."""
    totals: dict[tuple[str, ...], tuple[int, int]] = {}
    for piece in pieces:
        for codes, (amount, money) in piece.items():
            known = totals.get(codes, _NOTHING)
            totals[codes] = (known[0] + amount, known[1] + money)
    return totals


def evaluate(
    database: Database, form: Form, period: Period, plan: Mapping[tuple[str, str], int]
) -> Evaluated:
    """Every cell of the form; `plan` maps (indicator key, period key) to the planned value."""
    form = laid_out(form, period, _records(database, form, period))
    sums = Sums(database, period if form.is_diary and period.months != 12 else None)
    for table in form.tables:
        for row, column in _grid(table):
            for key in row.ratio or (cell_key(row, column),):
                if key and _has_days(row, period) and row.on is None:
                    sums.want(key, days_of(row, column, period))
    cells: dict[tuple[str, str, str], Cell] = {}
    for table in form.tables:
        if table.of_days:
            cells |= {(c.table, c.row, c.column): c for c in _day_cells(sums, table, period)}
            continue
        for row in table.rows:
            for column in sorted(table.columns, key=_made_of_others):
                cell = _cell(sums, table, row, column, period, plan, cells)
                cells[table.key, row.key, column.key] = cell
    return Evaluated(_without_empty(form, cells), period, cells, sums)


def _records(database: Database, form: Form, period: Period) -> Records:
    """The batches and acts that have entries in the period, for a form with their pages."""
    if not form.is_summary_book:
        return {}
    modes = {BATCHES: "receipt", ACTS: "withdrawal"}
    return {
        made_of: [Record(*row) for row in batches.moved(database, mode, period.start, period.end)]
        for made_of, mode in modes.items()
    }


def _without_empty(form: Form, cells: Mapping[tuple[str, str, str], Cell]) -> Form:
    """The form without its optional rows that count nothing; their cells stay, as zeros."""
    if not any(row.is_optional for table in form.tables for row in table.rows):
        return form
    tables = (
        replace(
            table,
            rows=tuple(
                row
                for row in table.rows
                if not row.is_optional
                or any(cells[table.key, row.key, column.key].value for column in table.columns)
            ),
        )
        for table in form.tables
    )
    return replace(form, tables=tuple(tables))


def _day_cells(sums: Sums, table: Table, period: Period) -> Iterator[Cell]:
    """The figures of a diary's page: every row counts what the head of the column says."""
    keys = [(column.key, cell_key(table.rows[0], column)) for column in table.columns]
    for row in table.rows:
        if not _has_days(row, period):
            for column, _ in keys:
                yield Cell(table.key, row.key, column, None, None, 0)
            continue
        days = days_of(row, table.columns[0], period)
        for column, key in keys:
            assert key  # `forms.load` sees to it
            yield Cell(table.key, row.key, column, key, days, sums.value(key, days))


def days_of(row: Row, column: Column, period: Period) -> Period:
    """The period that a cell speaks of; a row of a day, or «состояло», overrides its column."""
    if row.on:
        return Period(row.on, row.on + timedelta(days=1))
    if row.over:
        return row.over
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
        case "before":
            return Period(date(period.start.year, 1, 1), period.start)
    if name in QUARTERS:
        return periods.quarter(period.last.year, QUARTERS.index(name) + 1)
    return period


def _has_days(row: Row, period: Period) -> bool:
    """In January nothing stands before the month: all counts begin at zero."""
    return row.period != "before" or period.start > date(period.start.year, 1, 1)


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
