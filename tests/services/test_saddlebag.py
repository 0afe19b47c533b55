"""The saddlebag: packed, lent off the premises, unpacked; what belongs to the central library."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.lending import Mode
from desktop_app.domain.stock import Owner
from desktop_app.services import lending, saddlebag, stock, undo
from desktop_app.services.library import Library
from tests.services.desk_library import entries, open_library, registered


@pytest.fixture
def library() -> Library:
    library = open_library()
    registered(library)
    return library


def numbers(library: Library) -> list[str]:
    return [one.inventory_no for one in saddlebag.packed(library)]


def test_what_is_lent_away_leaves_the_bag_under_its_own_day(library: Library) -> None:
    for copy in (1, 2, 3):
        saddlebag.pack(library, copy, date(2026, 9, 10))
    assert numbers(library) == ["101", "102", "103"]
    lending.issue(library, 1, "101", date(2026, 9, 11), Mode.OUTSIDE)
    assert numbers(library) == ["102", "103"]
    assert entries(library, Name.LOAN, "mode") == {("outside",): 1}
    undo.undo_last(library)
    assert numbers(library) == ["101", "102", "103"], "undone: it is in the bag again"
    saddlebag.take_out(library, 2)
    assert saddlebag.unpack(library).summary == {"n": 2}
    assert numbers(library) == []
    with pytest.raises(UserError, match="bag_empty"):
        saddlebag.unpack(library)


@pytest.mark.parametrize("mode", [Mode.HOME, Mode.HALL])
def test_what_is_lent_at_the_desk_is_in_the_bag_no_more(library: Library, mode: Mode) -> None:
    saddlebag.pack(library, 1)
    lending.issue(library, 1, "101", mode=mode)
    assert numbers(library) == []


def test_only_a_copy_from_the_shelf_goes_along_and_once(library: Library) -> None:
    saddlebag.pack(library, 1)
    with pytest.raises(UserError, match="in_bag_already"):
        saddlebag.pack(library, 1)
    lending.issue(library, 1, "102")
    with pytest.raises(UserError, match="copy_not_on_shelf"):
        saddlebag.pack(library, 2)
    assert [one.inventory_no for one in saddlebag.offered(library, "өмүр")] == [
        "103",
        "104",
        "105",
        "106",
    ]
    assert [one.inventory_no for one in saddlebag.offered(library, "104")] == ["104"]
    assert saddlebag.offered(library, "101") == saddlebag.offered(library, "102") == []


def test_books_of_the_central_library_are_listed_with_who_has_them(library: Library) -> None:
    for copy in (2, 3):
        stock.change_copy(library, copy, "", "", Owner.CENTRE)
    lending.issue(library, 1, "103")
    found = saddlebag.of_centre(library)
    assert [(one.inventory_no, one.reader, one.card_no) for one in found] == [
        ("102", "", None),
        ("103", "Асанова\u00a0Г.\u00a0М.", 1),
    ]
