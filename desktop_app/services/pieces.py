"""Loans without an inventory number: by the piece, counted and due like the others."""

from __future__ import annotations

from datetime import date

from desktop_app.domain import lending as rules
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.lending import Mode, PieceDraft
from desktop_app.domain.text import query_variants, search_key
from desktop_app.services import periodicals, serving, terms
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import loans
from desktop_app.storage import pieces as storage
from desktop_app.storage.loans import Borrowing
from desktop_app.storage.pieces import PieceLoan as PieceLoan


def issue(
    library: Library,
    reader_id: int,
    draft: PieceDraft,
    on: date | None = None,
    mode: Mode = Mode.HOME,
) -> Done:
    """Hand out pieces of something that has no number."""
    day = serving.working_day(library, on)
    draft = tidied(draft)
    require(rules.piece_problems(draft))
    with library.act("pieces.hall" if mode is Mode.HALL else "pieces.issue") as act:
        reader = _known(library, reader_id, day)
        serving.require_registered(reader)
        in_force = terms.of(library, day, draft.kind, reader.category_of_year)
        due = terms.due_on(library, day, in_force, mode)
        act.id = storage.add(library.database, reader_id, draft, day, due, mode)
        visit = serving.visit(library, reader, day, mode)
        act.post(_loan(reader, draft, day, mode, act.id), *visit)
        _tell(act, reader, draft, due=due.isoformat())
        act.summary |= terms.kind_warning(library, in_force, reader_id, draft.kind)
    assert act.done
    return act.done


def take_back(library: Library, piece_id: int, on: date | None = None) -> Done:
    """They come back; `n` tells how many days late."""
    day = serving.working_day(library, on)
    with library.act("pieces.return") as act:
        loan = _close(library, piece_id, day)
        reader = _known(library, loan.reader_id, day)
        act.post(*serving.visit(library, reader, day))
        act.id = loan.id
        _tell(act, reader, _draft(loan), n=rules.days_late(loan.due_on, day))
    assert act.done
    return act.done


def renew(library: Library, piece_id: int, on: date | None = None) -> Done:
    """The reader keeps them longer: the loan ends and its next one begins on the day."""
    day = serving.working_day(library, on)
    norms = library.norms(day)
    with library.act("pieces.renew") as act:
        loan = _close(library, piece_id, day)
        reader = _known(library, loan.reader_id, day)
        serving.require_registered(reader)
        days = terms.renewal_days(library, day, loan.kind, reader.category_of_year)
        due = rules.renewed_due_on(loan.due_on, day, days, serving.days_off(library, norms))
        draft = _draft(loan)
        act.id = storage.add(
            library.database, loan.reader_id, draft, day, due, loan.mode, renews=loan.id
        )
        if norms.renewal_counts:
            act.post(_loan(reader, draft, day, "renewal", act.id))
        _tell(act, reader, draft, due=due.isoformat())
    assert act.done
    return act.done


def of_reader(library: Library, reader_id: int) -> tuple[PieceLoan, ...]:
    """What a reader has at home without numbers."""
    return storage.open_of_reader(library.database, reader_id)


def known(library: Library, typed: str, limit: int = 8) -> list[PieceLoan]:
    """What was lent before under words with these letters, the newest first."""
    keys = query_variants(typed)
    known = storage.known(library.database)
    return [one for one in known if any(key in search_key(one.what) for key in keys)][:limit]


def offered(library: Library, typed: str, limit: int = 8) -> list[PieceDraft]:
    """What was lent before, then titles of the periodicals, each with its classes."""
    before = [_draft(one) for one in known(library, typed, limit)]
    lent = {search_key(one.what) for one in before}
    titles = periodicals.as_pieces(library, typed, limit)
    return [*before, *(one for one in titles if search_key(one.what) not in lent)][:limit]


def last(library: Library) -> PieceDraft:
    """The classes of what was lent last: the next brochure is often of the same pile."""
    found = storage.known(library.database)[:1]
    return PieceDraft("", found[0].kind, found[0].content, found[0].language) if found else _USUAL


_USUAL = PieceDraft(kind="newspaper", content="social", language="ky")


def _known(library: Library, reader_id: int, on: date) -> Borrowing:
    reader = loans.borrowing(library.database, reader_id, on)
    if reader is None:
        raise UserError("reader_unknown")
    return reader


def _close(library: Library, piece_id: int, on: date) -> PieceLoan:
    loan = storage.get(library.database, piece_id)
    if loan is None or loan.returned_on:
        raise UserError("loan_closed")
    library.require_open(on)
    if on < loan.issued_on:
        raise UserError("return_before_issue", date=loan.issued_on.isoformat())
    storage.close(library.database, piece_id, on)
    return loan


def _draft(loan: PieceLoan) -> PieceDraft:
    return PieceDraft(loan.what, loan.kind, loan.content, loan.language, loan.pieces)


def _loan(reader: Borrowing, draft: PieceDraft, on: date, mode: str, ref: int) -> Fact:
    """Under a negative `ref`: the numbers of these loans are their own."""
    return Fact(
        Name.LOAN,
        on,
        amount=draft.pieces or 0,
        age=reader.registered_age or "",
        category=reader.registered_category or "",
        kind=draft.kind,
        content=draft.content,
        language=draft.language,
        mode=mode,
        ref=-ref,
    )


def _tell(act: Act, reader: Borrowing, draft: PieceDraft, **facts: str | int) -> None:
    serving.tell(act, reader, what=draft.what, pieces=draft.pieces or 0, **facts)
