"""When an answer is due: so many open days on, also when a day turns out to be a closed one.

with library.act("record.add") as act, followed(act):
    ...    # what makes days off or takes them back
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from functools import cache, partial

from desktop_app.domain import inquiries as rules
from desktop_app.domain.inquiries import Shown
from desktop_app.services import calendar
from desktop_app.services.library import Act, Library
from desktop_app.storage import inquiries as storage
from desktop_app.storage import inquiry_lists as lists
from desktop_app.storage.inquiries import InquiryCard
from desktop_app.storage.inquiry_lists import Narrow


def due(library: Library, on: date, kind: str) -> date:
    """The day an answer is due by the library's norms; weekends and holidays do not count."""
    is_off = partial(calendar.is_day_off, library)
    return rules.default_due(on, kind, is_off, library.norms(on))


def left(library: Library, due_on: date) -> int:
    """How many open days are left until an answer is due: 0 on the last, negative after it."""
    if due_on < library.today:
        return -calendar.working_days(library, due_on, library.today)
    return calendar.working_days(library, library.today, due_on)


@contextmanager
def followed(act: Act) -> Iterator[None]:
    """Move the deadlines that the norm had given, where the days in between became others.

    Only of open inquiries; a day that was agreed with the asker stays.
    """
    library, before = act.library, cache(partial(due, act.library))
    normal = [c for c in _open(library) if c.due_on == before(c.draft.on, c.draft.kind)]
    yield
    after = cache(partial(due, library))
    drafts = {c.id: replace(c.draft, due_on=after(c.draft.on, c.draft.kind)) for c in normal}
    moved = [card for card in normal if drafts[card.id] != card.draft]
    for card in moved:
        storage.change(library.database, card.id, drafts[card.id])
    if moved:
        act.summary |= {"moved": len(moved), "warning": "inquiry_deadlines_moved"}


def _open(library: Library) -> list[InquiryCard]:
    ids = lists.ids(library.database, narrow=Narrow(Shown.OPEN))
    cards = (storage.get(library.database, id) for id in ids)
    return [card for card in cards if card is not None]
