"""The library's own names of what is counted: categories of readers, forms of events, rubrics.

Each is counted as one of the usual codes: a column of the diary, a row of the reports.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass

from desktop_app.domain import readers
from desktop_app.domain.classes import Category, Rubric
from desktop_app.domain.errors import Problem
from desktop_app.domain.events import EventForm
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.text import in_language


@dataclass(frozen=True)
class Kind:
    """What is named: the noun of its acts, what has such a name, the usual codes, the refusals."""

    noun: str
    user: str
    codes: tuple[str, ...]
    longest: int
    name_required: str
    counted_as_required: str
    unknown: str


CATEGORIES = Kind(
    "category",
    "reader",
    tuple(Category),
    readers.LONGEST,
    "own_category_name_required",
    "counted_as_required",
    "own_category_unknown",
)
EVENT_FORMS = Kind(
    "event_form",
    "event",
    tuple(EventForm),
    80,
    "own_form_name_required",
    "own_form_counted_as_required",
    "own_form_unknown",
)
RUBRICS = Kind(
    "rubric",
    "inquiry",
    tuple(Rubric),
    80,
    "own_rubric_name_required",
    "own_rubric_counted_as_required",
    "own_rubric_unknown",
)


@dataclass(frozen=True)
class OwnName:
    """A name in one language at least, and the usual code that it is counted as."""

    name_ru: str = ""
    name_ky: str = ""
    counted_as: str = ""

    def name(self, language: str) -> str:
        """In the language wanted, else in the other."""
        return in_language(language, self.name_ru, self.name_ky)


def problems(kind: Kind, draft: OwnName) -> tuple[Problem, ...]:
    """What keeps it from being saved."""
    found = personal_numbers(asdict(draft))
    if not (draft.name_ru or draft.name_ky):
        found.append(Problem("name_ru", kind.name_required))
    found += [
        Problem(field, "too_long", facts={"limit": kind.longest})
        for field in ("name_ru", "name_ky")
        if len(getattr(draft, field)) > kind.longest
    ]
    if draft.counted_as not in kind.codes:
        found.append(Problem("counted_as", kind.counted_as_required))
    return tuple(found)
