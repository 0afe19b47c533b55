"""The register of bodies that ask and partners that help."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from uuid import UUID

from desktop_app.domain.organisations import OrganisationDraft
from desktop_app.domain.text import in_language, search_key, sort_key
from desktop_app.storage import search
from desktop_app.storage.database import Database

_COLUMNS = "id, kind, name_ru, name_ky, phone, address, email, note"

# Tables with the body that a row is of; of an event there is one row for each of its partners.
NAMED_BY = (
    *("inquiry", "office", "agreement", "dossier", "profile", "record"),
    *("issue_delivery", "issue_route"),
)


@dataclass(frozen=True)
class OrganisationRow:
    """An organisation as lists and cards show it."""

    id: int
    kind: str
    name_ru: str
    name_ky: str
    phone: str
    address: str = ""
    email: str = ""
    note: str = ""

    @property
    def draft(self) -> OrganisationDraft:
        """What a form edits."""
        values = asdict(self)
        del values["id"]
        return OrganisationDraft(**values)

    def name(self, language: str) -> str:
        """Its name in a language, or the only one it has."""
        return in_language(language, self.name_ru, self.name_ky)


def add(database: Database, draft: OrganisationDraft) -> int:
    """Write a new organisation down."""
    return database.insert("organisation", **_values(draft))


def change(database: Database, id: int, draft: OrganisationDraft) -> None:
    """Write what is known of it now."""
    database.update("organisation", id, **_values(draft))


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    database.trash("organisation", id, at)


def get(database: Database, id: int) -> OrganisationRow | None:
    """One organisation; trashed ones too, since old events name them."""
    return rows(database, [id]).get(id)


def rows(database: Database, ids: Sequence[int]) -> dict[int, OrganisationRow]:
    """Organisations by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT {_COLUMNS} FROM organisation WHERE id IN ({marks})", tuple(ids))
    return {row[0]: OrganisationRow(*row) for row in found}


def ids(
    database: Database,
    text: str = "",
    *,
    kinds: Collection[str] = (),
    descending: bool = False,
    trashed: bool = False,
) -> array[int]:
    """All of the kinds (or of all) that match the typed words, by the alphabet.

    Those in the trash are listed by themselves.
    """
    of_kinds = f" AND kind IN ({', '.join('?' * len(kinds))})" if kinds else ""
    return search.ids(
        database,
        "organisation",
        text,
        order="sort_key DESC, id DESC" if descending else "sort_key, id",
        where=f"trashed_at IS {'NOT ' if trashed else ''}NULL{of_kinds}",
        params=tuple(kinds),
    )


def uuids(database: Database, ids: Sequence[int]) -> dict[int, str]:
    """What a body is called by outside the file."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT id, uuid FROM organisation WHERE id IN ({marks})", tuple(ids))
    return {id: str(UUID(bytes=uuid)) for id, uuid in found}


def inquiries_of(database: Database, id: int) -> array[int]:
    """What a body asked, the latest first."""
    return database.ids(
        "SELECT id FROM inquiry WHERE organisation_id = ? AND trashed_at IS NULL"
        " ORDER BY on_date DESC, id DESC",
        (id,),
    )


def events_of(database: Database, id: int) -> array[int]:
    """Events that a body helps with or helped with, cancelled ones not; the latest first."""
    return database.ids(
        "SELECT event.id FROM event_organisation JOIN event ON event.id = event_id"
        " WHERE organisation_id = ? AND event.trashed_at IS NULL AND event.state <> 'cancelled'"
        " ORDER BY event.on_date DESC, event.id DESC",
        (id,),
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


def records_of(database: Database, id: int, kind: str) -> array[int]:
    """Records of a kind that name a body, the latest first."""
    return database.ids(
        "SELECT id FROM record WHERE organisation_id = ? AND kind = ?"
        " AND trashed_at IS NULL ORDER BY on_date DESC, id DESC",
        (id, kind),
    )


def join(database: Database, kept: int, double: int) -> None:
    """Everything that names one body names another from now on; each event does once."""
    for table in NAMED_BY:
        database.execute(
            f"UPDATE {table} SET organisation_id = ? WHERE organisation_id = ?", (kept, double)
        )
    database.execute(
        "UPDATE event_organisation SET organisation_id = ?1 WHERE organisation_id = ?2"
        " AND event_id NOT IN (SELECT event_id FROM event_organisation WHERE organisation_id = ?1)",
        (kept, double),
    )
    database.execute("DELETE FROM event_organisation WHERE organisation_id = ?", (double,))


def _values(draft: OrganisationDraft) -> dict[str, str]:
    return {
        "kind": draft.kind,
        "name_ru": draft.name_ru,
        "name_ky": draft.name_ky,
        "phone": draft.phone,
        "address": draft.address,
        "email": draft.email,
        "note": draft.note,
        "search_key": search_key(f"{draft.name_ru} {draft.name_ky}"),
        "sort_key": sort_key(draft.name_ru or draft.name_ky),
    }
