"""What the press wrote: publications with their cuttings.

A publication is a record and counts as one (`services/records.py`): its day cannot be
changed, a mistaken one is taken back and written anew.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from desktop_app.domain import press as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.periods import Period
from desktop_app.domain.press import PublicationDraft
from desktop_app.domain.records import RecordDraft, RecordKind
from desktop_app.services import events, images, records
from desktop_app.services.drafts import tidied
from desktop_app.services.images import Picture
from desktop_app.services.library import Done, Library
from desktop_app.storage import press as storage
from desktop_app.storage.press import PublicationRow as PublicationRow


def add(library: Library, draft: PublicationDraft, cutting: Picture | None = None) -> Done:
    """Write a publication down and count it."""
    draft = tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("press.add") as act:
        _known_event(library, draft)
        record = RecordDraft(RecordKind.PUBLICATION, draft.on, draft.title, note=draft.note)
        act.id = records.enter(act, record)
        image = images.enter(act, cutting) if cutting else None
        storage.write(library.database, act.id, draft, image)
        act.summary = {"title": draft.title, "edition": draft.edition}
    assert act.done
    return act.done


def change(
    library: Library, id: int, draft: PublicationDraft, cutting: Picture | None = None
) -> Done:
    """Change all that is not counted; a new cutting takes the place of the old one."""
    draft = tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("press.change") as act:
        row = _valid(library, id)
        if draft.on != row.draft.on:
            require([Problem("on", "press_counted")])
        _known_event(library, draft)
        image = images.enter(act, cutting) if cutting else row.image_id
        storage.write(library.database, id, draft, image)
        act.id = id
        act.summary = {"title": draft.title}
    assert act.done
    return act.done


def drop_cutting(library: Library, id: int) -> Done:
    """Take the cutting off a publication; the picture's file stays."""
    with library.act("press.drop_cutting") as act:
        row = _valid(library, id)
        storage.write(library.database, id, row.draft, None)
        act.id = id
        act.summary = {"title": row.draft.title}
    assert act.done
    return act.done


def get(library: Library, id: int) -> PublicationRow:
    """One publication; `record_unknown` when there is none."""
    row = rows(library, [id]).get(id)
    if row is None:
        raise UserError("record_unknown")
    return row


def rows(library: Library, ids: Sequence[int]) -> dict[int, PublicationRow]:
    """Publications by id."""
    return storage.rows(library.database, ids)


def ids(
    library: Library,
    text: str = "",
    period: Period | None = None,
    order: str = "on",
    *,
    descending: bool = True,
) -> array[int]:
    """The valid ones of a period that hold the words."""
    return storage.ids(library.database, text, period, order, descending=descending)


def listed(library: Library, period: Period) -> list[PublicationRow]:
    """The publications of a period, by day, for a paper."""
    found = ids(library, period=period, descending=False)
    known = rows(library, found)
    return [known[id] for id in found]


def of_event(library: Library, event: int) -> list[PublicationRow]:
    """What was written about an event, by day."""
    found = storage.of_event(library.database, event)
    return list(rows(library, found).values())


def editions(library: Library) -> list[str]:
    """Typed before, the most used first."""
    return storage.known(library.database, "edition")


def authors(library: Library) -> list[str]:
    """Typed before, the most used first; the librarian among them."""
    found = storage.known(library.database, "author")
    librarian = library.setting("library.librarian")
    return [*found, *([librarian] if librarian and librarian not in found else [])]


def cuttings(library: Library, rows: Sequence[PublicationRow]) -> dict[int, Path]:
    """The files of the cuttings that can be shown, by publication."""
    found = {}
    for row in rows:
        if row.image_id is not None:
            try:
                found[row.id] = images.small(library, row.image_id)
            except UserError as lost:
                if lost.code not in ("image_lost", "image_broken"):
                    raise
    return found


def recent_events(library: Library, text: str, until: date) -> list[tuple[int, str, date]]:
    """Events that a publication may be about: id, title, day; the latest first."""
    found = events.ids(library, text, "on", descending=True)[:40]
    known = events.rows(library, found)
    listed = [known[id] for id in found if id in known and known[id].on <= until]
    return [(row.id, row.title("ru"), row.on) for row in listed[:8]]


def _valid(library: Library, id: int) -> PublicationRow:
    row = get(library, id)
    if row.is_cancelled:
        raise UserError("record_cancelled")
    return row


def _known_event(library: Library, draft: PublicationDraft) -> None:
    if draft.event_id is not None:
        events.get(library, draft.event_id)
