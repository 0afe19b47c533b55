"""What is new for whom: documents that came lately against the standing profiles.

Nothing is kept but what was told or set aside; the answer is made anew when an act changes
what it is made of (`storage.database.Known.news`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import replace
from datetime import date, timedelta

from desktop_app.domain.matching import Document, DocumentKey, Lookup, Match
from desktop_app.services.library import Done, Library
from desktop_app.storage import notices
from desktop_app.storage import novelties as storage
from desktop_app.storage.novelties import DocumentLine as DocumentLine


def waiting(library: Library) -> Mapping[int, Sequence[Match]]:
    """For each subscriber for whom something waits: the documents, the latest first."""
    known, today = library.database.known, library.today
    if today not in known.news:
        known.news.clear()
        known.news[today] = look(library, today)
    return known.news[today]


def of_profile(library: Library, profile_id: int) -> Sequence[Match]:
    """What waits for one subscriber."""
    return waiting(library).get(profile_id, ())


def announced(library: Library, done: Done, keys: Set[DocumentKey]) -> Done:
    """The act that entered these documents, which also tells for how many subscribers."""
    n = sum(any(one.key in keys for one in found) for found in waiting(library).values())
    if not n:
        return done
    codes = f"{done.summary.get('warning', '')} news_for_subscribers".lstrip()
    return replace(done, summary=done.summary | {"warning": codes, "subscribers": n})


def matches(
    documents: Iterable[Document],
    lookup: Lookup,
    told: Mapping[int, frozenset[DocumentKey]],
) -> dict[int, tuple[Match, ...]]:
    """The documents for each subscriber that he was not told of yet, the latest first."""
    waits: dict[int, list[Match]] = defaultdict(list)
    found = lookup.found(sorted(documents, key=_latest_first))
    for document, profiles in found.items():
        for id, why in profiles.items():
            if id not in told or document.key not in told[id]:
                waits[id].append(Match(document.key, document.came, why))
    return {id: tuple(waits[id]) for id in sorted(waits)}


def lines(library: Library, keys: Iterable[DocumentKey]) -> dict[DocumentKey, DocumentLine]:
    """How documents are named on screen and paper."""
    return storage.lines(library.database, keys)


def came_since(library: Library, days: int) -> list[DocumentKey]:
    """All new documents of the last so many days: titles with new copies, then the dossier's."""
    since = library.today - timedelta(days=days)
    database = library.database
    dossier = storage.dossier(database, since, library.today)
    found = (*storage.titles(database, since), *dossier)
    return [document.key for document in found]


def look(library: Library, today: date) -> dict[int, tuple[Match, ...]]:
    """The same, made anew from the file."""
    database = library.database
    wanted = tuple(storage.wanted(database, today))
    if not wanted:
        return {}
    lookup = database.known.lookup
    if lookup is None or lookup.wanted != wanted:
        lookup = database.known.lookup = Lookup(wanted)
    since = min(one.since for one in wanted)
    documents = (*storage.titles(database, since), *storage.dossier(database, since, today))
    return matches(documents, lookup, notices.told(database))


def _latest_first(document: Document) -> tuple[int, int, int]:
    key = document.key
    return -document.came.toordinal(), key.title_id or 0, key.dossier_id or 0
