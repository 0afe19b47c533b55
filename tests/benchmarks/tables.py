"""S4: a table of 100,000 copies, against QSqlQueryModel: Qt's own, in C++, on the same SQL.

Both are shown in the program's look, at the same size, in rows of one height.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from desktop_app.services import opening
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, from_pairs
from tests.benchmarks.start import child


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """First paint, a page down, a jump to the end, memory; each pair two new processes."""
    with libraries.copied(size) as place:
        file = str(opening.library_file(place))
        told = [_pair(file, turn) for turn in range(pairs + 1)][1:]
    yield from_pairs("S4 first paint", _both(told, "paint"), 2.0)
    yield from_pairs("S4 page down", _both(told, "page"), 1.3)
    ends = [(ours["end"], ours["page"]) for ours, _ in told]
    yield from_pairs("S4 End, against a page down", ends, 2.0)
    memory = sorted(ours["memory"] for ours, _ in told)[len(told) // 2]
    yield Result("S4 memory over an empty table", memory, None, 25, "MB")


def _both(told: list[tuple[Any, Any]], key: str) -> list[tuple[float, float]]:
    return [(ours[key], limit[key]) for ours, limit in told]


def _pair(file: str, turn: int) -> tuple[Any, Any]:
    if turn % 2:
        ours, limit = _table("ours", file), _table("limit", file)
    else:
        limit, ours = _table("limit", file), _table("ours", file)
    return ours, limit


def _table(kind: str, file: str) -> Any:
    return child("painted_table.py", kind, file)
