"""What is new for whom: by beginnings of words and topics, inside the borders of a profile."""

from __future__ import annotations

from datetime import date
from random import Random

import pytest

from desktop_app.domain.matching import (
    Document,
    DocumentKey,
    Lookup,
    Wanted,
    Why,
    found,
    news_since,
    table,
)
from desktop_app.domain.text import search_key

ON = date(2026, 9, 20)


def document(text: str, **fields: object) -> Document:
    return Document(DocumentKey(1), search_key(text), ON, **fields)  # type: ignore[arg-type]


def why(text: str, words: str = "", **fields: object) -> Why | None:
    """What found a document of these words for one profile."""
    of_document = {name: fields.pop(name) for name in ("kind", "language", "year", "topic")
                   if name in fields}  # fmt: skip
    wanted = Wanted(7, date(2026, 1, 1), words, **fields)  # type: ignore[arg-type]
    return found(document(text, **of_document), table([wanted])).get(7)


@pytest.mark.parametrize(
    ("text", "words", "by"),
    [
        ("Земельный кодекс", "земел", ("земел",)),
        ("Чернозём", "зем", None),
        ("Жер кодекси", "ЖЕР.", ("ЖЕР.",)),
        ("Жергиликтүү бюджет", "жер.", None),
        ("Жергиликтуу бюджет", "жергиликтүү", ("жергиликтүү",)),
        ("Таза суу жана сугат", "таза суу, вода", ("таза суу",)),
        ("Таза аба", "таза суу", None),
        ("Ещё об учёте", "учет, еще", ("еще", "учет")),
        ("Ɵмүр", "омур", ("омур",)),
        ("Что угодно", " , .", None),
    ],
)
def test_beginnings_of_words_in_both_languages(
    text: str, words: str, by: tuple[str, ...] | None
) -> None:
    hit = why(text, words)
    assert (hit and hit.words) == by


def test_a_topic_finds_what_is_filed_under_it() -> None:
    assert why("x", topics=(("land", None),), topic=("land", None)) == Why((), (("land", None),))
    assert why("x", topics=(("land", None),), topic=("water", None)) is None
    usual = (("water", None),)
    assert why("x", topics=usual, topic=("water", 4)) == Why((), usual)  # an own one counts as it
    assert why("x", topics=(("water", 4),), topic=("water", 4)) is not None
    assert why("x", topics=(("water", 4),), topic=("water", 5)) is None
    assert why("x", topics=(("", None),)) is None


@pytest.mark.parametrize(
    ("wanted", "is_found"),
    [
        ({"languages": frozenset({"ru"}), "language": "ky"}, False),
        ({"languages": frozenset({"ru", "ky"}), "language": "ky"}, True),
        ({"languages": frozenset({"ru"}), "language": ""}, True),
        ({"kinds": frozenset({"article"}), "kind": "book"}, False),
        ({"kinds": frozenset({"article"}), "kind": "article"}, True),
        ({"depth": 2, "year": 2024}, True),
        ({"depth": 2, "year": 2023}, False),
        ({"depth": 0, "year": 1950}, True),
        ({"depth": 2, "year": None}, True),
    ],
)
def test_the_borders(wanted: dict[str, object], is_found: bool) -> None:
    assert (why("Земля", "земл", **wanted) is not None) is is_found


def test_only_what_came_since_is_news() -> None:
    assert found(document("Земля"), table([Wanted(1, ON, "земл")]))
    assert not found(document("Земля"), table([Wanted(1, date(2026, 9, 21), "земл")]))
    assert news_since(date(2020, 1, 1), ON) == date(2025, 9, 20)
    assert news_since(date(2026, 1, 1), ON) == date(2026, 1, 1)
    assert news_since(date(2020, 1, 1), date(2028, 2, 29)) == date(2027, 2, 28)


def test_what_is_remembered_is_what_would_be_found() -> None:
    lookup = Lookup([Wanted(1, ON, "земл"), Wanted(2, ON, "вод")])
    land, water = document("Земля"), document("Вода")
    again = document("Земля и вода")  # the same card, changed
    assert {one: set(ids) for one, ids in lookup.found([land, water]).items()} == {
        land: {1},
        water: {2},
    }
    assert list(lookup.found([again])) == [again]
    assert set(lookup.found([land, again])[again]) == {1, 2}


LETTERS = "авеёоөуүнң"


@pytest.mark.parametrize("seed", range(20))
def test_the_order_of_entering_changes_nothing(seed: int) -> None:
    """Whatever order profiles and documents come in, and as if each pair were asked alone."""
    dice = Random(seed)
    documents = [
        Document(
            DocumentKey(at), search_key(_text(dice)), ON, topic=(dice.choice(("land", "")), None)
        )
        for at in range(30)
    ]
    profiles = [
        Wanted(at, ON, ", ".join(_text(dice, 2) for _ in range(3)), (("land", None),) * (at % 2))
        for at in range(15)
    ]
    known = table(profiles)
    pairs = {(one.key, id): why for one in documents for id, why in found(one, known).items()}
    dice.shuffle(documents)
    dice.shuffle(profiles)
    again = table(profiles)
    assert pairs == {
        (one.key, id): why for one in documents for id, why in found(one, again).items()
    }
    assert pairs == {
        (one.key, alone.id): why
        for one in documents
        for alone in profiles
        for why in found(one, table([alone])).values()
    }
    assert any(why.words for why in pairs.values())


def _text(dice: Random, most: int = 8) -> str:
    return " ".join(
        "".join(dice.choice(LETTERS) for _ in range(dice.randint(1, 4)))
        for _ in range(dice.randint(1, most))
    )
