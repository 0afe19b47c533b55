"""The register of bodies and partners."""

from __future__ import annotations

import pytest

from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.services import events, organisations
from desktop_app.services.library import Library
from tests.services.events_month import a_body, open_library, planned, undo


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
    organisations.restore(library, id)
    assert len(organisations.rows(library, organisations.ids(library))) == 1
    with pytest.raises(UserError, match="organisation_unknown"):
        organisations.get(library, 99)
