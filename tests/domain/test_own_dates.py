"""The library's own dates: rules in a friendly form, copies, hidden and doubtful rows."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain import date_rules
from desktop_app.domain.date_rules import Repeat, Rule
from desktop_app.domain.memorable import DateKind, MemorableDate, occurrences
from desktop_app.domain.own_dates import DateDraft, Entry, OwnDate, drafted, entries, problems

FLAG = MemorableDate("03-03", "День флага", "Туу күнү", DateKind.MEMORABLE, relevance="B")
FARMERS = MemorableDate("11-15", "День села", "Айыл күнү", DateKind.PROFESSIONAL, confidence="low")
SCHOOL = DateDraft("05/Sat#-1", "День школы", "Мектеп күнү")


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("03-08", Rule(Repeat.DAY, 3, 8, 3, 8)),
        ("11-25..12-10", Rule(Repeat.RANGE, 11, 25, 12, 10)),
        ("10/Sun#-1", Rule(Repeat.WEEKDAY, 10, weekday=6, number=-1)),
        ("05/Mon#3", Rule(Repeat.WEEKDAY, 5, weekday=0, number=3)),
        ("2026-01-08", Rule(Repeat.ONCE, on=date(2026, 1, 8), until=date(2026, 1, 8))),
        ("2026-01-08..2026-01-09",
         Rule(Repeat.ONCE, on=date(2026, 1, 8), until=date(2026, 1, 9))),
        ("EID_FITR", Rule(Repeat.LUNAR, lunar="EID_FITR")),
    ],
)  # fmt: skip
def test_a_rule_is_taken_apart_and_put_together(text: str, rule: Rule) -> None:
    assert date_rules.read(text) == rule
    assert date_rules.written(rule) == text
    assert date_rules.is_rule(text)


@pytest.mark.parametrize(
    "text",
    ["", "02-30", "13-01", "00-10", "04-10..04-31", "13/Sun#1", "05/Abc#1", "05/Sun#0",
     "05/Sun#-2", "2026-02-30", "2026-01-09..2026-01-08", "20260108", "завтра"],
)  # fmt: skip
def test_what_is_no_day_is_no_rule(text: str) -> None:
    assert date_rules.read(text) is None


def test_a_rule_without_its_day_is_none() -> None:
    assert not date_rules.is_rule(date_rules.written(Rule(Repeat.ONCE)))


def test_what_a_form_is_told() -> None:
    assert problems(SCHOOL) == ()
    assert problems(replace(SCHOOL, since=1990, until=2030, born_year=1954)) == ()
    wrong = DateDraft("02-30", kind="feast", born_year=19, since=2030, until=2020,
                      note="20101199900011")  # fmt: skip
    assert [(p.field, p.code) for p in problems(wrong)] == [
        ("note", "personal_number"),
        ("rule", "date_rule_wrong"),
        ("ru", "date_name_required"),
        ("kind", "date_kind_required"),
        ("born_year", "date_year_wrong"),
        ("until", "date_years_turned"),
    ]


def test_a_doubtful_row_is_shown_when_a_row_confirms_it() -> None:
    first, second = entries([FLAG, FARMERS], ())
    assert first == Entry(FLAG, replaces=FLAG.key) and first.is_shown
    assert second.is_doubtful and not second.is_shown
    confirmed = OwnDate(7, drafted(FARMERS), FARMERS.key, False)
    second = entries([FLAG, FARMERS], [confirmed])[1]
    assert (second.own_id, second.is_shown, second.date.rule) == (7, True, "11-15")


def test_an_edited_copy_takes_the_place_and_a_hidden_one_is_silent() -> None:
    edited = OwnDate(1, replace(drafted(FLAG), ru="Флаг", ky=""), FLAG.key, False)
    found = entries([FLAG], [edited, OwnDate(2, SCHOOL, "", True)])
    assert [(e.date.ru, e.date.ky, e.date.relevance, e.is_shown) for e in found] == [
        ("Флаг", "Флаг", "B", True),
        ("День школы", "Мектеп күнү", "A", False),
    ]


def test_a_copy_outlives_the_shipped_row_that_it_replaced() -> None:
    only = replace(SCHOOL, ru="")
    [left] = entries([], [OwnDate(3, only, "01-01|Старое", False)])
    assert (left.date.ru, left.is_shown) == ("Мектеп күнү", True)


def test_a_date_is_kept_from_its_first_to_its_last_year() -> None:
    row = MemorableDate("05-01", "День", "Күн", DateKind.MEMORABLE, 1925, since=2025, until=2026)
    found = occurrences([row], (), date(2020, 1, 1), date(2031, 1, 1))
    assert [(o.on.year, o.anniversary) for o in found] == [(2025, 100), (2026, None)]
