"""What the opening balance counts and nobody entered yet: «в остатке 6 412, внесено 1 204».

The balance is typed from paper by kind, content and language; its books get their cards
shelf by shelf, when they are first lent, or while the stock is checked. What leaves in a sum,
without numbers, leaves the balance first: old newspapers never get a card.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from desktop_app.domain import numbers
from desktop_app.domain.classes import Account, Content, Kind, Language
from desktop_app.domain.facts import Name
from desktop_app.domain.stock import Owner
from desktop_app.services.library import Library
from desktop_app.storage import copies, facts

_SPLITS = {"kind": Kind, "content": Content, "language": Language}
_IN_A_SUM = (Kind.JOURNAL, Kind.NEWSPAPER, Kind.SHEET)


@dataclass(frozen=True)
class Part:
    """One class of the balance; `in_a_sum` kinds get no numbers, nobody waits for them."""

    split: str
    code: str
    counted: int
    listed: int
    gone: int  # written off in a sum
    in_a_sum: bool = False

    @property
    def left(self) -> int:
        """Still to be entered; below zero when more was entered than counted."""
        return self.counted - self.listed - self.gone


@dataclass(frozen=True)
class Remainder:
    """The balance by its three breakdowns; classes of which there is nothing are left out."""

    parts: tuple[Part, ...]

    @property
    def counted(self) -> int:
        """Copies in the opening balance."""
        return self._total("counted")

    @property
    def listed(self) -> int:
        """Those of them that got cards."""
        return self._total("listed")

    @property
    def gone(self) -> int:
        """Those of them that left in a sum."""
        return self._total("gone")

    @property
    def left(self) -> int:
        """Still without cards."""
        return self.counted - self.listed - self.gone

    @property
    def in_a_sum(self) -> int:
        """Those of the rest that get no numbers: journals, newspapers."""
        return sum(max(0, one.left) for one in self.of("kind") if one.in_a_sum)

    @property
    def to_enter(self) -> int:
        """What is really to be done; zero is the end of it."""
        return max(0, self.left - self.in_a_sum)

    def of(self, split: str) -> tuple[Part, ...]:
        """The parts of one breakdown, in the order of the classes."""
        return tuple(one for one in self.parts if one.split == split)

    def _total(self, field: str) -> int:
        return sum(getattr(one, field) for one in self.of("kind"))


def of(library: Library) -> Remainder:
    """Counted anew from the ledger and the copies."""
    sums, without_numbers = _sums(library), _in_a_sum(library)
    parts = []
    for at, (split, codes) in enumerate(_SPLITS.items()):
        for code in map(str, codes):
            counted, listed, gone = (
                sum(n for key, n in found.items() if key[at] == code) for found in sums
            )
            gone = max(0, min(gone, counted - listed))
            if counted or listed:
                parts.append(Part(split, code, counted, listed, gone, code in without_numbers))
    return Remainder(tuple(parts))


def exceeded(library: Library) -> dict[str, str]:
    """Facts of the warning when more of a class was entered than the balance counted."""
    found = of(library)
    over = [one for one in found.parts if one.left < 0]
    if not found.counted or not over:
        return {}
    worst = min(over, key=lambda one: one.left)
    return {
        "split": worst.split,
        "class": worst.code,
        "counted": numbers.number(worst.counted),
        "listed": numbers.number(worst.listed),
    }


def in_a_sum(library: Library, kind: str) -> bool:
    """Is this kind accounted without numbers? (handbook 3.3)"""
    return kind in _in_a_sum(library)


def _in_a_sum(library: Library) -> tuple[str, ...]:
    if library.norms().brochures == "summary":
        return (*_IN_A_SUM, Kind.BROCHURE)
    return _IN_A_SUM


def _sums(library: Library) -> tuple[Counter[tuple[str, ...]], ...]:
    """Copies counted, entered, written off in a sum: each by kind, content, language."""
    classes = ("mode", "category", "kind", "content", "language")
    end = library.today + timedelta(days=1)
    counted: Counter[tuple[str, ...]] = Counter()
    gone: Counter[tuple[str, ...]] = Counter()
    for (mode, category, *key), amount, _ in facts.sums(
        library.database, Name.STOCK, classes, date.min, end
    ):
        if mode == "opening":
            counted[tuple(key)] += amount
        elif mode == "withdrawal" and category == Account.SUMMARY:
            gone[tuple(key)] -= amount
    owners = tuple(Owner) if library.norms().centre_counts else (Owner.BRANCH,)
    listed: Counter[tuple[str, ...]] = Counter()
    for kind, content, language, n in copies.listed(library.database, owners):
        listed[kind, content, language] += n
    return counted, listed, gone
