"""Events: what the librarian plans, moves, cancels and holds, and what then is counted."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.events import EventState
from desktop_app.domain.facts import Name
from desktop_app.domain.groups import GroupDraft
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.services import events, groups, reports
from desktop_app.services.library import Library
from tests.services.events_month import (
    QUARTER,
    a_body,
    an_event,
    broken,
    entries,
    open_library,
    planned,
    undo,
)


@pytest.fixture
def library() -> Library:
    return open_library()


def test_a_planned_event_gets_the_next_number_of_its_year_and_counts_nothing(
    library: Library,
) -> None:
    first = events.plan(library, an_event())
    second = events.plan(library, an_event(on=date(2026, 10, 1)))
    other_year = events.plan(library, an_event(on=date(2027, 1, 12)))
    assert [d.summary["no"] for d in (first, second, other_year)] == [1, 2, 1]
    assert first.summary["title"] == "Язык — душа народа"
    assert entries(library, Name.EVENT) == {}


def test_a_number_from_the_trash_is_not_given_again(library: Library) -> None:
    events.trash(library, planned(library))
    assert events.plan(library, an_event()).summary["no"] == 2
    assert [row.number for row in events.trashed(library)] == [1]
    events.restore(library, events.trashed(library)[0].id)
    assert list(events.ids(library, order="number")) == [1, 2]


def test_an_event_without_title_and_form_is_refused_at_both_fields(library: Library) -> None:
    with pytest.raises(Invalid) as refused:
        events.plan(library, an_event(title_ru=" ", title_ky="", form=""))
    assert {(p.field, p.code) for p in refused.value.problems} == {
        ("title_ru", "title_required"),
        ("form", "form_required"),
    }


def test_a_sunday_is_worth_a_look_unless_a_note_explains_it(library: Library) -> None:
    sunday = an_event(on=date(2026, 9, 27))
    assert [p.code for p in events.problems(library, sunday)] == ["day_off_without_note"]
    noted = an_event(on=date(2026, 9, 27), note="Выезд на жайлоо")
    assert events.problems(library, noted) == ()


def test_holding_in_the_library_counts_the_event_its_people_and_their_visits(
    library: Library,
) -> None:
    id = planned(library)
    done = events.hold(
        library, id, Outcome(Attendance(12, 7, 3), documents=15, press="Вестник № 38")
    )
    assert done.summary["n"] == 22
    card = events.get(library, id)
    assert (card.state, card.outcome.attendance.total, card.outcome.documents) == (
        EventState.HELD,
        22,
        15,
    )
    assert card.outcome.press == "Вестник № 38"
    assert entries(library, Name.EVENT, "kind", "mode", "reason") == {("talk", "inside", "plan"): 1}
    by_age = {("child", "inside"): 12, ("youth", "inside"): 7, ("adult", "inside"): 3}
    assert entries(library, Name.ATTENDANCE, "age", "mode") == by_age
    assert entries(library, Name.VISIT, "mode") == {("event",): 22}
    assert broken(library) == []


def test_holding_at_the_school_counts_visits_outside(library: Library) -> None:
    id = planned(library, venue_kind="school", is_planned=False)
    events.hold(library, id, Outcome(Attendance(30, 0, 2)))
    assert entries(library, Name.EVENT, "mode", "reason") == {("outside", "extra"): 1}
    assert entries(library, Name.VISIT, "mode") == {("outside",): 32}
    assert entries(library, Name.ATTENDANCE, "mode") == {("outside",): 32}
    assert broken(library) == []


def test_an_exhibition_is_one_event_on_its_opening_day_without_people(library: Library) -> None:
    id = planned(library, form="exhibition", on=date(2026, 9, 1))
    events.hold(library, id, Outcome(Attendance()))
    assert entries(library, Name.EVENT, "kind") == {("exhibition",): 1}
    assert entries(library, Name.VISIT) == {}


def test_an_event_held_a_day_later_is_counted_on_that_day(library: Library) -> None:
    id = planned(library)
    events.hold(library, id, Outcome(Attendance(adults=5)), on=date(2026, 9, 24))
    rows = reports.why(library, "event", QUARTER)
    assert [(row.on, row.amount) for row in rows] == [(date(2026, 9, 24), 1)]
    assert events.get(library, id).draft.on == date(2026, 9, 24)


def test_nobody_comes_to_an_event_of_tomorrow_or_in_negative_numbers(library: Library) -> None:
    id = planned(library, on=date(2026, 9, 28))
    with pytest.raises(Invalid) as refused:
        events.hold(library, id, Outcome(Attendance(-1), documents=-2))
    assert [p.code for p in refused.value.problems] == [
        "count_wrong",
        "count_wrong",
        "event_in_future",
    ]
    assert entries(library, Name.EVENT) == {}


def test_an_event_is_held_once(library: Library) -> None:
    id = planned(library)
    events.hold(library, id, Outcome(Attendance(adults=5)))
    with pytest.raises(UserError, match="event_may_not_be_held"):
        events.hold(library, id, Outcome(Attendance(adults=5)))
    assert entries(library, Name.EVENT) == {(): 1}


def test_correcting_takes_the_old_entries_back_and_makes_new_ones(library: Library) -> None:
    id = planned(library)
    events.hold(library, id, Outcome(Attendance(12, 7, 3), documents=4, press="Вестник"))
    was = events.get(library, id).outcome
    done = events.correct(library, id, replace(was, attendance=Attendance(10, 7, 0)))
    assert (done.summary["was"], done.summary["n"]) == (22, 17)
    assert entries(library, Name.ATTENDANCE, "age") == {("child",): 10, ("youth",): 7}
    assert entries(library, Name.VISIT, "mode") == {("event",): 17}
    amounts = [(row.amount, row.source) for row in reports.why(library, "attendance", QUARTER)]
    assert (-12, "correction") in amounts and (10, "correction") in amounts
    card = events.get(library, id)
    assert (card.outcome.attendance.total, card.outcome.documents, card.outcome.press) == (
        17,
        4,
        "Вестник",
    )
    assert broken(library) == []


def test_only_what_was_held_is_corrected(library: Library) -> None:
    with pytest.raises(UserError, match="event_not_held"):
        events.correct(library, planned(library), Outcome(Attendance(1)))


def test_a_closed_quarter_refuses_holding_and_correcting(library: Library) -> None:
    id = planned(library, on=date(2026, 6, 10))
    events.hold(library, planned(library, on=date(2026, 6, 9)), Outcome(Attendance(adults=2)))
    reports.close(library, "quarterly", reports.period("2026-Q2"))
    with pytest.raises(UserError, match="period_closed"):
        events.hold(library, id, Outcome(Attendance(adults=5)))
    assert events.get(library, id).state is EventState.PLANNED


def test_moving_keeps_the_first_day_in_the_history(library: Library) -> None:
    id = planned(library)
    done = events.move(library, id, date(2026, 9, 30), "Нет света")
    assert (done.summary["was"], done.summary["date"]) == ("2026-09-23", "2026-09-30")
    card = events.get(library, id)
    assert (card.draft.on, card.reason, card.number) == (date(2026, 9, 30), "Нет света", 1)
    with pytest.raises(UserError, match="event_same_day"):
        events.move(library, id, date(2026, 9, 30))


def test_a_moved_exhibition_lasts_as_long_as_before(library: Library) -> None:
    id = planned(library, form="exhibition", ends_on=date(2026, 9, 30))
    events.move(library, id, date(2026, 10, 5))
    draft = events.get(library, id).draft
    assert (draft.on, draft.ends_on) == (date(2026, 10, 5), date(2026, 10, 12))


def test_naming_the_day_of_a_row_that_had_only_its_month_is_no_move(library: Library) -> None:
    id = planned(library, is_day_open=True)
    events.move(library, id, date(2026, 9, 24))
    card = events.get(library, id)
    assert not card.draft.is_day_open and events.changes(library, id) == ()
    assert card.planned_on == date(2026, 9, 24)


def test_moved_into_another_year_an_event_gets_that_years_number(library: Library) -> None:
    planned(library, on=date(2027, 1, 5))
    id = planned(library)
    events.move(library, id, date(2027, 2, 1))
    card = events.get(library, id)
    assert (card.year, card.number) == (2027, 2)


def test_cancelling_wants_a_reason_and_can_be_taken_back(library: Library) -> None:
    id = planned(library)
    with pytest.raises(UserError, match="reason_required"):
        events.cancel(library, id, "  ")
    events.cancel(library, id, "Карантин")
    card = events.get(library, id)
    assert (card.state, card.reason) == (EventState.CANCELLED, "Карантин")
    with pytest.raises(UserError, match="event_not_planned"):
        events.cancel(library, id, "Снова")
    events.resume(library, id)
    assert events.get(library, id).state is EventState.PLANNED


def test_a_held_event_keeps_what_it_was_counted_by(library: Library) -> None:
    id = planned(library)
    events.hold(library, id, Outcome(Attendance(adults=5)))
    with pytest.raises(Invalid) as refused:
        events.change(library, id, an_event(form="quiz", venue_kind="school"))
    assert [p.field for p in refused.value.problems] == ["form", "venue_kind"]
    with pytest.raises(UserError, match="event_held"):
        events.trash(library, id)
    events.change(library, id, an_event(title_ru="Язык и народ"))
    assert events.get(library, id).title("ru") == "Язык и народ"


def test_co_organisers_are_kept_in_order_and_changed(library: Library) -> None:
    school, club = a_body(library, "Школа № 2"), a_body(library, "Дом культуры")
    id = planned(library, organisations=(club, school))
    assert [o.name_ru for o in events.get(library, id).organisations] == [
        "Дом культуры",
        "Школа № 2",
    ]
    events.change(library, id, an_event(organisations=(school,)))
    assert [o.id for o in events.get(library, id).organisations] == [school]
    events.hold(library, id, Outcome(Attendance(adults=1)))
    listed = reports.report(library, "quarterly", QUARTER).listings.events
    assert [(row.number, row.attended, row.partners) for row in listed] == [
        (1, 1, (("Школа № 2", ""),))
    ]


def test_undo_takes_back_the_holding_with_all_it_counted(library: Library) -> None:
    id = planned(library)
    done = events.hold(library, id, Outcome(Attendance(12, 7, 3)))
    undo(library, done)
    assert events.get(library, id).state is EventState.PLANNED
    assert events.get(library, id).outcome.attendance.total == 0
    assert entries(library, Name.EVENT) == entries(library, Name.VISIT) == {}


def test_undo_takes_back_planning_moving_and_changing(library: Library) -> None:
    partner = a_body(library)
    done = events.plan(library, an_event())
    id = done.id or 0
    undo(library, events.change(library, id, an_event(title_ru="Другое", organisations=(partner,))))
    undo(library, events.move(library, id, date(2026, 9, 30)))
    card = events.get(library, id)
    assert (card.title("ru"), card.draft.on, card.organisations) == (
        "Язык — душа народа",
        date(2026, 9, 23),
        (),
    )
    undo(library, done)
    with pytest.raises(UserError, match="event_unknown"):
        events.get(library, id)


def test_search_finds_kyrgyz_words_typed_without_their_letters(library: Library) -> None:
    planned(library)
    planned(library, title_ru="", title_ky="Өмүр жолу")
    assert [events.get(library, id).title("ru") for id in events.ids(library, "омур")] == [
        "Өмүр жолу"
    ]
    assert len(events.ids(library, "zpsr")) == 1  # «язык» under the Latin layout
    rows = events.rows(library, events.ids(library, order="title"))
    assert [row.title("ky") for row in rows.values()] == ["Тил — элдин жаны", "Өмүр жолу"]


def test_events_are_chosen_by_state_and_period(library: Library) -> None:
    held = planned(library)
    events.hold(library, held, Outcome(Attendance(adults=1)))
    july = planned(library, on=date(2026, 7, 1))
    planned(library, on=date(2026, 10, 1))
    assert list(events.ids(library, state="held")) == [held]
    assert list(events.ids(library, period=QUARTER, descending=True)) == [held, july]
    assert [row.id for row in events.awaiting(library)] == [july]
    days = events.between(library, date(2026, 9, 1), date(2026, 10, 1))
    assert [row.attended for row in days] == [1]


def test_all_that_the_form_asks_is_kept_and_changed(library: Library) -> None:
    club = groups.add(library, GroupDraft("club", "Айчүрөк")).id
    draft = an_event(
        ends_on=date(2026, 9, 30),
        guests="Акын Ш. Дүйшеев",
        purpose="Любовь к языку",
        programme="14:00 слово учителя\n14:30 стихи",
        equipment="Колонка",
        budget=150_000,
        sponsors="Айыл өкмөтү",
        is_free=False,
        group_id=club,
        district="Аламүдүн айыл аймагы",
    )
    id = events.plan(library, draft).id or 0
    assert events.get(library, id).draft == draft
    assert events.districts(library) == ["Аламүдүн айыл аймагы"]
    done = events.change(library, id, replace(draft, guests="", group_id=None, ends_on=None))
    assert events.get(library, id).draft.group_id is None
    undo(library, done)
    assert events.get(library, id).draft == draft
    with pytest.raises(Invalid, match="personal_number"):
        events.change(library, id, replace(draft, sponsors="ИНН 11203198500123"))


def test_the_outcome_is_kept_completed_later_and_undone(library: Library) -> None:
    id = planned(library)
    outcome = Outcome(
        Attendance(12, 7, 3), 15, 4, "Вестник № 38", "Учитель", ("photo", "class_list"), 50_000,
        "Понравилось", "Повторить",
    )  # fmt: skip
    events.hold(library, id, outcome)
    assert events.get(library, id).outcome == outcome
    before = reports.why(library, "attendance", QUARTER)
    done = events.correct(library, id, replace(outcome, feedback="Просили ещё", lent=5))
    assert events.get(library, id).outcome.feedback == "Просили ещё"
    assert reports.why(library, "attendance", QUARTER) == before  # nothing is counted twice
    undo(library, done)
    assert events.get(library, id).outcome == outcome
    with pytest.raises(Invalid, match="personal_number"):
        events.correct(library, id, replace(outcome, counted_by="11203198500123"))


def test_the_outcome_is_completed_after_the_quarter_is_handed_in(library: Library) -> None:
    id = planned(library, on=date(2026, 6, 10))
    events.hold(library, id, Outcome(Attendance(5)))
    reports.close(library, "quarterly", reports.period("2026-Q2"))
    events.correct(library, id, Outcome(Attendance(5), conclusion="Удалось"))
    assert events.get(library, id).outcome.conclusion == "Удалось"
    with pytest.raises(UserError, match="period_closed"):
        events.correct(library, id, Outcome(Attendance(6)))


def test_what_befell_the_plan_is_never_lost(library: Library) -> None:
    id = planned(library)
    events.move(library, id, date(2026, 9, 30), "Нет света")
    events.cancel(library, id, "Карантин")
    events.resume(library, id)
    events.change(library, id, an_event(on=date(2026, 9, 21)))
    events.hold(library, id, Outcome(Attendance(1)), on=date(2026, 9, 22))
    told = [(c.kind, c.was_on.day, c.on.day, c.reason) for c in events.changes(library, id)]
    assert told == [
        ("move", 23, 30, "Нет света"),
        ("cancel", 30, 30, "Карантин"),
        ("resume", 30, 30, ""),
        ("move", 30, 21, ""),
        ("move", 21, 22, ""),
    ]
    assert events.get(library, id).planned_on == date(2026, 9, 23)
    with pytest.raises(Invalid, match="personal_number"):
        events.move(library, planned(library), date(2026, 9, 30), "11203198500123")


def test_undoing_a_move_takes_its_line_back(library: Library) -> None:
    id = planned(library)
    undo(library, events.move(library, id, date(2026, 9, 30), "Нет света"))
    assert events.changes(library, id) == ()


def test_what_a_held_event_was_counted_by_is_not_turned_back_beneath_it(library: Library) -> None:
    id = planned(library)
    moved = events.move(library, id, date(2026, 9, 10))
    held = events.hold(library, id, Outcome(Attendance(3, 0, 0)))
    with pytest.raises(UserError, match="undo_blocked"):
        undo(library, moved)
    assert events.get(library, id).draft.on == date(2026, 9, 10)
    undo(library, held)
    undo(library, moved)
    assert events.get(library, id).draft.on == date(2026, 9, 23)


def test_a_held_events_day_is_not_open_again(library: Library) -> None:
    id = planned(library, on=date(2026, 9, 1))
    events.hold(library, id, Outcome(Attendance(3, 0, 0)))
    draft = replace(events.get(library, id).draft, is_day_open=True)
    with pytest.raises(Invalid) as refused:
        events.change(library, id, draft)
    assert [p.field for p in refused.value.problems] == ["is_day_open"]
