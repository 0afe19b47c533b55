"""Checks of the stock: begun with a frozen list, carried on for weeks, closed with a result.

The list is frozen inside the act and is not a part of the journal: undoing
the beginning of a check takes its list along, and is refused as soon as
something was counted. What the desk does meanwhile is heeded inside its acts.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from desktop_app.domain import stocktaking as rules
from desktop_app.domain.errors import Invalid, Problem, UserError, require
from desktop_app.domain.periods import Period
from desktop_app.domain.stock import CopyStatus
from desktop_app.domain.stocktaking import How, Scope, State, StocktakeDraft, Tally
from desktop_app.domain.text import clean_lines
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library, Told
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import copies, stocktaking_lists
from desktop_app.storage import stocktaking as storage
from desktop_app.storage import stocktaking_marks as marks
from desktop_app.storage.stocktaking import Stocktake as Stocktake

_STEP = 1000  # copies between two looks at «Cancel»


@dataclass(frozen=True)
class Pending:
    """What is better put in order before a check begins (handbook 3.6, step 2)."""

    drafts: int  # batches and acts that are typed and not entered
    readers: int  # who have books
    loans: int
    overdue: int
    elsewhere: int  # copies in repair or outside


def begin(library: Library, draft: StocktakeDraft, *, told: Told | None = None) -> Done:
    """Freeze what is expected; refused where an open check expects a copy of it already."""
    require(rules.opening_problems(draft, library.today))
    draft = _tidy(draft)
    database = library.database
    if storage.overlapping(database, draft) is not None:
        raise UserError("stocktake_overlaps")
    ledger_copies, ledger_money = _ledger(library) if draft.scope == Scope.ALL else (0, 0)
    with library.act("stocktaking.begin") as act:
        act.id = storage.add(database, draft, library.today, ledger_copies, ledger_money)
        for part in _parts(library, told):
            storage.freeze(database, act.id, draft, part)
        found = get(library, act.id)
        expected = stocktaking_lists.tally(database, found).frozen
        if not expected:
            raise Invalid((Problem("scope", "stocktake_empty"),))
        act.summary = {"n": expected, "date": library.today.isoformat()}
    assert act.done
    return act.done


def change(library: Library, stocktake_id: int, draft: StocktakeDraft) -> Done:
    """Correct the order, the librarians' names, the note; the list stays as it was frozen."""
    found = require_open(library, stocktake_id)
    scope = {name: getattr(found, name) for name in ("scope", "part", "first", "last", "occasion")}
    draft = replace(draft, **scope)
    require(rules.opening_problems(draft, library.today))
    with library.act("stocktaking.change") as act:
        act.id = stocktake_id
        storage.change(library.database, stocktake_id, tidied(draft))
        act.summary = {"date": found.on.isoformat()}
    assert act.done
    return act.done


def close(
    library: Library, stocktake_id: int, conclusion: str = "", *, told: Told | None = None
) -> Done:
    """Freeze the result: what was not found becomes missing, each copy a case to decide."""
    found = require_open(library, stocktake_id)
    with library.act("stocktaking.close") as act:
        act.id = stocktake_id
        for part in _parts(library, told):
            marks.freeze_outcomes(library.database, stocktake_id, part)
            marks.miss(library.database, stocktake_id, library.today, part)
        storage.set_state(
            library.database, stocktake_id, State.CLOSED, library.today, clean_lines(conclusion)
        )
        act.summary = {"date": found.on.isoformat(), "n": tally(library, stocktake_id).left}
    assert act.done
    return act.done


def cancel(library: Library, stocktake_id: int) -> Done:
    """Give a check up: what was counted stays written down, nothing becomes missing."""
    found = require_open(library, stocktake_id)
    with library.act("stocktaking.cancel") as act:
        act.id = stocktake_id
        storage.set_state(library.database, stocktake_id, State.CANCELLED, library.today)
        act.summary = {"date": found.on.isoformat()}
    assert act.done
    return act.done


def heed(act: Act, copy_id: int, how: How) -> bool:
    """Inside an act of the desk: a copy of an open check went over it, so it is there.

    Undoing the act takes the mark back. True when a check is going on for the copy.
    """
    database = act.library.database
    found = storage.open_expecting(database, copy_id)
    if found is None:
        return False
    if not marks.is_marked(database, found, copy_id):
        marks.mark(database, found, copy_id, how, act.library.today)
    return True


def get(library: Library, stocktake_id: int) -> Stocktake:
    """A check; `stocktake_unknown` when there is none."""
    found = storage.get(library.database, stocktake_id)
    if found is None:
        raise UserError("stocktake_unknown")
    return found


def require_open(library: Library, stocktake_id: int) -> Stocktake:
    """A check that is going on; `stocktake_closed` when it is over."""
    found = get(library, stocktake_id)
    if found.state != State.OPEN:
        raise UserError("stocktake_closed", date=found.on.isoformat())
    return found


def checks(library: Library) -> list[Stocktake]:
    """Every check, open ones first."""
    return storage.all_of(library.database)


def tally(library: Library, stocktake_id: int) -> Tally:
    """Where the expected copies are: live while the check is open, frozen after it."""
    return stocktaking_lists.tally(library.database, get(library, stocktake_id))


def pending(library: Library) -> Pending:
    """What is open before a check."""
    return Pending(*storage.pending(library.database, library.today))


def last_whole(library: Library) -> Stocktake | None:
    """The last finished check of the whole stock: the next is due in five years (handbook 3.6)."""
    whole = (check for check in checks(library) if check.scope == Scope.ALL)
    return next((check for check in whole if check.state == State.CLOSED), None)


def shelves(library: Library) -> list[str]:
    """Shelves to choose from."""
    return stocktaking_lists.shelves(library.database)


def back_in_stock(library: Library, copy_id: int, status: CopyStatus) -> bool:
    """Inside an act: a copy said to be elsewhere or missing stands here; was it so?"""
    if status not in (CopyStatus.IN_REPAIR, CopyStatus.AWAY, CopyStatus.MISSING):
        return False
    copies.set_status(library.database, copy_id, CopyStatus.IN_STOCK)
    return True


def _parts(library: Library, told: Told | None) -> Iterator[tuple[int, int]]:
    """Copies by ids from–to, so that «Cancel» is heard inside the act of a large stock."""
    last = copies.last_id(library.database)
    for first in range(1, last + 1, _STEP):
        if told:
            told(first, last)
        yield first, first + _STEP - 1


def _ledger(library: Library) -> tuple[int, int]:
    """What the summary book says today: copies and tyiyn."""
    until = Period(library.today, library.today + timedelta(days=1))
    sums = Sums(library.database)
    keys = ("stock", "stock.money")
    for key in keys:
        sums.want(key, until)
    number, money = (sums.value(key, until) for key in keys)
    return number, money


def _tidy(draft: StocktakeDraft) -> StocktakeDraft:
    """Only the scope's own fields are kept."""
    draft = tidied(draft)
    if draft.scope not in (Scope.CONTENT, Scope.SHELF):
        draft = replace(draft, part="")
    if draft.scope != Scope.NUMBERS:
        draft = replace(draft, first="", last="")
    return draft
