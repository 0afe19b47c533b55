"""Events on the sheet of days: put on another one, and what was done here in earlier years."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.errors import UserError
from desktop_app.domain.events import EventState
from desktop_app.services import calendar, events, plans
from desktop_app.services.library import Done, Library
from desktop_app.storage import events as storage
from desktop_app.storage.events import EventRow


def put(library: Library, id: int, on: date, reason: str = "") -> Done:
    """Put an event on a day: it is moved, or its open day is fixed.

    `event_stays` for one that was held: it is counted on its day.
    """
    card = events.get(library, id)
    if card.state is EventState.HELD:
        raise UserError("event_stays", no=card.number)
    if not card.draft.is_day_open or card.state is not EventState.PLANNED:
        return events.move(library, id, on, reason)
    return plans.set_day(library, id, on)


def earlier(library: Library, on: date) -> list[EventRow]:
    """What was done on this day of earlier years, or for the same memorable dates."""
    rules = {one.date.rule for one in calendar.on_day(library, on)}
    return storage.on_this_day(library.database, on, sorted(rules))
