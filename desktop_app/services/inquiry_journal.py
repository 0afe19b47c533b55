"""The journal of inquiries of a period as it is printed: its lines, and what the ledger sums."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop_app.domain.periods import Period
from desktop_app.services import inquiries
from desktop_app.services.inquiries import InquiryCard
from desktop_app.services.inquiry_sources import SourceRow, rows
from desktop_app.services.library import Library
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import inquiry_lists, inquiry_steps
from desktop_app.storage.inquiry_steps import StepRow

TOTALS = {
    "received": "inquiry",
    "in_time": "answer:mode=in_time",
    "late": "answer:mode=late",
    "refused": "refusal",
    "passed_on": "forwarded:mode=local_body",
    "documents": "source_document",
    "sheets": "copying:mode=local_body",
}
"""What stands below the journal, as indicators."""


@dataclass(frozen=True)
class JournalLine:
    """An inquiry; `passed_on` when that was first done in the period."""

    card: InquiryCard
    used: tuple[SourceRow, ...]
    passed_on: StepRow | None


@dataclass(frozen=True)
class Journal:
    """What was received in the period, then what came earlier and was worked on in it."""

    period: Period
    received: tuple[JournalLine, ...]
    earlier: tuple[JournalLine, ...]
    totals: Mapping[str, int]


def of_period(library: Library, period: Period) -> Journal:
    """The journal of a period; what lies in the trash is not in it."""
    passed = inquiry_steps.passed_on(library.database, period)
    lines = []
    for id in inquiry_lists.of_period(library.database, period):
        card = inquiries.get(library, id)
        lines.append(JournalLine(card, rows(library, card.answered.used), passed.get(id)))
    sums = Sums(library.database)
    return Journal(
        period,
        tuple(line for line in lines if line.card.draft.on in period),
        tuple(line for line in lines if line.card.draft.on not in period),
        {name: sums.value(key, period) for name, key in TOTALS.items()},
    )
