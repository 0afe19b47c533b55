"""Copies, their numbers, and the papers they come and go by."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.classes import Reason
from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import (
    CopyStatus,
    ReceiptDraft,
    ReceiptOrigin,
    ReceiptPaper,
    WithdrawalDraft,
    inventory_key,
    inventory_keys,
    inventory_range,
    may,
    next_inventory_no,
    receipt_problems,
    withdrawal_problems,
)

TODAY, TOMORROW = date(2026, 10, 5), date(2026, 10, 6)


def test_only_a_reversal_brings_back_what_was_withdrawn() -> None:
    back = {after for after in CopyStatus if may(CopyStatus.WITHDRAWN, after)}
    assert back == {CopyStatus.IN_STOCK, CopyStatus.MISSING}


@pytest.mark.parametrize(
    ("before", "after", "allowed"),
    [
        (CopyStatus.IN_STOCK, CopyStatus.ON_LOAN, True),
        (CopyStatus.IN_STOCK, CopyStatus.WITHDRAWN, True),
        (CopyStatus.IN_STOCK, CopyStatus.IN_STOCK, False),
        (CopyStatus.ON_LOAN, CopyStatus.IN_STOCK, True),
        (CopyStatus.ON_LOAN, CopyStatus.ON_LOAN, False),
        (CopyStatus.MISSING, CopyStatus.ON_LOAN, False),
        (CopyStatus.MISSING, CopyStatus.IN_STOCK, True),
    ],
)
def test_a_copy_goes_only_lawful_ways(before: CopyStatus, after: CopyStatus, allowed: bool) -> None:
    assert may(before, after) is allowed


def test_inventory_numbers_stand_by_value() -> None:
    expected = ["7", "123", "12345", "12345а", "Д-7", "Д-123", "Р 5"]
    assert sorted(reversed(expected), key=inventory_key) == expected


def test_a_number_is_known_however_it_is_typed() -> None:
    assert inventory_key("12345a") == inventory_key("12345 А")
    assert inventory_key("00123") == inventory_key("123")
    assert inventory_key("LIB-000123") in inventory_keys("ДШИ-000123")
    assert inventory_keys("10455") == (inventory_key("10455"),)


@pytest.mark.parametrize(
    ("last", "following"),
    [
        ("", "1"),
        ("10455", "10456"),
        ("Д-123", "Д-124"),
        ("LIB-000199", "LIB-000200"),
        ("12345а", "12346"),
        ("99", "100"),
    ],
)
def test_the_next_number_follows_the_last(last: str, following: str) -> None:
    assert next_inventory_no(last) == following


def test_a_batch_gets_numbers_in_a_row() -> None:
    assert inventory_range("098", 3) == ("098", "099", "100")
    assert inventory_range("5", 0) == ()


def test_a_number_without_figures_cannot_be_continued() -> None:
    with pytest.raises(UserError, match="inventory_no_wrong"):
        next_inventory_no("б/н")


def receipt(draft: ReceiptDraft) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in receipt_problems(draft, TODAY)]


def test_a_batch_tells_where_it_comes_from() -> None:
    assert receipt(ReceiptDraft(TODAY, ReceiptOrigin.CENTRE, ReceiptPaper.WAYBILL, "17")) == []
    assert receipt(ReceiptDraft(TODAY, ReceiptOrigin.GIFT)) == [("document", "document_missing")]
    assert receipt(ReceiptDraft(TOMORROW, "", "letter", "1", TOMORROW)) == [
        ("on", "date_in_future"),
        ("origin", "origin_required"),
        ("document", "document_wrong"),
        ("document_date", "date_in_future"),
    ]


def withdrawal(draft: WithdrawalDraft) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in withdrawal_problems(draft, TODAY)]


def test_an_act_has_one_reason_and_an_approval() -> None:
    assert withdrawal(WithdrawalDraft(TODAY, Reason.WORN, TODAY)) == []
    assert withdrawal(WithdrawalDraft(TODAY, Reason.WORN)) == [("approved_on", "approval_missing")]
    assert withdrawal(WithdrawalDraft(TOMORROW, "worn,outdated", TOMORROW)) == [
        ("on", "date_in_future"),
        ("reason", "reason_required"),
        ("approved_on", "date_in_future"),
    ]
