"""The first screen: what is planned, due, overdue; who came; how old the last copy is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.classes import Age
from desktop_app.domain.memorable import Occurrence
from desktop_app.services import calendar, copies, issues, opening, reminders, visits
from desktop_app.services.library import Library
from desktop_app.services.reminders import Reminder
from desktop_app.storage import today as storage
from desktop_app.storage.today import Debts, InquiryLine
from desktop_app.storage.today import EventLine as EventLine

_SOON = timedelta(days=1)


@dataclass(frozen=True)
class Today:
    """Everything the cards show. `copy_days` is the last copy's age, None without one.

    `entered_later` is the day of the last acts when it is still to come: the clock is wrong.
    """

    on: date
    visits: Mapping[Age, int]
    loans: int
    registered: int
    today: tuple[EventLine, ...]
    tomorrow: tuple[EventLine, ...]
    awaiting: tuple[EventLine, ...]
    inquiries: tuple[InquiryLine, ...]
    inquiries_due: int
    debts: Debts
    dates: tuple[Occurrence, ...]
    copy_days: int | None
    late_issues: int
    entered_later: date | None
    reminders: tuple[Reminder, ...]


def look(library: Library) -> Today:
    """The state of this moment."""
    database, on = library.database, library.today
    return Today(
        on,
        visits.today_counts(library),
        storage.loans_on(database, on),
        storage.registered(database, on.year),
        storage.events_on(database, on),
        storage.events_on(database, on + _SOON),
        storage.events_awaiting(database, on),
        storage.inquiries_due(database, on + _SOON),
        storage.count_inquiries_due(database, on + _SOON),
        storage.debts(database, on),
        calendar.on_day(library, on),
        _copy_days(library),
        issues.count_late(library),
        last if (last := storage.last_entry(database)) and last > on else None,
        reminders.all_of(library),
    )


def _copy_days(library: Library) -> int | None:
    if library.folder is None:
        return None
    found = copies.found(opening.copies_folder(library.folder))
    return max(0, (library.today - max(copy.at for copy in found).date()).days) if found else None
