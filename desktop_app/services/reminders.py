"""What the service for the self-government reminds of on the first screen.

To add one: a function that returns a `Reminder` or None, and one line of `REMINDERS`; its title
and action stand in `ui/tabs/today/reminders.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop_app.services.library import Library


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


REMINDERS: tuple[Callable[[Library], Reminder | None], ...] = ()


def all_of(library: Library) -> tuple[Reminder, ...]:
    """Those that have something to remind of, in order."""
    found = (remind(library) for remind in REMINDERS)
    return tuple(one for one in found if one is not None and one.n)
