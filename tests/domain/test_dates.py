"""Dates in both languages, and dates as they are typed."""

from __future__ import annotations

from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import dates
from desktop_app.domain.periods import parse

MARCH_8 = date(2026, 3, 8)


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_date_is_printed_in_russian() -> None:
    assert dates.short(MARCH_8) == "08.03.2026"
    assert plain(dates.long(MARCH_8, "ru")) == "8 марта 2026 г."
    assert plain(dates.day_month(MARCH_8, "ru")) == "8 марта"
    assert plain(dates.on_day(MARCH_8, "ru")) == "8 марта"
    assert dates.weekday(MARCH_8, "ru") == "воскресенье"
    assert dates.weekday_short(MARCH_8, "ru") == "Вс"
    assert plain(dates.month_year(MARCH_8, "ru")) == "март 2026 г."
    assert dates.month_name(5, "ru") == "май"


def test_a_date_is_printed_in_kyrgyz() -> None:
    assert dates.long(MARCH_8, "ky") == "2026-жылдын 8-марты"
    assert dates.day_month(MARCH_8, "ky") == "8-март"
    assert dates.on_day(MARCH_8, "ky") == "8-мартта"
    assert dates.on_day(date(2026, 11, 2), "ky") == "2-ноябрда"
    assert dates.weekday(MARCH_8, "ky") == "жекшемби"
    assert dates.weekday_short(MARCH_8, "ky") == "Жк"
    assert dates.month_year(MARCH_8, "ky") == "2026-жыл, март"


@pytest.mark.parametrize(
    ("key", "ru", "ky"),
    [
        ("2026-09", "сентябрь 2026 г.", "2026-жыл, сентябрь"),
        ("2026-Q1", "I квартал 2026 г.", "2026-жылдын I кварталы"),
        ("2026-Q3", "III квартал 2026 г.", "2026-жылдын III кварталы"),
        ("2026-Q4", "IV квартал 2026 г.", "2026-жылдын IV кварталы"),
        ("2026-H1", "I полугодие 2026 г.", "2026-жылдын I жарым жылдыгы"),
        ("2026-H2", "II полугодие 2026 г.", "2026-жылдын II жарым жылдыгы"),
        ("2026-9M", "9 месяцев 2026 г.", "2026-жылдын 9 айы"),
        ("2026", "2026 год", "2026-жыл"),
        ("2026-02-01..2026-04-30", "01.02.2026–30.04.2026", "01.02.2026–30.04.2026"),
        ("2026-11-14..2026-11-14", "14.11.2026", "14.11.2026"),
        ("2026-07-02..2026-09-30", "02.07.2026–30.09.2026", "02.07.2026–30.09.2026"),
    ],
)
def test_a_period_has_a_title_in_both_languages(key: str, ru: str, ky: str) -> None:
    assert plain(dates.period_title(parse(key), "ru")) == ru
    assert plain(dates.period_title(parse(key), "ky")) == ky


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("08.03.2026", MARCH_8),
        ("8.3.26", MARCH_8),
        ("8.3", MARCH_8),
        ("8,3", MARCH_8),
        ("8/3/2026", MARCH_8),
        ("08032026", MARCH_8),
        ("2026-03-08", MARCH_8),
        ("8.3.99", date(1999, 3, 8)),
        ("сегодня", date(2026, 10, 5)),
        ("ctujlyz", date(2026, 10, 5)),
        ("Вчера", date(2026, 10, 4)),
        ("завтра", date(2026, 10, 6)),
        ("бүгүн", date(2026, 10, 5)),
        ("бугун", date(2026, 10, 5)),
        ("кечээ", date(2026, 10, 4)),
        ("эртең", date(2026, 10, 6)),
        ("30.02.2026", None),
        ("0.1.2026", None),
        ("потом", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_people_type_it(typed: str, meant: date | None) -> None:
    assert dates.parse_date(typed, date(2026, 10, 5)) == meant


@given(st.dates(date(1900, 1, 1), date(2199, 12, 31)))
def test_a_printed_date_is_read_back(day: date) -> None:
    assert dates.parse_date(dates.short(day), MARCH_8) == day
    assert dates.parse_date(day.isoformat(), MARCH_8) == day


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("14", time(14)),
        ("14.30", time(14, 30)),
        ("14:30", time(14, 30)),
        ("1430", time(14, 30)),
        ("930", time(9, 30)),
        ("24", None),
        ("14:60", None),
        ("утром", None),
    ],
)
def test_a_time_is_read_as_people_type_it(typed: str, meant: time | None) -> None:
    assert dates.parse_time(typed) == meant


@pytest.mark.parametrize("typed", ["01.01.0001", "31.12.9999", "1899-12-31"])
def test_a_year_out_of_all_reason_is_no_date(typed: str) -> None:
    assert dates.parse_date(typed, MARCH_8) is None
