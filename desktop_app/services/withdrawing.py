"""Acts of withdrawal: one reason an act, all or nothing, never edited, only reversed.

Handbook 2.3, 3.2, 3.5. A posted act gets the year's next record of the summary
book's second part and leaves its number and day on each copy.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from desktop_app.domain import batches, stock, text
from desktop_app.domain import withdrawals as rules
from desktop_app.domain.batches import SummaryLine, copies_of, money_of
from desktop_app.domain.classes import Reason
from desktop_app.domain.errors import Invalid, Problem, UserError, require
from desktop_app.domain.facts import Fact
from desktop_app.domain.stock import CopyStatus, Owner, WithdrawalDraft
from desktop_app.domain.withdrawals import ReversalDraft
from desktop_app.services import entries, losses, stock_debt, work_drafts
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library, Told
from desktop_app.storage import batches as storage
from desktop_app.storage import copies, withdrawals
from desktop_app.storage.copies import CopyRow


@dataclass(frozen=True)
class Preview:
    """What an act will take out: «14 экземпляров на 812 сом»."""

    copies: int
    money: int


def may_withdraw(library: Library, typed: str, reason: str) -> CopyRow:
    """The copy of a typed number, if an act for this reason may take it; refused at the place.

    Unknown, gone already (with the act and its day), with a reader, the central library's,
    expected by a stock-taking: each has its sentence.
    """
    copy = copies.find(library.database, typed)
    if copy is None:
        raise UserError("copy_unknown", number=text.clean(typed))
    _require_free(library, (copy,), reason)
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
    draft_id: int | None = None,
    told: Told | None = None,
    also: Callable[[int], None] | None = None,
) -> Done:
    """Post one act for one reason: numbered copies and summary lines, all or nothing.

    A copy that its reader has now is entered as lost by the reader first: the
    loan ends and what is owed stays. `draft_id` is the draft that ends with the act.
    `also` is given the act's id and belongs to the same act.
    """
    lines = tuple(lines)
    require(stock.withdrawal_problems(draft, library.today))
    require(batches.line_problems(lines))
    chosen = _chosen(library, inventory_nos, draft)
    if not chosen and not lines:
        raise Invalid((Problem("copies", "nothing_chosen"),))
    draft = tidied(draft)
    with library.act("stock.withdraw") as act:
        number = storage.next_number(library.database, "withdrawal", draft.on.year)
        act.id = storage.add_withdrawal(library.database, number, draft)
        _lose_those_out(act, chosen, draft.on)
        ids = [copy.id for copy in chosen]
        known = withdrawals.posted_classes(library.database, ids)
        counted = entries.counted(library, chosen, known, draft.on)
        posted = entries.withdrawn(counted, known, draft, act.id)
        posted += entries.uncounted(chosen, counted, draft, act.id)
        for line in lines:
            posted += entries.summary(line, draft.on, act.id, reason=str(draft.reason))
        _post(act, posted, told)
        withdrawals.take_out(library.database, ids, act.id)
        withdrawals.mark_losses(library.database, ids, act.id)
        stock_debt.require_none(library, posted, draft.on)
        stock_debt.require_without_numbers(library, lines)
        if also:
            also(act.id)
        work_drafts.became(act, draft_id)
        total = preview(chosen, lines)
        act.summary = {"number": number, **entries.told(total.copies, total.money)}
    assert act.done is not None
    return act.done


def reverse(library: Library, act_id: int, draft: ReversalDraft) -> Done:
    """Take a posted act back by an act of its own («сторно»).

    The same entries with the opposite sign stand in the new act's record; the
    copies are in the stock again, those that a reader still owes are missing.
    The reversed act and its list stay. An act is reversed once, a reversal never.
    """
    act_row = storage.withdrawal(library.database, act_id)
    if act_row is None:
        raise UserError("act_unknown")
    if act_row.reverses is not None:
        raise UserError("act_is_reversal", number=act_row.number)
    if act_row.reversed_by is not None:
        later = storage.withdrawal(library.database, act_row.reversed_by)
        assert later
        on = later.draft.on.isoformat()
        raise UserError("act_reversed", number=act_row.number, act=later.number, date=on)
    require(rules.reversal_problems(draft, act_row.draft.on, library.today))
    draft = tidied(draft)
    with library.act("stock.reverse") as act:
        number = storage.next_number(library.database, "withdrawal", draft.on.year)
        head = replace(
            act_row.draft,
            on=draft.on,
            note=draft.note,
            approved_on=draft.approved_on,
            protocol="",
            destination="",
        )
        act.id = storage.add_withdrawal(library.database, number, head, act_id)
        _post(act, _contrary(withdrawals.entries(library.database, act_id), draft.on, act.id))
        withdrawals.bring_back(library.database, act_id)
        known = withdrawals.rows(library.database, [act.id])[act.id]
        act.summary = {
            "number": number,
            "act": act_row.number,
            "year": act_row.year,
            **entries.told(known.copies, known.money),
        }
    assert act.done is not None
    return act.done


def _contrary(posted: Sequence[Fact], on: date, act_id: int) -> list[Fact]:
    """The same entries with the opposite sign in the record of another act."""
    return [
        entry._replace(
            on=on,
            amount=-entry.amount,
            money=-entry.money,
            batch=act_id,
            ref=-act_id if entry.ref is not None and entry.ref < 0 else entry.ref,
        )
        for entry in posted
    ]


_STEP = 100  # entries between two looks at «Cancel»


def _post(act: Act, posted: Sequence[Fact], told: Told | None = None) -> None:
    if told is None:
        act.post(*posted)
        return
    for start in range(0, len(posted), _STEP):
        told(start, len(posted))
        act.post(*posted[start : start + _STEP])


def _chosen(
    library: Library, inventory_nos: Sequence[str], draft: WithdrawalDraft
) -> tuple[CopyRow, ...]:
    """The copies of the numbers, each once; the first that may not go is refused."""
    known = copies.find_all(library.database, inventory_nos)
    for number in inventory_nos:
        if number not in known:
            raise UserError("copy_unknown", number=text.clean(number))
    chosen = tuple({copy.id: copy for copy in map(known.__getitem__, inventory_nos)}.values())
    _require_free(library, chosen, draft.reason)
    for copy in chosen:
        if copy.receipt and draft.on < copy.receipt[1]:
            came = copy.receipt[1].isoformat()
            raise UserError("copy_not_yet", number=copy.inventory_no, date=came)
    if draft.on < library.today:
        _require_order(library, chosen, draft.on)
    return chosen


def _require_order(library: Library, chosen: Sequence[CopyRow], on: date) -> None:
    """An act of an earlier day: a copy that readers had after it was still there."""
    moved = withdrawals.moved_after(library.database, [copy.id for copy in chosen], on)
    for copy in chosen:
        if copy.id in moved:
            told = {"number": copy.inventory_no, "title": copy.title}
            raise UserError("copy_moved_later", date=moved[copy.id].isoformat(), **told)


def _require_free(library: Library, chosen: Sequence[CopyRow], reason: str) -> None:
    """Refuse the first copy that an act for this reason may not take."""
    counted = withdrawals.in_stocktaking(library.database, [copy.id for copy in chosen])
    for copy in chosen:
        facts = {"number": copy.inventory_no, "title": copy.title}
        if copy.status is CopyStatus.WITHDRAWN:
            number, on = copy.withdrawal or (0, library.today)
            raise UserError("copy_withdrawn", act=number, date=on.isoformat(), **facts)
        if copy.status is CopyStatus.MISTAKEN:
            raise UserError("copy_mistaken", number=copy.inventory_no)
        if copy.status is CopyStatus.ON_LOAN and reason != Reason.LOST_BY_READER:
            raise UserError("copy_on_loan", **facts)
        if copy.owner is Owner.CENTRE and reason not in ("", Reason.TRANSFER):
            raise UserError("copy_not_ours", **facts)
        if copy.id in counted:
            raise UserError("copy_being_checked", date=counted[copy.id].isoformat(), **facts)


def _lose_those_out(act: Act, chosen: Sequence[CopyRow], on: date) -> None:
    for copy in chosen:
        if copy.status is CopyStatus.ON_LOAN:
            losses.enter(act, copy.id, on)
