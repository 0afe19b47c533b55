"""One person on two cards: what goes to the card that stays, year by year."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class Years:
    """Registrations of the card that goes: they move, are taken back, or stay where they were."""

    moved: tuple[int, ...] = ()
    taken_back: tuple[int, ...] = ()
    staying: tuple[int, ...] = ()


def years(
    kept: Collection[int], merged: Iterable[tuple[int, date]], closed: date | None = None
) -> Years:
    """A year that both cards have was counted twice; it is corrected while its day is open."""
    moved, taken_back, staying = [], [], []
    for year, on in merged:
        if year not in kept:
            moved.append(year)
        elif closed is None or on > closed:
            taken_back.append(year)
        else:
            staying.append(year)
    return Years(tuple(sorted(moved)), tuple(sorted(taken_back)), tuple(sorted(staying)))
