"""Who is named in what is printed of the chronicle for the public (`domain/chronicle.py`)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop_app.domain.attachments import Owner
from desktop_app.domain.chronicle import ChronicleSection, SourceKind, is_living
from desktop_app.domain.errors import UserError
from desktop_app.domain.people import name_words
from desktop_app.domain.text import search_key
from desktop_app.services import attachments, images
from desktop_app.services.chronicle import EntryRow, Named
from desktop_app.services.library import Library


@dataclass(frozen=True)
class Withheld:
    """Somebody who is left out, and the numbers of the entries; those whose text has the name."""

    id: int
    name: str
    entries: tuple[int, ...]
    in_text: tuple[int, ...]


def public(library: Library, rows: Iterable[EntryRow]) -> list[EntryRow]:
    """The entries as the public reads them: without those who may not be named.

    A source that names one of them, or a teller whom the entry does not name among its
    people, is told by its kind alone. Title and text stay as they were written.
    """
    found = []
    for row in rows:
        people = tuple(one for one in row.people if _may_be_named(library, row, one))
        source = row.draft.source if _may_be_told(library, row) else ""
        found.append(replace(row, draft=replace(row.draft, source=source), people=people))
    return found


def withheld(library: Library, rows: Sequence[EntryRow]) -> list[Withheld]:
    """Who lives, has not agreed, and is left out of these entries."""
    found: dict[int, tuple[Named, list[EntryRow]]] = {}
    for row in rows:
        for one in row.people:
            if not _may_be_named(library, row, one):
                found.setdefault(one.id, (one, []))[1].append(row)
    return [
        Withheld(
            one.id,
            one.name,
            tuple(row.number for row in out),
            tuple(
                row.number for row in out if _has(f"{row.draft.title} {row.draft.body}", one.name)
            ),
        )
        for one, out in found.values()
    ]


def unnamed_tellers(library: Library, rows: Iterable[EntryRow]) -> list[int]:
    """Numbers of the entries whose teller is not named, since they are not among the people."""
    return [
        row.number
        for row in rows
        if not _may_be_told(library, row)
        and not any(_has(row.draft.source, one.name) for one in row.people)
    ]


def photos(
    library: Library, rows: Iterable[EntryRow]
) -> tuple[dict[int, list[tuple[Path, str]]], int]:
    """The pictures of entries with their captions, by entry; how many are lost."""
    found: dict[int, list[tuple[Path, str]]] = {}
    lost = 0
    for row in rows:
        for file in attachments.of_card(library, Owner.CHRONICLE, row.id):
            if not file.is_picture:
                continue
            try:
                path = images.small(library, file.image_id)
            except UserError as missing:
                if missing.code not in ("image_lost", "image_broken"):
                    raise
                lost += 1
            else:
                found.setdefault(row.id, []).append((path, file.caption))
    return found, lost


def _may_be_named(library: Library, row: EntryRow, one: Named) -> bool:
    if one.has_agreed or (row.draft.section == ChronicleSection.OKMOTU and one.has_office):
        return True
    return not is_living(one.born, one.died, row.draft.happened, library.today)


def _may_be_told(library: Library, row: EntryRow) -> bool:
    """A source that names nobody who is withheld; a teller must be known to the entry."""
    source = row.draft.source
    known = [one for one in row.people if _has(source, one.name)]
    if not known:
        return row.draft.source_kind != SourceKind.TELLER or not source
    return all(_may_be_named(library, row, one) for one in known)


def _has(text: str, name: str) -> bool:
    """Does a word of the text begin as a word of the name does, whatever its ending?"""
    found = search_key(text).split()
    return any(word.startswith(stem) for stem in name_words(name) for word in found)
