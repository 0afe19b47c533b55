"""Debtors tie with the report, and reminders are written down and taken back."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from desktop_app.domain.debts import Wanted
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.lending import PieceDraft
from desktop_app.services import debtors, lending, pieces, undo
from desktop_app.services.library import Library
from desktop_app.storage import facts
from desktop_app.storage import readers as storage
from tests.services.desk_library import BAKYT, Calendar, open_library, registered

LATER = date(2026, 10, 15)


@pytest.fixture
def library() -> Library:
    calendar = Calendar()
    library = open_library(calendar)
    registered(library)
    registered(library, BAKYT, school="Школа № 1")
    for card, number in ((1, "101"), (2, "102"), (2, "103")):
        lending.issue(library, card, number)
    calendar.today = LATER
    return library


def cards(library: Library, wanted: Wanted | None = None, text: str = "") -> list[int]:
    return [row.card_no for row in debtors.rows(library, wanted or Wanted(), text)]


def test_the_list_is_the_one_of_the_report(library: Library) -> None:
    rows = debtors.rows(library, Wanted())
    assert len(rows) == facts.count_overdue(library.database, LATER, by_reader=True) == 2
    assert sum(row.books for row in rows) == facts.count_overdue(library.database, LATER) == 3
    assert {row.days_late(LATER) for row in rows} == {16}


def test_filters_and_words_narrow_it(library: Library) -> None:
    assert cards(library, Wanted(pupils=True)) == [2]
    assert cards(library, Wanted(category="teacher")) == [1]
    assert cards(library, Wanted(late=30)) == []
    assert cards(library, text="асан") == [1]
    assert cards(library, text="школа 1") == [2]
    found = debtors.choices(library)
    assert (found.categories, found.schools) == (("grades_1_4", "teacher"), ("Школа № 1",))
    by_name = [row.card_no for row in debtors.rows(library, Wanted(), order="name")]
    assert by_name == [1, 2]
    by_books = [row.card_no for row in debtors.rows(library, Wanted(), order="books")]
    assert by_books == [2, 1]


def test_a_letter_knows_the_guardian_and_the_books(library: Library) -> None:
    ids = [row.id for row in debtors.rows(library, Wanted(pupils=True))]
    (child,) = debtors.debtors(library, ids)
    assert child.reader.guardian == "Асанов Бакыт"
    assert [(one.inventory_no, one.author, one.title) for one in child.loans] == [
        ("102", "Сыдыкбеков Т.", "Өмүр"),
        ("103", "Сыдыкбеков Т.", "Өмүр"),
    ]
    assert {one.days_late for one in child.loans} == {16}


def test_reminders_of_a_list_are_one_act(library: Library) -> None:
    ids = [row.id for row in debtors.rows(library, Wanted())]
    done = debtors.remind(library, ids, "phone", "Обещала принести")
    assert done.summary["n"] == 2
    first = debtors.rows(library, Wanted(), order="reminded")[0].reminded
    assert first and (first.on, first.way) == (LATER, "phone")
    assert [one.books for one in debtors.reminders(library, 2)] == [2]
    assert cards(library, Wanted(never_reminded=True)) == []
    undo.undo_last(library)
    assert debtors.reminders(library, 2) == []
    assert len(cards(library, Wanted(never_reminded=True))) == 2


def test_a_reminder_without_a_way_or_a_debtor_is_refused(library: Library) -> None:
    with pytest.raises(Invalid):
        debtors.remind(library, [1], "")
    lending.take_back(library, "101")
    with pytest.raises(UserError, match="no_debtors"):
        debtors.remind(library, [1], "letter")


def test_the_readers_list_of_debtors_is_that_of_the_report(library: Library) -> None:
    pieces.issue(library, 2, PieceDraft("Кыргыз Туусу", "newspaper", "social", "ky", 2))
    lending.take_back(library, "101")
    lending.issue(library, 1, "101")  # in time again
    day = library.today
    for _ in range(40):
        late = {one.reader_id for one in facts.overdue(library.database, day, by_reader=True)}
        assert set(storage.ids(library.database, "", "name", day, show="debtors")) == late, day
        day += timedelta(days=1)
    assert late == {1, 2}
