"""The diary: a month of days against bare counting, and the relations that only a diary has."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from desktop_app.domain import classes
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import parse
from desktop_app.statistics.evaluation import Evaluated, evaluate
from desktop_app.statistics.evidence import evidence
from desktop_app.statistics.forms import Form
from desktop_app.statistics.relations import Check, checks
from desktop_app.storage import facts
from desktop_app.storage.database import Database

NOVEMBER = parse("2026-11")


def a_year(seed: int) -> list[Fact]:
    """Work of a year with every class that the diary has a column for."""
    dice, found = Random(seed), []
    for after in range(0, 340, 3):
        on = date(2026, 1, 1) + timedelta(days=after)
        age, category = dice.choice(list(classes.Age)), dice.choice(list(classes.Category))
        mode = dice.choice(("home", "renewal", "hall", "outside"))
        found += [
            Fact(Name.REGISTRATION, on, age=age, category=category,
                 mode=dice.choice(("new", "again"))),
            Fact(Name.VISIT, on, dice.randint(1, 9), age=age,
                 mode=dice.choice(list(classes.Visit))),
            Fact(Name.LOAN, on, dice.randint(1, 9), age=age, kind=dice.choice(list(classes.Kind)),
                 content=dice.choice(list(classes.Content)), mode=mode,
                 language=dice.choice(list(classes.Language)), local=dice.choice(("", "1")),
                 reason=dice.choice(("", "centre"))),
            Fact(Name.REFERENCE, on, age=age, kind=dice.choice(list(classes.Inquiry)[:4]),
                 content=dice.choice([*classes.Rubric, *classes.Content]),
                 mode=dice.choice(("local_body", "reader")), reason=dice.choice(("", "written"))),
            Fact(Name.REFUSAL, on, mode=dice.choice(("local_body", "reader"))),
            Fact(Name.DENIAL, on, 2),
            Fact(Name.COPYING, on, 3, age=age),
            Fact(Name.EVENT, on, kind=dice.choice(("review", "information_day", "quiz"))),
        ]  # fmt: skip
    return found


@pytest.fixture
def november(database: Database, diary: Form) -> Evaluated:
    with database.transaction():
        facts.post(database, a_year(11))
    return evaluate(database, diary, NOVEMBER, {})


COUNTED: dict[tuple[str, str], tuple[Name, dict[str, Any]]] = {
    ("1", "2"): (Name.REGISTRATION, {}),
    ("1", "4"): (Name.REGISTRATION, {"mode": ("again",)}),
    ("1", "16"): (Name.REGISTRATION, {"category": ("pensioner",)}),
    ("1", "21"): (Name.VISIT, {"mode": ("outside",)}),
    ("1", "23"): (Name.VISIT, {"age": ("youth",)}),
    ("2", "2"): (Name.LOAN, {}),
    ("2", "14"): (Name.LOAN, {"content": ("fiction",)}),
    ("2", "23"): (Name.LOAN, {"local": ("1",)}),
    ("2", "25"): (Name.LOAN, {"mode": ("renewal",)}),
    ("2", "27"): (Name.LOAN, {"reason": ("centre",)}),
    ("2", "28"): (Name.COPYING, {}),
    ("2", "29"): (Name.DENIAL, {}),
    ("4", "11"): (Name.REFERENCE, {"content": ("farming", "agriculture", "pastures")}),
    ("4", "20"): (Name.REFERENCE, {"mode": ("local_body",)}),
    ("4", "21"): (Name.REFERENCE, {"reason": ("written",)}),
    ("4", "22"): (Name.REFUSAL, {}),
    ("4", "25"): (Name.EVENT, {"kind": ("review",)}),
}


def counted(name: Name, where: dict[str, Any]) -> Counter[date]:
    """The same by hand: what each day adds up to."""
    days: Counter[date] = Counter()
    for fact in a_year(11):
        if fact.name is name and all(getattr(fact, c) in codes for c, codes in where.items()):
            days[fact.on] += fact.amount
    return days


@pytest.mark.parametrize("place", COUNTED)
def test_every_row_is_what_counting_gives(november: Evaluated, place: tuple[str, str]) -> None:
    table, column = place
    days = counted(*COUNTED[place])
    before = sum(n for on, n in days.items() if on < NOVEMBER.start)
    inside = sum(n for on, n in days.items() if on in NOVEMBER)
    assert november.cell(table, "opening", column).value == before
    assert november.cell(table, "month", column).value == inside
    assert november.cell(table, "closing", column).value == before + inside
    for number in range(1, 31):
        on = date(2026, 11, number)
        assert november.cell(table, f"d{number}", column).value == days[on], on


def test_a_month_ties_and_every_figure_is_its_entries(
    november: Evaluated, database: Database
) -> None:
    broken = {check.relation.key for check in checks(november) if not check.ok}
    assert broken <= {"visits_cover_readers", "outside_visits", "visits_with_service",
                      "event_visits", "loans_with_visits"}  # fmt: skip
    for row in ("opening", "d3", "month", "closing"):
        for column in november.form.table("2").columns:
            cell = november.cell("2", row, column.key)
            assert cell.indicator
            assert cell.period
            rows = evidence(database, cell.indicator, cell.period)
            assert sum(one.amount for one in rows) == cell.value


def test_a_page_reads_each_fact_in_two_passes(database: Database, diary: Form) -> None:
    asked: list[str] = []

    def note(_cursor: object, sql: str, _values: object) -> bool:
        asked.append(sql)
        return True

    database.connection.exec_trace = note
    evaluate(database, diary, NOVEMBER, {})
    database.connection.exec_trace = None
    names = 12  # facts that the three parts count
    assert len(asked) <= 2 * names


def test_january_begins_with_zero(database: Database, diary: Form) -> None:
    with database.transaction():
        for on, n in ((date(2025, 12, 30), 9), (date(2026, 1, 5), 4)):
            facts.post(database, [Fact(Name.VISIT, on, n, age="child", mode="service")])
    january = evaluate(database, diary, parse("2026-01"), {})
    opening = january.cell("1", "opening", "18")
    assert (opening.value, opening.indicator, opening.period) == (0, None, None)
    assert january.cell("1", "closing", "18").value == 4
    assert len(january.form.table("1").rows) == 31 + 3


def failing(database: Database, diary: Form, *entries: Fact) -> dict[str, Check]:
    with database.transaction():
        facts.post(database, entries)
    found = checks(evaluate(database, diary, NOVEMBER, {}))
    return {check.name: check for check in found if not check.ok}


ON = date(2026, 11, 10)


@pytest.mark.parametrize(
    ("name", "left", "right", "entry"),
    [
        ("readers_by_category.d10", 1, 0, Fact(Name.REGISTRATION, ON, age="child", mode="new")),
        ("readers_by_age.d10", 1, 0, Fact(Name.REGISTRATION, ON, category="farmer", mode="new")),
        ("readers_by_mode.d10", 1, 0, Fact(Name.REGISTRATION, ON, age="child", category="farmer")),
        ("visits_by_age.d10", 4, 0, Fact(Name.VISIT, ON, 4, mode="service")),
        ("loans_by_kind.d10", 2, 0, Fact(Name.LOAN, ON, 2, content="arts")),
        ("loans_by_content.d10", 2, 0, Fact(Name.LOAN, ON, 2, kind="book")),
        ("references_by_content.d10", 3, 0, Fact(Name.REFERENCE, ON, 3, kind="address")),
        ("loans_with_visits.d10", 2, 0, Fact(Name.LOAN, ON, 2)),
        ("visits_with_service.d10", 5, 0, Fact(Name.VISIT, ON, 5, age="child", mode="service")),
        ("visits_cover_readers.month", 0, 2, Fact(Name.REGISTRATION, ON, 2)),
        ("cumulative_1.18", -3, 0, Fact(Name.VISIT, ON, -3, age="child", mode="event")),
        ("event_visits", 0, 7, Fact(Name.ATTENDANCE, ON, 7, age="child", mode="inside")),
    ],
)
def test_what_does_not_tie_is_found_on_its_day(
    database: Database, diary: Form, name: str, left: int, right: int, entry: Fact
) -> None:
    check = failing(database, diary, entry)[name]
    assert (check.left, check.right) == (left, right)
