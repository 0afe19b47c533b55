"""The register of bodies that ask the library and of partners that help it."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Sequence
from dataclasses import asdict, replace
from typing import Any, Protocol, TypeVar, cast

from desktop_app.domain import organisations as rules
from desktop_app.domain.errors import UserError, require
from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.services.drafts import tidied
from desktop_app.services.library import Act, Done, Library
from desktop_app.storage import agreements, dossier, inquiries, offices, profiles
from desktop_app.storage import organisations as storage
from desktop_app.storage.organisations import OrganisationRow as OrganisationRow

OFFERED = 8


class Naming(Protocol):
    """A draft of a card that names a body: one of the register, or in words a new one."""

    @property
    def organisation_id(self) -> int | None: ...

    @property
    def new_body(self) -> str: ...


D = TypeVar("D", bound=Naming)


def registered(act: Act, draft: D) -> D:
    """The same draft with its new body in the register, inside the act that writes the card."""
    if draft.organisation_id is not None or not draft.new_body:
        return draft
    id = named(act.library, draft.new_body)
    id = id or _entered(act.library, OrganisationDraft(name_ru=draft.new_body))
    return cast("D", replace(cast("Any", draft), organisation_id=id, new_body=""))


def add(library: Library, draft: OrganisationDraft) -> Done:
    """Write an organisation down; refused when one of its names is known already."""
    draft = tidied(draft)
    with library.act("organisation.add") as act:
        act.id = _entered(library, draft)
        act.summary = {"name": draft.name_ru or draft.name_ky}
    assert act.done
    return act.done


def change(library: Library, id: int, draft: OrganisationDraft) -> Done:
    """Give it another name, kind or phone; old events and inquiries show the new name too."""
    draft = tidied(draft)
    require(rules.problems(draft))
    with library.act("organisation.change") as act:
        _known(library, id)
        _refuse_namesake(library, draft, but=id)
        storage.change(library.database, id, draft)
        _rename(library, id)
        act.id, act.summary = id, {"name": draft.name_ru or draft.name_ky}
    assert act.done
    return act.done


def trash(library: Library, id: int) -> Done:
    """Offer it no longer; events and inquiries that name it keep the name.

    Refused while an agreement with it is in force: the first screen reminds of that.
    """
    with library.act("organisation.trash") as act:
        row = _known(library, id)
        _refuse_agreed(library, row)
        storage.trash(library.database, id, library.clock())
        act.id, act.summary = id, {"name": row.name("ru")}
    assert act.done
    return act.done


def restore(library: Library, id: int) -> Done:
    """Take it back from the trash."""
    with library.act("organisation.restore") as act:
        row = _known(library, id)
        _refuse_namesake(library, row.draft, but=id)
        storage.trash(library.database, id, None)
        act.id, act.summary = id, {"name": row.name("ru")}
    assert act.done
    return act.done


def get(library: Library, id: int) -> OrganisationRow:
    """One organisation; `organisation_unknown` when there is none."""
    return _known(library, id)


def ids(
    library: Library, text: str = "", *, kinds: Collection[str] = (), descending: bool = False
) -> array[int]:
    """All of the kinds (or of all) that match the typed words, by the alphabet."""
    return storage.ids(library.database, text, kinds=kinds, descending=descending)


def trashed(library: Library) -> list[OrganisationRow]:
    """Those in the trash, by the alphabet."""
    found = storage.ids(library.database, trashed=True)
    known = rows(library, found)
    return [known[id] for id in found]


def uuids(library: Library, ids: Sequence[int]) -> dict[int, str]:
    """What a body is called by outside the file."""
    return storage.uuids(library.database, ids)


def inquiries_of(library: Library, id: int) -> list[int]:
    """What a body asked, the latest first."""
    return list(storage.inquiries_of(library.database, id))


def events_of(library: Library, id: int) -> list[int]:
    """Events that a body helped with, the latest first."""
    return list(storage.events_of(library.database, id))


def records_of(library: Library, id: int, kind: str) -> list[int]:
    """Things done together with a body, public works that it charged; the latest first."""
    return list(storage.records_of(library.database, id, kind))


def join_doubles(library: Library, kept: int, double: int) -> Done:
    """One body was entered twice: everything of the double goes to the one that stays.

    Names, address and the like that are missing there are taken over; the double goes into the
    trash. Undone as one act.
    """
    with library.act("organisation.join") as act:
        stays, goes = _known(library, kept), _known(library, double)
        if kept == double:
            raise UserError("double_required")
        storage.join(library.database, kept, double)
        had = asdict(goes.draft)
        filled = {field: value or had[field] for field, value in asdict(stays.draft).items()}
        storage.change(library.database, kept, OrganisationDraft(**filled))
        storage.trash(library.database, double, library.clock())
        offices.trash_doubles(library.database, "organisation_id", kept, library.clock())
        _rename(library, kept)
        act.id, act.summary = kept, {"name": goes.name("ru"), "kept": stays.name("ru")}
    assert act.done
    return act.done


def rows(library: Library, ids: Sequence[int]) -> dict[int, OrganisationRow]:
    """Organisations by id."""
    return storage.rows(library.database, ids)


def find(library: Library, text: str, limit: int = OFFERED) -> list[OrganisationRow]:
    """What to offer while somebody types."""
    return storage.find(library.database, text, limit)


def named(library: Library, name: str) -> int | None:
    """The organisation of that name, whatever the look of its letters."""
    return storage.named(library.database, [name])


def _rename(library: Library, id: int) -> None:
    """What is found or ordered by a body's name."""
    inquiries.rename_body(library.database, id)
    dossier.rename_body(library.database, id)
    profiles.rename_body(library.database, id)


def _entered(library: Library, draft: OrganisationDraft) -> int:
    require(rules.problems(draft))
    _refuse_namesake(library, draft)
    return storage.add(library.database, draft)


def _known(library: Library, id: int) -> OrganisationRow:
    row = storage.get(library.database, id)
    if row is None:
        raise UserError("organisation_unknown")
    return row


def _refuse_namesake(library: Library, draft: OrganisationDraft, but: int | None = None) -> None:
    same = storage.named(library.database, [draft.name_ru, draft.name_ky])
    if same not in (None, but):
        raise UserError("organisation_known", name=draft.name_ru or draft.name_ky)


def _refuse_agreed(library: Library, row: OrganisationRow) -> None:
    standing = agreements.of_body(library.database, row.id)
    if any(agreement.ended_on is None for agreement in standing):
        raise UserError("organisation_agreed", name=row.name("ru"))
