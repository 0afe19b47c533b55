"""S1, S2: from the start to the first painted window, against an empty PySide6 window."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, from_pairs

SCRIPT = "first_paint.py"
Told = dict[str, Any]


def measure(pairs: int = PAIRS, sizes: tuple[str, ...] = ("village", "large")) -> Iterator[Result]:
    """CPU and memory at the first paint, `large` beside `village`, and the heavy modules.

    The contents of the first tab come right after that paint; they have a line of their own.
    """
    medians: dict[str, float] = {}
    for size in sizes:
        with libraries.copied(size) as place:
            told = [_round(place, size, turn) for turn in range(pairs + 1)][1:]
        result = from_pairs(f"S1 start, {size}", _both(told, "ours", "cpu"), 1.4)
        medians[size] = result.ours
        yield result
        name = f"S1 start with the first tab, {size}"
        yield from_pairs(name, _both(told, "ready", "cpu"), None)
        if all(one["limit"]["memory"] for one in told):
            yield from_pairs(f"S1 memory, {size}", _both(told, "ours", "memory"), 1.4, "MB")
        heavy = float(max(len(one["ours"]["heavy"]) for one in told))
        yield Result(f"S2 heavy modules at the first paint, {size}", heavy, None, 0, "")
    if len(medians) == 2:
        both = [(medians["large"], medians["village"])]
        yield from_pairs("S1 large against village", both, 1.05)


def _round(place: Path, size: str, turn: int) -> dict[str, Told]:
    kinds = ["ours", "limit", "ready"]
    told = {}
    for kind in kinds if turn % 2 else reversed(kinds):
        libraries.close_in_order(place, size)
        told[kind] = child(SCRIPT, kind, place)
    return told


def _both(told: list[dict[str, Told]], kind: str, what: str) -> list[tuple[float, float]]:
    return [(one[kind][what], one["limit"][what]) for one in told]


def child(script: str, *arguments: str | Path) -> Told:
    """What a script of this folder tells; bytecode is kept, as on the librarian's PC."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    environment |= {
        "PYTHONPYCACHEPREFIX": str(libraries.CACHE / "bytecode"),
        "PYTHONPATH": str(libraries.CODE),
    }
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name(script)), *map(str, arguments)],
        env=environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=120,
    )
    told: Told = json.loads(done.stdout)
    return told
