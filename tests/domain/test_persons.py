"""What keeps a person from being saved, and who is taken for living."""

from __future__ import annotations

from datetime import date

import pytest

from desktop_app.domain.persons import PersonDraft, is_living, problems, wants_consent

TODAY = date(2026, 9, 25)


def found(draft: PersonDraft, **facts: bool) -> list[tuple[str, str]]:
    return [(p.field, p.code) for p in problems(draft, TODAY, **facts)]


@pytest.mark.parametrize("key", ["43", "1943-13", "1943-02-30", "май"])
def test_what_is_no_date_is_told_at_its_field(key: str) -> None:
    assert found(PersonDraft("Асанов", born=key)) == [("born", "vague_date_wrong")]


def test_what_has_not_come_yet_is_told_too() -> None:
    assert found(PersonDraft("Асанов", died="2027")) == [("died", "date_in_future")]


def test_a_name_is_required_and_no_personal_number_is_kept() -> None:
    assert found(PersonDraft()) == [("name", "person_name_required")]
    assert found(PersonDraft("а" * 201)) == [("name", "too_long")]
    assert found(PersonDraft("Асанов", note="21503198500123")) == [("note", "personal_number")]


@pytest.mark.parametrize(
    ("born", "died", "wrong"),
    [("1943", "1942", True), ("1943", "1943", False), ("1943-05-09", "1943", False),
     ("1943", "1943-05-09", False), ("1943-05-09", "1943-05-08", True), ("", "1943", False),
     ("1940s", "1943", False), ("~1943", "1939", True)],
)  # fmt: skip
def test_nobody_dies_before_the_birth(born: str, died: str, wrong: bool) -> None:
    draft = PersonDraft("Асанов", born=born, died=died)
    assert found(draft) == ([("died", "died_before_birth")] if wrong else [])


def test_whoever_has_no_death_is_living_for_a_hundred_and_ten_years() -> None:
    assert is_living(PersonDraft("Асанов"), TODAY)
    assert is_living(PersonDraft("Асанов", born="1916"), TODAY)
    assert not is_living(PersonDraft("Асанов", born="1915"), TODAY)
    assert not is_living(PersonDraft("Асанов", born="1950", died="2001"), TODAY)


def test_the_phone_of_a_living_person_wants_consent_or_an_office() -> None:
    draft = PersonDraft("Асанов", phone="0555 123456")
    assert found(draft) == [("phone", "phone_without_consent")]
    assert found(draft, is_in_office=True) == []
    agreed = PersonDraft("Асанов", phone="0555 123456", consent_on=TODAY)
    assert found(agreed) == [] and not wants_consent(agreed, TODAY)
    assert wants_consent(draft, TODAY)
    tomorrow = PersonDraft("Асанов", consent_on=date(2026, 9, 26))
    assert found(tomorrow) == [("consent_on", "date_in_future")]
