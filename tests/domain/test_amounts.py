"""Sums and counts as an act writes them out."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.amounts import MOST, capitalised, in_words, money_in_words


@pytest.mark.parametrize(
    ("tyiyn", "ru", "ky"),
    [
        (0, "ноль сомов 00 тыйынов", "нөл сом 00 тыйын"),
        (1, "ноль сомов 01 тыйын", "нөл сом 01 тыйын"),
        (102, "один сом 02 тыйына", "бир сом 02 тыйын"),
        (2_11, "два сома 11 тыйынов", "эки сом 11 тыйын"),
        (5_00, "пять сомов 00 тыйынов", "беш сом 00 тыйын"),
        (11_21, "одиннадцать сомов 21 тыйын", "он бир сом 21 тыйын"),
        (
            123_456_70,
            "сто двадцать три тысячи четыреста пятьдесят шесть сомов 70 тыйынов",
            "бир жүз жыйырма үч миң төрт жүз элүү алты сом 70 тыйын",
        ),
        (1_001_00, "одна тысяча один сом 00 тыйынов", "бир миң бир сом 00 тыйын"),
        (2_002_00, "две тысячи два сома 00 тыйынов", "эки миң эки сом 00 тыйын"),
        (11_000_00, "одиннадцать тысяч сомов 00 тыйынов", "он бир миң сом 00 тыйын"),
        (
            1_000_000_00,
            "один миллион сомов 00 тыйынов",
            "бир миллион сом 00 тыйын",
        ),
        (
            2_000_000_000_001_00,
            "два триллиона один сом 00 тыйынов",
            "эки триллион бир сом 00 тыйын",
        ),
        (
            999_999_999_999,
            "девять миллиардов девятьсот девяносто девять миллионов девятьсот девяносто девять"
            " тысяч девятьсот девяносто девять сомов 99 тыйынов",
            "тогуз миллиард тогуз жүз токсон тогуз миллион тогуз жүз токсон тогуз миң"
            " тогуз жүз токсон тогуз сом 99 тыйын",
        ),
    ],
)
def test_a_sum_in_words(tyiyn: int, ru: str, ky: str) -> None:
    assert money_in_words(tyiyn, "ru") == ru
    assert money_in_words(tyiyn, "ky") == ky


def test_counts_agree_with_what_is_counted() -> None:
    assert in_words(21, "ru", "f") == "двадцать одна"
    assert in_words(2, "ru", "n") == "два"
    assert in_words(1, "ru", "n") == "одно"
    assert in_words(412, "ru") == "четыреста двенадцать"
    assert in_words(412, "ky") == "төрт жүз он эки"
    assert in_words(40_040, "ky") == "кырк миң кырк"
    assert capitalised(in_words(7, "ru")) == "Семь"


def test_numbers_without_words_are_refused() -> None:
    for n in (-1, MOST + 1):
        with pytest.raises(ValueError, match=str(n)):
            in_words(n, "ru")


@given(st.integers(0, MOST))
def test_the_words_say_the_number(n: int) -> None:
    assert _read_kyrgyz(in_words(n, "ky")) == n
    for lang in ("ru", "ky"):
        words = in_words(n, lang)
        assert re.fullmatch(r"[а-яёөүң]+( [а-яёөүң]+)*", words)


@given(st.integers(0, MOST), st.integers(0, MOST))
def test_two_numbers_never_share_their_words(a: int, b: int) -> None:
    for lang in ("ru", "ky"):
        assert (in_words(a, lang) == in_words(b, lang)) == (a == b)


def _read_kyrgyz(words: str) -> int:
    """The number that Kyrgyz words say, reckoned by hand."""
    small = "нөл бир эки үч төрт беш алты жети сегиз тогуз".split()
    tens = "он жыйырма отуз кырк элүү алтымыш жетимиш сексен токсон".split()
    large = {"миң": 10**3, "миллион": 10**6, "миллиард": 10**9, "триллион": 10**12}
    total = part = 0
    for word in words.split():
        if word in large:
            total, part = total + part * large[word], 0
        elif word == "жүз":
            part *= 100
        elif word in tens:
            part += 10 * (tens.index(word) + 1)
        else:
            part += small.index(word)
    return total + part
