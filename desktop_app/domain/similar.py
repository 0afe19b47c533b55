"""Which question asked before resembles this one, by the beginnings of its words.

Endings differ («жер ижарасы», «жерди ижарага»; «аренда земли», «арендовать землю»), so two
words count as one where they begin alike for long enough. Nothing is known of grammar.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from desktop_app.domain.text import search_key

ENOUGH = 0.5
"""From this likeness on an earlier question is worth showing."""

_SHORT = 3  # letters: shorter words say nothing
_ENDING = 3  # letters that an ending may replace
_SAME_TOPIC = 0.15
_EMPTY = frozenset(
    map(
        search_key,
        "для при про под над или что чего как где кто это нет все без они мне нам вас вам есть"
        " жана менен учун үчүн боюнча тууралуу жөнүндө кандай кайсы бар жок эмне керек".split(),
    )
)
"""Words of both languages that stand in any question."""


@lru_cache(maxsize=4096)
def words(text: str) -> tuple[str, ...]:
    """The folded words of a question that say something, each once.

    Kept, since each letter that is typed compares with the same questions again.
    """
    said = dict.fromkeys(search_key(text).split())
    return tuple(word for word in said if len(word) >= _SHORT and word not in _EMPTY)


def beginning(word: str) -> str:
    """What every word like it begins with, too."""
    return word[:_SHORT]


def alike(one: str, other: str) -> bool:
    """Are two folded words the same but for their endings?"""
    short, long = sorted((one, other), key=len)
    same = next((at for at, letter in enumerate(short) if letter != long[at]), len(short))
    if same == len(short):
        return same >= _SHORT
    return same >= max(_SHORT, len(short) - _ENDING, len(long) / 2)


def likeness(
    asked: Collection[str], before: Collection[str], *, is_same_topic: bool = False
) -> float:
    """How much of what is asked was asked before and the other way round: 0 to 1 and a little."""
    pairs = [
        (one, other)
        for one in asked
        for other in before
        if one[:_SHORT] == other[:_SHORT] and alike(one, other)
    ]
    if not pairs:
        return 0
    found = len({one for one, _ in pairs}) + len({other for _, other in pairs})
    return found / (len(asked) + len(before)) + (_SAME_TOPIC if is_same_topic else 0)


def ranked(
    asked: str, rubric: str, before: Iterable[tuple[int, str, str]], most: int = 3
) -> list[int]:
    """The likest of (id, question, rubric), those of a later id first among equals.

    Of a question that was asked again and again only the last stands there.
    """
    said = words(asked)
    scored = [
        (
            likeness(said, words(question), is_same_topic=bool(rubric) and topic == rubric),
            id,
            words(question),
        )
        for id, question, topic in before
    ]
    best: dict[tuple[str, ...], int] = {}
    for like, id, told in sorted(scored, reverse=True):
        if like < ENOUGH or len(best) == most:
            break
        best.setdefault(told, id)
    return list(best.values())
