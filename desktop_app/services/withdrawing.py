"""Acts of withdrawal: one reason an act, all or nothing (handbook 2.3, 3.5)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain import batches, stock, text
from desktop_app.domain.batches import SummaryLine, copies_of, money_of
from desktop_app.domain.errors import Invalid, Problem, UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import Period
from desktop_app.domain.stock import CopyStatus, WithdrawalDraft
from desktop_app.services import entries
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.statistics import indicators
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import batches as storage
from desktop_app.storage import copies
from desktop_app.storage.copies import CopyRow

# Reasons for which a copy goes while a reader has it: it will not come back.
_WITH_READER = ("lost_by_reader", "missing")


@dataclass(frozen=True)
class Preview:
    """What an act will take out: «14 экземпляров на 812 сом»."""

    copies: int
    money: int


def may_withdraw(library: Library, typed: str, reason: str) -> CopyRow:
    """The copy of a typed number, if an act for this reason may take it; refused at the place."""
    copy = copies.find(library.database, typed)
    if copy is None:
        raise UserError("copy_unknown", number=text.clean(typed))
    if copy.status is CopyStatus.WITHDRAWN:
        act_no, on = copy.withdrawal or (0, library.today)
        raise UserError(
            "copy_withdrawn",
            number=copy.inventory_no,
            title=copy.title,
            act=act_no,
            date=on.isoformat(),
        )
    if copy.status is CopyStatus.ON_LOAN and reason not in _WITH_READER:
        raise UserError("copy_on_loan", number=copy.inventory_no, title=copy.title)
    return copy


def preview(chosen: Sequence[CopyRow], lines: Sequence[SummaryLine] = ()) -> Preview:
    """Count and sum before the act is posted."""
    money = sum(copy.price for copy in chosen) + money_of(tuple(lines))
    return Preview(len(chosen) + copies_of(tuple(lines)), money)


def withdraw(
    library: Library,
    draft: WithdrawalDraft,
    inventory_nos: Sequence[str],
    lines: Sequence[SummaryLine] = (),
    *,
    also: Callable[[int], None] | None = None,
) -> Done:
    """Post one act for one reason: numbered copies and summary lines, all or nothing.

    `also` is given the act's id and belongs to the same act.
    """
    lines = tuple(lines)
    require(stock.withdrawal_problems(draft, library.today))
    require(batches.line_problems(lines))
    found = {copy.id: copy for copy in (_chosen(library, no, draft) for no in inventory_nos)}
    chosen = tuple(found.values())
    if not chosen and not lines:
        raise Invalid((Problem("copies", "nothing_chosen"),))
    draft = tidied(draft)
    with library.act("stock.withdraw") as act:
        number = storage.next_number(library.database, "withdrawal", draft.on.year)
        act.id = storage.add_withdrawal(library.database, number, draft)
        facts = entries.withdrawn(library.database, chosen, draft, act.id)
        for line in lines:
            facts += entries.summary(line, draft.on, act.id, reason=str(draft.reason))
        for copy in chosen:
            copies.withdraw(library.database, copy.id, act.id, draft.on)
        act.post(*facts)
        _require_no_debt(library, facts, draft.on)
        if also:
            also(act.id)
        total = preview(chosen, lines)
        act.summary = {"number": number, **entries.told(total.copies, total.money)}
    assert act.done is not None
    return act.done


def _chosen(library: Library, number: str, draft: WithdrawalDraft) -> CopyRow:
    copy = may_withdraw(library, number, draft.reason)
    came = copy.receipt
    if came and draft.on < came[1]:
        raise UserError("copy_not_yet", number=copy.inventory_no, date=came[1].isoformat())
    return copy


def _require_no_debt(library: Library, facts: Sequence[Fact], on: date) -> None:
    """No column of the summary book may fall below nothing, neither on the day nor today."""
    sums = Sums(library.database)
    keys = {
        indicators.key_of("stock", {name: getattr(fact, name)})
        for fact in facts
        if fact.name is Name.STOCK
        for name in ("kind", "content", "language")
    }
    for day in {on, library.today}:
        until = Period(day, day + timedelta(days=1))
        for key in sorted(keys):
            sums.want(key, until)
        for key in sorted(keys):
            left = sums.value(key, until)
            if left < 0:
                raise UserError("stock_negative", column=key, n=-left, date=day.isoformat())
