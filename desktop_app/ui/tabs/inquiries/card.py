"""What the panel tells of an inquiry, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.domain.inquiries import InquiryState
from desktop_app.services.inquiries import InquiryCard, InquiryRow
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, Line
from desktop_app.ui.tabs.inquiries.columns import state_words


@dataclass(frozen=True)
class InquiryActs:
    """What the tab does when a button of the card is pressed."""

    answer: Callable[[], None]
    start: Callable[[], None]
    pass_on: Callable[[], None]
    refuse: Callable[[], None]
    change: Callable[[], None]
    trash: Callable[[], None]


def note(context: UiContext, card: InquiryCard, row: InquiryRow) -> str:
    """«№ 12 · Тематическая · Просрочен»."""
    kind = names.title(context.translate, "inquiry", card.draft.kind)
    return f"№ {card.number} · {kind} · {state_words(context, row)}"


def lines(context: UiContext, card: InquiryCard, row: InquiryRow) -> list[Line]:
    """The facts that are known; empty ones are left out."""
    translate, draft = context.translate, card.draft
    person = ", ".join(filter(None, (draft.asker, draft.office)))
    channel = names.title(translate, "channel", draft.channel)
    closed = dates.short(card.closed_on) if card.closed_on else ""
    found = [
        Line(translate("Inquiries", "Body"), card.body.name(context.language) if card.body else ""),
        Line(translate("Inquiries", "Who asks"), person),
        Line(translate("Inquiries", "Topic"), names.title(translate, "rubric", draft.rubric)),
        Line(translate("Inquiries", "Accepted on"), f"{dates.short(draft.on)}, {channel.lower()}"),
        Line(
            translate("Inquiries", "Deadline"),
            dates.short(card.due_on),
            alarm=row.is_overdue(context.library.today) or row.is_late(),
        ),
        Line(translate("Inquiries", "Closed on"), closed),
        Line(translate("Inquiries", "Answer"), card.answer),
        Line(translate("Inquiries", "Sources"), card.sources),
        Line(translate("Inquiries", "Documents given"), str(card.documents or "")),
        Line(translate("Inquiries", "Reason"), card.reason),
        Line(translate("Inquiries", "Note"), draft.note),
    ]
    return [line for line in found if line.value]


def actions(context: UiContext, card: InquiryCard, acts: InquiryActs) -> list[Action]:
    """Those that the state allows; the likeliest first."""
    translate = context.translate
    change = Action(translate("Inquiries", "Change"), acts.change, icon="pencil")
    if not card.state.is_open:
        return [change]
    answer = Action(translate("Inquiries", "Answer"), acts.answer, icon="check", primary=True)
    start = Action(translate("Inquiries", "Take up"), acts.start, icon="footsteps")
    pass_on = Action(translate("Inquiries", "To the central library"), acts.pass_on, icon="books")
    refuse = Action(translate("Inquiries", "Refuse"), acts.refuse, icon="x")
    trash = Action(translate("Inquiries", "To the trash"), acts.trash, icon="trash")
    is_new = card.state is InquiryState.ACCEPTED
    return [
        answer,
        *([start] if is_new else []),
        *([pass_on] if card.state is not InquiryState.WAITING else []),
        refuse,
        change,
        *([trash] if is_new else []),
    ]
