"""Series and tours: an event planned again on further days, all in one act."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain import events as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.events import EventDraft, VenueKind
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.series import MOST, Stop
from desktop_app.domain.text import normalise
from desktop_app.services import calendar, events
from desktop_app.services.library import Done, Library
from desktop_app.storage import event_series as storage
from desktop_app.storage import events as cards


def problems(stops: Sequence[Stop]) -> tuple[Problem, ...]:
    """What keeps the days from being planned."""
    if not stops:
        return (Problem("stops", "series_without_days"),)
    if len(stops) > MOST:
        return (Problem("stops", "series_too_long", facts={"limit": MOST}),)
    districts = {"stops": " ".join(stop.district for stop in stops)}
    return tuple(personal_numbers(districts))


def split(library: Library, stops: Sequence[Stop]) -> tuple[list[Stop], list[Stop]]:
    """Those on working days, and those on days off, which are left out."""
    kept = [stop for stop in stops if not calendar.is_day_off(library, stop.on)]
    return kept, [stop for stop in stops if stop not in kept]


def plan(library: Library, event_id: int, stops: Sequence[Stop]) -> Done:
    """Plan an event again on each day; a named aimak is gone to. Days off are left out.

    The event that was repeated is the first of the series.
    """
    stops = [replace(stop, district=normalise(stop.district)) for stop in stops]
    kept, skipped = split(library, list(dict.fromkeys(stops)))
    require(problems(stops))
    if not kept:
        raise UserError("series_of_days_off")
    name = "event.plan_series_without" if skipped else "event.plan_series"
    with library.act(name) as act:
        card = events.get(library, event_id)
        kind = "tour" if any(stop.district for stop in kept) else "repeat"
        title = card.title("ru")
        series = card.series_id or storage.add(library.database, kind, title, card.draft.on)
        storage.join(library.database, event_id, series)
        for stop in kept:
            draft = _on(card.draft, stop)
            require(rules.problems(draft))
            id, _ = cards.add(library.database, draft)
            storage.join(library.database, id, series)
        act.id = event_id
        days = sorted(stop.on for stop in kept)
        act.summary = {
            "n": len(kept),
            "title": title,
            "date": days[0].isoformat(),
            "last": days[-1].isoformat(),
            "skipped": len(skipped),
        }
    assert act.done
    return act.done


def _on(draft: EventDraft, stop: Stop) -> EventDraft:
    lasts = draft.ends_on - draft.on if draft.ends_on else None
    moved = replace(
        draft,
        on=stop.on,
        is_day_open=False,
        ends_on=stop.on + lasts if lasts else None,
        calendar_rule="",
    )
    if not stop.district:
        return moved
    return replace(moved, district=stop.district, venue_kind=VenueKind.ROAD.value, venue="")
