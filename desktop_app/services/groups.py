"""Readers' groups: school classes and clubs."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.domain import groups as rules
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.groups import GroupDraft
from desktop_app.services import readers
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.services.readers import ReaderRow
from desktop_app.storage import groups as storage
from desktop_app.storage.groups import GroupRow as GroupRow


def add(library: Library, draft: GroupDraft) -> Done:
    """A new group."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("group.add") as act:
        act.id = storage.add(library.database, draft)
        act.summary = {"group": draft.name}
    assert act.done
    return act.done


def change(library: Library, group_id: int, draft: GroupDraft) -> Done:
    """Another name, leader or place."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("group.change") as act:
        get(library, group_id)
        storage.change(library.database, group_id, draft)
        act.id, act.summary = group_id, {"group": draft.name}
    assert act.done
    return act.done


def trash(library: Library, group_id: int) -> Done:
    """The group is gone from the lists, its readers stay."""
    with library.act("group.trash") as act:
        act.summary = {"group": get(library, group_id).name}
        storage.trash(library.database, group_id, library.clock())
        act.id = group_id
    assert act.done
    return act.done


def restore(library: Library, group_id: int) -> Done:
    """Take a group out of the trash, with its readers."""
    with library.act("group.restore") as act:
        act.summary = {"group": get(library, group_id).name}
        storage.trash(library.database, group_id, None)
        act.id = group_id
    assert act.done
    return act.done


def join(library: Library, group_id: int, reader_id: int) -> Done:
    """Put a reader into a group; `in_group_already` when there."""
    with library.act("group.join") as act:
        group, card = get(library, group_id), readers.get(library, reader_id)
        if card.is_trashed:
            raise UserError("reader_in_trash", card_no=card.card_no)
        if reader_id in storage.members(library.database, group_id):
            raise UserError("in_group_already", reader=card.short_name, group=group.name)
        storage.join(library.database, group_id, reader_id)
        act.id = group_id
        act.summary = {"group": group.name, "reader": card.short_name, "card_no": card.card_no}
    assert act.done
    return act.done


def leave(library: Library, group_id: int, reader_id: int) -> Done:
    """Take a reader out of a group."""
    with library.act("group.leave") as act:
        group, card = get(library, group_id), readers.get(library, reader_id)
        storage.leave(library.database, group_id, reader_id, library.today)
        act.id = group_id
        act.summary = {"group": group.name, "reader": card.short_name, "card_no": card.card_no}
    assert act.done
    return act.done


def get(library: Library, group_id: int) -> GroupRow:
    """One group; `group_unknown` when there is none."""
    found = storage.rows(library.database, [group_id]).get(group_id)
    if found is None:
        raise UserError("group_unknown")
    return found


def ids(library: Library, text: str = "") -> array[int]:
    """The groups that match the typed letters, by the alphabet."""
    return storage.ids(library.database, text)


def rows(library: Library, ids: Sequence[int]) -> dict[int, GroupRow]:
    """Groups by id."""
    return storage.rows(library.database, ids)


def members(library: Library, group_id: int) -> list[ReaderRow]:
    """The readers of a group by the alphabet."""
    found = storage.members(library.database, group_id)
    known = readers.rows(library, found)
    return [known[one] for one in found]


def of_reader(library: Library, reader_id: int) -> list[str]:
    """Names of a reader's groups."""
    return storage.of_reader(library.database, reader_id)


def trashed(library: Library) -> list[GroupRow]:
    """Groups in the trash."""
    found = storage.trashed(library.database)
    return list(storage.rows(library.database, found).values())
