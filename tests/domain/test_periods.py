"""Reporting periods are half-open and know their names."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import periods
from desktop_app.domain.periods import Period, parse


@pytest.mark.parametrize(
    ("key", "start", "last"),
    [
        ("2026-09", date(2026, 9, 1), date(2026, 9, 30)),
        ("2026-12", date(2026, 12, 1), date(2026, 12, 31)),
        ("2026-Q3", date(2026, 7, 1), date(2026, 9, 30)),
        ("2026-H2", date(2026, 7, 1), date(2026, 12, 31)),
        ("2026-9M", date(2026, 1, 1), date(2026, 9, 30)),
        ("2026", date(2026, 1, 1), date(2026, 12, 31)),
        ("2026-02-01..2026-04-30", date(2026, 2, 1), date(2026, 4, 30)),
        ("2026-07-02..2026-09-30", date(2026, 7, 2), date(2026, 9, 30)),
    ],
)
def test_a_period_is_read_from_its_key_and_tells_it(key: str, start: date, last: date) -> None:
    period = parse(key)
    assert (period.start, period.last, period.key) == (start, last, key)
    assert last in period
    assert period.end not in period


@pytest.mark.parametrize("key", ["2026-13", "2026-Q5", "autumn", "2026-8M"])
def test_what_names_no_period_is_refused(key: str) -> None:
    with pytest.raises(ValueError, match=key):
        parse(key)


def test_a_period_has_at_least_one_day() -> None:
    with pytest.raises(ValueError, match="one day"):
        Period(date(2026, 1, 1), date(2026, 1, 1))


@given(st.dates(date(1990, 1, 1), date(2090, 1, 1)), st.integers(1, 800))
def test_every_period_is_read_back_from_its_key(start: date, days: int) -> None:
    period = Period(start, date.fromordinal(start.toordinal() + days))
    assert parse(period.key) == period


def test_the_neighbours_of_a_quarter() -> None:
    quarter = periods.quarter(2026, 3)
    assert periods.year_to_date(quarter) == parse("2026-9M")
    assert periods.year_before(quarter) == parse("2025-Q3")
    assert periods.day_before(quarter) == parse("2026-06-30..2026-06-30")


def test_a_year_before_a_leap_day_begins_in_march() -> None:
    leap = Period(date(2028, 2, 29), date(2028, 3, 5))
    assert periods.year_before(leap).start == date(2027, 3, 1)


@pytest.mark.parametrize(
    ("today", "key"), [(date(2026, 10, 5), "2026-Q3"), (date(2026, 1, 2), "2025-Q4")]
)
def test_the_quarter_to_hand_in_is_the_last_finished_one(today: date, key: str) -> None:
    assert periods.last_finished_quarter(today).key == key


def test_the_leap_day_alone_has_the_day_before_a_year_earlier() -> None:
    assert periods.year_before(parse("2024-02-29..2024-02-29")).key == "2023-02-28..2023-02-28"


@pytest.mark.parametrize("key", ["0001", "1899-Q4", "2199-12-31..2200-01-01", "２０２６", "2026-1"])
def test_years_out_of_all_reason_are_no_periods(key: str) -> None:
    with pytest.raises(ValueError):
        parse(key)
