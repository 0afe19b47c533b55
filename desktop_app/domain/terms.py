"""Own terms and limits beside the general norms (rules of use: periodicals 7 days, books 15).

The most specific wins: the term of the kind for the category, that of the kind
of document, that of the reader's category, the norm. A new book goes out for
its own term where that is shorter («новинки» 3–7 days, handbook 4.5). A value
of 0 in the settings is «no own one».
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from desktop_app.domain.classes import Category, Kind
from desktop_app.domain.errors import Problem

MOST = {"term": 90, "limit": 50, "new": 90}  # days, books; of new books days and months
USUAL = {"term.journal": 7, "term.newspaper": 7, "new.months": 3}
NEW_DAYS, NEW_MONTHS = "new.days", "new.months"
PAIRS = tuple((kind.value, category.value) for category in Category for kind in Kind)
KEYS = (
    *(f"term.{kind.value}" for kind in Kind),
    *(f"term.{category.value}" for category in Category),
    *(f"limit.{category.value}" for category in Category),
    *(f"term.{kind}.{category}" for kind, category in PAIRS),
    *(f"limit.{kind}.{category}" for kind, category in PAIRS),
    *(NEW_DAYS, NEW_MONTHS),
)


class Terms(NamedTuple):
    """What holds on a day for documents of a kind that go to readers of a category."""

    loan_days: int
    renewal_days: int
    limit: int  # books at once
    kind_limit: int | None  # documents of this kind at once, where the library says so
    is_shorter_for_new: bool  # `shortened` must be asked about each title


def own(settings: Mapping[str, str], key: str) -> int | None:
    """The own term or limit of a kind or a category; None when the norm holds for it."""
    return (int(settings[key]) if key in settings else USUAL.get(key, 0)) or None


def loan_days(settings: Mapping[str, str], kind: str, category: str, usual: int) -> int:
    """For how many days a document of this kind goes to a reader of this category."""
    keys = (f"term.{kind}.{category}", f"term.{kind}", f"term.{category}")
    return next(filter(None, (own(settings, key) for key in keys)), usual)


def shortened(settings: Mapping[str, str], days: int, since: date | None, on: date) -> int:
    """The term of a title that the library has `since` a day: that of new books, if shorter."""
    short, months = own(settings, NEW_DAYS), own(settings, NEW_MONTHS)
    if not short or not months or since is None or _months(since, on) >= months:
        return days
    return min(days, short)


def limit(settings: Mapping[str, str], category: str, usual: int) -> int:
    """How many books at once."""
    return own(settings, f"limit.{category}") or usual


def kind_limit(settings: Mapping[str, str], kind: str, category: str) -> int | None:
    """How many documents of this kind at once, where the library says so."""
    return own(settings, f"limit.{kind}.{category}")


def problems(values: Mapping[str, int | None]) -> tuple[Problem, ...]:
    """A term of 1 to 90 days, a limit of 1 to 50 books; new for 1 to 90 months."""
    found = []
    for key, value in values.items():
        most = MOST[key.partition(".")[0]]
        if value is not None and not 1 <= value <= most:
            found.append(Problem(key, "norm_wrong", facts={"low": 1, "high": most}))
    return tuple(found)


def _months(since: date, on: date) -> int:
    """Full months between two days."""
    return 12 * (on.year - since.year) + on.month - since.month - (on.day < since.day)
