"""The photos of an event (handbook 7.5): what is seen, and whether those seen agreed."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.text import in_language


class Consent(StrEnum):
    """May a photo be shown outside? Of one that nobody was asked about only after a question."""

    UNASKED = "unasked"
    GIVEN = "given"
    NOBODY = "nobody"  # nobody can be recognised


@dataclass(frozen=True)
class PhotoDraft:
    """What the form of a photo edits."""

    caption_ru: str = ""
    caption_ky: str = ""
    consent: str = Consent.UNASKED.value

    def caption(self, language: str) -> str:
        """In a language, or the only one there is."""
        return in_language(language, self.caption_ru, self.caption_ky)


def problems(draft: PhotoDraft) -> tuple[Problem, ...]:
    """What keeps the words of a photo from being saved."""
    found = personal_numbers(asdict(draft))
    if draft.consent not in tuple(Consent):
        found.append(Problem("consent", "consent_required"))
    return tuple(found)
