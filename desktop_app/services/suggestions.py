"""What the catalogue knows already, offered while a record is typed.

Authors, publishers, places, series by folded letters (ө=о); the shelf mark and the author's
mark that an author has. The words are read once and only the newest titles' after that:
fifty thousand titles must not be asked at every key.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, field
from weakref import WeakKeyDictionary

from desktop_app.domain import author_marks
from desktop_app.domain.text import query_variants, search_key
from desktop_app.services import titles
from desktop_app.services.library import Library
from desktop_app.storage import known_words

FIELDS = known_words.COLUMNS
_MOST = 400  # candidates of one letter that are looked at


@dataclass
class _Words:
    """One column: how often each text stands there, and its words in order."""

    times: Counter[str] = field(default_factory=Counter)
    starts: list[tuple[str, str]] = field(default_factory=list)  # word and what follows it, text

    def learn(self, found: dict[str, int]) -> None:
        new = found.keys() - self.times.keys()
        self.times.update(found)
        if new:
            self.starts += [start for text in new for start in _starts(text)]
            self.starts.sort()

    def matching(self, key: str, limit: int) -> list[str]:
        """Texts with a word that begins so; what is used most first."""
        at = bisect_left(self.starts, (key, ""))
        found: dict[str, None] = {}
        for start, text in self.starts[at : at + _MOST]:
            if not start.startswith(key):
                break
            found[text] = None
        return sorted(found, key=lambda text: -self.times[text])[:limit]


@dataclass
class _Known:
    last: int = 0
    columns: dict[str, _Words] = field(
        default_factory=lambda: {column: _Words() for column in FIELDS}
    )


_known: WeakKeyDictionary[Library, _Known] = WeakKeyDictionary()


def words(library: Library, column: str, typed: str, limit: int = 8) -> list[str]:
    """What stands in a column of the catalogue and has a word that begins with the letters."""
    known = _read(library).columns[column]
    found: dict[str, None] = {}
    for key in query_variants(typed):
        found |= dict.fromkeys(known.matching(key, limit))
    return list(found)[:limit]


def shelf_mark(library: Library, author: str, content: str, language: str) -> str:
    """The mark that this author's books have, else the usual one of the content and language.

    Where the catalogue has none, the shortest one of the remembered marks and the table.
    """
    for bbk, _ in _marks(library, author):
        if bbk:
            return bbk
    if not content:
        return ""
    used = known_words.shelf_marks(library.database, content, language)
    return next(iter(used), "") or titles.mark_for(library, content)


def author_mark(library: Library, author: str, title: str) -> str:
    """The mark that the author has in the catalogue; for a new author, by the rule."""
    given = next((mark for _, mark in _marks(library, author) if mark), "")
    return given or author_marks.suggested(author, title)


def _marks(library: Library, author: str) -> list[tuple[str, str]]:
    """Of the author however it is spelled: «айтматов ч» is «Айтматов Ч.»."""
    key = search_key(author)
    if not key:
        return []
    known = _read(library).columns["author"].matching(key, 8)
    same = [text for text in known if search_key(text) == key]
    return [pair for text in same for pair in known_words.marks_of(library.database, text)]


def _starts(text: str) -> list[tuple[str, str]]:
    """«айтматов ч» is found by both its words."""
    parts = search_key(text).split()
    return [(" ".join(parts[at:]), text) for at in range(len(parts))]


def _read(library: Library) -> _Known:
    known = _known.setdefault(library, _Known())
    last, found = known_words.newest(library.database, known.last)
    if last < known.last:  # undone: what was learned stays offered, nothing is lost by it
        known.last = last
    elif last > known.last:
        for column, texts in found.items():
            known.columns[column].learn(texts)
        known.last = last
    return known
