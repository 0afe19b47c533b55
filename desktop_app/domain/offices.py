"""Offices in time: who held which post in a body, since when and until when (handbook 6.1).

A post is stored as one of `POSTS`, whose title exists in both languages, or as typed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date, timedelta

from desktop_app.domain import vague_dates
from desktop_app.domain.errors import Problem
from desktop_app.domain.inquiries import OrganisationKind
from desktop_app.domain.people import personal_numbers

POSTS: Mapping[str, tuple[str, ...]] = {
    OrganisationKind.AIYL_OKMOTU: (
        *("okmotu_head", "okmotu_deputy_head", "executive_secretary", "lead_specialist"),
        *("land_surveyor", "social_worker", "accountant"),
    ),
    OrganisationKind.KENESH: ("kenesh_chair", "kenesh_deputy", "kenesh_secretary"),
    OrganisationKind.DEPUTY: ("kenesh_deputy",),
    OrganisationKind.VILLAGE_HEAD: ("village_head",),
    OrganisationKind.AKSAKALS: ("aksakals_chair", "aksakals_member"),
    OrganisationKind.PASTURES: ("pasture_chair",),
    OrganisationKind.WATER_USERS: ("water_chair",),
    OrganisationKind.SCHOOL: ("director", "deputy_director", "teacher", "school_librarian"),
    OrganisationKind.KINDERGARTEN: ("manager", "educator"),
    OrganisationKind.MUSIC_SCHOOL: ("director", "teacher"),
    OrganisationKind.CLUB: ("director", "manager", "art_leader"),
    OrganisationKind.CULTURE_DEPARTMENT: ("manager", "lead_specialist"),
    OrganisationKind.CENTRAL_LIBRARY: ("director", "methodist"),
    OrganisationKind.HEALTH_POST: ("manager", "medical_assistant"),
    OrganisationKind.POLICE: ("inspector",),
    OrganisationKind.PRESS: ("chief_editor", "correspondent"),
}
"""The usual posts of a kind of body, the one who heads it first."""
ANYWHERE = ("chair", "deputy_chair", "director", "manager", "secretary", "specialist")
"""Posts of every other body."""
HEADS = frozenset(
    {*(posts[0] for posts in POSTS.values()), "chair", "director", "manager"} - {"kenesh_deputy"}
)


@dataclass(frozen=True)
class OfficeDraft:
    """What the form of an office edits.

    `person` is a name for one who is not in the register yet; `since` and `until` are keys of
    `vague_dates`, the first and the last day in office, "" for not known and for until now.
    """

    organisation_id: int
    post: str = ""
    person_id: int | None = None
    person: str = ""
    since: str = ""
    until: str = ""
    phone: str = ""
    note: str = ""


def problems(draft: OfficeDraft, today: date) -> tuple[Problem, ...]:
    """What keeps an office from being saved."""
    found = personal_numbers(asdict(draft))
    if draft.person_id is None and not draft.person:
        found.append(Problem("person", "person_required"))
    if not draft.post:
        found.append(Problem("post", "post_required"))
    dates = [
        problem
        for field in ("since", "until")
        for problem in vague_dates.problems(field, getattr(draft, field), today)
    ]
    found += dates
    if not dates and vague_dates.are_turned(draft.since, draft.until):
        found.append(Problem("until", "office_ends_before"))
    return tuple(found)


def is_held(since: str, until: str, on: date) -> bool:
    """May the office have been held on a day? In a year that is a border, by both."""
    began = not since or vague_dates.first_day(since) <= on
    return began and (not until or on <= vague_dates.last_day(until))


def day_before(since: str) -> str:
    """The last day of the one before: the day before a day; a vaguer date is the border of both."""
    first = vague_dates.first_day(since)
    is_day = first == vague_dates.last_day(since)
    return (first - timedelta(days=1)).isoformat() if is_day else since
