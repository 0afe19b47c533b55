"""What is new for whom: documents that came lately against the standing profiles.

Nothing is kept but what was told or set aside; the answer is made anew when an act changes
what it is made of (`storage.database.Known.news`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from desktop_app.domain import matching
from desktop_app.domain.matching import Document, DocumentKey, Match, Wanted
from desktop_app.services.library import Library
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


def matches(
    documents: Iterable[Document],
    wanted: Iterable[Wanted],
    told: Mapping[int, frozenset[DocumentKey]],
) -> dict[int, tuple[Match, ...]]:
    """The documents for each subscriber that he was not told of yet."""
    table = matching.table(wanted)
    found: dict[int, list[Match]] = defaultdict(list)
    for document in documents:
        for id, why in matching.found(document, table).items():
            if document.key not in told.get(id, ()):
                found[id].append(Match(document.key, document.came, why))
    return {id: tuple(sorted(found[id], key=_latest_first)) for id in sorted(found)}


def lines(library: Library, keys: Iterable[DocumentKey]) -> dict[DocumentKey, DocumentLine]:
    """How documents are named on screen and paper."""
    return storage.lines(library.database, keys)


def came_since(library: Library, days: int) -> list[DocumentKey]:
    """All new documents of the last so many days: titles with new copies, then the dossier's."""
    since = library.today - timedelta(days=days)
    database = library.database
    found = (*storage.titles(database, since), *storage.dossier(database, since))
    return [document.key for document in found]


def look(library: Library, today: date) -> dict[int, tuple[Match, ...]]:
    """The same, made anew from the file."""
    database = library.database
    wanted = storage.wanted(database, today)
    if not wanted:
        return {}
    since = min(one.since for one in wanted)
    documents = (*storage.titles(database, since), *storage.dossier(database, since))
    return matches(documents, wanted, notices.told(database))


def _latest_first(match: Match) -> tuple[int, int, int]:
    key = match.key
    return -match.came.toordinal(), key.title_id or 0, key.dossier_id or 0
