"""The trash: what was put away by mistake is found here and taken back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from desktop_app.domain import dates
from desktop_app.domain.own_names import CATEGORIES, EVENT_FORMS, Kind
from desktop_app.domain.vague_dates import shown
from desktop_app.services import (
    agreements,
    album,
    chronicle,
    dossier,
    events,
    groups,
    inquiries,
    offices,
    organisations,
    own_names,
    periodicals,
    persons,
    readers,
    titles,
)
from desktop_app.services.library import Done, Library


@dataclass(frozen=True)
class Trashed:
    """A card in the trash; `number` as it is printed, "" where the card has none."""

    id: int
    number: str
    name: str
    note: str


def found(library: Library, noun: str, language: str = "ru") -> list[Trashed]:
    """The cards of one kind (`NOUNS`) that lie in the trash."""
    return _FOUND[noun](library, language)


def restore(library: Library, noun: str, id: int) -> Done:
    """Take a card out of the trash."""
    return _RESTORE[noun](library, id)


def _readers(library: Library, _language: str) -> list[Trashed]:
    rows = readers.rows(library, ids := readers.ids(library, show="trash"))
    return [Trashed(id, str(rows[id].card_no), rows[id].name, rows[id].address) for id in ids]


def _titles(library: Library, _language: str) -> list[Trashed]:
    return [
        Trashed(row.id, "", row.title, ", ".join(filter(None, (row.author, str(row.year or "")))))
        for row in titles.trashed(library)
    ]


def _events(library: Library, language: str) -> list[Trashed]:
    return [
        Trashed(row.id, f"{row.number}/{row.year}", row.title(language), dates.short(row.on))
        for row in events.trashed(library)
    ]


def _photos(library: Library, language: str) -> list[Trashed]:
    found = album.trashed(library)
    known = events.rows(library, list({photo.event_id for photo in found}))
    return [
        Trashed(
            photo.id,
            "",
            photo.draft.caption(language) or known[photo.event_id].title(language),
            dates.short(known[photo.event_id].on),
        )
        for photo in found
        if photo.event_id in known
    ]


def _inquiries(library: Library, language: str) -> list[Trashed]:
    return [
        Trashed(
            row.id,
            str(row.number),
            row.question,
            ", ".join(filter(None, (row.body(language), row.asker))),
        )
        for row in inquiries.trashed(library)
    ]


def _chronicle(library: Library, language: str) -> list[Trashed]:
    return [
        Trashed(row.id, str(row.number), row.draft.title, shown(row.draft.happened, language))
        for row in chronicle.trashed(library)
    ]


def _groups(library: Library, _language: str) -> list[Trashed]:
    return [Trashed(row.id, "", row.name, row.draft.leader) for row in groups.trashed(library)]


def _dossier(library: Library, language: str) -> list[Trashed]:
    return [
        Trashed(row.id, str(row.number), row.draft.title, row.body(language) or row.draft.edition)
        for row in dossier.trashed(library)
    ]


def _own_names(kind: Kind, library: Library, language: str) -> list[Trashed]:
    known = own_names.rows(library, kind, found := own_names.ids(library, kind, trashed=True))
    return [Trashed(id, "", known[id].draft.name(language), "") for id in found]


def _restored_name(kind: Kind, library: Library, id: int) -> Done:
    return own_names.restore(library, kind, id)


def _periodicals(library: Library, _language: str) -> list[Trashed]:
    found = periodicals.trashed(library)
    return [Trashed(row.id, row.draft.index_no, row.title, row.draft.publisher) for row in found]


def _organisations(library: Library, language: str) -> list[Trashed]:
    return [Trashed(row.id, "", row.name(language), "") for row in organisations.trashed(library)]


def _offices(library: Library, language: str) -> list[Trashed]:
    found = offices.trashed(library)
    bodies = organisations.rows(library, [row.draft.organisation_id for row in found])
    return [
        Trashed(row.id, "", row.draft.person, bodies[row.draft.organisation_id].name(language))
        for row in found
    ]


def _agreements(library: Library, language: str) -> list[Trashed]:
    return [
        Trashed(row.id, row.draft.number, row.draft.subject, row.body(language))
        for row in agreements.trashed(library)
    ]


def _persons(library: Library, _language: str) -> list[Trashed]:
    return [Trashed(row.id, "", row.name, row.draft.known_for) for row in persons.trashed(library)]


_FOUND: dict[str, Callable[[Library, str], list[Trashed]]] = {
    "reader": _readers,
    "title": _titles,
    "event": _events,
    "event_photo": _photos,
    "inquiry": _inquiries,
    "dossier": _dossier,
    "chronicle": _chronicle,
    "reader_group": _groups,
    "category": partial(_own_names, CATEGORIES),
    "periodical": _periodicals,
    "event_form": partial(_own_names, EVENT_FORMS),
    "organisation": _organisations,
    "person": _persons,
    "office": _offices,
    "agreement": _agreements,
}
_RESTORE: dict[str, Callable[[Library, int], Done]] = {
    "reader": readers.restore,
    "title": titles.restore,
    "event": events.restore,
    "event_photo": album.restore,
    "inquiry": inquiries.restore,
    "dossier": dossier.restore,
    "chronicle": chronicle.restore,
    "reader_group": groups.restore,
    "category": partial(_restored_name, CATEGORIES),
    "periodical": periodicals.restore,
    "event_form": partial(_restored_name, EVENT_FORMS),
    "organisation": organisations.restore,
    "person": persons.restore,
    "office": offices.restore,
    "agreement": agreements.restore,
}
NOUNS = tuple(_FOUND)
