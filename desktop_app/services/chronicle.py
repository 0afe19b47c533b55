"""The chronicle of the village: entries written down, changed, taken back.

An entry counts once, on the day it was written, in its chapter. What is counted may change
while that day is open: the ledger's entry follows.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace

from desktop_app.domain import chronicle as rules
from desktop_app.domain.attachments import Owner
from desktop_app.domain.chronicle import EntryDraft, Member
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.facts import Fact, Name, contrary, corrected
from desktop_app.domain.periods import Period
from desktop_app.domain.text import normalise
from desktop_app.services import attachments, events, persons
from desktop_app.services.drafts import tidied as _tidied
from desktop_app.services.events import EventRow
from desktop_app.services.images import Picture
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import chronicle as storage
from desktop_app.storage.chronicle import EntryRow as EntryRow
from desktop_app.storage.chronicle import Named as Named


def tidied(draft: EntryDraft) -> EntryDraft:
    """Cleaned; the people too, and nobody twice."""
    cleaned = (
        replace(one, name=normalise(one.name), role=normalise(one.role)) for one in draft.people
    )
    people = {one.person_id or one.name: one for one in cleaned}
    return replace(_tidied(draft), people=tuple(people.values()))


def add(library: Library, draft: EntryDraft, files: Sequence[Picture] = ()) -> Done:
    """Write an entry down under the next number with its files, and count it."""
    draft = tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("chronicle.add") as act:
        number = _enter(act, draft)
        attachments.enter(act, Owner.CHRONICLE, act.id or 0, files)
        act.summary = {"no": number, "title": draft.title}
    assert act.done
    return act.done


def add_of_events(library: Library, drafts: Sequence[EntryDraft]) -> Done:
    """Entries made of events that were held, in one act; at least one."""
    drafts = [tidied(draft) for draft in drafts]
    for draft in drafts:
        require(rules.problems(draft, library.today))
    with library.act("chronicle.add_of_events") as act:
        for draft in drafts:
            _enter(act, draft)
        act.summary = {"n": len(drafts)}
    assert act.done
    return act.done


def change(library: Library, id: int, draft: EntryDraft) -> Done:
    """Change what is written; another day or chapter is counted anew."""
    draft = tidied(draft)
    require(rules.problems(draft, library.today))
    with library.act("chronicle.change") as act:
        row = _valid(library, id)
        _known_event(library, draft)
        storage.change(library.database, id, _registered(act, draft))
        before, after = _fact(id, row.draft), _fact(id, draft)
        if before != after:
            act.post(contrary(before), corrected(after))
        _tell(act, row)
    assert act.done
    return act.done


def trash(library: Library, id: int) -> Done:
    """Put an entry into the trash: it counts no longer, its number stays its own."""
    with library.act("chronicle.trash") as act:
        row = _valid(library, id)
        storage.trash(library.database, id, library.clock())
        act.post(contrary(_fact(id, row.draft)))
        _tell(act, row)
    assert act.done
    return act.done


def restore(library: Library, id: int) -> Done:
    """Take an entry back from the trash; it counts again."""
    with library.act("chronicle.restore") as act:
        row = get(library, id)
        if not row.is_trashed:
            raise UserError("not_in_trash")
        storage.trash(library.database, id, None)
        act.post(corrected(_fact(id, row.draft)))
        _tell(act, row)
    assert act.done
    return act.done


def get(library: Library, id: int) -> EntryRow:
    """One entry; `chronicle_unknown` when there is none."""
    row = rows(library, [id]).get(id)
    if row is None:
        raise UserError("chronicle_unknown")
    return row


def rows(library: Library, ids: Sequence[int]) -> dict[int, EntryRow]:
    """Entries by id."""
    return storage.rows(library.database, ids)


def ids(
    library: Library,
    text: str = "",
    *,
    section: str = "",
    years: tuple[int, int] | None = None,
    person: int | None = None,
    order: str = "happened",
    descending: bool = False,
) -> array[int]:
    """Those that match the words and tell of a chapter, of some of the years, of a person."""
    return storage.ids(
        library.database,
        text,
        section=section,
        years=years,
        person=person,
        order=order,
        descending=descending,
    )


def written_in(library: Library, period: Period) -> list[EntryRow]:
    """The entries written in a period, in the order of the time that they tell of."""
    found = storage.written_in(library.database, period.start, period.end)
    known = rows(library, found)
    return [known[id] for id in found]


def decades(library: Library) -> list[str]:
    """The decades that entries tell of, as vague dates («1940s»), in order."""
    told = storage.told_years(library.database)
    tens = {year // 10 for first, last in told for year in {first, last}}
    return [f"{ten}0s" for ten in sorted(tens)]


def of_person(library: Library, person: int) -> list[EntryRow]:
    """The entries that name somebody, by time."""
    found = storage.of_person(library.database, person)
    known = rows(library, found)
    return [known[id] for id in found]


def trashed(library: Library) -> list[EntryRow]:
    """What lies in the trash."""
    return storage.trashed(library.database)


def authors(library: Library) -> list[str]:
    """Typed before, the most used first; the librarian among them."""
    found = storage.known(library.database, "author")
    librarian = library.setting("library.librarian")
    return [*found, *([librarian] if librarian and librarian not in found else [])]


def places(library: Library) -> list[str]:
    """Typed before, the most used first."""
    return storage.known(library.database, "place")


def sources(library: Library) -> list[str]:
    """Typed before, the most used first."""
    return storage.known(library.database, "source")


def roles(library: Library) -> list[str]:
    """Typed before, the most used first."""
    return storage.known_roles(library.database)


def untold_events(library: Library, period: Period) -> list[EventRow]:
    """Events held in a period that no entry tells of yet, by day."""
    told = storage.events_told(library.database)
    held = events.between(library, period.start, period.end)
    return [row for row in held if row.state == "held" and row.id not in told]


def _enter(act: Act, draft: EntryDraft) -> int:
    library = act.library
    _known_event(library, draft)
    act.id, number = storage.add(library.database, _registered(act, draft))
    act.post(_fact(act.id, draft))
    return number


def _registered(act: Act, draft: EntryDraft) -> EntryDraft:
    """New names are in the register now."""
    people = {persons.registered(act, one.person_id, one.name): one.role for one in draft.people}
    return replace(draft, people=tuple(Member(id, role) for id, role in people.items()))


def _fact(id: int, draft: EntryDraft) -> Fact:
    return Fact(Name.CHRONICLE, draft.on, kind=draft.section, ref=id)


def _valid(library: Library, id: int) -> EntryRow:
    row = get(library, id)
    if row.is_trashed:
        raise UserError("chronicle_trashed")
    return row


def _known_event(library: Library, draft: EntryDraft) -> None:
    if draft.event_id is not None:
        events.get(library, draft.event_id)


def _tell(act: Act, row: EntryRow) -> None:
    act.id = row.id
    act.summary = {"no": row.number, "title": row.draft.title}
