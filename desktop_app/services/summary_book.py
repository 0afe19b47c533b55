"""The summary book of the stock («КСУ»): its batches and acts, each with what it holds.

The book of a year is the form `summary_book`, evaluated like any report; here
is what its columns of text say, and the relations that look into the
inventory book (handbook 2.2–2.4).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from desktop_app.domain.errors import UserError
from desktop_app.domain.periods import Period
from desktop_app.domain.stock import spans
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Evaluated, days_of
from desktop_app.statistics.forms import ACTS, BATCHES, QUARTERS, Relation
from desktop_app.statistics.relations import Check
from desktop_app.storage import batches, copies, inventory_counts
from desktop_app.storage.batches import Act as Act
from desktop_app.storage.batches import Batch as Batch
from desktop_app.storage.batches import Summary as Summary
from desktop_app.storage.copies import CopyRow as CopyRow

SUMMARY_BOOK = "summary_book"


@dataclass(frozen=True)
class Book:
    """What the columns of text say: batches and acts by id, the numbers given to each batch.

    An act that one of them takes back is among them. `upcoming` are the rows of quarters
    that have not begun: they stay empty.
    """

    batches: Mapping[int, Batch] = field(default_factory=dict)
    acts: Mapping[int, Act] = field(default_factory=dict)
    numbers: Mapping[int, tuple[str, ...]] = field(default_factory=dict)
    upcoming: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Contents:
    """Numbered copies in order of their numbers, then the papers without numbers."""

    copies: tuple[CopyRow, ...]
    summaries: tuple[Summary, ...]

    @property
    def count(self) -> int:
        """Copies and papers."""
        return len(self.copies) + sum(line.quantity for line in self.summaries)

    @property
    def money(self) -> int:
        """Their cost in tyiyn."""
        return sum(copy.price for copy in self.copies) + sum(x.money for x in self.summaries)


def years(library: Library) -> list[int]:
    """The years that the book has records of, and this one; the newest first."""
    this = library.today.year
    return list(range(this, (batches.first_year(library.database) or this) - 1, -1))


def received(library: Library, year: int) -> list[Batch]:
    """Part 1 of the book: the year's batches in order."""
    return batches.receipts(library.database, year)


def withdrawn(library: Library, year: int) -> list[Act]:
    """Part 2 of the book: the year's acts in order."""
    return batches.withdrawals(library.database, year)


def batch(library: Library, batch_id: int) -> tuple[Batch, Contents]:
    """One batch with its list."""
    found = batches.receipt(library.database, batch_id)
    if found is None:
        raise UserError("batch_unknown")
    lines = batches.summaries(library.database, "receipt", batch_id)
    return found, Contents(tuple(copies.of_receipt(library.database, batch_id)), tuple(lines))


def act(library: Library, act_id: int) -> tuple[Act, Contents]:
    """One act of withdrawal with its list."""
    found = batches.withdrawal(library.database, act_id)
    if found is None:
        raise UserError("act_unknown")
    lines = batches.summaries(library.database, "withdrawal", act_id)
    return found, Contents(tuple(copies.of_withdrawal(library.database, act_id)), tuple(lines))


def book(library: Library, evaluated: Evaluated) -> Book:
    """What stands beside the figures of an evaluated year."""
    ids: dict[str, list[int]] = {BATCHES: [], ACTS: []}
    upcoming = set[str]()
    for table in evaluated.form.tables:
        ids.setdefault(table.made_of, []).extend(row.batch for row in table.rows if row.batch)
        upcoming |= {
            row.key
            for row in table.rows
            if row.period in QUARTERS
            and days_of(row, table.columns[0], evaluated.period).start > library.today
        }
    database = library.database
    received = (batches.receipt(database, key) for key in ids[BATCHES])
    acts = [act for key in ids[ACTS] if (act := batches.withdrawal(database, key))]
    taken_back = (batches.withdrawal(database, act.reverses) for act in acts if act.reverses)
    return Book(
        {batch.id: batch for batch in received if batch},
        {act.id: act for act in (*acts, *taken_back) if act},
        {
            key: spans([copy.inventory_no for copy in copies.of_receipt(database, key)])
            for key in ids[BATCHES]
        },
        frozenset(upcoming),
    )


def checks(library: Library, evaluated: Evaluated) -> tuple[Check, ...]:
    """The relations between the summary book and the inventory book (handbook 2.2, 2.4)."""
    return tuple(
        check
        for relation in evaluated.form.relations
        if relation.test
        for check in _TESTS[relation.test](library, evaluated, relation)
    )


def _rows_received(library: Library, evaluated: Evaluated, relation: Relation) -> Iterator[Check]:
    """Lines of the inventory book that came by each batch, against its column 7."""
    period = evaluated.period
    counted = inventory_counts.received(library.database, period.start, period.end)
    yield from _rows(evaluated, relation, counted, missing=0)


def _rows_withdrawn(library: Library, evaluated: Evaluated, relation: Relation) -> Iterator[Check]:
    """Lines of the inventory book that went by each act, against its column 6.

    An act that was taken back by another has no lines any more, only its list.
    """
    yield from _rows(
        evaluated, relation, inventory_counts.withdrawn(library.database), missing=None
    )


def _rows(
    evaluated: Evaluated, relation: Relation, counted: Mapping[int, int], missing: int | None
) -> Iterator[Check]:
    table, _, column = relation.left[0].split(".")
    rows = {row.key: row for row in evaluated.form.table(table).rows}
    for key in relation.over:
        batch = rows[key].batch
        assert batch
        found = counted.get(batch, missing)
        if found is not None:
            value = int(evaluated.cell(table, key, column).value or 0)
            yield Check(relation, key, value, found)


def _living(library: Library, evaluated: Evaluated, relation: Relation) -> Iterator[Check]:
    """Numbered copies that live, what of the opening has no number yet, and summary papers."""
    last = min(evaluated.period.last, library.today)
    ever = Period(date.min, last + timedelta(days=1))
    sums = evaluated.sums
    without_number = (
        sums.value("opening", ever)
        - inventory_counts.count_listed(library.database)
        + sums.value("receipt:category=summary", ever)
        - sums.value("withdrawal:category=summary", ever)
    )
    living = inventory_counts.count_living(library.database, last)
    stands = int(evaluated.cell("3", "is", "total").value or 0)
    yield Check(relation, "", stands, living + without_number)


_Test = Callable[[Library, Evaluated, Relation], Iterator[Check]]
_TESTS: Mapping[str, _Test] = {
    "rows_received": _rows_received,
    "rows_withdrawn": _rows_withdrawn,
    "living": _living,
}
