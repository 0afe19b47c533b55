"""«This was answered before»: earlier answers to questions like the one that is typed."""

from __future__ import annotations

from desktop_app.domain import similar as rules
from desktop_app.services import inquiries
from desktop_app.services.inquiries import InquiryCard
from desktop_app.services.library import Library
from desktop_app.storage import inquiry_lists as storage

_LOOKED_AT = 300  # questions that share most words; the likeness of more takes too long


def answered_before(library: Library, question: str, rubric: str = "") -> list[InquiryCard]:
    """Up to three answered inquiries whose question resembles this one, the likest first."""
    beginnings = {rules.beginning(word): None for word in rules.words(question)}
    found = storage.beginning_with(library.database, list(beginnings), _LOOKED_AT)
    return [inquiries.get(library, id) for id in rules.ranked(question, rubric, found)]
