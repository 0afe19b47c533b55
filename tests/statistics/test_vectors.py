"""Test vectors A1 of the handbook: a first quarter, month by month, carried forward right."""

from datetime import date

import pytest

from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import parse, year_to_date
from desktop_app.statistics.evaluation import Sums, evaluate
from desktop_app.statistics.forms import Form
from desktop_app.storage import facts
from desktop_app.storage.database import Database

# month: readers new, again; visits in all, at events; loans
A1 = {1: (61, 81, 402, 38, 655), 2: (22, 52, 371, 45, 690), 3: (31, 27, 455, 112, 748)}


@pytest.fixture
def first_quarter(database: Database) -> Database:
    with database.transaction():
        for month, (new, again, visits, at_events, loans) in A1.items():
            on = date(2026, month, 12)
            facts.post(
                database,
                [
                    Fact(Name.REGISTRATION, on, new, age="child", category="farmer", mode="new"),
                    Fact(Name.REGISTRATION, on, again, age="adult", category="other", mode="again"),
                    Fact(Name.VISIT, on, visits - at_events, age="child", mode="service"),
                    Fact(Name.VISIT, on, at_events, age="adult", mode="event"),
                    Fact(Name.LOAN, on, loans, age="child", kind="book", content="fiction"),
                ],
            )
    return database


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        ("2026-01", (142, 61, 81, 402, 38, 655)),
        ("2026-02", (74, 22, 52, 371, 45, 690)),
        ("2026-03", (58, 31, 27, 455, 112, 748)),
        ("2026-Q1", (274, 114, 160, 1228, 195, 2093)),
        ("2026-01-01..2026-02-28", (216, 83, 133, 773, 83, 1345)),
    ],
)
def test_rows_of_the_diary(first_quarter: Database, period: str, expected: tuple[int, ...]) -> None:
    sums = Sums(first_quarter)
    keys = (
        "registration",
        "registration:mode=new",
        "registration:mode=again",
        "visit",
        "visit:mode=event",
        "loan",
    )
    assert tuple(sums.value(key, parse(period)) for key in keys) == expected


def test_the_carried_forward_row_is_the_closing_row_of_the_month_before(
    first_quarter: Database,
) -> None:
    sums = Sums(first_quarter)
    closing = year_to_date(parse("2026-01"))
    march = parse("2026-03")
    assert sums.value("visit", closing) == 402
    assert sums.value("visit", year_to_date(march)) - sums.value("visit", march) == 773


@pytest.mark.parametrize(
    ("month", "opening", "month_sum", "closing"),
    [
        (1, (0, 0, 0, 0, 0, 0), (142, 61, 81, 402, 38, 655), (142, 61, 81, 402, 38, 655)),
        (2, (142, 61, 81, 402, 38, 655), (74, 22, 52, 371, 45, 690), (216, 83, 133, 773, 83, 1345)),
        (
            3,
            (216, 83, 133, 773, 83, 1345),
            (58, 31, 27, 455, 112, 748),
            (274, 114, 160, 1228, 195, 2093),
        ),
    ],
)
def test_the_diary_prints_them_to_the_digit(
    first_quarter: Database,
    diary: Form,
    month: int,
    opening: tuple[int, ...],
    month_sum: tuple[int, ...],
    closing: tuple[int, ...],
) -> None:
    evaluated = evaluate(first_quarter, diary, parse(f"2026-{month:02}"), {})
    columns = (("1", "2"), ("1", "3"), ("1", "4"), ("1", "18"), ("1", "20"), ("2", "2"))

    def row(key: str) -> tuple[object, ...]:
        return tuple(evaluated.cell(table, key, column).value for table, column in columns)

    assert (row("opening"), row("month"), row("closing")) == (opening, month_sum, closing)
    assert row("d12") == month_sum
    assert row("d13") == (0, 0, 0, 0, 0, 0)


def test_ratios_of_the_quarter(first_quarter: Database, quarterly: Form) -> None:
    evaluated = evaluate(first_quarter, quarterly, parse("2026-Q1"), {})
    assert str(evaluated.cell("8", "reading", "fact").value) == "7.6"
    assert str(evaluated.cell("8", "visiting", "fact").value) == "4.5"
    assert evaluated.cell("8", "turnover", "fact").value is None


def test_readers_count_again_from_zero_in_the_new_year(first_quarter: Database) -> None:
    assert Sums(first_quarter).value("registration", parse("2027-Q1")) == 0


def test_formulas_of_the_handbook(database: Database, quarterly: Form) -> None:
    on = date(2026, 2, 3)
    with database.transaction():
        facts.post(
            database,
            [
                Fact(Name.REGISTRATION, on, 520, age="child"),
                Fact(Name.VISIT, on, 4160, age="child", mode="service"),
                Fact(Name.LOAN, on, 7800, age="child"),
                Fact(Name.STOCK, on, 6500, mode="opening"),
                Fact(Name.POPULATION, on, 2600),
            ],
        )
    evaluated = evaluate(database, quarterly, parse("2026-Q1"), {("registration", "2026"): 1000})
    ratios = {
        row: str(evaluated.cell("8", row, "fact").value)
        for row in ("reading", "visiting", "turnover", "books_per_reader", "books_per_inhabitant",
                    "coverage")
    }  # fmt: skip
    assert ratios == {
        "reading": "15.0",
        "visiting": "8.0",
        "turnover": "1.20",
        "books_per_reader": "12.5",
        "books_per_inhabitant": "2.5",
        "coverage": "20.0",
    }
    assert evaluated.cell("1", "readers", "plan_year").value == 1000
    assert str(evaluated.cell("1", "readers", "percent").value) == "52.0"
    assert evaluated.cell("1", "visits", "percent").value is None
    assert evaluated.cell("1", "visits", "change").value == 4160
