"""The self-government's inquiries: accepted, due, answered, refused, and counted once."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.inquiries import AnswerDraft, HandDraft, InquiryState, Shown
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.services import inquiries, organisations, reports
from desktop_app.services.library import Library
from tests.services.events_month import (
    TODAY,
    a_body,
    accepted,
    an_inquiry,
    broken,
    entries,
    open_library,
    undo,
)

ANSWER = AnswerDraft(date(2026, 9, 22), "Выдан образец", "Сборник образцов, 2024", 2)


@pytest.fixture
def library() -> Library:
    return open_library()


def test_an_accepted_inquiry_is_numbered_due_and_counted_as_received(library: Library) -> None:
    done = inquiries.accept(library, an_inquiry())
    assert done.summary == {"no": 1, "date": "2026-09-24"}
    card = inquiries.get(library, done.id or 0)
    assert (card.state, card.due_on) == (InquiryState.ACCEPTED, date(2026, 9, 24))
    assert entries(library, Name.INQUIRY, "kind", "content") == {("address", "land"): 1}
    assert entries(library, Name.ANSWER) == {}
    assert broken(library) == []


def test_a_deadline_skips_weekends_and_a_list_by_topic_has_ten_days(library: Library) -> None:
    assert inquiries.due(library, date(2026, 9, 24), "factual") == date(2026, 9, 29)
    assert inquiries.due(library, date(2026, 9, 21), "thematic") == date(2026, 10, 5)
    assert inquiries.due(library, date(2026, 9, 21), "consultation") == date(2026, 9, 21)


def test_an_empty_inquiry_is_refused_at_each_field(library: Library) -> None:
    empty = an_inquiry(asker="", office="", question="", rubric="", kind="")
    with pytest.raises(Invalid) as refused:
        inquiries.accept(library, empty)
    assert {p.field for p in refused.value.problems} == {
        "asker",
        "question",
        "rubric",
        "kind",
        "due_on",
    }
    assert refused.value.problems == inquiries.problems(library, empty)
    assert len(inquiries.ids(library)) == 0


def test_an_answer_in_time_is_a_reference_for_the_local_body(library: Library) -> None:
    id = accepted(library)
    inquiries.answer(library, id, ANSWER)
    card = inquiries.get(library, id)
    assert (card.state, card.closed_on, card.answer) == (
        InquiryState.DONE,
        date(2026, 9, 22),
        "Выдан образец",
    )
    assert entries(library, Name.ANSWER, "content", "mode") == {("land", "in_time"): 1}
    assert entries(library, Name.REFERENCE, "kind", "content", "mode", "age") == {
        ("address", "land", "local_body", "adult"): 1
    }
    assert entries(library, Name.SOURCE_DOCUMENT, "content") == {("land",): 2}
    assert broken(library) == []


def test_an_answer_after_its_day_is_late_and_advice_is_no_reference(library: Library) -> None:
    id = accepted(library, kind="consultation")
    done = inquiries.answer(library, id, AnswerDraft(date(2026, 9, 23), "Показано"))
    assert done.summary["late"] == 1
    assert entries(library, Name.ANSWER, "mode") == {("late",): 1}
    assert entries(library, Name.CONSULTATION, "mode", "age") == {("local_body", "adult"): 1}
    assert entries(library, Name.REFERENCE) == entries(library, Name.SOURCE_DOCUMENT) == {}
    row = inquiries.rows(library, [id])[id]
    assert row.is_late() and not row.is_overdue(TODAY)


def test_done_now_is_one_act_and_undone_at_once(library: Library) -> None:
    done = inquiries.accept_answered(library, an_inquiry(), ANSWER)
    assert done.summary == {"no": 1, "late": 0}
    card = inquiries.get(library, done.id or 0)
    assert card.state is InquiryState.HANDED
    assert card.hand == HandDraft(date(2026, 9, 22), "Асанов Бакыт", "oral")
    undo(library, done)
    assert len(inquiries.ids(library)) == 0
    for name in (Name.INQUIRY, Name.ANSWER, Name.REFERENCE, Name.SOURCE_DOCUMENT):
        assert entries(library, name) == {}


def test_done_now_without_an_answer_accepts_nothing(library: Library) -> None:
    with pytest.raises(Invalid) as refused:
        inquiries.accept_answered(library, an_inquiry(), AnswerDraft(TODAY, " "))
    assert [p.field for p in refused.value.problems] == ["answer"]
    assert len(inquiries.ids(library)) == 0


def test_an_answer_before_the_question_or_after_today_is_refused(library: Library) -> None:
    id = accepted(library)
    for on, code in (
        (date(2026, 9, 20), "answer_before_inquiry"),
        (date(2026, 9, 26), "date_in_future"),
    ):
        with pytest.raises(Invalid, match=code):
            inquiries.answer(library, id, AnswerDraft(on, "Ответ"))
    assert inquiries.get(library, id).state is InquiryState.ACCEPTED


def test_a_refusal_wants_a_reason_and_closes(library: Library) -> None:
    id = accepted(library)
    with pytest.raises(UserError, match="reason_required"):
        inquiries.refuse(library, id, " ")
    with pytest.raises(UserError, match="answer_before_inquiry"):
        inquiries.refuse(library, id, "Нет такого", date(2026, 9, 1))
    with pytest.raises(UserError, match="date_in_future"):
        inquiries.refuse(library, id, "Нет такого", date(2026, 12, 1))
    done = inquiries.refuse(library, id, "Нет такого документа")
    assert entries(library, Name.REFUSAL, "content") == {("land",): 1}
    with pytest.raises(UserError, match="inquiry_closed"):
        inquiries.answer(library, id, ANSWER)
    undo(library, done)
    assert inquiries.get(library, id).state is InquiryState.ACCEPTED


def test_an_inquiry_is_taken_up_and_passed_to_the_centre(library: Library) -> None:
    id = accepted(library)
    inquiries.start(library, id)
    assert inquiries.get(library, id).state is InquiryState.IN_WORK
    inquiries.pass_on(library, id, "Поездка в ЦБ 1 октября")
    card = inquiries.get(library, id)
    assert (card.state, card.reason) == (InquiryState.WAITING, "Поездка в ЦБ 1 октября")
    with pytest.raises(UserError, match="inquiry_in_work"):
        inquiries.trash(library, id)
    assert inquiries.rows(library, [id])[id].is_overdue(TODAY)


def test_an_inquiry_counts_once_as_passed_on_and_not_at_all_when_that_is_undone(
    library: Library,
) -> None:
    id = accepted(library)
    done = inquiries.pass_on(library, id)
    undo(library, done)
    assert entries(library, Name.FORWARDED) == {}
    inquiries.pass_on(library, id)
    inquiries.start(library, id)
    again = inquiries.pass_on(library, id, "Ещё раз")
    assert entries(library, Name.FORWARDED, "mode") == {("local_body",): 1}
    undo(library, again)
    assert entries(library, Name.FORWARDED, "mode") == {("local_body",): 1}
    cell = reports.report(library, reports.DIARY, reports.period("2026-09")).evaluated
    assert cell.cell("4", "month", "23").value == 1


def test_another_rubric_of_an_open_inquiry_corrects_the_ledger(library: Library) -> None:
    id = accepted(library)
    inquiries.change(library, id, an_inquiry(rubric="water", question="Полив"))
    assert entries(library, Name.INQUIRY, "content") == {("water",): 1}
    with pytest.raises(UserError, match="inquiry_other_year"):
        inquiries.change(library, id, an_inquiry(on=date(2025, 9, 1)))


def test_a_closed_inquiry_keeps_what_it_was_counted_by(library: Library) -> None:
    id = accepted(library)
    inquiries.answer(library, id, ANSWER)
    with pytest.raises(Invalid) as refused:
        inquiries.change(library, id, an_inquiry(rubric="water"))
    assert [p.field for p in refused.value.problems] == ["rubric"]
    inquiries.change(library, id, an_inquiry(question="Договор аренды"))
    assert inquiries.get(library, id).draft.question == "Договор аренды"


def test_a_wrong_entry_goes_to_the_trash_and_counts_again_when_restored(library: Library) -> None:
    id = accepted(library)
    inquiries.trash(library, id)
    assert entries(library, Name.INQUIRY) == {}
    with pytest.raises(UserError, match="inquiry_in_work"):
        inquiries.trash(library, id)
    with pytest.raises(UserError, match="inquiry_closed"):
        inquiries.start(library, id)
    assert [row.id for row in inquiries.trashed(library)] == [id]
    inquiries.restore(library, id)
    assert entries(library, Name.INQUIRY) == {(): 1}
    with pytest.raises(UserError, match="not_in_trash"):
        inquiries.restore(library, id)
    with pytest.raises(UserError, match="inquiry_unknown"):
        inquiries.get(library, 99)


def test_a_closed_quarter_accepts_no_inquiry(library: Library) -> None:
    accepted(library, on=date(2026, 5, 4), due_on=date(2026, 5, 7))
    reports.close(library, "quarterly", reports.period("2026-Q2"))
    with pytest.raises(UserError, match="period_closed"):
        inquiries.accept(library, an_inquiry(on=date(2026, 6, 30)))


def test_search_by_asker_question_and_body_even_after_its_renaming(library: Library) -> None:
    body = a_body(library, "Айыл өкмөтү Алма")
    id = accepted(library, organisation_id=body)
    accepted(library, question="Пастбищный билет", asker="Иванова", rubric="pastures")
    for words in ("асанов", "аренд", "окмоту"):
        assert list(inquiries.ids(library, words)) == [id]
    organisations.change(library, body, OrganisationDraft("kenesh", "Айылдык кеңеш"))
    assert list(inquiries.ids(library, "кенеш")) == [id]
    assert inquiries.rows(library, [id])[id].body("ky") == "Айылдык кеңеш"


def test_open_inquiries_stand_first_when_ordered_by_deadline(library: Library) -> None:
    done, lately = accepted(library), accepted(library, due_on=date(2026, 9, 25))
    for id in (done, lately):
        inquiries.answer(library, id, ANSWER)
    later = accepted(library, due_on=date(2026, 10, 9))
    soon = accepted(library, due_on=date(2026, 9, 28))
    assert list(inquiries.ids(library, order="due")) == [soon, later, lately, done]
    reverse = inquiries.ids(library, order="due", descending=True)
    assert list(reverse) == [later, soon, lately, done]
    assert list(inquiries.ids(library, narrow=inquiries.Narrow(Shown.OPEN))) == [later, soon]


def test_who_asked_before_is_offered(library: Library) -> None:
    body = a_body(library)
    accepted(library, organisation_id=body)
    accepted(library, asker="Иванова", office="")
    assert inquiries.askers(library, body) == [("Асанов Бакыт", "землеустроитель")]
    assert inquiries.askers(library) == [("Иванова", ""), ("Асанов Бакыт", "землеустроитель")]
