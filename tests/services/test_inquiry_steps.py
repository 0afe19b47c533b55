"""An inquiry's way through its states, its topic, its sources, and the days it has left."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import AnswerDraft, HandDraft, InquiryState, Shown, SourceKey
from desktop_app.domain.own_names import RUBRICS, OwnName
from desktop_app.domain.records import RecordDraft
from desktop_app.services import (
    inquiries,
    inquiry_sources,
    own_names,
    records,
    reminders,
    reports,
    titles,
)
from desktop_app.services.library import Library
from tests.services.events_month import (
    TODAY,
    a_document,
    a_title,
    accepted,
    an_inquiry,
    broken,
    entries,
    fixed,
    open_library,
    undo,
)

ANSWER = AnswerDraft(date(2026, 9, 22), "Выдан образец", "Сборник образцов, 2024", 2)


@pytest.fixture
def library() -> Library:
    return open_library()


def test_each_state_stands_with_its_day_and_undoing_takes_it_off(library: Library) -> None:
    id = accepted(library)
    inquiries.start(library, id)
    inquiries.pass_on(library, id, "Поездка в ЦБ")
    inquiries.answer(library, id, replace(ANSWER, given_as="list", minutes=40, sheets=3))
    hand = HandDraft(TODAY, "Асанов Бакыт", "folder", "Спасибо, хватило")
    done = inquiries.hand_over(library, id, hand)
    told = [(step.state.value, step.on.day, step.note) for step in inquiries.steps(library, id)]
    assert told == [
        ("accepted", 21, ""),
        ("in_work", 25, ""),
        ("waiting", 25, "Поездка в ЦБ"),
        ("done", 22, ""),
        ("handed", 25, "Асанов Бакыт"),
    ]
    card = inquiries.get(library, id)
    assert (card.state, card.hand, card.closed_on) == (
        InquiryState.HANDED,
        hand,
        date(2026, 9, 22),
    )
    assert (card.answered.minutes, card.answered.sheets) == (40, 3)
    undo(library, done)
    card = inquiries.get(library, id)
    assert (card.state, card.hand, card.answered.given_as) == (InquiryState.DONE, None, "list")
    assert len(inquiries.steps(library, id)) == 4


def test_a_refusal_is_a_step_and_who_took_the_answer_can_be_corrected(library: Library) -> None:
    refused, taken = accepted(library), accepted(library)
    inquiries.refuse(library, refused, "Нет в фонде")
    assert inquiries.steps(library, refused)[-1].note == "Нет в фонде"
    with pytest.raises(UserError, match="inquiry_unanswered"):
        inquiries.hand_over(library, refused, HandDraft(TODAY, "", "oral"))
    inquiries.answer(library, taken, ANSWER)
    with pytest.raises(Invalid, match="handed_before_answer"):
        inquiries.hand_over(library, taken, HandDraft(date(2026, 9, 21), "", "oral"))
    for day in (24, 23):
        inquiries.hand_over(library, taken, HandDraft(date(2026, 9, day), "Осмонов", "oral"))
    steps = inquiries.steps(library, taken)
    assert [(step.state.value, step.on.day) for step in steps[1:]] == [("done", 22), ("handed", 23)]


def test_sheets_copied_with_an_answer_are_copies(library: Library) -> None:
    id = accepted(library)
    inquiries.answer(library, id, replace(ANSWER, sheets=4))
    assert entries(library, Name.COPYING, "content", "mode", "age") == {
        ("land", "local_body", "adult"): 4
    }
    assert broken(library) == []


def test_an_amended_answer_corrects_what_was_counted(library: Library) -> None:
    id = accepted(library)
    with pytest.raises(UserError, match="inquiry_unanswered"):
        inquiries.amend(library, id, ANSWER)
    inquiries.answer(library, id, ANSWER)
    before = entries(library, Name.SOURCE_DOCUMENT)
    done = inquiries.amend(library, id, replace(ANSWER, answer="Два образца", documents=5))
    assert entries(library, Name.SOURCE_DOCUMENT) == {(): 5}
    assert inquiries.get(library, id).answer == "Два образца"
    undo(library, done)
    assert entries(library, Name.SOURCE_DOCUMENT) == before == {(): 2}
    with pytest.raises(Invalid, match="inquiry_counted"):
        inquiries.amend(library, id, replace(ANSWER, on=date(2026, 9, 23)))


def test_an_answer_of_a_closed_quarter_keeps_its_numbers_but_not_its_words(
    library: Library,
) -> None:
    id = accepted(library, on=date(2026, 5, 4))
    given = replace(ANSWER, on=date(2026, 5, 5))
    inquiries.answer(library, id, given)
    reports.close(library, "quarterly", reports.period("2026-Q2"))
    with pytest.raises(UserError, match="period_closed"):
        inquiries.amend(library, id, replace(given, documents=3))
    inquiries.amend(library, id, replace(given, answer="Точнее"))
    inquiries.hand_over(library, id, HandDraft(date(2026, 5, 6), "Асанов", "oral"))
    assert inquiries.get(library, id).state is InquiryState.HANDED


def test_an_own_topic_is_counted_as_its_usual_one_and_frozen_with_it(library: Library) -> None:
    ditch = own_names.add(library, RUBRICS, OwnName("Арык", "Арык", "water")).id or 0
    well = own_names.add(library, RUBRICS, OwnName("Колодец", "Кудук", "water")).id or 0
    id = accepted(library, own_rubric_id=ditch, rubric="")
    card = inquiries.get(library, id)
    assert (card.draft.rubric, card.own_rubric) == ("water", OwnName("Арык", "Арык", "water"))
    assert entries(library, Name.INQUIRY, "content") == {("water",): 1}
    own_names.change(library, RUBRICS, ditch, OwnName("Арык", "Арык", "pastures"))
    inquiries.change(library, id, replace(card.draft, question="Арык в селе"))
    assert inquiries.get(library, id).draft.rubric == "water"
    inquiries.answer(library, id, ANSWER)
    inquiries.change(library, id, replace(card.draft, own_rubric_id=well))
    with pytest.raises(Invalid, match="inquiry_counted"):
        inquiries.change(library, id, replace(card.draft, own_rubric_id=ditch))
    narrow = inquiries.Narrow(own_rubric_id=well)
    assert list(inquiries.ids(library, narrow=narrow)) == [id]
    assert len(inquiries.ids(library, narrow=inquiries.Narrow(rubric="land"))) == 0


def test_sources_stand_in_the_order_chosen_and_come_back_on_undoing(library: Library) -> None:
    title = titles.add(library, a_title("Земельный кодекс", author="КР", year=2024)).id or 0
    dossier = a_document(library, "Аренда земель сельского округа")
    keys = (SourceKey("dossier", dossier), SourceKey("title", title))
    id = accepted(library)
    inquiries.answer(library, id, replace(ANSWER, used=keys))
    card = inquiries.get(library, id)
    assert card.answered.used == keys
    assert [row.work.title for row in inquiry_sources.rows(library, keys)] == [
        "Аренда земель сельского округа",
        "Земельный кодекс",
    ]
    done = inquiries.amend(library, id, replace(card.answered, used=keys[:1]))
    assert inquiries.get(library, id).answered.used == keys[:1]
    undo(library, done)
    assert inquiries.get(library, id).answered.used == keys
    assert [row.key for row in inquiry_sources.find(library, "аренд")] == [keys[0]]
    assert [row.key for row in inquiry_sources.find(library, "кодекс")] == [keys[1]]


def test_open_days_left_skip_weekends_holidays_and_closed_days(library: Library) -> None:
    assert inquiries.left(library, TODAY) == 0  # a Friday
    assert inquiries.left(library, date(2026, 9, 28)) == 1
    assert inquiries.left(library, date(2026, 9, 22)) == -3
    records.add(library, RecordDraft("closed_day", date(2026, 9, 24), "Нет света"))
    assert inquiries.left(library, date(2026, 9, 22)) == -2


def test_a_day_of_acceptance_is_corrected_in_the_steps_too(library: Library) -> None:
    id = accepted(library)
    inquiries.change(library, id, an_inquiry(on=date(2026, 9, 22)))
    assert [step.on.day for step in inquiries.steps(library, id)] == [22]
    library.clock = lambda: datetime(2026, 9, 24, 10)
    inquiries.start(library, id)
    library.clock = fixed
    with pytest.raises(UserError, match="inquiry_worked_before"):
        inquiries.change(library, id, an_inquiry(on=date(2026, 9, 25)))


def test_the_list_shows_what_waits_for_the_centre_and_what_is_to_be_handed(
    library: Library,
) -> None:
    waiting, done, opened = (accepted(library) for _ in range(3))
    inquiries.pass_on(library, waiting)
    inquiries.answer(library, done, ANSWER)
    for shown, ids in (
        (Shown.OPEN, [waiting, opened]),
        (Shown.WAITING, [waiting]),
        (Shown.TO_HAND, [done]),
        (Shown.ALL, [waiting, done, opened]),
    ):
        assert list(inquiries.ids(library, narrow=inquiries.Narrow(shown))) == ids
    waits = reminders.all_of(library)
    assert [(one.code, one.n, one.card) for one in waits] == [("inquiry_to_hand", 1, done)]
    inquiries.hand_over(library, done, HandDraft(TODAY, "Асанов", "oral"))
    assert reminders.all_of(library) == ()


def test_an_act_on_which_a_newer_one_stands_is_not_undone_before_it(library: Library) -> None:
    id = accepted(library)
    rubric = inquiries.change(library, id, an_inquiry(rubric="water"))
    words = inquiries.change(library, id, an_inquiry(rubric="water", executor="Асанова"))
    given = inquiries.answer(library, id, replace(ANSWER, documents=0))
    amended = inquiries.amend(library, id, replace(ANSWER, documents=5))
    for act, newer in ((rubric, "inquiry.amend"), (given, "inquiry.amend")):
        with pytest.raises(UserError, match="undo_blocked_by") as refused:
            undo(library, act)
        assert refused.value.facts["newer"] == newer
    undo(library, words)
    for act in (amended, given, rubric):
        undo(library, act)
    assert entries(library, Name.SOURCE_DOCUMENT) == entries(library, Name.ANSWER) == {}
    assert entries(library, Name.INQUIRY, "content") == {("land",): 1}


def test_a_reason_holds_no_personal_number(library: Library) -> None:
    id = accepted(library)
    for act in (inquiries.refuse, inquiries.pass_on):
        with pytest.raises(Invalid, match="personal_number"):
            act(library, id, "ПИН 21203199500123")
    assert len(inquiries.steps(library, id)) == 1


def test_an_inquiry_of_a_closed_quarter_is_changed_but_for_what_was_counted(
    library: Library,
) -> None:
    id = accepted(library, on=date(2026, 6, 29))
    reports.close(library, "quarterly", reports.period("2026-Q2"))
    draft = inquiries.get(library, id).draft
    inquiries.change(library, id, replace(draft, executor="Асанова", due_on=date(2026, 9, 30)))
    card = inquiries.get(library, id)
    assert card.draft.executor == "Асанова"
    for wrong in ({"rubric": "water"}, {"kind": "factual"}, {"on": TODAY, "due_on": TODAY}):
        found = inquiries.change_problems(library, card, replace(draft, **wrong))
        assert [(one.field, one.code) for one in found] == [("on", "period_closed")]
    inquiries.answer(library, id, replace(ANSWER, on=TODAY))
    assert entries(library, Name.ANSWER, "mode") == {("in_time",): 1}
    assert broken(library) == []
