"""Any part of any word finds, whatever the keyboard, and nothing else is found."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.text import query_variants, search_key
from desktop_app.storage import search
from desktop_app.storage.database import Database
from tests.storage.rows import a_title

_WORDS = """
    Өмүр үмүт жаңы күн Манас Чыңгыз Айтматов кылым карытар бир күн китеп китепкана о об от
    ёлка Елена алтын балалык саякат жомок Токтогул ырлары 1985 2-том том Ак кеме үй мыйзам
    Harry Potter DNA й и Ысык-Көл жер суу
""".split()
_QUERIES = """
    омур Өмүр ОМУР өмү мүр кун күн жаны жаңы нгы елка Ёлка тап тепка а ак а к о от ис кол том 2
    198 85 985 harry otter rybuf kitep манас,чынгыз
""".split()


@pytest.fixture(scope="module")
def stock() -> Iterator[tuple[Database, dict[int, str]]]:
    chance = random.Random(3)
    database = Database.in_memory()
    names = [" ".join(chance.choices(_WORDS, k=chance.randint(1, 6))) for _ in range(600)]
    yield database, {a_title(database, name): search_key(name) for name in names}
    database.close()


def _by_hand(keys: dict[int, str], text: str) -> set[int]:
    return {
        row
        for row, key in keys.items()
        if any(_fits(key, variant.split()) for variant in query_variants(text))
    }


def _fits(key: str, words: list[str]) -> bool:
    return all(
        any(other.startswith(word) or (len(word) >= 3 and word in other) for other in key.split())
        for word in words
    )


_TYPED = (
    *_QUERIES,
    *(f"{one} {two}" for one in _QUERIES[::3] for two in _QUERIES[1::4]),
    "манас а ктогул",
    "о\u0308мүр",  # decomposed
)


@pytest.mark.parametrize("text", _TYPED)
def test_search_finds_what_reading_every_card_would(
    stock: tuple[Database, dict[int, str]], text: str
) -> None:
    database, keys = stock
    wanted = _by_hand(keys, text)
    assert set(search.ids(database, "title", text)) == wanted
    hits = search.first(database, "title", text)
    assert set(hits) <= wanted
    assert len(hits) == len(set(hits)) == min(50, len(wanted))


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(max_size=12))
def test_anything_may_be_typed(stock: tuple[Database, dict[int, str]], text: str) -> None:
    database, keys = stock
    found = set(search.ids(database, "title", text))
    assert found == (_by_hand(keys, text) if text.strip() else set(keys))
    assert set(search.first(database, "title", text)) <= found


def test_words_that_begin_so_come_before_insides(database: Database) -> None:
    inside = a_title(database, "Балакай")
    begins = a_title(database, "Якалык")
    begins_too = a_title(database, "Акай")
    a_title(database, "Манас")
    assert search.first(database, "title", "ака") == [begins_too, inside]
    assert search.first(database, "title", "якалы") == [begins]
    assert list(search.ids(database, "title", "ака")) == [begins_too, inside]


def test_a_table_is_ordered_as_it_asks_and_without_what_lies_in_the_trash(
    database: Database,
) -> None:
    names = ("Өмүр", "Ата", "Ак кеме")
    omur, ata, ak = (a_title(database, name) for name in names)
    assert list(search.ids(database, "title", "")) == [ak, ata, omur]
    order = "sort_key DESC, id DESC"
    assert list(search.ids(database, "title", "", order=order)) == [omur, ata, ak]
    database.update("title", ata, trashed_at="2026-09-30T17:00:00")
    assert list(search.ids(database, "title", "а")) == [ak]
    assert search.first(database, "title", "а") == [ak]
    lying = search.ids(database, "title", "а", where="trashed_at IS NOT NULL")
    assert list(lying) == [ata]


def test_many_hits_keep_their_order(
    stock: tuple[Database, dict[int, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    database, _ = stock
    few = search.ids(database, "title", "кун")
    monkeypatch.setattr(search, "_FEW", 5)
    assert search.ids(database, "title", "кун") == few


def test_only_tables_with_an_index_are_searched(database: Database) -> None:
    with pytest.raises(ValueError, match="fact"):
        search.first(database, "fact", "а")
