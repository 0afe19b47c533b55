"""Readers' groups: a school class or a club, with its leader and its place."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.readers import LONGEST


class GroupKind(StrEnum):
    """What holds the readers together."""

    SCHOOL_CLASS = "school_class"
    CLUB = "club"


@dataclass(frozen=True)
class GroupDraft:
    """What the form edits; only the name is required."""

    kind: str = GroupKind.SCHOOL_CLASS.value
    name: str = ""
    leader: str = ""
    place: str = ""
    note: str = ""


def problems(draft: GroupDraft) -> tuple[Problem, ...]:
    """What keeps a group from being saved."""
    found = personal_numbers(asdict(draft))
    if draft.kind not in tuple(GroupKind):
        found.append(Problem("kind", "group_kind_required"))
    if not draft.name:
        found.append(Problem("name", "group_name_required"))
    found += [
        Problem(field, "too_long", facts={"limit": LONGEST})
        for field, text in asdict(draft).items()
        if len(text) > LONGEST
    ]
    return tuple(found)
