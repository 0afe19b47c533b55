"""Invitations and certificates for a list of people."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.announcements import Announcement
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.people import personal_numbers

MOST_NAMES = 500


class CertificateKind(StrEnum):
    """What is handed out; all but the invitation are landscape pages with a frame."""

    INVITATION = "invitation"
    THANKS = "thanks"
    DIPLOMA = "diploma"
    HONOUR = "honour"


@dataclass(frozen=True)
class CertificateJob:
    """What is printed for whom; without a `reason` it is for taking part in the event.

    `librarian` signs; `also_signs` is the post and name of whoever signs beside her.
    """

    kind: CertificateKind
    told: Announcement
    names: tuple[str, ...]
    reason: str = ""
    librarian: str = ""
    also_signs: str = ""


def listed(text: str) -> tuple[str, ...]:
    """Names as typed or pasted, one a line; where there is none, one to be written by hand.

    `personal_number` when a line holds one, `too_many_names` for more than `MOST_NAMES`.
    """
    problems = personal_numbers({"names": text})
    if problems:
        raise Invalid(tuple(problems))
    names = tuple(filter(None, (" ".join(line.split()) for line in text.splitlines())))
    if len(names) > MOST_NAMES:
        raise UserError("too_many_names", limit=MOST_NAMES)
    return names or ("",)
