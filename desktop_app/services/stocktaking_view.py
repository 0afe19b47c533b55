"""A check on the screen: what is left by section and shelf, its list, the lines of a page."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.services import stocktaking
from desktop_app.services.library import Library
from desktop_app.storage import stocktaking_lists
from desktop_app.storage.stocktaking_lists import Group as Group
from desktop_app.storage.stocktaking_lists import StockLine as StockLine


def groups(library: Library, stocktake_id: int, by: str) -> tuple[Group, ...]:
    """By `content` or `shelf`: expected and left."""
    check = stocktaking.get(library, stocktake_id)
    return tuple(stocktaking_lists.groups(library.database, check, by))


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
    return stocktaking_lists.ids(
        library.database,
        stocktaking.get(library, stocktake_id),
        places,
        text=text,
        order=order,
        descending=descending,
        content=content,
        shelf=shelf,
    )


def lines(library: Library, stocktake_id: int, copy_ids: Sequence[int]) -> dict[int, StockLine]:
    """Lines of the list by the copy's id."""
    check = stocktaking.get(library, stocktake_id)
    return stocktaking_lists.lines(library.database, check, copy_ids)
