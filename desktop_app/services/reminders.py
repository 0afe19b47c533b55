"""What the service for the self-government reminds of on the first screen.

To add one: a function that returns a `Reminder` or None, and one line of `REMINDERS`; its title
and action stand in `ui/tabs/today/reminders.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop_app.services import notices, profiles
from desktop_app.services.library import Library

_NAMED = 3  # lines of a reminder


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


def _news(library: Library) -> Reminder | None:
    """Subscribers for whom new documents wait, with how many."""
    news = notices.new_for(library)
    cards = profiles.rows(library, list(news)[:_NAMED])
    lines = tuple((None, f"{card.name('ru')} — {news[id]}") for id, card in cards.items())
    return Reminder("news_for_subscribers", len(news), lines) if news else None


REMINDERS: tuple[Callable[[Library], Reminder | None], ...] = (_news,)


def all_of(library: Library) -> tuple[Reminder, ...]:
    """Those that have something to remind of, in order."""
    found = (remind(library) for remind in REMINDERS)
    return tuple(one for one in found if one is not None and one.n)
