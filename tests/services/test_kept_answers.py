"""What the program keeps in memory for the desk is never older than the file."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.records import RecordDraft
from desktop_app.domain.stocktaking import StocktakeDraft
from desktop_app.services import lending, records, reservations, settings, stocktaking, undo
from desktop_app.services.library import Library
from desktop_app.storage import closings, workdays
from desktop_app.storage import reservations as queues
from tests.services import kept
from tests.services.desk_library import BAKYT, Calendar, hand_in, open_library, registered

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


def test_who_begins_to_wait_is_heeded_by_the_very_next_return(library: Library) -> None:
    assert registered(library, BAKYT) == 2
    lending.issue(library, 1, "101")
    assert "waiting" not in lending.take_back(library, "101").summary
    lending.issue(library, 1, "101")
    reservations.reserve(library, 1, 2)
    assert lending.take_back(library, "101").summary["waiting_card"] == 2
    undo.undo_last(library)
    undo.undo_last(library)
    assert "waiting" not in lending.take_back(library, "101").summary


def test_a_check_that_begins_counts_the_very_next_loan_until_it_is_undone(library: Library) -> None:
    marks = "SELECT count(*) FROM stocktake_mark"
    lending.issue(library, 1, "101")
    stocktaking.begin(library, StocktakeDraft(occasion="planned", scope="all"))
    assert "copy_is_checked" in str(lending.issue(library, 1, "102").summary["warning"])
    assert library.database.number(marks) == 1
    undo.undo_last(library)
    undo.undo_last(library)
    lending.issue(library, 1, "102")
    assert library.database.number(marks) == 0


def test_a_day_is_entered_again_after_its_only_act_was_undone(library: Library) -> None:
    def days_open() -> list[tuple[str]]:
        return library.database.rows("SELECT on_date FROM fact WHERE name = 'workday'")

    before = days_open()
    lending.issue(library, 1, "101")
    undo.undo_last(library)
    assert days_open() == before
    lending.issue(library, 1, "101")
    assert days_open() == [*before, (TODAY.isoformat(),)]


def test_a_day_that_was_taken_back_is_entered_by_the_next_work(library: Library) -> None:
    database = library.database
    lending.issue(library, 1, "101")
    with library.act("test"):
        database.execute("UPDATE fact SET amount = 0 WHERE on_date = ? AND name <> 'workday'",
                         (TODAY.isoformat(),))  # fmt: skip
        workdays.take_back(database, [TODAY])
    lending.issue(library, 1, "102")
    days = database.number(
        "SELECT sum(amount) FROM fact WHERE name = 'workday' AND on_date = ?", (TODAY.isoformat(),)
    )
    assert days == 1


def test_a_failed_act_leaves_no_kept_answer_behind(library: Library) -> None:
    with pytest.raises(ValueError, match="full"), library.act("test"):
        workdays.keep(library.database, {TODAY})
        queues.add(library.database, 1, 1, TODAY)
        assert reservations.of_title(library, 1)
        raise ValueError("full")
    kept.require_true(library)
    assert reservations.of_title(library, 1) == ()
    lending.issue(library, 1, "101")
    kept.require_true(library)
