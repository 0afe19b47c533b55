"""The self-government's inquiries: accepted, answered in time or late, refused, passed on."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from functools import partial

from desktop_app.domain import inquiries as rules
from desktop_app.domain.classes import Age, Inquiry, Source
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.inquiries import AnswerDraft, InquiryDraft, InquiryState
from desktop_app.services import calendar
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import inquiries as storage
from desktop_app.storage.inquiries import InquiryCard as InquiryCard
from desktop_app.storage.inquiries import InquiryRow as InquiryRow

FROZEN = ("on", "rubric", "kind", "due_on")  # what the ledger has counted an answer by


def due(library: Library, on: date, kind: str) -> date:
    """The day an answer is due by the library's norms; weekends and holidays do not count."""
    is_off = partial(calendar.is_day_off, library)
    return rules.default_due(on, kind, is_off, library.norms(on))


def problems(library: Library, draft: InquiryDraft) -> tuple[Problem, ...]:
    """What keeps an inquiry from being saved."""
    return rules.problems(_complete(library, draft), library.today)


def accept(library: Library, draft: InquiryDraft) -> Done:
    """Write an inquiry down under the next number of its year."""
    draft = _complete(library, draft)
    require(rules.problems(draft, library.today))
    with library.act("inquiry.accept") as act:
        card = _accepted(act, draft)
        act.summary |= {"date": card.due_on.isoformat()}
    assert act.done
    return act.done


def accept_answered(library: Library, draft: InquiryDraft, answer: AnswerDraft) -> Done:
    """«Done now»: write down the inquiry and its answer in one act."""
    draft, answer = _complete(library, draft), tidied(answer)
    require(
        rules.problems(draft, library.today)
        + rules.answer_problems(answer, draft.on, library.today)
    )
    with library.act("inquiry.accept_answered") as act:
        _answered(act, _accepted(act, draft), answer)
    assert act.done
    return act.done


def change(library: Library, id: int, draft: InquiryDraft) -> Done:
    """Change what was written; the ledger's entry follows while the inquiry is open."""
    with library.act("inquiry.change") as act:
        card = _known(library, id)
        draft = _complete(library, draft)
        require(rules.problems(draft, library.today))
        if draft.on.year != card.year:
            raise UserError("inquiry_other_year", no=card.number, year=card.year)
        if not card.state.is_open:
            require(_frozen_problems(card.draft, draft))
        storage.change(library.database, id, draft)
        before, after = _received(card), _received(replace(card, draft=draft))
        if before != after:
            source = Source.CORRECTION.value
            act.post(before._replace(amount=-1, source=source), after._replace(source=source))
        _tell(act, card)
    assert act.done
    return act.done


def start(library: Library, id: int) -> Done:
    """Take an inquiry up."""
    with library.act("inquiry.start") as act:
        card = _open(library, id, InquiryState.IN_WORK)
        storage.set_state(library.database, id, InquiryState.IN_WORK, card.reason)
        _tell(act, card)
    assert act.done
    return act.done


def pass_on(library: Library, id: int, note: str = "") -> Done:
    """Ask the central library; the inquiry waits for it, and counts once as passed on."""
    with library.act("inquiry.pass_on") as act:
        card = _open(library, id, InquiryState.WAITING)
        note = tidied(replace(card.draft, note=note)).note
        storage.set_state(library.database, id, InquiryState.WAITING, note)
        if not storage.was_passed_on(library.database, id):
            act.post(Fact(Name.FORWARDED, library.today, mode="local_body", ref=id))
        _tell(act, card)
    assert act.done
    return act.done


def answer(library: Library, id: int, draft: AnswerDraft) -> Done:
    """Record the answer: the inquiry is done, in time or late."""
    draft = tidied(draft)
    with library.act("inquiry.answer") as act:
        card = _open(library, id, InquiryState.DONE)
        require(rules.answer_problems(draft, card.draft.on, library.today))
        _answered(act, card, draft)
    assert act.done
    return act.done


def refuse(library: Library, id: int, reason: str, on: date | None = None) -> Done:
    """Close an inquiry without an answer; the reason stays on its card."""
    day = on or library.today
    with library.act("inquiry.refuse") as act:
        card = _open(library, id, InquiryState.REFUSED)
        reason = tidied(replace(card.draft, note=reason)).note
        if not reason:
            raise UserError("reason_required")
        if day < card.draft.on:
            raise UserError("answer_before_inquiry")
        if day > library.today:
            raise UserError("date_in_future")
        storage.set_state(library.database, id, InquiryState.REFUSED, reason, closed_on=day)
        act.post(Fact(Name.REFUSAL, day, content=card.draft.rubric, mode="local_body", ref=id))
        _tell(act, card)
    assert act.done
    return act.done


def trash(library: Library, id: int) -> Done:
    """Take back an inquiry nobody has worked on; only while its period is open."""
    with library.act("inquiry.trash") as act:
        card = _known(library, id)
        if card.state is not InquiryState.ACCEPTED or card.is_trashed:
            raise UserError("inquiry_in_work", no=card.number)
        storage.trash(library.database, id, library.clock())
        act.post(_received(card)._replace(amount=-1, source=Source.CORRECTION.value))
        _tell(act, card)
    assert act.done
    return act.done


def restore(library: Library, id: int) -> Done:
    """Take an inquiry back from the trash; it counts again."""
    with library.act("inquiry.restore") as act:
        card = _known(library, id)
        if not card.is_trashed:
            raise UserError("not_in_trash")
        storage.trash(library.database, id, None)
        act.post(_received(card)._replace(source=Source.CORRECTION.value))
        _tell(act, card)
    assert act.done
    return act.done


def get(library: Library, id: int) -> InquiryCard:
    """One inquiry; `inquiry_unknown` when there is none."""
    return _known(library, id)


def ids(
    library: Library,
    text: str = "",
    order: str = "number",
    *,
    descending: bool = False,
    only_open: bool = False,
) -> array[int]:
    """All that match the typed words, in order."""
    return storage.ids(library.database, text, order, descending=descending, only_open=only_open)


def rows(library: Library, ids: Sequence[int]) -> dict[int, InquiryRow]:
    """Inquiries by id."""
    return storage.rows(library.database, ids)


def trashed(library: Library) -> list[InquiryRow]:
    """What lies in the trash."""
    return storage.trashed(library.database)


def askers(library: Library, organisation_id: int | None = None) -> list[tuple[str, str]]:
    """Who asked before, with the post, the latest first."""
    return storage.askers(library.database, organisation_id)


def _complete(library: Library, draft: InquiryDraft) -> InquiryDraft:
    """Cleaned, and due by the norm when no day was said."""
    draft = tidied(draft)
    if draft.due_on is None and draft.kind in tuple(Inquiry):
        draft = replace(draft, due_on=due(library, draft.on, draft.kind))
    return draft


def _accepted(act: Act, draft: InquiryDraft) -> InquiryCard:
    act.id, number = storage.add(act.library.database, draft)
    card = _known(act.library, act.id)
    act.post(_received(card))
    act.summary = {"no": number}
    return card


def _answered(act: Act, card: InquiryCard, draft: AnswerDraft) -> None:
    storage.answer(act.library.database, card.id, draft)
    act.post(*_answer_facts(card, draft))
    _tell(act, card, late=int(draft.on > card.due_on))


def _received(card: InquiryCard) -> Fact:
    kind, rubric = card.draft.kind, card.draft.rubric
    return Fact(Name.INQUIRY, card.draft.on, kind=kind, content=rubric, ref=card.id)


def _answer_facts(card: InquiryCard, draft: AnswerDraft) -> list[Fact]:
    """The answer, the reference it is, and the documents handed out with it."""
    rubric = card.draft.rubric
    timely = "in_time" if draft.on <= card.due_on else "late"
    entry = Fact(Name.ANSWER, draft.on, content=rubric, mode=timely, ref=card.id)
    if card.draft.kind == Inquiry.CONSULTATION:
        given = entry._replace(name=Name.CONSULTATION, mode="local_body", age=Age.ADULT.value)
    else:
        given = entry._replace(
            name=Name.REFERENCE,
            kind=card.draft.kind,
            mode="local_body",
            age=Age.ADULT.value,
        )
    documents = entry._replace(name=Name.SOURCE_DOCUMENT, amount=draft.documents, mode="")
    return [entry, given, documents] if draft.documents else [entry, given]


def _frozen_problems(before: InquiryDraft, after: InquiryDraft) -> list[Problem]:
    was, now = asdict(before), asdict(after)
    return [Problem(field, "inquiry_counted") for field in FROZEN if was[field] != now[field]]


def _known(library: Library, id: int) -> InquiryCard:
    card = storage.get(library.database, id)
    if card is None:
        raise UserError("inquiry_unknown")
    return card


def _open(library: Library, id: int, state: InquiryState) -> InquiryCard:
    card = _known(library, id)
    if card.is_trashed or not rules.may(card.state, state):
        raise UserError("inquiry_closed", no=card.number)
    return card


def _tell(act: Act, card: InquiryCard, **facts: str | int) -> None:
    act.id = card.id
    act.summary |= {"no": card.number, **facts}
