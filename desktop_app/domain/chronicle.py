"""The chronicle of the village («Летопись родного села»): its entries (handbook 9.3).

Whoever lives and has not agreed is left out of papers for the public. People of the section
of the aiyl okmotu whose office is in the register are named in it: they acted in public.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain import vague_dates
from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.persons import OLDEST


class ChronicleSection(StrEnum):
    """The chapters, in the order of the book."""

    NATURE = "nature"
    PLACE_NAME = "place_name"
    FOUNDING = "founding"
    KOLKHOZ = "kolkhoz"
    WAR = "war"
    SCHOOL = "village_school"
    MEDICINE = "medicine"
    CULTURE = "culture"
    OKMOTU = "okmotu"
    NOTABLE = "notable"
    FAMILIES = "families"
    TRADITIONS = "traditions"
    PRESENT = "present"


class SourceKind(StrEnum):
    """Where an entry is known from."""

    TELLER = "teller"
    NEWSPAPER = "newspaper"
    ARCHIVE = "archive"
    PHOTO = "photo"
    BOOK = "book"
    OBSERVATION = "observation"


@dataclass(frozen=True)
class Member:
    """Somebody that an entry names, and as whom; by `name` who is not in the register yet."""

    person_id: int | None
    role: str = ""
    name: str = ""


@dataclass(frozen=True)
class EntryDraft:
    """What the form of an entry edits.

    `on` is the day it was written, `happened` the vague date that it tells of (`vague_dates`),
    "" where it tells of no time; `body` has paragraphs; `source` names the teller, the
    newspaper with its number, the archive's file.
    """

    on: date
    happened: str = ""
    title: str = ""
    body: str = ""
    section: str = ""
    place: str = ""
    source_kind: str = ""
    source: str = ""
    author: str = ""
    event_id: int | None = None
    people: tuple[Member, ...] = ()


def problems(draft: EntryDraft, today: date) -> tuple[Problem, ...]:
    """What keeps an entry from being saved."""
    people = " ".join(f"{member.name} {member.role}" for member in draft.people)
    found = personal_numbers({**asdict(draft), "people": people})
    found += vague_dates.problems("happened", draft.happened, today)
    if not draft.title:
        found.append(Problem("title", "title_required"))
    if not draft.body:
        found.append(Problem("body", "chronicle_body_required"))
    if draft.section not in tuple(ChronicleSection):
        found.append(Problem("section", "chronicle_section_required"))
    if draft.source_kind not in tuple(SourceKind):
        found.append(Problem("source_kind", "chronicle_source_required"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    return tuple(found)


def is_living(born: str, died: str, told: str, today: date) -> bool:
    """Must somebody be taken to live? Vague dates of birth, of death, of what is told of them."""
    if died:
        return False
    known = [vague_dates.years(key)[1] for key in (born, told) if key]
    return not known or min(known) + OLDEST >= today.year
