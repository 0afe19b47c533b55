"""The register of people."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.chronicle import EntryDraft, Member
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.offices import OfficeDraft
from desktop_app.domain.persons import PersonDraft
from desktop_app.services import chronicle, offices, persons, trash
from desktop_app.services.library import Library
from tests.services.events_month import TODAY, a_body, open_library, undo


@pytest.fixture
def library() -> Library:
    return open_library()


def test_a_few_letters_find_a_person_by_name_and_by_what_is_known(library: Library) -> None:
    draft = PersonDraft("Үсөнов Бакыт", born="1928", known_for="манасчы")
    id = persons.add(library, draft).id or 0
    assert persons.get(library, id).draft == draft
    assert [row.id for row in persons.find(library, "усо")] == [id]
    assert [row.id for row in persons.find(library, "манас")] == [id]
    assert persons.find(library, "") == []
    assert persons.named(library, "үсөнов  БАКЫТ") == id
    assert persons.named(library, "") is None


def test_nobody_is_written_twice_but_a_namesake_may_be(library: Library) -> None:
    first = persons.add(library, PersonDraft("Асанов Бакыт", born="1950")).id or 0
    with pytest.raises(UserError, match="person_known"):
        persons.add(library, PersonDraft("асанов бакыт", born="1950"))
    persons.add(library, PersonDraft("Асанов Бакыт", born="1975"))
    assert len(persons.ids(library)) == 2
    assert persons.named(library, "Асанов Бакыт") == first


def test_a_change_is_undone_and_the_phone_is_written_in_full(library: Library) -> None:
    id = persons.add(library, PersonDraft("Асанов")).id or 0
    agreed = PersonDraft("Асанов", phone="0555 12-34-56", consent_on=date(2026, 9, 1))
    done = persons.change(library, id, agreed)
    assert persons.get(library, id).draft.phone == "+996555123456"
    undo(library, done)
    assert persons.get(library, id).draft == PersonDraft("Асанов")
    with pytest.raises(Invalid, match="phone_without_consent"):
        persons.change(library, id, PersonDraft("Асанов", phone="0555 123456"))


def test_the_trash_keeps_a_person_and_gives_them_back(library: Library) -> None:
    id = persons.add(library, PersonDraft("Асанов", known_for="учитель")).id or 0
    persons.trash(library, id)
    assert persons.find(library, "аса") == [] and persons.named(library, "Асанов") is None
    assert persons.get(library, id).is_trashed
    assert [(c.name, c.note) for c in trash.found(library, "person")] == [("Асанов", "учитель")]
    again = persons.add(library, PersonDraft("асанов")).id or 0
    with pytest.raises(UserError, match="person_known"):
        trash.restore(library, "person", id)
    persons.trash(library, again)
    trash.restore(library, "person", id)
    assert list(persons.ids(library)) == [id]
    with pytest.raises(UserError, match="person_unknown"):
        persons.get(library, 99)


def told_of(library: Library, person: int) -> list[int]:
    return [row.id for row in chronicle.of_person(library, person)]


def test_one_who_was_entered_twice_is_joined_and_the_joining_undone(library: Library) -> None:
    body = a_body(library)
    kept = persons.add(library, PersonDraft("Асанов Бакыт", died="2019")).id or 0
    double = persons.add(library, PersonDraft("Асанов Б.", "1948", known_for="мугалим")).id or 0
    held = offices.add(library, OfficeDraft(body, "okmotu_head", double, since="1995")).id or 0
    both, one = (
        chronicle.add(
            library,
            EntryDraft(TODAY, "1995", title, "х", "war", people=people, source_kind="observation"),
        ).id
        or 0
        for title, people in (
            ("Мектеп", (Member(kept), Member(double))),
            ("Суу", (Member(double),)),
        )
    )
    done = persons.join_doubles(library, kept, double)
    assert list(persons.ids(library)) == [kept]
    draft = persons.get(library, kept).draft
    assert (draft.name, draft.born, draft.died, draft.known_for) == (
        "Асанов Бакыт", "1948", "2019", "мугалим",
    )  # fmt: skip
    assert offices.get(library, held).draft.person == "Асанов Бакыт"
    assert told_of(library, kept) == [both, one]
    assert [member.person_id for member in chronicle.get(library, both).draft.people] == [kept]
    assert chronicle.ids(library, "бакыт") == chronicle.ids(library)
    undo(library, done)
    assert offices.get(library, held).draft.person == "Асанов Б."
    assert told_of(library, double) == [both, one]
    assert told_of(library, kept) == [both]
    with pytest.raises(UserError, match="double_required"):
        persons.join_doubles(library, kept, kept)
    persons.change(library, kept, PersonDraft("Асанов Бакыт", died="1940"))
    with pytest.raises(Invalid, match="died_before_birth"):
        persons.join_doubles(library, kept, double)
    assert len(persons.ids(library)) == 2
