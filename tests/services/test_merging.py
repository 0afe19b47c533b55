"""Merging: one person on two cards becomes one, every loan and every sum kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.groups import GroupDraft
from desktop_app.domain.lending import Mode, PieceDraft
from desktop_app.services import (
    debtors,
    denials,
    groups,
    lending,
    losses,
    merging,
    pieces,
    readers,
    reservations,
    undo,
)
from desktop_app.services.denials import DenialDraft
from desktop_app.services.library import Library
from desktop_app.storage import facts
from tests.services.desk_library import (
    BAKYT,
    GULNARA,
    Calendar,
    entries,
    hand_in,
    open_library,
    registered,
)

TWICE = replace(GULNARA, given="Гульнара", patronymic="")


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    """Card 1 and, three days later, card 2 of the same person, who has two books on the second."""
    library = open_library(calendar)
    registered(library)
    calendar.today = date(2026, 9, 17)
    registered(library, TWICE)
    lending.issue(library, 2, "101")
    lending.issue(library, 2, "102")
    lending.take_back(library, "102")
    return library


def test_the_preview_tells_what_moves_and_which_year_was_counted_twice(library: Library) -> None:
    found = merging.preview(library, 1, 2)
    assert (found.at_home, found.loans, found.visits) == (1, 2, 1)
    assert (found.years.moved, found.years.taken_back, found.years.staying) == ((), (2026,), ())
    assert [row.card_no for row in merging.likely(library, 2)] == [1]


def test_no_loan_is_lost_and_the_reader_counts_once(library: Library) -> None:
    merging.merge(library, 1, 2)
    card = readers.get(library, 1)
    assert ([loan.inventory_no for loan in card.loans], len(card.past)) == (["101"], 1)
    assert entries(library, Name.REGISTRATION) == {(): 1}
    assert entries(library, Name.VISIT) == {(): 2}
    assert entries(library, Name.LOAN) == {(): 2}
    assert readers.get(library, 2).is_trashed
    assert list(readers.ids(library, show="trash")) == []


def test_a_second_visit_of_the_same_day_is_taken_back(library: Library, calendar: Calendar) -> None:
    lending.issue(library, 1, "103")
    assert entries(library, Name.VISIT) == {(): 3}
    merging.merge(library, 1, 2)
    assert entries(library, Name.VISIT) == {(): 2}
    lending.take_back(library, "103")
    assert entries(library, Name.VISIT) == {(): 2}


def test_the_old_number_leads_to_the_kept_card(library: Library) -> None:
    merging.merge(library, 1, 2)
    assert readers.by_card(library, 2) == 1
    assert [row.id for row in readers.search(library, "2")] == [1]
    lending.issue(library, 2, "104")
    assert len(readers.get(library, 1).loans) == 2
    readers.change(library, 1, replace(GULNARA, note="…"))
    assert [row.id for row in readers.search(library, "2")] == [1]
    third = registered(library, replace(TWICE, birth_year=1986))
    merging.merge(library, third, 1)
    assert readers.by_card(library, 2) == readers.by_card(library, 1) == third


def test_merging_is_undone_as_one_act(library: Library) -> None:
    merging.merge(library, 1, 2)
    undo.undo_last(library)
    assert [loan.inventory_no for loan in readers.get(library, 2).loans] == ["101"]
    assert entries(library, Name.REGISTRATION) == {(): 2}
    assert entries(library, Name.VISIT) == {(): 2}
    assert readers.by_card(library, 2) == 2


def test_an_earlier_year_moves_and_a_handed_in_year_stays(
    library: Library, calendar: Calendar
) -> None:
    hand_in(library, date(2026, 10, 1))
    calendar.today = date(2027, 1, 11)
    readers.reregister(library, 2)
    assert merging.preview(library, 1, 2).years.staying == (2026,)
    merging.merge(library, 1, 2)
    card = readers.get(library, 1)
    assert [one.year for one in card.registrations] == [2027, 2026]
    assert [one.year for one in readers.get(library, 2).registrations] == [2026]
    assert entries(library, Name.REGISTRATION) == {(): 3}


def test_merging_that_makes_no_sense_is_refused(library: Library) -> None:
    with pytest.raises(UserError, match="merge_same"):
        merging.merge(library, 1, 1)
    registered(library, BAKYT)
    readers.trash(library, 3)
    with pytest.raises(UserError, match="reader_in_trash"):
        merging.merge(library, 1, 3)
    merging.merge(library, 1, 2)
    with pytest.raises(UserError, match="reader_merged"):
        readers.restore(library, 2)


def test_the_days_visit_stays_when_a_loan_of_the_card_that_stayed_is_undone(
    calendar: Calendar,
) -> None:
    library, kept, merged = _two_cards(calendar)
    issued = lending.issue(library, 1, "101")
    lending.issue(library, 2, "102")
    merging.merge(library, kept, merged)
    assert _visits(library) == 1

    undo.undo(library, issued.journal_id)

    # the other card's loan of that day is now this reader's: she did come
    assert _visits(library) == 1


def test_a_visit_off_site_counted_for_both_cards_is_counted_once(calendar: Calendar) -> None:
    library, kept, merged = _two_cards(calendar)
    lending.issue(library, 1, "101", mode=Mode.OUTSIDE)
    lending.issue(library, 2, "102", mode=Mode.OUTSIDE)
    assert _visits(library) == 2

    merging.merge(library, kept, merged)
    assert _visits(library) == 1
    lending.issue(library, 1, "103", mode=Mode.OUTSIDE)
    assert _visits(library) == 1


def _two_cards(calendar: Calendar) -> tuple[Library, int, int]:
    """Cards 1 and 2 of one person, registered some days ago."""
    library = open_library(calendar)
    registered(library)
    registered(library, TWICE)
    calendar.today = date(2026, 9, 17)
    kept, merged = (readers.by_card(library, card) for card in (1, 2))
    assert kept and merged
    return library, kept, merged


def _visits(library: Library) -> int:
    """The ledger's visits of today."""
    found = facts.sums(
        library.database, Name.VISIT, (), library.today, library.today + timedelta(days=1)
    )
    return sum(amount for _, amount, _ in found)


MOVED = {
    *("loan", "piece_loan", "registration", "reservation", "reminder", "denial", "group_member"),
}


def test_whatever_belongs_to_a_reader_moves(library: Library, calendar: Calendar) -> None:
    tables = library.database.rows(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND EXISTS"
        " (SELECT 1 FROM pragma_table_info(sqlite_schema.name) AS info"
        " WHERE info.name = 'reader_id')"
    )
    assert {name for (name,) in tables} == MOVED, "say in storage/merging what becomes of its rows"
    piece = PieceDraft("Кыргыз Туусу", "newspaper", "social", "ky")
    pieces.issue(library, 2, piece)
    reservations.reserve(library, 1, 2)
    calendar.today = date(2026, 12, 1)
    debtors.remind(library, [2], "visit")
    denials.add(library, DenialDraft("Манас", reader_id=2))
    group = groups.add(library, GroupDraft("club", "Кружок")).id or 0
    groups.join(library, group, 2)
    (loan,) = readers.get(library, 2).loans
    losses.lose(library, loan.id)
    merging.merge(library, 1, 2)
    for table in MOVED - {"registration"}:
        owners = library.database.rows(f"SELECT DISTINCT reader_id FROM {table}")
        assert list(owners) == [(1,)], table
    assert len(losses.of_reader(library, 1)) == 1


def test_a_visit_off_site_moves_too_and_counts_once(library: Library) -> None:
    lending.issue(library, 2, "103", mode=Mode.OUTSIDE)
    merging.merge(library, 1, 2)
    lending.issue(library, 1, "104", mode=Mode.OUTSIDE)
    assert entries(library, Name.VISIT, "mode")["outside",] == 1


def test_visits_off_site_of_both_cards_on_a_day_count_once(library: Library) -> None:
    lending.issue(library, 1, "103", mode=Mode.OUTSIDE)
    lending.issue(library, 2, "104", mode=Mode.OUTSIDE)
    merging.merge(library, 1, 2)
    assert entries(library, Name.VISIT, "mode")["outside",] == 1
    undo.undo_last(library)
    assert entries(library, Name.VISIT, "mode")["outside",] == 2


def test_who_came_after_the_merging_has_come_though_it_is_undone(
    library: Library, calendar: Calendar
) -> None:
    calendar.today = date(2026, 9, 20)
    lending.issue(library, 2, "103")
    merged = merging.merge(library, 1, 2)
    lending.issue(library, 1, "104")
    undo.undo(library, merged.journal_id or 0)
    of_day = facts.sums(library.database, Name.VISIT, (), date(2026, 9, 20), date(2026, 9, 21))
    assert [amount for _, amount, _ in of_day] == [2]


def test_a_registration_on_the_merged_card_keeps_its_visit(
    library: Library, calendar: Calendar
) -> None:
    calendar.today = date(2026, 9, 21)
    registered(library, TWICE)
    merging.merge(library, 1, 3)
    issued = lending.issue(library, 1, "103")
    before = entries(library, Name.VISIT)
    undo.undo(library, issued.journal_id or 0)
    assert entries(library, Name.VISIT) == before


def test_two_places_in_a_queue_become_the_better_one(library: Library) -> None:
    reservations.reserve(library, 1, 2)
    third = readers.by_card(library, registered(library, given="Айгүл"))
    assert third
    for reader in (third, 1):
        reservations.reserve(library, 1, reader)
    merging.merge(library, 1, 2)
    assert [one.reader_id for one in reservations.of_title(library, 1)] == [1, third]
    undo.undo_last(library)
    assert [one.reader_id for one in reservations.of_title(library, 1)] == [2, third, 1]
