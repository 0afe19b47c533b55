"""What the press wrote about the library (handbook 7.5)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers


@dataclass(frozen=True)
class PublicationDraft:
    """What the form of a publication edits.

    `edition` is the newspaper, journal, site or broadcast, `note` tells what it is about,
    `event_id` the event that it writes of.
    """

    on: date
    title: str = ""
    edition: str = ""
    issue_no: str = ""
    author: str = ""
    note: str = ""
    event_id: int | None = None


def problems(draft: PublicationDraft, today: date) -> tuple[Problem, ...]:
    """What keeps a publication from being saved."""
    found = personal_numbers(asdict(draft))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if not draft.title:
        found.append(Problem("title", "title_required"))
    if not draft.edition:
        found.append(Problem("edition", "edition_required"))
    return tuple(found)
