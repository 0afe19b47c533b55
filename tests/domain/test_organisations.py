"""What keeps an organisation from being saved."""

from __future__ import annotations

from desktop_app.domain.organisations import OrganisationDraft, problems


def test_one_name_is_enough() -> None:
    assert problems(OrganisationDraft("school", "Школа № 2")) == ()
    assert problems(OrganisationDraft("school", name_ky="№ 2 мектеп")) == ()


def test_no_name_too_long_a_name_and_no_kind_are_told_at_their_fields() -> None:
    assert [(p.field, p.code) for p in problems(OrganisationDraft(""))] == [
        ("name_ru", "organisation_name_required"),
        ("kind", "organisation_kind_required"),
    ]
    (long,) = problems(OrganisationDraft("school", "ш" * 201))
    assert (long.field, long.code, long.facts) == ("name_ru", "too_long", {"limit": 200})


def test_a_personal_number_is_not_kept() -> None:
    (found,) = problems(OrganisationDraft("deputy", "Асанов", phone="21503198500123"))
    assert (found.field, found.code) == ("phone", "personal_number")
