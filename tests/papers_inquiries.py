"""Papers of inquiries: slip and reply of one that was handed over, the journal of a month."""

from __future__ import annotations

from desktop_app.domain.inquiries import InquiryState
from desktop_app.services import inquiries, inquiry_journal, inquiry_sources, reports
from desktop_app.services.library import Library


def papers(library: Library) -> dict[str, tuple[object, ...]]:
    """What each needs after the letterhead."""
    cards = (inquiries.get(library, id) for id in reversed(inquiries.ids(library)))
    card = next(card for card in cards if card.state is InquiryState.HANDED and card.answered.used)
    used = inquiry_sources.rows(library, card.answered.used)
    month = inquiry_journal.of_period(library, reports.period("2026-11"))
    return {
        "inquiry.slip": (card,),
        "inquiry.reply": (card, used),
        "inquiry.journal": (month, True),
    }
