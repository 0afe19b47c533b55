"""The diary of the library («дневник работы»): days off, checks beyond the form, quiet hints.

Its months are evaluated, closed and opened like any report (`services/reports.py`
with the form `diary`). Relations of handbook 8.5 whose numbers stand in the form
are tried by `statistics/relations.py`; here are those that look elsewhere, named by
`test` in the form. That quarter + quarter = half-year needs no check: all are sums
over the same entries.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from desktop_app.domain import padding, periods
from desktop_app.domain.errors import Problem, Severity, Value
from desktop_app.domain.norms import Norms
from desktop_app.domain.periods import Period
from desktop_app.services import calendar
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Evaluated
from desktop_app.statistics.forms import CLOSING, OPENING, Form, Relation, Words
from desktop_app.statistics.relations import Check
from desktop_app.storage import closings
from desktop_app.storage import diary as storage
from desktop_app.storage import reports as reports_storage

DIARY = "diary"

_COUNTED = {"readers": ("1", "2"), "visits": ("1", "18"), "loans": ("2", "2")}
"""Columns that the hints look at: table and column."""
_INDICATORS = {"readers": "registration", "visits": "visit", "loans": "loan"}
_MOST_LOANS, _MOST_VISITS = 40, 30  # a reader and year (handbook 8.5, no. 19)


def worded(form: Form, norms: Norms) -> Form:
    """The form whose heads and rows name the ages in force: «молодёжь 15–30 лет» (handbook 12)."""
    ages = {"{child}": f"{norms.child_to}", "{youth}": f"{norms.child_to + 1}–{norms.youth_to}"}

    def named(title: Words) -> Words:
        made = dict(title)
        for sign, age in ages.items():
            made = {lang: text.replace(sign, age) for lang, text in made.items()}
        return made

    tables = (
        replace(
            table,
            columns=tuple(replace(column, title=named(column.title)) for column in table.columns),
            rows=tuple(replace(row, title=named(row.title)) for row in table.rows),
        )
        for table in form.tables
    )
    return replace(form, tables=tuple(tables))


def days_off(library: Library, over: Period) -> frozenset[date]:
    """The days of a month on which the library is closed."""
    days = calendar.days(library, over.start, over.end)
    return frozenset(day.on for day in days if day.is_off)


def checks(library: Library, evaluated: Evaluated, off: frozenset[date]) -> tuple[Check, ...]:
    """The relations that look beyond the form's own figures."""
    return tuple(
        check
        for relation in evaluated.form.relations
        if relation.test
        for check in _TESTS[relation.test](library, evaluated, relation, off)
    )


def hints(library: Library, evaluated: Evaluated) -> tuple[Problem, ...]:
    """What looks like padding, for her eyes only: neither printed nor exported.

    Handbook 8.5, no. 18 and 19.
    """
    if evaluated.period.months != 1:
        return ()
    found: list[Problem] = []
    for what in ("visits", "loans"):
        found += _runs(evaluated, what)
    if evaluated.period.end <= library.today:
        found += _exact_plans(library, evaluated)
    return (*found, *_improbable(evaluated))


def _register(
    library: Library, evaluated: Evaluated, relation: Relation, _off: frozenset[date]
) -> Iterator[Check]:
    """Readers counted since January against the lines of the register."""
    last = evaluated.period.last
    lines = storage.register_lines(library.database, last.year, last)
    yield Check(relation, "", _value(evaluated, "1", CLOSING, "2"), lines)


def _carried(
    library: Library, evaluated: Evaluated, relation: Relation, _off: frozenset[date]
) -> Iterator[Check]:
    """«Перенос»: the opening row against the closing row of the month before, as closed."""
    start = evaluated.period.start
    if start.month == 1:
        return
    before = periods.of_months(start.year, start.month - 1, 1)
    revisions = closings.revisions(library.database, evaluated.form.key, before)
    if not revisions or revisions[-1].is_reopened:
        return
    table = relation.left[0].partition(".")[0]
    for column in relation.over:
        cell = evaluated.cell(table, OPENING, column)
        assert cell.period
        was = revisions[-1].cells.get(f"{cell.indicator}|{cell.period.key}", 0)
        yield Check(relation, column, int(cell.value or 0), was)


def _day_off(
    library: Library, evaluated: Evaluated, relation: Relation, off: frozenset[date]
) -> Iterator[Check]:
    """Work on a day off wants a note: an outing, a Saturday event."""
    found = storage.without_note(library.database, off)
    for row in evaluated.form.table("1").rows:
        if row.on in off:
            yield Check(relation, row.key, found.get(row.on, 0), 0)


_Test = Callable[[Library, Evaluated, Relation, frozenset[date]], Iterator[Check]]
_TESTS: Mapping[str, _Test] = {"register": _register, "carried": _carried, "day_off": _day_off}


def _runs(evaluated: Evaluated, what: str) -> Iterator[Problem]:
    """The same or round numbers day after day; days without work lie between."""
    table, column = _COUNTED[what]
    days = [
        (row.on, _value(evaluated, table, row.key, column))
        for row in evaluated.form.table(table).rows
        if row.on
    ]
    for run in padding.same(days):
        yield _hint(f"same_{what}", n=run.days, value=run.value, **_ends(run))
    for run in padding.rounded(days):
        yield _hint(f"round_{what}", n=run.days, **_ends(run))


def _ends(run: padding.Run) -> dict[str, Value]:
    return {"first": run.first.isoformat(), "last": run.last.isoformat()}


def _exact_plans(library: Library, evaluated: Evaluated) -> Iterator[Problem]:
    """A plan that was met to the digit; at the year's end that also is plan − three quarters."""
    plan = reports_storage.plan(library.database)
    year, month = evaluated.period.start.year, evaluated.period.start.month
    ended = [evaluated.period] + [
        periods.of_months(year, month - months + 1, months)
        for months in (3, 6, 9, 12)
        if month % months == 0
    ]
    for what, key in _INDICATORS.items():
        for over in ended:
            planned = plan.get((key, over.key), 0)
            if planned and evaluated.sums.value(key, over) == planned:
                yield _hint(f"plan_{what}", period=over.key, value=planned)


def _improbable(evaluated: Evaluated) -> Iterator[Problem]:
    """More loans or visits a reader than anybody has."""
    readers, visits, loans = (
        _value(evaluated, table, CLOSING, column) for table, column in _COUNTED.values()
    )
    if readers and loans > _MOST_LOANS * readers:
        yield _hint("many_loans", value=round(loans / readers), most=_MOST_LOANS)
    if readers and visits > _MOST_VISITS * readers:
        yield _hint("many_visits", value=round(visits / readers), most=_MOST_VISITS)


def _hint(code: str, **facts: Value) -> Problem:
    return Problem("", f"hint_{code}", Severity.WARNING, facts)


def _value(evaluated: Evaluated, table: str, row: str, column: str) -> int:
    return int(evaluated.cell(table, row, column).value or 0)
