"""What a reader's card asks for, and the groups a reader is counted in."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.classes import Age, Category
from desktop_app.domain.errors import Severity
from desktop_app.domain.norms import Norms
from desktop_app.domain.readers import ReaderDraft, age_group, grade_category, problems

TODAY = date(2026, 10, 5)
ADULT = ReaderDraft("Асанова", "Гүлнара", birth_year=1985, category=Category.TEACHER)
CHILD = ReaderDraft(
    given="Азамат",
    birth_year=2016,
    category=Category.GRADES_1_4,
    grade=4,
    guardian="Асанова Гүлнара",
)


def codes(draft: ReaderDraft) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in problems(draft, TODAY)]


@pytest.mark.parametrize(
    "draft", [ADULT, CHILD, replace(ADULT, surname="", given="", patronymic="А")]
)
def test_name_year_and_category_are_enough(draft: ReaderDraft) -> None:
    assert codes(draft) == []


def test_an_empty_card_asks_for_the_three_required_things() -> None:
    assert codes(ReaderDraft()) == [
        ("surname", "name_required"),
        ("birth_year", "birth_year_required"),
        ("category", "category_required"),
    ]


@pytest.mark.parametrize("year", [1899, 2027, 85])
def test_a_birth_year_is_between_1900_and_now(year: int) -> None:
    found = problems(replace(ADULT, birth_year=year, guardian="мать"), TODAY)
    assert [(p.code, dict(p.facts)) for p in found] == [
        ("birth_year_wrong", {"low": 1900, "high": 2026})
    ]


@pytest.mark.parametrize("field", ["surname", "note", "phone", "guardian"])
def test_a_personal_number_is_refused_wherever_it_is_typed(field: str) -> None:
    assert codes(replace(ADULT, **{field: "2 12051985 00123"})) == [(field, "personal_number")]


def test_a_grade_belongs_to_its_school_category() -> None:
    assert codes(replace(CHILD, grade=5)) == [("grade", "grade_wrong")]
    assert codes(replace(CHILD, grade=13)) == [("grade", "grade_wrong")]
    assert codes(replace(ADULT, grade=5)) == [("grade", "grade_wrong")]


def test_a_child_without_guardian_is_only_a_warning() -> None:
    (found,) = problems(replace(CHILD, guardian=""), TODAY)
    assert (found.field, found.code, found.severity) == (
        "guardian",
        "guardian_missing",
        Severity.WARNING,
    )


@pytest.mark.parametrize(
    ("birth_year", "group"),
    [
        (2026, Age.CHILD),
        (2012, Age.CHILD),
        (2011, Age.YOUTH),
        (1996, Age.YOUTH),
        (1995, Age.ADULT),
    ],
)
def test_fourteen_is_a_child_and_thirty_is_youth(birth_year: int, group: Age) -> None:
    assert age_group(birth_year, TODAY, Norms()) is group
    assert age_group(birth_year, date(2026, 1, 2), Norms()) is group


def test_age_groups_follow_the_norms() -> None:
    assert age_group(2000, TODAY, Norms(youth_to=24)) is Age.ADULT


@pytest.mark.parametrize(
    ("grade", "category"),
    [
        (1, Category.GRADES_1_4),
        (4, Category.GRADES_1_4),
        (5, Category.GRADES_5_9),
        (9, Category.GRADES_5_9),
        (12, Category.GRADES_10_12),
        (0, None),
        (13, None),
    ],
)
def test_a_grade_has_its_category(grade: int, category: Category | None) -> None:
    assert grade_category(grade) is category


def test_a_text_without_end_is_refused_at_its_field() -> None:
    draft = ReaderDraft(surname="А" * 201, birth_year=1985, category="farmer")
    assert ("surname", "too_long") in codes(draft)
