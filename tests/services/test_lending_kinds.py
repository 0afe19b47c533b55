"""The desk's other loans: past days, the hall, off-site, pieces, losses, waiting lists, terms."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.lending import Mode, PieceDraft, SettlementDraft
from desktop_app.domain.stock import Owner
from desktop_app.services import (
    lending,
    losses,
    pieces,
    readers,
    reservations,
    serving,
    stock,
    terms,
    titles,
    undo,
)
from desktop_app.services.library import Library
from desktop_app.storage import facts, today
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

PAPER = PieceDraft("Кыргыз Туусу, № 12", "newspaper", "social", "ky", 4)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    library = open_library(calendar)
    registered(library)
    registered(library, BAKYT)
    return library


def reader_of(library: Library, card: int) -> int:
    return readers.by_card(library, card) or 0


# A day entered afterwards


def test_a_copy_that_moved_later_cannot_be_issued_on_an_earlier_day(
    library: Library, calendar: Calendar
) -> None:
    calendar.today = date(2026, 9, 17)
    lending.issue(library, 1, "101")
    lending.take_back(library, "101")
    with pytest.raises(UserError) as refused:
        lending.issue(library, 2, "101", on=date(2026, 9, 16))
    assert refused.value.code == "copy_moved_later"
    assert refused.value.facts["date"] == "2026-09-17"
    done = lending.issue(library, 2, "102", on=date(2026, 9, 16))
    assert done.summary["due"] == "2026-10-01"


def test_a_day_of_a_closed_period_or_of_the_future_is_refused(
    library: Library, calendar: Calendar
) -> None:
    calendar.today = date(2026, 9, 17)
    hand_in(library, date(2026, 9, 16))
    serving.require_working_day(library, date(2026, 9, 16))
    with pytest.raises(UserError, match="period_closed"):
        serving.require_working_day(library, date(2026, 9, 15))
    with pytest.raises(UserError, match="date_in_future"):
        serving.require_working_day(library, date(2026, 9, 18))


# In the hall, off-site, of the central library


def test_a_book_read_in_the_hall_stays_in_the_stock(library: Library) -> None:
    done = lending.issue(library, 1, "101", mode=Mode.HALL)
    assert statuses(library)["101"] == "in_stock"
    assert entries(library, Name.LOAN, "mode") == {("hall",): 1}
    assert readers.get(library, reader_of(library, 1)).loans == ()
    undo.undo(library, done.journal_id or 0)
    assert entries(library, Name.LOAN) == {}
    assert entries(library, Name.VISIT) == {(): 2}


def test_an_off_site_loan_is_a_visit_off_site_once_a_day(
    library: Library, calendar: Calendar
) -> None:
    calendar.today = date(2026, 9, 15)
    first = lending.issue(library, 1, "101", mode=Mode.OUTSIDE)
    lending.issue(library, 1, "102", mode=Mode.OUTSIDE)
    assert entries(library, Name.VISIT, "mode") == {("service",): 2, ("outside",): 1}
    undo.undo(library, first.journal_id or 0)
    assert entries(library, Name.VISIT, "mode") == {("service",): 2, ("outside",): 1}
    undo.undo_last(library)
    assert entries(library, Name.VISIT, "mode") == {("service",): 2}
    shown = facts.entries(library.database, Name.VISIT, (), MONDAY, date(2026, 9, 16))
    assert {entry.noun for entry in shown} == {"reader"}


def test_a_book_of_the_central_library_is_told_when_it_comes_back(library: Library) -> None:
    copy = titles.copies_of(library, 1)[0]
    stock.change_copy(library, copy.id, "", "", Owner.CENTRE)
    lending.issue(library, 1, copy.inventory_no)
    assert entries(library, Name.LOAN, "reason") == {("centre",): 1}
    done = lending.take_back(library, copy.inventory_no)
    assert done.summary["warning"] == "copy_of_centre"


# Without a number


def test_pieces_are_counted_one_by_one_and_due_by_their_kind(library: Library) -> None:
    done = pieces.issue(library, reader_of(library, 1), PAPER)
    assert done.summary["due"] == "2026-09-21"  # seven days
    assert entries(library, Name.LOAN, "kind", "mode") == {("newspaper", "home"): 4}
    assert [one.pieces for one in pieces.of_reader(library, reader_of(library, 1))] == [4]
    assert pieces.last(library).kind == "newspaper"
    assert [one.what for one in pieces.known(library, "туус")] == [PAPER.what]
    shown = facts.entries(library.database, Name.LOAN, (), MONDAY, date(2026, 9, 15))
    assert [(one.text, one.noun) for one in shown] == [(PAPER.what, "reader")]
    with pytest.raises(UserError, match="reader_has_pieces"):
        readers.trash(library, reader_of(library, 1))


def test_pieces_stay_overdue_on_the_days_they_were(library: Library, calendar: Calendar) -> None:
    loan = pieces.issue(library, reader_of(library, 1), PAPER).id or 0
    calendar.today = date(2026, 9, 23)
    assert [one.title for one in facts.overdue(library.database, calendar.today)] == [
        f"{PAPER.what} × 4"
    ]
    assert [row.overdue for row in readers.rows(library, [1, 2]).values()] == [1, 0]
    assert list(readers.ids(library, show="debtors")) == [1]
    assert today.debts(library.database, calendar.today) == today.Debts(1, 1)
    renewed = pieces.renew(library, loan)
    assert renewed.summary["due"] == "2026-09-30"
    assert entries(library, Name.VISIT) == {(): 2}
    assert facts.count_overdue(library.database, date(2026, 9, 22)) == 1
    assert facts.count_overdue(library.database, calendar.today) == 0
    back = pieces.take_back(library, renewed.id or 0)
    assert entries(library, Name.VISIT) == {(): 3}
    undo.undo(library, back.journal_id or 0)
    assert entries(library, Name.VISIT) == {(): 2}
    with pytest.raises(UserError, match="loan_closed"):
        pieces.take_back(library, loan)
    with pytest.raises(UserError, match="return_before_issue"):
        pieces.take_back(library, renewed.id or 0, on=MONDAY)


def test_pieces_need_their_classes_and_a_registered_reader(
    library: Library, calendar: Calendar
) -> None:
    with pytest.raises(Invalid):
        pieces.issue(library, reader_of(library, 1), PieceDraft("Газета", pieces=0))
    with pytest.raises(UserError, match="reader_unknown"):
        pieces.issue(library, 77, PAPER)
    calendar.today = date(2027, 1, 11)
    with pytest.raises(UserError, match="not_registered_this_year"):
        pieces.issue(library, reader_of(library, 1), PAPER)


def test_pieces_read_in_the_hall_are_back_at_once(library: Library) -> None:
    pieces.issue(library, reader_of(library, 1), PAPER, mode=Mode.HALL)
    assert pieces.of_reader(library, reader_of(library, 1)) == ()
    assert entries(library, Name.LOAN, "mode") == {("hall",): 4}


# Lost


def lost(library: Library) -> int:
    loan = lending.issue(library, 1, "101").id or 0
    return losses.lose(library, loan).id or 0


def test_a_lost_book_is_owed_and_its_reader_cannot_leave(library: Library) -> None:
    lost(library)
    assert statuses(library)["101"] == "missing"
    owed = losses.of_reader(library, reader_of(library, 1))
    assert [(one.inventory_no, one.money) for one in owed] == [("101", 15000)]
    with pytest.raises(UserError, match="reader_has_losses"):
        readers.trash(library, reader_of(library, 1))
    undo.undo_last(library)
    assert statuses(library)["101"] == "on_loan"


def test_a_loss_is_made_good_by_another_book_and_that_can_be_undone(library: Library) -> None:
    loss = lost(library)
    for wrong in (SettlementDraft(), SettlementDraft("replaced"), SettlementDraft("paid")):
        with pytest.raises(Invalid):
            losses.settle(library, loss, wrong)
    losses.settle(library, loss, SettlementDraft("replaced", "Айтматов Ч.", "Жамийла", 2019, 20000))
    assert losses.of_reader(library, reader_of(library, 1)) == ()
    assert statuses(library)["101"] == "missing"
    with pytest.raises(UserError, match="loss_settled"):
        losses.settle(library, loss, SettlementDraft("found"))
    undo.undo_last(library)
    losses.settle(library, loss, SettlementDraft("found"))
    assert statuses(library)["101"] == "in_stock"


def test_a_loss_that_was_found_is_a_visit_like_any_return(
    library: Library, calendar: Calendar
) -> None:
    loan = lending.issue(library, 1, "101").id or 0
    loss = losses.lose(library, loan).id or 0
    calendar.today = date(2026, 9, 16)
    before = entries(library, Name.VISIT)[()]
    losses.settle(library, loss, SettlementDraft("found"))
    issued = lending.issue(library, 1, "102")
    assert entries(library, Name.VISIT)[()] == before + 1
    undo.undo(library, issued.journal_id or 0)
    assert entries(library, Name.VISIT)[()] == before + 1
    undo.undo_last(library)
    assert entries(library, Name.VISIT)[()] == before


def test_a_lost_book_that_is_brought_back_settles_itself(library: Library) -> None:
    lost(library)
    with pytest.raises(UserError) as refused:
        lending.issue(library, 2, "101")
    assert (refused.value.code, "loss" in refused.value.facts) == ("copy_missing", True)
    lending.take_back(library, "101")
    assert statuses(library)["101"] == "in_stock"
    assert losses.of_reader(library, reader_of(library, 1)) == ()


def test_a_loss_cannot_stand_before_its_loan(library: Library, calendar: Calendar) -> None:
    calendar.today = date(2026, 9, 16)
    loan = lending.issue(library, 1, "101").id or 0
    with pytest.raises(UserError, match="return_before_issue"):
        losses.lose(library, loan, on=date(2026, 9, 15))
    loss = losses.lose(library, loan).id or 0
    with pytest.raises(UserError, match="loan_closed"):
        losses.lose(library, loan)
    with pytest.raises(UserError, match="return_before_issue"):
        losses.settle(library, loss, SettlementDraft("found"), on=date(2026, 9, 15))
    with pytest.raises(UserError, match="return_before_issue"):
        lending.take_back(library, "101", on=date(2026, 9, 15))


# Waiting lists


def test_the_copy_that_comes_back_is_kept_for_the_first_who_waits(
    library: Library, calendar: Calendar
) -> None:
    lending.issue(library, 1, "101")
    done = reservations.reserve(library, 1, reader_of(library, 2))
    assert done.summary["place"] == 1
    with pytest.raises(UserError, match="reserved_already"):
        reservations.reserve(library, 1, reader_of(library, 2))
    back = lending.take_back(library, "101")
    assert back.summary["warning"] == "keep_for_reader"
    assert (back.summary["waiting_card"], back.summary["until"]) == (2, "2026-09-17")
    other = lending.issue(library, 1, "101")
    assert other.summary["warning"] == "copy_is_held"
    undo.undo(library, other.journal_id or 0)
    assert "warning" not in lending.issue(library, 2, "101").summary
    assert reservations.of_title(library, 1) == ()


def test_a_hold_that_is_over_frees_the_next(library: Library, calendar: Calendar) -> None:
    lending.issue(library, 1, "101")
    reservations.reserve(library, 1, reader_of(library, 2))
    third = registered(library, given="Айгүл")
    reservations.reserve(library, 1, reader_of(library, third))
    assert [place for _, place in reservations.of_reader(library, reader_of(library, third))] == [2]
    lending.take_back(library, "101")
    calendar.today = date(2026, 9, 18)
    assert "warning" not in lending.issue(library, 1, "101").summary
    assert lending.take_back(library, "101").summary["waiting_card"] == third
    waiting = reservations.of_reader(library, reader_of(library, third))[0][0]
    reservations.cancel(library, waiting.id)
    assert reservations.of_title(library, 1) == ()
    with pytest.raises(UserError, match="reservation_closed"):
        reservations.cancel(library, waiting.id)


@pytest.fixture
def queue(library: Library) -> list[int]:
    """Card 1 has a copy; the three readers who wait for it, by card number."""
    lending.issue(library, 1, "101")
    waiting = [2, registered(library, given="Айгүл"), registered(library, given="Бермет")]
    for card in waiting:
        reservations.reserve(library, 1, reader_of(library, card))
    return waiting


def places(library: Library) -> list[tuple[int, bool]]:
    """The queue by card number, and for whom a copy lies there."""
    found = reservations.of_title(library, 1)
    return [(one.card_no, one.copy_id is not None) for one in found]


def test_when_the_first_leaves_the_copy_lies_there_for_the_second(
    library: Library, queue: list[int]
) -> None:
    lending.take_back(library, "101")
    first, second, third = queue
    done = reservations.cancel(library, reservations.of_title(library, 1)[0].id)
    assert (done.summary["warning"], done.summary["waiting_card"]) == ("keep_for_reader", second)
    assert places(library) == [(second, True), (third, False)]
    undo.undo_last(library)
    assert places(library) == [(first, True), (second, False), (third, False)]
    done = reservations.cancel(library, reservations.of_title(library, 1)[1].id)
    assert "warning" not in done.summary, "who leaves from the middle leaves no copy"


def test_a_reader_in_the_trash_waits_for_nothing(library: Library, queue: list[int]) -> None:
    lending.take_back(library, "101")
    first, second, third = queue
    done = readers.trash(library, reader_of(library, first))
    assert (done.summary["warning"], done.summary["waiting_card"]) == ("keep_for_reader", second)
    with pytest.raises(UserError, match="reader_in_trash"):
        reservations.reserve(library, 1, 2)
    undo.undo_last(library)
    assert places(library) == [(first, True), (second, False), (third, False)]


def test_a_copy_that_another_took_lies_there_for_nobody(library: Library, queue: list[int]) -> None:
    lending.take_back(library, "101")
    assert lending.issue(library, 1, "101").summary["warning"] == "copy_is_held"
    assert places(library) == [(card, False) for card in queue]
    assert lending.take_back(library, "101").summary["waiting_card"] == queue[0]
    done = lending.issue(library, queue[0], "102")
    assert (done.summary["warning"], done.summary["waiting_card"]) == ("keep_for_reader", queue[1])
    assert places(library) == [(queue[1], True), (queue[2], False)]


# Terms


def test_own_terms_and_limits_hold_from_their_day_on(library: Library, calendar: Calendar) -> None:
    terms.change(library, {"term.teacher": 30, "limit.grades_1_4": 1})
    assert terms.read(library)["term.teacher"] == 30
    assert lending.issue(library, 1, "101").summary["due"] == "2026-10-14"
    lending.issue(library, 2, "102")
    assert lending.issue(library, 2, "103").summary["limit"] == 1
    terms.change(library, {"term.teacher": None, "term.newspaper": None})
    assert lending.issue(library, 1, "104").summary["due"] == "2026-09-29"
    done = pieces.issue(library, reader_of(library, 1), PAPER)
    assert done.summary["due"] == "2026-09-29"
    with pytest.raises(Invalid):
        terms.change(library, {"term.book": 91})


def test_a_pair_of_kind_and_reader_has_its_term_and_its_number(library: Library) -> None:
    terms.change(library, {"term.newspaper.teacher": 3, "limit.newspaper.teacher": 4})
    done = pieces.issue(library, reader_of(library, 1), PAPER)
    assert (done.summary["due"], "warning" in done.summary) == ("2026-09-17", False)
    more = pieces.issue(library, reader_of(library, 1), PAPER)
    assert more.summary["warning"] == "kind_limit_reached"
    assert (more.summary["of_kind"], more.summary["kind_limit"]) == (8, 4)
    assert "warning" not in pieces.issue(library, reader_of(library, 2), PAPER).summary
    terms.change(library, {"limit.book.teacher": 1})
    lending.issue(library, 1, "101")
    assert lending.issue(library, 1, "102").summary["warning"] == "kind_limit_reached"


def test_a_new_book_goes_out_for_a_shorter_term(library: Library) -> None:
    terms.change(library, {"new.days": 7, "new.months": 11})
    assert lending.issue(library, 1, "101").summary["due"] == "2026-09-29", "eleven months old"
    terms.change(library, {"new.months": 12})
    assert lending.issue(library, 1, "102").summary["due"] == "2026-09-21"


# The box


def test_a_publishers_code_finds_the_title(library: Library) -> None:
    draft = titles.get(library, 1).draft
    titles.change(library, 1, type(draft)(**{**vars(draft), "isbn": "978-9967-12-345-6"}))
    found = lending.find(library, "9789967123456")
    assert found.is_isbn
    assert [copy.inventory_no for copy in found.copies][:2] == ["101", "102"]
    assert lending.find(library, "12345").copies == ()
