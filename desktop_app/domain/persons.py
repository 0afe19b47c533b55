"""People of the village: who held an office, of whom the chronicle tells (handbook 6.1, 9.3)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from desktop_app.domain import vague_dates
from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers

LONGEST_NAME = 200
OLDEST = 110
"""Years after which somebody without a date of death is no longer taken for living."""


@dataclass(frozen=True)
class PersonDraft:
    """What is written down of a person; `born` and `died` are keys of `vague_dates`.

    `consent_on`: the day on which a living person agreed that the library keeps their data.
    """

    name: str = ""
    born: str = ""
    died: str = ""
    known_for: str = ""
    phone: str = ""
    consent_on: date | None = None
    note: str = ""


def is_living(draft: PersonDraft, today: date) -> bool:
    """No death is known, and the birth is not so long ago that there must have been one."""
    is_old = bool(draft.born) and vague_dates.years(draft.born)[1] < today.year - OLDEST
    return not (draft.died or is_old)


def wants_consent(draft: PersonDraft, today: date) -> bool:
    """Data of living persons are kept with their consent (handbook 6.7)."""
    return draft.consent_on is None and is_living(draft, today)


def problems(draft: PersonDraft, today: date, *, is_in_office: bool = False) -> tuple[Problem, ...]:
    """What keeps a person from being saved.

    The phone of a living person is kept with their consent or while they hold an office.
    """
    found = personal_numbers(asdict(draft))
    if not draft.name:
        found.append(Problem("name", "person_name_required"))
    elif len(draft.name) > LONGEST_NAME:
        found.append(Problem("name", "too_long", facts={"limit": LONGEST_NAME}))
    wrong = [
        problem
        for field in ("born", "died")
        for problem in vague_dates.problems(field, getattr(draft, field), today)
    ]
    found += wrong
    if draft.consent_on is not None and draft.consent_on > today:
        found.append(Problem("consent_on", "date_in_future"))
    if wrong:
        return tuple(found)
    if vague_dates.are_turned(draft.born, draft.died):
        found.append(Problem("died", "died_before_birth"))
    if draft.phone and not is_in_office and wants_consent(draft, today):
        found.append(Problem("phone", "phone_without_consent"))
    return tuple(found)
