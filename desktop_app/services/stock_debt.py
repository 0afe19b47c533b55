"""No column of the summary book ever falls below nothing (handbook 2.4)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date, timedelta
from itertools import product

from desktop_app.domain import numbers
from desktop_app.domain.batches import SummaryLine
from desktop_app.domain.classes import Account
from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Fact, Name
from desktop_app.domain.periods import Period
from desktop_app.services.library import Library
from desktop_app.statistics import indicators
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import batches as storage
from desktop_app.storage import inventory_counts


def require_none(library: Library, facts: Sequence[Fact], on: date) -> None:
    """Refuse entries of the day `on` by which a column has less than nothing then or later:
    `stock_negative`, `stock_sum_negative`. They stand in the ledger already, or went from it.

    Sums are typed for papers without numbers only: they may not cost more than their kind.
    """
    sums = Sums(library.database)
    posted = [fact for fact in facts if fact.name is Name.STOCK]
    columns = {
        indicators.key_of("stock", {name: getattr(fact, name)})
        for fact in posted
        for name in ("kind", "content", "language")
    }
    columns |= {
        indicators.key_of("stock.money", {"kind": fact.kind})
        for fact in posted
        if fact.category == Account.SUMMARY and fact.money
    }
    keys = sorted(columns, key=lambda key: (key.startswith("stock.money"), key))
    moved = storage.days_moved(library.database, on, library.today)
    days = [Period(day, day + timedelta(days=1)) for day in sorted({on, *moved, library.today})]
    for until, key in product(days, keys):
        sums.want(key, until)
    for until, key in product(days, keys):
        left = sums.value(key, until)
        if left < 0:
            day = until.start.isoformat()
            if key.startswith("stock.money"):
                raise UserError("stock_sum_negative", sum=numbers.money(-left), date=day)
            raise UserError("stock_negative", column=key, n=-left, date=day)


def require_without_numbers(library: Library, lines: Sequence[SummaryLine]) -> None:
    """Refuse lines that took more of a kind than stands in the stock without numbers.

    Copies with numbers leave by their numbers, or the inventory book keeps lines that the
    summary book has no copies for.
    """
    if not lines:
        return
    taken = Counter[str]()
    for line in lines:
        taken[line.kind] += line.quantity
    sums, today = Sums(library.database), library.today
    until = Period(today, today + timedelta(days=1))
    numbered = inventory_counts.living_by_kind(library.database)
    for kind, n in taken.items():
        key = indicators.key_of("stock", {"kind": kind})
        left = sums.value(key, until) - numbered.get(kind, 0)
        if left < 0:
            raise UserError("only_numbered", n=n, left=max(0, left + n))
