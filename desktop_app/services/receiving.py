"""Batches in: received with their paper, or entered as old copies that the balance counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_app.domain import batches, stock
from desktop_app.domain.batches import Control, Line, ReceiptLine, copies_of, money_of
from desktop_app.domain.errors import require
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import entries, numbering, titles
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
    also: Callable[[int], None] | None = None,
) -> Done:
    """Take in one batch; `batch_not_tied` when it is not what its document says.

    `also` is given the batch's id and belongs to the same act.
    """
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
        taken = []
        for line, row in zip(lines, given, strict=True):
            if isinstance(line, ReceiptLine):
                taken.append(_take_in(act, line, row, made, act.id))
            else:
                act.post(*entries.summary(line, draft.on, act.id))
        act.post(*entries.received(library.database, taken, draft.on, act.id))
        if also:
            also(act.id)
        act.summary = {"number": number, **entries.told(copies_of(lines), money_of(lines))}
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
        act.summary = entries.told(copies_of(lines), money_of(lines))
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
    ids = [copies.add(database, title_id, number, line.price, receipt_id) for number in given]
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
