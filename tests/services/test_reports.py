"""A handed-in report stays as it was handed in, until it is opened for a reason."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.classes import Age
from desktop_app.domain.errors import UserError
from desktop_app.domain.periods import quarter
from desktop_app.services import reports, undo, visits
from desktop_app.services.library import Library
from tests.services.desk_library import Calendar, open_library

Q3 = quarter(2026, 3)
VISITS = ("visit", "2026")


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    """Ten visits in September, a plan, a text; handed in on the second of October."""
    library = open_library(calendar)
    calendar.today = date(2026, 9, 14)
    visits.count(library, Age.CHILD, 10)
    calendar.today = date(2026, 10, 2)
    reports.set_plan(library, {VISITS: 400})
    reports.write_text(library, "quarterly", Q3, "main_event", "Нооруз")
    reports.close(library, "quarterly", Q3)
    return library


def test_its_days_take_no_more_entries(library: Library) -> None:
    with pytest.raises(UserError) as refused:
        visits.count(library, Age.CHILD, 1, on=date(2026, 9, 30))
    assert refused.value.code == "period_closed"
    assert visits.count(library, Age.CHILD, 1, on=date(2026, 10, 1)).summary["n"] == 1


def test_plan_and_texts_are_those_of_the_paper(library: Library) -> None:
    reports.set_plan(library, {VISITS: 999})
    with pytest.raises(UserError) as refused:
        reports.write_text(library, "quarterly", Q3, "main_event", "Башка")
    assert refused.value.code == "period_closed_already"
    report = reports.report(library, "quarterly", Q3)
    assert report.evaluated.cell("1", "visits", "plan_year").value == 400
    assert dict(report.texts) == {"main_event": "Нооруз"}


def test_handing_in_cannot_be_undone(library: Library) -> None:
    closing = next(row for row in undo.recent(library, 9) if row.act == "report.close")
    with pytest.raises(UserError) as refused:
        undo.undo(library, closing.journal_id)
    assert refused.value.code == "undo_final"
    undone = undo.undo_last(library)  # the act before it
    assert undone.summary["act"] == "report.write_text"
    assert reports.report(library, "quarterly", Q3).is_closed


def test_a_correction_is_a_second_revision_that_tells_what_changed(library: Library) -> None:
    with pytest.raises(UserError) as refused:
        reports.reopen(library, "quarterly", Q3, "  ")
    assert refused.value.code == "reason_required"
    reports.reopen(library, "quarterly", Q3, "Забыт листок")
    visits.count(library, Age.YOUTH, 4, on=date(2026, 9, 30))
    reports.close(library, "quarterly", Q3)
    report = reports.report(library, "quarterly", Q3)
    assert (report.revision, report.is_closed, report.reason) == (2, True, "Забыт листок")
    changed = {(c.indicator, c.period): (c.was, c.now) for c in report.changes}
    assert changed["visit", "2026-Q3"] == (10, 14)
    assert changed["visit", "2026-9M"] == (10, 14)
    assert reports.disagreeing(library) == []


def test_opening_a_quarter_opens_the_later_ones(library: Library, calendar: Calendar) -> None:
    calendar.today = date(2027, 1, 3)
    reports.close(library, "quarterly", quarter(2026, 4))
    assert reports.reopen(library, "quarterly", Q3, "Ошибка").summary["n"] == 2
    assert not reports.report(library, "quarterly", quarter(2026, 4)).is_closed


def test_a_period_that_is_not_over_is_not_closed(library: Library) -> None:
    with pytest.raises(UserError) as refused:
        reports.close(library, "quarterly", quarter(2026, 4))
    assert refused.value.code == "period_not_over"


@pytest.mark.parametrize(
    ("code", "ask"),
    [
        ("unknown_form", lambda library: reports.report(library, "../x", Q3)),
        ("unknown_period", lambda library: reports.period("2026-Q5")),
        ("unknown_indicator", lambda library: reports.why(library, "lone", Q3)),
    ],
)
def test_what_nobody_knows_is_refused(library: Library, code: str, ask: object) -> None:
    assert callable(ask)
    with pytest.raises(UserError) as refused:
        ask(library)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("key", "code"),
    [
        ("1990", "period_empty"),
        ("2026-07-01..2026-09-29", "period_not_whole"),
    ],
)
def test_what_was_never_worked_is_not_handed_in(library: Library, key: str, code: str) -> None:
    with pytest.raises(UserError) as refused:
        reports.close(library, "quarterly", reports.period(key))
    assert refused.value.code == code


def test_a_report_does_not_cross_the_new_year(library: Library) -> None:
    with pytest.raises(UserError) as refused:
        reports.report(library, "quarterly", reports.period("2025-12-15..2026-02-14"))
    assert refused.value.code == "period_over_new_year"
