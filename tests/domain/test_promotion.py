"""A new school year: who goes up, who leaves, who is there already."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.promotion import Pupil, promotion, require_after_school
from desktop_app.domain.readers import school_year

SEPTEMBER = date(2026, 9, 1)


def pupil(grade: int, grade_for: int = 2025) -> Pupil:
    return Pupil(1, "Асанов Бакыт", "", grade, grade_for)


def test_school_year_begins_in_autumn() -> None:
    assert [school_year(date(2026, month, 1)) for month in (1, 7, 8, 12)] == [
        2025,
        2025,
        2026,
        2026,
    ]


@pytest.mark.parametrize(
    ("grade", "grade_for", "expected", "category"),
    [
        (3, 2025, 4, "grades_1_4"),
        (4, 2025, 5, "grades_5_9"),
        (9, 2024, 11, "grades_10_12"),
        (11, 2025, None, "student"),
    ],
)
def test_a_pupil_goes_up_with_the_category(
    grade: int, grade_for: int, expected: int | None, category: str
) -> None:
    found = promotion(pupil(grade, grade_for), SEPTEMBER, 11)
    assert found is not None
    assert (found.grade, found.category("student")) == (expected, category)


def test_nobody_goes_up_twice_in_a_school_year() -> None:
    assert promotion(pupil(5, 2026), SEPTEMBER, 11) is None
    assert promotion(pupil(5, 2026), date(2027, 1, 10), 11) is None


def test_leavers_become_students_or_others() -> None:
    require_after_school("other")
    with pytest.raises(UserError, match="after_school_wrong"):
        require_after_school("teacher")
