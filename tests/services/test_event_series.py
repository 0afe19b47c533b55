"""Repeated events and tours: the days, the days off, one act for all."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.series import Every, Stop, days
from desktop_app.services import event_series, events
from desktop_app.services.library import Library
from tests.services.events_month import open_library, planned, undo

WEDNESDAY = date(2026, 9, 23)


@pytest.fixture
def library() -> Library:
    return open_library()


def test_the_days_of_a_series() -> None:
    assert days(WEDNESDAY, Every.WEEK, 2) == (date(2026, 9, 30), date(2026, 10, 7))
    assert days(WEDNESDAY, Every.FORTNIGHT, 2) == (date(2026, 10, 7), date(2026, 10, 21))
    fourth = days(WEDNESDAY, Every.MONTH, 4)
    assert fourth == (
        date(2026, 10, 28),
        date(2026, 11, 25),
        date(2026, 12, 23),
        date(2027, 1, 27),
    )


def test_the_fifth_weekday_is_the_last_where_a_month_has_four() -> None:
    assert days(date(2026, 9, 30), Every.MONTH, 2) == (date(2026, 10, 28), date(2026, 11, 25))
    for month in days(date(2026, 1, 31), Every.MONTH, 24):
        assert month.weekday() == 5


def test_a_repeated_event_is_planned_on_all_days_in_one_act(library: Library) -> None:
    id = planned(library, on=WEDNESDAY, ends_on=date(2026, 9, 24), guests="Акын")
    stops = [Stop(day) for day in days(WEDNESDAY, Every.WEEK, 3)]
    done = event_series.plan(library, id, stops)
    assert (done.act, done.summary["n"], done.summary["last"]) == (
        "event.plan_series", 3, "2026-10-14",
    )  # fmt: skip
    series = events.get(library, id).series_id or 0
    rows = events.rows(library, events.ids(library, order="on")).values()
    joined = [row.id for row in rows if row.series_id == series]
    assert len(joined) == 4
    last = events.get(library, joined[-1])
    assert (last.draft.on, last.draft.ends_on) == (date(2026, 10, 14), date(2026, 10, 15))
    assert (last.number, last.planned_on, last.draft.guests) == (4, last.draft.on, "Акын")
    undo(library, done)
    assert list(events.ids(library)) == [id]
    assert events.get(library, id).series_id is None


def test_days_off_are_left_out_and_told(library: Library) -> None:
    id = planned(library, on=WEDNESDAY)
    sunday = Stop(date(2026, 9, 27))
    done = event_series.plan(library, id, [sunday, Stop(date(2026, 9, 28))])
    assert (done.act, done.summary["skipped"]) == ("event.plan_series_without", 1)
    with pytest.raises(UserError, match="series_of_days_off"):
        event_series.plan(library, id, [sunday])
    assert len(events.ids(library)) == 2


def test_a_tour_goes_to_each_aimak_on_its_day(library: Library) -> None:
    id = planned(library, on=WEDNESDAY)
    stops = [Stop(date(2026, 10, 1), "Алма"), Stop(date(2026, 10, 2), "Таш-Дөбө")]
    event_series.plan(library, id, stops)
    found = events.between(library, date(2026, 10, 1), date(2026, 10, 3))
    told = [events.get(library, row.id).draft for row in found]
    assert [(d.district, d.venue_kind) for d in told] == [("Алма", "road"), ("Таш-Дөбө", "road")]
    assert events.districts(library) == ["Алма", "Таш-Дөбө"]


def test_too_many_no_days_and_personal_numbers_are_refused(library: Library) -> None:
    id = planned(library)
    for stops, code in (
        ([], "series_without_days"),
        ([Stop(date(2026, 10, 1), str(n)) for n in range(61)], "series_too_long"),
        ([Stop(date(2026, 10, 1), "11203198500123")], "personal_number"),
    ):
        with pytest.raises((Invalid, UserError), match=code):
            event_series.plan(library, id, stops)
