"""Who holds and held which post, at the borders of days and of years."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.offices import OfficeDraft
from desktop_app.domain.persons import PersonDraft
from desktop_app.services import offices, persons, trash
from desktop_app.services.library import Library
from tests.services.events_month import a_body, open_library, undo

HEAD = "okmotu_head"


@pytest.fixture
def library() -> Library:
    return open_library()


@pytest.fixture
def body(library: Library) -> int:
    return a_body(library)


def appointed(library: Library, body: int, person: str, since: str = "", until: str = "") -> int:
    draft = OfficeDraft(body, HEAD, person=person, since=since, until=until)
    return offices.add(library, draft).id or 0


def held(library: Library, body: int, on: date) -> list[str]:
    return [row.draft.person for row in offices.held_on(library, body, on)]


def test_the_day_of_a_change_belongs_to_the_new_one(library: Library, body: int) -> None:
    first = appointed(library, body, "Асанов Бакыт", "2021-05-12")
    offices.follow(library, first, OfficeDraft(body, person="Усенова Айгүл", since="2026-03-02"))
    change = date(2026, 3, 2)
    assert held(library, body, change - timedelta(days=1)) == ["Асанов Бакыт"]
    assert held(library, body, change) == ["Усенова Айгүл"]
    assert held(library, body, date(2021, 5, 12)) == ["Асанов Бакыт"]
    assert held(library, body, date(2021, 5, 11)) == []
    old, new = offices.get(library, first).draft, offices.of_body(library, body)[0].draft
    assert (old.until, new.since, new.post) == ("2026-03-01", "2026-03-02", HEAD)
    with pytest.raises(UserError, match="office_left"):
        offices.follow(library, first, OfficeDraft(body, person="Кто-то", since="2026-04-01"))


def test_a_year_that_is_all_that_is_known_is_a_border_of_both(library: Library, body: int) -> None:
    first = appointed(library, body, "Асанов", "1995")
    offices.follow(library, first, OfficeDraft(body, person="Усенов", since="2001"))
    assert held(library, body, date(1994, 12, 31)) == []
    assert held(library, body, date(1995, 1, 1)) == ["Асанов"]
    assert held(library, body, date(2000, 12, 31)) == ["Асанов"]
    assert held(library, body, date(2001, 1, 1)) == ["Усенов", "Асанов"]
    assert held(library, body, date(2001, 12, 31)) == ["Усенов", "Асанов"]
    assert held(library, body, date(2002, 1, 1)) == ["Усенов"]


@pytest.mark.parametrize(
    ("until", "on", "is_held"),
    [("2024-02", date(2024, 2, 29), True), ("2024-02", date(2024, 3, 1), False),
     ("1990s", date(1999, 12, 31), True), ("1990s", date(2000, 1, 1), False),
     ("2024-12", date(2024, 12, 31), True), ("", date(2026, 9, 25), True)],
)  # fmt: skip
def test_a_month_and_a_decade_end_on_their_last_day(
    library: Library, body: int, until: str, on: date, is_held: bool
) -> None:
    appointed(library, body, "Асанов", "", until)
    assert (held(library, body, on) == ["Асанов"]) is is_held


def test_the_change_of_the_head_is_one_act_with_a_new_person_in_it(
    library: Library, body: int
) -> None:
    first = appointed(library, body, "Асанов", "2021")
    done = offices.follow(library, first, OfficeDraft(body, person="Усенов", since="2026-03-02"))
    assert done.summary == {"name": "Усенов", "before": "Асанов"}
    assert persons.named(library, "Усенов") is not None
    undo(library, done)
    assert persons.named(library, "Усенов") is None
    assert [(o.draft.person, o.draft.until) for o in offices.of_body(library, body)] == [
        ("Асанов", "")
    ]


def test_nobody_follows_before_the_one_before_began(library: Library, body: int) -> None:
    first = appointed(library, body, "Асанов", "2021-05-12")
    for since, code in (("2021-05-12", "office_follows_before"), ("", "vague_date_required"),
                        ("2020", "office_follows_before"), ("2027", "date_in_future")):  # fmt: skip
        with pytest.raises(Invalid, match=code):
            offices.follow(library, first, OfficeDraft(body, person="Усенов", since=since))
    assert len(offices.of_body(library, body)) == 1 and persons.named(library, "Усенов") is None


def test_a_known_name_is_not_registered_twice_and_holds_a_post_once(
    library: Library, body: int
) -> None:
    id = persons.add(library, PersonDraft("Асанов Бакыт", born="1970")).id
    appointed(library, body, "асанов бакыт", "2021")
    assert offices.of_body(library, body)[0].draft.person_id == id
    with pytest.raises(UserError, match="office_known"):
        appointed(library, body, "Асанов Бакыт", "2022")
    appointed(library, body, "Асанов Бакыт", "2011", "2015")
    assert len(persons.ids(library)) == 1 and len(offices.of_person(library, id or 0)) == 2


def test_the_head_is_named_first_and_a_former_one_is_no_head(library: Library, body: int) -> None:
    old = appointed(library, body, "Асанов", "2015")
    draft = OfficeDraft(body, "land_surveyor", person="Усенов", since="2020")
    offices.add(library, draft)
    found = offices.of_body(library, body)
    head = offices.head(found)
    assert head is not None and head.draft.person == "Асанов"
    assert held(library, body, date(2026, 9, 25)) == ["Асанов", "Усенов"]
    left = OfficeDraft(body, HEAD, person="Асанов", since="2015", until="2026-09-01")
    offices.change(library, old, left)
    head = offices.head(offices.of_body(library, body))
    assert head is not None and head.draft.person == "Усенов"
    with pytest.raises(Invalid, match="office_ends_before"):
        offices.change(library, old, replace(left, until="2014"))


def test_a_phone_is_kept_while_an_office_is_held(library: Library, body: int) -> None:
    appointed(library, body, "Асанов", "2021")
    id = persons.named(library, "Асанов") or 0
    persons.change(library, id, PersonDraft("Асанов", phone="0555123456"))
    assert persons.get(library, id).draft.phone == "+996555123456"
    office = offices.of_person(library, id)[0]
    offices.change(library, office.id, replace(office.draft, until="2026"))
    with pytest.raises(Invalid, match="phone_without_consent"):
        persons.change(library, id, PersonDraft("Асанов Б.", phone="0555123456"))


def test_what_is_wrong_is_told_at_its_field(library: Library, body: int) -> None:
    with pytest.raises(Invalid) as refused:
        offices.add(library, OfficeDraft(body, since="2020", until="2019"))
    assert [(p.field, p.code) for p in refused.value.problems] == [
        ("person", "person_required"), ("post", "post_required"), ("until", "office_ends_before")
    ]  # fmt: skip
    with pytest.raises(UserError, match="organisation_unknown"):
        appointed(library, 99, "Асанов")


def test_one_written_by_mistake_is_in_the_trash_with_its_body(library: Library, body: int) -> None:
    id = appointed(library, body, "Асанов")
    offices.trash(library, id)
    assert offices.of_body(library, body) == []
    assert [(c.name, c.note) for c in trash.found(library, "office", "ky")] == [
        ("Асанов", "Айыл өкмөтү")
    ]
    trash.restore(library, "office", id)
    assert len(offices.of_body(library, body)) == 1
