"""The week's sheet: the same as the month's, seven days with room for all that is on them."""

from __future__ import annotations

from datetime import date, timedelta

from desktop_app.domain import dates
from desktop_app.services import calendar
from desktop_app.services.calendar import Day
from desktop_app.ui.tabs.events.day_keys import DAYS
from desktop_app.ui.tabs.events.month import MonthSheet


class WeekSheet(MonthSheet):
    """One week from Monday; PageUp and PageDown go by week."""

    def title(self) -> str:
        """What it is, for a screen reader."""
        return self.tr("Calendar of the week")

    def start_of(self, on: date) -> date:
        """The Monday."""
        return on - timedelta(days=on.weekday())

    def page(self, on: date, pages: int) -> date:
        """The same weekday so many weeks on."""
        return on + timedelta(days=DAYS * pages)

    def heading(self, on: date) -> str:
        """«21.09 – 27.09.2026»."""
        first = self.start_of(on)
        return f"{dates.short(first)[:5]} – {dates.short(first + timedelta(days=DAYS - 1))}"

    def days(self, on: date) -> list[Day]:
        """Monday to Sunday."""
        first = self.start_of(on)
        return calendar.days(self._context.library, first, first + timedelta(days=DAYS))
