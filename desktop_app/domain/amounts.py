"""Counts and sums in words, as acts and receipts close with them (handbook 3.5).

Numerals and their endings are grammar: «двадцать одна книга», «жыйырма бир китеп».
Tyiyn stay figures, two of them always, as accountants write.
"""

from __future__ import annotations

from typing import Final

MOST = 999_999_999_999_999
"""The largest number that has words here; what a paper sums up stays far below."""

_RU_ONES: Final = (
    *("", "один", "два", "три", "четыре", "пять", "шесть", "семь", "восемь", "девять", "десять"),
    *("одиннадцать", "двенадцать", "тринадцать", "четырнадцать", "пятнадцать", "шестнадцать"),
    *("семнадцать", "восемнадцать", "девятнадцать"),
)
_RU_TENS: Final = (
    *("", "", "двадцать", "тридцать", "сорок", "пятьдесят", "шестьдесят", "семьдесят"),
    *("восемьдесят", "девяносто"),
)
_RU_HUNDREDS: Final = (
    *("", "сто", "двести", "триста", "четыреста", "пятьсот", "шестьсот", "семьсот"),
    *("восемьсот", "девятьсот"),
)
_RU_GENDERED: Final = {"m": ("один", "два"), "f": ("одна", "две"), "n": ("одно", "два")}
_RU_GROUPS: Final = (
    (10**12, "m", ("триллион", "триллиона", "триллионов")),
    (10**9, "m", ("миллиард", "миллиарда", "миллиардов")),
    (10**6, "m", ("миллион", "миллиона", "миллионов")),
    (10**3, "f", ("тысяча", "тысячи", "тысяч")),
)
_KY_ONES: Final = (*("", "бир", "эки", "үч", "төрт", "беш", "алты", "жети", "сегиз", "тогуз"),)
_KY_TENS: Final = (
    *("", "он", "жыйырма", "отуз", "кырк", "элүү", "алтымыш", "жетимиш", "сексен", "токсон"),
)
_KY_GROUPS: Final = ((10**12, "триллион"), (10**9, "миллиард"), (10**6, "миллион"), (10**3, "миң"))
_SOM: Final = ("сом", "сома", "сомов")
_TYIYN: Final = ("тыйын", "тыйына", "тыйынов")


def in_words(n: int, lang: str, gender: str = "m") -> str:
    """A whole number from 0 to `MOST`; `gender` m, f, n is that of what is counted (Russian).

    ValueError for a number without words. Kyrgyz has no gender and says «бир жүз», «бир миң».
    """
    if not 0 <= n <= MOST:
        raise ValueError(n)
    if n == 0:
        return "нөл" if lang == "ky" else "ноль"
    return " ".join(_kyrgyz(n) if lang == "ky" else _russian(n, gender))


def money_in_words(tyiyn: int, lang: str) -> str:
    """«сто двадцать три сома 70 тыйынов» / «бир жүз жыйырма үч сом 70 тыйын»."""
    som, part = divmod(tyiyn, 100)
    if lang == "ky":
        return f"{in_words(som, lang)} сом {part:02} тыйын"
    return f"{in_words(som, lang)} {_plural(som, _SOM)} {part:02} {_plural(part, _TYIYN)}"


def capitalised(words: str) -> str:
    """The first letter large, as a sum in brackets or a line of its own begins."""
    return words[:1].upper() + words[1:]


def _russian(n: int, gender: str) -> list[str]:
    words = []
    for size, group_gender, names in _RU_GROUPS:
        count, n = divmod(n, size)
        if count:
            words += [*_russian_hundreds(count, group_gender), _plural(count, names)]
    return words + _russian_hundreds(n, gender)


def _russian_hundreds(n: int, gender: str) -> list[str]:
    """A number below a thousand; none for zero."""
    hundreds, rest = divmod(n, 100)
    tens, ones = (0, rest) if rest < len(_RU_ONES) else divmod(rest, 10)
    last = _RU_GENDERED[gender][ones - 1] if ones in (1, 2) else _RU_ONES[ones]
    return list(filter(None, (_RU_HUNDREDS[hundreds], _RU_TENS[tens], last)))


def _kyrgyz(n: int) -> list[str]:
    words = []
    for size, name in _KY_GROUPS:
        count, n = divmod(n, size)
        if count:
            words += [*_kyrgyz_hundreds(count), name]
    return words + _kyrgyz_hundreds(n)


def _kyrgyz_hundreds(n: int) -> list[str]:
    hundreds, rest = divmod(n, 100)
    tens, ones = divmod(rest, 10)
    named = [_KY_ONES[hundreds], "жүз"] if hundreds else []
    return [*named, *filter(None, (_KY_TENS[tens], _KY_ONES[ones]))]


def _plural(n: int, forms: tuple[str, str, str]) -> str:
    """The Russian form after a number: 1, 2–4, 5 and more; 11–14 go with many."""
    if n % 100 in range(11, 15):
        return forms[2]
    return forms[0] if n % 10 == 1 else forms[1] if n % 10 in (2, 3, 4) else forms[2]
