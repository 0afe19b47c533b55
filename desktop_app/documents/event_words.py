"""What the papers of events say in the same words: days, place, form, number."""

from __future__ import annotations

from desktop_app.documents import names
from desktop_app.documents.words import Translate
from desktop_app.domain import dates
from desktop_app.services.events import EventCard


def days(card: EventCard, lang: str) -> str:
    """«среда, 23 сентября 2026 г., 14:00», of what lasts longer with its last day."""
    draft = card.draft
    if draft.ends_on and draft.ends_on > draft.on:
        return f"{dates.long(draft.on, lang)} – {dates.long(draft.ends_on, lang)}"
    told = f"{dates.weekday(draft.on, lang)}, {dates.long(draft.on, lang)}"
    return ", ".join(filter(None, (told, draft.starts_at)))


def form(card: EventCard, translate: Translate) -> str:
    """Its form, the library's own where it has one."""
    return names.event_form(translate, card.draft.form, card.own_form)


def place(card: EventCard, translate: Translate) -> str:
    """Kind of place, the house, the aimak."""
    draft = card.draft
    kind = names.title(translate, "venue_kind", draft.venue_kind)
    return ", ".join(filter(None, (kind, draft.venue, draft.district)))


def partners(card: EventCard, lang: str) -> str:
    """Those who held it together with the library."""
    return ", ".join(body.name(lang) for body in card.organisations)


def direction(card: EventCard, translate: Translate) -> str:
    """What it is about."""
    return names.title(translate, "direction", card.draft.direction) if card.draft.direction else ""


def in_plan(card: EventCard, translate: Translate) -> str:
    """In the plan of work, or beyond it."""
    if card.draft.is_planned:
        return translate("EventPaper", "in the plan")
    return translate("EventPaper", "beyond the plan")


def numbered(card: EventCard) -> str:
    """«12/2026», unique in the year."""
    return f"{card.number}/{card.year}"
