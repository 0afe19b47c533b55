"""A copy that its reader lost: the loan ends, the copy is missing, and the reader owes it."""

from __future__ import annotations

from datetime import date

from desktop_app.domain import lending as rules
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.lending import Settlement, SettlementDraft
from desktop_app.domain.stock import CopyStatus
from desktop_app.domain.stocktaking import How
from desktop_app.services import serving, stocktaking
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import copies, loans
from desktop_app.storage import losses as storage
from desktop_app.storage.loans import LoanRow
from desktop_app.storage.losses import Loss as Loss


def lose(library: Library, loan_id: int, on: date | None = None) -> Done:
    """The reader says that the copy is lost; owed is its price."""
    database, day = library.database, serving.working_day(library, on)
    with library.act("loss.enter") as act:
        loan = loans.get(database, loan_id)
        if loan is None or loan.returned_on:
            raise UserError("loan_closed")
        act.id = _enter(act, loan, day)
        _tell(act, loan.reader_id, loan.inventory_no, loan.title, day)
    assert act.done
    return act.done


def enter(act: Act, copy_id: int, on: date) -> None:
    """Inside another act: the copy that its reader has now is lost; owed is its price."""
    loan = loans.of_copy(act.library.database, copy_id)
    if loan is not None:
        _enter(act, loan, on)


def _enter(act: Act, loan: LoanRow, on: date) -> int:
    database = act.library.database
    act.library.require_open(on)
    if on < loan.issued_on:
        raise UserError("return_before_issue", date=loan.issued_on.isoformat())
    copy = copies.get(database, loan.copy_id)
    assert copy
    loans.close(database, loan.id, on, ending="lost")
    copies.set_status(database, loan.copy_id, CopyStatus.MISSING)
    return storage.add(database, loan.id, on, copy.price)


def settle(library: Library, loss_id: int, draft: SettlementDraft, on: date | None = None) -> Done:
    """Another document came for it, it was paid, or it was found: a return, and so a visit."""
    database, day = library.database, serving.working_day(library, on)
    draft = tidied(draft)
    require(rules.settlement_problems(draft))
    with library.act("loss.settle") as act:
        loss = storage.get(database, loss_id)
        if loss is None or loss.settled:
            raise UserError("loss_settled")
        if day < loss.on:
            raise UserError("return_before_issue", date=loss.on.isoformat())
        if draft.how == Settlement.FOUND:
            library.require_open(day)
            _back_in_stock(library, loss.copy_id)
            stocktaking.heed(act, loss.copy_id, How.RETURNED)
            reader = loans.borrowing(database, loss.reader_id, day)
            assert reader
            act.post(*serving.visit(library, reader, day))
        storage.settle(database, loss_id, draft, day)
        act.id = loss_id
        _tell(act, loss.reader_id, loss.inventory_no, loss.title, day)
    assert act.done
    return act.done


def found(library: Library, copy_id: int, on: date) -> LoanRow | None:
    """The lost copy is brought after all, inside the act of its return; its loan."""
    loss = storage.open_of_copy(library.database, copy_id)
    if loss is None:
        return None
    library.require_open(on)
    if on < loss.on:
        raise UserError("return_before_issue", date=loss.on.isoformat())
    storage.settle(
        library.database, loss.id, SettlementDraft(Settlement.FOUND, money=loss.money), on
    )
    return loans.get(library.database, loss.loan_id)


def of_copy(library: Library, copy_id: int) -> Loss | None:
    """What is owed for a copy that is missing."""
    return storage.open_of_copy(library.database, copy_id)


def of_reader(library: Library, reader_id: int) -> tuple[Loss, ...]:
    """What a reader owes."""
    return storage.open_of_reader(library.database, reader_id)


def _back_in_stock(library: Library, copy_id: int) -> None:
    """A copy that was found; one that an act has taken out comes back only by its reversal."""
    copy = copies.get(library.database, copy_id)
    assert copy
    if copy.withdrawal is not None:
        number, on = copy.withdrawal
        told = {"number": copy.inventory_no, "title": copy.title}
        raise UserError("copy_withdrawn", act=number, date=on.isoformat(), **told)
    if copy.status is CopyStatus.MISSING:
        copies.set_status(library.database, copy_id, CopyStatus.IN_STOCK)


def _tell(act: Act, reader_id: int, inventory_no: str, title: str, on: date) -> None:
    reader = loans.borrowing(act.library.database, reader_id, on)
    assert reader
    serving.tell(act, reader, inventory_no=inventory_no, title=title)
