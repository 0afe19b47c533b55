"""Queues: who waits for a title; the copy that comes back is set aside for the first.

Whoever leaves the queue leaves the copy that was set aside to the next: it lies there
already, so its return will not tell anybody.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.errors import UserError, Value
from desktop_app.domain.open_days import next_open_day
from desktop_app.domain.stock import CopyStatus
from desktop_app.services import serving
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import copies, loans
from desktop_app.storage import reservations as storage
from desktop_app.storage.loans import Item
from desktop_app.storage.reservations import Waiting as Waiting


@dataclass(frozen=True)
class Place:
    """An open place and its number in the title's queue."""

    waiting: Waiting
    place: int

    @property
    def id(self) -> int:
        return self.waiting.id


def reserve(library: Library, title_id: int, reader_id: int, on: date | None = None) -> Done:
    """The last place in a title's queue; `place` of the summary tells which."""
    day = serving.working_day(library, on)
    with library.act("reservation.enter") as act:
        reader = loans.borrowing(library.database, reader_id, day)
        if reader is None or reader.is_trashed:
            raise UserError("reader_in_trash", card_no=reader.card_no if reader else "")
        queue = storage.of_title(library.database, title_id)
        if any(one.reader_id == reader_id for one in queue):
            raise UserError("reserved_already")
        act.id = storage.add(library.database, title_id, reader_id, day)
        _tell(act, act.id, place=len(queue) + 1)
    assert act.done
    return act.done


def cancel(library: Library, reservation_id: int) -> Done:
    """The reader does not wait any longer; `warning` tells for whom the copy lies there now."""
    with library.act("reservation.cancel") as act:
        act.id = reservation_id
        _tell(act, reservation_id)
        leaving = storage.get(library.database, reservation_id)
        assert leaving
        storage.close(library.database, reservation_id, "cancelled", library.today)
        _warn(act, _pass_on(library, leaving, library.today))
    assert act.done
    return act.done


def leave_all(act: Act, reader_id: int) -> None:
    """Inside another act: the reader goes for good, and out of every queue."""
    library = act.library
    for one in storage.of_reader(library.database, reader_id):
        storage.close(library.database, one.id, "cancelled", library.today)
        _warn(act, _pass_on(library, one, library.today))


def join_places(act: Act, reader_id: int) -> None:
    """Inside a merging: of two places in one queue the better one stays."""
    library, taken = act.library, set[int]()
    for one in storage.of_reader(library.database, reader_id):
        if one.title_id in taken:
            storage.close(library.database, one.id, "cancelled", library.today)
            _pass_on(library, one, library.today)
        taken.add(one.title_id)


def of_reader(library: Library, reader_id: int) -> list[tuple[Waiting, int]]:
    """What a reader waits for, each with the place in the queue."""
    found = []
    for one in storage.of_reader(library.database, reader_id):
        queue = storage.of_title(library.database, one.title_id)
        found.append((one, 1 + [other.id for other in queue].index(one.id)))
    return found


def all_open(library: Library) -> list[Place]:
    """Every queue: what is set aside first, the earliest end first; then by title and place."""
    found, before = [], 0
    place = 0
    for one in storage.all_open(library.database):
        place = place + 1 if one.title_id == before else 1
        before = one.title_id
        found.append(Place(one, place))
    return sorted(found, key=lambda row: row.waiting.held_until or date.max)


def of_title(library: Library, title_id: int) -> tuple[Waiting, ...]:
    """A title's queue, the first first."""
    return storage.of_title(library.database, title_id)


def heed_return(library: Library, item: Item, on: date) -> dict[str, Value]:
    """Inside the act of a return: set the copy aside for the first who waits; who, until when."""
    return _set_aside(library, item.title_id, item.copy_id, on)


def heed_issue(library: Library, reader_id: int, item: Item, on: date) -> dict[str, Value]:
    """Inside the act of a loan: the reader's own place is filled; another's copy is told.

    Who waited for the copy that went to another waits on, as nothing lies there any more.
    """
    queue = storage.of_title(library.database, item.title_id)
    own = next((one for one in queue if one.reader_id == reader_id), None)
    others = next((one for one in queue if one.copy_id == item.copy_id and one != own), None)
    if own is not None:
        storage.close(library.database, own.id, "done", on)
    if others is not None:
        if others.held_until and others.held_until < on:
            storage.close(library.database, others.id, "expired", on)
        else:
            storage.wait(library.database, others.id)
            if own is None:
                return {"waiting": others.reader, "waiting_card": others.card_no}
    if own is not None and own.copy_id != item.copy_id:
        return _pass_on(library, own, on)
    return {}


def _pass_on(library: Library, leaving: Waiting, on: date) -> dict[str, Value]:
    """The copy that was set aside for who leaves, if it still lies there, for the next."""
    copy = copies.get(library.database, leaving.copy_id) if leaving.copy_id else None
    if copy is None or copy.status is not CopyStatus.IN_STOCK:
        return {}
    return _set_aside(library, leaving.title_id, copy.id, on)


def _set_aside(library: Library, title_id: int, copy_id: int, on: date) -> dict[str, Value]:
    """For the first who waits; who it is, and until when."""
    for one in storage.of_title(library.database, title_id):
        if one.held_until is not None and one.held_until < on:
            storage.close(library.database, one.id, "expired", on)
        elif one.held_until is None or one.copy_id == copy_id:
            until = _open_day_after(library, on, library.norms(on).hold_days)
            storage.hold(library.database, one.id, copy_id, until)
            return {"waiting": one.reader, "waiting_card": one.card_no, "until": until.isoformat()}
    return {}


def _warn(act: Act, kept: dict[str, Value]) -> None:
    act.summary |= {**kept, "warning": "keep_for_reader"} if kept else {}


def _open_day_after(library: Library, on: date, days: int) -> date:
    is_day_off = serving.days_off(library, library.norms(on))
    for _ in range(days):
        on = next_open_day(on + timedelta(days=1), is_day_off)
    return on


def _tell(act: Act, reservation_id: int, **facts: Value) -> None:
    one = storage.get(act.library.database, reservation_id)
    if one is None:
        raise UserError("reservation_closed")
    act.summary = {"reader": one.reader, "card_no": one.card_no, "title": one.title, **facts}
