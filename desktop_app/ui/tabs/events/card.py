"""What the panel tells of an event, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.domain.events import EventDraft, EventState
from desktop_app.domain.numbers import money
from desktop_app.services import album, exhibits, groups, press
from desktop_app.services.events import EventCard, EventChange
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action, Line
from desktop_app.ui.tabs.events.papers import card_papers


@dataclass(frozen=True)
class EventActs:
    """What the tab does when a button of the card is pressed."""

    hold: Callable[[], None]
    change: Callable[[], None]
    poster: Callable[[], None]
    cards: Callable[[], None]
    move: Callable[[], None]
    cancel: Callable[[], None]
    resume: Callable[[], None]
    trash: Callable[[], None]
    exhibits: Callable[[], None]
    repeat: Callable[[], None]


def note(context: UiContext, card: EventCard) -> str:
    """«№ 12 · Беседа · Запланировано»."""
    translate = context.translate
    return " · ".join(
        (
            f"№ {card.number}",
            names.event_form(translate, card.draft.form, card.own_form),
            names.title(translate, "event_state", card.state),
        )
    )


def lines(context: UiContext, card: EventCard, changes: Sequence[EventChange] = ()) -> list[Line]:
    """The facts that are known; empty ones are left out."""
    draft = card.draft
    waiting = card.state is EventState.PLANNED and draft.on < context.library.today
    found = [
        Line(context.translate("Events", "Day"), _days(context, draft), alarm=waiting),
        *(_change(context, one) for one in changes),
        *([] if changes else [_reason(context, card)]),
        *_plan(context, card),
        *_outcome(context, card),
        Line(context.translate("Events", "Note"), draft.note),
    ]
    return [line for line in found if line.value]


def _days(context: UiContext, draft: EventDraft) -> str:
    """«23 September 2026 14:00», of what lasts longer with the last day too."""
    first = f"{dates.long(draft.on, context.language)} {draft.starts_at}".strip()
    if not draft.ends_on or draft.ends_on == draft.on:
        return first
    return f"{first} – {dates.long(draft.ends_on, context.language)}"


def _change(context: UiContext, one: EventChange) -> Line:
    """«Moved: from 23.09.2026 to 30.09.2026 – no light»."""
    translate = context.translate
    days = {"was": dates.short(one.was_on), "date": dates.short(one.on)}
    label, text = {
        "move": (translate("Events", "Moved"), translate("Events", "from {was} to {date}")),
        "cancel": (translate("Events", "Cancelled"), dates.short(one.made_on)),
        "resume": (translate("Events", "Planned again"), dates.short(one.made_on)),
    }[one.kind]
    return Line(label, " – ".join(filter(None, (text.format(**days), one.reason))))


def _reason(context: UiContext, card: EventCard) -> Line:
    """Why, of an event that was moved or cancelled before its history was kept."""
    translate = context.translate
    is_cancelled = card.state is EventState.CANCELLED
    label = translate("Events", "Cancelled") if is_cancelled else translate("Events", "Moved")
    return Line(label, card.reason)


def _plan(context: UiContext, card: EventCard) -> list[Line]:
    translate, draft, language = context.translate, card.draft, context.language
    place = names.title(translate, "venue_kind", draft.venue_kind)
    club = groups.get(context.library, draft.group_id).name if draft.group_id else ""
    partners = ", ".join(body.name(language) for body in card.organisations)
    subject = names.title(translate, "direction", draft.direction) if draft.direction else ""
    paid = "" if draft.is_free else translate("Events", "paid")
    where = ", ".join(filter(None, (place, draft.venue, draft.district)))
    return [
        Line(translate("Events", "Place"), where),
        Line(translate("Events", "For whom"), draft.audience),
        Line(translate("Events", "Club"), club),
        Line(translate("Events", "Together with"), partners),
        Line(translate("Events", "Guests"), draft.guests),
        Line(translate("Events", "Responsible"), draft.responsible),
        Line(translate("Events", "Subject"), subject),
        Line(translate("Events", "Purpose"), draft.purpose),
        Line(translate("Events", "Programme"), draft.programme),
        Line(translate("Events", "Equipment"), draft.equipment),
        Line(translate("Events", "Estimate of costs"), money(draft.budget) if draft.budget else ""),
        Line(translate("Events", "Sponsors"), draft.sponsors),
        Line(translate("Events", "Admission"), paid),
    ]


def _outcome(context: UiContext, card: EventCard) -> list[Line]:
    translate, outcome = context.translate, card.outcome
    shown_by = names.titles(translate, "evidence")
    return [
        Line(translate("Events", "Came"), _came(context, card)),
        Line(translate("Events", "Who counted"), outcome.counted_by),
        Line(translate("Events", "Evidence"), ", ".join(shown_by[e] for e in outcome.evidence)),
        Line(translate("Events", "Documents shown"), str(outcome.documents or "")),
        Line(translate("Events", "Documents lent"), str(outcome.lent or "")),
        Line(translate("Events", "Spent"), money(outcome.spent) if outcome.spent else ""),
        Line(translate("Events", "In the press"), _written(context, card)),
        Line(translate("Events", "Photos"), str(len(album.photos(context.library, card.id)) or "")),
        Line(translate("Events", "Feedback"), outcome.feedback),
        Line(translate("Events", "Conclusion"), outcome.conclusion),
    ]


def actions(context: UiContext, card: EventCard, acts: EventActs) -> list[Action]:
    """Those that the state allows; the likeliest first."""
    translate = context.translate
    change = Action(translate("Events", "Change"), acts.change, icon="pencil")
    poster = Action(translate("Events", "Poster"), acts.poster, icon="file-type-pdf")
    cards = Action(translate("Events", "Invitations and certificates"), acts.cards, icon="printer")
    trash = Action(translate("Events", "To the trash"), acts.trash, icon="trash")
    shown = Action(translate("Events", "Documents"), acts.exhibits, icon="books")
    again = Action(translate("Events", "Repeat"), acts.repeat, icon="calendar")
    shows = [shown] if exhibits.has_list(card) else []
    papers = [*shows, card_papers(context, card)]
    match card.state:
        case EventState.HELD:
            correct = Action(translate("Events", "Outcome"), acts.hold, icon="users")
            more = Action(
                translate("Events", "More"), nothing, menu=(cards, _note(context, card), again)
            )
            return [correct, change, poster, *papers, _photos(context, card), more]
        case EventState.CANCELLED:
            resume = Action(translate("Events", "Plan again"), acts.resume, icon="restore")
            return [resume, trash]
    has_come = card.draft.on <= context.library.today
    hold = Action(
        translate("Events", "How many people came?"), acts.hold, icon="users", primary=True
    )
    move = Action(translate("Events", "Move"), acts.move, icon="calendar-event")
    cancel = Action(translate("Events", "Cancel the event"), acts.cancel, icon="x")
    poster = Action(poster.title, acts.poster, icon=poster.icon, primary=not has_come)
    return [
        *([hold] if has_come else []),
        poster,
        change,
        *papers,
        Action(translate("Events", "More"), nothing, menu=(move, cancel, cards, again, trash)),
    ]


def _photos(context: UiContext, card: EventCard) -> Action:
    act = partial(context.bus.go, "events", "show_album", card.id)
    return Action(context.translate("Events", "Photos"), act)


def _note(context: UiContext, card: EventCard) -> Action:
    act = partial(context.bus.go, "events", "press_note", card.id)
    return Action(context.translate("Events", "Note for the press"), act)


def _written(context: UiContext, card: EventCard) -> str:
    """What was typed at the holding, and the publications that are linked."""
    found = (
        f"{row.draft.edition} ({dates.short(row.draft.on)}): «{row.draft.title}»"
        for row in press.of_event(context.library, card.id)
    )
    return "\n".join(filter(None, (card.outcome.press, *found)))


def _came(context: UiContext, card: EventCard) -> str:
    """«22: children 12, young people 7, other ages 3»."""
    if card.state is not EventState.HELD:
        return ""
    came = card.outcome.attendance
    ages = names.titles(context.translate, "age")
    groups = (("child", came.children), ("youth", came.youth), ("adult", came.adults))
    told = ", ".join(f"{ages[age].lower()} {people}" for age, people in groups if people)
    return f"{came.total}: {told}" if told else str(came.total)
