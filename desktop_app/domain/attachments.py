"""Files that lie beside a card: what they may belong to, and what is written about one."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from enum import StrEnum

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers

LONGEST = 200
ENDINGS = ("pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "txt",
           "csv", "mp3", "m4a", "ogg")  # fmt: skip
"""What is offered beside pictures; the bytes decide."""


class Owner(StrEnum):
    """Whose card it is; the value names the table."""

    DOSSIER = "dossier"
    CHRONICLE = "chronicle"
    AGREEMENT = "agreement"
    RECORD = "record"


@dataclass(frozen=True)
class AttachmentDraft:
    """What is written about a file; without words its own name stands."""

    caption: str = ""


def problems(draft: AttachmentDraft) -> tuple[Problem, ...]:
    """What keeps it from being saved."""
    found = personal_numbers(asdict(draft))
    if len(draft.caption) > LONGEST:
        found.append(Problem("caption", "too_long", facts={"limit": LONGEST}))
    return tuple(found)
