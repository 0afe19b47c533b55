"""A check on the screen: what is left by section and shelf, its list, the lines of a page.

A check whose beginning was undone while it was shown has no lines.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.domain.stocktaking import Tally
from desktop_app.services.library import Library
from desktop_app.storage import stocktaking as storage
from desktop_app.storage import stocktaking_lists
from desktop_app.storage.stocktaking_lists import Group as Group
from desktop_app.storage.stocktaking_lists import StockLine as StockLine


def groups(library: Library, stocktake_id: int, by: str) -> tuple[Group, ...]:
    """By `content` or `shelf`: expected and left."""
    check = storage.get(library.database, stocktake_id)
    return tuple(stocktaking_lists.groups(library.database, check, by)) if check else ()


def tally(library: Library, stocktake_id: int) -> Tally:
    """Where its copies are by now."""
    check = storage.get(library.database, stocktake_id)
    return stocktaking_lists.tally(library.database, check) if check else Tally()


def ids(
    library: Library,
    stocktake_id: int,
    places: Sequence[str] = (),
    *,
    text: str = "",
    order: str = "number",
    descending: bool = False,
    content: str = "",
    shelf: str | None = None,
) -> array[int]:
    """Ids of the copies of the list at some places (all)."""
    check = storage.get(library.database, stocktake_id)
    if check is None:
        return array("q")
    return stocktaking_lists.ids(
        library.database,
        check,
        places,
        text=text,
        order=order,
        descending=descending,
        content=content,
        shelf=shelf,
    )


def lines(library: Library, stocktake_id: int, copy_ids: Sequence[int]) -> dict[int, StockLine]:
    """Lines of the list by the copy's id."""
    check = storage.get(library.database, stocktake_id)
    return stocktaking_lists.lines(library.database, check, copy_ids) if check else {}
