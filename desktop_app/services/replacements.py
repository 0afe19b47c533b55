"""Lost books and what readers brought for them: the notebook, and the new copy's own number.

A replacement never gets the lost book's number: it comes as a batch of its own
record in the summary book, with the origin «взамен утерянных» (handbook 3.2, 3.5).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain import stock
from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.lending import Settlement
from desktop_app.domain.periods import Period
from desktop_app.domain.stock import ReceiptDraft, ReceiptOrigin
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import commission as people_of
from desktop_app.services import entries, numbering, titles
from desktop_app.services.commission import Commission
from desktop_app.services.entries import Taken
from desktop_app.services.library import Done, Library
from desktop_app.storage import batches, copies
from desktop_app.storage import replacements as storage
from desktop_app.storage import titles as title_storage
from desktop_app.storage.replacements import Replaced as Replaced


@dataclass(frozen=True)
class Notebook:
    """What came in place of lost books in a period; sums are tyiyn."""

    period: Period
    on: date
    lines: tuple[Replaced, ...]
    people: Commission

    @property
    def lost_money(self) -> int:
        """The accounting prices of the lost copies."""
        return sum(line.lost_price for line in self.lines)

    @property
    def given_money(self) -> int:
        """What the books that came are worth."""
        return sum(line.given_money for line in self.lines)


def lines(library: Library) -> list[Replaced]:
    """Every loss that is still one, the newest first."""
    return storage.all_of(library.database)


def notebook(library: Library, period: Period) -> Notebook:
    """The notebook of a month, a quarter, a year, with the commission of its last day."""
    on = min(period.last, library.today)
    found = storage.of_period(library.database, period)
    return Notebook(period, on, tuple(found), people_of.commission(library, on))


def proposed(library: Library, loss_id: int) -> TitleDraft:
    """The record of the book that came: what was typed at the desk, classes as of the lost one."""
    found = _waiting(library, loss_id)
    lost = titles.get(library, found.title_id).draft
    return TitleDraft(
        title=found.given_title,
        author=found.given_author,
        year=found.given_year,
        kind=lost.kind,
        content=lost.content,
        language=lost.language,
        bbk=lost.bbk,
        local=lost.local,
        for_children=lost.for_children,
    )


def take_in(
    library: Library, loss_id: int, draft: TitleDraft, price: int, first_no: str = ""
) -> Done:
    """Take the book that came into the stock: a new number, a record of its own, and the link.

    A title that the catalogue has already (author, title, year) gets one more copy.
    """
    found = _waiting(library, loss_id)
    database, today = library.database, library.today
    head = ReceiptDraft(today, ReceiptOrigin.REPLACEMENT.value, note=f"{found.lost_no}")
    require(stock.receipt_problems(head, today))
    line: tuple[ReceiptLine, ...] = (ReceiptLine(title=draft, price=price, first_no=first_no),)
    require(numbering.checked(library, line))
    ((number,),) = numbering.numbers(library, line)
    with library.act("loss.take_in") as act:
        record = batches.next_number(database, "receipt", today.year)
        receipt = batches.add_receipt(database, record, head)
        title_id = _title(library, draft)
        copy_id = copies.add(database, title_id, number, price, receipt)
        taken: Sequence[Taken] = (Taken(title_id, (copy_id,), price),)
        act.post(*entries.received(database, taken, today, receipt))
        storage.link(database, loss_id, copy_id)
        act.id = loss_id
        act.summary = {"number": record, "inventory_no": number, "title": draft.title}
    assert act.done
    return act.done


def _waiting(library: Library, loss_id: int) -> Replaced:
    """A loss for which a book was brought that is not in the stock yet."""
    found = storage.get(library.database, loss_id)
    if found is None or found.settled != Settlement.REPLACED:
        raise UserError("loss_not_replaced")
    if found.given_no:
        raise UserError("replacement_taken_in", number=found.given_no)
    return found


def _title(library: Library, draft: TitleDraft) -> int:
    ready = titles.prepared(library, draft)
    for title_id in title_storage.same(library.database, ready):
        if titles.get(library, title_id).draft.year == ready.year:
            return title_id
    return title_storage.add(library.database, ready)
