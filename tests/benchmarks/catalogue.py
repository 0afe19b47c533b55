"""The catalogue at work: a search with its first page, a card opened, words offered while typing.

Against the bare SQL through apsw; what is offered comes from memory and has a time of its own.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any

from desktop_app.services import reservations, suggestions, titles, undo
from desktop_app.services.library import Library
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu
from tests.benchmarks.statements import ask, asked

SOME = 24  # queries, cards, words
PAGE = 50  # rows that are painted at once


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """Searches, cards, suggestions."""
    with libraries.opened(size) as library:
        random = Random(libraries.SEED)
        found = library.database.rows("SELECT id, title, author FROM title ORDER BY id")
        words = sorted({word for row in found for word in row[1].split() if len(word) >= 5})
        queries = [word[:5] for word in random.sample(words, min(SOME, len(words)))]
        cards = [row[0] for row in random.sample(found, SOME)]
        yield from _against_sql(library, "catalogue", queries, _searched, 1.3, pairs)
        # a handful of rows a card: two thirds of it is SQL, the rest their dataclasses
        yield from _against_sql(library, "card of a title", cards, _opened, 1.5, pairs)
        authors = sorted({row[2] for row in found if row[2]})
        typed = [author[:length] for author in random.sample(authors, SOME) for length in (1, 3)]
        suggestions.words(library, "author", typed[0])  # read once, when the form opens
        times = sorted(
            cpu(lambda one=one: suggestions.words(library, "author", one))() for one in typed
        )
        yield Result("S3 words offered, p95 of one", times[len(times) * 95 // 100], None, 4.0)


def _against_sql(
    library: Library,
    name: str,
    about: Sequence[Any],
    work: Callable[[Library, Any], object],
    target: float,
    pairs: int,
) -> Iterator[Result]:
    def ours() -> None:
        for one in about:
            work(library, one)

    statements = asked(library.database, ours)
    bare = cpu(lambda: ask(library.database.connection, statements))
    yield compare(f"S3 {name}, {len(about)} times", cpu(ours), bare, target, pairs)


def _searched(library: Library, typed: str) -> None:
    titles.rows(library, titles.ids(library, typed)[:PAGE])


def _opened(library: Library, title_id: int) -> None:
    """What the card beside the table asks for."""
    titles.rows(library, [title_id])
    titles.get(library, title_id)
    titles.copies_of(library, title_id)
    reservations.of_title(library, title_id)
    undo.history(library, "title", title_id)
