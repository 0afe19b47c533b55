"""Own terms and limits beside the general norms (rules of use: periodicals 7 days, books 15).

The most specific wins: the term of the kind of document, then that of the
reader's category, then the norm. A value of 0 in the settings is «no own one».
"""

from __future__ import annotations

from collections.abc import Mapping

from desktop_app.domain.classes import Category, Kind
from desktop_app.domain.errors import Problem

MOST = {"term": 90, "limit": 50}  # days, books
USUAL = {"term.journal": 7, "term.newspaper": 7}
KEYS = (
    *(f"term.{kind.value}" for kind in Kind),
    *(f"term.{category.value}" for category in Category),
    *(f"limit.{category.value}" for category in Category),
)


def own(settings: Mapping[str, str], key: str) -> int | None:
    """The own term or limit of a kind or a category; None when the norm holds for it."""
    return (int(settings[key]) if key in settings else USUAL.get(key, 0)) or None


def loan_days(settings: Mapping[str, str], kind: str, category: str, usual: int) -> int:
    """For how many days a document of this kind goes to a reader of this category."""
    return own(settings, f"term.{kind}") or own(settings, f"term.{category}") or usual


def limit(settings: Mapping[str, str], category: str, usual: int) -> int:
    """How many books at once."""
    return own(settings, f"limit.{category}") or usual


def problems(values: Mapping[str, int | None]) -> tuple[Problem, ...]:
    """A term of 1 to 90 days, a limit of 1 to 50 books."""
    found = []
    for key, value in values.items():
        most = MOST[key.partition(".")[0]]
        if value is not None and not 1 <= value <= most:
            found.append(Problem(key, "norm_wrong", facts={"low": 1, "high": most}))
    return tuple(found)
