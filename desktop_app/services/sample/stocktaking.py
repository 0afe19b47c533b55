"""The sample's checks of the stock: a change of the librarian that is over, a section that goes on.

Entered by the services themselves; only the marks come in bulk, as weeks of scanning would.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from random import Random

from desktop_app.domain.classes import Content
from desktop_app.domain.stocktaking import Decision, How, Occasion, Scope, StocktakeDraft
from desktop_app.services import stocktaking, stocktaking_cases, stocktaking_count
from desktop_app.services.library import Library
from desktop_app.storage.bulk import insert_rows

_SEED = 11
_LOST = 9  # copies that the change of the librarian did not find
_UNKNOWN = "Б-17"
_MARK = "stocktake_id copy_id how on_date".split()


def make_checks(library: Library, until: date) -> None:
    """Begun, counted, closed and decided; the second one is left half counted."""
    dice = Random(_SEED)
    begun = until - timedelta(days=41)
    _set_clock(library, begun)
    done = stocktaking.begin(
        library,
        StocktakeDraft(
            Occasion.LIBRARIAN,
            order_no="34",
            order_date=begun - timedelta(days=3),
            former="Г. Асанова",
            successor="Н. Токтогулова",
        ),
    )
    assert done.id
    _as_it_stood(library, done.id, begun)
    _mark(library, done.id, dice, all_but=_LOST)
    stocktaking_cases.note(library, _surplus(library, done.id), "Букварь, 1978, без штампа")
    _set_clock(library, begun + timedelta(days=19))
    stocktaking.close(
        library, done.id, "Фонд хранится в порядке, на стеллажах по отделам. Сырости нет."
    )
    _seen_before_they_went(library, done.id)
    missing = stocktaking_cases.missing(library, done.id)
    stocktaking_cases.decide(library, [case.id for case in missing[:5]], Decision.SEARCH)
    _set_clock(library, until - timedelta(days=6))
    stocktaking_cases.decide(library, [missing[0].id], Decision.FOUND)
    _half(library, dice)


def _as_it_stood(library: Library, check: int, on: date) -> None:
    """The stock is that of the last day: without later batches, with what later acts took."""
    library.database.execute(
        "DELETE FROM stocktake_expected WHERE stocktake_id = ? AND copy_id IN (SELECT copy.id"
        " FROM copy JOIN receipt ON receipt.id = receipt_id WHERE on_date > ?)",
        (check, on.isoformat()),
    )
    library.database.execute(
        "INSERT INTO stocktake_expected (stocktake_id, copy_id, place) SELECT ?, copy.id, 'shelf'"
        " FROM copy JOIN withdrawal ON withdrawal.id = withdrawal_id WHERE on_date > ?",
        (check, on.isoformat()),
    )


def _seen_before_they_went(library: Library, check: int) -> None:
    """What was written off after the end of the check stood on its shelf."""
    library.database.execute(
        "UPDATE stocktake_expected SET outcome = 'shelf' WHERE stocktake_id = ?"
        " AND outcome = 'gone'",
        (check,),
    )


def _half(library: Library, dice: Random) -> None:
    done = stocktaking.begin(
        library,
        StocktakeDraft(Occasion.PLANNED, Scope.CONTENT, Content.NATURAL, order_no="41"),
    )
    assert done.id
    _mark(library, done.id, dice, share=0.6)
    written_off = library.database.value(
        "SELECT inventory_no FROM copy WHERE status = 'withdrawn' ORDER BY id DESC LIMIT 1"
    )
    if written_off:
        stocktaking_count.count(library, done.id, str(written_off))


def _surplus(library: Library, check: int) -> int:
    found = stocktaking_count.count(library, check, _UNKNOWN)
    assert found.done
    assert found.done.id
    return found.done.id


def _mark(
    library: Library, check: int, dice: Random, *, all_but: int = 0, share: float = 1
) -> None:
    """What stood on the shelves, except a few, or only a part of it."""
    here = library.database.ids(
        "SELECT copy_id FROM stocktake_expected JOIN copy ON copy.id = copy_id"
        " WHERE stocktake_id = ? AND status = 'in_stock' ORDER BY copy_id",
        (check,),
    )
    lost = set(dice.sample(list(here), all_but or round(len(here) * (1 - share))))
    day = library.today.isoformat()
    rows = ((check, copy, How.SCAN.value, day) for copy in here if copy not in lost)
    with library.database.transaction():
        insert_rows(library.database, "stocktake_mark", _MARK, rows)


def _set_clock(library: Library, day: date) -> None:
    moment = datetime.combine(day, time(9, 30))
    library.clock = lambda: moment
