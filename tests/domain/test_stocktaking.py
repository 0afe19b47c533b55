"""The rules of a check: what may be begun, where a copy is, what may be decided."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.stock import CopyStatus
from desktop_app.domain.stocktaking import (
    DECISIONS,
    CaseKind,
    Decision,
    Place,
    StocktakeDraft,
    Tally,
    may_decide,
    opening_problems,
    place_now,
)

TODAY = date(2026, 9, 25)


def _codes(draft: StocktakeDraft) -> set[tuple[str, str]]:
    return {(found.field, found.code) for found in opening_problems(draft, TODAY)}


def test_a_check_says_why_and_what() -> None:
    assert _codes(StocktakeDraft("planned")) == set()
    assert _codes(StocktakeDraft()) == {("occasion", "stocktake_occasion")}
    assert _codes(StocktakeDraft("theft", "content")) == {("content", "content_required")}
    assert _codes(StocktakeDraft("theft", "shelf")) == {("shelf", "stocktake_shelf")}
    assert _codes(StocktakeDraft("closing", order_date=date(2026, 10, 1))) == {
        ("order_date", "date_in_future")
    }


def test_a_range_of_numbers_goes_upwards_by_value() -> None:
    assert _codes(StocktakeDraft("planned", "numbers", first="99", last="101")) == set()
    assert _codes(StocktakeDraft("planned", "numbers", first="Д-7", last="Д-123")) == set()
    assert _codes(StocktakeDraft("planned", "numbers", first="101", last="99")) == {
        ("last", "stocktake_range")
    }
    assert _codes(StocktakeDraft("planned", "numbers", first="", last="Д")) == {
        ("first", "inventory_no_wrong"),
        ("last", "inventory_no_wrong"),
    }


def test_a_change_of_the_librarian_names_who_takes_over() -> None:
    assert _codes(StocktakeDraft("librarian")) == {("successor", "stocktake_successor")}
    assert _codes(StocktakeDraft("librarian", successor="Н. Токтогулова")) == set()


@pytest.mark.parametrize(
    ("status", "counted", "place"),
    [
        (CopyStatus.IN_STOCK, True, Place.SHELF),
        (CopyStatus.IN_STOCK, False, Place.MISSING),
        (CopyStatus.ON_LOAN, False, Place.READER),
        (CopyStatus.ON_LOAN, True, Place.READER),
        (CopyStatus.IN_REPAIR, False, Place.REPAIR),
        (CopyStatus.AWAY, True, Place.AWAY),
        (CopyStatus.MISSING, True, Place.MISSING),
        (CopyStatus.WITHDRAWN, True, Place.GONE),
    ],
)
def test_on_the_shelf_is_only_what_was_seen(
    status: CopyStatus, counted: bool, place: Place
) -> None:
    assert place_now(status, counted) is place


def test_what_an_act_took_out_leaves_both_sides() -> None:
    copies = {"shelf": 5, "reader": 2, "repair": 1, "away": 1, "missing": 1, "gone": 3}
    tally = Tally(copies, {place: n * 100 for place, n in copies.items()})
    assert (tally.frozen, tally.expected, tally.elsewhere, tally.left) == (13, 10, 2, 1)
    assert (tally.frozen_money, tally.expected_money, tally.elsewhere_money) == (1300, 1000, 200)


def test_missing_ones_are_searched_paid_or_written_off_and_surplus_is_kept_or_given_back() -> None:
    assert set(DECISIONS) == set(CaseKind)
    assert may_decide("missing", Decision.WRITE_OFF)
    assert not may_decide("missing", Decision.ENLIST)
    assert may_decide("unknown", Decision.ENLIST)
    assert not may_decide("centre", Decision.WRITE_OFF)
    assert may_decide("unknown", Decision.NONE)
