"""Agreements of partnership: with whom, on what, until when, what both sides take on themselves.

An agreement is in force until she ends it: when its term passes nothing happens by itself, so it
goes on being counted, and the first screen asks her to prolong or to end it.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, timedelta

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers

REMIND_DAYS = 30
LONGEST_REMINDING = 365


@dataclass(frozen=True)
class AgreementDraft:
    """What the form of an agreement edits.

    `until` is its last day, None without a term; `terms` are the library's duties and
    `partner_terms` the other side's, "" for the usual ones; `remind_days` before the last day.
    """

    organisation_id: int
    on: date
    number: str = ""
    until: date | None = None
    subject: str = ""
    terms: str = ""
    partner_terms: str = ""
    signed_by: str = ""
    remind_days: int = REMIND_DAYS
    note: str = ""

    @property
    def named(self) -> str:
        """«№ 5 · Информационное обслуживание»."""
        number = f"№ {self.number}" if self.number else ""
        return " · ".join(filter(None, (number, self.subject)))


def problems(draft: AgreementDraft, today: date) -> tuple[Problem, ...]:
    """What keeps an agreement from being saved."""
    found = personal_numbers(asdict(draft))
    if not draft.subject:
        found.append(Problem("subject", "agreement_subject_required"))
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if draft.until is not None and draft.until < draft.on:
        found.append(Problem("until", "agreement_ends_before"))
    if not 0 <= draft.remind_days <= LONGEST_REMINDING:
        limit = LONGEST_REMINDING
        found.append(Problem("remind_days", "remind_days_wrong", facts={"limit": limit}))
    return tuple(found)


def is_ending(draft: AgreementDraft, today: date) -> bool:
    """Does the term end within the days of reminding, or has it passed?"""
    remind = timedelta(days=draft.remind_days)
    return draft.until is not None and draft.until - remind <= today
