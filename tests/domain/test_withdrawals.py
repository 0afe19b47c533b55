"""What acts of withdrawal are decided by."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.stock import WithdrawalDraft, withdrawal_problems
from desktop_app.domain.withdrawals import (
    Choice,
    ReversalDraft,
    choice_problems,
    repriced,
    reversal_problems,
)

MONDAY, TUESDAY = date(2026, 9, 14), date(2026, 9, 15)


@pytest.mark.parametrize(
    ("price", "coefficient", "paper"),
    [(150_00, 100, 150_00), (33_33, 125, 41_66), (1, 150, 2), (1, 149, 1), (0, 900, 0)],
)
def test_a_coefficient_multiplies_each_price_halves_up(
    price: int, coefficient: int, paper: int
) -> None:
    assert repriced(price, coefficient) == paper


def test_an_act_of_transfer_asks_who_takes_over() -> None:
    draft = WithdrawalDraft(MONDAY, "transfer", MONDAY)
    assert [p.code for p in withdrawal_problems(draft, MONDAY)] == ["receiver_missing"]
    named = WithdrawalDraft(MONDAY, "transfer", MONDAY, receiver="№ 2 орто мектеп")
    assert withdrawal_problems(named, MONDAY) == ()


def test_coefficient_and_destination_are_of_their_kinds() -> None:
    draft = WithdrawalDraft(MONDAY, "worn", MONDAY, coefficient=0, destination="moon")
    codes = [p.code for p in withdrawal_problems(draft, MONDAY)]
    assert codes == ["coefficient_wrong", "destination_wrong"]


def test_a_reversal_has_a_reason_and_a_day_after_its_act() -> None:
    early = reversal_problems(ReversalDraft(MONDAY), TUESDAY, TUESDAY)
    assert [p.code for p in early] == ["reversal_before_act", "reversal_reason_required"]
    late = reversal_problems(ReversalDraft(TUESDAY, "ошибка"), MONDAY, MONDAY)
    assert [p.code for p in late] == ["date_in_future"]
    assert reversal_problems(ReversalDraft(TUESDAY, "ошибка", TUESDAY), MONDAY, TUESDAY) == ()


def test_a_choice_has_limits_that_mean_something() -> None:
    assert choice_problems(Choice(idle_years=5, before=1990, loans=20), MONDAY) == ()
    wrong = choice_problems(Choice(idle_years=0, before=2090), MONDAY)
    assert [(p.field, p.code) for p in wrong] == [
        ("idle_years", "norm_wrong"),
        ("before", "norm_wrong"),
    ]
