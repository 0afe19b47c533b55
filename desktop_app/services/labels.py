"""Which copies get labels: of a batch, of titles, of typed numbers; nothing is skipped."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import CopyStatus, inventory_key, numbers_between
from desktop_app.services.library import Library
from desktop_app.storage import copies
from desktop_app.storage import labels as storage
from desktop_app.storage.labels import LabelRow as LabelRow

_PARTS = re.compile(r"[,;\n]+")
_RANGE = re.compile(r"(.*?\d[^\W\d_]*)\s*[-–—]\s*(\D*\d+[^\W\d_]*)")


@dataclass(frozen=True)
class Numbers:
    """Copies of typed numbers, and the numbers of ranges that no copy has, or none any more."""

    ids: tuple[int, ...]
    gaps: tuple[str, ...] = ()


def rows(library: Library, copy_ids: Sequence[int]) -> list[LabelRow]:
    """What stands on the labels, in the order of the copies."""
    return storage.rows(library.database, copy_ids)


def of_receipt(library: Library, receipt_id: int) -> list[int]:
    """Copies of a batch, without those written off since."""
    return storage.of_receipt(library.database, receipt_id)


def of_titles(library: Library, title_ids: Sequence[int]) -> list[int]:
    """Copies of titles in the order of the titles."""
    return storage.of_titles(library.database, title_ids)


def of_numbers(library: Library, typed: str) -> Numbers:
    """Copies of «10455–10470, 10480, Д-7»: each once, as typed; an unknown number is refused.

    Gaps are expected inside a range: they are told, so that nobody looks for a lost label.
    """
    found: list[int] = []
    gaps: list[str] = []
    for part in filter(None, map(str.strip, _PARTS.split(typed))):
        ends = _RANGE.fullmatch(part)
        if ends is None:
            found.append(_one(library, part))
            continue
        low, high = sorted(ends.groups(), key=inventory_key)
        known = storage.between(library.database, inventory_key(low), inventory_key(high))
        if not known:
            raise UserError("numbers_empty", number=part)
        found += known.values()
        gaps += [no for no in numbers_between(low, high) if inventory_key(no) not in known]
    if not found:
        raise UserError("nothing_chosen")
    return Numbers(tuple(dict.fromkeys(found)), tuple(gaps))


def _one(library: Library, number: str) -> int:
    copy = copies.find(library.database, number)
    if copy is None:
        raise UserError("copy_unknown", number=number)
    if copy.status is CopyStatus.WITHDRAWN and copy.withdrawal:
        act, on = copy.withdrawal
        raise UserError(
            "copy_withdrawn", number=copy.inventory_no, title=copy.title, date=str(on), act=act
        )
    if copy.status is CopyStatus.MISTAKEN:
        raise UserError("copy_mistaken", number=copy.inventory_no)
    return copy.id
