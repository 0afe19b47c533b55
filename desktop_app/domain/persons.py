"""People of the village: who held an office, of whom the chronicle tells (handbook 6.1, 9.3)."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass
from datetime import date

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers

LONGEST_NAME = 200
OLDEST = 110
"""Years after which somebody without a date of death is no longer taken for living."""

_KEY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?")


@dataclass(frozen=True)
class PersonDraft:
    """What is written down of a person; `born` and `died` are "", a year, a month or a day.

    `consent_on`: the day on which a living person agreed that the library keeps their data.
    """

    name: str = ""
    born: str = ""
    died: str = ""
    known_for: str = ""
    phone: str = ""
    consent_on: date | None = None
    note: str = ""


def is_date_key(key: str) -> bool:
    """Is it "1943", "1943-05" or "1943-05-12", and a day that there was?"""
    if not _KEY.fullmatch(key):
        return False
    try:
        first_day(key)
    except ValueError:
        return False
    return True


def first_day(key: str) -> date:
    """The first day that a key may mean; ValueError for what is none."""
    year, month, day = (*map(int, key.split("-")), 1, 1)[:3]
    return date(year, month, day)


def is_living(draft: PersonDraft, today: date) -> bool:
    """No death is known, and the birth is not so long ago that there must have been one."""
    is_old = bool(draft.born) and first_day(draft.born).year < today.year - OLDEST
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
    wrong = [field for field in ("born", "died") if not _may_be(getattr(draft, field), today)]
    found += [Problem(field, "vague_date_wrong") for field in wrong]
    if draft.consent_on is not None and draft.consent_on > today:
        found.append(Problem("consent_on", "date_in_future"))
    if wrong:
        return tuple(found)
    if draft.born and draft.died and draft.died[: len(draft.born)] < draft.born[: len(draft.died)]:
        found.append(Problem("died", "died_before_birth"))
    if draft.phone and not is_in_office and wants_consent(draft, today):
        found.append(Problem("phone", "phone_without_consent"))
    return tuple(found)


def _may_be(key: str, today: date) -> bool:
    return not key or (is_date_key(key) and first_day(key) <= today)
