"""Acts of withdrawal: refused at the number, posted whole, reversed once, kept as drafts."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain import periods
from desktop_app.domain.batches import ReceiptLine, SummaryLine
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.lending import Settlement, SettlementDraft
from desktop_app.domain.stock import CopyStatus, Owner, ReceiptDraft, WithdrawalDraft
from desktop_app.domain.stocktaking import StocktakeDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.domain.withdrawals import Choice, ReversalDraft
from desktop_app.services import (
    act_drafts,
    acts,
    commission,
    lending,
    losses,
    receiving,
    reports,
    stock,
    stocktaking,
    undo,
    withdrawing,
)
from desktop_app.services.act_drafts import ActDraft
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import batches, copies
from tests.services.desk_library import (
    MONDAY,
    Calendar,
    hand_in,
    open_library,
    registered,
    statuses,
)

WORN = WithdrawalDraft(MONDAY, reason="worn", approved_on=MONDAY)
LOST = WithdrawalDraft(MONDAY, reason="lost_by_reader", approved_on=MONDAY)
PAPERS = SummaryLine("newspaper", "social", "ky", 3, 90_00, "Кыргыз Туусу, 2023")
WRONG = ReversalDraft(MONDAY, "не та причина")


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    return open_library(calendar)


def code_of(library: Library, number: str, reason: str = "worn") -> tuple[str, dict[str, object]]:
    with pytest.raises(UserError) as refused:
        withdrawing.may_withdraw(library, number, reason)
    return refused.value.code, dict(refused.value.facts)


def value(library: Library, key: str, period: str = "2026") -> int:
    return Sums(library.database).value(key, periods.parse(period))


# The wrong number


def test_a_wrong_number_is_refused_at_once_with_what_is_known(library: Library) -> None:
    assert code_of(library, "999") == ("copy_unknown", {"number": "999"})
    withdrawing.withdraw(library, WORN, ["101"])
    code, facts = code_of(library, "101")
    assert (code, facts["act"], facts["date"]) == ("copy_withdrawn", 1, MONDAY.isoformat())
    lending.issue(library, registered(library), "102")
    assert code_of(library, "102")[0] == "copy_on_loan"


def test_a_copy_of_the_central_library_only_goes_back_to_it(library: Library) -> None:
    copy = withdrawing.may_withdraw(library, "101", "worn")
    stock.change_copy(library, copy.id, "", "", Owner.CENTRE)
    assert code_of(library, "101")[0] == "copy_not_ours"
    assert withdrawing.may_withdraw(library, "101", "transfer").id == copy.id


def test_what_a_stock_taking_expects_stays(library: Library) -> None:
    part = StocktakeDraft("planned", scope="numbers", first="101", last="101")
    check = stocktaking.begin(library, part).id
    assert check
    code, facts = code_of(library, "101")
    assert (code, facts["date"]) == ("copy_being_checked", MONDAY.isoformat())
    with pytest.raises(UserError, match="copy_being_checked"):
        withdrawing.withdraw(library, WORN, ["102", "101"])
    assert statuses(library)["102"] == "in_stock"
    stocktaking.cancel(library, check)
    withdrawing.withdraw(library, WORN, ["102", "101"])


def test_an_act_of_an_earlier_day_waits_for_copies_that_readers_had_since(
    library: Library, calendar: Calendar
) -> None:
    lending.issue(library, registered(library), "101")
    lending.take_back(library, "101")
    calendar.today += timedelta(days=3)
    early = WithdrawalDraft(MONDAY - timedelta(days=1), reason="worn")
    with pytest.raises(UserError, match="copy_moved_later"):
        withdrawing.withdraw(library, early, ["101"])


def test_books_given_back_to_the_centre_stand_in_the_act_and_not_in_the_sums(
    library: Library,
) -> None:
    title = TitleDraft(title="Манас", content="fiction", language="ky")
    line = ReceiptLine(title=title, first_no="900", price=500_00, owner=Owner.CENTRE)
    receiving.receive(library, ReceiptDraft(MONDAY, origin="centre"), [line])
    before = (value(library, "stock"), value(library, "stock.money"))
    back = WithdrawalDraft(MONDAY, "transfer", MONDAY, receiver="Центральная библиотека")
    first = withdrawing.withdraw(library, back, ["900"]).id
    assert first
    assert (value(library, "stock"), value(library, "stock.money")) == before
    withdrawing.reverse(library, first, WRONG)
    assert statuses(library)["900"] == "in_stock"
    assert [copy.inventory_no for copy in acts.sheet(library, first).copies] == ["900"]
    assert (value(library, "stock"), value(library, "stock.money")) == before
    withdrawing.withdraw(library, back, ["900"])
    book = reports.report(library, reports.SUMMARY_BOOK, periods.parse("2026"))
    assert [check.name for check in book.checks if not check.ok] == []


# The desk


def test_the_desk_says_by_which_act_a_copy_went(library: Library) -> None:
    withdrawing.withdraw(library, WORN, ["101"])
    card = registered(library)
    for act in (
        lambda: lending.issue(library, card, "101"),
        lambda: lending.take_back(library, "101"),
    ):
        with pytest.raises(UserError) as refused:
            act()
        assert refused.value.code == "copy_withdrawn"
        assert (refused.value.facts["act"], refused.value.facts["date"]) == (1, "2026-09-14")
    found = lending.find(library, "101")
    assert found.copy
    assert found.copy.status is CopyStatus.WITHDRAWN


# Losses


def test_an_act_for_lost_books_picks_up_what_readers_lost(library: Library) -> None:
    card = registered(library)
    for number in ("101", "102", "103"):
        lending.issue(library, card, number)
    for number in ("101", "102"):
        loan = lending.find(library, number).loan
        assert loan
        losses.lose(library, loan.id)
    assert [copy.inventory_no for copy in acts.lost(library)] == ["101", "102"]
    done = withdrawing.withdraw(library, LOST, ["101", "103"])
    assert done.summary["n"] == 2
    assert [copy.inventory_no for copy in acts.lost(library)] == ["102"]
    # the one that was still out is owed like the others, and its loan has ended
    found = lending.find(library, "103")
    assert found.loan is None
    assert found.copy
    assert losses.of_copy(library, found.copy.id)


def test_a_lost_book_that_was_written_off_is_not_found_without_a_reversal(
    library: Library,
) -> None:
    lending.issue(library, registered(library), "101")
    loan = lending.find(library, "101").loan
    assert loan
    lost = losses.lose(library, loan.id).id
    assert lost is not None
    done = withdrawing.withdraw(library, LOST, ["101"])
    assert done.id is not None
    with pytest.raises(UserError, match="copy_withdrawn"):
        losses.settle(library, lost, SettlementDraft(Settlement.FOUND.value))
    withdrawing.reverse(library, done.id, WRONG)
    assert statuses(library)["101"] == "missing"  # its reader still owes it
    losses.settle(library, lost, SettlementDraft(Settlement.FOUND.value))
    assert statuses(library)["101"] == "in_stock"


# Reversal


def test_a_reversed_act_gives_its_copies_back_and_keeps_its_list(
    library: Library, calendar: Calendar
) -> None:
    line = SummaryLine("newspaper", "social", "ky", 10, 300_00, "Кыргыз Туусу")
    receiving.receive(library, ReceiptDraft(MONDAY, origin="subscription"), [line])
    before = (value(library, "stock"), value(library, "stock.money"))
    first = withdrawing.withdraw(library, WORN, ["101", "103"], [PAPERS]).id
    assert first is not None
    calendar.today = date(2026, 10, 2)
    done = withdrawing.reverse(library, first, ReversalDraft(date(2026, 10, 2), "не та причина"))
    assert done.summary == {"number": 2, "act": 1, "year": 2026, "n": 5, "sum": "390\u00a0сом"}
    assert (value(library, "stock"), value(library, "stock.money")) == before
    assert statuses(library)["101"] == "in_stock"
    assert value(library, "withdrawal:reason=worn", "2026-Q3") == 5
    assert value(library, "withdrawal:reason=worn", "2026-Q4") == -5
    assert value(library, "withdrawal_title", "2026") == 0
    for id in (first, done.id):
        assert id is not None
        paper = acts.sheet(library, id)
        assert [copy.inventory_no for copy in paper.copies] == ["101", "103"]
        assert [(s.text, s.quantity, s.money) for s in paper.summaries] == [
            ("Кыргыз Туусу, 2023", 3, 90_00)
        ]
        assert (paper.count, paper.money) == (5, 390_00)
    again = acts.sheet(library, first)
    assert again.reversed_by
    assert (again.reversed_by.number, again.reversed_by.on) == (2, date(2026, 10, 2))


def test_an_act_is_reversed_once_and_a_reversal_never(library: Library) -> None:
    first = withdrawing.withdraw(library, WORN, ["101"]).id
    assert first is not None
    second = withdrawing.reverse(library, first, WRONG).id
    assert second is not None
    with pytest.raises(UserError) as again:
        withdrawing.reverse(library, first, WRONG)
    assert again.value.code == "act_reversed"
    assert again.value.facts == {"number": 1, "act": 2, "date": "2026-09-14"}
    with pytest.raises(UserError, match="act_is_reversal"):
        withdrawing.reverse(library, second, WRONG)
    with pytest.raises(UserError, match="act_unknown"):
        withdrawing.reverse(library, 404, WRONG)


def test_a_reversal_says_why_and_not_in_a_closed_period(
    library: Library, calendar: Calendar
) -> None:
    first = withdrawing.withdraw(library, WORN, ["101"]).id
    assert first is not None
    with pytest.raises(Invalid, match="reversal_reason_required"):
        withdrawing.reverse(library, first, ReversalDraft(MONDAY))
    hand_in(library, date(2026, 10, 1))
    with pytest.raises(UserError, match="period_closed"):
        withdrawing.reverse(library, first, WRONG)
    calendar.today = date(2026, 10, 5)
    withdrawing.reverse(library, first, ReversalDraft(calendar.today, "не та причина"))
    assert value(library, "stock") == 6


def test_a_copy_withdrawn_again_after_a_reversal_stands_in_both_acts(library: Library) -> None:
    first = withdrawing.withdraw(library, WORN, ["101"]).id
    assert first is not None
    withdrawing.reverse(library, first, WRONG)
    third = withdrawing.withdraw(library, WithdrawalDraft(MONDAY, reason="outdated"), ["101"])
    assert third.summary["number"] == 3
    copy = copies.find(library.database, "101")
    assert copy
    assert copy.withdrawal == (3, MONDAY)
    assert len(acts.of_copy(library, copy.id)) == 3


def test_a_reversal_is_undone_whole(library: Library) -> None:
    first = withdrawing.withdraw(library, WORN, ["101"]).id
    assert first is not None
    withdrawing.reverse(library, first, WRONG)
    undo.undo_last(library)
    assert statuses(library)["101"] == "withdrawn"
    assert acts.sheet(library, first).reversed_by is None
    assert value(library, "stock") == 5


def test_only_the_last_act_is_undone_an_earlier_one_is_reversed(library: Library) -> None:
    first = withdrawing.withdraw(library, WORN, ["101"])
    withdrawing.withdraw(library, WORN, ["102"])
    assert first.journal_id
    with pytest.raises(UserError, match="undo_final"):
        undo.undo(library, first.journal_id)
    undo.undo_last(library)
    undo.undo(library, first.journal_id)
    assert batches.withdrawals(library.database, 2026) == []


# Drafts


def test_a_draft_is_kept_printed_posted_and_opened_again_by_undo(library: Library) -> None:
    chosen = tuple(withdrawing.may_withdraw(library, no, "worn").id for no in ("101", "104"))
    head = WithdrawalDraft(
        MONDAY, "worn", None, "три экземпляра", coefficient=125, protocol="4", destination="pulp"
    )
    draft_id = act_drafts.keep(library, ActDraft(head, chosen))
    (draft,) = act_drafts.opened(library)
    assert draft == ActDraft(head, chosen, (), draft_id, MONDAY)
    commission.change(library, {"commission.chairman": "Тагаева Б. С."})
    paper = acts.draft_sheet(library, draft)
    assert (paper.number, paper.count, paper.money) == (0, 2, 300_00)
    assert paper.repriced == 375_00
    assert paper.people.chairman == "Тагаева Б. С."
    done = act_drafts.post(library, draft)
    assert (done.summary["n"], done.summary["sum"]) == (2, "300\u00a0сом")
    assert act_drafts.opened(library) == []
    (act,) = batches.withdrawals(library.database, 2026)
    assert act.draft == head
    undo.undo_last(library)
    assert [one.id for one in act_drafts.opened(library)] == [draft_id]


def test_a_draft_is_thrown_away_and_taken_back(library: Library) -> None:
    draft_id = act_drafts.keep(library, ActDraft(WORN))
    act_drafts.discard(library, draft_id)
    assert act_drafts.opened(library) == []
    with pytest.raises(UserError, match="draft_gone"):
        act_drafts.discard(library, draft_id)
    undo.undo_last(library)
    assert act_drafts.get(library, draft_id).head == WORN


def test_stopping_leaves_nothing_behind(library: Library) -> None:
    class Stopped(Exception):
        pass

    def told(done: int, total: int) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        withdrawing.withdraw(library, WORN, ["101"], told=told)
    assert batches.withdrawals(library.database, 2026) == []
    assert statuses(library)["101"] == "in_stock"


# The list


def test_the_list_has_drafts_above_and_finds_by_number_copy_and_receiver(
    library: Library,
) -> None:
    given = WithdrawalDraft(MONDAY, "transfer", MONDAY, receiver="№ 2 орто мектеп")
    first = withdrawing.withdraw(library, WORN, ["101", "102"]).id
    second = withdrawing.withdraw(library, given, ["103"]).id
    assert first
    third = withdrawing.reverse(library, first, WRONG).id
    copy = withdrawing.may_withdraw(library, "104", "worn")
    draft = act_drafts.keep(library, ActDraft(WORN, (copy.id,)))
    found = acts.lines(library, 2026)
    assert [line.id for line in found] == [-draft, third, second, first]
    assert [(line.number, line.copies, line.money) for line in found] == [
        (0, 1, 150_00),
        (3, 2, 300_00),
        (2, 1, 150_00),
        (1, 2, 300_00),
    ]
    assert (found[1].reverses, found[3].reversed_by) == (1, 3)
    assert [line.id for line in acts.lines(library, None, "орто")] == [second]
    assert [line.id for line in acts.lines(library, None, "101")] == [third, first]
    assert [line.id for line in acts.lines(library, None, "104")] == [-draft]
    assert [line.id for line in acts.lines(library, None, "№ 2")] == [second]
    assert acts.years(library) == [2026]


# What to choose from


def test_copies_to_choose_from_are_idle_old_or_worn(library: Library) -> None:
    old = TitleDraft(title="Агротехника", content="farming", language="ru", year=1974)
    line = ReceiptLine(title=old, copies=2, first_no="201", price=50)
    receiving.receive(library, ReceiptDraft(MONDAY, origin="gift"), [line])
    card = registered(library)
    for _ in range(3):
        lending.issue(library, card, "101")
        lending.take_back(library, "101")

    def numbers(choice: Choice) -> list[str]:
        ids = acts.choose(library, choice)
        return [one.copy.inventory_no for one in acts.candidates(library, ids).values()]

    assert numbers(Choice(before=1990)) == ["201", "202"]
    assert numbers(Choice(loans=3)) == ["101"]
    # received a year and a day ago, never lent; the gift came today
    assert numbers(Choice(idle_years=1)) == []
    assert numbers(Choice(text="Агротехника", language="ru")) == ["201", "202"]
    found = acts.candidates(library, acts.choose(library, Choice(loans=3)))
    (one,) = found.values()
    assert (one.loans, one.last_lent) == (3, MONDAY)
    withdrawing.withdraw(library, WORN, ["201"])
    assert numbers(Choice(before=1990)) == ["202"]
    with pytest.raises(UserError, match="norm_wrong"):
        acts.choose(library, Choice(before=1))


def test_what_nobody_asked_for_in_years_is_found(library: Library, calendar: Calendar) -> None:
    calendar.today = date(2027, 10, 1)
    found = acts.candidates(library, acts.choose(library, Choice(idle_years=2)))
    assert len(found) == 6
    assert {one.last_lent for one in found.values()} == {None}
