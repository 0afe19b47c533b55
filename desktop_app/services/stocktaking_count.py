"""Counting at the shelves: each number typed or scanned is one act and one answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain import text
from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import CopyStatus, Owner
from desktop_app.domain.stocktaking import Answer, CaseKind, How
from desktop_app.services import lending, losses, stocktaking
from desktop_app.services.library import Done, Library
from desktop_app.services.stocktaking import Stocktake
from desktop_app.storage import copies, loans
from desktop_app.storage import stocktaking_cases as cases
from desktop_app.storage import stocktaking_marks as marks
from desktop_app.storage.copies import CopyRow
from desktop_app.storage.loans import LoanRow


@dataclass(frozen=True)
class Counted:
    """The answer to a number. `before` is where the books said it was, when it was elsewhere.

    `done` is None where nothing was entered: the copy is known already, is not
    of this check, or is offered for a return (`loan`).
    """

    answer: Answer
    typed: str
    copy: CopyRow | None = None
    before: str = ""
    loan: LoanRow | None = None
    card_no: int | None = None
    done: Done | None = None


def count(library: Library, stocktake_id: int, typed: str, how: How = How.SCAN) -> Counted:
    """A number from the shelf: found, or what stands against it."""
    found = stocktaking.require_open(library, stocktake_id)
    typed = text.clean(typed)
    copy = copies.find(library.database, typed)
    if copy is None or copy.status is CopyStatus.MISTAKEN:
        return _too_much(library, found, CaseKind.UNKNOWN, typed, None)
    if copy.status is CopyStatus.WITHDRAWN:
        return _too_much(library, found, CaseKind.WITHDRAWN, copy.inventory_no, copy)
    if copy.owner is Owner.CENTRE:
        return _too_much(library, found, CaseKind.CENTRE, copy.inventory_no, copy)
    if not marks.is_expected(library.database, stocktake_id, copy.id):
        return Counted(Answer.OUTSIDE, typed, copy)
    if copy.status is CopyStatus.ON_LOAN:
        loan = loans.of_copy(library.database, copy.id)
        return Counted(
            Answer.ON_LOAN, typed, copy, loan=loan, card_no=loan.card_no if loan else None
        )
    if copy.status is CopyStatus.MISSING and (loss := losses.of_copy(library, copy.id)):
        reader = loans.borrowing(library.database, loss.reader_id, library.today)
        return Counted(Answer.LOST, typed, copy, card_no=reader.card_no if reader else None)
    if copy.status is CopyStatus.IN_STOCK and marks.is_marked(
        library.database, stocktake_id, copy.id
    ):
        return Counted(Answer.ALREADY, typed, copy)
    return _found(library, found, copy, typed, how)


def take_back(library: Library, stocktake_id: int, typed: str, on: date | None = None) -> Done:
    """It stands here although a reader has it by the card: a return, and counted with it."""
    stocktaking.require_open(library, stocktake_id)
    return lending.take_back(library, typed, on)


def still_stands(library: Library, stocktake_id: int, given: Counted) -> bool:
    """Was an answer not taken back since? What entered nothing always stands."""
    if given.answer is not Answer.FOUND or given.copy is None:
        return True
    return marks.is_marked(library.database, stocktake_id, given.copy.id)


def uncount(library: Library, stocktake_id: int, copy_id: int) -> Done:
    """Take a mark back: the copy is to be found again."""
    stocktaking.require_open(library, stocktake_id)
    copy = copies.get(library.database, copy_id)
    if copy is None or not marks.is_marked(library.database, stocktake_id, copy_id):
        raise UserError("stocktake_not_counted")
    with library.act("stocktaking.uncount") as act:
        act.id = copy_id
        marks.mark(library.database, stocktake_id, copy_id, "", library.today)
        act.summary = {"number": copy.inventory_no, "title": copy.title}
    assert act.done
    return act.done


def tick(library: Library, stocktake_id: int, copy_id: int) -> Counted | Done:
    """By the inventory book: seen, and with a second tick not seen."""
    copy = copies.get(library.database, copy_id)
    if copy is None:
        raise UserError("copy_unknown", number="")
    if copy.status is CopyStatus.IN_STOCK and marks.is_marked(
        library.database, stocktake_id, copy_id
    ):
        return uncount(library, stocktake_id, copy_id)
    return count(library, stocktake_id, copy.inventory_no, How.TICK)


def _found(library: Library, found: Stocktake, copy: CopyRow, typed: str, how: How) -> Counted:
    with library.act("stocktaking.count") as act:
        act.id = copy.id
        was_elsewhere = stocktaking.back_in_stock(library, copy.id, copy.status)
        marks.mark(library.database, found.id, copy.id, how, library.today)
        act.summary = {"number": copy.inventory_no, "title": copy.title}
    before = copy.status.value if was_elsewhere else ""
    return Counted(Answer.FOUND, typed, copy, before, done=act.done)


def _too_much(
    library: Library, found: Stocktake, kind: CaseKind, number: str, copy: CopyRow | None
) -> Counted:
    """Written down at once, so that nothing from the shelf is lost; once for each number."""
    answer = Answer(kind.value)
    if cases.same_case(library.database, found.id, kind, number) is not None:
        return Counted(answer, number, copy)
    with library.act("stocktaking.surplus") as act:
        act.id = cases.add_case(
            library.database,
            found.id,
            kind,
            number,
            library.today,
            copy_id=copy.id if copy else None,
        )
        act.summary = {"number": number}
    return Counted(answer, number, copy, done=act.done)
