"""Numbers and money as they are printed and typed here: «1 234 567,89», «1 234,50 сом».

Money is an integer of tyiyn everywhere; these functions are its only way
to and from text. Spaces do not break; a minus is the sign U+2212.
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from desktop_app.domain.errors import Problem
from desktop_app.domain.text import clean

NBSP = "\u00a0"

_MOST_DIGITS = 9  # a longer sum in som, or a longer count, is a slip of the finger
_UNIT = re.compile(r"\s*(сом|som|с)\.?$", re.IGNORECASE)
_GAPS = re.compile(r"(?<=\d)\s(?=\d{3}(?!\d))")
_PLAIN = re.compile(r"(?P<som>\d+)(?:[.,](?P<part>\d{1,2}))?")
_AMBIGUOUS = re.compile(r"(\d{1,3})[.,](\d{3})")
_GROUPED = re.compile(r"(?P<som>\d{1,3}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](?P<part>\d{1,2}))?")


def number(x: int | float | Decimal | Fraction, decimals: int = 0) -> str:
    """A number with a comma and spaced thousands, halves rounded up."""
    value = Decimal(x.numerator) / x.denominator if isinstance(x, Fraction) else Decimal(str(x))
    rounded = value.quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{abs(rounded):,f}".translate({ord(","): NBSP, ord("."): ","})
    return f"\u2212{text}" if rounded < 0 else text


def money(tyiyn: int) -> str:
    """«1 234,50 сом»; whole som without decimals."""
    return f"{number(Decimal(tyiyn) / 100, 2 if tyiyn % 100 else 0)}{NBSP}сом"


def parse_money(text: str, field: str = "money") -> int | Problem:
    """Tyiyn from what was typed; comma and dot are both decimal, nothing is zero.

    «210,600» is 210,60 to one reader and 210 600 to another: asked, not guessed.
    """
    typed = _GAPS.sub("", _UNIT.sub("", clean(text)))
    if not typed:
        return 0
    if match := _AMBIGUOUS.fullmatch(typed):
        less = int(match[1]) * 100 + int(match[2]) // 10
        more = int(match[1] + match[2]) * 100
        return Problem(field, "money_ambiguous", facts={"less": money(less), "more": money(more)})
    if match := _PLAIN.fullmatch(typed) or _GROUPED.fullmatch(typed):
        som, part = re.sub(r"\D", "", match["som"]), match["part"] or ""
        if len(som) <= _MOST_DIGITS:
            return int(som) * 100 + int(part.ljust(2, "0"))
    return Problem(field, "money_wrong", facts={"text": clean(text)})


def parse_count(text: str, field: str = "count") -> int | Problem:
    """A number of people or copies; nothing typed is zero."""
    typed = _GAPS.sub("", clean(text))
    if not typed:
        return 0
    if not typed.isdecimal() or len(typed) > _MOST_DIGITS:
        return Problem(field, "count_wrong", facts={"text": typed})
    return int(typed)
