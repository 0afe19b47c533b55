"""A check of the stock from its beginning to its act, with the desk at work in between."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from desktop_app.domain.batches import OpeningBalance, ReceiptLine, opening_lines
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.stock import CopyStatus, Owner, ReceiptDraft, WithdrawalDraft
from desktop_app.domain.stocktaking import (
    Answer,
    Decision,
    How,
    Place,
    StocktakeDraft,
    place_now,
)
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import (
    lending,
    losses,
    receiving,
    stock,
    stocktaking,
    stocktaking_cases,
    stocktaking_papers,
    stocktaking_view,
    undo,
    withdrawing,
)
from desktop_app.services.library import Done, Library
from desktop_app.services.stocktaking_count import count, take_back, tick, uncount
from desktop_app.storage import copies
from desktop_app.storage import stocktaking as storage
from tests.services.desk_library import Calendar, open_library, registered, statuses

PLANNED = StocktakeDraft("planned")
FARMING = TitleDraft(title="Пахта", content="farming", language="ky")


@pytest.fixture
def calendar() -> Calendar:
    return Calendar(date(2026, 9, 14))


@pytest.fixture
def library(calendar: Calendar) -> Library:
    made = open_library(calendar, copies=6)
    registered(made)
    return made


def _id(library: Library, number: str) -> int:
    copy = copies.find(library.database, number)
    assert copy
    return copy.id


def _begun(library: Library, draft: StocktakeDraft = PLANNED) -> int:
    done = stocktaking.begin(library, draft)
    assert done.id
    return done.id


def _receive(library: Library, first: str, title: TitleDraft = FARMING, n: int = 1) -> Done:
    line = ReceiptLine(title=title, copies=n, first_no=first, price=1_050)
    return receiving.receive(library, ReceiptDraft(library.today, origin="gift"), [line])


def _found(library: Library, check: int) -> dict[str, int]:
    return dict(stocktaking.tally(library, check).copies)


def _undo(library: Library, done: Done | None) -> None:
    assert done
    assert done.journal_id
    undo.undo(library, done.journal_id)


# The beginning


def test_the_list_is_frozen_with_the_place_of_each_copy(library: Library) -> None:
    lending.issue(library, 1, "101")
    stock.move_copy(library, _id(library, "102"), CopyStatus.IN_REPAIR)
    stock.move_copy(library, _id(library, "103"), CopyStatus.AWAY)
    stock.move_copy(library, _id(library, "104"), CopyStatus.MISSING)
    withdrawing.withdraw(library, WithdrawalDraft(library.today, "worn"), ["105"])
    check = _begun(library)
    lines = stocktaking_view.lines(library, check, stocktaking_view.ids(library, check))
    assert [(line.inventory_no, line.stood) for line in lines.values()] == [
        ("101", "reader"),
        ("102", "repair"),
        ("103", "away"),
        ("104", "missing"),
        ("106", "shelf"),
    ]
    assert _found(library, check) == {"reader": 1, "repair": 1, "away": 1, "missing": 2}


def test_a_batch_of_later_is_not_expected_and_an_act_closes_its_copy(library: Library) -> None:
    check = _begun(library)
    _receive(library, "201")
    assert count(library, check, "201").answer is Answer.OUTSIDE
    count(library, check, "101")
    withdrawing.withdraw(library, WithdrawalDraft(library.today, "worn"), ["101"])
    tally = stocktaking.tally(library, check)
    assert tally.copies == {"gone": 1, "missing": 5}
    assert (tally.frozen, tally.expected) == (6, 5)
    assert tally.expected_money == 5 * 15_000


def test_a_part_of_the_stock_by_section_shelf_or_numbers(library: Library) -> None:
    _receive(library, "Д-7", n=2)
    stock.change_copy(library, _id(library, "102"), "84", "")

    def numbers(draft: StocktakeDraft) -> list[str]:
        check = _begun(library, draft)
        lines = stocktaking_view.lines(library, check, stocktaking_view.ids(library, check))
        stocktaking.cancel(library, check)
        return [line.inventory_no for line in lines.values()]

    assert numbers(StocktakeDraft("theft", "content", "farming")) == ["Д-7", "Д-8"]
    assert numbers(StocktakeDraft("theft", "shelf", "84")) == ["102"]
    between = StocktakeDraft("theft", "numbers", first="103", last="105")
    assert numbers(between) == ["103", "104", "105"]
    with pytest.raises(Invalid) as refused:
        stocktaking.begin(library, StocktakeDraft("theft", "content", "arts"))
    assert refused.value.code == "stocktake_empty"


def test_a_copy_is_in_one_open_check_only(library: Library) -> None:
    _receive(library, "201")
    _begun(library, StocktakeDraft("planned", "content", "farming"))
    with pytest.raises(UserError) as refused:
        stocktaking.begin(library, PLANNED)
    assert refused.value.code == "stocktake_overlaps"
    _begun(library, StocktakeDraft("planned", "content", "fiction"))


def test_undoing_the_beginning_takes_the_list_along_until_something_is_counted(
    library: Library,
) -> None:
    done = stocktaking.begin(library, PLANNED)
    _undo(library, done)
    assert stocktaking.checks(library) == []
    assert library.database.number("SELECT count(*) FROM stocktake_expected") == 0
    again = stocktaking.begin(library, PLANNED)
    assert again.id
    count(library, again.id, "101")
    with pytest.raises(UserError) as refused:
        _undo(library, again)
    assert refused.value.code == "undo_blocked"
    assert library.database.number("SELECT count(*) FROM stocktake_expected") == 6


def test_the_journal_does_not_hold_the_list(library: Library) -> None:
    _receive(library, "1001", n=400)
    done = stocktaking.begin(library, PLANNED)
    assert done.changes == {"stocktake"}
    kept = library.database.number(
        "SELECT length(changeset) FROM journal WHERE id = ?", (done.journal_id,)
    )
    assert kept < 300


def test_what_is_pending_is_told_before_the_beginning(library: Library, calendar: Calendar) -> None:
    lending.issue(library, 1, "101")
    lending.issue(library, 1, "102")
    stock.move_copy(library, _id(library, "103"), CopyStatus.IN_REPAIR)
    calendar.today += timedelta(days=60)
    found = stocktaking.pending(library)
    assert (found.drafts, found.readers, found.loans, found.overdue, found.elsewhere) == (
        *(0, 1, 2, 2, 1),
    )


# At the shelves


def test_legacy_numbers_and_other_keyboards_are_understood(library: Library) -> None:
    _receive(library, "Д-7")
    _receive(library, "12345а")
    check = _begun(library)
    for typed, number in (("д 7", "Д-7"), ("12345a", "12345а"), (" 0101 ", "101")):
        found = count(library, check, typed)
        assert (found.answer, found.copy and found.copy.inventory_no) == (Answer.FOUND, number)


def test_each_number_is_one_act_that_can_be_taken_back(library: Library) -> None:
    check = _begun(library)
    first = count(library, check, "101")
    assert first.done
    assert first.done.changes == {"stocktake_mark"}
    assert count(library, check, "101").answer is Answer.ALREADY
    _undo(library, first.done)
    assert _found(library, check) == {"missing": 6}
    assert count(library, check, "101").answer is Answer.FOUND
    uncount(library, check, _id(library, "101"))
    assert _found(library, check) == {"missing": 6}
    ticked = tick(library, check, _id(library, "101"))
    assert not isinstance(ticked, Done)
    assert isinstance(tick(library, check, _id(library, "101")), Done)
    assert _found(library, check) == {"missing": 6}


@pytest.mark.parametrize("status", [CopyStatus.IN_REPAIR, CopyStatus.AWAY, CopyStatus.MISSING])
def test_what_the_books_had_elsewhere_and_stands_here_returns_to_the_stock(
    library: Library, status: CopyStatus
) -> None:
    stock.move_copy(library, _id(library, "101"), status)
    check = _begun(library)
    found = count(library, check, "101")
    assert (found.answer, found.before) == (Answer.FOUND, status.value)
    assert statuses(library)["101"] == "in_stock"
    _undo(library, found.done)
    assert statuses(library)["101"] == status.value


def test_what_a_reader_has_by_the_card_is_offered_for_a_return(library: Library) -> None:
    lending.issue(library, 1, "101")
    check = _begun(library)
    found = count(library, check, "101")
    assert (found.answer, found.card_no, found.done) == (Answer.ON_LOAN, 1, None)
    done = take_back(library, check, "101")
    assert _found(library, check) == {"shelf": 1, "missing": 5}
    _undo(library, done)
    assert _found(library, check) == {"reader": 1, "missing": 5}


def test_what_a_reader_reported_as_lost_comes_back_with_its_debt(library: Library) -> None:
    loan = lending.issue(library, 1, "101").id
    assert loan
    losses.lose(library, loan)
    check = _begun(library)
    found = count(library, check, "101")
    assert (found.answer, found.card_no) == (Answer.LOST, 1)
    take_back(library, check, "101")
    assert losses.of_copy(library, _id(library, "101")) is None
    assert _found(library, check) == {"shelf": 1, "missing": 5}


def test_written_off_foreign_and_unknown_ones_stand_apart(library: Library) -> None:
    act = withdrawing.withdraw(library, WithdrawalDraft(library.today, "worn"), ["106"])
    stock.change_copy(library, _id(library, "105"), "", "", Owner.CENTRE)
    check = _begun(library)
    answers = [count(library, check, typed).answer for typed in ("106", "105", "Ш-9", "Ш-9")]
    assert answers == [Answer.WITHDRAWN, Answer.CENTRE, Answer.UNKNOWN, Answer.UNKNOWN]
    tally = stocktaking.tally(library, check)
    assert tally.copies == {"missing": 4}
    assert tally.surplus == {"withdrawn": 1, "centre": 1, "unknown": 1}
    cases = stocktaking_cases.surplus(library, check)
    assert [(case.typed, case.act) for case in cases] == [
        ("105", None),
        ("106", act.summary["number"]),
        ("Ш-9", None),
    ]
    stocktaking_cases.note(library, cases[2].id, "Букварь, штамп школы № 2")
    stocktaking_cases.drop(library, cases[0].id)
    assert [case.what for case in stocktaking_cases.surplus(library, check)] == [
        "Сыдыкбеков Т. Өмүр",
        "Букварь, штамп школы № 2",
    ]
    stocktaking_cases.decide(library, [cases[2].id], Decision.GIVE_BACK)
    with pytest.raises(UserError):
        stocktaking_cases.decide(library, [cases[2].id], Decision.SEARCH)


# The desk meanwhile


def test_the_desk_lends_with_a_word_and_the_copy_counts_as_found_with_the_reader(
    library: Library,
) -> None:
    check = _begun(library)
    done = lending.issue(library, 1, "101")
    assert done.summary["warning"] == "copy_in_stocktaking"
    assert _found(library, check) == {"reader": 1, "missing": 5}
    lending.take_back(library, "101")
    assert _found(library, check) == {"shelf": 1, "missing": 5}


def test_undoing_a_loan_gives_the_copy_back_to_be_found(library: Library) -> None:
    check = _begun(library)
    done = lending.issue(library, 1, "101")
    _undo(library, done)
    assert _found(library, check) == {"missing": 6}


def test_without_a_check_the_desk_says_nothing_of_it(library: Library) -> None:
    assert "warning" not in lending.issue(library, 1, "101").summary
    stocktaking.cancel(library, _begun(library))
    assert "warning" not in lending.issue(library, 1, "102").summary


def test_what_is_left_by_section_and_by_shelf(library: Library) -> None:
    _receive(library, "201", n=2)
    stock.change_copy(library, _id(library, "102"), "84", "")
    check = _begun(library)
    for number in ("101", "201"):
        count(library, check, number)
    by_content = stocktaking_view.groups(library, check, "content")
    assert [(group.key, group.expected, group.left) for group in by_content] == [
        ("farming", 2, 1),
        ("fiction", 6, 5),
    ]
    by_shelf = stocktaking_view.groups(library, check, "shelf")
    assert [(group.key, group.left) for group in by_shelf] == [("", 5), ("84", 1)]
    left = stocktaking_view.ids(library, check, (Place.MISSING,), content="farming")
    assert list(left) == [_id(library, "202")]
    assert list(stocktaking_view.ids(library, check, text="пахта")) == [
        _id(library, "201"),
        _id(library, "202"),
    ]


def test_the_check_is_carried_on_after_weeks(library: Library, calendar: Calendar) -> None:
    check = _begun(library)
    count(library, check, "101")
    calendar.today += timedelta(days=40)
    count(library, check, "102")
    assert _found(library, check) == {"shelf": 2, "missing": 4}
    assert stocktaking.checks(library)[0].on == date(2026, 9, 14)


def test_sql_and_the_rule_agree_about_every_state(library: Library) -> None:
    _receive(library, "301", n=16)
    check = _begun(library)
    wanted = {}
    for at, (status, counted) in enumerate(product(CopyStatus, (True, False))):
        copy_id = _id(library, str(301 + at))
        if counted:
            storage.mark(library.database, check, copy_id, How.SCAN, library.today)
        copies.set_status(library.database, copy_id, status)
        wanted[copy_id] = place_now(status, counted).value
    lines = stocktaking_view.lines(library, check, list(wanted))
    assert {copy_id: line.place for copy_id, line in lines.items()} == wanted


# The end


def _closed(library: Library) -> int:
    """101–104 found, 105 and 106 not."""
    check = _begun(library)
    for number in ("101", "102", "103", "104"):
        count(library, check, number)
    stocktaking.close(library, check, "Всё в порядке")
    return check


def test_closing_marks_the_missing_and_freezes_the_numbers(library: Library) -> None:
    check = _closed(library)
    assert statuses(library)["105"] == statuses(library)["106"] == "missing"
    missing = stocktaking_cases.missing(library, check)
    assert [case.typed for case in missing] == ["105", "106"]
    before = stocktaking_papers.result(library, check)
    stocktaking_cases.decide(library, [missing[0].id], Decision.FOUND)
    withdrawing.withdraw(library, WithdrawalDraft(library.today, "missing"), ["106"])
    lending.issue(library, 1, "101")
    after = stocktaking_papers.result(library, check)
    assert after.tally == before.tally
    assert len(after.missing) == 2
    assert statuses(library)["105"] == "in_stock"
    with pytest.raises(UserError) as refused:
        count(library, check, "101")
    assert refused.value.code == "stocktake_closed"


def test_undoing_the_end_goes_on_with_the_check(library: Library) -> None:
    check = _begun(library)
    done = stocktaking.close(library, check)
    _undo(library, done)
    assert set(statuses(library).values()) == {"in_stock"}
    count(library, check, "101")
    stocktaking.close(library, check)
    assert _found(library, check) == {"shelf": 1, "missing": 5}
    assert len(stocktaking_cases.missing(library, check)) == 5


def test_a_loss_of_a_reader_is_found_only_at_the_desk(library: Library) -> None:
    loan = lending.issue(library, 1, "101").id
    assert loan
    losses.lose(library, loan)
    check = _begun(library)
    stocktaking.close(library, check)
    case = next(c for c in stocktaking_cases.missing(library, check) if c.typed == "101")
    assert case.card_no == 1
    with pytest.raises(UserError) as refused:
        stocktaking_cases.decide(library, [case.id], Decision.FOUND)
    assert refused.value.code == "stocktake_lost_by_reader"


def test_the_year_of_the_check_stands_in_the_inventory_book(
    library: Library, calendar: Calendar
) -> None:
    _closed(library)
    calendar.today = date(2027, 5, 3)
    check = _begun(library, StocktakeDraft("theft", "numbers", first="101", last="102"))
    count(library, check, "102")
    stocktaking.close(library, check)
    stocktaking.cancel(
        library, _begun(library, StocktakeDraft("theft", "numbers", first="103", last="103"))
    )
    ids = [_id(library, number) for number in ("101", "102", "103", "105")]
    assert stocktaking.checked_years(library, ids) == {
        ids[0]: (2026,),
        ids[1]: (2026, 2027),
        ids[2]: (2026,),
    }


def test_the_whole_stock_is_tied_to_the_summary_book(library: Library) -> None:
    lines = opening_lines({"book": 50}, {"fiction": 50}, {"ky": 50}, {"book": 100_000})
    stock.opening_balance(library, OpeningBalance(library.today, lines))
    check = stocktaking.get(library, _begun(library))
    assert (check.ledger_copies, check.ledger_money) == (56, 100_000 + 6 * 15_000)
    assert stocktaking.tally(library, check.id).frozen == 6


def test_a_cancelled_check_makes_nothing_missing(library: Library) -> None:
    check = _begun(library)
    count(library, check, "101")
    stocktaking.cancel(library, check)
    assert set(statuses(library).values()) == {"in_stock"}
    assert stocktaking_cases.missing(library, check) == []
    assert stocktaking.checked_years(library, [_id(library, "101")]) == {}
