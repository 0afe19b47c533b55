"""S6: the quarterly form and a month of the diary, against the bare GROUP BY of their passes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop_app.services import reports
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import evaluate
from desktop_app.statistics.forms import Form
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu
from tests.benchmarks.statements import ask, asked


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """Each table by itself, then the whole form against the sum of its passes."""
    with libraries.opened(size) as library:
        form = reports.form(reports.QUARTERLY)
        for table in form.tables:
            alone = replace(form, tables=(table,), relations=())
            yield from _form(library, alone, f"S6 table {table.key}", 1.2, pairs)
        yield from _form(library, form, "S6 whole quarterly form", 1.5, pairs)
        month = reports.form(reports.DIARY)
        yield from _form(library, month, "S6 diary of a month", 1.2, pairs, libraries.MONTH)


def _form(
    library: Library,
    form: Form,
    name: str,
    target: float,
    pairs: int,
    period: str = libraries.QUARTER,
) -> Iterator[Result]:
    database, over = library.database, reports.period(period)
    plan = reports.plan(library)

    def ours() -> object:
        return evaluate(database, form, over, plan)

    statements = asked(database, ours)
    if statements:  # a table of free texts asks the ledger nothing
        bare = cpu(lambda: ask(database.connection, statements))
        yield compare(name, cpu(ours), bare, target, pairs)
