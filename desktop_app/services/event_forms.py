"""Own forms of events: added, renamed, put away; each is counted as one of the usual forms."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from desktop_app.domain import event_forms as rules
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.event_forms import EventFormDraft
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Done, Library
from desktop_app.storage import event_forms as storage
from desktop_app.storage.event_forms import OwnForm as OwnForm


def add(library: Library, draft: EventFormDraft) -> Done:
    """A new form, offered from now on when an event is planned."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("event_form.add") as act:
        act.id = storage.add(library.database, draft)
        act.summary = {"name": draft.title("ru")}
    assert act.done
    return act.done


def change(library: Library, form_id: int, draft: EventFormDraft) -> Done:
    """Another title, or counted otherwise; what was held stays as it was counted."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("event_form.change") as act:
        get(library, form_id)
        storage.change(library.database, form_id, draft)
        act.id, act.summary = form_id, {"name": draft.title("ru")}
    assert act.done
    return act.done


def trash(library: Library, form_id: int) -> Done:
    """Offer it no longer; events that have it keep it."""
    with library.act("event_form.trash") as act:
        act.summary = {"name": get(library, form_id).draft.title("ru")}
        storage.trash(library.database, form_id, library.clock())
        act.id = form_id
    assert act.done
    return act.done


def restore(library: Library, form_id: int) -> Done:
    """Offer it again."""
    with library.act("event_form.restore") as act:
        act.summary = {"name": get(library, form_id).draft.title("ru")}
        storage.trash(library.database, form_id, None)
        act.id = form_id
    assert act.done
    return act.done


def get(library: Library, form_id: int) -> OwnForm:
    """One of them; `own_form_unknown` when there is none."""
    found = storage.rows(library.database, [form_id]).get(form_id)
    if found is None:
        raise UserError("own_form_unknown")
    return found


def ids(library: Library, *, trashed: bool = False) -> array[int]:
    """By the alphabet."""
    return storage.ids(library.database, trashed=trashed)


def rows(library: Library, ids: Sequence[int]) -> dict[int, OwnForm]:
    """By id."""
    return storage.rows(library.database, ids)


def offered(library: Library) -> list[OwnForm]:
    """What the event's form offers beside the usual forms."""
    known = rows(library, found := ids(library))
    return [known[one] for one in found]
