"""Dates, times, sums and numbers are read the way people write them."""

from __future__ import annotations

from datetime import date, time

import pytest

from desktop_app.ui import typed

TODAY = date(2026, 3, 8)


@pytest.mark.parametrize(
    ("text", "on"),
    [
        ("08.03.2026", date(2026, 3, 8)),
        ("8.3.26", date(2026, 3, 8)),
        ("8,3,26", date(2026, 3, 8)),
        ("8/3/1985", date(1985, 3, 8)),
        ("8.3.85", date(1985, 3, 8)),
        ("8.3", date(2026, 3, 8)),
        ("08032026", date(2026, 3, 8)),
        ("2026-03-08", date(2026, 3, 8)),
        (" Сегодня ", TODAY),
        ("вчера", date(2026, 3, 7)),
        ("кечээ", date(2026, 3, 7)),
        ("бүгүн", TODAY),
        ("31.02.2026", None),
        ("март", None),
        ("", None),
    ],
)
def test_dates(text: str, on: date | None) -> None:
    assert typed.read_date(text, TODAY) == on


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("14:00", time(14)),
        ("14.30", time(14, 30)),
        ("930", time(9, 30)),
        ("14", time(14)),
        ("25:00", None),
        ("в два", None),
    ],
)
def test_times(text: str, at: time | None) -> None:
    assert typed.read_time(text) == at


@pytest.mark.parametrize(
    ("text", "tyiyn"),
    [
        ("12", 1200),
        ("12.5", 1250),
        ("12,50", 1250),
        ("1 234,50 сом", 123450),
        ("1\u00a0234,5", 123450),
        ("-5", None),
        ("пять", None),
        ("1000000000000", None),
        ("210,600", None),
    ],
)
def test_sums(text: str, tyiyn: int | None) -> None:
    assert typed.read_money(text) == tyiyn


def test_sums_are_written_with_a_hard_space_and_comma() -> None:
    assert typed.write_money(123450) == "1\u00a0234,50"
    assert typed.write_money(-5) == "−0,05"


def test_dates_and_times_are_written_in_full() -> None:
    assert typed.write_date(TODAY) == "08.03.2026"
    assert typed.write_time(time(9, 5)) == "09:05"


def test_numbers_and_years() -> None:
    assert typed.read_number("1 200") == 1200
    assert typed.read_number("12а") is None
    assert typed.read_year("1985") == 1985
    assert typed.read_year("85") is None
