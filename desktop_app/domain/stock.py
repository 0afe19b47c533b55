"""Copies: their states, their inventory numbers, and the papers they come and go by.

A number is given once, in rising order, and never again (handbook 3.2).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.classes import Reason
from desktop_app.domain.errors import Problem, Severity, UserError
from desktop_app.domain.text import code, look_alike, natural, normalise


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
    CopyStatus.WITHDRAWN: frozenset[CopyStatus](),
    CopyStatus.MISTAKEN: frozenset[CopyStatus](),
}
_NUMBER = re.compile("[0-9]+")
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
    """An act of withdrawal: one reason an act (handbook 2.3)."""

    on: date
    reason: str = ""
    approved_on: date | None = None
    note: str = ""


def may(before: CopyStatus, after: CopyStatus) -> bool:
    """May a copy go from one state into another? Nothing comes back once it is gone."""
    return after in _MAY[before]


def inventory_key(no: str) -> str:
    """What a number is sorted and known by: «12345а» with either а, «Д-7» before «Д-123»."""
    plain = re.sub(r"[\W_]+", "", look_alike(no))
    return _NUMBER.sub(natural, plain)


def inventory_keys(typed: str) -> tuple[str, ...]:
    """Keys to look a typed or scanned number up by: as it looks, then with the layout undone."""
    if typed.isascii() and typed.isdigit():  # nearly every scan; no letter can look like another
        return (_NUMBER.sub(natural, typed),)
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
    if draft.approved_on is None:
        found.append(Problem("approved_on", "approval_missing", Severity.WARNING))
    elif draft.approved_on > today:
        found.append(Problem("approved_on", "date_in_future"))
    return tuple(found)
