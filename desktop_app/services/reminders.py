"""What the service for the self-government reminds of on the first screen.

To add one: a function that returns a `Reminder` or None, and one line of `REMINDERS`; its title
and action stand in `ui/tabs/today/reminders.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from desktop_app.services import agreements, centre, dossier, inquiries, letters, notices, profiles
from desktop_app.services.library import Library
from desktop_app.storage import inquiry_lists

_FEW = 3  # lines of a reminder


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


def _centre_replied(library: Library) -> Reminder | None:
    """Inquiries that the central library has answered, and she has not passed the answer on."""
    ids = letters.replied(library)
    rows = inquiries.rows(library, ids[:_FEW])
    lines = tuple((rows[id].due_on, f"№ {rows[id].number} · {rows[id].question}")
                  for id in ids[:_FEW])  # fmt: skip
    return Reminder("centre_replied", len(ids), lines, ids[0]) if ids else None


def _passed_on(library: Library) -> Reminder | None:
    """At the central library: what branches passed on and nobody has answered."""
    if not centre.is_centre(library):
        return None
    ids = centre.passed(library, only_open=True)
    rows = centre.rows(library, ids)
    urgent = sorted(rows.values(), key=lambda row: (row.asked.due_on, row.branch, row.id))
    lines = tuple((row.asked.due_on, f"{row.branch} · {row.asked.question}")
                  for row in urgent[:_FEW])  # fmt: skip
    late = any(row.is_overdue(library.today) for row in urgent)
    return Reminder("passed_on_waiting", len(ids), lines, alarm=late)


def _agreements(library: Library) -> Reminder | None:
    """Agreements whose term ends soon or has passed; they are in force until she ends them."""
    found = agreements.ending(library)
    if not found:
        return None
    lines = tuple((row.draft.until, row.draft.named) for row in found[:_FEW])
    passed = any(row.draft.until and row.draft.until < library.today for row in found)
    return Reminder("agreements_ending", len(found), lines, found[0].id, passed)


def _to_hand(library: Library) -> Reminder:
    """Answers that are ready and wait for their askers."""
    n, first = inquiry_lists.to_hand(library.database, _FEW)
    lines = tuple((row.closed_on, f"№ {row.number} · {row.question}") for row in first)
    return Reminder("inquiry_to_hand", n, lines, first[0].id if first else None)


def _expired(library: Library) -> Reminder | None:
    """Documents that still hang on the board though their term has passed."""
    found = dossier.passed(library)
    if not found:
        return None
    lines = tuple((row.draft.until, row.draft.title) for row in found[:_FEW])
    return Reminder("dossier_expired", len(found), lines, found[0].id)


def _news(library: Library) -> Reminder | None:
    """Subscribers who are to be told by now; by their topics: visitors see this screen too."""
    news = notices.due(library)
    cards = profiles.rows(library, list(news)[:_FEW])
    lines = tuple((None, f"{card.draft.topic} — {news[id]}") for id, card in cards.items())
    return Reminder("news_for_subscribers", len(news), lines) if news else None


REMINDERS: tuple[Callable[[Library], Reminder | None], ...] = (
    _to_hand,
    _news,
    _centre_replied,
    _passed_on,
    _agreements,
    _expired,
)


def all_of(library: Library) -> tuple[Reminder, ...]:
    """Those that have something to remind of, in order."""
    found = (remind(library) for remind in REMINDERS)
    return tuple(one for one in found if one is not None and one.n)
