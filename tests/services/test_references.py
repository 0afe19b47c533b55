"""What is counted of readers' questions beside the answers, and taken back."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.classes import Age
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.services import references, undo, visits
from desktop_app.services.library import Library
from desktop_app.services.references import Question, Service
from tests.services.desk_library import entries, hand_in, open_library


@pytest.fixture
def library() -> Library:
    return open_library()


def test_a_written_answer_to_a_call_is_taken_back_whole(library: Library) -> None:
    asked = Question("factual", "youth", "social", True, True, "  Закон   о земле ")
    references.answer(library, asked)
    assert entries(library, Name.REFERENCE, "kind", "content", "age", "mode", "reason") == {
        ("factual", "social", "youth", "reader", "written"): 1
    }
    assert entries(library, Name.REMOTE, "age") == {("youth",): 1}
    note = library.database.value("SELECT note FROM fact WHERE name = 'reference'")
    assert note == "Закон о земле"
    undo.undo_last(library)
    assert entries(library, Name.REFERENCE) == entries(library, Name.REMOTE) == {}


@pytest.mark.parametrize(
    ("service", "name"),
    [
        (Service.REFUSE, Name.REFUSAL),
        (Service.FORWARD, Name.FORWARDED),
        (Service.LIST, Name.BOOK_LIST),
        (Service.COPYING, Name.COPYING),
    ],
)
def test_other_services_are_counted_and_taken_back(
    library: Library, service: Service, name: Name
) -> None:
    references.serve(library, service, "child", 4)
    assert entries(library, name, "age") == {("child",): 4}
    assert entries(library, Name.REFERENCE) == {}
    undo.undo_last(library)
    assert entries(library, name) == {}


def test_nothing_is_counted_ahead_nor_in_a_handed_in_period(library: Library) -> None:
    with pytest.raises(Invalid):
        references.serve(library, Service.COPYING, "adult", 0)
    with pytest.raises(Invalid):
        references.serve(library, Service.LIST, "adult", on=date(2026, 9, 15))
    hand_in(library, date(2026, 9, 14))
    with pytest.raises(UserError, match="period_closed"):
        references.answer(library, Question("factual", "adult"), on=date(2026, 9, 11))


def test_a_call_is_no_visit(library: Library) -> None:
    done = visits.count_remote(library, Age.ADULT, 2)
    assert done.summary == {"age": "adult", "n": 2}
    assert entries(library, Name.REMOTE, "age") == {("adult",): 2}
    assert entries(library, Name.VISIT) == {}
    with pytest.raises(UserError, match="group_wrong"):
        visits.count_remote(library, Age.ADULT, 0)
