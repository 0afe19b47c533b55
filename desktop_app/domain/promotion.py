"""A new school year: each pupil a grade higher, the category with it, the last grade leaves."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.classes import Category
from desktop_app.domain.errors import UserError
from desktop_app.domain.readers import grade_category, school_year

AFTER_SCHOOL = (Category.STUDENT, Category.OTHER)
"""What a school leaver may become."""


@dataclass(frozen=True)
class Pupil:
    """A reader with a grade and the school year that it was written for."""

    reader_id: int
    name: str
    school: str
    grade: int
    grade_for: int


@dataclass(frozen=True)
class Promotion:
    """What a pupil would become; `grade` None: leaves school."""

    pupil: Pupil
    grade: int | None

    def category(self, leavers: str) -> str:
        """The reader's category after it."""
        after = grade_category(self.grade) if self.grade else None
        return after.value if after else leavers


def promotion(pupil: Pupil, on: date, last_grade: int) -> Promotion | None:
    """None where the grade stands for this school year already; a missed year is made up for."""
    years = school_year(on) - pupil.grade_for
    if years <= 0:
        return None
    grade = pupil.grade + years
    return Promotion(pupil, grade if grade <= last_grade else None)


def require_after_school(category: str) -> None:
    """School leavers become students or others."""
    if category not in AFTER_SCHOOL:
        raise UserError("after_school_wrong")
