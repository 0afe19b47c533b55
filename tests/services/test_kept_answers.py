"""What the program keeps in memory for the desk is never older than the file."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.records import RecordDraft
from desktop_app.services import lending, records, settings, undo
from desktop_app.services.library import Library
from desktop_app.storage import closings
from tests.services.desk_library import Calendar, hand_in, open_library, registered

MONDAY = date(2026, 9, 7)
TODAY = date(2026, 9, 28)


@pytest.fixture
def library() -> Library:
    calendar = Calendar(date(2026, 9, 1))
    library = open_library(calendar)
    assert registered(library) == 1
    calendar.today = TODAY
    return library


def _due(library: Library, number: str) -> object:
    return lending.issue(library, 1, number, MONDAY).summary["due"]


def test_a_period_is_closed_for_the_very_next_act_and_open_after_its_opening(
    library: Library,
) -> None:
    lending.issue(library, 1, "101", MONDAY)
    hand_in(library, date(2026, 9, 10))
    with pytest.raises(UserError, match="period_closed"):
        lending.issue(library, 1, "102", MONDAY)
    closings.reopen_from(library.database, date(2026, 1, 1), library.clock(), "Ката")
    lending.issue(library, 1, "102", MONDAY)


def test_a_closing_that_failed_closes_nothing(library: Library) -> None:
    lending.issue(library, 1, "101", MONDAY)
    with pytest.raises(ValueError, match="full"), library.act("report.close"):
        hand_in(library, date(2026, 9, 10))
        with pytest.raises(UserError, match="period_closed"):
            library.require_open(MONDAY)
        raise ValueError("full")
    lending.issue(library, 1, "102", MONDAY)


def test_a_closed_day_moves_the_terms_of_later_loans_until_it_is_taken_back(
    library: Library,
) -> None:
    assert _due(library, "101") == "2026-09-22"
    records.add(library, RecordDraft("closed_day", date(2026, 9, 22), "Ремонт печи", 1))
    assert _due(library, "102") == "2026-09-23"
    undo.undo_last(library)
    undo.undo_last(library)
    assert _due(library, "103") == "2026-09-22"


def test_another_term_holds_for_the_very_next_loan(library: Library) -> None:
    assert _due(library, "101") == "2026-09-22"
    settings.change_norms(library, {"loan_days": 10}, date(2026, 9, 1))
    assert _due(library, "102") == "2026-09-17"
    undo.undo_last(library)
    undo.undo_last(library)
    assert _due(library, "102") == "2026-09-22"
