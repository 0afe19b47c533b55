"""The stock: its opening balance, where its copies are, what stands today."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain import batches, stock, text
from desktop_app.domain.batches import (
    OpeningBalance,
    copies_of,
    money_of,
)
from desktop_app.domain.errors import Invalid, Problem, Severity, UserError, require
from desktop_app.domain.periods import Period
from desktop_app.domain.stock import CopyStatus, Owner
from desktop_app.domain.stocktaking import How
from desktop_app.services import entries, remainder, stocktaking
from desktop_app.services.library import Done, Library
from desktop_app.statistics import indicators
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import copies
from desktop_app.storage.copies import CopyRow
from desktop_app.storage.withdrawals import posted_classes


@dataclass(frozen=True)
class Totals:
    """The stock on a day, by kind, content and language."""

    copies: int
    money: int
    kinds: Mapping[str, int]
    contents: Mapping[str, int]
    languages: Mapping[str, int]


def opening_balance(library: Library, balance: OpeningBalance) -> Done:
    """Enter what stood on paper at the beginning of a day; a second balance adds to the first."""
    if balance.on > library.today:
        raise Invalid((Problem("on", "date_in_future"),))
    if not balance.lines:
        raise Invalid((Problem("lines", "nothing_received"),))
    require(batches.line_problems(balance.lines))
    before = balance.on - timedelta(days=1)  # so that «состояло» on the day is right
    with library.act("stock.opening") as act:
        for line in balance.lines:
            act.post(*entries.summary(line, before, None))
        told = entries.told(copies_of(balance.lines), money_of(balance.lines))
        act.summary = {"date": balance.on.isoformat(), **told}
    assert act.done is not None
    return act.done


def opening_warnings(library: Library) -> tuple[Problem, ...]:
    """A balance entered before: a further one adds to it."""
    before = remainder.of(library).counted
    if not before:
        return ()
    return (Problem("on", "opening_again", Severity.WARNING, {"n": before}),)


def change_copy(
    library: Library, copy_id: int, shelf: str, note: str, owner: Owner | None = None
) -> Done:
    """Rewrite a copy's shelf, note and owner; its number and price are posted and stay.

    Whose a copy is stays too once it is gone (`owner_of_gone`), and where the branch would own
    what its summary book never took in (`owner_not_counted`).
    """
    copy = copies.get(library.database, copy_id)
    if copy is None:
        raise UserError("copy_unknown", number="")
    if owner and owner is not copy.owner:
        _require_owner(library, copy, owner)
    with library.act("copy.change") as act:
        act.id = copy_id
        shelf, note = text.normalise(shelf), text.clean_lines(note)
        copies.change(library.database, copy_id, shelf, note, owner or copy.owner)
        act.summary = {"number": copy.inventory_no, "title": copy.title}
    assert act.done is not None
    return act.done


def _require_owner(library: Library, copy: CopyRow, owner: Owner) -> None:
    if copy.status in stock.GONE:
        raise UserError("owner_of_gone", number=copy.inventory_no)
    is_counted = copy.receipt is None or posted_classes(library.database, [copy.id])
    if owner is Owner.BRANCH and not is_counted:
        raise UserError("owner_not_counted", number=copy.inventory_no)


def move_copy(library: Library, copy_id: int, status: CopyStatus) -> Done:
    """Send a copy to repair or away, or bring it back; never in or out of a loan or the stock."""
    copy = copies.get(library.database, copy_id)
    if copy is None:
        raise UserError("copy_unknown", number="")
    elsewhere = (CopyStatus.ON_LOAN, *stock.GONE)
    if status in elsewhere or copy.status in elsewhere or not stock.may(copy.status, status):
        raise UserError("copy_not_there", number=copy.inventory_no, status=copy.status.value)
    with library.act("copy.move") as act:
        act.id = copy_id
        copies.set_status(library.database, copy_id, status)
        if status is CopyStatus.IN_STOCK:
            stocktaking.heed(act, copy_id, How.MOVED)
        act.summary = {"number": copy.inventory_no, "title": copy.title}
    assert act.done is not None
    return act.done


def totals(library: Library, on: date | None = None) -> Totals:
    """What stands in the stock at the end of a day (today), from one pass over the ledger."""
    day = on or library.today
    until = Period(day, day + timedelta(days=1))
    sums = Sums(library.database)
    keys = {
        name: {code: indicators.key_of("stock", {name: code}) for code in indicators.VALUES[name]}
        for name in ("kind", "content", "language")
    }
    for key in (key for group in keys.values() for key in group.values()):
        sums.want(key, until)
    parts = {
        name: {code: sums.value(key, until) for code, key in group.items()}
        for name, group in keys.items()
    }
    return Totals(
        sums.value("stock", until),
        sums.value("stock.money", until),
        parts["kind"],
        parts["content"],
        parts["language"],
    )
