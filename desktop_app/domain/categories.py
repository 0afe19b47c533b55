"""The library's own categories of readers; each is counted as one of the ten of the diary."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from desktop_app.domain.classes import Category
from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.readers import LONGEST


@dataclass(frozen=True)
class CategoryDraft:
    """A name in one language at least, and the diary's column that it belongs to."""

    name_ru: str = ""
    name_ky: str = ""
    counted_as: str = ""

    def name(self, language: str) -> str:
        """In the language wanted, else in the other."""
        first, second = (self.name_ru, self.name_ky)
        return (second or first) if language == "ky" else (first or second)


def problems(draft: CategoryDraft) -> tuple[Problem, ...]:
    """What keeps it from being saved."""
    found = personal_numbers(asdict(draft))
    if not (draft.name_ru or draft.name_ky):
        found.append(Problem("name_ru", "own_category_name_required"))
    found += [
        Problem(field, "too_long", facts={"limit": LONGEST})
        for field, text in asdict(draft).items()
        if len(text) > LONGEST
    ]
    if draft.counted_as not in tuple(Category):
        found.append(Problem("counted_as", "counted_as_required"))
    return tuple(found)
