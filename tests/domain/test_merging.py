"""Two cards of one person: which registrations move, are taken back, or stay."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.merging import Years, years

TWO = [(2027, date(2027, 2, 1)), (2026, date(2026, 9, 14)), (2025, date(2025, 1, 9))]


def test_a_year_that_only_the_other_card_has_moves() -> None:
    assert years({2024}, TWO) == Years(moved=(2025, 2026, 2027))


def test_a_year_of_both_is_taken_back_while_its_day_is_open() -> None:
    found = years({2025, 2027}, TWO, date(2026, 12, 31))
    assert found == Years(moved=(2026,), taken_back=(2027,), staying=(2025,))
    assert years({2025}, TWO).taken_back == (2025,)
