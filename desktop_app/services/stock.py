"""The stock: batches in, acts of withdrawal, the opening balance, what stands today.

Every copy and every summary line posts one fact, so that was + received −
withdrawn = is holds in each column by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from desktop_app.domain import batches, numbers, stock, text
from desktop_app.domain.batches import (
    Control,
    Line,
    OpeningBalance,
    ReceiptLine,
    SummaryLine,
    copies_of,
    money_of,
)
from desktop_app.domain.errors import Invalid, Problem, Severity, UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import Period
from desktop_app.domain.stock import CopyStatus, Owner, ReceiptDraft, WithdrawalDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import numbering, titles
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.statistics import indicators
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import batches as storage
from desktop_app.storage import copies
from desktop_app.storage import titles as title_storage
from desktop_app.storage.copies import CopyRow

# Reasons for which a copy goes while a reader has it: it will not come back.
_WITH_READER = ("lost_by_reader", "missing")


@dataclass(frozen=True)
class Preview:
    """What an act will take out: «14 экземпляров на 812 сом»."""

    copies: int
    money: int


@dataclass(frozen=True)
class Totals:
    """The stock on a day. `opening` copies were counted from paper, `listed` of them have cards."""

    copies: int
    money: int
    kinds: Mapping[str, int]
    contents: Mapping[str, int]
    languages: Mapping[str, int]
    opening: int
    listed: int


def receive(
    library: Library,
    draft: ReceiptDraft,
    lines: Sequence[Line],
    control: Control | None = None,
) -> Done:
    """Take in one batch; `batch_not_tied` when it is not what its document says."""
    lines = tuple(lines)
    require(stock.receipt_problems(draft, library.today))
    require(numbering.checked(library, lines))
    require(batches.tie_problems(lines, control or Control()))
    given = numbering.numbers(library, lines)
    made: dict[TitleDraft, int] = {}
    draft = tidied(draft)
    with library.act("stock.receive") as act:
        number = storage.next_number(library.database, "receipt", draft.on.year)
        act.id = storage.add_receipt(library.database, number, draft)
        for line, row in zip(lines, given, strict=True):
            if isinstance(line, ReceiptLine):
                _take_in(act, line, row, made, draft.on, act.id)
            else:
                act.post(_summary_fact(line, draft.on, "receipt", 1, ref=-act.id))
        act.summary = {"number": number, **_told(copies_of(lines), money_of(lines))}
    assert act.done is not None
    return act.done


def enlist(library: Library, lines: Sequence[ReceiptLine]) -> Done:
    """Enter copies that the opening balance already counts: cards and numbers, no facts."""
    lines = tuple(lines)
    require(numbering.checked(library, lines))
    given = numbering.numbers(library, lines)
    made: dict[TitleDraft, int] = {}
    with library.act("stock.enlist") as act:
        for line, row in zip(lines, given, strict=True):
            _take_in(act, line, row, made)
        act.summary = _told(copies_of(lines), money_of(lines))
    assert act.done is not None
    return act.done


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
) -> Done:
    """Post one act for one reason: numbered copies and summary lines, all or nothing."""
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
        facts = [_copy_fact(library, copy, draft) for copy in chosen]
        for line in lines:
            fact = _summary_fact(line, draft.on, "withdrawal", -1, ref=-act.id)
            facts.append(replace(fact, reason=str(draft.reason)))
        for copy in chosen:
            copies.withdraw(library.database, copy.id, act.id, draft.on)
        act.post(*facts)
        _require_no_debt(library, facts, draft.on)
        total = preview(chosen, lines)
        act.summary = {"number": number, **_told(total.copies, total.money)}
    assert act.done is not None
    return act.done


def opening_balance(library: Library, balance: OpeningBalance) -> Done:
    """Enter what stood on paper at the beginning of a day; a second balance adds to the first."""
    if balance.on > library.today:
        raise Invalid((Problem("on", "date_in_future"),))
    if not balance.lines:
        raise Invalid((Problem("lines", "nothing_received"),))
    require(batches.line_problems(balance.lines))
    before = balance.on - timedelta(days=1)  # so that «состояло» on the day is right
    with library.act("stock.opening") as act:
        facts = (_summary_fact(line, before, "opening", 1) for line in balance.lines)
        act.post(*(replace(fact, source="opening") for fact in facts))
        told = _told(copies_of(balance.lines), money_of(balance.lines))
        act.summary = {"date": balance.on.isoformat(), **told}
    assert act.done is not None
    return act.done


def opening_warnings(library: Library) -> tuple[Problem, ...]:
    """A balance entered before: a further one adds to it."""
    before = totals(library).opening
    if not before:
        return ()
    return (Problem("on", "opening_again", Severity.WARNING, {"n": before}),)


def change_copy(
    library: Library, copy_id: int, shelf: str, note: str, owner: Owner | None = None
) -> Done:
    """Rewrite a copy's shelf, note and owner; its number and price are posted and stay."""
    copy = copies.get(library.database, copy_id)
    if copy is None:
        raise UserError("copy_unknown", number="")
    with library.act("copy.change") as act:
        act.id = copy_id
        shelf, note = text.normalise(shelf), text.clean_lines(note)
        copies.change(library.database, copy_id, shelf, note, owner or copy.owner)
        act.summary = {"number": copy.inventory_no, "title": copy.title}
    assert act.done is not None
    return act.done


def move_copy(library: Library, copy_id: int, status: CopyStatus) -> Done:
    """Send a copy to repair or away, or bring it back; never in or out of a loan or the stock."""
    copy = copies.get(library.database, copy_id)
    if copy is None:
        raise UserError("copy_unknown", number="")
    elsewhere = (CopyStatus.ON_LOAN, CopyStatus.WITHDRAWN)
    if status in elsewhere or copy.status in elsewhere or not stock.may(copy.status, status):
        raise UserError("copy_not_there", number=copy.inventory_no, status=copy.status.value)
    with library.act("copy.move") as act:
        act.id = copy_id
        copies.set_status(library.database, copy_id, status)
        act.summary = {"number": copy.inventory_no, "title": copy.title}
    assert act.done is not None
    return act.done


def totals(library: Library, on: date | None = None) -> Totals:
    """What stands in the stock at the end of a day (today), from one pass over the ledger."""
    day = on or library.today
    until = Period(day, day + timedelta(days=1))
    ever = Period(date.min, until.end)
    sums = Sums(library.database)
    keys = {
        name: {code: indicators.key_of("stock", {name: code}) for code in indicators.VALUES[name]}
        for name in ("kind", "content", "language")
    }
    sums.want("opening", ever)
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
        sums.value("opening", ever),
        copies.count_alive(library.database, listed=True),
    )


def _take_in(
    act: Act,
    line: ReceiptLine,
    given: Sequence[str],
    made: dict[TitleDraft, int],
    on: date | None = None,
    receipt_id: int | None = None,
) -> None:
    """Cards of the copies, and, when they are new to the stock, a fact for each."""
    database = act.library.database
    title_id = _title_of(act, line, made)
    title = title_storage.rows(database, (title_id,))[title_id]
    local = title_storage.LOCAL if title.local else ""
    facts = []
    for number in given:
        copy_id = copies.add(database, title_id, number, line.price, receipt_id)
        if on is not None:
            facts.append(
                Fact(
                    Name.STOCK,
                    on,
                    kind=title.kind,
                    content=title.content,
                    language=title.language,
                    mode="receipt",
                    local=local,
                    money=line.price,
                    ref=copy_id,
                )
            )
    act.post(*facts)


def _title_of(act: Act, line: ReceiptLine, made: dict[TitleDraft, int]) -> int:
    """A new title that stands in several lines of a batch gets one card."""
    if line.title_id is not None:
        return line.title_id
    assert line.title is not None
    draft = titles.prepared(act.library, line.title)
    if draft not in made:
        made[draft] = title_storage.add(act.library.database, draft)
        titles.learn_mark(act.library, draft)
    return made[draft]


def _chosen(library: Library, number: str, draft: WithdrawalDraft) -> CopyRow:
    copy = may_withdraw(library, number, draft.reason)
    came = copy.receipt
    if came and draft.on < came[1]:
        raise UserError("copy_not_yet", number=copy.inventory_no, date=came[1].isoformat())
    return copy


def _copy_fact(library: Library, copy: CopyRow, draft: WithdrawalDraft) -> Fact:
    """A copy leaves the columns that it came into, whatever its title's card says now."""
    kind, content, language, local = copies.posted_classes(library.database, copy.id) or (
        *(copy.kind, copy.content, copy.language, copy.local),
    )
    return Fact(
        Name.STOCK,
        draft.on,
        amount=-1,
        kind=kind,
        content=content,
        language=language,
        mode="withdrawal",
        reason=str(draft.reason),
        local=local,
        money=-copy.price,
        ref=copy.id,
    )


def _require_no_debt(library: Library, facts: Sequence[Fact], on: date) -> None:
    """No column of the summary book may fall below nothing, neither on the day nor today."""
    sums = Sums(library.database)
    keys = {
        indicators.key_of("stock", {name: getattr(fact, name)})
        for fact in facts
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


def _summary_fact(
    line: SummaryLine, on: date, mode: str, sign: int, ref: int | None = None
) -> Fact:
    return Fact(
        Name.STOCK,
        on,
        amount=sign * line.quantity,
        kind=line.kind,
        content=line.content,
        language=line.language,
        mode=mode,
        money=sign * line.money,
        ref=ref,
        note=text.normalise(line.text),
    )


def _told(count: int, money: int) -> dict[str, int | str]:
    return {"n": count, "sum": numbers.money(money)}
