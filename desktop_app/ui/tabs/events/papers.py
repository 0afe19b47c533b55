"""What is printed of events: the papers of one event, part 3 of the diary for a month."""

from __future__ import annotations

from datetime import date
from functools import partial

from desktop_app.documents.event_passport import Passport
from desktop_app.documents.registry import paper
from desktop_app.domain.dates import period_title
from desktop_app.domain.periods import Period, of_months
from desktop_app.services import album, events, exhibits, groups, mass_work, press
from desktop_app.services.events import EventCard
from desktop_app.ui import printing
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action


def card_papers(context: UiContext, card: EventCard) -> Action:
    """The button of an event's card."""
    keys = ["event.passport", "event.sheet"]
    if exhibits.has_list(card):
        keys.append("event.exhibition")
    offered = tuple(
        Action(paper(key).title(context.translate), partial(print_of_event, context, card.id, key))
        for key in keys
    )
    return Action(context.translate("Events", "Print"), nothing, "printer", menu=offered)


def print_of_event(context: UiContext, id: int, key: str) -> None:
    """One paper about one event."""
    library = context.library
    card = events.get(library, id)
    group, shown = card.draft.group_id, exhibits.shown_at(library, id)
    args: tuple[object, ...]
    if key == "event.passport":
        club = groups.get(library, group).name if group else ""
        photos = tuple(photo.draft for photo in album.photos(library, id))
        published = tuple(press.of_event(library, id))
        args = (Passport(card, events.changes(library, id), shown, club, photos, published),)
    elif key == "event.sheet":
        members = groups.members(library, group) if group else []
        args = (card, tuple(reader.name for reader in members))
    else:
        args = (card, shown)
    name = f"{printing.title(context, key)} {card.number} {card.title(context.language)[:40]}"
    printing.show(context, None, key, *args, name=name)


def print_month(context: UiContext, month: date) -> None:
    """Part 3 of the diary for the month of a day."""
    print_mass_work(context, of_months(month.year, month.month, 1))


def print_mass_work(context: UiContext, period: Period) -> None:
    """Part 3 of the diary for a period, as the other parts are printed."""
    work = mass_work.of_period(context.library, period)
    name = f"{printing.title(context, 'mass_work')} {period_title(period, context.language)}"
    printing.show(context, None, "mass_work", work, name=name)
