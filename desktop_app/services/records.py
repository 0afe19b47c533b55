"""Small records: what the press wrote, money spent, closed days, public work, subscribers."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial

from desktop_app.domain import records as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.open_days import after_working_days
from desktop_app.domain.periods import Period
from desktop_app.domain.records import RecordDraft, RecordKind
from desktop_app.services import calendar
from desktop_app.services.drafts import tidied
from desktop_app.services.inquiry_deadlines import followed
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import closed_days
from desktop_app.storage import records as storage
from desktop_app.storage.records import RecordCard as RecordCard

_NAMES = {
    RecordKind.PUBLICATION: Name.PUBLICATION,
    RecordKind.CLOSED_DAY: Name.CLOSED_DAY,
    RecordKind.SPENDING: Name.SPENDING,
    RecordKind.PUBLIC_WORK: Name.PUBLIC_WORK,
    RecordKind.SUBSCRIBER: Name.SUBSCRIBER,
    RecordKind.SUBSCRIBER_END: Name.SUBSCRIBER,
    RecordKind.NOTIFICATION: Name.NOTIFICATION,
    RecordKind.PARTNER_ACTION: Name.PARTNER_ACTION,
    RecordKind.ACHIEVEMENT: Name.ACHIEVEMENT,
}
_OF_PROFILES = (Name.SUBSCRIBER, Name.NOTIFICATION)
MOST = 9999  # in one record; more is a typing mistake


def add(library: Library, draft: RecordDraft) -> Done:
    """Write a record down and enter it in the ledger."""
    draft = tidied(draft)
    require(problems(library, draft))
    with library.act("record.add") as act, followed(act):
        act.id = enter(act, draft)
        act.summary = {"kind": draft.kind, "title": draft.title, "n": draft.quantity}
    assert act.done
    return act.done


def enter(act: Act, draft: RecordDraft) -> int:
    """Write a record down inside an act that does more; the draft was tidied and tried."""
    id = storage.add(act.library.database, draft)
    act.post(*_entries(act.library, id, draft))
    return id


def cancel(library: Library, id: int) -> Done:
    """Take a record back: its entries are answered by contrary ones of the same days."""
    with library.act("record.cancel") as act, followed(act):
        card = get(library, id)
        if card.is_cancelled:
            raise UserError("record_cancelled")
        strike_out(act, card)
        act.id = id
        act.summary = {"kind": card.draft.kind, "title": card.draft.title}
    assert act.done
    return act.done


def strike_out(act: Act, card: RecordCard) -> None:
    """Take a record back inside an act that does more."""
    database = act.library.database
    storage.cancel(database, card.id, act.library.clock())
    name = _NAMES[RecordKind(card.draft.kind)]
    posted = storage.posted(database, card.id, name)
    if name in _OF_PROFILES:  # entries of the same reference with a service are a profile's
        posted = [entry for entry in posted if not entry.kind]
    if name is Name.PUBLIC_WORK:  # the library may have been closed for it
        posted += storage.posted(database, card.id, Name.CLOSED_DAY)
    act.post(*map(storage.contrary, posted))
    released = {entry.on for entry in posted if entry.name is Name.CLOSED_DAY}
    act.post(*still_closed(act.library, released))


def still_closed(library: Library, days: Iterable[date]) -> list[Fact]:
    """Entries for days that were taken back while the library was closed for a work on them."""
    working = (day for day in days if not calendar.is_calendar_day_off(library, day))
    return closed_days.left_open(library.database, working)


def get(library: Library, id: int) -> RecordCard:
    """One record; `record_unknown` when there is none."""
    card = storage.get(library.database, id)
    if card is None:
        raise UserError("record_unknown")
    return card


def ids(
    library: Library, kind: str = "", period: Period | None = None, *, descending: bool = True
) -> array[int]:
    """The valid records of a kind and a period, by date."""
    return storage.ids(library.database, kind, period, descending=descending)


def rows(library: Library, ids: Sequence[int]) -> dict[int, RecordCard]:
    """Records by id."""
    return storage.rows(library.database, ids)


def problems(library: Library, draft: RecordDraft) -> list[Problem]:
    """What keeps a record from being written down, but for a period that is closed."""
    found = list(rules.problems(draft, library.today))
    if draft.quantity > MOST:
        found.append(Problem("quantity", "count_wrong", facts={"text": str(draft.quantity)}))
    elif not found and draft.kind == RecordKind.CLOSED_DAY:
        days = _closed_days(library, draft)
        if days[-1] > library.today:
            found.append(Problem("quantity", "closed_in_future", facts={"date": str(days[-1])}))
        elif twice := next(
            (day for day in days if closed_days.entered(library.database, day)), None
        ):
            found.append(Problem("on", "closed_already", facts={"date": str(twice)}))
    return found


def _entries(library: Library, id: int, draft: RecordDraft) -> list[Fact]:
    """Closed days are entered one by one, the rest as one entry; a subscriber who ends is −1."""
    kind = RecordKind(draft.kind)
    name = _NAMES[kind]
    match kind:
        case RecordKind.CLOSED_DAY:
            days = _closed_days(library, draft)
            return [Fact(name, day, ref=id, note=draft.title) for day in days]
        case RecordKind.SPENDING:
            n, article, origin = draft.quantity, draft.article, draft.origin
            money = draft.money
            return [Fact(name, draft.on, n, category=origin, kind=article, money=money, ref=id)]
        case RecordKind.SUBSCRIBER_END:
            return [Fact(name, draft.on, -draft.quantity, ref=id)]
    return [Fact(name, draft.on, draft.quantity, ref=id)]


def _closed_days(library: Library, draft: RecordDraft) -> list[date]:
    """The first day, and the next days on which the library should have been open."""
    is_off = partial(calendar.is_calendar_day_off, library)
    return [after_working_days(draft.on, after, is_off) for after in range(draft.quantity)]
