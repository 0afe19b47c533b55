"""Which documents are new for which standing profile, and why (handbook 6.2).

A profile names beginnings of words and topics; a document has words, a topic, a language, a
kind and a year. Words are folded (`text.search_key`): ё=е, ө=о, ү=у, ң=н, small letters. A full
stop asks for the whole word: «жер.» is not «жергиликтүү».
Every document is asked once: a beginning is looked up in a table, no profile is gone through.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from desktop_app.domain.profiles import Topic
from desktop_app.domain.text import search_key

YEARS_BACK = 1
"""What came longer ago than this is no news to a new subscriber either."""


class DocumentKey(NamedTuple):
    """A title's id or a dossier row's; exactly one of them is told."""

    title_id: int | None = None
    dossier_id: int | None = None


@dataclass(frozen=True)
class Document:
    """What may be told of. `words` are folded, `came` is the day that it was entered or received.

    A language, kind or year that is not known never keeps a document out.
    """

    key: DocumentKey
    words: str
    came: date
    kind: str = ""
    language: str = ""
    year: int | None = None
    topic: Topic = ("", None)


@dataclass(frozen=True)
class Wanted:
    """What a profile asks for; see `domain.profiles.ProfileDraft`."""

    id: int
    since: date
    words: str = ""
    topics: tuple[Topic, ...] = ()
    languages: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    depth: int = 0


class Why(NamedTuple):
    """The words and the topics that a document was found by."""

    words: tuple[str, ...] = ()
    topics: tuple[Topic, ...] = ()


class Match(NamedTuple):
    """A document that waits to be told of, the day it came, and why."""

    key: DocumentKey
    came: date
    why: Why


@dataclass
class Table:
    """The beginnings and topics of all profiles, to be looked up in."""

    wanted: dict[int, Wanted] = field(default_factory=dict)
    starts: dict[str, list[tuple[int, str, tuple[str, ...]]]] = field(default_factory=dict)
    lengths: tuple[int, ...] = ()
    topics: dict[Topic, list[int]] = field(default_factory=dict)


def news_since(on: date, today: date) -> date:
    """The first day whose documents are news: the card's day, a year back at most."""
    year = today.year - YEARS_BACK
    leap = today.month == 2 and today.day == 29
    return max(on, today.replace(year=year, day=28) if leap else today.replace(year=year))


def beginnings(words: str) -> dict[str, tuple[str, ...]]:
    """What is typed between commas → the beginnings that must all be in a text.

    A whole word ends in a space here, as every word of a text does.
    """
    found = {}
    for typed in filter(None, map(str.strip, words.split(","))):
        pieces = ((search_key(piece), piece.endswith(".")) for piece in typed.split())
        starts = tuple(f"{key} " if is_whole else key for key, is_whole in pieces if key)
        if starts:
            found[typed] = starts
    return found


def table(wanted: Iterable[Wanted]) -> Table:
    """Make the table; the order of the profiles does not matter."""
    starts: dict[str, list[tuple[int, str, tuple[str, ...]]]] = defaultdict(list)
    topics: dict[Topic, list[int]] = defaultdict(list)
    known = {}
    for one in wanted:
        known[one.id] = one
        for typed, parts in beginnings(one.words).items():
            longest = max(parts, key=len)  # the rarest most likely
            starts[longest].append((one.id, typed, parts))
        for topic in one.topics:
            topics[topic].append(one.id)
    lengths = tuple(sorted({len(start) for start in starts}))
    return Table(known, dict(starts), lengths, dict(topics))


def found(document: Document, known: Table) -> dict[int, Why]:
    """The profiles that the document is for, and what found it."""
    words: dict[int, set[str]] = defaultdict(set)
    spaced = f" {document.words} "
    for word in set(document.words.split()):
        whole = f"{word} "
        for length in known.lengths:
            if length > len(whole):
                break
            for id, typed, parts in known.starts.get(whole[:length], ()):
                if len(parts) == 1 or all(f" {part}" in spaced for part in parts):
                    words[id].add(typed)
    topics = _topics(document.topic, known.topics)
    return {
        id: Why(tuple(sorted(words.get(id, ()))), tuple(topics.get(id, ())))
        for id in sorted({*words, *topics})
        if _within(document, known.wanted[id])
    }


class Lookup:
    """A table that remembers what it found: after an act only what is new is looked up."""

    def __init__(self, wanted: Iterable[Wanted]) -> None:
        self.wanted = tuple(wanted)
        self._table = table(self.wanted)
        self._known: dict[Document, dict[int, Why]] = {}

    def found(self, documents: Iterable[Document]) -> dict[Document, dict[int, Why]]:
        """For each document the profiles that it is for; others are forgotten."""
        known = self._known
        self._known = {
            one: known[one] if one in known else found(one, self._table) for one in documents
        }
        return self._known


def _topics(topic: Topic, known: Mapping[Topic, list[int]]) -> dict[int, list[Topic]]:
    """An own topic is found by itself and by the usual one that it is counted as."""
    code, own = topic
    hits: dict[int, list[Topic]] = defaultdict(list)
    for one in ((code, None), (code, own)) if own is not None else ((code, None),):
        for id in known.get(one, ()) if code else ():
            hits[id].append(one)
    return hits


def _within(document: Document, wanted: Wanted) -> bool:
    """Is it inside the profile's borders, and news?"""
    if document.came < wanted.since:
        return False
    if wanted.languages and document.language and document.language not in wanted.languages:
        return False
    if wanted.kinds and document.kind and document.kind not in wanted.kinds:
        return False
    if wanted.depth and document.year is not None:
        return document.came.year - document.year <= wanted.depth
    return True
