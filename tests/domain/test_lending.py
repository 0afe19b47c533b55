"""When a loan is due and what stands against it."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import Severity
from desktop_app.domain.lending import (
    Borrower,
    PieceDraft,
    SettlementDraft,
    days_late,
    due_on,
    issue_problems,
    piece_problems,
    renewed_due_on,
    settlement_problems,
)
from desktop_app.domain.stock import CopyStatus


def weekend(day: date) -> bool:
    return day.isoweekday() > 5


def test_a_loan_is_due_on_an_open_day() -> None:
    assert due_on(date(2026, 10, 5), 15, weekend) == date(2026, 10, 20)
    assert due_on(date(2026, 10, 2), 15, weekend) == date(2026, 10, 19)  # from Saturday to Monday


def test_a_renewal_adds_its_days() -> None:
    due = date(2026, 10, 20)
    assert renewed_due_on(due, date(2026, 10, 18), 15, weekend) == date(2026, 11, 4)
    assert renewed_due_on(due, date(2026, 10, 27), 15, weekend) == date(2026, 11, 11)


def test_days_late_are_never_below_zero() -> None:
    assert days_late(date(2026, 10, 20), date(2026, 10, 25)) == 5
    assert days_late(date(2026, 10, 20), date(2026, 10, 19)) == 0


def codes(borrower: Borrower | None, copy: CopyStatus | None) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in issue_problems(borrower, copy, 5)]


def test_a_registered_reader_gets_a_copy_from_the_shelf() -> None:
    assert codes(Borrower(True, loans=4), CopyStatus.IN_STOCK) == []


def test_unknown_numbers_are_told() -> None:
    assert codes(None, None) == [("reader", "reader_unknown"), ("copy", "copy_unknown")]


@pytest.mark.parametrize("status", [s for s in CopyStatus if s is not CopyStatus.IN_STOCK])
def test_a_copy_that_is_not_on_the_shelf_is_refused(status: CopyStatus) -> None:
    ((field, code),) = codes(Borrower(True), status)
    assert (field, code.startswith("copy_")) == ("copy", True)


def test_last_years_reader_registers_anew_first() -> None:
    assert codes(Borrower(False), CopyStatus.IN_STOCK) == [("reader", "not_registered_this_year")]


def test_limit_and_overdue_only_warn() -> None:
    found = issue_problems(Borrower(True, loans=5, overdue=2), CopyStatus.IN_STOCK, 5)
    assert [(p.code, p.severity, dict(p.facts)) for p in found] == [
        ("limit_reached", Severity.WARNING, {"loans": 5, "limit": 5}),
        ("has_overdue", Severity.WARNING, {"overdue": 2}),
    ]


def test_pieces_need_a_name_and_every_class() -> None:
    assert piece_problems(PieceDraft("Газета", "newspaper", "social", "ky", 99)) == ()
    found = piece_problems(PieceDraft(pieces=None))
    assert [one.field for one in found] == ["what", "kind", "content", "language", "pieces"]


def test_a_loss_is_made_good_by_a_title_or_a_sum() -> None:
    assert settlement_problems(SettlementDraft("found")) == ()
    assert settlement_problems(SettlementDraft("replaced", title="Жамийла")) == ()
    assert settlement_problems(SettlementDraft("paid", money=100)) == ()
    wrong = (SettlementDraft(), SettlementDraft("replaced"), SettlementDraft("paid"))
    fields = [settlement_problems(draft)[0].field for draft in wrong]
    assert fields == ["how", "title", "money"]
