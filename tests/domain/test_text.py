"""What the librarian finds and in which order, whatever the keyboard."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.text import (
    ALPHABET,
    clean,
    clean_lines,
    code,
    in_language,
    look_alike,
    normalise,
    query_variants,
    search_key,
    sort_key,
)

WORDS = st.text(alphabet=ALPHABET + ALPHABET.upper() + "abcxyzKMT0123456789 -«»'`\u0301\u00a0ɵ")


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("Кɵлмɵ", "Көлмө"),
        ("Ѳлкѳ", "Өлкө"),
        ("миӊ", "миң"),
        ("Mанас", "Манас"),
        ("Windows", "Windows"),
        ("DVDшка", "DVDшка"),
        ("γ-излучение", "γ-излучение"),
        ("дγйно", "дүйно"),
        ("Книга — друг", "Книга — друг"),
        ("мои\u0306", "мой"),
        ("  два \u00a0 пробела\t", "два пробела"),
        ("Ысык\u2011Көл", "Ысык-Көл"),
    ],
)
def test_stored_text_has_the_letters_that_were_meant(typed: str, stored: str) -> None:
    assert normalise(typed) == stored


def test_cleaning_removes_what_cannot_be_seen() -> None:
    assert clean("a\u202eb\x00c\u00ad\ud800d\ufeff\u2028e") == "ab cd e"
    assert clean_lines("\n первая \n\nвторая\t строка\n") == "первая\n\nвторая строка"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("Өмүр", "омур"),
        ("Ёлка", "елка"),
        ("Жаңыл", "жаныл"),
        ("Ысык-Көл", "ысык кол"),
        ("за\u0301мок", "замок"),
        ("«Манас», эпос.", "манас эпос"),
        ("о\u0308мур", "омур"),
        ("Д'Артаньян", "дартаньян"),
        ("café_2", "cafe 2"),
        ("Қазақ әдебиеті", "казак адебиети"),
        ("Йод", "йод"),
    ],
)
def test_search_sees_through_letters_accents_and_signs(text: str, key: str) -> None:
    assert search_key(text) == key


@given(WORDS)
def test_keys_do_not_depend_on_case_or_composition(text: str) -> None:
    assert search_key(unicodedata.normalize("NFD", text)) == search_key(text)
    assert search_key(search_key(text)) == search_key(text)
    assert normalise(normalise(text)) == normalise(text)


@given(st.text(alphabet=ALPHABET))
def test_capitals_change_neither_search_nor_order(text: str) -> None:
    assert search_key(text.upper()) == search_key(text)
    assert sort_key(text.upper()) == sort_key(text)


def test_titles_stand_in_the_order_of_the_kyrgyz_alphabet() -> None:
    expected = [
        "2-китеп",
        "10-китеп",
        "«Аба»",
        "аба",
        "ежик",
        "елка",
        "Ёлка",
        "ель",
        "нан",
        "ной",
        "нөл",
        "ңай",
        "онур",
        "оң",
        "орок",
        "өрдөк",
        "уй",
        "ун",
        "үй",
        "Ысык-Көл",
        "Ээ",
        "Zebra",
    ]
    assert sorted(reversed(expected), key=lambda s: (sort_key(s), s)) == expected
    assert sorted(reversed(ALPHABET), key=sort_key) == list(ALPHABET)


def test_letters_of_neighbours_stand_beside_their_relatives() -> None:
    expected = ["ана", "әдеп", "баа", "гул", "ғалам", "дан", "китеп", "қалам", "лагерь"]
    assert sorted(reversed(expected), key=sort_key) == expected


@given(st.integers(0, 10**15), st.integers(0, 10**15))
def test_numbers_in_titles_stand_by_value(a: int, b: int) -> None:
    assert (sort_key(f"том {a}") < sort_key(f"том {b}")) == (a < b)


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("rybuf", ["rybuf", "книга", "рыбуф"]),
        ("rbntg", ["rbntg", "китеп", "рбнтг"]),
        ("kitep", ["kitep", "лшеуз", "китеп"]),
        ("омур", ["омур"]),
        ("DVD диск", ["dvd диск"]),
        ("2026", ["2026"]),
        ("...", []),
    ],
)
def test_a_query_is_tried_as_typed_then_in_the_other_layout_then_by_sound(
    typed: str, wanted: list[str]
) -> None:
    assert query_variants(typed) == wanted


@pytest.mark.parametrize(
    ("latin", "name"), [("Chyngyz Aitmatov", "Чыңгыз Айтматов"), ("Jangyl", "Жаңыл")]
)
def test_a_name_in_latin_letters_is_found(latin: str, name: str) -> None:
    assert search_key(name) in query_variants(latin)


@pytest.mark.parametrize("typed", ["LIB-000123", "ДШИ-000123", "дшиө000123", " lib-000 123"])
def test_a_scanner_is_read_under_any_layout(typed: str) -> None:
    assert code(typed) == "LIB-000123"


def test_numbers_that_look_the_same_are_the_same() -> None:
    assert look_alike("12345a") == look_alike("12345А") == "12345А"


def test_what_has_no_words_in_a_language_is_said_in_the_other() -> None:
    both = [in_language(language, "Чабаны", "Чабандар") for language in ("ru", "ky")]
    assert both == ["Чабаны", "Чабандар"]
    assert in_language("ky", "Чабаны", "") == "Чабаны"
    assert in_language("ru", "", "Чабандар") == "Чабандар"
    assert in_language("ky", "", "") == ""
