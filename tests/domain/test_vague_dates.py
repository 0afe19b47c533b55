"""Days told roughly: understood in both languages, written so that they are read back."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain import vague_dates

_YEAR = st.integers(vague_dates.YEARS.start, vague_dates.YEARS.stop - 1)
KEYS = st.one_of(
    st.dates(date(1000, 1, 1), date(2199, 12, 31)).map(date.isoformat),
    st.builds("{:04}-{:02}".format, _YEAR, st.integers(1, 12)),
    _YEAR.map(str),
    _YEAR.map(lambda year: f"{year // 10}0s"),
    _YEAR.map("~{}".format),
    st.tuples(_YEAR, _YEAR).filter(lambda t: t[0] < t[1]).map(lambda t: f"{t[0]}..{t[1]}"),
    st.integers(10, 21).map("{}c".format),
)


@given(KEYS, st.sampled_from(["ru", "ky"]))
def test_what_is_shown_is_understood_again(key: str, language: str) -> None:
    assert vague_dates.is_key(key)
    assert vague_dates.parse(vague_dates.shown(key, language)) == key
    assert vague_dates.parse(key) == key


@given(KEYS, KEYS)
def test_the_order_is_that_of_the_first_years(one: str, other: str) -> None:
    first, last = vague_dates.years(one)
    key = vague_dates.sort_key(one)
    assert (int(key[:4]), int(key[-4:])) == (first, last) and first <= last
    assert vague_dates.first_day(one).year == first
    if vague_dates.first_day(one) < vague_dates.first_day(other):
        assert key < vague_dates.sort_key(other)


@given(st.text())
def test_anything_typed_is_a_key_or_nothing(typed: str) -> None:
    key = vague_dates.parse(typed)
    assert not key or vague_dates.is_key(key)


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", ""),
        ("9.05.1943", "1943-05-09"),
        ("9 мая 1943 года", "1943-05-09"),
        ("1943-жылдын 9-майы", "1943-05-09"),
        ("1943-ж. 9-май", "1943-05-09"),
        ("май 1943", "1943-05"),
        ("в мае 1943 г.", "1943-05"),
        ("05.1943", "1943-05"),
        ("1943-жылдын майы", "1943-05"),
        ("1943-жыл, май", "1943-05"),
        ("1943", "1943"),
        ("в 1943 году", "1943"),
        ("1943-жылы", "1943"),
        ("1943-ж.", "1943"),
        ("около 1943", "~1943"),
        ("ок. 1943 г.", "~1943"),
        ("примерно 1943 год", "~1943"),
        ("1943-жылдар чамасында", "~1943"),
        ("1943-жылга жакын", "~1943"),
        ("болжол менен 1943-жыл", "~1943"),
        ("1940-е", "1940s"),
        ("1940-е гг.", "1940s"),
        ("40-е годы", "1940s"),
        ("в 1940-х годах", "1940s"),
        ("1943?", "~1943"),
        ("1940-жылдар", "1940s"),
        ("1940-жылдары", "1940s"),
        ("1941–1945", "1941..1945"),
        ("1941-45 гг.", "1941..1945"),
        ("с 1941 по 1945 год", "1941..1945"),
        ("1941–1945-жылдар", "1941..1945"),
        ("9-мая 1943", "1943-05-09"),
        ("9-май, 1943-ж.", "1943-05-09"),
        ("1943-жылдын 9-май күнү", "1943-05-09"),
        ("1943.05.09", "1943-05-09"),
        ("1943-жылдын май айында", "1943-05"),
        ("в 1943-м", "1943"),
        ("примерно в 1943 году", "~1943"),
        ("1943 (?)", "~1943"),
        ("болжолдуу 1943-ж.", "~1943"),
        ("1943-жылдын чамасы", "~1943"),
        ("1930-ые годы", "1930s"),
        ("1930–1940-е годы", "1930..1949"),
        ("с 1941-го по 1945-й", "1941..1945"),
        ("1941-жылдан 1945-жылга чейин", "1941..1945"),
        ("1943/44 учебный год", "1943..1944"),
        ("1943/1944-окуу жылы", "1943..1944"),
        ("1899/00", None),
        ("весна 1943", None),
        ("около мая 1943", None),
        ("9.05.43", None),
        ("XIX век", "19c"),
        ("ХІХ в.", "19c"),
        ("19-кылым", "19c"),
        ("31.02.1943", None),
        ("13.1943", None),
        ("1945–1941", None),
        ("давно", None),
        ("0043", None),
    ],
)
def test_typed_as_people_type(typed: str, key: str | None) -> None:
    assert vague_dates.parse(typed) == key


@pytest.mark.parametrize(
    ("key", "ru", "ky"),
    [
        ("1943-05-09", "9 мая 1943 г.", "1943-жылдын 9-майы"),
        ("1943-05", "май 1943 г.", "1943-жылдын майы"),
        ("1943", "1943 г.", "1943-жыл"),
        ("1940s", "1940-е годы", "1940-жылдар"),
        ("~1943", "около 1943 г.", "1943-жыл чамасында"),
        ("1941..1945", "1941–1945 гг.", "1941–1945-жылдар"),
        ("19c", "XIX век", "XIX кылым"),
        ("", "", ""),
    ],
)
def test_shown_in_both_languages(key: str, ru: str, ky: str) -> None:
    assert vague_dates.shown(key, "ru").replace("\u00a0", " ") == ru
    assert vague_dates.shown(key, "ky").replace("\u00a0", " ") == ky


def test_the_vaguer_comes_first() -> None:
    told = ["19c", "1940s", "1941..1945", "~1941", "1941", "1941-06", "1941-06-22", "1943"]
    assert sorted(told, key=vague_dates.sort_key) == told


def test_what_is_wrong_is_told() -> None:
    today = date(2026, 11, 2)

    def codes(key: str, required: bool = False) -> list[str]:
        found = vague_dates.problems("when", key, today, required=required)
        return [problem.code for problem in found]

    assert codes("") == []
    assert codes("", required=True) == ["vague_date_required"]
    assert codes("давно") == ["vague_date_wrong"]
    assert codes("2026-12") == ["date_in_future"]
    assert codes("2026") == codes("2020s") == codes("21c") == []


@pytest.mark.parametrize(
    ("born", "died", "ru", "ky"),
    [
        ("1919-03-02", "1943-05", "1919–1943", "1919–1943"),
        ("~1830", "1902", "ок. 1830–1902", "~1830–1902"),
        ("1985", "", "род. 1985", "1985-ж. туулган"),
        ("", "1943", "ум. 1943", "1943-ж. каза болгон"),
        ("1900s", "1943", "1900-е годы–1943", "1900-жылдар–1943"),
        ("", "", "", ""),
    ],
)
def test_a_life_stands_beside_a_name(born: str, died: str, ru: str, ky: str) -> None:
    assert vague_dates.life(born, died, "ru").replace("\u00a0", " ") == ru
    assert vague_dates.life(born, died, "ky") == ky
