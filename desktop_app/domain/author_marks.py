"""The author's mark («авторский знак») that a book gets on its spine when no table is at hand.

A letter and two figures: the first letter of the author's name, without an author of the
title; the figures tell where its second and third letters stand in the alphabet, so that
marks of one letter go in the order of the names. The tables in print give other figures
for the same name: a mark that an author has in the catalogue is always kept.
"""

from __future__ import annotations

from desktop_app.domain.text import ALPHABET, normalise

_TENTHS = 10


def suggested(author: str, title: str) -> str:
    """«А36» for «Айтматов Ч.»; "" when there is no letter to begin with."""
    words = f"{normalise(author)} {normalise(title)}".casefold().split()
    letters = next(filter(None, ([c for c in word if c.isalpha()] for word in words)), [])
    if not letters:
        return ""
    return letters[0].upper() + "".join(str(_figure(letters, place)) for place in (1, 2))


def _figure(letters: list[str], place: int) -> int:
    """0 to 9: the tenth of the alphabet that the letter is in; foreign letters after all."""
    if place >= len(letters):
        return 0
    at = ALPHABET.find(letters[place])
    return at * _TENTHS // len(ALPHABET) if at >= 0 else _TENTHS - 1
