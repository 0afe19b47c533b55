"""«This was answered before», from the library's own answers."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.inquiries import AnswerDraft
from desktop_app.services import inquiries, similar
from desktop_app.services.library import Library
from tests.services.events_month import TODAY, accepted, open_library, undo


@pytest.fixture
def library() -> Library:
    return open_library()


def answered(library: Library, question: str, rubric: str = "land") -> int:
    """An inquiry with its answer; its id."""
    id = accepted(library, question=question, rubric=rubric)
    inquiries.answer(library, id, AnswerDraft(TODAY, f"Ответ: {question}"))
    return id


def test_only_what_was_answered_is_offered_the_likest_first(library: Library) -> None:
    rent = answered(library, "Аренда земли фонда перераспределения")
    near = answered(library, "Арендовать землю", "budget")
    answered(library, "Пособие многодетным семьям", "welfare")
    accepted(library, question="Аренда земли")
    found = [card.id for card in similar.answered_before(library, "аренда земель фонда", "land")]
    assert found == [rent, near]
    assert similar.answered_before(library, "вода", "land") == []
    assert similar.answered_before(library, "", "") == []


def test_a_kyrgyz_question_is_known_by_its_stem(library: Library) -> None:
    id = answered(library, "Жерди ижарага берүү тартиби")
    assert [c.id for c in similar.answered_before(library, "жер ижарасы")] == [id]


def test_the_answer_that_was_taken_over_is_kept(library: Library) -> None:
    before = answered(library, "Аренда земли")
    id = accepted(library, question="Об аренде земли")
    taken = AnswerDraft(TODAY, "Ответ: Аренда земли", like_id=before)
    done = inquiries.answer(library, id, taken)
    assert inquiries.get(library, id).answered.like_id == before
    undo(library, done)
    assert inquiries.get(library, id).answered == AnswerDraft(date(2026, 9, 21))
