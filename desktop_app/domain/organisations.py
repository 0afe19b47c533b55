"""Bodies and partners: who asks the library, and who helps it with an event."""

from __future__ import annotations

import re
from dataclasses import asdict, dataclass

from desktop_app.domain.errors import Problem
from desktop_app.domain.inquiries import OrganisationKind
from desktop_app.domain.people import personal_numbers

LONGEST_NAME = 200
_EMAIL = re.compile(r"[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+")
LOCAL_BODIES = frozenset(
    {
        OrganisationKind.AIYL_OKMOTU,
        OrganisationKind.KENESH,
        OrganisationKind.DEPUTY,
        OrganisationKind.VILLAGE_HEAD,
        OrganisationKind.AKSAKALS,
    }
)
"""Bodies of the local self-government and its people; the others are partners."""


@dataclass(frozen=True)
class OrganisationDraft:
    """What is written down of a body; one of the names is enough."""

    kind: str = OrganisationKind.OTHER
    name_ru: str = ""
    name_ky: str = ""
    phone: str = ""
    address: str = ""
    email: str = ""
    note: str = ""


def problems(draft: OrganisationDraft) -> tuple[Problem, ...]:
    """What keeps an organisation from being saved."""
    found = personal_numbers(asdict(draft))
    if not (draft.name_ru or draft.name_ky):
        found.append(Problem("name_ru", "organisation_name_required"))
    for field in ("name_ru", "name_ky"):
        if len(getattr(draft, field)) > LONGEST_NAME:
            found.append(Problem(field, "too_long", facts={"limit": LONGEST_NAME}))
    if draft.kind not in tuple(OrganisationKind):
        found.append(Problem("kind", "organisation_kind_required"))
    if draft.email and not _EMAIL.fullmatch(draft.email):
        found.append(Problem("email", "email_wrong"))
    return tuple(found)
