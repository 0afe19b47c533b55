"""What an event needs to be planned and to be counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.events import (
    Direction,
    EventDraft,
    EventForm,
    EventState,
    VenueKind,
    may,
    problems,
)
from desktop_app.domain.outcomes import Attendance, Evidence, Outcome
from desktop_app.domain.outcomes import problems as held_problems

TODAY = date(2026, 10, 5)
NOORUZ = EventDraft(
    date(2026, 3, 21),
    "14:00",
    EventForm.EVENING,
    title_ky="Нооруз майрамы",
    direction=Direction.CONCORD,
)


def codes(draft: EventDraft) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in problems(draft)]


@pytest.mark.parametrize(
    "draft",
    [NOORUZ, replace(NOORUZ, title_ky="", title_ru="Нооруз"), replace(NOORUZ, starts_at="")],
)
def test_a_form_and_a_title_in_one_language_are_enough(draft: EventDraft) -> None:
    assert codes(draft) == []


def test_an_empty_form_asks_for_title_and_form() -> None:
    assert codes(EventDraft(TODAY)) == [("title_ru", "title_required"), ("form", "form_required")]


def test_wrong_values_are_told_at_their_fields() -> None:
    draft = replace(NOORUZ, title_ky="ы" * 301, direction="x", venue_kind="x", starts_at="25:00")
    assert codes(draft) == [
        ("title_ky", "too_long"),
        ("direction", "direction_wrong"),
        ("venue_kind", "venue_required"),
        ("starts_at", "time_wrong"),
    ]
    assert codes(replace(NOORUZ, starts_at="9")) == [("starts_at", "time_wrong")]
    assert codes(replace(NOORUZ, note="21205198500123")) == [("note", "personal_number")]


def test_an_event_on_a_day_off_wants_a_note() -> None:
    found = problems(NOORUZ, lambda day: True)
    assert [p.code for p in found] == ["day_off_without_note"]
    assert problems(NOORUZ, lambda day: False) == ()


def test_an_event_is_held_once_its_day_has_come() -> None:
    assert held_problems(TODAY, Outcome(Attendance(20, 5, 3)), TODAY) == ()
    found = held_problems(date(2026, 10, 6), Outcome(Attendance(-1, 0, 0)), TODAY)
    assert [(p.field, p.code) for p in found] == [
        ("children", "count_wrong"),
        ("on", "event_in_future"),
    ]


def test_an_outcome_has_no_negative_money_unknown_evidence_or_personal_number() -> None:
    full = Outcome(Attendance(1), 5, 2, evidence=(Evidence.PHOTO, Evidence.CLASS_LIST), spent=100)
    assert held_problems(TODAY, full, TODAY) == ()
    found = held_problems(
        TODAY,
        Outcome(lent=-1, spent=-1, evidence=("hearsay",), counted_by="11203198500123"),
        TODAY,
    )
    assert [(p.field, p.code) for p in found] == [
        ("lent", "count_wrong"),
        ("spent", "money_wrong"),
        ("evidence", "evidence_wrong"),
        ("counted_by", "personal_number"),
    ]


def test_attendance_is_the_sum_of_its_groups() -> None:
    assert Attendance(20, 5, 3).total == 28


def test_only_the_library_is_inside() -> None:
    assert [venue for venue in VenueKind if venue.is_inside] == [VenueKind.LIBRARY]


def test_a_held_event_stays_held() -> None:
    ways = {(a, b) for a in EventState for b in EventState if may(a, b)}
    assert ways == {
        (EventState.PLANNED, EventState.HELD),
        (EventState.PLANNED, EventState.CANCELLED),
        (EventState.CANCELLED, EventState.PLANNED),
    }
