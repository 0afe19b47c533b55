"""Who gives the inventory numbers, and from which range (handbook 2.1).

In most systems the central library numbers what it sends; a branch that numbers its gifts
itself has a range or letters of its own. A number out of the range is a doubt, no mistake.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.domain.errors import Problem, Severity
from desktop_app.domain.stock import inventory_key

_MOST_LETTERS = 8
_DIGITS = re.compile("[0-9]{0,9}")


class Giver(StrEnum):
    """Who gives the numbers."""

    BRANCH = "branch"
    CENTRE = "centre"


@dataclass(frozen=True)
class Numbering:
    """The rule in force. `first` and `last` are figures without the letters, "" when open."""

    by: str = Giver.BRANCH
    prefix: str = ""
    first: str = ""
    last: str = ""

    @property
    def is_bounded(self) -> bool:
        """Has the branch letters or a range of its own?"""
        return bool(self.prefix or self.first or self.last)

    @property
    def start(self) -> str:
        """The first number of all, «Ф7-1»."""
        return f"{self.prefix}{self.first or 1}"

    @property
    def span(self) -> str:
        """«Ф7-1 – Ф7-5000», for the eye."""
        return f"{self.start} – {self.prefix}{self.last}" if self.last else f"{self.start} – …"

    def keys(self) -> tuple[str, str]:
        """The lowest and the highest key of the range."""
        letters = inventory_key(self.prefix)
        low = inventory_key(self.prefix + self.first) if self.first else f"{letters}0"
        # a letter after the last figure («500а») still belongs to the range
        high = f"{inventory_key(self.prefix + self.last)}\uffff" if self.last else f"{letters}:"
        return low, high

    def doubt(self, number: str) -> Problem | None:
        """A warning when a number of the branch lies out of its range."""
        low, high = self.keys()
        if not self.is_bounded or low <= inventory_key(number) <= high:
            return None
        facts = {"number": number, "span": self.span}
        return Problem("first_no", "number_out_of_range", Severity.WARNING, facts)


KEYS = {field: f"numbers.{field}" for field in ("by", "prefix", "first", "last")}


def from_settings(settings: Mapping[str, str]) -> Numbering:
    """The rule written in settings."""
    written = {field: settings[key] for field, key in KEYS.items() if settings.get(key)}
    return Numbering(**written)


def problems(rule: Numbering) -> tuple[Problem, ...]:
    """What keeps a rule from being saved."""
    found = []
    if rule.by not in tuple(Giver):
        found.append(Problem("by", "numbers_by_required"))
    if len(rule.prefix) > _MOST_LETTERS:
        found.append(Problem("prefix", "prefix_wrong", facts={"limit": _MOST_LETTERS}))
    for field in ("first", "last"):
        if not _DIGITS.fullmatch(getattr(rule, field)):
            found.append(Problem(field, "number_figures_only"))
    if not found and rule.first and rule.last and int(rule.last) < int(rule.first):
        found.append(Problem("last", "range_backwards"))
    return tuple(found)
