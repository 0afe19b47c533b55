"""One total split several ways (by age, by kind, by content), as paper has it.

Entries carry every class at once, so the splits are dealt out into entries
whose sums give each of them back exactly; which reader took which book
nobody knows, and no printed number asks for it.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from itertools import accumulate, pairwise

from desktop_app.domain.errors import Problem, Value

Split = Mapping[str, int]


def spread(marginals: Mapping[str, Split], total: int) -> list[tuple[dict[str, str], int]]:
    """Deal a total out into entries that have a class of every split; each split stays exact.

    The north-west corner rule: the splits are laid side by side as stretches
    of 0…total and cut wherever one of them ends. ValueError when they do not tie.
    """
    if any(sum(split.values()) != total for split in marginals.values()):
        raise ValueError("the splits do not sum to the total")
    ends = {
        name: dict(zip(split, accumulate(split.values()), strict=True))
        for name, split in marginals.items()
    }
    cuts = sorted({0, total}.union(*(stretches.values() for stretches in ends.values())))
    return [
        ({name: _class_at(cut, stretches) for name, stretches in ends.items()}, cut - start)
        for start, cut in pairwise(cuts)
    ]


def unknown(field: str, split: Split, allowed: Collection[str]) -> list[Problem]:
    """A problem for each class nobody knows and each number below zero."""
    found = [
        Problem(field, "class_unknown", facts={"class": name})
        for name in split
        if name not in allowed
    ]
    wrong = [amount for amount in split.values() if amount < 0]
    return found + [Problem(field, "count_wrong", facts={"text": str(n)}) for n in wrong]


def untied(field: str, left: int, right: int) -> list[Problem]:
    """A problem when the split in `field` sums to `right` where the total is `left`."""
    if left == right:
        return []
    facts: dict[str, Value] = {
        "field": field,
        "left": left,
        "right": right,
        "difference": right - left,
    }
    return [Problem(field, "paper_not_tied", facts=facts)]


def _class_at(cut: int, stretches: Mapping[str, int]) -> str:
    return next(name for name, end in stretches.items() if end >= cut)
