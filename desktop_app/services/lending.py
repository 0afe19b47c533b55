"""The desk: a copy goes out, comes back, stays longer; one box finds whatever was typed.

Each act is one transaction. A loan or a return is also the reader's visit,
entered once a day. A renewal closes the loan and opens the next one, so what
was overdue on an earlier day stays so.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain import lending as rules
from desktop_app.domain import titles as title_rules
from desktop_app.domain.errors import Problem, Severity, UserError, Value
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.lending import Borrower, Mode
from desktop_app.domain.scan_codes import scanned_card
from desktop_app.domain.stock import CopyStatus, Owner
from desktop_app.domain.stocktaking import How
from desktop_app.domain.text import code
from desktop_app.services import losses, readers, reservations, serving, stocktaking, terms
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import copies, loans, saddlebag, search
from desktop_app.storage import readers as reader_storage
from desktop_app.storage.copies import CopyRow
from desktop_app.storage.loans import Borrowing, Item, LoanRow
from desktop_app.storage.readers import ReaderRow

OFFERED = 8  # lines of the list under the box


@dataclass(frozen=True)
class Found:
    """What a typed or scanned text may mean; the screen's mode decides between the meanings."""

    reader: ReaderRow | None = None
    copy: CopyRow | None = None
    loan: LoanRow | None = None  # the copy's, while it is out
    readers: tuple[ReaderRow, ...] = ()
    copies: tuple[CopyRow, ...] = ()
    is_isbn: bool = False  # a publisher's number: `copies` are those of its title


def issue(
    library: Library,
    card_no: int,
    inventory_no: str,
    on: date | None = None,
    mode: Mode = Mode.HOME,
) -> Done:
    """Hand a copy out; read in the hall, it is back the same day and never leaves the stock.

    A full hand, overdue books, a copy set aside for somebody else only warn:
    `warning` in the summary.
    """
    database, day = library.database, serving.working_day(library, on)
    with library.act("lending.hall" if mode is Mode.HALL else "lending.issue") as act:
        reader = loans.borrowing_of_card(database, card_no, day)
        item = loans.item(database, copies.keys(database, inventory_no))
        kind, category = item.kind if item else "", reader.category_of_year if reader else ""
        in_force = terms.of(library, day, kind, category)
        warnings = _allowed(library, reader, card_no, item, inventory_no, in_force.limit)
        assert reader and item
        if on and day < library.today:
            _require_order(library, item, day)
        due = terms.due_on(library, day, in_force, mode, item.title_id)
        act.id = loans.add(database, reader.reader_id, item.copy_id, day, due, 0, mode)
        if mode is not Mode.HALL:
            copies.set_status(database, item.copy_id, CopyStatus.ON_LOAN)
        if item.bag:  # lent here or there, it is in the bag no more
            saddlebag.take_out(database, [item.copy_id])
        fact = _loan(reader, item, day, mode, act.id)
        act.post(fact, *serving.visit(library, reader, day, mode))
        _tell(act, reader, item, due=due.isoformat(), loans=reader.loans + (mode != Mode.HALL))
        held = reservations.heed_issue(library, reader.reader_id, item, day)
        many = terms.kind_warning(library, in_force, reader.reader_id, kind)
        _warn(
            act,
            {**warnings, **many, **held},
            str(warnings.get("warning", "")),
            str(many.get("warning", "")),
            ("keep_for_reader" if "until" in held else "copy_is_held") if held else "",
            "copy_is_checked" if stocktaking.heed(act, item.copy_id, How.LENT) else "",
        )
    assert act.done
    return act.done


def take_back(library: Library, inventory_no: str, on: date | None = None) -> Done:
    """A copy comes back, also one that was given up as lost; `n` tells how many days late."""
    database, day = library.database, serving.working_day(library, on)
    with library.act("lending.return") as act:
        item = loans.item(database, copies.keys(database, inventory_no))
        if item is None:
            raise UserError("copy_unknown", number=code(inventory_no))
        loan = loans.of_copy(database, item.copy_id)
        if loan is None and item.status == CopyStatus.MISSING:
            loan = losses.found(library, item.copy_id, day)
        elif loan is not None:
            _close(library, loan, day)
        if loan is None:
            gone = item.status in (CopyStatus.WITHDRAWN, CopyStatus.MISTAKEN)
            code_of = f"copy_{item.status}" if gone else "copy_not_on_loan"
            raise UserError(code_of, **_told_of(library, item))
        copies.set_status(database, item.copy_id, CopyStatus.IN_STOCK)
        reader = loans.borrowing(database, loan.reader_id, day)
        assert reader
        act.post(*serving.visit(library, reader, day))
        act.id = loan.id
        _tell(act, reader, item, n=rules.days_late(loan.due_on, day))
        stocktaking.heed(act, item.copy_id, How.RETURNED)
        kept = reservations.heed_return(library, item, day)
        centre = "copy_of_centre" if item.owner == Owner.CENTRE else ""
        _warn(act, kept, centre, "keep_for_reader" if kept else "")
    assert act.done
    return act.done


def renew(library: Library, loan_id: int, on: date | None = None) -> Done:
    """The reader keeps the copy longer: the loan ends and its next one begins on the day."""
    database, day = library.database, serving.working_day(library, on)
    norms = library.norms(day)
    with library.act("lending.renew") as act:
        loan = loans.get(database, loan_id)
        if loan is None or loan.returned_on:
            raise UserError("loan_closed")
        reader = loans.borrowing(database, loan.reader_id, day)
        assert reader
        serving.require_registered(reader)
        item = loans.item_of(database, loan.copy_id)
        days = terms.renewal_days(library, day, item.kind, reader.category_of_year, item.title_id)
        due = rules.renewed_due_on(loan.due_on, day, days, serving.days_off(library, norms))
        _close(library, loan, day)
        again, mode = loan.renewals + 1, Mode(loan.mode)
        act.id = loans.add(database, loan.reader_id, loan.copy_id, day, due, again, mode)
        if norms.renewal_counts:
            act.post(_loan(reader, item, day, "renewal", act.id))
        _tell(act, reader, item, due=due.isoformat())
    assert act.done
    return act.done


def find(library: Library, text: str) -> Found:
    """A card number, an inventory number or a scan; else readers by name and copies by title."""
    database = library.database
    number = code(text)
    ticket = scanned_card(text)
    card_no = int(number) if _is_number(number) else ticket
    card = None if card_no is None else reader_storage.by_card(database, card_no)
    reader = readers.rows(library, [card])[card] if card is not None else None
    if ticket is not None:
        return Found(reader)
    copy = copies.find(database, text)
    loan = loans.of_copy(database, copy.id) if copy else None
    if reader or copy:
        return Found(reader, copy, loan)
    if title_rules.is_book_number(number):
        return Found(copies=tuple(_copies_by_isbn(library, number)), is_isbn=True)
    if _is_number(number):
        return Found()
    return Found(
        readers=tuple(readers.search(library, text, OFFERED)),
        copies=tuple(_copies_by_title(library, text)),
    )


def not_here(library: Library, copy: CopyRow) -> UserError | None:
    """Why a copy cannot be handed out whoever asks: the act it left by, the repair; None if it can.

    Nothing is raised: the desk tells it when a number is scanned and nobody is served.
    """
    item = loans.item_of(library.database, copy.id)
    for problem in rules.copy_problems(copy.status):
        return UserError(problem.code, **_told_of(library, item))
    return None


def _allowed(
    library: Library,
    reader: Borrowing | None,
    card_no: int,
    item: Item | None,
    inventory_no: str,
    limit: int,
) -> dict[str, Value]:
    """Raise the first refusal, with its facts; the warnings as a part of the summary."""
    if reader and reader.is_trashed:
        raise UserError("reader_in_trash", card_no=card_no)
    borrower = _borrower(reader) if reader else None
    status = CopyStatus(item.status) if item else None
    found = rules.issue_problems(borrower, status, limit)
    for problem in found:
        if problem.severity is Severity.ERROR:
            facts = _told_of(library, item) if item else {"number": code(inventory_no)}
            raise UserError(problem.code, **{"card_no": card_no, **facts})
    return _warned(found)


def _told_of(library: Library, item: Item) -> dict[str, Value]:
    """What a refusal says of the copy: who has it, or the act it was written off by."""
    facts: dict[str, Value] = {"number": item.inventory_no, "title": item.title}
    if item.status == CopyStatus.ON_LOAN and (
        loan := loans.of_copy(library.database, item.copy_id)
    ):
        facts["card_no"] = loan.card_no
    if item.status == CopyStatus.MISSING and (loss := losses.of_copy(library, item.copy_id)):
        facts["loss"] = loss.id
    if item.status == CopyStatus.WITHDRAWN:
        copy = copies.get(library.database, item.copy_id)
        if copy and copy.withdrawal:
            facts |= {"act": copy.withdrawal[0], "date": copy.withdrawal[1].isoformat()}
    return facts


def _require_order(library: Library, item: Item, on: date) -> None:
    """A day entered afterwards: the copy's later acts stand already."""
    later = loans.moved_after(library.database, item.copy_id, on)
    if later is not None:
        told = {"number": item.inventory_no, "title": item.title}
        raise UserError("copy_moved_later", date=later.isoformat(), **told)


def _borrower(reader: Borrowing) -> Borrower:
    return Borrower(reader.registered_age is not None, reader.loans, reader.overdue)


def _warned(found: tuple[Problem, ...]) -> dict[str, Value]:
    if not found:
        return {}
    told: dict[str, Value] = {"warning": " ".join(problem.code for problem in found)}
    for problem in found:
        told |= {key: value for key, value in problem.facts.items() if key != "loans"}
    return told


def _warn(act: Act, facts: dict[str, Value], *codes: str) -> None:
    """The facts of the warnings and their codes, beside what was done."""
    act.summary |= facts
    if told := " ".join(filter(None, codes)):
        act.summary["warning"] = told


def _loan(reader: Borrowing, item: Item, on: date, mode: str, ref: int) -> Fact:
    return Fact(
        Name.LOAN,
        on,
        age=reader.registered_age or "",
        category=reader.registered_category or "",
        kind=item.kind,
        content=item.content,
        language=item.language,
        local=item.local,
        mode=mode,
        reason="centre" if item.owner == Owner.CENTRE else "",
        ref=ref,
    )


def _close(library: Library, loan: LoanRow, on: date) -> None:
    library.require_open(on)
    if on < loan.issued_on:
        raise UserError("return_before_issue", date=loan.issued_on.isoformat())
    loans.close(library.database, loan.id, on)


def _is_number(number: str) -> bool:
    return number.isascii() and number.isdigit() and len(number) < 10


def _copies_by_title(library: Library, text: str) -> list[CopyRow]:
    """Copies on the shelf of the titles that match."""
    found = search.first(library.database, "title", text, OFFERED)
    here = [copy for one in found for copy in copies.of_title(library.database, one)]
    return [copy for copy in here if copy.status is CopyStatus.IN_STOCK][:OFFERED]


def _copies_by_isbn(library: Library, isbn: str) -> list[CopyRow]:
    titles = search.first(library.database, "title", isbn, OFFERED)
    return [copy for one in titles for copy in copies.of_title(library.database, one)][:OFFERED]


def _tell(act: Act, reader: Borrowing, item: Item, **facts: Value) -> None:
    serving.tell(act, reader, inventory_no=item.inventory_no, title=item.title, **facts)
