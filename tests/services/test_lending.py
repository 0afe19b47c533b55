"""The desk: books go out, come back, stay longer, and everything can be taken back."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Name
from desktop_app.services import lending, readers, undo
from desktop_app.services.library import Done, Library
from desktop_app.storage import facts
from tests.services.desk_library import (
    BAKYT,
    MONDAY,
    Calendar,
    entries,
    hand_in,
    open_library,
    registered,
    statuses,
)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    return open_library(calendar)


def take(library: Library, done: Done) -> None:
    undo.undo(library, done.journal_id or 0)


def test_a_loan_is_entered_with_its_classes_and_one_visit(library: Library) -> None:
    card = registered(library)
    done = lending.issue(library, card, "101")
    assert done.summary == {
        "card_no": 1,
        "inventory_no": "101",
        "reader": "Асанова\u00a0Г.\u00a0М.",
        "title": "Өмүр",
        "due": "2026-09-29",
        "loans": 1,
    }
    lending.issue(library, card, "102")
    assert entries(library, Name.LOAN, "age", "category", "content", "language", "mode") == {
        ("adult", "teacher", "fiction", "ky", "home"): 2
    }
    assert entries(library, Name.VISIT, "age", "mode") == {("adult", "service"): 1}
    assert statuses(library)["101"] == "on_loan"


def test_a_loan_due_on_a_day_off_is_due_on_the_next_open_day(
    library: Library, calendar: Calendar
) -> None:
    card = registered(library)
    calendar.today = date(2026, 9, 18)  # Friday; fifteen days later is a Saturday
    assert lending.issue(library, card, "101").summary["due"] == "2026-10-05"


@pytest.mark.parametrize(
    ("card", "number", "code"),
    [(99, "101", "reader_unknown"), (1, "999", "copy_unknown"), (1, "102", "copy_on_loan")],
)
def test_what_cannot_be_issued_is_refused(
    library: Library, card: int, number: str, code: str
) -> None:
    registered(library)
    registered(library, BAKYT)
    lending.issue(library, 2, "102")
    with pytest.raises(UserError) as refused:
        lending.issue(library, card, number)
    assert refused.value.code == code
    if code == "copy_on_loan":
        assert refused.value.facts == {"card_no": 2, "number": "102", "title": "Өмүр"}


def test_who_is_not_registered_this_year_is_registered_first(
    library: Library, calendar: Calendar
) -> None:
    card = registered(library)
    calendar.today = date(2027, 1, 11)
    with pytest.raises(UserError, match="not_registered_this_year"):
        lending.issue(library, card, "101")
    readers.reregister(library, readers.by_card(library, card) or 0)
    assert lending.issue(library, card, "101").summary["loans"] == 1


def test_a_full_hand_and_overdue_books_only_warn(library: Library, calendar: Calendar) -> None:
    card = registered(library)
    for number in range(101, 106):
        lending.issue(library, card, str(number))
    calendar.today = date(2026, 10, 19)
    done = lending.issue(library, card, "106")
    assert done.summary["warning"] == "limit_reached has_overdue"
    assert (done.summary["loans"], done.summary["limit"], done.summary["overdue"]) == (6, 5, 5)


def test_a_book_comes_back_late_and_is_on_the_shelf_again(
    library: Library, calendar: Calendar
) -> None:
    lending.issue(library, registered(library), "101")
    calendar.today = date(2026, 10, 5)
    done = lending.take_back(library, "101")
    assert (done.summary["n"], done.summary["reader"]) == (6, "Асанова\u00a0Г.\u00a0М.")
    assert statuses(library)["101"] == "in_stock"
    assert entries(library, Name.VISIT) == {(): 2}
    with pytest.raises(UserError, match="copy_not_on_loan"):
        lending.take_back(library, "101")
    with pytest.raises(UserError, match="copy_unknown"):
        lending.take_back(library, "999")


def test_a_book_cannot_come_back_before_it_went(library: Library) -> None:
    lending.issue(library, registered(library), "101")
    with pytest.raises(UserError, match="return_before_issue"):
        lending.take_back(library, "101", on=date(2026, 9, 11))
    with pytest.raises(UserError, match="date_in_future"):
        lending.take_back(library, "101", on=date(2026, 9, 15))
    assert statuses(library)["101"] == "on_loan"


def test_a_renewal_moves_the_term_and_leaves_earlier_overdue_lists_as_they_were(
    library: Library, calendar: Calendar
) -> None:
    loan = lending.issue(library, registered(library), "101").id or 0
    calendar.today = date(2026, 10, 5)
    late_then = facts.overdue(library.database, date(2026, 10, 2))
    done = lending.renew(library, loan)
    assert done.summary["due"] == "2026-10-20"
    assert facts.overdue(library.database, date(2026, 10, 2)) == late_then
    assert len(late_then) == 1
    assert facts.overdue(library.database, date(2026, 10, 5)) == []
    assert entries(library, Name.LOAN, "mode") == {("home",): 1, ("renewal",): 1}
    assert entries(library, Name.VISIT) == {(): 1}
    with pytest.raises(UserError, match="loan_closed"):
        lending.renew(library, loan)
    take(library, done)
    assert facts.overdue(library.database, date(2026, 10, 5))[0].due == date(2026, 9, 29)


def test_undoing_one_of_three_loans_keeps_the_visit_of_the_others(library: Library) -> None:
    card = registered(library)
    done = [lending.issue(library, card, number) for number in ("101", "102", "103")]
    take(library, done[0])
    assert statuses(library)["101"] == "in_stock"
    assert entries(library, Name.VISIT, "age") == {("adult",): 1}
    take(library, done[2])
    take(library, done[1])
    assert entries(library, Name.LOAN) == {}
    # she was registered on that day
    assert entries(library, Name.VISIT) == {(): 1}
    assert entries(library, Name.WORKDAY) == {(): 1}


def test_an_undone_return_leaves_the_book_with_its_reader(
    library: Library, calendar: Calendar
) -> None:
    lending.issue(library, registered(library), "101")
    calendar.today = date(2026, 9, 21)
    lending.take_back(library, "101")
    undo.undo_last(library)
    assert statuses(library)["101"] == "on_loan"
    assert entries(library, Name.VISIT) == {(): 1}
    assert entries(library, Name.WORKDAY) == {(): 1}
    assert lending.take_back(library, "101").summary["card_no"] == 1


def test_an_old_loan_cannot_be_undone_once_the_book_moved_on(library: Library) -> None:
    done = lending.issue(library, registered(library), "101")
    lending.take_back(library, "101")
    with pytest.raises(UserError, match="undo_blocked_by") as refused:
        take(library, done)
    told = {key: refused.value.facts[key] for key in ("newer", "newer_on", "newer_at", "title")}
    assert told == {
        "newer": "lending.return",
        "newer_on": "2026-09-14",
        "newer_at": "10:30",
        "title": "Өмүр",
    }


def test_a_return_in_a_handed_in_period_is_neither_made_nor_undone(
    library: Library, calendar: Calendar
) -> None:
    card = registered(library)
    lending.issue(library, card, "101")
    lending.issue(library, card, "102")
    back = lending.take_back(library, "101")
    hand_in(library, date(2026, 9, 15))
    with pytest.raises(UserError, match="period_closed"):
        take(library, back)
    with pytest.raises(UserError, match="period_closed"):
        lending.take_back(library, "102", on=MONDAY)


def test_the_box_finds_a_card_a_copy_a_name_a_title(library: Library) -> None:
    card = registered(library)
    lending.issue(library, card, "101")
    by_card = lending.find(library, "1")
    assert by_card.reader and by_card.reader.name == "Асанова Гүлнара Маратовна"
    by_number = lending.find(library, " 101 ")
    assert by_number.copy and by_number.copy.title == "Өмүр"
    assert by_number.loan and by_number.loan.card_no == card
    by_name = lending.find(library, "асан")
    assert [row.card_no for row in by_name.readers] == [card]
    by_title = lending.find(library, "омур")
    assert [copy.inventory_no for copy in by_title.copies] == ["102", "103", "104", "105", "106"]
    assert lending.find(library, "777") == lending.Found()
