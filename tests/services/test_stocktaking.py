"""A check of the stock from its beginning to its act, with the desk at work in between."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.stock import CopyStatus, Owner, WithdrawalDraft
from desktop_app.domain.stocktaking import (
    Answer,
    Decision,
    StocktakeDraft,
)
from desktop_app.services import (
    lending,
    losses,
    stock,
    stocktaking,
    stocktaking_cases,
    stocktaking_view,
    withdrawing,
)
from desktop_app.services.library import Done, Library
from desktop_app.services.stocktaking_count import count, take_back, tick, uncount
from desktop_app.storage import copies
from tests.services.checks import PLANNED, begun, found_at, id_of, receive, take_back_act
from tests.services.desk_library import Calendar, open_library, registered, statuses


@pytest.fixture
def calendar() -> Calendar:
    return Calendar(date(2026, 9, 14))


@pytest.fixture
def library(calendar: Calendar) -> Library:
    made = open_library(calendar, copies=6)
    registered(made)
    return made


# The beginning


def test_the_list_is_frozen_with_the_place_of_each_copy(library: Library) -> None:
    lending.issue(library, 1, "101")
    stock.move_copy(library, id_of(library, "102"), CopyStatus.IN_REPAIR)
    stock.move_copy(library, id_of(library, "103"), CopyStatus.AWAY)
    stock.move_copy(library, id_of(library, "104"), CopyStatus.MISSING)
    withdrawing.withdraw(library, WithdrawalDraft(library.today, "worn"), ["105"])
    check = begun(library)
    lines = stocktaking_view.lines(library, check, stocktaking_view.ids(library, check))
    assert [(line.inventory_no, line.stood) for line in lines.values()] == [
        ("101", "reader"),
        ("102", "repair"),
        ("103", "away"),
        ("104", "missing"),
        ("106", "shelf"),
    ]
    assert found_at(library, check) == {"reader": 1, "repair": 1, "away": 1, "missing": 2}


def test_a_batch_of_later_is_not_expected_and_an_act_closes_its_copy(library: Library) -> None:
    check = begun(library)
    receive(library, "201")
    assert count(library, check, "201").answer is Answer.OUTSIDE
    count(library, check, "101")
    with library.act("stock.withdraw"):  # acts refuse it; a loss made good is written off yet
        copies.set_status(library.database, id_of(library, "101"), CopyStatus.WITHDRAWN)
    tally = stocktaking.tally(library, check)
    assert tally.copies == {"gone": 1, "missing": 5}
    assert (tally.frozen, tally.expected) == (6, 5)
    assert tally.expected_money == 5 * 15_000


def test_a_part_of_the_stock_by_section_shelf_or_numbers(library: Library) -> None:
    receive(library, "Д-7", n=2)
    stock.change_copy(library, id_of(library, "102"), "84", "")

    def numbers(draft: StocktakeDraft) -> list[str]:
        check = begun(library, draft)
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
    receive(library, "201")
    begun(library, StocktakeDraft("planned", "content", "farming"))
    with pytest.raises(UserError) as refused:
        stocktaking.begin(library, PLANNED)
    assert refused.value.code == "stocktake_overlaps"
    begun(library, StocktakeDraft("planned", "content", "fiction"))


def test_undoing_the_beginning_takes_the_list_along_until_something_is_counted(
    library: Library,
) -> None:
    done = stocktaking.begin(library, PLANNED)
    take_back_act(library, done)
    assert stocktaking.checks(library) == []
    assert library.database.number("SELECT count(*) FROM stocktake_expected") == 0
    again = stocktaking.begin(library, PLANNED)
    assert again.id
    count(library, again.id, "101")
    with pytest.raises(UserError) as refused:
        take_back_act(library, again)
    assert refused.value.code == "undo_blocked_by"
    assert refused.value.facts["newer"] == "stocktaking.count"
    assert library.database.number("SELECT count(*) FROM stocktake_expected") == 6


def test_the_journal_does_not_hold_the_list(library: Library) -> None:
    receive(library, "1001", n=400)
    done = stocktaking.begin(library, PLANNED)
    assert done.changes == {"stocktake"}
    kept = library.database.number(
        "SELECT length(changeset) FROM journal WHERE id = ?", (done.journal_id,)
    )
    assert kept < 300


def test_what_is_pending_is_told_before_the_beginning(library: Library, calendar: Calendar) -> None:
    lending.issue(library, 1, "101")
    lending.issue(library, 1, "102")
    stock.move_copy(library, id_of(library, "103"), CopyStatus.IN_REPAIR)
    calendar.today += timedelta(days=60)
    found = stocktaking.pending(library)
    assert (found.drafts, found.readers, found.loans, found.overdue, found.elsewhere) == (
        *(0, 1, 2, 2, 1),
    )


# At the shelves


def test_legacy_numbers_and_other_keyboards_are_understood(library: Library) -> None:
    receive(library, "Д-7")
    receive(library, "12345а")
    receive(library, "KG-12")  # a barcode that a scanner types under the Russian layout
    check = begun(library)
    for typed, number in (
        ("д 7", "Д-7"),
        ("12345a", "12345а"),
        (" 0101 ", "101"),
        ("ЛП-12", "KG-12"),
    ):
        found = count(library, check, typed)
        assert (found.answer, found.copy and found.copy.inventory_no) == (Answer.FOUND, number)


def test_each_number_is_one_act_that_can_be_taken_back(library: Library) -> None:
    check = begun(library)
    first = count(library, check, "101")
    assert first.done
    assert first.done.changes == {"stocktake_mark"}
    assert count(library, check, "101").answer is Answer.ALREADY
    take_back_act(library, first.done)
    assert found_at(library, check) == {"missing": 6}
    assert count(library, check, "101").answer is Answer.FOUND
    uncount(library, check, id_of(library, "101"))
    assert found_at(library, check) == {"missing": 6}
    ticked = tick(library, check, id_of(library, "101"))
    assert not isinstance(ticked, Done)
    assert isinstance(tick(library, check, id_of(library, "101")), Done)
    assert found_at(library, check) == {"missing": 6}


@pytest.mark.parametrize("status", [CopyStatus.IN_REPAIR, CopyStatus.AWAY, CopyStatus.MISSING])
def test_what_the_books_had_elsewhere_and_stands_here_returns_to_the_stock(
    library: Library, status: CopyStatus
) -> None:
    stock.move_copy(library, id_of(library, "101"), status)
    check = begun(library)
    found = count(library, check, "101")
    assert (found.answer, found.before) == (Answer.FOUND, status.value)
    assert statuses(library)["101"] == "in_stock"
    take_back_act(library, found.done)
    assert statuses(library)["101"] == status.value


def test_what_a_reader_has_by_the_card_is_offered_for_a_return(library: Library) -> None:
    lending.issue(library, 1, "101")
    check = begun(library)
    found = count(library, check, "101")
    assert (found.answer, found.card_no, found.done) == (Answer.ON_LOAN, 1, None)
    done = take_back(library, check, "101")
    assert found_at(library, check) == {"shelf": 1, "missing": 5}
    take_back_act(library, done)
    assert found_at(library, check) == {"reader": 1, "missing": 5}


def test_what_a_reader_reported_as_lost_comes_back_with_its_debt(library: Library) -> None:
    loan = lending.issue(library, 1, "101").id
    assert loan
    losses.lose(library, loan)
    check = begun(library)
    found = count(library, check, "101")
    assert (found.answer, found.card_no) == (Answer.LOST, 1)
    take_back(library, check, "101")
    assert losses.of_copy(library, id_of(library, "101")) is None
    assert found_at(library, check) == {"shelf": 1, "missing": 5}


def test_written_off_foreign_and_unknown_ones_stand_apart(library: Library) -> None:
    act = withdrawing.withdraw(library, WithdrawalDraft(library.today, "worn"), ["106"])
    stock.change_copy(library, id_of(library, "105"), "", "", Owner.CENTRE)
    check = begun(library)
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
