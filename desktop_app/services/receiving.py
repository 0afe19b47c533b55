"""Batches in: received with their paper, or entered as old copies that the balance counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from desktop_app.domain import batches, stock
from desktop_app.domain.batches import (
    Control,
    Line,
    ReceiptLine,
    claim_until,
    copies_of,
    money_of,
)
from desktop_app.domain.errors import require
from desktop_app.domain.matching import DocumentKey
from desktop_app.domain.stock import Owner, ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import entries, novelties, numbering, remainder, titles, work_drafts
from desktop_app.services.drafts import tidied
from desktop_app.services.entries import Taken
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import batches as storage
from desktop_app.storage import copies
from desktop_app.storage import titles as title_storage


def receive(
    library: Library,
    draft: ReceiptDraft,
    lines: Sequence[Line],
    control: Control | None = None,
    *,
    differs: bool = False,
    draft_id: int | None = None,
    also: Callable[[int], None] | None = None,
) -> Done:
    """Take in one batch; `batch_not_tied` when it is not what its document says.

    With `differs` it is taken in as it came: an act of discrepancy is made and claimed within
    a month (handbook 2.1); what the document says stays beside the batch. Copies of the
    central library get their cards here and are entered into the ledger only where the
    library counts them as its own. It is told for how many subscribers there is something
    new. `draft_id` is the draft that ends with it; `also` is given
    the batch's id and belongs to the same act.
    """
    lines, said = tuple(lines), control or Control()
    require(stock.receipt_problems(draft, library.today))
    require(numbering.checked(library, lines))
    apart = batches.tie_problems(lines, said)
    require(() if differs else apart)
    given = numbering.numbers(library, lines)
    made: dict[TitleDraft, int] = {}
    draft = tidied(draft)
    with library.act("stock.receive") as act:
        number = storage.next_number(library.database, "receipt", draft.on.year)
        act.id = storage.add_receipt(library.database, number, draft, said)
        taken, entered = [], set[DocumentKey]()
        for line, row in zip(lines, given, strict=True):
            if isinstance(line, ReceiptLine):
                one = _take_in(act, line, row, made, act.id)
                entered.add(DocumentKey(title_id=one.title_id))
                if counts(library, line.owner, draft.on):
                    taken.append(one)
            else:
                act.post(*entries.summary(line, draft.on, act.id))
        act.post(*entries.received(library.database, taken, draft.on, act.id))
        if also:
            also(act.id)
        work_drafts.became(act, draft_id)
        act.summary = {"number": number, **entries.told(copies_of(lines), money_of(lines))}
        if apart:
            until = claim_until(draft.on).isoformat()
            act.summary |= {"warning": "batch_claim", "until": until}
    assert act.done is not None
    return novelties.announced(library, act.done, entered) if entered else act.done


def counts(library: Library, owner: Owner, on: date) -> bool:
    """Do copies of this owner stand in the branch's own books? The centre's, by the norm."""
    return owner is Owner.BRANCH or library.norms(on).centre_counts


def enlist(library: Library, lines: Sequence[ReceiptLine], *, draft_id: int | None = None) -> Done:
    """Enter copies that the opening balance already counts: cards and numbers, no facts.

    A class of which more is entered than the balance counted is told as a warning.
    """
    lines = tuple(lines)
    require(numbering.checked(library, lines))
    given = numbering.numbers(library, lines)
    made: dict[TitleDraft, int] = {}
    with library.act("stock.enlist") as act:
        for line, row in zip(lines, given, strict=True):
            _take_in(act, line, row, made)
        work_drafts.became(act, draft_id)
        act.summary = entries.told(copies_of(lines), money_of(lines))
        if over := remainder.exceeded(library):
            act.summary |= {"warning": "balance_exceeded", **over}
    assert act.done is not None
    return act.done


def _take_in(
    act: Act,
    line: ReceiptLine,
    given: tuple[str, ...],
    made: dict[TitleDraft, int],
    receipt_id: int | None = None,
) -> Taken:
    """Cards and numbers; without a batch the opening balance counts them already."""
    database = act.library.database
    title_id = _title_of(act, line, made)
    listed_on = act.library.today if receipt_id is None else None
    ids = [
        copies.add(database, title_id, number, line.price, receipt_id, line.owner, listed_on)
        for number in given
    ]
    return Taken(title_id, ids, line.price)


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
