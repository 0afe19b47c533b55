"""Lunar holidays: the table computes a window, the muftiate names the day."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain import lunar
from desktop_app.domain.lunar import Announced
from desktop_app.domain.memorable import AitDate, DateKind, Lunar, MemorableDate, occurrences

FITR, ADHA = Lunar.EID_FITR, Lunar.EID_ADHA
OROZO = MemorableDate("EID_FITR", "Орозо айт", "Орозо айт", DateKind.OFFICIAL_NONWORKING)
ANNOUNCED = {
    FITR: ["2013-08-08", "2017-06-25", "2020-05-24", "2022-05-02", "2023-04-21", "2026-03-20"],
    ADHA: ["2013-10-15", "2017-09-01", "2018-08-21", "2020-07-31", "2023-06-28"],
}


@pytest.mark.parametrize(
    ("rule", "text"), [(r, day) for r, days in ANNOUNCED.items() for day in days]
)
def test_every_announced_day_lies_in_the_window(rule: Lunar, text: str) -> None:
    on = date.fromisoformat(text)
    [computed] = lunar.tabular(rule, on.year)
    assert computed - on in (timedelta(0), timedelta(days=1))


def test_the_table_of_the_coming_years() -> None:
    assert lunar.tabular(FITR, 2027) == (date(2027, 3, 10),)
    assert lunar.tabular(ADHA, 2032) == (date(2032, 3, 22),)
    assert lunar.tabular(FITR, 2033) == (date(2033, 1, 3), date(2033, 12, 23))
    assert all(lunar.tabular(rule, year) for rule in Lunar for year in range(1950, 2150))


def test_two_orozo_ait_of_one_year_are_announced_each_on_its_own() -> None:
    def of_2033(*announced: Announced) -> list[tuple[str, str, bool]]:
        known = lunar.known((), announced, 2032, 2034)
        found = occurrences([OROZO], known, date(2033, 1, 1), date(2034, 1, 1))
        return [(str(o.on), str(o.until), o.is_estimated) for o in found]

    december = ("2033-12-22", "2033-12-23", True)
    assert of_2033() == [("2033-01-02", "2033-01-03", True), december]
    january = Announced(FITR, date(2033, 1, 3), date(2033, 1, 2))
    assert of_2033(january) == [("2033-01-02", "2033-01-02", False), december]
    both = january, Announced(FITR, date(2033, 12, 23), date(2033, 12, 23))
    assert of_2033(*both)[1] == ("2033-12-23", "2033-12-23", False)


def test_a_year_that_the_list_holds_is_not_computed() -> None:
    listed = AitDate(FITR, date(2027, 3, 9), True)
    announced = Announced(FITR, date(2027, 3, 9), date(2027, 3, 10))
    found = [a for a in lunar.known([listed], [announced], 2027, 2027) if a.rule is FITR]
    assert found == [AitDate(FITR, date(2027, 3, 10), False, expected_on=date(2027, 3, 9))]


def test_an_announced_day_far_away_was_typed_wrong() -> None:
    expected = date(2027, 3, 9)
    assert lunar.problems(expected, date(2027, 3, 12)) == ()
    assert lunar.problems(expected, date(2027, 3, 13))[0].code == "lunar_too_far"
