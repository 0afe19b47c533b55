"""What the papers of a check are made of, ready for the worker: the result, lists, slips."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_app.domain.stock import CopyStatus
from desktop_app.domain.stocktaking import Place, Tally
from desktop_app.services import commission, stock, stocktaking, stocktaking_cases
from desktop_app.services.commission import Commission
from desktop_app.services.library import Library
from desktop_app.services.stock import Totals
from desktop_app.services.stocktaking import Stocktake
from desktop_app.storage import stocktaking as storage
from desktop_app.storage import stocktaking_lists
from desktop_app.storage.stocktaking_cases import Case as Case
from desktop_app.storage.stocktaking_lists import StockLine as StockLine


@dataclass(frozen=True)
class Result:
    """A check as its act tells it. `number` counts the checks of a year."""

    check: Stocktake
    number: int
    tally: Tally
    missing: tuple[Case, ...]
    surplus: tuple[Case, ...]
    people: Commission


@dataclass(frozen=True)
class HandOver:
    """The result, and what the summary book says of the stock that changes hands."""

    result: Result
    totals: Totals


def result(library: Library, stocktake_id: int) -> Result:
    """Of a check that is closed; of an open one as it stands now."""
    check = stocktaking.get(library, stocktake_id)
    return Result(
        check,
        storage.number_in_year(library.database, check),
        stocktaking_lists.tally(library.database, check),
        tuple(stocktaking_cases.missing(library, stocktake_id)),
        tuple(stocktaking_cases.surplus(library, stocktake_id)),
        commission.commission(library, check.closed_on or library.today),
    )


def hand_over(library: Library, stocktake_id: int) -> HandOver:
    """The summary book's totals on the day the check ended, for both librarians to sign."""
    found = result(library, stocktake_id)
    return HandOver(found, stock.totals(library, found.check.closed_on))


def left(library: Library, stocktake_id: int) -> tuple[StockLine, ...]:
    """What is still to be found, in the order of the shelves; after the end for a second search."""
    lines = _lines(library, stocktake_id, (Place.MISSING,), "shelf")
    cases = stocktaking_cases.missing(library, stocktake_id)
    back = {case.copy_id for case in cases if case.status != CopyStatus.MISSING}
    return tuple(line for line in lines if line.copy_id not in back)


def shelf_list(library: Library, stocktake_id: int) -> tuple[StockLine, ...]:
    """Everything on the list in the order of the shelves, to be ticked by hand."""
    return _lines(library, stocktake_id, (), "shelf")


def slips(library: Library, stocktake_id: int) -> tuple[StockLine, ...]:
    """A control slip for each copy, sorted by number."""
    return _lines(library, stocktake_id, (), "number")


def _lines(
    library: Library, stocktake_id: int, places: tuple[Place, ...], order: str
) -> tuple[StockLine, ...]:
    check = stocktaking.get(library, stocktake_id)
    ids = stocktaking_lists.ids(library.database, check, places, order=order)
    return tuple(stocktaking_lists.lines(library.database, check, ids).values())
