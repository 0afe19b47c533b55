"""Numbers that look made up: alike or round on working days in a row."""

from datetime import date, timedelta

from desktop_app.domain import padding
from desktop_app.domain.padding import Run

FIRST = date(2026, 11, 2)


def days(*numbers: int) -> list[tuple[date, int]]:
    return [(FIRST + timedelta(days=after), number) for after, number in enumerate(numbers)]


def on(after: int) -> date:
    return FIRST + timedelta(days=after)


def test_the_same_number_on_four_working_days_is_told_once() -> None:
    found = days(9, 12, 12, 0, 0, 12, 12, 7)
    assert padding.same(found) == [Run(on(1), on(6), 4, 12)]
    assert padding.same(days(12, 12, 12, 7)) == []


def test_small_numbers_are_alike_by_chance() -> None:
    assert padding.same(days(2, 2, 2, 2, 2)) == []


def test_round_numbers_in_a_row() -> None:
    assert padding.rounded(days(3, 10, 20, 10, 30, 7)) == [Run(on(1), on(4), 4, 10)]
    assert padding.rounded(days(3, 10, 20, 10, 7)) == []


def test_the_same_round_number_is_not_told_twice() -> None:
    assert padding.rounded(days(20, 20, 20, 20)) == []
    assert padding.same(days(20, 20, 20, 20)) == [Run(on(0), on(3), 4, 20)]


def test_an_empty_month_tells_nothing() -> None:
    assert (padding.same([]), padding.rounded(days(0, 0))) == ([], [])
