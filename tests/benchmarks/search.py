"""S3: the first hits while one types, against the bare SQL through apsw; none missed."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from desktop_app.domain import text
from desktop_app.services.library import Library
from desktop_app.storage import search
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu
from tests.benchmarks.statements import ask, asked

EACH = 12  # queries of every kind


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """All kinds together, the slowest twentieth, and the comparison with brute force."""
    with libraries.opened(size) as library:
        queries = [query for kind in _kinds(library) for query in kind]
        database = library.database

        def ours() -> None:
            for query in queries:
                search.first(database, "title", query)

        statements = asked(database, ours)
        bare = cpu(lambda: ask(database.connection, statements))
        yield compare(f"S3 search, {len(queries)} queries", cpu(ours), bare, 1.3, pairs)
        yield Result("S3 search, p95 of one query", _p95(library, queries, pairs), None, 4.0)
        yield Result("S3 hits that differ from brute force", _wrong(library, queries), None, 0, "")


def _kinds(library: Library) -> list[list[str]]:
    """One letter up to three words, pieces from inside, Cyrillic without its hooks, and nothing."""
    random = Random(libraries.SEED)
    found = library.database.rows("SELECT title || ' ' || author FROM title ORDER BY id")
    words = sorted({word for (line,) in found for word in line.split() if len(word) >= 5})
    some = [random.sample(words, EACH) for _ in range(6)]
    lines = [random.choice(found)[0].split() for _ in range(EACH)]
    return [
        [word[:1] for word in some[0]],
        [word[:2] for word in some[1]],
        [word[:4] for word in some[2]],
        [word[1:5] for word in some[3]],
        [_without_hooks(word) for word in some[4]],
        [" ".join(word[:3] for word in line[:2]) for line in lines],
        [" ".join(word[:4] for word in line[:3]) for line in lines],
        [word[::-1] for word in some[5]],
    ]


def _without_hooks(word: str) -> str:
    return word.translate(str.maketrans("өүңёӨҮҢЁ", "оунеОУНЕ"))


def _p95(library: Library, queries: list[str], rounds: int) -> float:
    best = []
    for query in queries:
        once = cpu(lambda query=query: search.first(library.database, "title", query))
        best.append(sorted(once() for _ in range(rounds))[rounds // 2])
    return sorted(best)[len(best) * 95 // 100]


def _wrong(library: Library, queries: list[str]) -> float:
    """Queries for which the table on screen would show other rows than reading all the keys."""
    keys = library.database.rows("SELECT id, search_key FROM title WHERE trashed_at IS NULL")
    wrong = 0
    for query in queries:
        hits = set(search.ids(library.database, "title", query))
        wrong += hits != _by_force(keys, query)
    return float(wrong)


def _by_force(keys: list[tuple[int, str]], query: str) -> set[int]:
    readings = [variant.split() for variant in text.query_variants(query)]
    return {one for one, key in keys if any(_has_all(key, words) for words in readings if words)}


def _has_all(key: str, words: list[str]) -> bool:
    return all(word in key if len(word) >= 3 else f" {word}" in f" {key}" for word in words)
