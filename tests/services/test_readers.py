"""Readers: what the librarian gets when she registers, changes, finds and puts away."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.facts import Name
from desktop_app.domain.readers import ReaderDraft
from desktop_app.services import lending, readers, undo
from desktop_app.services.library import Library
from tests.services.desk_library import (
    BAKYT,
    GULNARA,
    MONDAY,
    Calendar,
    entries,
    hand_in,
    open_library,
    registered,
)


@pytest.fixture
def library() -> Library:
    return open_library()


def names(library: Library, text: str = "", **choices: str) -> list[str]:
    found = readers.ids(library, text, **choices)
    known = readers.rows(library, found)
    return [known[one].name for one in found]


def test_a_reader_gets_the_next_card_and_counts_once_as_new(library: Library) -> None:
    done = readers.register(library, GULNARA)
    assert done.summary == {
        "card_no": 1,
        "reader": "Асанова\u00a0Г.\u00a0М.",
        "number": 1,
        "year": "2026",
    }
    readers.register(library, BAKYT)
    assert entries(library, Name.REGISTRATION, "age", "category", "mode") == {
        ("adult", "teacher", "new"): 1,
        ("child", "grades_1_4", "new"): 1,
    }
    assert entries(library, Name.WORKDAY) == {(): 1}
    card = readers.get(library, done.id or 0)
    assert (card.card_no, card.name, card.since) == (1, "Асанова Гүлнара Маратовна", MONDAY)
    assert card.registrations[0].number == 1


def test_a_card_needs_a_name_a_year_and_a_category(library: Library) -> None:
    with pytest.raises(Invalid) as refused:
        readers.register(library, ReaderDraft(surname=" "))
    assert {(p.field, p.code) for p in refused.value.problems} == {
        ("surname", "name_required"),
        ("birth_year", "birth_year_required"),
        ("category", "category_required"),
    }
    assert readers.count(library) == 0


def test_undone_registration_leaves_nothing(library: Library) -> None:
    readers.register(library, GULNARA)
    done = undo.undo_last(library)
    assert done.summary["act"] == "reader.register"
    assert readers.count(library) == 0
    assert entries(library, Name.REGISTRATION) == {}
    assert entries(library, Name.WORKDAY) == {}


def test_a_day_stays_open_while_another_reader_was_registered_on_it(library: Library) -> None:
    first = readers.register(library, GULNARA)
    second = readers.register(library, BAKYT)
    undo.undo(library, first.journal_id or 0)
    assert entries(library, Name.WORKDAY) == {(): 1}
    undo.undo(library, second.journal_id or 0)
    assert entries(library, Name.WORKDAY) == {}


def test_registering_again_is_for_another_year_and_freezes_the_age_anew() -> None:
    calendar = Calendar()
    library = open_library(calendar)
    reader = readers.register(library, replace(BAKYT, birth_year=2012)).id or 0
    with pytest.raises(UserError, match="registered_already"):
        readers.reregister(library, reader)
    calendar.today = date(2027, 1, 11)
    done = readers.reregister(library, reader)
    assert (done.summary["number"], done.summary["year"]) == (1, "2027")
    assert entries(library, Name.REGISTRATION, "age", "mode") == {
        ("child", "new"): 1,
        ("youth", "again"): 1,
    }
    undo.undo_last(library)
    assert readers.get(library, reader).registration(2027) is None


def test_a_change_keeps_what_was_counted_and_tells_it_in_the_history(library: Library) -> None:
    reader = readers.register(library, GULNARA).id or 0
    readers.change(library, reader, replace(GULNARA, phone="0700 12-34-56", category="farmer"))
    card = readers.get(library, reader)
    assert (card.draft.phone, card.draft.category) == ("+996700123456", "farmer")
    assert card.registrations[0].category == "teacher"
    newest = undo.history(library, "reader", reader)[0]
    assert newest.act == "reader.change"
    assert ("phone", "", "+996700123456") in [(c.column, c.old, c.new) for c in newest.changes]


def test_consent_keeps_its_day() -> None:
    calendar = Calendar()
    library = open_library(calendar)
    reader = readers.register(library, replace(GULNARA, consent=True)).id or 0
    calendar.today = date(2026, 10, 1)
    readers.change(library, reader, replace(GULNARA, consent=True, note="…"))
    assert library.database.value("SELECT consent_on FROM reader") == "2026-09-14"


def test_a_reader_with_books_does_not_go_into_the_trash(library: Library) -> None:
    card_no = registered(library)
    reader = readers.by_card(library, card_no) or 0
    lending.issue(library, card_no, "101")
    with pytest.raises(UserError) as refused:
        readers.trash(library, reader)
    assert (refused.value.code, refused.value.facts["n"]) == ("reader_has_loans", 1)
    lending.take_back(library, "101")
    readers.trash(library, reader)
    assert names(library) == []
    assert names(library, show="trash") == ["Асанова Гүлнара Маратовна"]
    assert readers.by_card(library, card_no) is None
    assert registered(library, BAKYT) == 2
    readers.restore(library, reader)
    assert readers.count(library) == 2


def test_readers_are_found_by_any_part_of_a_name_and_by_sound(library: Library) -> None:
    registered(library)
    registered(library, BAKYT)
    assert names(library, "гулн") == ["Асанова Гүлнара Маратовна"]
    assert names(library, "Гульнара") == ["Асанова Гүлнара Маратовна"]
    assert [row.card_no for row in readers.search(library, "уулу")] == [2]


def test_the_list_is_narrowed_to_this_year_and_to_debtors() -> None:
    calendar = Calendar()
    library = open_library(calendar)
    first = registered(library)
    registered(library, BAKYT)
    lending.issue(library, first, "101")
    calendar.today = date(2026, 12, 1)
    assert names(library, show="debtors") == ["Асанова Гүлнара Маратовна"]
    row = next(iter(readers.rows(library, readers.ids(library, show="debtors")).values()))
    assert (row.loans, row.overdue, row.is_registered) == (1, 1, True)
    calendar.today = date(2027, 2, 1)
    assert names(library, show="registered") == []
    assert len(names(library, show="unregistered")) == 2


def test_likely_doubles_show_while_the_name_is_typed(library: Library) -> None:
    registered(library)
    typed = ReaderDraft("Асанова", "Гульнара", birth_year=1985)
    assert [row.card_no for row in readers.likely_duplicates(library, typed)] == [1]
    assert readers.likely_duplicates(library, replace(typed, birth_year=1990)) == []
    assert readers.likely_duplicates(library, ReaderDraft("Асанова")) == []


def test_a_handed_in_period_takes_no_registration_and_gives_none_back(library: Library) -> None:
    done = readers.register(library, GULNARA)
    hand_in(library, date(2026, 10, 1))
    with pytest.raises(UserError, match="period_closed"):
        readers.register(library, BAKYT)
    with pytest.raises(UserError, match="period_closed"):
        undo.undo(library, done.journal_id or 0)
    assert readers.count(library) == 1
