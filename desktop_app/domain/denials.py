"""Documents asked for in vain («отказы»): why, and what became of it (handbook 1.4)."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers


class DenialReason(StrEnum):
    """Why nothing was handed out."""

    NOT_HELD = "not_held"
    ON_LOAN = "on_loan"
    TOO_FEW = "too_few"
    OTHER = "other"


class DenialState(StrEnum):
    """Where a wish stands: not yet asked of the central library, asked, or closed."""

    OPEN = "open"
    REQUESTED = "requested"
    CLOSED = "closed"


class Outcome(StrEnum):
    """How a wish is closed."""

    RECEIVED = "received"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class DenialDraft:
    """A refusal as typed; `reader_id` None when nobody stands on the desk."""

    wanted: str = ""
    reason: str = DenialReason.NOT_HELD.value
    reader_id: int | None = None
    note: str = ""


def problems(draft: DenialDraft, on: date, today: date) -> list[Problem]:
    """What keeps a refusal from being written down."""
    found = personal_numbers(asdict(draft))
    if not draft.wanted.strip():
        found.append(Problem("wanted", "wanted_required"))
    if draft.reason not in tuple(DenialReason):
        found.append(Problem("reason", "denial_reason_required"))
    if on > today:
        found.append(Problem("on", "date_in_future"))
    return found
