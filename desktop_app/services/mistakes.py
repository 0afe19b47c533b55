"""A number entered by mistake is struck out («ошибочно», handbook 3.2).

Its line stays, nobody gets the number again; the copy leaves the ledger by an entry against
the one it came by, in the same record of the summary book. One that an act took out and another
gave back was there until now: it leaves today, or it would be gone twice in between.
"""

from __future__ import annotations

from datetime import date

from desktop_app.domain.classes import Source
from desktop_app.domain.errors import Invalid, Problem, UserError
from desktop_app.domain.stock import CopyStatus, may
from desktop_app.domain.text import normalise
from desktop_app.services.library import Done, Library
from desktop_app.storage import closings, copies, withdrawals


def strike_out(library: Library, copy_id: int, why: str) -> Done:
    """Strike a number out; refused while its copy is anywhere but on the shelf."""
    copy = copies.get(library.database, copy_id)
    if copy is None:
        raise UserError("copy_unknown", number="")
    if not may(copy.status, CopyStatus.MISTAKEN):
        raise UserError("mistake_not_on_shelf", number=copy.inventory_no, title=copy.title)
    if checked := withdrawals.in_stocktaking(library.database, [copy_id]):
        told = {"number": copy.inventory_no, "title": copy.title}
        raise UserError("copy_being_checked", date=checked[copy_id].isoformat(), **told)
    why = normalise(why)
    if not why:
        raise Invalid((Problem("why", "strike_why_required"),))
    with library.act("copy.strike_out") as act:
        act.id = copy_id
        acts = withdrawals.found_by_copy(library.database, copy_id)
        for entry in copies.posted_entries(library.database, copy_id, copy.title_id):
            act.post(
                entry._replace(
                    on=library.today if acts else _day(library, entry.on),
                    amount=-1,
                    money=-entry.money,
                    source=Source.CORRECTION.value,
                    note=why,
                )
            )
        copies.strike_out(library.database, copy_id, why)
        act.summary = {"number": copy.inventory_no, "title": copy.title}
    assert act.done is not None
    return act.done


def _day(library: Library, came_on: date) -> date:
    """The day of the record itself; today when it is handed in already."""
    closed = closings.closed_through(library.database)
    return library.today if closed and came_on <= closed else came_on
