"""Print the table: `python -m tests.benchmarks [--only S3,S5] [--pairs 7] [--size large]`."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterator, Mapping

from tests.benchmarks import (
    acts,
    catalogue,
    desk,
    inventory,
    month,
    news,
    paper,
    quarter,
    questions,
    search,
    start,
    tables,
)
from tests.benchmarks.pairs import PAIRS, Result

SIZES = ("village", "large")
Measured = Callable[[int, str], Iterator[Result]]


def _start(pairs: int, size: str) -> Iterator[Result]:
    return start.measure(pairs, SIZES if size == "large" else (size,))


def _search(pairs: int, size: str) -> Iterator[Result]:
    yield from search.measure(pairs, size)
    yield from catalogue.measure(pairs, size)


TARGETS: Mapping[str, Measured] = {
    "S1": _start,
    "S3": _search,
    "S4": tables.measure,
    "S5": desk.measure,
    "S6": quarter.measure,
    "S7": inventory.measure,
    "S8": paper.measure,
    "act": acts.measure,
    "month": month.measure,
    "news": news.measure,
    "similar": questions.measure,
}
_SAME = {"S2": "S1"}  # measured together


def main() -> None:
    """Measure what was asked for, line by line."""
    arguments = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    arguments.add_argument("--only", default="", help="for example S3,S5")
    arguments.add_argument("--pairs", type=int, default=PAIRS)
    arguments.add_argument("--size", choices=SIZES, default="large")
    given = arguments.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    asked = {_SAME.get(name, name) for name in given.only.split(",") if name} or set(TARGETS)
    print(line("name", "ours", "limit", "ratio", "target"))
    for name, measure in TARGETS.items():
        if name in asked:
            for result in measure(given.pairs, given.size):
                print(told(result), flush=True)


def told(result: Result) -> str:
    """A result as a line; `!` where the target is missed."""
    show = {"ms": "{:,.2f} ms", "MB": "{:,.1f} MB", "": "{:,.2f}"}[result.unit].format
    target = "" if result.target is None else f"{result.target:g}"
    return line(
        result.name,
        show(result.ours),
        "" if result.limit is None else show(result.limit),
        "" if result.ratio is None else f"{result.ratio:.2f}",
        target if result.is_met else f"{target} !",
    )


def line(name: str, ours: str, limit: str, ratio: str, target: str) -> str:
    """Columns under each other."""
    return f"{name:<44}{ours:>14}{limit:>14}{ratio:>8}{target:>8}"


if __name__ == "__main__":
    main()
