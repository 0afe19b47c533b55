"""Part 3 of the diary: what was held in a month, and the exhibitions that stood in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.events import EXHIBITIONS, VenueKind
from desktop_app.domain.periods import Period
from desktop_app.services.events import EventCard, get
from desktop_app.services.library import Library
from desktop_app.storage import mass_work as storage


@dataclass(frozen=True)
class MassWork:
    """The events held in a period by day; exhibitions too that were opened before it.

    An exhibition is one event, on its opening day, and stands in both lists.
    """

    period: Period
    events: tuple[EventCard, ...]
    exhibitions: tuple[EventCard, ...]

    def attended(self, *, inside: bool | None = None) -> int:
        """All who came; only inside the library or only elsewhere when told."""
        return sum(
            card.outcome.attendance.total
            for card in self.events
            if inside in (None, VenueKind(card.draft.venue_kind).is_inside)
        )


def of_period(library: Library, period: Period) -> MassWork:
    """What part 3 of the diary lists for a period, mostly a month."""
    held = storage.held_between(library.database, period.start, period.end)
    standing = storage.standing_between(library.database, period.start, period.end, EXHIBITIONS)
    return MassWork(period, _cards(library, held), _cards(library, standing))


def _cards(library: Library, ids: Sequence[int]) -> tuple[EventCard, ...]:
    return tuple(get(library, id) for id in ids)
