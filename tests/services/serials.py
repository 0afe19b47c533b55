"""A library with periodicals, for the tests of their issues."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.domain.periodicals import Frequency, PeriodicalDraft, SubscriptionDraft
from desktop_app.services import organisations, periodicals, subscriptions
from desktop_app.services.library import Library

MUNICIPALITY = PeriodicalDraft(
    "journal",
    "Муниципалитет",
    "77320",
    "Институт политики развития",
    "social",
    "ru",
    frequency=Frequency("monthly"),
    keep_years=5,
)
TUUSU = PeriodicalDraft(
    "newspaper",
    "Кыргыз Туусу",
    "68514",
    "",
    "social",
    "ky",
    frequency=Frequency("several_weekly", (2, 5)),
    keep_years=1,
)


def added(library: Library, draft: PeriodicalDraft = MUNICIPALITY, **fields: Any) -> int:
    """A card; its id."""
    done = periodicals.add(library, replace(draft, **fields))
    assert done.id
    return done.id


def subscribed(
    library: Library, periodical_id: int, paid_on: date | None = None, **fields: Any
) -> int:
    """A term, of this year unless told; its id."""
    usual: dict[str, Any] = {"year": library.today.year, "origin": "free"}
    draft = SubscriptionDraft(periodical_id, **(usual | fields))
    done = subscriptions.subscribe(library, draft, paid_on)
    assert done.id
    return done.id


def body(library: Library, name: str = "Айыл өкмөтү", kind: str = "aiyl_okmotu") -> int:
    """An organisation; its id."""
    done = organisations.add(library, OrganisationDraft(kind, name_ky=name))
    assert done.id
    return done.id
