"""What the service for the self-government reminds of on the first screen.

To add one: a function that returns a `Reminder` or None, and one line of `REMINDERS`; its title
and action stand in `ui/tabs/today/reminders.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop_app.services import agreements
from desktop_app.services.library import Library

SHOWN = 3
"""Lines of a reminder."""


@dataclass(frozen=True)
class Reminder:
    """What waits: `n` of a `code`; `lines` name the first few (a day or none, and words).

    `card` is the first one's id where a card can be shown.
    """

    code: str
    n: int
    lines: tuple[tuple[date | None, str], ...] = ()
    card: int | None = None
    alarm: bool = False


def _agreements(library: Library) -> Reminder | None:
    """Agreements whose term ends soon or has passed; they are in force until she ends them."""
    found = agreements.ending(library)
    if not found:
        return None
    lines = tuple(
        (row.draft.until, " · ".join(filter(None, (row.draft.number, row.draft.subject))))
        for row in found[:SHOWN]
    )
    passed = any(row.draft.until and row.draft.until < library.today for row in found)
    return Reminder("agreements_ending", len(found), lines, found[0].id, passed)


REMINDERS: tuple[Callable[[Library], Reminder | None], ...] = (_agreements,)


def all_of(library: Library) -> tuple[Reminder, ...]:
    """Those that have something to remind of, in order."""
    found = (remind(library) for remind in REMINDERS)
    return tuple(one for one in found if one is not None and one.n)
