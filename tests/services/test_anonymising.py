"""Anonymising: the name is nowhere in the file's rows any more, every sum stays."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.errors import UserError
from desktop_app.domain.facts import Name
from desktop_app.services import (
    anonymising,
    denials,
    lending,
    merging,
    readers,
    reservations,
    undo,
)
from desktop_app.services.denials import DenialDraft
from desktop_app.services.library import Library
from tests.services.desk_library import (
    BAKYT,
    GULNARA,
    Calendar,
    entries,
    open_library,
    registered,
)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def library(calendar: Calendar) -> Library:
    library = open_library(calendar)
    registered(library, GULNARA, note="соседка", phone="0700123456")
    readers.change(library, 1, replace(GULNARA, patronymic="Бакытовна"))
    lending.issue(library, 1, "101")
    lending.take_back(library, "101")
    registered(library, BAKYT)
    lending.issue(library, 2, "102")
    return library


def bytes_of_all_rows(library: Library) -> bytes:
    """Every column of every table, with what the search indexes store."""
    found = b""
    tables = library.database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    for (table,) in tables:
        for row in library.database.rows(f"SELECT * FROM {table}"):
            found += b"|".join(v if isinstance(v, bytes) else str(v).encode() for v in row)
    return found


def test_nobody_is_forgotten_who_came_lately_or_has_a_book(
    library: Library, calendar: Calendar
) -> None:
    calendar.today = date(2029, 9, 14)
    assert anonymising.due(library) == []
    with pytest.raises(UserError, match="nobody_to_anonymise"):
        anonymising.anonymise(library)
    calendar.today = date(2029, 9, 15)
    assert [(one.row.card_no, one.seen) for one in anonymising.due(library)] == [
        (1, date(2026, 9, 14))
    ]


def test_no_row_holds_the_name_any_more_and_the_sums_stay(
    library: Library, calendar: Calendar
) -> None:
    before = entries(library, Name.REGISTRATION, "age", "category"), entries(library, Name.LOAN)
    calendar.today = date(2030, 1, 9)
    assert anonymising.anonymise(library).summary == {"n": 1}
    left = bytes_of_all_rows(library)
    for word in ("Асанова", "асанова", "Гүлнара", "гулнара", "Бакытовна", "соседка", "700123456"):
        assert word.encode() not in left.replace("Асанов Бакыт".encode(), b""), word
    assert "Азамат".encode() in left
    after = entries(library, Name.REGISTRATION, "age", "category"), entries(library, Name.LOAN)
    assert after == before
    card = readers.get(library, 1)
    assert (card.is_anonymised, card.name, card.draft.birth_year) == (True, "", 1985)
    assert [row.card_no for row in readers.search(library, "Асанова")] == []
    assert list(readers.ids(library)) == [2, 1]


def test_forgetting_is_for_good(library: Library, calendar: Calendar) -> None:
    calendar.today = date(2030, 1, 9)
    anonymising.anonymise(library)
    newest = undo.last(library)
    assert newest is not None
    assert newest.act == "lending.issue"
    acts = {row.act: row.journal_id for row in undo.recent(library)}
    for act in ("reader.anonymise", "reader.change"):
        with pytest.raises(UserError, match="undo_forgotten"):
            undo.undo(library, acts[act])
    assert next(row.act for row in undo.history(library, "reader", 1)) == "reader.anonymise"
    with pytest.raises(UserError, match="reader_anonymised"):
        readers.reregister(library, 1)


def test_reminders_and_refusals_forget_whom_they_were_about(
    library: Library, calendar: Calendar
) -> None:
    draft = DenialDraft("Манас", reader_id=1, note="для Асановой")
    denials.add(library, draft)
    calendar.today = date(2030, 1, 9)
    anonymising.anonymise(library)
    found = library.database.rows("SELECT wanted, reader_id, note FROM denial")
    assert list(found) == [("Манас", None, "")]
    assert entries(library, Name.DENIAL) == {(): 1}


def test_what_others_were_told_and_waiting_lists_forget_too(
    library: Library, calendar: Calendar
) -> None:
    reservations.reserve(library, 1, 1)
    lending.take_back(library, "102")  # «put it aside for Асанова», says the journal
    other = registered(library, GULNARA, surname="Жапарова", given="Айзада", patronymic="")
    calendar.today = date(2030, 1, 9)
    for reader_id in (2, other):
        readers.reregister(library, reader_id)
    anonymising.anonymise(library)
    left = bytes_of_all_rows(library).replace("Асанов Бакыт".encode(), b"")
    assert "Асанова".encode() not in left
    assert reservations.all_open(library) == []


def test_nobody_is_written_on_an_anonymised_card(library: Library, calendar: Calendar) -> None:
    calendar.today = date(2030, 1, 9)
    anonymising.anonymise(library)
    with pytest.raises(UserError, match="reader_anonymised"):
        readers.change(library, 1, BAKYT)
    with pytest.raises(UserError, match="reader_anonymised"):
        merging.merge(library, 1, 2)
