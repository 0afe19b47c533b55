"""The register of people: those who held offices, and those of whom the chronicle tells."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, replace

from desktop_app.domain import people
from desktop_app.domain import persons as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.persons import PersonDraft
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import chronicle, offices
from desktop_app.storage import persons as storage
from desktop_app.storage.persons import PersonRow as PersonRow

OFFERED = 8


def add(library: Library, draft: PersonDraft) -> Done:
    """Write a person down; refused when one of that name and birth is known already."""
    with library.act("person.add") as act:
        act.id = enter(act, draft)
        act.summary = {"name": tidied(draft).name}
    assert act.done
    return act.done


def enter(act: Act, draft: PersonDraft) -> int:
    """Write a person down inside an act that does more; their id."""
    draft = _tidied(draft)
    require(problems(act.library, draft))
    _refuse_double(act.library, draft)
    return storage.add(act.library.database, draft)


def registered(act: Act, id: int | None, name: str) -> int:
    """The id of somebody in the register; a new name is written into it inside the act."""
    if id is not None:
        return get(act.library, id).id
    return named(act.library, name) or enter(act, PersonDraft(name))


def change(library: Library, id: int, draft: PersonDraft) -> Done:
    """Write what is known of them now."""
    draft = _tidied(draft)
    require(problems(library, draft, id))
    with library.act("person.change") as act:
        get(library, id)
        _refuse_double(library, draft, but=id)
        storage.change(library.database, id, draft)
        chronicle.rename_person(library.database, id)
        act.id, act.summary = id, {"name": draft.name}
    assert act.done
    return act.done


def trash(library: Library, id: int) -> Done:
    """Offer them no longer; offices and entries that name them keep the name."""
    with library.act("person.trash") as act:
        row = get(library, id)
        storage.trash(library.database, id, library.clock())
        act.id, act.summary = id, {"name": row.name}
    assert act.done
    return act.done


def restore(library: Library, id: int) -> Done:
    """Take them back from the trash."""
    with library.act("person.restore") as act:
        row = get(library, id)
        _refuse_double(library, row.draft, but=id)
        storage.trash(library.database, id, None)
        act.id, act.summary = id, {"name": row.name}
    assert act.done
    return act.done


def join_doubles(library: Library, kept: int, double: int) -> Done:
    """One person was entered twice: offices and entries of the chronicle go to the one that stays.

    What is missing there is taken over; the double goes into the trash. Undone as one act.
    """
    with library.act("person.join") as act:
        stays, goes = get(library, kept), get(library, double)
        if kept == double:
            raise UserError("double_required")
        storage.join(library.database, kept, double)
        offices.trash_doubles(library.database, "person_id", kept, library.clock())
        had = asdict(goes.draft)
        filled = {field: value or had[field] for field, value in asdict(stays.draft).items()}
        draft = PersonDraft(**filled)
        require(problems(library, draft, kept))
        storage.change(library.database, kept, draft)
        storage.trash(library.database, double, library.clock())
        chronicle.rename_person(library.database, kept)
        act.id, act.summary = kept, {"name": goes.name, "kept": stays.name}
    assert act.done
    return act.done


def get(library: Library, id: int) -> PersonRow:
    """One person; `person_unknown` when there is none."""
    row = storage.get(library.database, id)
    if row is None:
        raise UserError("person_unknown")
    return row


def ids(library: Library, text: str = "", *, descending: bool = False) -> array[int]:
    """All that match the typed words, by the alphabet."""
    return storage.ids(library.database, text, descending=descending)


def rows(library: Library, ids: Sequence[int]) -> dict[int, PersonRow]:
    """People by id."""
    return storage.rows(library.database, ids)


def trashed(library: Library) -> list[PersonRow]:
    """Those in the trash, by the alphabet."""
    return list(rows(library, storage.ids(library.database, trashed=True)).values())


def find(library: Library, text: str, limit: int = OFFERED) -> list[PersonRow]:
    """What to offer while somebody types."""
    return storage.find(library.database, text, limit)


def named(library: Library, name: str) -> int | None:
    """The person of that name, whatever the look of its letters; of namesakes the first."""
    return next((row.id for row in storage.named(library.database, name)), None)


def problems(library: Library, draft: PersonDraft, id: int | None = None) -> tuple[Problem, ...]:
    """What keeps a person from being saved; `id` of one who is written down already."""
    held = offices.of_person(library.database, id) if id is not None else ()
    is_in_office = any(office.is_current for office in held)
    return rules.problems(draft, library.today, is_in_office=is_in_office)


def _tidied(draft: PersonDraft) -> PersonDraft:
    draft = tidied(draft)
    return replace(draft, phone=people.phone(draft.phone))


def _refuse_double(library: Library, draft: PersonDraft, but: int | None = None) -> None:
    """Namesakes are told apart by their birth; nobody is written down twice."""
    same = storage.named(library.database, draft.name)
    if any(row.draft.born == draft.born and row.id != but for row in same):
        raise UserError("person_known", name=draft.name)
