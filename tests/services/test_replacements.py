"""A lost book, the book brought for it, its new number, its lines in the notebook."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain import periods
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.lending import SettlementDraft
from desktop_app.domain.stock import WithdrawalDraft
from desktop_app.services import (
    lending,
    losses,
    replacements,
    summary_book,
    titles,
    undo,
    withdrawing,
)
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from tests.services.desk_library import MONDAY, Calendar, open_library, registered

BROUGHT = SettlementDraft("replaced", "Айтматов Ч.", "Жамийла", 1958, 180_00)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    return open_library(calendar)


@pytest.fixture
def loss(library: Library) -> int:
    """Number 101 is lost, and another book was brought for it."""
    lending.issue(library, registered(library), "101")
    loan = lending.find(library, "101").loan
    assert loan
    lost = losses.lose(library, loan.id).id
    assert lost
    losses.settle(library, lost, BROUGHT)
    return lost


def test_the_book_brought_instead_gets_a_new_number_and_its_own_record(
    library: Library, loss: int
) -> None:
    draft = replacements.proposed(library, loss)
    assert (draft.title, draft.author, draft.year) == ("Жамийла", "Айтматов Ч.", 1958)
    assert (draft.kind, draft.content, draft.language) == ("book", "fiction", "ky")
    done = replacements.take_in(library, loss, draft, 180_00)
    assert done.summary == {"number": 1, "inventory_no": "107", "title": "Жамийла"}
    (line,) = replacements.lines(library)
    assert (line.lost_no, line.given_no, line.record) == ("101", "107", (1, 2026))
    (batch,) = summary_book.received(library, 2026)
    assert batch.draft.origin == "replacement"
    year = periods.parse("2026")
    sums = Sums(library.database)
    assert (sums.value("receipt", year), sums.value("receipt.money", year)) == (1, 180_00)
    assert sums.value("receipt_title", year) == 1


def test_the_same_book_joins_its_card_in_the_catalogue(library: Library, loss: int) -> None:
    draft = replacements.proposed(library, loss)
    replacements.take_in(library, loss, draft, 180_00)
    again = lending.issue(library, 1, "102")
    loan = lending.find(library, "102").loan
    assert again and loan
    lost = losses.lose(library, loan.id).id
    assert lost
    losses.settle(library, lost, BROUGHT)
    before = titles.count(library)
    replacements.take_in(library, lost, replacements.proposed(library, lost), 200_00, "500")
    assert titles.count(library) == before
    newest = replacements.lines(library)[0]
    assert newest.given_no == "500"


def test_a_loss_is_replaced_once_and_only_with_a_book(library: Library, loss: int) -> None:
    draft = replacements.proposed(library, loss)
    with pytest.raises(Invalid):
        replacements.take_in(library, loss, replace(draft, title=""), 180_00)
    replacements.take_in(library, loss, draft, 180_00)
    with pytest.raises(UserError, match="replacement_taken_in"):
        replacements.take_in(library, loss, draft, 180_00)
    with pytest.raises(UserError, match="loss_not_replaced"):
        replacements.proposed(library, 404)


def test_taking_in_is_undone_whole(library: Library, loss: int) -> None:
    replacements.take_in(library, loss, replacements.proposed(library, loss), 180_00)
    undo.undo_last(library)
    (line,) = replacements.lines(library)
    assert line.given_no == ""
    assert summary_book.received(library, 2026) == []


def test_the_notebook_of_a_quarter_has_both_sides_and_their_sums(
    library: Library, calendar: Calendar, loss: int
) -> None:
    replacements.take_in(library, loss, replacements.proposed(library, loss), 180_00)
    lost = WithdrawalDraft(MONDAY, "lost_by_reader", MONDAY)
    withdrawing.withdraw(library, lost, ["101"])
    calendar.today = date(2026, 10, 2)
    book = replacements.notebook(library, periods.quarter(2026, 3))
    (line,) = book.lines
    assert (book.on, book.lost_money, book.given_money) == (date(2026, 9, 30), 150_00, 180_00)
    assert line.given == "Айтматов Ч. Жамийла, 1958"
    assert line.act == (1, MONDAY)
    assert replacements.notebook(library, periods.quarter(2026, 4)).lines == ()
