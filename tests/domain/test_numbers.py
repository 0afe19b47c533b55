"""Numbers and money as printed and typed."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.errors import Problem
from desktop_app.domain.numbers import money, number, parse_count, parse_money


@pytest.mark.parametrize(
    ("value", "decimals", "printed"),
    [
        (1234567.891, 2, "1 234 567,89"),
        (Fraction(2093, 274), 1, "7,6"),
        (Decimal("2.5"), 0, "3"),
        (-43, 0, "\u221243"),
        (-0.4, 0, "0"),
        (999, 0, "999"),
        (0.5, 2, "0,50"),
    ],
)
def test_a_number_has_a_comma_and_spaced_thousands(
    value: float, decimals: int, printed: str
) -> None:
    assert number(value, decimals).replace("\u00a0", " ") == printed


@pytest.mark.parametrize(
    ("tyiyn", "printed"),
    [(123450, "1 234,50 сом"), (1200, "12 сом"), (0, "0 сом"), (-5, "\u22120,05 сом")],
)
def test_money_is_printed_in_som(tyiyn: int, printed: str) -> None:
    assert money(tyiyn).replace("\u00a0", " ") == printed


@pytest.mark.parametrize(
    ("typed", "tyiyn"),
    [
        ("12,5", 1250),
        ("12.5", 1250),
        ("1 234,50 сом", 123450),
        ("250 с.", 25000),
        ("210 600", 21060000),
        ("1.234.567", 123456700),
        ("1,234.50", 123450),
        ("1.234,50", 123450),
        ("", 0),
    ],
)
def test_comma_and_dot_are_decimal(typed: str, tyiyn: int) -> None:
    assert parse_money(typed) == tyiyn


def test_three_digits_after_the_comma_are_asked_about() -> None:
    problem = parse_money("210,600", "price")
    assert problem == Problem(
        "price",
        "money_ambiguous",
        facts={"less": "210,60\u00a0сом", "more": "210\u00a0600\u00a0сом"},
    )


@pytest.mark.parametrize("typed", ["-5", "много", "1 2", "12,345,6", "1,2345", "9" * 10])
def test_what_is_no_money_is_told(typed: str) -> None:
    assert parse_money(typed) == Problem("money", "money_wrong", facts={"text": typed})


@given(st.integers(0, 10**11 - 1))
def test_printed_money_is_read_back(tyiyn: int) -> None:
    assert parse_money(money(tyiyn)) == tyiyn


@given(st.text())
def test_nonsense_never_breaks_the_reading(text: str) -> None:
    assert isinstance(parse_money(text), int | Problem)
    assert isinstance(parse_count(text), int | Problem)


@pytest.mark.parametrize(("typed", "count"), [("25", 25), ("1 205", 1205), (" ", 0)])
def test_a_count_is_read(typed: str, count: int) -> None:
    assert parse_count(typed) == count


@pytest.mark.parametrize("typed", ["12,5", "-1", "двое", "1234567890", "²"])
def test_what_is_no_count_is_told(typed: str) -> None:
    assert parse_count(typed, "adults") == Problem("adults", "count_wrong", facts={"text": typed})
