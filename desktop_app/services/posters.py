"""From an event and the library's settings to the words of an announcement."""

from __future__ import annotations

from desktop_app.domain.announcements import Announcement
from desktop_app.domain.events import VenueKind
from desktop_app.services import events
from desktop_app.services.library import Library
from desktop_app.storage.events import EventCard


def announcement(library: Library, event: int) -> Announcement:
    """What the event's poster says; settings are those in force on its day."""
    card = events.get(library, event)
    names = {lang: _setting(library, card, "library.name", lang) for lang in ("ru", "ky")}
    return Announcement(
        library_ru=names["ru"],
        library_ky=names["ky"],
        title_ru=card.title("ru"),
        title_ky=card.title("ky"),
        on=card.draft.on,
        starts_at=card.draft.starts_at,
        form=card.draft.form,
        place_ru=_place(library, card, "ru"),
        place_ky=_place(library, card, "ky"),
        audience=card.draft.audience,
        organisers_ru=(names["ru"], *(body.name("ru") for body in card.organisations)),
        organisers_ky=(names["ky"], *(body.name("ky") for body in card.organisations)),
        phone=_setting(library, card, "library.phone", "ru"),
        is_free=card.draft.is_free,
    )


def _place(library: Library, card: EventCard, lang: str) -> str:
    """The place that was typed, or the library with its address."""
    if card.draft.venue or not VenueKind(card.draft.venue_kind).is_inside:
        return card.draft.venue
    name = _setting(library, card, "library.name", lang)
    address = _setting(library, card, "library.address", lang)
    return ", ".join(filter(None, (name, address)))


def _setting(library: Library, card: EventCard, key: str, lang: str) -> str:
    on = card.draft.on
    other = "ru" if lang == "ky" else "ky"
    named = (library.setting(f"{key}_{code}", on) for code in (lang, other))
    return next(filter(None, named), "") or library.setting(key, on)
