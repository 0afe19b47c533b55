"""The library's own forms of events, each counted as one of the usual ones."""

from __future__ import annotations

from dataclasses import asdict, dataclass

from desktop_app.domain.errors import Problem
from desktop_app.domain.events import EventForm
from desktop_app.domain.people import personal_numbers

LONGEST = 80


@dataclass(frozen=True)
class EventFormDraft:
    """A title in one language at least, and the form that it is counted as."""

    title_ru: str = ""
    title_ky: str = ""
    counted_as: str = ""

    def title(self, language: str) -> str:
        """In the language wanted, else in the other."""
        first, second = (self.title_ru, self.title_ky)
        return (second or first) if language == "ky" else (first or second)


def problems(draft: EventFormDraft) -> tuple[Problem, ...]:
    """What keeps it from being saved."""
    found = personal_numbers(asdict(draft))
    if not (draft.title_ru or draft.title_ky):
        found.append(Problem("title_ru", "own_form_title_required"))
    found += [
        Problem(field, "too_long", facts={"limit": LONGEST})
        for field in ("title_ru", "title_ky")
        if len(getattr(draft, field)) > LONGEST
    ]
    if draft.counted_as not in tuple(EventForm):
        found.append(Problem("counted_as", "own_form_counted_as_required"))
    return tuple(found)
