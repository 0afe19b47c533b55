"""Own categories of readers: added, renamed, put away; the diary's columns always tie."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.domain import categories as rules
from desktop_app.domain.categories import CategoryDraft
from desktop_app.domain.errors import UserError, require
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.storage import categories as storage
from desktop_app.storage.categories import OwnCategory as OwnCategory


def add(library: Library, draft: CategoryDraft) -> Done:
    """A new category, offered from now on at registration."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("category.add") as act:
        act.id = storage.add(library.database, draft)
        act.summary = {"name": draft.name("ru")}
    assert act.done
    return act.done


def change(library: Library, category_id: int, draft: CategoryDraft) -> Done:
    """Another name, or another column of the diary; what was counted stays as it was counted."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("category.change") as act:
        get(library, category_id)
        storage.change(library.database, category_id, draft)
        act.id, act.summary = category_id, {"name": draft.name("ru")}
    assert act.done
    return act.done


def trash(library: Library, category_id: int) -> Done:
    """Offer it no longer; readers who have it keep it."""
    with library.act("category.trash") as act:
        act.summary = {"name": get(library, category_id).draft.name("ru")}
        storage.trash(library.database, category_id, library.clock())
        act.id = category_id
    assert act.done
    return act.done


def restore(library: Library, category_id: int) -> Done:
    """Offer it again."""
    with library.act("category.restore") as act:
        act.summary = {"name": get(library, category_id).draft.name("ru")}
        storage.trash(library.database, category_id, None)
        act.id = category_id
    assert act.done
    return act.done


def get(library: Library, category_id: int) -> OwnCategory:
    """One of them; `own_category_unknown` when there is none."""
    found = storage.rows(library.database, [category_id]).get(category_id)
    if found is None:
        raise UserError("own_category_unknown")
    return found


def ids(library: Library, *, trashed: bool = False) -> array[int]:
    """By the alphabet."""
    return storage.ids(library.database, trashed=trashed)


def rows(library: Library, ids: Sequence[int]) -> dict[int, OwnCategory]:
    """By id."""
    return storage.rows(library.database, ids)


def offered(library: Library) -> list[OwnCategory]:
    """What the registration form offers beside the ten."""
    known = rows(library, found := ids(library))
    return [known[one] for one in found]
