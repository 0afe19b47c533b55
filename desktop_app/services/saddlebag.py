"""The saddlebag: chosen copies go along, the list is printed, the loans are entered later.

A copy in the bag stands on the shelf for the ledger; lending it off the
premises (`lending.issue` with `Mode.OUTSIDE`) takes it out of the bag.
"""

from __future__ import annotations

from datetime import date

from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import CopyStatus
from desktop_app.services import lending, serving
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies
from desktop_app.storage import saddlebag as storage
from desktop_app.storage.copies import CopyRow
from desktop_app.storage.saddlebag import PlacedCopy as PlacedCopy


def pack(library: Library, copy_id: int, on: date | None = None) -> Done:
    """Put a copy from the shelf into the bag."""
    day = serving.working_day(library, on)
    with library.act("saddlebag.pack") as act:
        copy = _known(library, copy_id)
        told = {"number": copy.inventory_no, "title": copy.title}
        if copy.status is not CopyStatus.IN_STOCK:
            raise UserError("copy_not_on_shelf", **told)
        if storage.is_packed(library.database, copy_id):
            raise UserError("in_bag_already", **told)
        storage.pack(library.database, copy_id, day)
        act.id, act.summary = copy_id, {"inventory_no": copy.inventory_no, "title": copy.title}
    assert act.done
    return act.done


def take_out(library: Library, copy_id: int) -> Done:
    """A copy stays at home after all, or came back unread."""
    with library.act("saddlebag.take_out") as act:
        copy = _known(library, copy_id)
        storage.take_out(library.database, [copy_id])
        act.id, act.summary = copy_id, {"inventory_no": copy.inventory_no, "title": copy.title}
    assert act.done
    return act.done


def unpack(library: Library) -> Done:
    """Everything that was not lent goes back to the shelf."""
    with library.act("saddlebag.unpack") as act:
        left = [one.id for one in storage.packed(library.database)]
        if not left:
            raise UserError("bag_empty")
        storage.take_out(library.database, left)
        act.summary = {"n": len(left)}
    assert act.done
    return act.done


def packed(library: Library) -> list[PlacedCopy]:
    """What is in the bag, by number."""
    return storage.packed(library.database)


def offered(library: Library, typed: str) -> list[CopyRow]:
    """Copies on the shelf for a number or for some words of the title, not in the bag yet."""
    found = lending.find(library, typed)
    near = [found.copy] if found.copy else list(found.copies)
    return [
        one
        for one in near
        if one.status is CopyStatus.IN_STOCK and not storage.is_packed(library.database, one.id)
    ]


def of_centre(library: Library) -> list[PlacedCopy]:
    """Copies that belong to the central library and are to be given back to it."""
    return storage.of_centre(library.database)


def _known(library: Library, copy_id: int) -> CopyRow:
    copy = copies.get(library.database, copy_id)
    if copy is None:
        raise UserError("copy_unknown", number="")
    return copy
