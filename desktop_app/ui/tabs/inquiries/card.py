"""What the panel tells of an inquiry, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from desktop_app.documents import names
from desktop_app.documents.document_lines import cited
from desktop_app.domain import dates
from desktop_app.domain.inquiries import InquiryState
from desktop_app.services import inquiries, inquiry_sources
from desktop_app.services.inquiries import InquiryCard, InquiryRow
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action, Line
from desktop_app.ui.tabs.inquiries import letters_card
from desktop_app.ui.tabs.inquiries.columns import number_words, state_words, urgency


@dataclass(frozen=True)
class InquiryActs:
    """What the section does when a button of the card is pressed."""

    answer: Callable[[], None]
    start: Callable[[], None]
    pass_on: Callable[[], None]
    hand_over: Callable[[], None]
    refuse: Callable[[], None]
    change: Callable[[], None]
    trash: Callable[[], None]
    print_slip: Callable[[], None]
    print_reply: Callable[[], None]
    use_reply: Callable[[], None]


def note(context: UiContext, card: InquiryCard, row: InquiryRow) -> str:
    """«№ 12 · Тематическая · В работе»."""
    kind = names.title(context.translate, "inquiry", card.draft.kind)
    number = number_words(context, card.year, card.number)
    return f"№ {number} · {kind} · {state_words(context, row)}"


def steps_told(context: UiContext, card: InquiryCard) -> str:
    """«Принят 02.11 · в работе 03.11 · выполнен 05.11»."""
    titles = names.titles(context.translate, "inquiry_state")
    told = [
        f"{titles[step.state]} {dates.short(step.on)[:5]}"
        for step in inquiries.steps(context.library, card.id)
    ]
    return " · ".join([*told[:1], *(_small(one) for one in told[1:])])


def _small(text: str) -> str:
    return text[:1].lower() + text[1:]


def _due(context: UiContext, card: InquiryCard, row: InquiryRow) -> str:
    told = _small(urgency(context, row))
    return " · ".join(filter(None, (dates.short(card.due_on), told)))


def lines(context: UiContext, card: InquiryCard, row: InquiryRow) -> list[Line]:
    """The facts that are known; empty ones are left out."""
    translate, draft = context.translate, card.draft
    person = ", ".join(filter(None, (draft.asker, draft.office)))
    channel = names.title(translate, "channel", draft.channel)
    alarm = row.is_overdue(context.library.today) or row.is_late()
    found = [
        Line(translate("Inquiries", "Way"), steps_told(context, card)),
        Line(translate("Inquiries", "Deadline"), _due(context, card, row), alarm=alarm),
        Line(translate("Inquiries", "Body"), card.body.name(context.language) if card.body else ""),
        Line(translate("Inquiries", "Who asks"), person),
        Line(translate("Inquiries", "How it came"), channel),
        Line(
            translate("Inquiries", "Topic"), names.rubric(translate, draft.rubric, card.own_rubric)
        ),
        Line(translate("Inquiries", "What it is for"), draft.purpose),
        Line(translate("Inquiries", "Who answers"), draft.executor),
        *_answer(context, card),
        *letters_card.lines(context, card),
        Line(translate("Inquiries", "Reason"), card.reason),
        Line(translate("Inquiries", "Note"), draft.note),
    ]
    return [line for line in found if line.value]


def _answer(context: UiContext, card: InquiryCard) -> list[Line]:
    """What was answered from what, how much, who took it."""
    translate, answer, hand = context.translate, card.answered, card.hand
    used = inquiry_sources.rows(context.library, answer.used)
    cites = [f"{number}. {cited(one.work, translate)}" for number, one in enumerate(used, 1)]
    way = names.title(translate, "given_as", answer.given_as) if answer.given_as else ""
    taken = ", ".join(filter(None, (hand.receiver, dates.short(hand.on)))) if hand else ""
    return [
        Line(translate("Inquiries", "Answer"), answer.answer),
        Line(translate("Inquiries", "Sources"), "\n".join([*cites, *answer.sources.splitlines()])),
        Line(translate("Inquiries", "Documents given"), str(answer.documents or "")),
        Line(translate("Inquiries", "Sheets copied"), str(answer.sheets or "")),
        Line(translate("Inquiries", "Minutes spent"), str(answer.minutes or "")),
        Line(translate("Inquiries", "Given as"), way),
        Line(translate("Inquiries", "Taken by"), taken),
        Line(translate("Inquiries", "What was said of it"), hand.feedback if hand else ""),
    ]


def actions(context: UiContext, card: InquiryCard, acts: InquiryActs) -> list[Action]:
    """Those that the state allows; the likeliest first."""
    translate = context.translate
    change = Action(translate("Inquiries", "Change"), acts.change, icon="pencil")
    papers = [Action(translate("Inquiries", "Slip of the inquiry"), acts.print_slip)]
    if card.state.is_answered:
        papers.insert(0, Action(translate("Inquiries", "Reply sheet"), acts.print_reply))
    print_ = Action(translate("Inquiries", "Print"), nothing, icon="printer", menu=tuple(papers))
    if card.state.is_open:
        return [*_open(context, card, acts), change, print_]
    if card.state is InquiryState.REFUSED:
        return [change, print_]
    amend = Action(translate("Inquiries", "Correct the answer"), acts.answer)
    if card.state is InquiryState.DONE:
        hand = translate("Inquiries", "Hand over")
        return [Action(hand, acts.hand_over, icon="check", primary=True), print_, change, amend]
    who = Action(translate("Inquiries", "Who took it"), acts.hand_over)
    more = Action(translate("Inquiries", "More"), nothing, menu=(amend, who))
    return [change, print_, more]


def _open(context: UiContext, card: InquiryCard, acts: InquiryActs) -> list[Action]:
    translate = context.translate
    answer = Action(translate("Inquiries", "Answer"), acts.answer, icon="check", primary=True)
    start = Action(translate("Inquiries", "Take up"), acts.start, icon="footsteps")
    pass_on = Action(translate("Inquiries", "To the central library"), acts.pass_on, icon="books")
    refuse = Action(translate("Inquiries", "Refuse"), acts.refuse, icon="x")
    trash = Action(translate("Inquiries", "To the trash"), acts.trash, icon="trash")
    is_new = card.state is InquiryState.ACCEPTED
    use = Action(translate("Letters", "Use this answer"), acts.use_reply, "check", primary=True)
    has_reply = letters_card.usable(context, card) is not None
    return [
        *([use, replace(answer, primary=False)] if has_reply else [answer]),
        *([start] if is_new else []),
        *([pass_on] if card.state is not InquiryState.WAITING else []),
        refuse,
        *([trash] if is_new else []),
    ]
