"""From an event and the library's settings to the words of an announcement."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.announcements import Announcement, MonthPlan, PlanLine
from desktop_app.domain.errors import UserError
from desktop_app.domain.events import EventState, VenueKind
from desktop_app.domain.periods import of_months
from desktop_app.services import events
from desktop_app.services.library import Library
from desktop_app.storage.events import EventCard, EventRow

_PROGRAMME = 5  # lines


def announcement(library: Library, event: int) -> Announcement:
    """What the event's poster says; settings are those in force on its day.

    `poster_day_open` while only its month is fixed.
    """
    card = events.get(library, event)
    if card.draft.is_day_open:
        raise UserError("poster_day_open")
    on = card.draft.on
    names = {lang: _setting(library, on, "library.name", lang) for lang in ("ru", "ky")}
    return Announcement(
        library_ru=names["ru"],
        library_ky=names["ky"],
        title_ru=card.title("ru"),
        title_ky=card.title("ky"),
        on=on,
        starts_at=card.draft.starts_at,
        form=card.draft.form,
        place_ru=_place(library, card, "ru"),
        place_ky=_place(library, card, "ky"),
        audience=card.draft.audience,
        organisers_ru=(names["ru"], *(body.name("ru") for body in card.organisations)),
        organisers_ky=(names["ky"], *(body.name("ky") for body in card.organisations)),
        phone=_setting(library, on, "library.phone", "ru"),
        is_free=card.draft.is_free,
        ends_on=card.draft.ends_on,
        printed_on=library.today,
        programme=_programme(card.draft.programme),
    )


def month_plan(library: Library, on: date) -> MonthPlan:
    """The events of a month that are not cancelled; those without a fixed day are last."""
    month = of_months(on.year, on.month, 1)
    rows = events.between(library, month.start, month.end)
    told = [row for row in rows if row.state != EventState.CANCELLED]
    told.sort(key=lambda row: row.is_day_open)
    first = month.start
    return MonthPlan(
        library_ru=_setting(library, first, "library.name", "ru"),
        library_ky=_setting(library, first, "library.name", "ky"),
        month=first,
        lines=tuple(map(_line, told)),
        address_ru=_setting(library, first, "library.address", "ru"),
        address_ky=_setting(library, first, "library.address", "ky"),
        phone=_setting(library, first, "library.phone", "ru"),
        printed_on=library.today,
    )


def _programme(typed: str) -> str:
    """Its lines one after the other; of more than a poster has room for, nothing."""
    lines = [" ".join(line.split()) for line in typed.splitlines() if line.strip()]
    return " · ".join(lines) if len(lines) <= _PROGRAMME else ""


def _line(row: EventRow) -> PlanLine:
    return PlanLine(
        None if row.is_day_open else row.on,
        row.starts_at,
        row.title_ru or row.title_ky,
        row.title_ky or row.title_ru,
        row.audience,
    )


def _place(library: Library, card: EventCard, lang: str) -> str:
    """The place that was typed, or the library with its address."""
    if card.draft.venue or not VenueKind(card.draft.venue_kind).is_inside:
        return card.draft.venue
    name = _setting(library, card.draft.on, "library.name", lang)
    address = _setting(library, card.draft.on, "library.address", lang)
    return ", ".join(filter(None, (name, address)))


def _setting(library: Library, on: date, key: str, lang: str) -> str:
    other = "ru" if lang == "ky" else "ky"
    named = (library.setting(f"{key}_{code}", on) for code in (lang, other))
    return next(filter(None, named), "") or library.setting(key, on)
