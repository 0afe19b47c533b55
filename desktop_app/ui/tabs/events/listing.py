"""Rows of the calendar's list: a month, or what a search finds in the whole journal."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.periods import of_months
from desktop_app.services import events
from desktop_app.services.events import EventRow
from desktop_app.services.library import Library
from desktop_app.ui.tables import Filter


@dataclass(frozen=True)
class ListChoice:
    """What the list shows while nothing is searched for: a month; a state and a form or all."""

    month: date
    state: str = ""
    form: str = ""


class EventSource:
    """Rows of the list: of the whole journal, or of the month that the bar shows."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """A search looks everywhere; without one the shown month is listed."""
        choice = filter.choice if isinstance(filter.choice, ListChoice) else None
        month = choice.month if choice and not filter.text else None
        period = of_months(month.year, month.month, 1) if month else None
        return events.ids(
            self._library,
            filter.text,
            order,
            descending=descending,
            state=choice.state if choice else "",
            form=choice.form if choice else "",
            period=period,
        )

    def rows(self, ids: Sequence[int]) -> dict[int, EventRow]:
        """By id."""
        return events.rows(self._library, ids)
