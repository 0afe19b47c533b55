"""What the ledger is told of an inquiry: received, answered, documents and sheets given."""

from __future__ import annotations

from desktop_app.domain.classes import Age, Inquiry
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.inquiries import AnswerDraft
from desktop_app.storage.inquiries import InquiryCard


def received(card: InquiryCard) -> Fact:
    """The inquiry itself."""
    kind, rubric = card.draft.kind, card.draft.rubric
    return Fact(Name.INQUIRY, card.draft.on, kind=kind, content=rubric, ref=card.id)


def answered(card: InquiryCard, draft: AnswerDraft) -> list[Fact]:
    """The answer, the reference it is, and what was given with it."""
    timely = "in_time" if draft.on <= card.due_on else "late"
    entry = Fact(Name.ANSWER, draft.on, content=card.draft.rubric, mode=timely, ref=card.id)
    said = entry._replace(mode="local_body", age=Age.ADULT.value)
    if card.draft.kind == Inquiry.CONSULTATION:
        said = said._replace(name=Name.CONSULTATION)
    else:
        said = said._replace(name=Name.REFERENCE, kind=card.draft.kind)
    return [entry, said, *given(card, draft)]


def given(card: InquiryCard, draft: AnswerDraft) -> list[Fact]:
    """The documents, and the sheets copied for the asker."""
    documents = Fact(
        Name.SOURCE_DOCUMENT,
        draft.on,
        draft.documents,
        content=card.draft.rubric,
        ref=card.id,
    )
    sheets = documents._replace(
        name=Name.COPYING, amount=draft.sheets, age=Age.ADULT.value, mode="local_body"
    )
    return [fact for fact in (documents, sheets) if fact.amount]
