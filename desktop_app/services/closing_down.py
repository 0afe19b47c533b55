"""A library that is closed or handed over whole: everything that stands in its books on a day.

Handbook 0.1: branches are closed and their stock goes to schools. Copies with
numbers, papers without, copies of the central library: each stands apart, and
together they are what the summary book says.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain.classes import Kind, Reason
from desktop_app.domain.periods import Period
from desktop_app.domain.stock import Owner, WithdrawalDraft
from desktop_app.services import acts, entries, stock
from desktop_app.services import commission as people_of
from desktop_app.services.acts import ActSheet
from desktop_app.services.library import Library
from desktop_app.services.stock import Totals
from desktop_app.services.summary_book import Summary
from desktop_app.statistics import indicators
from desktop_app.statistics.evaluation import Sums
from desktop_app.storage import copies
from desktop_app.storage import withdrawals as storage


@dataclass(frozen=True)
class Standing:
    """The whole stock on a day. `own` and `centre` are ids of copies by inventory number.

    `acts` are the ids of this year's posted transfers.
    """

    on: date
    paper: ActSheet
    own: Sequence[int]
    centre: Sequence[int]
    totals: Totals
    acts: tuple[int, ...]


def standing(library: Library, receiver: str, receiver_id: int | None = None) -> Standing:
    """What stands in the books today, as an act of transfer that is not posted yet."""
    today = library.today
    own = storage.alive(library.database, Owner.BRANCH)
    centre = storage.alive(library.database, Owner.CENTRE)
    rows = copies.of_ids(library.database, own)
    numbered, money = _numbered(library, (*own, *centre), today)
    draft = WithdrawalDraft(
        today, Reason.TRANSFER.value, receiver=receiver, receiver_id=receiver_id
    )
    paper = ActSheet(
        0,
        draft,
        tuple(rows),
        tuple(_without_numbers(library, today, numbered, money)),
        people_of.commission(library, today),
    )
    given = tuple(
        line.id
        for line in acts.lines(library, today.year)
        if not line.is_draft and line.reason == Reason.TRANSFER and not line.reverses
    )
    return Standing(today, paper, own, centre, stock.totals(library), given)


def _numbered(
    library: Library, copy_ids: Sequence[int], on: date
) -> tuple[Counter[str], Counter[str]]:
    """Count and cost by kind of the copies that stand in the summary book, as it has them:
    by the kind that they were entered with, with those of the centre that are counted.
    """
    known = storage.posted_classes(library.database, copy_ids)
    rows = copies.of_ids(library.database, copy_ids)
    count, cost = Counter[str](), Counter[str]()
    for copy in entries.counted(library, rows, known, on):
        kind = known[copy.id][0] if copy.id in known else copy.kind
        count[kind] += 1
        cost[kind] += copy.price
    return count, cost


def _without_numbers(
    library: Library, on: date, numbered: Counter[str], money: Counter[str]
) -> list[Summary]:
    """By kind, what the summary book has beyond the numbered copies."""
    sums, until = Sums(library.database), Period(on, on + timedelta(days=1))
    keys = {
        kind: (indicators.key_of("stock", {"kind": kind}),
               indicators.key_of("stock.money", {"kind": kind}))
        for kind in Kind
    }  # fmt: skip
    for pair in keys.values():
        for key in pair:
            sums.want(key, until)
    found = []
    for kind, (count, cost) in keys.items():
        n = sums.value(count, until) - numbered[kind]
        left = sums.value(cost, until) - money[kind]
        if n > 0:
            found.append(Summary(kind.value, "", "", n, max(0, left), ""))
    return found
