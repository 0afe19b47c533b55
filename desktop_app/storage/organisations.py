"""The register of bodies that ask and partners that help."""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.domain.text import in_language, search_key, sort_key
from desktop_app.storage import search
from desktop_app.storage.database import Database

_COLUMNS = "id, kind, name_ru, name_ky, phone"


@dataclass(frozen=True)
class OrganisationRow:
    """An organisation as lists and cards show it."""

    id: int
    kind: str
    name_ru: str
    name_ky: str
    phone: str

    def name(self, language: str) -> str:
        """Its name in a language, or the only one it has."""
        return in_language(language, self.name_ru, self.name_ky)


def add(database: Database, draft: OrganisationDraft) -> int:
    """Write a new organisation down."""
    return database.insert("organisation", **_values(draft))


def change(database: Database, id: int, draft: OrganisationDraft) -> None:
    """Write its new name, kind and phone."""
    database.update("organisation", id, **_values(draft))


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    moment = at.isoformat(timespec="seconds") if at else None
    database.update("organisation", id, trashed_at=moment)


def get(database: Database, id: int) -> OrganisationRow | None:
    """One organisation; trashed ones too, since old events name them."""
    return rows(database, [id]).get(id)


def rows(database: Database, ids: Sequence[int]) -> dict[int, OrganisationRow]:
    """Organisations by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT {_COLUMNS} FROM organisation WHERE id IN ({marks})", tuple(ids))
    return {row[0]: OrganisationRow(*row) for row in found}


def ids(database: Database, text: str = "", *, descending: bool = False) -> array[int]:
    """All that are not in the trash and match the typed words, by the alphabet."""
    return search.ids(
        database,
        "organisation",
        text,
        order="sort_key DESC, id DESC" if descending else "sort_key, id",
        where="trashed_at IS NULL",
    )


def find(database: Database, text: str, limit: int) -> list[OrganisationRow]:
    """What to offer while somebody types: beginnings of words first."""
    found = search.first(database, "organisation", text, limit) if text else []
    known = rows(database, found)
    return [known[id] for id in found]


def named(database: Database, names: Iterable[str]) -> int | None:
    """The organisation that already has one of the names, whatever its letters' look."""
    keys = {search_key(name) for name in names if name}
    found = database.rows(
        "SELECT id, name_ru, name_ky FROM organisation WHERE trashed_at IS NULL ORDER BY id"
    )
    same = (id for id, *known in found if keys & {search_key(name) for name in known if name})
    return next(same, None)


def _values(draft: OrganisationDraft) -> dict[str, str]:
    return {
        "kind": draft.kind,
        "name_ru": draft.name_ru,
        "name_ky": draft.name_ky,
        "phone": draft.phone,
        "search_key": search_key(f"{draft.name_ru} {draft.name_ky}"),
        "sort_key": sort_key(draft.name_ru or draft.name_ky),
    }
