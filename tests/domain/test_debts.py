"""Who is in the list of debtors, and when a reminder can be written down."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.debts import Debt, Wanted, days_late, is_wanted, reminder_problems

ON = date(2026, 10, 15)
PUPIL = Debt(date(2026, 10, 1), "grades_1_4", "Школа № 1", frozenset({3}), is_reminded=True)


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (Wanted(), True),
        (Wanted(late=14), True),
        (Wanted(late=30), False),
        (Wanted(pupils=True), True),
        (Wanted(category="teacher"), False),
        (Wanted(school="Школа № 1"), True),
        (Wanted(school="Школа № 2"), False),
        (Wanted(group=3), True),
        (Wanted(group=4), False),
        (Wanted(never_reminded=True), False),
    ],
)
def test_a_debtor_passes_each_filter(wanted: Wanted, found: bool) -> None:
    assert is_wanted(PUPIL, wanted, ON) is found


def test_grown_ups_are_no_pupils() -> None:
    teacher = Debt(ON, "teacher", "Школа № 1", frozenset(), is_reminded=False)
    assert not is_wanted(teacher, Wanted(pupils=True), ON)
    assert is_wanted(teacher, Wanted(never_reminded=True), ON)


def test_lateness_begins_after_the_term() -> None:
    assert (days_late(ON, ON), days_late(date(2026, 10, 1), ON)) == (0, 14)
    assert days_late(date(2026, 10, 20), ON) == 0


def test_a_reminder_has_a_way_and_a_day_that_has_come() -> None:
    wrong = reminder_problems("", "ПИН 21205198500123", date(2026, 10, 16), ON)
    assert [one.code for one in wrong] == ["personal_number", "way_required", "date_in_future"]
    assert reminder_problems("phone", "обещала", ON, ON) == []
