"""The self-government's inquiries: accepted, answered in time or late, refused, passed on."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from desktop_app.domain import inquiries as rules
from desktop_app.domain.classes import Inquiry
from desktop_app.domain.errors import Invalid, Problem, UserError, require
from desktop_app.domain.facts import Fact, Name, contrary, corrected
from desktop_app.domain.inquiries import AnswerDraft, HandDraft, InquiryDraft, InquiryState, Shown
from desktop_app.domain.own_names import RUBRICS
from desktop_app.services import inquiry_facts as ledger
from desktop_app.services import organisations, own_names
from desktop_app.services.drafts import closed, tidied
from desktop_app.services.inquiry_deadlines import due as due
from desktop_app.services.inquiry_deadlines import left as left
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import inquiries as storage
from desktop_app.storage import inquiry_lists as lists
from desktop_app.storage import inquiry_steps
from desktop_app.storage.inquiries import InquiryCard as InquiryCard
from desktop_app.storage.inquiry_lists import InquiryRow as InquiryRow
from desktop_app.storage.inquiry_lists import Narrow as Narrow
from desktop_app.storage.inquiry_steps import StepRow as StepRow


def problems(library: Library, draft: InquiryDraft) -> tuple[Problem, ...]:
    """What keeps an inquiry from being saved."""
    return rules.problems(_complete(library, draft), library.today)


def change_problems(
    library: Library, card: InquiryCard, draft: InquiryDraft
) -> tuple[Problem, ...]:
    """What keeps an inquiry from being changed, also what the ledger counted it by."""
    draft = _complete(library, draft, card.draft)
    found = list(rules.problems(draft, library.today))
    if draft.on.year != card.year:
        facts = {"no": card.number, "year": card.year}
        found.append(Problem("on", "inquiry_other_year", facts=facts))
    earlier = [step.on for step in steps(library, card.id)[1:] if step.on < draft.on]
    if draft.on != card.draft.on and earlier:
        told = {"date": min(earlier).isoformat()}
        found.append(Problem("on", "inquiry_worked_before", facts=told))
    if not card.state.is_open:
        found += rules.frozen_problems(card.draft, draft)
    if ledger.received(card) != ledger.received(replace(card, draft=draft)):
        found += [at for on in {card.draft.on, draft.on} for at in closed(library, on)]
    return tuple(found)


def accept(library: Library, draft: InquiryDraft) -> Done:
    """Write an inquiry down under the next number of its year."""
    draft = _complete(library, draft)
    require(rules.problems(draft, library.today))
    with library.act("inquiry.accept") as act:
        card = _accepted(act, draft)
        act.summary |= {"date": card.due_on.isoformat()}
    assert act.done
    return act.done


def accept_answered(
    library: Library, draft: InquiryDraft, answer: AnswerDraft, hand: HandDraft | None = None
) -> Done:
    """«Done now»: write down the inquiry, its answer and that the asker has it, in one act."""
    draft, answer = _complete(library, draft), tidied(answer)
    require(
        rules.problems(draft, library.today)
        + rules.answer_problems(answer, draft.on, library.today)
    )
    hand = tidied(hand) if hand else HandDraft(answer.on, draft.asker)
    way = hand.given_as or answer.given_as or rules.usual_way(draft.channel).value
    hand = replace(hand, given_as=way)
    with library.act("inquiry.accept_answered") as act:
        card = _accepted(act, draft)
        _answered(act, card, answer)
        _handed(library, card, hand, answer.on)
    assert act.done
    return act.done


def change(library: Library, id: int, draft: InquiryDraft) -> Done:
    """Change what was written; the ledger's entry follows while the inquiry is open."""
    with library.act("inquiry.change") as act:
        card = _known(library, id)
        require(change_problems(library, card, draft))
        draft = organisations.registered(act, _complete(library, draft, card.draft))
        if draft.on != card.draft.on:
            inquiry_steps.redate(library.database, id, draft.on)
        storage.change(library.database, id, draft)
        before, after = ledger.received(card), ledger.received(replace(card, draft=draft))
        if before != after:
            act.post(contrary(before), corrected(after))
        _tell(act, card)
    assert act.done
    return act.done


def start(library: Library, id: int) -> Done:
    """Take an inquiry up."""
    with library.act("inquiry.start") as act:
        card = _open(library, id, InquiryState.IN_WORK)
        storage.set_state(library.database, id, InquiryState.IN_WORK, library.today)
        _tell(act, card)
    assert act.done
    return act.done


def pass_on(library: Library, id: int, note: str = "") -> Done:
    """Ask the central library; the inquiry waits for it, and counts once as passed on."""
    database, on = library.database, library.today
    with library.act("inquiry.pass_on") as act:
        card = _open(library, id, InquiryState.WAITING)
        note = _reason(card, note, is_required=False)
        storage.set_state(database, id, InquiryState.WAITING, on, note, reason=note)
        if not storage.was_passed_on(database, id):
            act.post(Fact(Name.FORWARDED, on, mode="local_body", ref=id))
        _tell(act, card)
    assert act.done
    return act.done


def answer(library: Library, id: int, draft: AnswerDraft, hand: HandDraft | None = None) -> Done:
    """Record the answer: it is done, in time or late, and waits to be handed over.

    With `hand` the asker has it at once.
    """
    draft = tidied(draft)
    with library.act("inquiry.answer") as act:
        card = _open(library, id, InquiryState.DONE)
        require(rules.answer_problems(draft, card.draft.on, library.today))
        _answered(act, card, draft)
        if hand:
            _handed(library, card, tidied(hand), draft.on)
    assert act.done
    return act.done


def amend(library: Library, id: int, draft: AnswerDraft) -> Done:
    """Correct an answer's words, sources and numbers; its day stays, the ledger follows."""
    draft = tidied(draft)
    with library.act("inquiry.amend") as act:
        card = _known(library, id)
        if card.is_trashed or not card.state.is_answered:
            raise UserError("inquiry_unanswered", no=card.number)
        require(rules.answer_problems(draft, card.draft.on, library.today))
        if draft.on != card.closed_on:
            raise Invalid((Problem("on", "inquiry_counted"),))
        storage.put_answer(library.database, id, draft)
        before, after = ledger.given(card, card.answered), ledger.given(card, draft)
        if before != after:
            act.post(*map(contrary, before), *map(corrected, after))
        _tell(act, card)
    assert act.done
    return act.done


def hand_over(library: Library, id: int, draft: HandDraft) -> Done:
    """The asker has the answer: who took it, when and how; once more to correct that."""
    draft = tidied(draft)
    with library.act("inquiry.hand_over") as act:
        card = _known(library, id)
        if card.is_trashed or not card.state.is_answered:
            raise UserError("inquiry_unanswered", no=card.number)
        _handed(library, card, draft, card.answered.on)
        _tell(act, card)
    assert act.done
    return act.done


def refuse(library: Library, id: int, reason: str, on: date | None = None) -> Done:
    """Close an inquiry without an answer; the reason stays on its card."""
    database, day = library.database, on or library.today
    with library.act("inquiry.refuse") as act:
        card = _open(library, id, InquiryState.REFUSED)
        reason = _reason(card, reason, is_required=True)
        if day < card.draft.on:
            raise UserError("answer_before_inquiry")
        if day > library.today:
            raise UserError("date_in_future")
        state = InquiryState.REFUSED
        storage.set_state(database, id, state, day, reason, reason=reason, closed_on=day)
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
        act.post(contrary(ledger.received(card)))
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
        act.post(corrected(ledger.received(card)))
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
    narrow: Narrow | None = None,
) -> array[int]:
    """All that match the typed words and the list's choice, in order."""
    return lists.ids(library.database, text, order, descending=descending, narrow=narrow)


def counts(library: Library) -> dict[Shown, int]:
    """How many there are of each choice of the list."""
    return lists.counts(library.database)


def rows(library: Library, ids: Sequence[int]) -> dict[int, InquiryRow]:
    """Inquiries by id."""
    return lists.rows(library.database, ids)


def trashed(library: Library) -> list[InquiryRow]:
    """What lies in the trash."""
    return lists.trashed(library.database)


def askers(library: Library, organisation_id: int | None = None) -> list[tuple[str, str]]:
    """Who asked before, with the post, the latest first."""
    return lists.askers(library.database, organisation_id)


def steps(library: Library, id: int) -> tuple[StepRow, ...]:
    """The states that it went through, each on its day."""
    return inquiry_steps.of_inquiry(library.database, id)


def _complete(
    library: Library, draft: InquiryDraft, before: InquiryDraft | None = None
) -> InquiryDraft:
    """Cleaned; due by the norm when no day was said; an own topic brings its usual one.

    An own topic that it had already stays counted as it was.
    """
    draft = tidied(draft)
    if draft.due_on is None and draft.kind in tuple(Inquiry):
        draft = replace(draft, due_on=due(library, draft.on, draft.kind))
    if draft.own_rubric_id is None:
        return draft
    if before is not None and before.own_rubric_id == draft.own_rubric_id:
        return replace(draft, rubric=before.rubric)
    own = own_names.get(library, RUBRICS, draft.own_rubric_id)
    return replace(draft, rubric=own.draft.counted_as)


def _accepted(act: Act, draft: InquiryDraft) -> InquiryCard:
    draft = organisations.registered(act, draft)
    act.id, number = storage.add(act.library.database, draft)
    card = _known(act.library, act.id)
    act.post(ledger.received(card))
    act.summary = {"no": number}
    return card


def _answered(act: Act, card: InquiryCard, draft: AnswerDraft) -> None:
    storage.answer(act.library.database, card.id, draft)
    act.post(*ledger.answered(card, draft))
    _tell(act, card, late=int(draft.on > card.due_on))


def _handed(library: Library, card: InquiryCard, draft: HandDraft, answered_on: date) -> None:
    require(rules.hand_problems(draft, answered_on, library.today))
    storage.hand_over(library.database, card.id, draft)


def _reason(card: InquiryCard, typed: str, *, is_required: bool) -> str:
    reason = tidied(replace(card.draft, note=typed)).note
    require(rules.reason_problems(reason, is_required=is_required))
    return reason


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
