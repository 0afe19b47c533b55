"""Which copies get labels: of a batch, of titles, of typed numbers; nothing is skipped."""

from __future__ import annotations

import re
from collections.abc import Sequence

from desktop_app.domain.errors import UserError
from desktop_app.domain.stock import CopyStatus, inventory_key
from desktop_app.services.library import Library
from desktop_app.storage import copies
from desktop_app.storage import labels as storage
from desktop_app.storage.labels import LabelRow as LabelRow

_PARTS = re.compile(r"[,;\n]+")
_RANGE = re.compile(r"(.*?\d[^\W\d_]*)\s*[-–—]\s*(\D*\d+[^\W\d_]*)")


def rows(library: Library, copy_ids: Sequence[int]) -> list[LabelRow]:
    """What stands on the labels, in the order of the copies."""
    return storage.rows(library.database, copy_ids)


def of_receipt(library: Library, receipt_id: int) -> list[int]:
    """Copies of a batch, without those written off since."""
    return storage.of_receipt(library.database, receipt_id)


def of_titles(library: Library, title_ids: Sequence[int]) -> list[int]:
    """Copies of titles in the order of the titles."""
    return storage.of_titles(library.database, title_ids)


def of_numbers(library: Library, typed: str) -> list[int]:
    """Copies of «10455–10470, 10480, Д-7»: each once, as typed; what is not there is refused."""
    found: list[int] = []
    for part in filter(None, map(str.strip, _PARTS.split(typed))):
        ends = _RANGE.fullmatch(part)
        found += _between(library, part, *ends.groups()) if ends else [_one(library, part)]
    if not found:
        raise UserError("nothing_chosen")
    return list(dict.fromkeys(found))


def _between(library: Library, part: str, first: str, last: str) -> list[int]:
    low, high = inventory_key(first), inventory_key(last)
    found = storage.between(library.database, min(low, high), max(low, high))
    if not found:
        raise UserError("numbers_empty", number=part)
    return found


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
