"""The documents of an exhibition: found by number, title or scan, added, ordered, counted."""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.domain.errors import UserError
from desktop_app.domain.outcomes import Outcome
from desktop_app.domain.stock import GONE
from desktop_app.services import events, titles
from desktop_app.services.events import EventCard
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies
from desktop_app.storage import event_documents as storage
from desktop_app.storage.event_documents import ShownRow as ShownRow


@dataclass(frozen=True)
class Found:
    """What the typed words may mean: a copy by its number, or a title."""

    title_id: int
    copy_id: int | None
    title: str
    author: str
    number: str


def find(library: Library, typed: str) -> list[Found]:
    """A copy by its number or its scanned label first, then titles by their words."""
    found = []
    copy = copies.find(library.database, typed)
    if copy is not None and copy.status not in GONE:
        found.append(Found(copy.title_id, copy.id, copy.title, copy.author, copy.inventory_no))
    for row in titles.suggestions(library, typed):
        name = ", ".join(filter(None, (row.title, row.volume)))
        if copy is None or row.id != copy.title_id:
            found.append(Found(row.id, None, name, row.author, ""))
    return found


def add(library: Library, event_id: int, one: Found) -> Done:
    """Put a document at the end of the event's list; one that stands there is refused."""
    with library.act("event.add_document") as act:
        card = events.get(library, event_id)
        shown = shown_at(library, event_id)
        if (one.title_id, one.copy_id) in {(row.title_id, row.copy_id) for row in shown}:
            raise UserError("shown_already", title=one.title)
        storage.add(library.database, event_id, one.title_id, one.copy_id)
        act.id = event_id
        act.summary = {"no": card.number, "title": one.title, "n": len(shown) + 1}
    assert act.done
    return act.done


def remove(library: Library, id: int) -> Done:
    """Take a document off its event's list."""
    with library.act("event.remove_document") as act:
        card, row = _line(library, id)
        storage.remove(library.database, id)
        act.id = card.id
        act.summary = {"no": card.number, "title": row.title}
    assert act.done
    return act.done


def shift(library: Library, id: int, steps: int) -> Done:
    """Put a document so many lines lower, or with a negative number higher."""
    with library.act("event.order_documents") as act:
        card, row = _line(library, id)
        order = [one.id for one in shown_at(library, card.id)]
        at = order.index(id)
        order.insert(max(0, min(len(order) - 1, at + steps)), order.pop(at))
        storage.put_in_order(library.database, order)
        act.id = card.id
        act.summary = {"no": card.number, "title": row.title}
    assert act.done
    return act.done


def shown_at(library: Library, event_id: int) -> tuple[ShownRow, ...]:
    """The list of an event in its order."""
    return storage.of_event(library.database, event_id)


def proposed(library: Library, card: EventCard) -> Outcome:
    """What the list says of documents shown, and the loans between the event's days of lent."""
    last = card.draft.ends_on or card.draft.on
    return replace(
        card.outcome,
        documents=card.outcome.documents or len(shown_at(library, card.id)),
        lent=card.outcome.lent or storage.lent(library.database, card.id, card.draft.on, last),
    )


def _line(library: Library, id: int) -> tuple[EventCard, ShownRow]:
    event_id = storage.event_of(library.database, id)
    if event_id is None:
        raise UserError("shown_unknown")
    rows = {row.id: row for row in shown_at(library, event_id)}
    return events.get(library, event_id), rows[id]
