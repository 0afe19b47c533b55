"""Names as people here bear them."""

from __future__ import annotations

import pytest

from desktop_app.domain.people import (
    PersonName,
    full_name,
    looks_like_personal_number,
    name_key,
    personal_numbers,
    phone,
    short_name,
    split_name,
)


@pytest.mark.parametrize(
    ("typed", "parts", "short"),
    [
        ("Асанов Үсөн Болотович", ("Асанов", "Үсөн", "Болотович"), "Асанов Ү. Б."),
        ("Бакыт Уулу Азамат", ("Бакыт уулу", "Азамат", ""), "Бакыт уулу А."),
        ("Нурлан кызы Айгерим", ("Нурлан кызы", "Айгерим", ""), "Нурлан кызы А."),
        ("Шаршен тегин Эсен", ("Шаршен тегин", "Эсен", ""), "Шаршен тегин Э."),
        (
            "Шаки Нурланбек Тургунбек уулу",
            ("Шаки", "Нурланбек", "Тургунбек уулу"),
            "Шаки Н. Т. уулу",
        ),
        ("Азамат Бакыт уулу", ("Бакыт уулу", "Азамат", ""), "Бакыт уулу А."),
        ("Айгуль Асановна Жумабаева", ("Жумабаева", "Айгуль", "Асановна"), "Жумабаева А. А."),
        ("Айгуль Асановна", ("", "Айгуль", "Асановна"), "Айгуль А."),
        ("Асанов Үсөн", ("Асанов", "Үсөн", ""), "Асанов Ү."),
        ("Асанов", ("Асанов", "", ""), "Асанов"),
        ("", ("", "", ""), ""),
    ],
)
def test_a_name_typed_in_one_box_is_taken_apart(
    typed: str, parts: tuple[str, str, str], short: str
) -> None:
    name = split_name(typed)
    assert name == PersonName(*parts)
    assert short_name(name).replace("\u00a0", " ") == short


def test_a_full_name_has_only_the_parts_there_are() -> None:
    assert full_name(PersonName("Асанов", "Үсөн", "Болотович")) == "Асанов Үсөн Болотович"
    assert full_name(PersonName(given="Айгүл")) == "Айгүл"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Гүлнара", "Гульнара"),
        ("Айгүл", "Айгуль"),
        ("Жумабек", "Джумабек"),
        ("Жээнбеков", "Джеенбеков"),
        ("Кыргызбай", "Киргизбай"),
        ("Өмүрбек", "Омурбек"),
        ("Нурлан уулу Эрлан", "нурлан уулу эрлан"),
    ],
)
def test_one_name_in_two_spellings_is_one(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("0700 12-34-56", "+996700123456"),
        ("+996 700 123 456", "+996700123456"),
        ("700123456", "+996700123456"),
        ("5-12-34", "5-12-34"),
        ("  у соседки ", "у соседки"),
    ],
)
def test_a_phone_is_brought_into_one_form_or_left(typed: str, stored: str) -> None:
    assert phone(typed) == stored


@pytest.mark.parametrize(
    ("text", "is_personal"),
    [
        ("2 12051985 00123", True),
        ("ПИН: 21205198500123, кв. 5", True),
        ("кв 5 21205198500123", True),
        ("9785170123456", False),
        ("+996 700 123 456", False),
        ("29905198500123", False),
        ("121205198500123", False),
    ],
)
def test_a_personal_number_is_noticed(text: str, is_personal: bool) -> None:
    assert looks_like_personal_number(text) is is_personal


def test_every_field_with_a_personal_number_is_told() -> None:
    fields = {"note": "21205198500123", "grade": 5, "phone": "0700123456"}
    assert [(p.field, p.code) for p in personal_numbers(fields)] == [("note", "personal_number")]
