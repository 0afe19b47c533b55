"""S6: the tables of the quarterly form, against the bare GROUP BY over the covering index."""

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


def _form(library: Library, form: Form, name: str, target: float, pairs: int) -> Iterator[Result]:
    database, over = library.database, reports.period(libraries.QUARTER)
    plan = reports.plan(library)

    def ours() -> object:
        return evaluate(database, form, over, plan)

    statements = asked(database, ours)
    if statements:  # a table of free texts asks the ledger nothing
        bare = cpu(lambda: ask(database.connection, statements))
        yield compare(name, cpu(ours), bare, target, pairs)
