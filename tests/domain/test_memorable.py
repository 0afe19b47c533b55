"""The calendar of dates that comes with the program."""

from __future__ import annotations

import csv
from datetime import date
from pathlib import Path

import pytest

from desktop_app.domain.memorable import (
    DateKind,
    MemorableDate,
    Occurrence,
    is_day_off,
    occurrences,
    parse_ait,
    parse_calendar,
)

ROOT = Path(__file__).parents[2]
CALENDAR = ROOT / "resources" / "calendar"
DATES = parse_calendar((CALENDAR / "memorable_dates.csv").read_text("utf-8"))
AIT = parse_ait((CALENDAR / "lunar_dates.csv").read_text("utf-8"))
KNOWN = ROOT / "tests" / "fixtures" / "calendar" / "dates_2026_2027.csv"
WEEKEND = (6, 7)


def in_year(year: int) -> list[Occurrence]:
    return occurrences(DATES, AIT, date(year, 1, 1), date(year + 1, 1, 1), with_low_confidence=True)


def of(rule: str, start: date, end: date) -> list[Occurrence]:
    return occurrences([MemorableDate(rule, "", "", DateKind.MEMORABLE)], (), start, end)


@pytest.mark.parametrize("year", [2026, 2027])
def test_every_rule_gives_the_days_it_is_known_to_give(year: int) -> None:
    found: dict[tuple[str, str], str] = {}
    for o in in_year(year):
        days = dict.fromkeys((o.on.isoformat(), o.until.isoformat()))
        found[o.date.rule, o.date.ru] = " ".join(days)
    for row in csv.DictReader(KNOWN.read_text("utf-8").splitlines()):
        assert found[row["rule"], row["ru"]] == row[f"dates_{year}"]


def test_orozo_ait_comes_twice_in_2033() -> None:
    found = [o for o in in_year(2033) if o.date.rule == "EID_FITR"]
    assert [(o.on, o.is_estimated) for o in found] == [
        (date(2033, 1, 2), True),
        (date(2033, 12, 23), True),
    ]


def test_an_announced_ait_is_not_an_estimate() -> None:
    found = [o for o in in_year(2026) if o.date.rule == "EID_FITR"]
    assert [(o.on, o.is_estimated) for o in found] == [(date(2026, 3, 20), False)]


def test_doubtful_dates_are_hidden_until_somebody_asks() -> None:
    start, end = date(2026, 11, 15), date(2026, 11, 16)
    assert occurrences(DATES, AIT, start, end) == []
    shown = occurrences(DATES, AIT, start, end, with_low_confidence=True)
    assert [o.date.ru for o in shown] == [
        "День работников сельского хозяйства (агропромышленного комплекса)"
    ]


def test_only_jubilees_have_an_age() -> None:
    aitmatov = {
        year: next(o.anniversary for o in in_year(year) if o.date.ru.endswith("Чингиз Айтматов"))
        for year in (2026, 2028)
    }
    assert aitmatov == {2026: None, 2028: 100}


def test_the_weightiest_date_of_a_day_comes_first() -> None:
    found = occurrences(DATES, AIT, date(2026, 3, 21), date(2026, 3, 22))
    assert [o.date.relevance for o in found] == ["A", "A", "B"]
    assert found[0].date.ru == "Народный праздник Нооруз"


def test_a_range_that_began_earlier_is_still_there() -> None:
    found = of("01-02..01-06", date(2026, 1, 5), date(2026, 1, 6))
    assert [(o.on, o.until) for o in found] == [(date(2026, 1, 2), date(2026, 1, 6))]


def test_a_range_may_pass_the_new_year() -> None:
    found = of("12-28..01-03", date(2027, 1, 1), date(2027, 1, 2))
    assert [(o.on, o.until) for o in found] == [(date(2026, 12, 28), date(2027, 1, 3))]


@pytest.mark.parametrize(
    ("rule", "days"),
    [
        ("02-29", [date(2028, 2, 29)]),
        ("05/Fri#5", [date(2026, 5, 29)]),
        ("12/Sun#-1", [date(2026, 12, 27), date(2027, 12, 26), date(2028, 12, 31)]),
        ("2026-01-08", [date(2026, 1, 8)]),
    ],
)
def test_a_rule_gives_a_day_only_where_there_is_one(rule: str, days: list[date]) -> None:
    assert [o.on for o in of(rule, date(2026, 1, 1), date(2029, 1, 1))] == days


@pytest.mark.parametrize("rule", ["13-01", "5-1", "EASTER", "05/Sun#6"])
def test_a_rule_nobody_knows_is_refused(rule: str) -> None:
    text = f"rule,ru,ky,kind,born_year,relevance,confidence\n{rule},а,а,memorable,,A,high\n"
    with pytest.raises(ValueError, match=r"."):
        parse_calendar(text)


@pytest.mark.parametrize(
    ("day", "is_off"),
    [
        (date(2026, 3, 20), True),  # Orozo ait, a Friday
        (date(2026, 2, 23), False),  # a holiday that is worked since 2025
        (date(2026, 1, 4), True),  # within the New Year rest
        (date(2026, 1, 9), True),  # moved by the Cabinet
        (date(2026, 2, 7), False),  # a Saturday worked for it
        (date(2026, 2, 14), True),  # any other Saturday
        (date(2026, 2, 16), False),
    ],
)
def test_the_calendar_knows_when_the_library_is_closed(day: date, is_off: bool) -> None:
    assert is_day_off(day, in_year(2026), WEEKEND) is is_off
