"""The ledger's entries of the stock: one for each copy and each line without numbers.

Copies come and go by the same classes, so that was + received − withdrawn = is
holds in each column by itself. Each batch and each act also counts its titles.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain import numbers, text
from desktop_app.domain.batches import SummaryLine
from desktop_app.domain.classes import Account, Age
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.stock import Owner, WithdrawalDraft
from desktop_app.services.library import Library
from desktop_app.storage import titles as title_storage
from desktop_app.storage.copies import CopyRow
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class Taken:
    """Copies of one title taken in; `price` is tyiyn a copy."""

    title_id: int
    copy_ids: Sequence[int]
    price: int


def received(database: Database, taken: Sequence[Taken], on: date, batch: int) -> list[Fact]:
    """The copies of a batch, and once each of their titles."""
    found: list[Fact] = []
    rows = title_storage.rows(database, sorted({line.title_id for line in taken}))
    for line in taken:
        title = rows[line.title_id]
        copy = Fact(
            Name.STOCK,
            on,
            age=Age.CHILD if title.for_children else "",
            category=Account.INVENTORY,
            kind=title.kind,
            content=title.content,
            language=title.language,
            mode="receipt",
            local=title_storage.MARKED if title.local else "",
            money=line.price,
            batch=batch,
        )
        found += [copy._replace(ref=copy_id) for copy_id in line.copy_ids]
    return _with_titles({copy: line.title_id for line in taken for copy in line.copy_ids}, found)


Classes = Mapping[int, tuple[str, str, str, str, str]]
"""By copy: kind, content, language, local, age that it came into the ledger by."""


def withdrawn(
    chosen: Sequence[CopyRow], known: Classes, draft: WithdrawalDraft, batch: int
) -> list[Fact]:
    """Copies leave the columns that they came into, whatever their titles' cards say now."""
    found: list[Fact] = []
    for copy in chosen:
        kind, content, language, local, age = known.get(copy.id) or (
            *(copy.kind, copy.content, copy.language, copy.local, ""),
        )
        found.append(
            Fact(
                Name.STOCK,
                draft.on,
                amount=-1,
                age=age,
                category=Account.INVENTORY,
                kind=kind,
                content=content,
                language=language,
                mode="withdrawal",
                reason=str(draft.reason),
                local=local,
                money=-copy.price,
                ref=copy.id,
                batch=batch,
            )
        )
    return _with_titles({copy.id: copy.title_id for copy in chosen}, found)


def counted(library: Library, chosen: Sequence[CopyRow], known: Classes, on: date) -> list[CopyRow]:
    """Those of the copies that stand in the branch's books: the central library's do only where
    they were entered, or, as old ones, where the norm counts them.
    """
    is_own = library.norms(on).centre_counts
    return [
        copy
        for copy in chosen
        if copy.owner is Owner.BRANCH or (is_own and copy.receipt is None) or copy.id in known
    ]


def uncounted(
    chosen: Sequence[CopyRow], counted: Sequence[CopyRow], draft: WithdrawalDraft, batch: int
) -> list[Fact]:
    """Copies of an act that never stood in the branch's books: entries of nothing.

    They change no sum, but an act's list is read from the ledger, also after a reversal.
    """
    known = {copy.id for copy in counted}
    return [
        Fact(
            Name.STOCK,
            draft.on,
            amount=0,
            category=Account.INVENTORY,
            kind=copy.kind,
            content=copy.content,
            language=copy.language,
            mode="withdrawal",
            reason=str(draft.reason),
            local=copy.local,
            ref=copy.id,
            batch=batch,
        )
        for copy in chosen
        if copy.id not in known
    ]


def summary(line: SummaryLine, on: date, batch: int | None, *, reason: str = "") -> list[Fact]:
    """A line without numbers: out for a `reason`, in with a batch, else an opening balance."""
    sign = -1 if reason else 1
    mode = "withdrawal" if reason else "receipt" if batch is not None else "opening"
    fact = Fact(
        Name.STOCK,
        on,
        amount=sign * line.quantity,
        category=Account.SUMMARY if batch is not None else "",
        kind=line.kind,
        content=line.content,
        language=line.language,
        mode=mode,
        reason=reason,
        local=title_storage.MARKED if line.local else "",
        money=sign * line.money,
        source="opening" if mode == "opening" else "desk",
        ref=None if batch is None else -batch,
        note=text.normalise(line.text),
        batch=batch,
    )
    return [fact] if batch is None else [_title(fact, None), fact]


def told(count: int, money: int) -> dict[str, int | str]:
    """What the message strip says of an act."""
    return {"n": count, "sum": numbers.money(money)}


def _with_titles(title_of: Mapping[int, int], copies: Sequence[Fact]) -> list[Fact]:
    """Each title counts once in a batch, with the classes of its first copy."""
    first: dict[int, Fact] = {}
    for copy in copies:
        assert copy.ref is not None
        first.setdefault(title_of[copy.ref], copy)
    return [*(_title(copy, title_id) for title_id, copy in first.items()), *copies]


def _title(copy: Fact, title_id: int | None) -> Fact:
    """The entry of a title in the batch that its copies stand in."""
    amount = 1 if copy.amount > 0 else -1
    return copy._replace(name=Name.TITLE, amount=amount, money=0, ref=title_id)
