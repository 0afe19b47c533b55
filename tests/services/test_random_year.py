"""A random year at the desk: every number of every day, month and year is the pencil's."""

from __future__ import annotations

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.classes import Age, Category, Content, Inquiry, Kind, Language, Visit
from desktop_app.domain.facts import Name
from desktop_app.domain.periods import Period
from desktop_app.services import reports
from desktop_app.storage import facts
from tests.services.pencil import months
from tests.services.year import Year

DAY = timedelta(days=1)
# Every class that a column of the diary counts by: its codes sum to the total of the fact.
WHOLE = {
    Name.LOAN: {
        "kind": set(Kind),
        "content": set(Content),
        "language": set(Language),
        "age": set(Age),
        "mode": {"home", "hall", "outside", "renewal"},
    },
    Name.REGISTRATION: {"age": set(Age), "category": set(Category), "mode": {"new", "again"}},
    Name.VISIT: {"age": set(Age), "mode": set(Visit)},
    Name.REFERENCE: {
        "kind": set(Inquiry) - {Inquiry.CONSULTATION},
        "age": set(Age),
        "content": set(Content),
        "mode": {"reader", "local_body"},
    },
    Name.CONSULTATION: {"age": set(Age), "mode": {"reader", "local_body"}},
    Name.REMOTE: {"age": set(Age)},
}


@pytest.mark.parametrize("seed", [1, 2])
def test_a_random_year_agrees_with_a_count_by_pencil(seed: int) -> None:
    year = Year(Random(seed))
    begun = year.today
    for start, end in months(begun, date(2027, 1, 31)):
        while year.today < end:
            year.anything()
        for n in range((end - start).days):
            year.compare(start + n * DAY, start + (n + 1) * DAY)
        year.compare(start, end)
        year.compare(date(end.year, 1, 1), end)
        if start.month % 4 == 1:
            year.compare_diary(start)
        if start.month % 3 == 2:
            year.close(start)
    year.compare(date(2026, 1, 1), date(2027, 1, 1))
    assert len(year.acts) > 500
    loans = sum(row.amount for row in reports.why(year.library, "loan", _year(2026)))
    pencil = year.count()
    assert loans == sum(
        n
        for (name, day, column, _), n in pencil.items()
        if (name, column, day.year) == (Name.LOAN, "mode", 2026)
    )


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 2**32), st.integers(20, 120))
def test_every_class_of_every_day_sums_to_the_same_total(seed: int, acts: int) -> None:
    year = Year(Random(seed))
    first = year.today - 10 * DAY
    for _ in range(acts):
        year.anything()
    for n in range((year.today - first).days + 1):
        day = first + n * DAY
        for name, splits in WHOLE.items():
            totals = facts.sums(year.library.database, name, (), day, day + DAY)
            (total,) = [amount for _, amount, _ in totals]
            for column, codes in splits.items():
                sums = facts.sums(year.library.database, name, (column,), day, day + DAY)
                known = [amount for code, amount, _ in sums if code[0] in codes]
                assert sum(known) == total, (name, column, day)
                assert all(amount >= 0 for amount in known), (name, column, day)


def _year(number: int) -> Period:
    return Period(date(number, 1, 1), date(number + 1, 1, 1))
