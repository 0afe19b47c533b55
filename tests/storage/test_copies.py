"""Inventory numbers in the file: found as typed, proposed in order, taken for ever."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.stock import CopyStatus, ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.storage import batches, copies, titles, withdrawals
from desktop_app.storage.database import Database

NOVEL = TitleDraft(title="Жамийла", author="Айтматов Ч.", content="fiction", language="ky")
DAY = date(2026, 9, 25)


@pytest.fixture
def database() -> Database:
    return Database.in_memory("001")


def _add(database: Database, *numbers: str) -> None:
    title = titles.add(database, NOVEL)
    for number in numbers:
        copies.add(database, title, number, 100, None)


@pytest.mark.parametrize("typed", ["12345а", "12345А", "12345a", " 12345 а "])
def test_a_number_is_found_with_either_a(database: Database, typed: str) -> None:
    _add(database, "12345", "12345а")
    found = copies.find(database, typed)
    assert found is not None
    assert found.inventory_no == "12345а"


def test_a_number_scanned_in_the_wrong_layout_is_found(database: Database) -> None:
    _add(database, "KG77")
    found = copies.find(database, "ЛП77")
    assert found is not None
    assert found.inventory_no == "KG77"
    assert copies.find(database, "78") is None


def test_the_last_number_goes_by_value_and_past_those_with_letters(database: Database) -> None:
    assert copies.last_number(database) == ""
    _add(database, "Д-500")
    assert copies.last_number(database) == "Д-500"
    _add(database, "99", "1000", "101")
    assert copies.last_number(database) == "1000"


def test_copies_stand_in_order_of_their_numbers(database: Database) -> None:
    _add(database, "1000", "Д-7", "99")
    assert [copy.inventory_no for copy in copies.of_title(database, 1)] == ["99", "1000", "Д-7"]


def test_many_numbers_are_looked_up_at_once(database: Database) -> None:
    _add(database, "1", "700")
    numbers = [str(number) for number in range(1, 1200)]
    assert copies.taken(database, numbers) == [("1", "Жамийла"), ("700", "Жамийла")]


def test_a_withdrawn_copy_keeps_its_papers(database: Database) -> None:
    title = titles.add(database, NOVEL)
    received = ReceiptDraft(DAY, "gift", "act", "7", DAY, "от школы")
    receipt = batches.add_receipt(database, 3, received)
    copy = copies.add(database, title, "101", 100, receipt)
    withdrawn = WithdrawalDraft(DAY, "worn", DAY, "протокол 2")
    act = batches.add_withdrawal(database, 4, withdrawn)
    withdrawals.take_out(database, [copy], act)
    found = copies.get(database, copy)
    assert found is not None
    assert (found.status, found.receipt, found.withdrawal) == (
        CopyStatus.WITHDRAWN,
        (3, DAY),
        (4, DAY),
    )
    assert [one.draft for one in batches.receipts(database, 2026)] == [received]
    assert [one.draft for one in batches.withdrawals(database, 2026)] == [withdrawn]
    assert batches.next_number(database, "receipt", 2026) == 4
    assert batches.next_number(database, "withdrawal", 2027) == 1
    assert copies.count_alive(database) == 0


def test_local_titles_and_their_rows(database: Database) -> None:
    one = titles.add(database, replace(NOVEL, local=True, isbn="978-5-17-118366-1"))
    copies.add(database, one, "5", 100, None)
    row = titles.rows(database, [one, 99])[one]
    assert (row.local, row.copies, row.on_loan) == (True, 1, 0)
    assert list(titles.ids(database, "9785171183661")) == [one]
    assert titles.get(database, 99) is None
