"""The month's sheet: whole weeks, days off, memorable dates, events."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.records import RecordDraft
from desktop_app.services import calendar, records
from desktop_app.services.library import Library
from tests.services.events_month import open_library, planned


@pytest.fixture
def library() -> Library:
    return open_library()


def test_a_month_is_whole_weeks_from_monday(library: Library) -> None:
    sheet = calendar.month(library, 2026, 9)
    assert (sheet[0].on, sheet[-1].on, len(sheet)) == (date(2026, 8, 31), date(2026, 10, 4), 35)
    assert [day.is_inside for day in sheet[:2]] == [False, True]
    assert sum(day.is_inside for day in sheet) == 30


def test_days_know_their_dates_and_events(library: Library) -> None:
    id = planned(library)
    day = next(d for d in calendar.month(library, 2026, 9) if d.on == date(2026, 9, 23))
    assert [row.id for row in day.events] == [id]
    assert "День государственного языка" in " ".join(o.date.ru for o in day.dates)
    assert not day.is_off


def test_weekends_holidays_and_closed_days_are_off(library: Library) -> None:
    assert calendar.is_day_off(library, date(2026, 9, 26))
    assert calendar.is_day_off(library, date(2026, 8, 31))  # Independence Day, a Monday
    assert not calendar.is_day_off(library, date(2026, 9, 10))
    records.add(library, RecordDraft("closed_day", date(2026, 9, 10), "Нет света"))
    assert calendar.is_day_off(library, date(2026, 9, 10))
    assert not calendar.is_calendar_day_off(library, date(2026, 9, 10))
    off = {day.on.day for day in calendar.month(library, 2026, 9) if day.is_off and day.is_inside}
    assert off == {5, 6, 10, 12, 13, 19, 20, 26, 27}


@pytest.mark.parametrize("after", [date(2026, 2, 23), date(2026, 4, 7), date(2025, 11, 7)])
def test_days_off_follow_the_law_of_their_year(library: Library, after: date) -> None:
    """The Labour Code of 2025 made these holidays working days."""
    before = after.replace(year=2023)
    assert calendar.is_day_off(library, before) and not calendar.is_day_off(library, after)
    assert [o.date.ru for o in calendar.on_day(library, before)] == [
        o.date.ru for o in calendar.on_day(library, after)
    ]
