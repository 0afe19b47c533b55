"""Nothing falls below zero: not by a slip in a sum, not by an undo after an act, not unnumbered."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_app.domain import periods
from desktop_app.domain.batches import ReceiptLine, SummaryLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.numbers import money
from desktop_app.domain.stock import ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.services import acts, receiving, undo, withdrawing
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import copies
from tests.services.desk_library import MONDAY, open_library

WORN = WithdrawalDraft(MONDAY, reason="worn", approved_on=MONDAY)
PAPERS = SummaryLine("newspaper", "social", "ky", 3, 90_00, "Кыргыз Туусу, 2023")
WRONG = ReversalDraft(MONDAY, "не та причина")


@pytest.fixture
def library() -> Library:
    return open_library()


def value(library: Library, key: str) -> int:
    return Sums(library.database).value(key, periods.parse("2026"))


def test_a_batch_stays_when_its_copies_stood_in_an_act_also_when_they_came_back(
    library: Library,
) -> None:
    line = ReceiptLine(title=TitleDraft(title="Көл", content="fiction", language="ky"))
    batch = receiving.receive(library, ReceiptDraft(MONDAY, origin="gift"), [line])
    (number,) = (copy.inventory_no for copy in copies.of_receipt(library.database, batch.id or 0))
    first = withdrawing.withdraw(library, WORN, [number]).id
    assert first and batch.journal_id
    withdrawing.reverse(library, first, WRONG)
    with pytest.raises(UserError) as refused:
        undo.undo(library, batch.journal_id)
    assert refused.value.code == "undo_in_act"
    assert refused.value.facts == {"number": number, "act": 1, "date": MONDAY.isoformat()}
    assert [copy.inventory_no for copy in acts.sheet(library, first).copies] == [number]


def test_papers_without_numbers_cost_no_more_than_their_kind(library: Library) -> None:
    bought = ReceiptDraft(MONDAY, origin="subscription")
    receiving.receive(library, bought, [replace(PAPERS, quantity=4, money=100_00)])
    slip = replace(PAPERS, money=1_000_000_00)  # three newspapers for a million
    with pytest.raises(UserError) as refused:
        withdrawing.withdraw(library, WORN, [], [slip])
    assert refused.value.code == "stock_sum_negative"
    assert refused.value.facts["sum"] == money(999_900_00)
    withdrawing.withdraw(library, WORN, [], [PAPERS])
    assert value(library, "stock.money:kind=newspaper") == 10_00


def test_what_was_written_off_since_keeps_its_batch(library: Library) -> None:
    before = value(library, "stock")
    receiving.receive(library, ReceiptDraft(MONDAY, origin="gift"), [PAPERS])
    taken_in = undo.last(library)
    assert taken_in
    withdrawing.withdraw(library, WORN, [], [PAPERS])
    with pytest.raises(UserError, match="undo_stock_negative"):
        undo.undo(library, taken_in.journal_id)
    assert value(library, "stock") == before
    undo.undo_last(library)
    undo.undo(library, taken_in.journal_id)
    assert value(library, "receipt:kind=newspaper") == 0


def test_copies_with_numbers_do_not_leave_without_them(library: Library) -> None:
    books = SummaryLine("book", "fiction", "ky", 1, 0, "Старые книги")
    with pytest.raises(UserError) as refused:
        withdrawing.withdraw(library, WORN, [], [books])
    assert refused.value.code == "only_numbered"
    assert refused.value.facts == {"n": 1, "left": 0}
    receiving.receive(library, ReceiptDraft(MONDAY, origin="gift"), [books])
    withdrawing.withdraw(library, WORN, [], [books])
