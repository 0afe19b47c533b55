"""Batches as they come: with their document or against it, the centre's copies, mistakes."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop_app.domain.batches import Control, OpeningBalance, ReceiptLine, SummaryLine
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.numbering import Numbering
from desktop_app.domain.periods import parse
from desktop_app.domain.stock import CopyStatus, Owner, ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.services import (
    batch_drafts,
    lending,
    mistakes,
    numbering,
    receiving,
    remainder,
    reports,
    settings,
    stock,
    summary_book,
    titles,
    undo,
    withdrawing,
)
from desktop_app.services.batch_drafts import BatchDraft
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import closings, copies
from desktop_app.storage.database import Database

TODAY = date(2026, 9, 25)
GIFT = ReceiptDraft(TODAY, origin="gift", giver="Асанов Болот", document="act", document_no="7")
NOVEL = TitleDraft(title="Жамийла", author="Айтматов Ч.", content="fiction", language="ky")


@pytest.fixture
def library() -> Library:
    return Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))


def _value(library: Library, key: str) -> int:
    return Sums(library.database).value(key, parse("2026"))


def _receive(library: Library, *lines: ReceiptLine | SummaryLine) -> int:
    done = receiving.receive(library, GIFT, lines or [ReceiptLine(title=NOVEL, first_no="101")])
    assert done.id is not None
    return done.id


def test_a_batch_that_does_not_tie_is_taken_in_only_with_an_act(library: Library) -> None:
    said = Control(copies=3, money=60_000)
    lines = [ReceiptLine(title=NOVEL, copies=2, first_no="101", price=25_000)]
    with pytest.raises(Invalid, match="batch_not_tied"):
        receiving.receive(library, GIFT, lines, said)
    assert _value(library, "receipt") == 0
    done = receiving.receive(library, GIFT, lines, said, differs=True)
    assert (done.summary["warning"], done.summary["until"]) == ("batch_claim", "2026-10-25")
    assert done.id is not None
    batch, contents = summary_book.batch(library, done.id)
    assert (batch.control, batch.draft.giver) == (said, "Асанов Болот")
    assert (contents.count, contents.money) == (2, 50_000)
    assert not batch.control.agrees(contents.count, contents.money)


def test_a_batch_that_ties_says_nothing_of_a_claim(library: Library) -> None:
    lines = [ReceiptLine(title=NOVEL, copies=2, first_no="101", price=25_000)]
    done = receiving.receive(library, GIFT, lines, Control(2, 50_000), differs=True)
    assert "warning" not in done.summary


def test_copies_of_the_centre_stay_out_of_the_ledger(library: Library) -> None:
    batch = _receive(
        library,
        ReceiptLine(title=NOVEL, copies=2, first_no="101", price=100, owner=Owner.CENTRE),
        ReceiptLine(title=NOVEL, copies=1, first_no="201", price=100),
    )
    assert _value(library, "stock") == 1
    assert summary_book.batch(library, batch)[1].count == 3
    worn = WithdrawalDraft(TODAY, reason="transfer", approved_on=TODAY)
    withdrawing.withdraw(library, worn, ["101", "201"])
    assert (_value(library, "stock"), _value(library, "withdrawal")) == (0, 1)


def test_copies_of_the_centre_count_where_the_library_says_so(library: Library) -> None:
    settings.change_norms(library, {"centre_counts": True}, date(2026, 1, 1))
    _receive(library, ReceiptLine(title=NOVEL, copies=2, first_no="101", owner=Owner.CENTRE))
    assert _value(library, "stock") == 2


def test_the_branch_goes_on_in_its_own_range(library: Library) -> None:
    _receive(library, ReceiptLine(title=NOVEL, first_no="90001"))
    numbering.change_rule(library, Numbering("branch", "Ф7-", "100", "200"))
    assert numbering.next_inventory_no(library) == "Ф7-100"
    _receive(library, ReceiptLine(title=NOVEL, copies=3))
    assert numbering.next_inventory_no(library) == "Ф7-103"
    assert numbering.doubt(library, "Ф7-200") is None
    doubt = numbering.doubt(library, "Ф7-201")
    assert doubt is not None
    assert doubt.facts["span"] == "Ф7-100 – Ф7-200"
    _receive(library, ReceiptLine(title=NOVEL, first_no="Ф7-201"))  # a doubt never blocks
    assert numbering.next_inventory_no(library) == "Ф7-103"
    with pytest.raises(Invalid, match="range_backwards"):
        numbering.change_rule(library, Numbering("branch", "", "200", "100"))


def test_numbers_of_the_centre_are_typed(library: Library) -> None:
    numbering.change_rule(library, Numbering("centre"))
    assert numbering.proposed(library, ()) == ""
    with pytest.raises(Invalid, match="number_required"):
        receiving.receive(library, GIFT, [ReceiptLine(title=NOVEL)])
    line = ReceiptLine(title=NOVEL, copies=2, first_no="Д-123")
    assert numbering.proposed(library, (line,)) == "Д-125"


def test_a_mistaken_number_is_struck_out_and_never_given_again(library: Library) -> None:
    batch = _receive(library, ReceiptLine(title=NOVEL, copies=2, first_no="101", price=25_000))
    first, second = copies.of_receipt(library.database, batch)
    done = mistakes.strike_out(library, second.id, "номер другой книги")
    assert (_value(library, "receipt"), _value(library, "receipt.money")) == (1, 25_000)
    assert _value(library, "receipt_title") == 1
    assert [c.inventory_no for c in summary_book.batch(library, batch)[1].copies] == ["101"]
    struck = copies.find(library.database, "102")
    assert struck is not None
    assert (struck.status, struck.note) == (CopyStatus.MISTAKEN, "номер другой книги")
    assert numbering.next_inventory_no(library) == "103"
    for refuse in (
        lambda: mistakes.strike_out(library, second.id, "again"),
        lambda: withdrawing.may_withdraw(library, "102", "worn"),
        lambda: stock.move_copy(library, second.id, CopyStatus.IN_STOCK),
    ):
        with pytest.raises(UserError):
            refuse()
    with pytest.raises(UserError, match="inventory_taken"):
        receiving.receive(library, GIFT, [ReceiptLine(title=NOVEL, first_no="102")])
    mistakes.strike_out(library, first.id, "вся строка")
    assert (_value(library, "stock"), _value(library, "receipt_title")) == (0, 0)
    titles.trash(library, first.title_id)  # nothing of it is alive
    undo.undo(library, done.journal_id or 0)
    assert _value(library, "stock") == 1


def test_what_is_handed_in_is_corrected_today(library: Library) -> None:
    early = ReceiptDraft(date(2026, 5, 4), origin="gift")
    batch = receiving.receive(library, early, [ReceiptLine(title=NOVEL, first_no="101")]).id
    assert batch is not None
    closings.add(library.database, "quarterly", parse("2026-Q2"), 1, library.clock(), {})
    (copy,) = copies.of_receipt(library.database, batch)
    mistakes.strike_out(library, copy.id, "дважды")
    assert Sums(library.database).value("receipt", parse("2026-Q2")) == 1
    assert Sums(library.database).value("receipt", parse("2026-Q3")) == -1


def test_a_number_that_was_gone_and_came_back_is_struck_out_today(library: Library) -> None:
    batch = _receive(library)
    (copy,) = copies.of_receipt(library.database, batch)
    act = withdrawing.withdraw(library, WithdrawalDraft(TODAY, "worn"), [copy.inventory_no]).id
    assert act
    library.clock = lambda: datetime(2026, 10, 5, 10, 0)
    withdrawing.reverse(library, act, ReversalDraft(library.today, "не та книга"))
    mistakes.strike_out(library, copy.id, "дважды")
    for period in ("2026-Q3", "2026-Q4"):
        assert Sums(library.database).value("stock", parse(period)) == 0, period
    book = reports.report(library, reports.SUMMARY_BOOK, parse("2026"))
    assert [check.name for check in book.checks if not check.ok] == []


def test_a_copy_with_a_reader_is_not_struck_out(library: Library) -> None:
    batch = _receive(library)
    (copy,) = copies.of_receipt(library.database, batch)
    copies.set_status(library.database, copy.id, CopyStatus.ON_LOAN)
    with pytest.raises(UserError, match="mistake_not_on_shelf"):
        mistakes.strike_out(library, copy.id, "x")
    copies.set_status(library.database, copy.id, CopyStatus.IN_STOCK)
    with pytest.raises(Invalid, match="strike_why_required"):
        mistakes.strike_out(library, copy.id, "  ")


def test_a_batch_in_the_printed_book_is_not_taken_back(library: Library) -> None:
    batch = _receive(library)
    (copy,) = copies.of_receipt(library.database, batch)
    library.database.insert(
        "inventory_print", on_date="2026-09-25", first_copy=copy.id, last_copy=copy.id, lines=1,
        first_page=1, last_page=1,
    )  # fmt: skip
    with pytest.raises(UserError, match="undo_inventory_printed"):
        undo.undo_last(library)
    assert _value(library, "stock") == 1


def _balance(library: Library) -> None:
    lines = (
        SummaryLine("book", "fiction", "ky", 5, 0, ""),
        SummaryLine("book", "social", "ru", 2, 0, ""),
        SummaryLine("newspaper", "social", "ky", 4, 0, ""),
    )
    stock.opening_balance(library, OpeningBalance(date(2026, 1, 1), lines))


def test_the_remainder_goes_down_to_zero(library: Library) -> None:
    _balance(library)
    left = remainder.of(library)
    assert (left.counted, left.listed, left.left, left.to_enter) == (11, 0, 11, 7)
    receiving.enlist(library, [ReceiptLine(title=NOVEL, copies=3, first_no="1")])
    left = remainder.of(library)
    assert (left.counted, left.listed, left.left, left.to_enter) == (11, 3, 8, 4)
    fiction = next(one for one in left.of("content") if one.code == "fiction")
    assert (fiction.counted, fiction.listed, fiction.left) == (5, 3, 2)
    out = WithdrawalDraft(TODAY, reason="worn", approved_on=TODAY)
    withdrawing.withdraw(library, out, ["1"])  # gone with its card: it was entered
    withdrawing.withdraw(library, out, [], [SummaryLine("newspaper", "social", "ky", 4)])
    left = remainder.of(library)
    assert (left.listed, left.gone, left.left, left.to_enter) == (3, 4, 4, 4)
    assert remainder.exceeded(library) == {}


def test_more_than_the_balance_counted_is_told(library: Library) -> None:
    _balance(library)
    done = receiving.enlist(library, [ReceiptLine(title=NOVEL, copies=6, first_no="1")])
    assert done.summary["warning"] == "balance_exceeded"
    assert (done.summary["counted"], done.summary["listed"]) == ("5", "6")
    copy = copies.find(library.database, "6")
    assert copy is not None
    mistakes.strike_out(library, copy.id, "не наша")
    assert remainder.exceeded(library) == {}
    assert _value(library, "stock") == 11  # it was never counted beside the balance


def test_a_batch_typed_halfway_is_read_back(library: Library) -> None:
    known = titles.add(library, NOVEL).id
    lines = (
        ReceiptLine(known, None, 2, "101", 5_000),
        ReceiptLine(None, NOVEL, 1, "103", 0, Owner.CENTRE),
        SummaryLine("newspaper", "social", "ky", 4, 800, "Кыргыз туусу"),
    )
    draft = BatchDraft(GIFT, Control(7, None), lines)
    draft_id = batch_drafts.keep(library, batch_drafts.RECEIVED, draft)
    found = batch_drafts.newest(library, batch_drafts.RECEIVED)
    assert found is not None
    assert (found.head, found.control, found.lines) == (GIFT, Control(7, None), lines)
    receiving.receive(library, found.head, found.lines, found.control, draft_id=draft_id)
    assert batch_drafts.newest(library, batch_drafts.RECEIVED) is None
    undo.undo_last(library)
    assert batch_drafts.newest(library, batch_drafts.RECEIVED) is not None


def test_a_struck_out_number_is_not_lent(library: Library) -> None:
    batch = _receive(library)
    (copy,) = copies.of_receipt(library.database, batch)
    mistakes.strike_out(library, copy.id, "ошибка")
    with pytest.raises(UserError) as refused:
        lending.issue(library, card_no=1, inventory_no="101")
    assert refused.value.code in ("reader_unknown", "copy_mistaken")
