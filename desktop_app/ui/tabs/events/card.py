"""What the panel tells of an event, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.domain.events import EventState
from desktop_app.services import album, press
from desktop_app.services.events import EventCard
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, Line


@dataclass(frozen=True)
class EventActs:
    """What the tab does when a button of the card is pressed."""

    hold: Callable[[], None]
    change: Callable[[], None]
    poster: Callable[[], None]
    move: Callable[[], None]
    cancel: Callable[[], None]
    resume: Callable[[], None]
    trash: Callable[[], None]


def note(context: UiContext, card: EventCard) -> str:
    """«№ 12 · Беседа · Запланировано»."""
    translate = context.translate
    return " · ".join(
        (
            f"№ {card.number}",
            names.title(translate, "event_form", card.draft.form),
            names.title(translate, "event_state", card.state),
        )
    )


def lines(context: UiContext, card: EventCard) -> list[Line]:
    """The facts that are known; empty ones are left out."""
    translate, draft = context.translate, card.draft
    waiting = card.state is EventState.PLANNED and draft.on < context.library.today
    day = f"{dates.long(draft.on, context.language)} {draft.starts_at}".strip()
    place = names.title(translate, "venue_kind", draft.venue_kind)
    found = [
        Line(translate("Events", "Day"), day, alarm=waiting),
        Line(translate("Events", "Place"), ", ".join(filter(None, (place, draft.venue)))),
        Line(translate("Events", "For whom"), draft.audience),
        Line(
            translate("Events", "Together with"),
            ", ".join(body.name(context.language) for body in card.organisations),
        ),
        Line(translate("Events", "Came"), _came(context, card)),
        Line(translate("Events", "Documents shown"), str(card.documents or "")),
        Line(translate("Events", "In the press"), _written(context, card)),
        Line(translate("Events", "Photos"), str(len(album.photos(context.library, card.id)) or "")),
        Line(translate("Events", "Responsible"), draft.responsible),
        Line(
            translate("Events", "Subject"),
            names.title(translate, "direction", draft.direction) if draft.direction else "",
        ),
        Line(translate("Events", "Reason"), card.reason),
        Line(translate("Events", "Note"), draft.note),
    ]
    return [line for line in found if line.value]


def actions(context: UiContext, card: EventCard, acts: EventActs) -> list[Action]:
    """Those that the state allows; the likeliest first."""
    translate = context.translate
    change = Action(translate("Events", "Change"), acts.change, icon="pencil")
    poster = Action(translate("Events", "Poster"), acts.poster, icon="file-type-pdf")
    trash = Action(translate("Events", "To the trash"), acts.trash, icon="trash")
    match card.state:
        case EventState.HELD:
            correct = Action(translate("Events", "Correct the number"), acts.hold, icon="users")
            go = partial(context.bus.go, "events")
            photos = Action(translate("Events", "Photos"), partial(go, "show_album", card.id))
            told = Action(
                translate("Events", "Note for the press"), partial(go, "press_note", card.id)
            )
            return [correct, change, poster, photos, told]
        case EventState.CANCELLED:
            resume = Action(translate("Events", "Plan again"), acts.resume, icon="restore")
            return [resume, trash]
    has_come = card.draft.on <= context.library.today
    hold = Action(
        translate("Events", "How many people came?"), acts.hold, icon="users", primary=True
    )
    poster = Action(poster.title, acts.poster, icon=poster.icon, primary=not has_come)
    return [
        *([hold] if has_come else []),
        poster,
        change,
        Action(translate("Events", "Move"), acts.move, icon="calendar-event"),
        Action(translate("Events", "Cancel the event"), acts.cancel, icon="x"),
        trash,
    ]


def _written(context: UiContext, card: EventCard) -> str:
    """What was typed at the holding, and the publications that are linked."""
    found = (
        f"{row.draft.edition} ({dates.short(row.draft.on)}): «{row.draft.title}»"
        for row in press.of_event(context.library, card.id)
    )
    return "\n".join(filter(None, (card.press, *found)))


def _came(context: UiContext, card: EventCard) -> str:
    """«22: children 12, young people 7, other ages 3»."""
    if card.state is not EventState.HELD:
        return ""
    came = card.attendance
    ages = names.titles(context.translate, "age")
    groups = (("child", came.children), ("youth", came.youth), ("adult", came.adults))
    told = ", ".join(f"{ages[age].lower()} {people}" for age, people in groups if people)
    return f"{came.total}: {told}" if told else str(came.total)
