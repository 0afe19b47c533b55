"""Batches, acts of withdrawal and the opening balance: what the summary book says after them."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from desktop_app.domain.batches import (
    Control,
    OpeningBalance,
    ReceiptLine,
    SummaryLine,
    opening_lines,
)
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.periods import parse
from desktop_app.domain.stock import CopyStatus, Owner, ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import (
    numbering,
    receiving,
    remainder,
    stock,
    summary_book,
    titles,
    withdrawing,
)
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import batches, closings, copies, journal
from desktop_app.storage.database import Database

TODAY = date(2026, 9, 25)
GIFT = ReceiptDraft(TODAY, origin="gift", document="act", document_no="7")
WORN = WithdrawalDraft(TODAY, reason="worn", approved_on=TODAY)
NOVEL = TitleDraft(title="Жамийла", author="Айтматов Ч.", content="fiction", language="ky")


@pytest.fixture
def library() -> Library:
    return Library(Database.in_memory("001"), lambda: datetime(2026, 9, 25, 10, 0))


def _value(library: Library, key: str, period: str = "2026") -> int:
    return Sums(library.database).value(key, parse(period))


def _received(library: Library, n: int = 3, price: int = 25_000, first: str = "101") -> list[str]:
    line = ReceiptLine(title=NOVEL, copies=n, first_no=first, price=price)
    done = receiving.receive(library, GIFT, [line])
    assert done.id is not None
    return [copy.inventory_no for copy in copies.of_receipt(library.database, done.id)]


def _code(refused: pytest.ExceptionInfo[UserError]) -> str:
    return refused.value.code


def test_a_batch_gives_every_copy_a_number_and_an_entry(library: Library) -> None:
    done = receiving.receive(
        library,
        GIFT,
        [
            ReceiptLine(title=NOVEL, copies=3, first_no="101", price=25_000),
            SummaryLine("journal", "reference", "ru", 12, 60_000, "Муниципалитет"),
        ],
        Control(copies=15, money=135_000),
    )
    assert done.summary == {"number": 1, "n": 15, "sum": "1\u00a0350\u00a0сом"}
    assert done.changes >= {"receipt", "copy", "title", "fact"}
    assert _value(library, "receipt") == 15
    assert _value(library, "receipt.money") == 135_000
    assert _value(library, "stock:kind=book,language=ky,content=fiction") == 3
    assert _value(library, "stock:kind=journal") == 12
    assert done.id is not None
    assert [s.text for s in batches.summaries(library.database, "receipt", done.id)] == [
        "Муниципалитет"
    ]
    numbers = [c.inventory_no for c in copies.of_receipt(library.database, done.id)]
    assert numbers == ["101", "102", "103"]
    assert numbering.next_inventory_no(library) == "104"


def test_lines_without_a_first_number_go_on_from_the_last(library: Library) -> None:
    _received(library, 2)
    done = receiving.receive(
        library, GIFT, [ReceiptLine(title=NOVEL, copies=2), ReceiptLine(title=NOVEL, copies=1)]
    )
    assert done.id is not None
    numbers = [c.inventory_no for c in copies.of_receipt(library.database, done.id)]
    assert numbers == ["103", "104", "105"]
    assert done.summary["number"] == 2


def test_a_batch_that_does_not_tie_with_its_document_is_not_taken_in(library: Library) -> None:
    line = ReceiptLine(title=NOVEL, copies=3, price=25_000)
    with pytest.raises(Invalid) as refused:
        receiving.receive(library, GIFT, [line], Control(copies=4, money=100_000))
    problems = {p.code: dict(p.facts) for p in refused.value.problems}
    assert problems == {
        "batch_not_tied": {"entered": 3, "document": 4},
        "batch_sum_not_tied": {"entered": "750\u00a0сом", "document": "1\u00a0000\u00a0сом"},
    }
    assert _value(library, "stock") == 0


def test_a_number_once_given_is_never_given_again(library: Library) -> None:
    _received(library, 1)
    withdrawing.withdraw(library, WORN, ["101"])
    with pytest.raises(Invalid) as refused:
        receiving.receive(library, GIFT, [ReceiptLine(title=NOVEL, copies=3, first_no="99")])
    problem = refused.value.problems[0]
    assert (problem.field, problem.code) == ("lines.0.first_no", "inventory_taken")
    assert dict(problem.facts) == {"number": "101", "title": "Жамийла"}
    lines = [ReceiptLine(title=NOVEL, first_no="7а"), ReceiptLine(title=NOVEL, first_no="7a")]
    with pytest.raises(Invalid) as refused:
        receiving.receive(library, GIFT, lines)
    assert refused.value.code == "inventory_twice"


def test_old_numbers_with_letters_are_kept_and_found_in_any_layout(library: Library) -> None:
    _received(library, 2, first="Д-123")
    for typed in ("Д-123", "д123", "Д 124"):
        assert withdrawing.may_withdraw(library, typed, "worn").title == "Жамийла"


def test_a_new_title_in_a_batch_must_be_complete(library: Library) -> None:
    with pytest.raises(Invalid) as refused:
        receiving.receive(
            library, GIFT, [ReceiptLine(title=TitleDraft(title="Книга", language="ru"))]
        )
    assert [p.field for p in refused.value.problems] == ["lines.0.content"]
    with pytest.raises(Invalid) as refused:
        receiving.receive(library, GIFT, [])
    assert refused.value.code == "nothing_received"


def test_an_act_takes_copies_out_with_their_reason_and_sum(library: Library) -> None:
    _received(library)
    done = withdrawing.withdraw(library, WORN, ["101", "103", "101"])
    assert done.summary == {"number": 1, "n": 2, "sum": "500\u00a0сом"}
    assert _value(library, "withdrawal:reason=worn") == 2
    assert _value(library, "stock.money") == 25_000
    assert withdrawing.may_withdraw(library, "102", "worn").status is CopyStatus.IN_STOCK
    with pytest.raises(UserError) as refused:
        withdrawing.may_withdraw(library, "101", "worn")
    assert _code(refused) == "copy_withdrawn"
    assert refused.value.facts == {
        "number": "101",
        "title": "Жамийла",
        "act": 1,
        "date": "2026-09-25",
    }


def test_an_act_is_refused_as_a_whole(library: Library) -> None:
    _received(library)
    with pytest.raises(UserError) as refused:
        withdrawing.withdraw(library, WORN, ["101", "999"])
    assert (_code(refused), refused.value.facts) == ("copy_unknown", {"number": "999"})
    with pytest.raises(UserError) as refused:
        withdrawing.withdraw(library, WORN, [])
    assert _code(refused) == "nothing_chosen"
    with pytest.raises(UserError) as refused:
        withdrawing.withdraw(library, WithdrawalDraft(TODAY), ["101"])
    assert _code(refused) == "reason_required"
    assert _value(library, "stock") == 3
    assert batches.withdrawals(library.database, 2026) == []


def test_a_copy_with_a_reader_goes_only_as_lost(library: Library) -> None:
    _received(library, 1)
    copy = withdrawing.may_withdraw(library, "101", "worn")
    copies.set_status(library.database, copy.id, CopyStatus.ON_LOAN)
    with pytest.raises(UserError) as refused:
        withdrawing.withdraw(library, WORN, ["101"])
    assert _code(refused) == "copy_on_loan"
    lost = WithdrawalDraft(TODAY, reason="lost_by_reader")
    assert withdrawing.withdraw(library, lost, ["101"]).summary["n"] == 1


def test_the_act_says_before_what_it_will_take(library: Library) -> None:
    _received(library)
    chosen = [withdrawing.may_withdraw(library, no, "worn") for no in ("101", "102")]
    papers = SummaryLine("newspaper", "reference", "ky", 6, 1_200)
    assert withdrawing.preview(chosen, [papers]) == withdrawing.Preview(8, 51_200)


def test_papers_without_numbers_leave_by_the_same_act(library: Library) -> None:
    papers = SummaryLine("newspaper", "reference", "ky", 6, 1_200, "Кыргыз туусу")
    receiving.receive(library, GIFT, [papers])
    done = withdrawing.withdraw(library, WORN, [], [papers])
    assert done.summary["n"] == 6
    assert _value(library, "stock:kind=newspaper") == 0
    with pytest.raises(UserError) as refused:
        withdrawing.withdraw(library, WORN, [], [papers])
    assert _code(refused) == "stock_negative"
    assert len(batches.withdrawals(library.database, 2026)) == 1


def test_a_copy_leaves_the_columns_it_came_into(library: Library) -> None:
    _received(library, 1)
    title = titles.ids(library)[0]
    titles.change(library, title, TitleDraft(title="Жамийла", content="children", language="ru"))
    withdrawing.withdraw(library, WORN, ["101"])
    for column in ("content=fiction", "content=children", "language=ky", "language=ru"):
        assert _value(library, f"stock:{column}") == 0


def test_a_withdrawal_is_undone_whole(library: Library) -> None:
    _received(library)
    done = withdrawing.withdraw(library, WORN, ["101", "102"])
    assert done.journal_id is not None
    journal.undo(library.database, done.journal_id, library.clock())
    assert _value(library, "stock") == 3
    assert withdrawing.may_withdraw(library, "101", "worn").status is CopyStatus.IN_STOCK
    assert batches.withdrawals(library.database, 2026) == []


def test_a_receipt_is_undone_whole(library: Library) -> None:
    done = receiving.receive(library, GIFT, [ReceiptLine(title=NOVEL, copies=2, first_no="101")])
    assert done.journal_id is not None
    journal.undo(library.database, done.journal_id, library.clock())
    assert (_value(library, "stock"), titles.count(library)) == (0, 0)


def test_the_opening_balance_stood_before_its_day(library: Library) -> None:
    lines = opening_lines(
        {"book": 5980, "journal": 214, "newspaper": 218},
        {"fiction": 4000, "social": 2412},
        {"ky": 4010, "ru": 2311, "xx": 91},
        {"book": 81_200_001},
    )
    done = stock.opening_balance(library, OpeningBalance(date(2026, 1, 1), lines))
    assert done.summary["n"] == 6412
    assert _value(library, "stock", "2025") == 6412
    assert _value(library, "opening", "2026") == 0
    assert _value(library, "stock:language=ru", "2025") == 2311
    assert _value(library, "stock.money:kind=book", "2025") == 81_200_001
    today = stock.totals(library)
    assert (today.copies, remainder.of(library).left) == (6412, 6412)
    assert today.kinds["journal"] == 214
    assert today.contents["social"] == 2412


def test_old_copies_get_cards_without_counting_twice(library: Library) -> None:
    lines = (SummaryLine("book", "fiction", "ky", 10, 100_000),)
    stock.opening_balance(library, OpeningBalance(date(2026, 1, 1), lines))
    receiving.enlist(library, [ReceiptLine(title=NOVEL, copies=2, first_no="55", price=10_000)])
    today = stock.totals(library)
    assert (today.copies, remainder.of(library).listed) == (10, 2)
    withdrawing.withdraw(library, WORN, ["55"])
    assert stock.totals(library).copies == 9
    assert _value(library, "receipt") == 0


def test_shelf_and_note_of_a_copy_change_and_nothing_else(library: Library) -> None:
    _received(library, 1)
    copy = withdrawing.may_withdraw(library, "101", "worn")
    stock.change_copy(library, copy.id, "84Ки / А 36", "нет обложки")
    changed = withdrawing.may_withdraw(library, "101", "worn")
    assert (changed.shelf, changed.note, changed.price) == ("84Ки / А 36", "нет обложки", 25_000)


def test_what_the_summary_book_never_took_in_does_not_become_the_branchs(
    library: Library,
) -> None:
    line = ReceiptLine(title=NOVEL, first_no="900", price=100, owner=Owner.CENTRE)
    receiving.receive(library, GIFT, [line])
    _received(library, 1)
    lent, own = (copies.find(library.database, number) for number in ("900", "101"))
    assert lent and own
    with pytest.raises(UserError) as refused:
        stock.change_copy(library, lent.id, "", "", Owner.BRANCH)
    assert _code(refused) == "owner_not_counted"
    stock.change_copy(library, own.id, "", "", Owner.CENTRE)
    stock.change_copy(library, own.id, "", "", Owner.BRANCH)
    withdrawing.withdraw(library, WORN, ["101"])
    with pytest.raises(UserError) as refused:
        stock.change_copy(library, own.id, "", "", Owner.CENTRE)
    assert _code(refused) == "owner_of_gone"


def test_a_copy_goes_to_repair_and_back_but_never_out_of_a_loan(library: Library) -> None:
    _received(library, 1)
    copy = withdrawing.may_withdraw(library, "101", "worn")
    stock.move_copy(library, copy.id, CopyStatus.IN_REPAIR)
    stock.move_copy(library, copy.id, CopyStatus.IN_STOCK)
    copies.set_status(library.database, copy.id, CopyStatus.ON_LOAN)
    with pytest.raises(UserError) as refused:
        stock.move_copy(library, copy.id, CopyStatus.IN_STOCK)
    assert _code(refused) == "copy_not_there"


def test_a_new_title_in_two_lines_gets_one_card(library: Library) -> None:
    lines = [ReceiptLine(title=NOVEL, price=100), ReceiptLine(title=NOVEL, price=200)]
    receiving.receive(library, GIFT, lines)
    assert titles.count(library) == 1
    prices = [copy.price for copy in titles.copies_of(library, titles.ids(library)[0])]
    assert prices == [100, 200]


def test_the_summary_book_lists_batches_and_acts(library: Library) -> None:
    papers = SummaryLine("newspaper", "reference", "ky", 6, 1_200, "Кыргыз туусу")
    line = ReceiptLine(title=NOVEL, copies=2, first_no="101", price=25_000)
    receiving.receive(library, GIFT, [line, papers])
    withdrawing.withdraw(library, WORN, ["102"], [papers])
    (batch,) = summary_book.received(library, 2026)
    (act,) = summary_book.withdrawn(library, 2026)
    assert (batch.number, batch.draft) == (1, GIFT)
    assert act.draft == WORN
    _, came = summary_book.batch(library, batch.id)
    _, went = summary_book.act(library, act.id)
    assert (came.count, came.money) == (8, 51_200)
    assert (went.count, went.money) == (7, 26_200)
    assert [copy.inventory_no for copy in went.copies] == ["102"]
    assert [line.text for line in went.summaries] == ["Кыргыз туусу"]
    with pytest.raises(UserError) as refused:
        summary_book.act(library, 99)
    assert _code(refused) == "act_unknown"
    with pytest.raises(UserError) as refused:
        summary_book.batch(library, 99)
    assert _code(refused) == "batch_unknown"


def test_a_day_that_was_handed_in_takes_no_batch_and_no_act(library: Library) -> None:
    _received(library, 1)
    quarter = parse("2026-Q2")
    closings.add(library.database, "quarterly", quarter, 1, library.clock(), {})
    early = date(2026, 6, 30)
    with pytest.raises(UserError) as refused:
        receiving.receive(library, ReceiptDraft(early, origin="gift"), [ReceiptLine(title=NOVEL)])
    assert _code(refused) == "period_closed"
    balance = OpeningBalance(date(2026, 7, 1), (SummaryLine("book", "fiction", "ky", 1),))
    with pytest.raises(UserError) as refused:
        stock.opening_balance(library, balance)
    assert _code(refused) == "period_closed"
    assert (stock.totals(library).copies, titles.count(library)) == (1, 1)
