"""After the count: the second search, what becomes of the missing and of what is too much."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.domain import stocktaking as rules
from desktop_app.domain import text
from desktop_app.domain.classes import Reason
from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import CopyStatus, WithdrawalDraft
from desktop_app.domain.stocktaking import CaseKind, Decision, State
from desktop_app.domain.text import search_key
from desktop_app.services import act_drafts, losses, stocktaking
from desktop_app.services.act_drafts import ActDraft
from desktop_app.services.library import Done, Library
from desktop_app.storage import copies
from desktop_app.storage import stocktaking_cases as storage
from desktop_app.storage.stocktaking_cases import Case as Case


def missing(library: Library, stocktake_id: int) -> list[Case]:
    """Copies that a closed check did not find."""
    return storage.cases(library.database, stocktake_id, missing=True)


def surplus(library: Library, stocktake_id: int) -> list[Case]:
    """Written off but here, the centre's, numbers never given."""
    return storage.cases(library.database, stocktake_id, missing=False)


def ids(
    library: Library, stocktake_id: int, text: str = "", *, missing: bool, descending: bool = False
) -> array[int]:
    """The same for a table: by number; typed words are looked for in number and title."""
    database = library.database
    if not (wanted := search_key(text)):
        return storage.case_ids(database, stocktake_id, missing=missing, descending=descending)
    found = [
        case.id
        for case in storage.cases(database, stocktake_id, missing=missing)
        if wanted in search_key(f"{case.typed} {case.what}")
    ]
    return array("q", reversed(found) if descending else found)


def rows(library: Library, case_ids: Sequence[int]) -> dict[int, Case]:
    """One page of them."""
    return storage.rows(library.database, case_ids)


def get(library: Library, case_id: int) -> Case:
    """One case; `stocktake_unknown` when there is none."""
    found = storage.case(library.database, case_id)
    if found is None:
        raise UserError("stocktake_unknown")
    return found


def note(library: Library, case_id: int, what: str) -> Done:
    """What a book without a known number is: its author and title, whose stamp it has."""
    case = get(library, case_id)
    with library.act("stocktaking.note") as act:
        act.id = case_id
        storage.change_case(library.database, case_id, note=text.normalise(what))
        act.summary = {"number": case.typed}
    assert act.done
    return act.done


def drop(library: Library, case_id: int) -> Done:
    """A number mistyped: it was no find; the line stays in the file, not in the list."""
    case = get(library, case_id)
    stocktaking.require_open(library, case.stocktake_id)
    with library.act("stocktaking.drop") as act:
        act.id = case_id
        storage.change_case(library.database, case_id, is_dropped=True)
        act.summary = {"number": case.typed}
    assert act.done
    return act.done


def decide(library: Library, case_ids: Sequence[int], decision: str) -> Done:
    """One decision for some cases; what is found returns to the stock.

    Said to be found by mistake, and nothing happened to it since: another decision, or
    none, makes it missing again.
    """
    cases = [get(library, one) for one in case_ids]
    if not cases:
        raise UserError("nothing_chosen")
    for case in cases:
        _require(library, case, decision)
    with library.act("stocktaking.decide") as act:
        for case in cases:
            if decision == Decision.FOUND and case.copy_id is not None:
                copies.set_status(library.database, case.copy_id, CopyStatus.IN_STOCK)
            elif _is_found(case) and case.copy_id is not None:
                copies.set_status(library.database, case.copy_id, CopyStatus.MISSING)
            on = library.today if decision else None
            storage.change_case(library.database, case.id, decision=decision, on=on)
        act.id = cases[0].stocktake_id
        act.summary = {"n": len(cases), "decision": decision}
    assert act.done
    return act.done


def to_write_off(library: Library, stocktake_id: int) -> list[Case]:
    """Decided to be written off «по неустановленной причине», and still in the stock."""
    return [
        case
        for case in missing(library, stocktake_id)
        if case.decision == Decision.WRITE_OFF and case.status == CopyStatus.MISSING
    ]


def draft_act(library: Library, stocktake_id: int) -> tuple[int, int]:
    """A draft act of withdrawal of them for its one reason; how many copies, the draft's id.

    Those that wait in a draft already are left there; 0 when nothing is left to be drafted.
    """
    waiting = {one for draft in act_drafts.opened(library) for one in draft.copies}
    cases = [c for c in to_write_off(library, stocktake_id) if c.copy_id not in waiting]
    if cases:
        head = WithdrawalDraft(library.today, Reason.MISSING)
        chosen = tuple(case.copy_id for case in cases if case.copy_id is not None)
        return len(cases), act_drafts.keep(library, ActDraft(head, chosen))
    return 0, 0


def missing_by_number(library: Library, stocktake_id: int, typed: str) -> Case | None:
    """The missing copy of a number typed or scanned."""
    copy = copies.find(library.database, typed)
    return storage.missing_copy(library.database, stocktake_id, copy.id) if copy else None


def _is_found(case: Case) -> bool:
    return case.decision == Decision.FOUND and case.status == CopyStatus.IN_STOCK


def _require(library: Library, case: Case, decision: str) -> None:
    """Missing ones are decided once the check is closed, and while they are missing."""
    if not rules.may_decide(case.kind, decision):
        raise UserError("stocktake_decision", number=case.typed)
    if case.kind != CaseKind.MISSING:
        return
    if stocktaking.get(library, case.stocktake_id).state != State.CLOSED:
        raise UserError("stocktake_not_closed")
    if case.status != CopyStatus.MISSING and not _is_found(case):
        raise UserError("stocktake_not_missing", number=case.typed)
    if decision == Decision.FOUND and case.copy_id and losses.of_copy(library, case.copy_id):
        raise UserError("stocktake_lost_by_reader", number=case.typed)
