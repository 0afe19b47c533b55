"""The desk at work during a check, and how a check ends."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import product

import pytest

from desktop_app.domain.batches import OpeningBalance, opening_lines
from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import CopyStatus, WithdrawalDraft
from desktop_app.domain.stocktaking import (
    Decision,
    How,
    Place,
    StocktakeDraft,
    place_now,
)
from desktop_app.services import (
    inventory_book,
    lending,
    losses,
    stock,
    stocktaking,
    stocktaking_cases,
    stocktaking_papers,
    stocktaking_view,
    withdrawing,
)
from desktop_app.services.library import Library
from desktop_app.services.stocktaking_count import count
from desktop_app.storage import copies
from desktop_app.storage import stocktaking_marks as marks
from tests.services.checks import begun, found_at, id_of, receive, take_back_act
from tests.services.desk_library import Calendar, open_library, registered, statuses


@pytest.fixture
def calendar() -> Calendar:
    return Calendar(date(2026, 9, 14))


@pytest.fixture
def library(calendar: Calendar) -> Library:
    made = open_library(calendar, copies=6)
    registered(made)
    return made


# The desk meanwhile


def test_the_desk_lends_with_a_word_and_the_copy_counts_as_found_with_the_reader(
    library: Library,
) -> None:
    check = begun(library)
    done = lending.issue(library, 1, "101")
    assert done.summary["warning"] == "copy_is_checked"
    assert found_at(library, check) == {"reader": 1, "missing": 5}
    lending.take_back(library, "101")
    assert found_at(library, check) == {"shelf": 1, "missing": 5}


def test_undoing_a_loan_gives_the_copy_back_to_be_found(library: Library) -> None:
    check = begun(library)
    done = lending.issue(library, 1, "101")
    take_back_act(library, done)
    assert found_at(library, check) == {"missing": 6}


def test_without_a_check_the_desk_says_nothing_of_it(library: Library) -> None:
    assert "warning" not in lending.issue(library, 1, "101").summary
    stocktaking.cancel(library, begun(library))
    assert "warning" not in lending.issue(library, 1, "102").summary


def test_what_is_left_by_section_and_by_shelf(library: Library) -> None:
    receive(library, "201", n=2)
    stock.change_copy(library, id_of(library, "102"), "84", "")
    check = begun(library)
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
    assert list(left) == [id_of(library, "202")]
    assert list(stocktaking_view.ids(library, check, text="пахта")) == [
        id_of(library, "201"),
        id_of(library, "202"),
    ]


def test_the_check_is_carried_on_after_weeks(library: Library, calendar: Calendar) -> None:
    check = begun(library)
    count(library, check, "101")
    calendar.today += timedelta(days=40)
    count(library, check, "102")
    assert found_at(library, check) == {"shelf": 2, "missing": 4}
    assert stocktaking.checks(library)[0].on == date(2026, 9, 14)


def test_sql_and_the_rule_agree_about_every_state(library: Library) -> None:
    receive(library, "301", n=16)
    check = begun(library)
    wanted = {}
    for at, (status, counted) in enumerate(product(CopyStatus, (True, False))):
        copy_id = id_of(library, str(301 + at))
        if counted:
            marks.mark(library.database, check, copy_id, How.SCAN, library.today)
        copies.set_status(library.database, copy_id, status)
        wanted[copy_id] = place_now(status, counted).value
    lines = stocktaking_view.lines(library, check, list(wanted))
    assert {copy_id: line.place for copy_id, line in lines.items()} == wanted


# The end


def _closed(library: Library) -> int:
    """101–104 found, 105 and 106 not."""
    check = begun(library)
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


def test_cancel_in_the_middle_of_closing_or_beginning_leaves_all_as_it_was(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stocktaking, "_STEP", 2)
    seen: list[tuple[int, int]] = []

    def told(done: int, total: int) -> None:
        seen.append((done, total))
        if len(seen) % 3 == 0:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        stocktaking.begin(library, StocktakeDraft("planned"), told=told)
    assert seen == [(1, 6), (3, 6), (5, 6)]
    assert not stocktaking.checks(library)
    check = begun(library)
    count(library, check, "106")
    with pytest.raises(InterruptedError):
        stocktaking.close(library, check, told=told)
    assert set(statuses(library).values()) == {"in_stock"}
    assert not stocktaking_cases.missing(library, check)
    assert found_at(library, check) == {"shelf": 1, "missing": 5}
    stocktaking.close(library, check)
    assert found_at(library, check) == {"shelf": 1, "missing": 5}
    assert [case.typed for case in stocktaking_cases.missing(library, check)] == [
        *("101", "102", "103", "104", "105")
    ]


def test_undoing_the_end_goes_on_with_the_check(library: Library) -> None:
    check = begun(library)
    done = stocktaking.close(library, check)
    take_back_act(library, done)
    assert set(statuses(library).values()) == {"in_stock"}
    count(library, check, "101")
    stocktaking.close(library, check)
    assert found_at(library, check) == {"shelf": 1, "missing": 5}
    assert len(stocktaking_cases.missing(library, check)) == 5


def test_a_long_list_of_the_missing_is_read_page_by_page(library: Library) -> None:
    check = _closed(library)
    known = stocktaking_cases.missing(library, check)
    ids = stocktaking_cases.ids(library, check, missing=True)
    assert list(ids) == [case.id for case in known]
    back = stocktaking_cases.ids(library, check, missing=True, descending=True)
    assert list(back) == list(ids)[::-1]
    found = stocktaking_cases.ids(library, check, "106", missing=True)
    assert stocktaking_cases.rows(library, found) == {known[1].id: known[1]}
    assert stocktaking_cases.missing_by_number(library, check, "106") == known[1]
    assert stocktaking_cases.missing_by_number(library, check, "101") is None


def test_what_was_said_to_be_found_by_mistake_is_missing_again(library: Library) -> None:
    check = _closed(library)
    cases = [case.id for case in stocktaking_cases.missing(library, check)]
    stocktaking_cases.decide(library, cases, Decision.FOUND)
    stocktaking_cases.decide(library, cases[:1], Decision.SEARCH)
    assert (statuses(library)["105"], statuses(library)["106"]) == ("missing", "in_stock")
    lending.issue(library, 1, "106")
    with pytest.raises(UserError) as refused:
        stocktaking_cases.decide(library, cases[1:], Decision.NONE)
    assert refused.value.code == "stocktake_not_missing"
    stocktaking_cases.decide(library, cases[:1], Decision.FOUND)
    assert statuses(library)["105"] == "in_stock"


def test_a_loss_of_a_reader_is_found_only_at_the_desk(library: Library) -> None:
    loan = lending.issue(library, 1, "101").id
    assert loan
    losses.lose(library, loan)
    check = begun(library)
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
    check = begun(library, StocktakeDraft("theft", "numbers", first="101", last="102"))
    count(library, check, "102")
    stocktaking.close(library, check)
    stocktaking.cancel(
        library, begun(library, StocktakeDraft("theft", "numbers", first="103", last="103"))
    )
    marks_of = {
        year: [number for number in ("101", "102", "103", "105") if id_of(library, number) in seen]
        for year, seen in inventory_book.checked(library)
    }
    assert marks_of == {2026: ["101", "102", "103"], 2027: ["102"]}


def test_the_whole_stock_is_tied_to_the_summary_book(library: Library) -> None:
    lines = opening_lines({"book": 50}, {"fiction": 50}, {"ky": 50}, {"book": 100_000})
    stock.opening_balance(library, OpeningBalance(library.today, lines))
    check = stocktaking.get(library, begun(library))
    assert (check.ledger_copies, check.ledger_money) == (56, 100_000 + 6 * 15_000)
    assert stocktaking.tally(library, check.id).frozen == 6


def test_a_cancelled_check_makes_nothing_missing(library: Library) -> None:
    check = begun(library)
    count(library, check, "101")
    stocktaking.cancel(library, check)
    assert set(statuses(library).values()) == {"in_stock"}
    assert stocktaking_cases.missing(library, check) == []
    assert inventory_book.checked(library) == ()
