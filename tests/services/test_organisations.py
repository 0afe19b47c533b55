"""The register of bodies and partners."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from desktop_app.domain.agreements import AgreementDraft
from desktop_app.domain.community import CommunityDraft
from desktop_app.domain.dossier import DossierDraft
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.inquiries import OrganisationKind
from desktop_app.domain.offices import OfficeDraft
from desktop_app.domain.organisations import LOCAL_BODIES, OrganisationDraft
from desktop_app.domain.profiles import ProfileDraft
from desktop_app.services import (
    agreements,
    community,
    dossier,
    events,
    inquiries,
    offices,
    organisations,
    profiles,
    trash,
)
from desktop_app.services.library import Done, Library
from desktop_app.storage import organisations as storage
from tests.services.events_month import (
    TODAY,
    a_body,
    an_agreement,
    an_inquiry,
    open_library,
    planned,
    undo,
)


@pytest.fixture
def library() -> Library:
    return open_library()


def test_typing_a_few_letters_offers_what_is_known(library: Library) -> None:
    okmotu = a_body(library, "Айыл өкмөтү с. Алма", "Алма айыл өкмөтү")
    a_body(library, "Школа № 2")
    assert [row.id for row in organisations.find(library, "окм")] == [okmotu]
    assert organisations.find(library, "") == []
    assert [row.name("ky") for row in organisations.find(library, "шко")] == ["Школа № 2"]


def test_the_same_name_is_not_written_twice_whatever_its_letters(library: Library) -> None:
    a_body(library, "Айыл өкмөтү")
    with pytest.raises(UserError, match="organisation_known"):
        organisations.add(library, OrganisationDraft("kenesh", "айыл окмоту"))
    assert len(organisations.ids(library)) == 1
    assert organisations.named(library, "АЙЫЛ ӨКМӨТҮ") == 1


def test_a_name_is_required(library: Library) -> None:
    with pytest.raises(Invalid, match="organisation_name_required"):
        organisations.add(library, OrganisationDraft("school", " "))


def test_a_body_with_an_agreement_in_force_is_not_put_away(library: Library) -> None:
    id = a_body(library)
    agreement = an_agreement(library, id)
    with pytest.raises(UserError, match="organisation_agreed"):
        organisations.trash(library, id)
    assert list(organisations.ids(library)) == [id]
    agreements.end(library, agreement, date(2026, 9, 20), "срок истёк")
    organisations.trash(library, id)
    assert list(organisations.ids(library)) == []


def test_a_new_name_is_shown_and_undone(library: Library) -> None:
    id = a_body(library, "Школа № 2")
    done = organisations.change(library, id, OrganisationDraft("school", "Гимназия № 2"))
    assert organisations.get(library, id).name("ru") == "Гимназия № 2"
    undo(library, done)
    assert organisations.get(library, id).name("ru") == "Школа № 2"


def test_trashed_it_is_offered_no_longer_but_its_events_keep_the_name(library: Library) -> None:
    id = a_body(library, "Школа № 2")
    event = planned(library, organisations=(id,))
    organisations.trash(library, id)
    assert organisations.find(library, "школа") == []
    assert [o.name_ru for o in events.get(library, event).organisations] == ["Школа № 2"]
    other = a_body(library, "школа №2")
    with pytest.raises(UserError, match="organisation_known"):
        organisations.restore(library, id)
    organisations.trash(library, other)
    organisations.restore(library, id)
    assert len(organisations.rows(library, organisations.ids(library))) == 1
    with pytest.raises(UserError, match="organisation_unknown"):
        organisations.get(library, 99)


def test_bodies_and_partners_are_listed_apart(library: Library) -> None:
    okmotu = a_body(library)
    school = organisations.add(library, OrganisationDraft("school", "Школа № 2")).id or 0
    assert list(organisations.ids(library, kinds=LOCAL_BODIES)) == [okmotu]
    partners = frozenset(OrganisationKind) - LOCAL_BODIES
    assert list(organisations.ids(library, kinds=partners)) == [school]
    assert list(organisations.ids(library, "школ", kinds=LOCAL_BODIES)) == []
    organisations.trash(library, school)
    assert [(c.id, c.name) for c in trash.found(library, "organisation")] == [(school, "Школа № 2")]


def test_where_a_body_is_found_is_kept(library: Library) -> None:
    draft = OrganisationDraft(
        "school", "Школа № 2", "", "0312 123456", "ул. Манаса, 5", "school2@mail.kg", "до 17:00"
    )
    id = organisations.add(library, draft).id or 0
    row = organisations.get(library, id)
    assert (row.address, row.email, row.note) == ("ул. Манаса, 5", "school2@mail.kg", "до 17:00")
    with pytest.raises(Invalid, match="email_wrong"):
        organisations.change(library, id, OrganisationDraft("school", "Школа", email="school2"))


def test_a_double_is_joined_with_all_that_names_it_and_undone(library: Library) -> None:
    ru, ky = a_body(library, "Айыл өкмөтү с. Алма"), a_body(library, "", "Алма айыл өкмөтү")
    alone, both = planned(library, organisations=(ky,)), planned(library, organisations=(ru, ky))
    asked = inquiries.accept(library, an_inquiry(organisation_id=ky)).id or 0
    offices.add(library, OfficeDraft(ky, "okmotu_head", person="Асанов"))
    agreements.add(library, AgreementDraft(ky, date(2026, 9, 1), subject="Обслуживание"))
    done = organisations.join_doubles(library, ru, ky)
    row = organisations.get(library, ru)
    assert (row.name_ru, row.name_ky) == ("Айыл өкмөтү с. Алма", "Алма айыл өкмөтү")
    assert list(organisations.ids(library)) == [ru]
    assert organisations.inquiries_of(library, ru) == [asked]
    assert sorted(organisations.events_of(library, ru)) == sorted((alone, both))
    assert [o.id for o in events.get(library, both).organisations] == [ru]
    assert list(inquiries.ids(library, "Алма")) == [asked]
    assert len(offices.of_body(library, ru)) == len(agreements.of_body(library, ru)) == 1
    undo(library, done)
    assert organisations.inquiries_of(library, ky) == [asked]
    assert len(events.get(library, both).organisations) == 2
    assert organisations.get(library, ru).name_ky == ""
    with pytest.raises(UserError, match="double_required"):
        organisations.join_doubles(library, ru, ru)


def test_the_head_of_a_body_that_was_entered_twice_stays_once(library: Library) -> None:
    kept, double, other = (a_body(library, name) for name in ("Школа", "Мектеп", "Клуб"))
    head = OfficeDraft(kept, "director", person="Асанов Б.", since="2020")
    for body in (kept, double, other):
        offices.add(library, replace(head, organisation_id=body))
    offices.add(
        library, OfficeDraft(double, "director", person="Асанов Б.", since="1995", until="1999")
    )
    organisations.join_doubles(library, kept, double)
    assert [office.draft.since for office in offices.of_body(library, kept)] == ["2020", "1995"]
    assert len(offices.of_body(library, other)) == 1


def test_the_cards_of_subscribers_stand_by_the_new_name_of_their_body(library: Library) -> None:
    one, other = a_body(library, "Мектеп"), a_body(library, "Клуб")
    draft = ProfileDraft(TODAY, is_group=True, topic="Земля", rubrics=(("land", None),))
    cards = [
        profiles.add(library, replace(draft, organisation_id=body)).id for body in (one, other)
    ]
    assert list(profiles.ids(library, order="name")) == cards[::-1]
    organisations.change(library, one, OrganisationDraft("school", "Академия"))
    assert list(profiles.ids(library, order="name")) == cards


def test_an_event_that_was_called_off_is_none_of_those_held_together(library: Library) -> None:
    body = a_body(library)
    waits, called_off = (planned(library, organisations=(body,)) for _ in range(2))
    events.cancel(library, called_off, "буран")
    assert organisations.events_of(library, body) == [waits]


def test_every_table_that_names_a_body_is_joined(library: Library) -> None:
    tables = library.database.rows("SELECT name FROM sqlite_schema WHERE type = 'table'")
    naming = {
        table
        for (table,) in tables
        for column in library.database.rows(f"PRAGMA table_info({table})")
        if column[1] == "organisation_id"
    }
    assert naming == {*storage.NAMED_BY, "event_organisation"}


@pytest.mark.parametrize("card", ["inquiry", "subscriber", "document", "public work"])
def test_a_new_body_comes_and_goes_with_the_card_that_names_it(library: Library, card: str) -> None:
    """One Ctrl+Z takes both back; a name that the register knows is not doubled."""
    on, named = library.today, {"new_body": "Райондук архив"}
    add: dict[str, Callable[[], Done]] = {
        "inquiry": lambda: inquiries.accept(library, an_inquiry(**named)),
        "subscriber": lambda: profiles.add(
            library, ProfileDraft(on, topic="Жер", words="жер", **named)
        ),
        "document": lambda: dossier.add(
            library, DossierDraft(on, "decision", "Чечим", rubric="land", **named)
        ),
        "public work": lambda: community.add(
            library, CommunityDraft("partner_action", on, "Ашар", **named)
        ),
    }
    done = add[card]()
    (body,) = organisations.ids(library)
    assert organisations.get(library, body).name_ru == "Райондук архив"
    undo(library, done)
    assert list(organisations.ids(library)) == []
    add[card]()
    add[card]()
    assert len(organisations.ids(library)) == 1
