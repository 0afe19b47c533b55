"""Copies: their states, their inventory numbers, and the papers they come and go by.

A number is given once, in rising order, and never again (handbook 3.2).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain import withdrawals
from desktop_app.domain.classes import Reason
from desktop_app.domain.errors import Problem, Severity, UserError
from desktop_app.domain.scan_codes import scanned_number
from desktop_app.domain.text import code, look_alike, natural, natural_digits, normalise


class CopyStatus(StrEnum):
    """Where a copy is."""

    IN_STOCK = "in_stock"
    ON_LOAN = "on_loan"
    IN_REPAIR = "in_repair"
    AWAY = "away"  # in a travelling set, at a school
    MISSING = "missing"
    WITHDRAWN = "withdrawn"
    MISTAKEN = "mistaken"  # the number was entered by mistake: its line stays, struck out


GONE = (CopyStatus.WITHDRAWN, CopyStatus.MISTAKEN)
"""Out of the stock for ever; the numbers stay given."""


class Owner(StrEnum):
    """Whose a copy is: lent by the central library, it goes back there."""

    BRANCH = "branch"
    CENTRE = "centre"


class ReceiptOrigin(StrEnum):
    """Where a batch comes from (handbook 2.2)."""

    CENTRE = "centre"
    DISTRICT = "district"
    LOCAL = "local"
    GIFT = "gift"
    SUBSCRIPTION = "subscription"
    REPLACEMENT = "replacement"
    GRANT = "grant"
    LEGAL_DEPOSIT = "legal_deposit"
    TRANSFER = "transfer"
    OTHER = "other"


class ReceiptPaper(StrEnum):
    """The paper a batch comes with; without one the library makes an act (handbook 2.1)."""

    INVOICE = "invoice"
    WAYBILL = "waybill"
    REGISTER = "register"
    ACT = "act"


_MAY = {
    CopyStatus.IN_STOCK: frozenset(CopyStatus) - {CopyStatus.IN_STOCK},
    # a copy is lost with the reader, and only then written off
    CopyStatus.ON_LOAN: {CopyStatus.IN_STOCK, CopyStatus.MISSING, CopyStatus.WITHDRAWN},
    CopyStatus.IN_REPAIR: {CopyStatus.IN_STOCK, CopyStatus.MISSING, CopyStatus.WITHDRAWN},
    CopyStatus.AWAY: {CopyStatus.IN_STOCK, CopyStatus.MISSING, CopyStatus.WITHDRAWN},
    CopyStatus.MISSING: {CopyStatus.IN_STOCK, CopyStatus.WITHDRAWN},
    # only by an act that reverses; one that its reader still owes is missing again
    CopyStatus.WITHDRAWN: {CopyStatus.IN_STOCK, CopyStatus.MISSING},
    CopyStatus.MISTAKEN: frozenset[CopyStatus](),
}
_NUMBER = re.compile("[0-9]+")
_MOST_LISTED = 10_000
_LAST_NUMBER = re.compile(r"(.*?)([0-9]+)([^0-9]*)")


@dataclass(frozen=True)
class ReceiptDraft:
    """A batch received. `origin` and `document` are codes, `document` may be empty.

    `giver` is who gave or sent it: a reader's name for a gift, a project, another library.
    """

    on: date
    origin: str = ""
    document: str = ""
    document_no: str = ""
    document_date: date | None = None
    note: str = ""
    giver: str = ""


@dataclass(frozen=True)
class WithdrawalDraft:
    """An act of withdrawal: one reason an act (handbook 2.3).

    `coefficient` is the accountant's, in hundredths; it is printed and never posted: the
    ledger keeps the accounting price, so that the summary book closes to the tyiyn.
    `destination` says where the documents go, `receiver` who takes them over in a transfer.
    """

    on: date
    reason: str = ""
    approved_on: date | None = None
    note: str = ""
    receiver: str = ""
    receiver_id: int | None = None
    coefficient: int = 100
    protocol: str = ""
    destination: str = ""


def may(before: CopyStatus, after: CopyStatus) -> bool:
    """May a copy go from one state into another? From withdrawal only by a reversing act."""
    return after in _MAY[before]


def inventory_key(no: str) -> str:
    """What a number is sorted and known by: «12345а» with either а, «Д-7» before «Д-123»."""
    plain = re.sub(r"[\W_]+", "", look_alike(no))
    return _NUMBER.sub(natural, plain)


def inventory_keys(typed: str) -> tuple[str, ...]:
    """Keys to look a typed or scanned number up by: as it looks, then with the layout undone.

    The bars of a label say the number itself, or the copy's id: `storage.copies.keys`.
    """
    if typed.isascii() and typed.isdigit():  # nearly every scan; no letter can look like another
        number, scanned = natural_digits(typed), scanned_number(typed)
        return (number, natural_digits(scanned)) if scanned else (number,)
    return tuple(dict.fromkeys(filter(None, (inventory_key(typed), inventory_key(code(typed))))))


def next_inventory_no(last: str) -> str:
    """The number after the last one, its prefix and zeros kept, a letter at its end dropped."""
    return inventory_range(last, 2)[1] if last else "1"


def inventory_range(first: str, count: int) -> tuple[str, ...]:
    """`count` numbers from the first on."""
    first = normalise(first)
    match = _LAST_NUMBER.fullmatch(first)
    if match is None:
        raise UserError("inventory_no_wrong", number=first)
    prefix, digits, _ = match.groups()
    numbers = range(int(digits) + 1, int(digits) + count)
    return (first, *(f"{prefix}{number:0{len(digits)}}" for number in numbers))[:count]


def spans(numbers: Sequence[str]) -> tuple[str, ...]:
    """Numbers in order, those that follow each other together: «101–104», «Д-7».

    What stands in the column «инвентарные номера с … по …» (handbook 2.2, column 30).
    """
    runs: list[list[str]] = []
    for number in numbers:
        if runs and _LAST_NUMBER.fullmatch(runs[-1][-1]) and number == _after(runs[-1][-1]):
            runs[-1].append(number)
        else:
            runs.append([number])
    return tuple(run[0] if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)


def _after(number: str) -> str:
    return inventory_range(number, 2)[1]


def numbers_between(first: str, last: str) -> tuple[str, ...]:
    """All numbers from one to another; none where they are not counted the same way."""
    begin, end = map(_LAST_NUMBER.fullmatch, map(normalise, (first, last)))
    if begin is None or end is None or begin[1] != end[1] or begin[3] or end[3]:
        return ()
    count = int(end[2]) - int(begin[2]) + 1
    return inventory_range(first, count) if 1 <= count <= _MOST_LISTED else ()


def receipt_problems(draft: ReceiptDraft, today: date) -> tuple[Problem, ...]:
    """What keeps a batch from being received."""
    found = []
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if draft.origin not in tuple(ReceiptOrigin):
        found.append(Problem("origin", "origin_required"))
    if draft.document not in ("", *ReceiptPaper):
        found.append(Problem("document", "document_wrong"))
    if draft.document_date and draft.document_date > today:
        found.append(Problem("document_date", "date_in_future"))
    if not draft.document:
        found.append(Problem("document", "document_missing", Severity.WARNING))
    return tuple(found)


def withdrawal_problems(draft: WithdrawalDraft, today: date) -> tuple[Problem, ...]:
    """What keeps an act from being posted."""
    found = []
    if draft.on > today:
        found.append(Problem("on", "date_in_future"))
    if draft.reason not in tuple(Reason):
        found.append(Problem("reason", "reason_required"))
    found += withdrawals.problems(draft.coefficient, draft.destination)
    if draft.reason == Reason.TRANSFER and not draft.receiver.strip():
        found.append(Problem("receiver", "receiver_missing", Severity.WARNING))
    if draft.approved_on is None:
        found.append(Problem("approved_on", "approval_missing", Severity.WARNING))
    elif draft.approved_on > today:
        found.append(Problem("approved_on", "date_in_future"))
    return tuple(found)
