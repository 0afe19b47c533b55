"""A reader's card: three required things, and the classes a reader is counted by.

Only the year of birth is kept, no nationality, no passport, no personal
number (handbook 6.7).
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from desktop_app.domain.classes import Age, Category
from desktop_app.domain.errors import Problem, Severity
from desktop_app.domain.norms import Norms
from desktop_app.domain.people import personal_numbers

OLDEST_BIRTH_YEAR = 1900
LONGEST = 200  # letters of any text of a card

GRADES = {
    Category.GRADES_1_4: range(1, 5),
    Category.GRADES_5_9: range(5, 10),
    Category.GRADES_10_12: range(10, 13),
}
"""School years of each school category; twelve since 2025."""


@dataclass(frozen=True)
class ReaderDraft:
    """What the registration form edits; required are a name, the year of birth, the category."""

    surname: str = ""
    given: str = ""
    patronymic: str = ""
    birth_year: int | None = None
    category: str = ""
    grade: int | None = None
    school: str = ""
    village: str = ""
    street: str = ""
    house: str = ""
    phone: str = ""
    guardian: str = ""
    guardian_phone: str = ""
    consent: bool = False
    note: str = ""
    own_category_id: int | None = None


def problems(draft: ReaderDraft, today: date, norms: Norms | None = None) -> tuple[Problem, ...]:
    """What keeps the card from being saved, and what is only worth a look."""
    norms = norms or Norms()
    found = personal_numbers(asdict(draft))
    if not (draft.surname or draft.given or draft.patronymic):
        found.append(Problem("surname", "name_required"))
    found += [
        Problem(field, "too_long", facts={"limit": LONGEST})
        for field, text in asdict(draft).items()
        if isinstance(text, str) and len(text) > LONGEST
    ]
    found += _birth_year_problems(draft, today)
    if draft.category not in tuple(Category):
        found.append(Problem("category", "category_required"))
    found += _grade_problems(draft)
    if is_child(draft, today, norms) and not draft.guardian:
        found.append(Problem("guardian", "guardian_missing", Severity.WARNING))
    return tuple(found)


def age_group(birth_year: int, on: date, norms: Norms) -> Age:
    """Group by the age reached in the year of registration; frozen for that year."""
    age = on.year - birth_year
    if age <= norms.child_to:
        return Age.CHILD
    return Age.YOUTH if age <= norms.youth_to else Age.ADULT


def grade_category(grade: int) -> Category | None:
    """The category of a school year; None when there is no such year."""
    return next((category for category, grades in GRADES.items() if grade in grades), None)


def school_year(on: date) -> int:
    """The year that a day's school year began in: 2026 from 1 August 2026 to 31 July 2027."""
    return on.year if on.month >= 8 else on.year - 1


def _birth_year_problems(draft: ReaderDraft, today: date) -> list[Problem]:
    if draft.birth_year is None:
        return [Problem("birth_year", "birth_year_required")]
    if OLDEST_BIRTH_YEAR <= draft.birth_year <= today.year:
        return []
    bounds = {"low": OLDEST_BIRTH_YEAR, "high": today.year}
    return [Problem("birth_year", "birth_year_wrong", facts=bounds)]


def _grade_problems(draft: ReaderDraft) -> list[Problem]:
    if draft.grade is None or grade_category(draft.grade) == draft.category:
        return []
    return [Problem("grade", "grade_wrong", facts={"low": 1, "high": 12})]


def is_child(draft: ReaderDraft, today: date, norms: Norms) -> bool:
    """Does a parent answer for the reader on this day?"""
    return draft.birth_year is not None and age_group(draft.birth_year, today, norms) is Age.CHILD
