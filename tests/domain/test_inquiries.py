"""Questions of the local self-government: asked, due, answered."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.classes import Inquiry, Rubric
from desktop_app.domain.inquiries import (
    AnswerDraft,
    Channel,
    GivenAs,
    HandDraft,
    InquiryDraft,
    InquiryState,
    answer_problems,
    default_due,
    hand_problems,
    may,
    problems,
    usual_way,
)
from desktop_app.domain.norms import Norms

THURSDAY, FRIDAY = date(2026, 10, 1), date(2026, 10, 2)


def weekend(day: date) -> bool:
    return day.isoweekday() > 5


def codes(draft: InquiryDraft) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in problems(draft, THURSDAY)]


def test_a_whole_inquiry_is_accepted() -> None:
    draft = InquiryDraft(
        THURSDAY,
        office="землеустроитель",
        channel=Channel.PHONE,
        question="Аренда земель фонда перераспределения",
        rubric=Rubric.LAND,
        kind=Inquiry.THEMATIC,
        due_on=FRIDAY,
    )
    assert codes(draft) == []


def test_an_empty_form_asks_who_what_and_when() -> None:
    assert codes(InquiryDraft(FRIDAY, channel="")) == [
        ("asker", "asker_required"),
        ("question", "question_required"),
        ("channel", "channel_required"),
        ("rubric", "rubric_required"),
        ("kind", "kind_required"),
        ("on", "date_in_future"),
        ("due_on", "due_required"),
    ]


def test_an_answer_is_not_due_before_the_question() -> None:
    draft = InquiryDraft(
        THURSDAY,
        organisation_id=1,
        question="21205198500123?",
        rubric=Rubric.WATER,
        kind=Inquiry.FACTUAL,
        due_on=date(2026, 9, 30),
    )
    assert codes(draft) == [("question", "personal_number"), ("due_on", "due_before_inquiry")]


@pytest.mark.parametrize(
    ("kind", "due"),
    [
        (Inquiry.CONSULTATION, FRIDAY),
        (Inquiry.FACTUAL, date(2026, 10, 7)),
        (Inquiry.ADDRESS, date(2026, 10, 7)),
        (Inquiry.THEMATIC, date(2026, 10, 16)),
    ],
)
def test_the_due_day_counts_working_days(kind: Inquiry, due: date) -> None:
    assert default_due(FRIDAY, kind, weekend) == due


def test_the_due_day_follows_the_norms() -> None:
    assert default_due(FRIDAY, Inquiry.FACTUAL, weekend, Norms(answer_days=0)) == FRIDAY


def test_an_answer_says_something_and_comes_after_the_question() -> None:
    def found(draft: AnswerDraft) -> list[tuple[str, str]]:
        return [(p.field, p.code) for p in answer_problems(draft, THURSDAY, THURSDAY)]

    assert found(AnswerDraft(THURSDAY, "Список литературы", "ЦБД", 4)) == []
    assert found(AnswerDraft(FRIDAY, documents=-1)) == [
        ("answer", "answer_required"),
        ("documents", "count_wrong"),
        ("on", "date_in_future"),
    ]
    assert found(AnswerDraft(date(2026, 9, 30), "да")) == [("on", "answer_before_inquiry")]


def test_an_answer_is_handed_over_after_it_was_given() -> None:
    def found(draft: HandDraft) -> list[tuple[str, str]]:
        return [(p.field, p.code) for p in hand_problems(draft, THURSDAY, THURSDAY)]

    assert found(HandDraft(THURSDAY, "Асанов", GivenAs.FOLDER)) == []
    assert found(HandDraft(date(2026, 9, 30), "21205198500123")) == [
        ("receiver", "personal_number"),
        ("given_as", "given_as_required"),
        ("on", "handed_before_answer"),
    ]
    assert found(HandDraft(FRIDAY, given_as="mail")) == [
        ("given_as", "given_as_required"),
        ("on", "date_in_future"),
    ]


def test_an_answer_goes_back_the_way_the_question_came() -> None:
    assert usual_way(Channel.PHONE) is GivenAs.PHONE
    assert usual_way(Channel.MESSENGER) is GivenAs.ELECTRONIC
    assert usual_way(Channel.COURIER) is GivenAs.ORAL


def test_a_closed_inquiry_stays_closed() -> None:
    for after in InquiryState:
        assert may(InquiryState.DONE, after) is (after is InquiryState.HANDED)
        assert not may(InquiryState.HANDED, after)
        assert not may(InquiryState.REFUSED, after)
    assert not may(InquiryState.ACCEPTED, InquiryState.HANDED)
    assert may(InquiryState.ACCEPTED, InquiryState.DONE)
    assert may(InquiryState.WAITING, InquiryState.IN_WORK)
    assert not may(InquiryState.IN_WORK, InquiryState.IN_WORK)
    assert not may(InquiryState.WAITING, InquiryState.ACCEPTED)
