"""Signs that numbers were made up rather than counted (handbook 8.5, no. 18).

They are no proof: honest days may look so. Days without work are passed over.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby

SAME_DAYS = 4  # the same number so often in a row
ROUND_DAYS = 4  # so many round numbers in a row
_ROUND = 10
_SMALL = 5  # below it days are alike by chance

Counted = Sequence[tuple[date, int]]


@dataclass(frozen=True)
class Run:
    """Working days in a row that look alike; `value` is the number of the first."""

    first: date
    last: date
    days: int
    value: int


def same(days: Counted) -> list[Run]:
    """The same number on several working days in a row."""
    runs = _runs(days, lambda value: value)
    return [run for run in runs if run.days >= SAME_DAYS and run.value >= _SMALL]


def rounded(days: Counted) -> list[Run]:
    """Different round numbers on several working days in a row."""
    alike = {(run.first, run.last) for run in same(days)}
    return [
        run
        for run in _runs(days, lambda value: value % _ROUND == 0)
        if run.days >= ROUND_DAYS and run.value % _ROUND == 0 and (run.first, run.last) not in alike
    ]


def _runs(days: Counted, kind: Callable[[int], int]) -> Iterator[Run]:
    worked = [(on, value) for on, value in days if value]
    for _, grouped in groupby(worked, lambda day: kind(day[1])):
        run = list(grouped)
        yield Run(run[0][0], run[-1][0], len(run), run[0][1])
