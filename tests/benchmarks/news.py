"""What is new for whom: a batch of titles against many profiles; the open quarter of a library.

The limit goes through every profile for every title, as one would with the cards in hand.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random

from desktop_app.domain.classes import Rubric
from desktop_app.domain.matching import Document, Lookup, Wanted, beginnings
from desktop_app.domain.profiles import ProfileDraft
from desktop_app.services import novelties, profiles
from desktop_app.services.library import Library
from desktop_app.storage import novelties as storage
from tests.benchmarks import libraries
from tests.benchmarks.pairs import PAIRS, Result, compare, cpu

TITLES, PROFILES, LIVING = 500, 200, 12
LONG_AGO = date(2000, 1, 1)


def measure(pairs: int = PAIRS, size: str = "large") -> Iterator[Result]:
    """The batch by ratio and in milliseconds; then the library's own news, asked and kept."""
    with libraries.opened(size) as library:
        documents = storage.titles(library.database, LONG_AGO)[-TITLES:]
        wanted = _wanted(library)

        def ours() -> object:
            return novelties.matches(documents, Lookup(wanted), {})

        name = f"news, {len(documents)} titles for {PROFILES} profiles"
        yield compare(name, cpu(ours), cpu(lambda: _by_hand(documents, wanted)), 0.3, pairs)
        yield Result(f"{name}, ms", cpu(ours)(), None, 1000.0)
        for number in range(LIVING):
            profiles.add(library, _draft(library, number))
        whole = cpu(lambda: (forget(library), novelties.waiting(library)))
        yield Result(f"news of the open quarter for {LIVING} subscribers", whole(), None, 300.0)
        kept = cpu(lambda: novelties.waiting(library), 100)
        yield Result("news, kept", kept(), None, 0.1)


def forget(library: Library) -> None:
    """As when the program opens."""
    library.database.known.news.clear()
    library.database.known.lookup = None


def _wanted(library: Library) -> list[Wanted]:
    return [Wanted(number, LONG_AGO, _draft(library, number).words) for number in range(PROFILES)]


def _draft(library: Library, number: int) -> ProfileDraft:
    """A card with three topics and the words that are proposed for them."""
    topics = tuple((code.value, None) for code in Random(number).sample(list(Rubric), 3))
    words = profiles.proposed_words(library, "", topics) or "село"
    begun = libraries.UNTIL.replace(month=10, day=5)
    return ProfileDraft(begun, subscriber=f"№ {number}", topic="Темы", rubrics=topics, words=words)


def _by_hand(documents: Sequence[Document], wanted: Sequence[Wanted]) -> list[tuple[int, int]]:
    """Every beginning of every profile sought in every text."""
    asked = [(one.id, list(beginnings(one.words).values())) for one in wanted]
    texts = [f" {document.words} " for document in documents]
    return [
        (at, id)
        for at, text in enumerate(texts)
        for id, starts in asked
        if any(all(f" {part}" in text for part in parts) for parts in starts)
    ]
