"""Visits counted by the big buttons, and days typed from paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.documents.sheet_parts import SECTIONS, Splitting
from desktop_app.domain.classes import Age
from desktop_app.domain.errors import Invalid, Severity, UserError
from desktop_app.domain.events import EventDraft
from desktop_app.domain.facts import Name
from desktop_app.domain.outcomes import Attendance, Outcome
from desktop_app.domain.paper import Difference, PaperDay, completed
from desktop_app.services import events, lending, paper, undo, visits
from desktop_app.services.library import Library
from desktop_app.services.paper import Correction
from desktop_app.storage import facts
from tests.services.desk_library import MONDAY, entries, hand_in, open_library, registered

FRIDAY = date(2026, 9, 11)
SHEET = PaperDay(
    on=FRIDAY,
    visits={("service", "child"): 12, ("service", "adult"): 3},
    loans={("fiction", "ky"): 7, ("children", "ru"): 5},
    loans_by_kind={"book": 12},
    loans_by_age={"child": 9, "adult": 3},
    note="Свет отключили",
)


@pytest.fixture
def library() -> Library:
    return open_library()


def test_visits_add_up_by_age_and_can_be_taken_back(library: Library) -> None:
    assert visits.count(library, Age.CHILD).summary["n"] == 1
    assert visits.count(library, Age.CHILD, 25).summary == {"age": "child", "added": 25, "n": 26}
    lending.issue(library, registered(library), "101")
    assert visits.today_counts(library) == {Age.CHILD: 26, Age.YOUTH: 0, Age.ADULT: 1}
    undo.undo_last(library)
    assert visits.today_counts(library)[Age.ADULT] == 1  # registering was a visit
    undo.undo_last(library)
    assert visits.today_counts(library)[Age.ADULT] == 0


@pytest.mark.parametrize("n", [0, -1, 1000])
def test_a_group_has_one_to_999_people(library: Library, n: int) -> None:
    with pytest.raises(UserError, match="group_wrong"):
        visits.count(library, Age.ADULT, n)


def test_a_visit_is_not_counted_ahead_nor_in_a_handed_in_period(library: Library) -> None:
    with pytest.raises(UserError, match="date_in_future"):
        visits.count(library, Age.ADULT, on=date(2026, 9, 15))
    hand_in(library, date(2026, 9, 14))
    with pytest.raises(UserError, match="period_closed"):
        visits.count(library, Age.ADULT, on=FRIDAY)


def test_a_sheet_becomes_entries_of_its_day_marked_as_paper(library: Library) -> None:
    done = paper.enter_day(library, SHEET)
    assert done.summary == {"date": "2026-09-11", "n": 15, "loans": 12}
    assert entries(library, Name.VISIT, "age") == {("child",): 12, ("adult",): 3}
    assert entries(library, Name.LOAN, "content", "language") == {
        ("fiction", "ky"): 7,
        ("children", "ru"): 5,
    }
    assert entries(library, Name.WORKDAY) == {(): 1}
    sources = library.database.rows("SELECT DISTINCT source FROM fact WHERE name = 'loan'")
    assert sources == [("paper",)]
    kept = paper.recent(library)[0]
    assert (kept.on, kept.reason) == (FRIDAY, "power_cut")
    assert kept.sheet["loans"] == {"fiction ky": 7, "children ru": 5}
    undo.undo_last(library)
    assert paper.recent(library) == []
    assert entries(library, Name.VISIT) == entries(library, Name.WORKDAY) == {}


def test_a_sheet_that_does_not_tie_says_by_how_much(library: Library) -> None:
    with pytest.raises(Invalid) as refused:
        paper.enter_day(library, replace(SHEET, loans_by_age={"child": 9, "adult": 1}))
    problem = refused.value.problems[0]
    assert (problem.field, problem.code) == ("loans_by_age", "paper_not_tied")
    assert problem.facts["difference"] == -2


def test_a_wrong_sheet_is_corrected_with_a_reason_and_the_chain_is_kept(library: Library) -> None:
    first = paper.enter_day(library, SHEET)
    assert first.id
    right = replace(SHEET, visits={("service", "child"): 14, ("service", "adult"): 3})
    done = paper.correct_day(library, first.id, right, " не сосчитали двоих ")
    assert done.summary == {
        "date": "2026-09-11",
        "n": 17,
        "loans": 12,
        "reason": "не сосчитали двоих",
    }
    assert entries(library, Name.VISIT, "age") == {("child",): 14, ("adult",): 3}
    sources = "SELECT source, sum(amount) FROM fact WHERE name = 'visit' GROUP BY source"
    assert library.database.rows(sources) == [("correction", -15), ("paper", 15 + 17)]
    assert entries(library, Name.LOAN, "mode", "kind") == {("home", "book"): 12}
    (row,) = paper.recent(library)
    assert paper.day_of(row) == completed(right)
    (step,) = paper.corrections(library, row.id)
    assert step == Correction(
        "не сосчитали двоих", FRIDAY, FRIDAY, (Difference("visits", "service child", 12, 14),)
    )
    undo.undo(library, done.journal_id or 0)
    assert entries(library, Name.VISIT, "age") == {("child",): 12, ("adult",): 3}
    assert paper.recent(library)[0].id == first.id


def test_a_correction_wants_a_reason_a_change_and_the_latest_sheet(library: Library) -> None:
    first = paper.enter_day(library, SHEET).id or 0
    right = replace(SHEET, denials=2)
    with pytest.raises(Invalid) as refused:
        paper.correct_day(library, first, right, " ")
    assert [(p.field, p.code) for p in refused.value.problems] == [
        ("correction", "correction_reason")
    ]
    with pytest.raises(UserError, match="paper_same"):
        paper.correct_day(library, first, SHEET, "просто так")
    second = paper.correct_day(library, first, right, "отказы").id or 0
    with pytest.raises(UserError, match="paper_corrected"):
        paper.correct_day(library, first, SHEET, "ещё раз")
    third = paper.correct_day(library, second, SHEET, "не было отказов").id or 0
    assert [step.reason for step in paper.corrections(library, third)] == [
        "не было отказов",
        "отказы",
    ]
    assert entries(library, Name.DENIAL) == {}


def test_a_sheet_written_under_a_wrong_day_moves_with_its_day_of_work(library: Library) -> None:
    first = paper.enter_day(library, SHEET).id or 0
    thursday = FRIDAY - timedelta(days=1)
    done = paper.correct_day(library, first, replace(SHEET, on=thursday), "не тот день")
    days = facts.sums(library.database, Name.WORKDAY, (), thursday, FRIDAY)
    assert [amount for _, amount, _ in days] == [1]
    assert entries(library, Name.WORKDAY) == {(): 1}
    assert [row.on for row in paper.touching(library, FRIDAY)] == [thursday]
    undo.undo(library, done.journal_id or 0)
    assert entries(library, Name.WORKDAY) == {(): 1}
    assert [row.on for row in paper.touching(library, FRIDAY)] == [FRIDAY]


def test_a_sheet_may_be_corrected_to_nothing(library: Library) -> None:
    first = paper.enter_day(library, SHEET).id or 0
    paper.correct_day(library, first, PaperDay(on=FRIDAY), "листок прошлого года")
    assert entries(library, Name.VISIT) == entries(library, Name.WORKDAY) == {}


def test_a_handed_in_day_is_not_corrected(library: Library) -> None:
    first = paper.enter_day(library, SHEET).id or 0
    hand_in(library, date(2026, 9, 12))
    moved = replace(SHEET, on=date(2026, 9, 14))
    for sheet in (replace(SHEET, denials=1), moved):
        with pytest.raises(UserError, match="period_closed"):
            paper.correct_day(library, first, sheet, "опечатка")
    assert entries(library, Name.VISIT) == {(): 15}


def test_a_second_sheet_of_a_day_is_asked_about(library: Library) -> None:
    first = paper.enter_day(library, SHEET).id or 0
    (asked,) = paper.problems(library, replace(SHEET, note=""))
    assert (asked.field, asked.code, asked.severity) == ("on", "paper_again", Severity.WARNING)
    assert asked.facts == {"n": 15, "loans": 12}
    assert paper.problems(library, SHEET, first) == ()
    paper.enter_day(library, replace(SHEET, note="Вечер"))
    assert entries(library, Name.VISIT) == {(): 30}


def test_an_empty_sheet_is_refused(library: Library) -> None:
    with pytest.raises(UserError, match="paper_empty"):
        paper.enter_day(library, PaperDay(on=MONDAY))


def test_a_visit_on_a_day_off_is_counted_with_a_warning(library: Library) -> None:
    sunday = date(2026, 9, 13)
    assert visits.count(library, Age.CHILD, on=sunday).summary["warning"] == "visit_on_day_off"
    assert "warning" not in visits.count(library, Age.CHILD).summary


def test_an_event_brings_its_visits_and_a_borrower_one_more(library: Library) -> None:
    card = registered(library)
    event = events.plan(library, EventDraft(MONDAY, form="talk", title_ky="Маек")).id or 0
    events.hold(library, event, Outcome(Attendance(5, 3, 1)))
    lending.issue(library, card, "101")
    visits.count(library, Age.CHILD, 7, "outside")
    assert entries(library, Name.VISIT, "mode") == {
        ("event",): 9,
        ("service",): 1,
        ("outside",): 7,
    }
    assert visits.today_counts(library) == {Age.CHILD: 5, Age.YOUTH: 3, Age.ADULT: 2}


def test_a_personal_number_is_not_kept_in_a_sheets_note(library: Library) -> None:
    with pytest.raises(UserError) as refused:
        paper.enter_day(library, replace(SHEET, note="паспорт 21203198500123"))
    assert refused.value.code == "personal_number"


def test_every_box_of_the_sheet_can_be_filled_in(library: Library) -> None:
    """What the dialog and the printed sheet ask for, the rules take."""
    for section in SECTIONS:
        for part in section.parts:
            if isinstance(part, Splitting):
                for code in part.titles(lambda _context, text, *_: text):
                    found = paper.problems(library, replace(SHEET, **{part.field: {code: 1}}))
                    assert "class_unknown" not in [one.code for one in found], (part.field, code)
    brochures = replace(SHEET, loans_by_kind={"book": 9, "brochure": 3})
    paper.enter_day(library, brochures)
    assert entries(library, Name.LOAN, "kind") == {("book",): 9, ("brochure",): 3}
