"""The register of people: rows, search, and the one of a name."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from desktop_app.domain.persons import PersonDraft
from desktop_app.domain.text import search_key, sort_key
from desktop_app.storage import search
from desktop_app.storage.database import Database

_COLUMNS = "id, name, born, died, known_for, phone, consent_on, note, trashed_at"


@dataclass(frozen=True)
class PersonRow:
    """A person as lists and cards show them."""

    id: int
    draft: PersonDraft
    is_trashed: bool = False

    @property
    def name(self) -> str:
        """As it is printed."""
        return self.draft.name


def add(database: Database, draft: PersonDraft) -> int:
    """Write a new person down."""
    return database.insert("person", **_values(draft))


def change(database: Database, id: int, draft: PersonDraft) -> None:
    """Write what is known now."""
    database.update("person", id, **_values(draft))


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put them into the trash, or with no moment back."""
    database.trash("person", id, at)


def get(database: Database, id: int) -> PersonRow | None:
    """One person; trashed ones too, since offices and the chronicle name them."""
    return rows(database, [id]).get(id)


def rows(database: Database, ids: Sequence[int]) -> dict[int, PersonRow]:
    """People by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"SELECT {_COLUMNS} FROM person WHERE id IN ({marks})", tuple(ids))
    return {row[0]: _row(row) for row in found}


def ids(
    database: Database, text: str = "", *, descending: bool = False, trashed: bool = False
) -> array[int]:
    """All that match the typed words, by the alphabet; those in the trash instead if wanted."""
    return search.ids(
        database,
        "person",
        text,
        order="sort_key DESC, id DESC" if descending else "sort_key, id",
        where=f"trashed_at IS {'NOT ' if trashed else ''}NULL",
    )


def find(database: Database, text: str, limit: int) -> list[PersonRow]:
    """What to offer while somebody types: beginnings of words first."""
    found = search.first(database, "person", text, limit) if text else []
    known = rows(database, found)
    return [known[id] for id in found]


def named(database: Database, name: str) -> list[PersonRow]:
    """Everybody of that name, whatever the look of its letters; the oldest row first."""
    key = search_key(name)
    found = database.rows("SELECT id, name FROM person WHERE trashed_at IS NULL ORDER BY id")
    same = [id for id, known in found if key and search_key(known) == key]
    known = rows(database, same)
    return [known[id] for id in same]


def join(database: Database, kept: int, double: int) -> None:
    """Offices and entries that name one person name another from now on; each entry does once."""
    database.execute("UPDATE office SET person_id = ? WHERE person_id = ?", (kept, double))
    database.execute(
        "UPDATE chronicle_person SET person_id = ?1 WHERE person_id = ?2 AND chronicle_id NOT IN"
        " (SELECT chronicle_id FROM chronicle_person WHERE person_id = ?1)",
        (kept, double),
    )
    database.execute("DELETE FROM chronicle_person WHERE person_id = ?", (double,))


def _row(row: Sequence[Any]) -> PersonRow:
    id, name, born, died, known_for, phone, consent_on, note, trashed_at = row
    consent = date.fromisoformat(consent_on) if consent_on else None
    draft = PersonDraft(name, born, died, known_for, phone, consent, note)
    return PersonRow(id, draft, trashed_at is not None)


def _values(draft: PersonDraft) -> dict[str, str | None]:
    consent = draft.consent_on.isoformat() if draft.consent_on else None
    return {
        **asdict(draft),
        "consent_on": consent,
        "search_key": search_key(f"{draft.name} {draft.known_for}"),
        "sort_key": sort_key(draft.name),
    }
