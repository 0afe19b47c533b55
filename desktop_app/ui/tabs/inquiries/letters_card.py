"""What an inquiry's card tells of the central library: the way of the letter, and its answer."""

from __future__ import annotations

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.inquiries import AnswerDraft
from desktop_app.domain.letters import Reply, ReplyState
from desktop_app.services import letters
from desktop_app.services.inquiries import InquiryCard
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Line


def lines(context: UiContext, card: InquiryCard) -> list[Line]:
    """The way, then the answer as it came; nothing of one that was never passed on.

    An answer may come though passing on was undone after the letter had gone.
    """
    translate = context.translate
    found = letters.way(context.library, card.id)
    if found.passed_on is None and found.reply is None:
        return []
    told = [Line(translate("Letters", "Central library"), _way(context, found))]
    if found.reply is None:
        return told
    reply = found.reply
    return [
        *told,
        Line(translate("Letters", "Answer of the central library"), reply.answer or reply.reason),
        Line(translate("Letters", "Its sources"), reply.sources),
        Line(translate("Letters", "Its documents"), str(reply.documents or "")),
        Line(translate("Letters", "Prepared by"), reply.executor),
    ]


def usable(context: UiContext, card: InquiryCard) -> Reply | None:
    """An answer of the centre that an open inquiry can be answered with."""
    reply = letters.reply_of(context.library, card.id) if card.state.is_open else None
    return reply if reply and reply.state == ReplyState.ANSWERED else None


def draft(context: UiContext, reply: Reply) -> AnswerDraft:
    """The centre's answer in the form of the branch's own; she may change it."""
    sources = "; ".join(reply.sources.splitlines())
    return AnswerDraft(context.library.today, reply.answer, sources, reply.documents)


def _way(context: UiContext, way: letters.Way) -> str:
    """«Передан 12.10.2026 · письмо № 3, 13.10.2026 · ЦБ приняла · ответ дан 25.10.2026»."""
    translate = context.translate
    told: list[str] = []
    if way.passed_on:
        said = translate("Letters", "passed on {date}")
        told.append(said.format(date=short(way.passed_on)))
    if way.letter:
        said = translate("Letters", "letter no. {no}, {date}")
        told.append(said.format(no=way.letter[0], date=short(way.letter[1])))
    else:
        told.append(translate("Letters", "not on a stick yet"))
    if way.taken_on:
        said = translate("Letters", "arrived there, letter of {date}")
        told.append(said.format(date=short(way.taken_on)))
    if way.reply:
        state = names.title(translate, "reply_state", way.reply.state).lower()
        told.append(f"{state} {short(way.reply.on)}")
    return " · ".join(told)
