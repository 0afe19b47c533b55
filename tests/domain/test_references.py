"""What a reader's question is counted as."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.references import Question, Service, entries, problems, service_entry

ON = date(2026, 9, 14)


def test_a_written_answer_by_phone_is_an_answer_and_a_remote_inquiry() -> None:
    asked = Question("thematic", "youth", "fiction", is_written=True, is_remote=True, note="Манас")
    assert entries(asked, 1, ON) == (
        Fact(
            Name.REFERENCE,
            ON,
            1,
            age="youth",
            kind="thematic",
            content="fiction",
            mode="reader",
            reason="written",
            note="Манас",
        ),
        Fact(Name.REMOTE, ON, 1, age="youth"),
    )


def test_advice_stands_apart_from_answers() -> None:
    (advice,) = entries(Question("consultation", "adult"), 2, ON)
    assert advice == Fact(Name.CONSULTATION, ON, 2, age="adult", mode="reader")


def test_other_services_have_their_own_entries() -> None:
    made = {service: service_entry(service, "child", 3, ON) for service in Service}
    assert {service: (one.name, one.mode, one.amount) for service, one in made.items()} == {
        Service.REFUSE: (Name.REFUSAL, "reader", 3),
        Service.FORWARD: (Name.FORWARDED, "reader", 3),
        Service.LIST: (Name.BOOK_LIST, "", 3),
        Service.COPYING: (Name.COPYING, "", 3),
    }


def test_what_is_missing_or_wrong_is_said_at_its_place() -> None:
    wrong = problems(Question("", "", "poetry"), 0, date(2026, 9, 15), ON)
    assert [(one.field, one.code) for one in wrong] == [
        ("kind", "kind_required"),
        ("age", "age_required"),
        ("content", "content_wrong"),
        ("n", "count_wrong"),
        ("on", "date_in_future"),
    ]
    assert problems(Question("factual", "adult"), 1, ON, ON) == []
