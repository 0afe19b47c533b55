"""The documents of an exhibition or a day of information: found, added, ordered, counted.

Beside the stock's titles stand articles and documents of the dossier (handbook 6.2).
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from desktop_app.domain.errors import UserError
from desktop_app.domain.events import WITH_DOCUMENTS, EventState
from desktop_app.domain.outcomes import Outcome
from desktop_app.domain.stock import GONE
from desktop_app.services import dossier, events, novelties, titles
from desktop_app.services.events import EventCard
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies
from desktop_app.storage import event_documents as storage
from desktop_app.storage.event_documents import ShownRow as ShownRow

FILED = 4  # documents of the dossier that are offered


@dataclass(frozen=True)
class Found:
    """What the typed words may mean: a copy by its number, a title, or a row of the dossier."""

    title_id: int | None
    copy_id: int | None
    title: str
    author: str
    number: str
    dossier_id: int | None = None


def has_list(card: EventCard) -> bool:
    """Does it show documents? One that was called off does not."""
    return card.draft.form in WITH_DOCUMENTS and card.state is not EventState.CANCELLED


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
    for filed in dossier.find(library, typed, FILED):
        draft = filed.draft
        found.append(Found(None, None, draft.title, draft.author, f"№ {filed.number}", filed.id))
    return found


def add(library: Library, event_id: int, one: Found) -> Done:
    """Put a document at the end of the event's list; one that stands there is refused."""
    with library.act("event.add_document") as act:
        card = events.get(library, event_id)
        shown = shown_at(library, event_id)
        if _same(one) in map(_same, shown):
            raise UserError("shown_already", title=one.title)
        if one.title_id is not None:
            storage.add(library.database, event_id, one.title_id, one.copy_id)
        elif one.dossier_id is not None:
            storage.add_dossier(library.database, event_id, one.dossier_id)
        act.id = event_id
        act.summary = {"no": card.number, "title": one.title, "n": len(shown) + 1}
    assert act.done
    return act.done


def add_new(library: Library, event_id: int, days: int) -> Done:
    """Put all that came in the last so many days on the list: new titles, then the dossier's."""
    with library.act("event.add_new_documents") as act:
        card = events.get(library, event_id)
        shown = shown_at(library, event_id)
        there = {(row.title_id, row.dossier_id) for row in shown}
        new = [key for key in novelties.came_since(library, days) if key not in there]
        if not new:
            raise UserError("nothing_new_to_show", n=days)
        for key in new:
            if key.title_id is not None:
                storage.add(library.database, event_id, key.title_id, None)
            elif key.dossier_id is not None:
                storage.add_dossier(library.database, event_id, key.dossier_id)
        act.id = event_id
        act.summary = {"no": card.number, "n": len(new)}
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


def _same(one: Found | ShownRow) -> tuple[int | None, int | None, int | None]:
    """What makes two lines one document."""
    return one.title_id, one.copy_id, one.dossier_id


def _line(library: Library, id: int) -> tuple[EventCard, ShownRow]:
    event_id = storage.event_of(library.database, id)
    if event_id is None:
        raise UserError("shown_unknown")
    rows = {row.id: row for row in shown_at(library, event_id)}
    return events.get(library, event_id), rows[id]
