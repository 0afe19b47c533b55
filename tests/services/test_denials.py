"""Refusals are counted, gathered into a request, closed, and taken back."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.denials import DenialDraft, DenialState, Outcome
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.services import denials, readers, undo
from desktop_app.services.denials import RequestLine
from desktop_app.services.library import Library
from desktop_app.storage import facts
from tests.services.desk_library import (
    BAKYT,
    MONDAY,
    Calendar,
    entries,
    hand_in,
    open_library,
    registered,
)

FRIDAY = date(2026, 9, 11)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    return open_library(calendar)


def test_a_refusal_is_counted_by_the_reader_or_as_a_grown_ups(library: Library) -> None:
    child = readers.by_card(library, registered(library, BAKYT))
    denials.add(library, DenialDraft("Гарри Поттер", "on_loan", child))
    denials.add(library, DenialDraft("  Манас   3 "))
    assert entries(library, Name.DENIAL, "age", "category", "reason") == {
        ("child", "grades_1_4", "on_loan"): 1,
        ("adult", "", "not_held"): 1,
    }
    told = facts.entries(library.database, Name.DENIAL, [], MONDAY, date(2026, 9, 15))
    assert [(one.text, one.noun, one.ref) for one in told] == [
        ("Гарри Поттер", "reader", child),
        ("Манас 3", "", None),
    ]
    undo.undo_last(library)
    assert entries(library, Name.DENIAL) == {(): 1}


def test_a_reader_of_last_year_counts_as_then(library: Library, calendar: Calendar) -> None:
    child = readers.by_card(library, registered(library, BAKYT))
    calendar.today = date(2027, 1, 11)
    denials.add(library, DenialDraft("Сказки", reader_id=child))
    assert entries(library, Name.DENIAL, "age", "category") == {("child", "grades_1_4"): 1}


def test_the_same_wish_is_one_line_of_the_request(library: Library) -> None:
    denials.add(library, DenialDraft("Манас"), on=FRIDAY)
    denials.add(library, DenialDraft("манас", "too_few"))
    denials.add(library, DenialDraft("Сынган кылыч"))
    wishes = denials.wishes(library, DenialState.OPEN)
    assert [(one.times, one.reasons) for one in wishes] == [
        (2, ("not_held", "too_few")),
        (1, ("not_held",)),
    ]
    assert [one.wanted for one in denials.wishes(library, DenialState.OPEN, "кылыч")] == [
        "Сынган кылыч"
    ]
    assert denials.wishes(library, DenialState.OPEN, "алыкул") == []
    done = denials.request(library, [wishes[0].id])
    assert done.summary["n"] == 1
    assert denials.request_lines(library, MONDAY) == [RequestLine("Манас", 2, FRIDAY, MONDAY)]
    assert [one.times for one in denials.wishes(library, DenialState.OPEN)] == [1]
    undo.undo_last(library)
    assert denials.request_lines(library, MONDAY) == []
    assert len(denials.wishes(library, DenialState.OPEN)) == 2


def test_a_wish_is_closed_once(library: Library) -> None:
    id = denials.add(library, DenialDraft("Манас")).id or 0
    denials.close(library, id, Outcome.RECEIVED)
    (closed,) = denials.wishes(library, DenialState.CLOSED)
    assert (closed.outcome, closed.closed_on) == ("received", MONDAY)
    with pytest.raises(UserError, match="no_denials"):
        denials.close(library, id, Outcome.WITHDRAWN)
    undo.undo_last(library)
    assert denials.close(library, id, Outcome.WITHDRAWN).act == "denial.withdraw"


def test_nothing_is_written_empty_ahead_or_into_a_handed_in_period(library: Library) -> None:
    with pytest.raises(Invalid):
        denials.add(library, DenialDraft(""))
    id = denials.add(library, DenialDraft("Манас")).id or 0
    with pytest.raises(UserError, match="date_in_future"):
        denials.request(library, [id], date(2026, 9, 15))
    hand_in(library, MONDAY)
    with pytest.raises(UserError, match="period_closed"):
        denials.add(library, DenialDraft("Манас"), on=FRIDAY)
