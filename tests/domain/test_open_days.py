"""Reckoning around closed days."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.errors import Problem, Severity
from desktop_app.domain.open_days import (
    after_working_days,
    doubtful_year,
    next_open_day,
    unexplained_day_off,
)

FRIDAY, SATURDAY, MONDAY = date(2026, 10, 2), date(2026, 10, 3), date(2026, 10, 5)


def weekend(day: date) -> bool:
    return day.isoweekday() > 5


def test_a_closed_day_moves_to_the_next_open_one() -> None:
    assert next_open_day(SATURDAY, weekend) == MONDAY
    assert next_open_day(FRIDAY, weekend) == FRIDAY


def test_a_library_that_is_always_closed_does_not_hang() -> None:
    assert next_open_day(FRIDAY, lambda day: True) == FRIDAY


def test_working_days_pass_over_the_weekend() -> None:
    assert after_working_days(FRIDAY, 0, weekend) == FRIDAY
    assert after_working_days(FRIDAY, 3, weekend) == date(2026, 10, 7)


def test_work_on_a_day_off_wants_a_note() -> None:
    assert unexplained_day_off(SATURDAY, "выезд", weekend) == []
    assert unexplained_day_off(FRIDAY, "", weekend) == []
    assert unexplained_day_off(SATURDAY, "", weekend) == [
        Problem("on", "day_off_without_note", Severity.WARNING)
    ]


def test_a_day_of_another_year_is_asked_about_and_one_long_ago_refused() -> None:
    assert doubtful_year(date(2026, 1, 1), FRIDAY) == []
    (asked,) = doubtful_year(date(2025, 12, 31), FRIDAY)
    assert (asked.code, asked.severity) == ("date_of_earlier_year", Severity.WARNING)
    (refused,) = doubtful_year(date(1905, 1, 5), FRIDAY)
    assert (refused.code, refused.severity) == ("date_too_early", Severity.ERROR)
