"""Two measurements side by side: interleaved pairs, the median of their ratios.

A time says nothing on a shared machine; the ratio of two that were taken one
right after the other does. What is measured is CPU time unless it says otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import process_time_ns

Measure = Callable[[], float]

PAIRS = 7


@dataclass(frozen=True)
class Result:
    """One line of the table; without a limit the target speaks of `ours` itself."""

    name: str
    ours: float
    limit: float | None
    target: float | None
    unit: str = "ms"
    ratio: float | None = None

    @property
    def is_met(self) -> bool:
        """Is the target reached? What has none always is."""
        reached = self.ours if self.ratio is None else self.ratio
        return self.target is None or reached <= self.target


def compare(
    name: str,
    ours: Measure,
    limit: Measure,
    target: float | None,
    pairs: int = PAIRS,
    unit: str = "ms",
) -> Result:
    """Measure both, taking turns who is first; one pair to warm up does not count."""
    taken: list[tuple[float, float]] = []
    for turn in range(pairs + 1):
        if turn % 2:
            one, other = ours(), limit()
        else:
            other, one = limit(), ours()
        taken.append((one, other))
    del taken[0]
    return from_pairs(name, taken, target, unit)


def from_pairs(
    name: str, taken: list[tuple[float, float]], target: float | None, unit: str = "ms"
) -> Result:
    """A line from pairs (ours, limit) that were measured already."""
    ours, limits = (median(column) for column in zip(*taken, strict=True))
    return Result(name, ours, limits, target, unit, median(one / other for one, other in taken))


def cpu(work: Callable[[], object], repeat: int = 1) -> Measure:
    """Milliseconds of CPU that one run of the work takes."""

    def measure() -> float:
        begun = process_time_ns()
        for _ in range(repeat):
            work()
        return (process_time_ns() - begun) / repeat / 1e6

    return measure
