"""Own names of categories and forms: added, renamed, put away; usual codes always tie."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.domain import own_names as rules
from desktop_app.domain.errors import Problem, UserError, require
from desktop_app.domain.own_names import Kind, OwnName
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.storage import own_names as storage
from desktop_app.storage.own_names import OwnNameRow as OwnNameRow


def problems(kind: Kind, draft: OwnName) -> tuple[Problem, ...]:
    """What keeps a name as typed from being saved."""
    return rules.problems(kind, tidied(draft))


def add(library: Library, kind: Kind, draft: OwnName) -> Done:
    """A new name, offered from now on beside the usual ones."""
    draft = tidied(draft)
    require(rules.problems(kind, draft))
    with library.act(f"{kind.noun}.add") as act:
        act.id = storage.add(library.database, kind, draft)
        act.summary = {"name": draft.name("ru")}
    assert act.done
    return act.done


def change(library: Library, kind: Kind, id: int, draft: OwnName) -> Done:
    """Another name, or counted otherwise; what was counted stays as it was counted."""
    draft = tidied(draft)
    require(rules.problems(kind, draft))
    with library.act(f"{kind.noun}.change") as act:
        get(library, kind, id)
        storage.change(library.database, kind, id, draft)
        act.id, act.summary = id, {"name": draft.name("ru")}
    assert act.done
    return act.done


def trash(library: Library, kind: Kind, id: int) -> Done:
    """Offer it no longer; those who have it keep it."""
    with library.act(f"{kind.noun}.trash") as act:
        act.summary = {"name": get(library, kind, id).draft.name("ru")}
        storage.trash(library.database, kind, id, library.clock())
        act.id = id
    assert act.done
    return act.done


def restore(library: Library, kind: Kind, id: int) -> Done:
    """Offer it again."""
    with library.act(f"{kind.noun}.restore") as act:
        act.summary = {"name": get(library, kind, id).draft.name("ru")}
        storage.trash(library.database, kind, id, None)
        act.id = id
    assert act.done
    return act.done


def get(library: Library, kind: Kind, id: int) -> OwnNameRow:
    """One of them; the kind's refusal when there is none."""
    found = storage.rows(library.database, kind, [id]).get(id)
    if found is None:
        raise UserError(kind.unknown)
    return found


def ids(library: Library, kind: Kind, *, trashed: bool = False) -> array[int]:
    """By the alphabet."""
    return storage.ids(library.database, kind, trashed=trashed)


def rows(library: Library, kind: Kind, ids: Sequence[int]) -> dict[int, OwnNameRow]:
    """By id."""
    return storage.rows(library.database, kind, ids)


def offered(library: Library, kind: Kind, had: int | None = None) -> list[OwnNameRow]:
    """What a form offers beside the usual codes; one that a card `had` already among them."""
    found = list(ids(library, kind))
    if had is not None and had not in found:
        found.append(had)
    known = rows(library, kind, found)
    return [known[one] for one in found]
