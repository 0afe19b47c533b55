"""The chronicle of the village: entries, and the people they name."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass, fields
from datetime import date, datetime

from desktop_app.domain import vague_dates
from desktop_app.domain.chronicle import EntryDraft, Member
from desktop_app.domain.text import in_language, search_key, sort_key
from desktop_app.storage import search
from desktop_app.storage.database import Database

ORDERS = {
    "happened": "happened_key{side}, id{side}",
    "number": "number{side}",
    "title": "sort_key{side}, id{side}",
}
# the columns that a draft has under the same names
_DRAFT = tuple(
    field.name for field in fields(EntryDraft) if field.name not in ("on", "people")
)  # fmt: skip


@dataclass(frozen=True)
class Named:
    """Somebody whom an entry names, as the register knows them; vague dates of life."""

    id: int
    name: str
    born: str
    died: str
    known_for: str
    has_agreed: bool
    has_office: bool
    role: str


@dataclass(frozen=True)
class EntryRow:
    """An entry with the people in their order; the titles are those of its event."""

    id: int
    number: int
    draft: EntryDraft
    event_ru: str
    event_ky: str
    is_trashed: bool
    people: tuple[Named, ...]

    def event(self, language: str) -> str:
        """The event's title in a language, or the only one it has."""
        return in_language(language, self.event_ru, self.event_ky)


def add(database: Database, draft: EntryDraft) -> tuple[int, int]:
    """Write an entry down under the next number; its id and its number."""
    number = 1 + database.number("SELECT coalesce(max(number), 0) FROM chronicle")
    id = database.insert("chronicle", number=number, **_values(database, draft))
    _name(database, id, draft.people)
    return id, number


def change(database: Database, id: int, draft: EntryDraft) -> None:
    """Write the draft's fields and people."""
    database.update("chronicle", id, **_values(database, draft))
    _name(database, id, draft.people)


def trash(database: Database, id: int, at: datetime | None) -> None:
    """Put it into the trash, or with no moment back."""
    database.trash("chronicle", id, at)


def rename_person(database: Database, person: int) -> None:
    """Let the entries that name somebody be found by the new name."""
    for id in of_person(database, person):
        draft = rows(database, [id])[id].draft
        database.update("chronicle", id, search_key=_search_key(database, draft))


def rows(database: Database, ids: Sequence[int]) -> dict[int, EntryRow]:
    """Entries by id; also from the trash."""
    marks = ", ".join("?" * len(ids))
    columns = ", ".join(f"c.{column}" for column in _DRAFT)
    found = database.rows(
        f"SELECT c.id, c.number, c.written_on, coalesce(e.title_ru, ''), coalesce(e.title_ky, ''),"
        f" c.trashed_at, {columns} FROM chronicle c LEFT JOIN event e ON e.id = c.event_id"
        f" WHERE c.id IN ({marks})",
        tuple(ids),
    )
    people = _people(database, ids)
    return {
        row[0]: EntryRow(
            row[0],
            row[1],
            EntryDraft(
                date.fromisoformat(row[2]),
                **dict(zip(_DRAFT, row[6:], strict=True)),
                people=tuple(Member(one.id, one.role) for one in people.get(row[0], ())),
            ),
            row[3],
            row[4],
            row[5] is not None,
            tuple(people.get(row[0], ())),
        )
        for row in found
    }


def ids(
    database: Database,
    text: str = "",
    *,
    section: str = "",
    years: tuple[int, int] | None = None,
    person: int | None = None,
    order: str = "happened",
    descending: bool = False,
) -> array[int]:
    """Those that match the words, tell of a chapter, of some of the years, of a person; in order.

    `happened_key` begins and ends with the years that an entry may tell of.
    """
    conditions, values = ["trashed_at IS NULL"], list[object]()
    if section:
        conditions.append("section = ?")
        values.append(section)
    if years:
        conditions.append("substr(happened_key, 1, 4) <= ? AND substr(happened_key, -4) >= ?")
        values += [f"{years[1]:04}", f"{years[0]:04}"]
    if person is not None:
        conditions.append("id IN (SELECT chronicle_id FROM chronicle_person WHERE person_id = ?)")
        values.append(person)
    return search.ids(
        database,
        "chronicle",
        text,
        order=ORDERS[order].format(side=" DESC" if descending else ""),
        where=" AND ".join(conditions),
        params=values,
    )


def written_in(database: Database, start: date, end: date) -> list[int]:
    """The entries written on the days [start, end), in the order of what they tell of."""
    found = database.ids(
        "SELECT id FROM chronicle WHERE trashed_at IS NULL AND written_on >= ? AND written_on < ?"
        " ORDER BY happened_key, id",
        (start.isoformat(), end.isoformat()),
    )
    return list(found)


def of_person(database: Database, person: int) -> list[int]:
    """The valid entries that name somebody, by time."""
    return list(ids(database, person=person))


def told_years(database: Database) -> list[tuple[int, int]]:
    """First and last year of each valid entry that tells of a time."""
    found = database.rows(
        "SELECT DISTINCT substr(happened_key, 1, 4), substr(happened_key, -4) FROM chronicle"
        " WHERE trashed_at IS NULL AND happened_key <> '' ORDER BY 1, 2"
    )
    return [(int(first), int(last)) for first, last in found]


def events_told(database: Database) -> frozenset[int]:
    """The events that a valid entry tells of."""
    return frozenset(
        row[0]
        for row in database.rows(
            "SELECT event_id FROM chronicle WHERE trashed_at IS NULL AND event_id IS NOT NULL"
        )
    )


def trashed(database: Database) -> list[EntryRow]:
    """What lies in the trash, the latest first."""
    found = database.ids(
        "SELECT id FROM chronicle WHERE trashed_at IS NOT NULL ORDER BY trashed_at DESC, id"
    )
    known = rows(database, found)
    return [known[id] for id in found]


def known(database: Database, column: str) -> list[str]:
    """Authors, places or sources typed before, the most used first."""
    assert column in ("author", "place", "source")
    found = database.rows(
        f"SELECT {column} FROM chronicle WHERE {column} > '' AND trashed_at IS NULL"
        f" GROUP BY {column} ORDER BY count(*) DESC, {column}"
    )
    return [row[0] for row in found]


def known_roles(database: Database) -> list[str]:
    """Roles typed before, the most used first."""
    found = database.rows(
        "SELECT role FROM chronicle_person WHERE role > '' GROUP BY role"
        " ORDER BY count(*) DESC, role"
    )
    return [row[0] for row in found]


def _people(database: Database, ids: Sequence[int]) -> dict[int, list[Named]]:
    marks = ", ".join("?" * len(ids))
    found = database.rows(
        "SELECT c.chronicle_id, p.id, p.name, p.born, p.died, p.known_for,"
        " coalesce(p.consent_on, '') <> '', EXISTS (SELECT 1 FROM office o"
        " WHERE o.person_id = p.id AND o.trashed_at IS NULL), c.role"
        " FROM chronicle_person c JOIN person p ON p.id = c.person_id"
        f" WHERE c.chronicle_id IN ({marks}) ORDER BY c.chronicle_id, c.place, c.id",
        tuple(ids),
    )
    people: dict[int, list[Named]] = {}
    for id, person, name, born, died, known_for, agreed, office, role in found:
        named = Named(person, name, born, died, known_for, bool(agreed), bool(office), role)
        people.setdefault(id, []).append(named)
    return people


def _name(database: Database, id: int, people: Sequence[Member]) -> None:
    """Make these, in this order, the people of an entry."""
    found = database.rows(
        "SELECT person_id, id FROM chronicle_person WHERE chronicle_id = ?", (id,)
    )
    links = {person: link for person, link in found}
    wanted = {member.person_id: member.role for member in people}
    for person, link in links.items():
        if person not in wanted:
            database.execute("DELETE FROM chronicle_person WHERE id = ?", (link,))
    for place, (person, role) in enumerate(wanted.items()):
        if person in links:
            database.update("chronicle_person", links[person], role=role, place=place)
        else:
            database.insert(
                "chronicle_person", chronicle_id=id, person_id=person, role=role, place=place
            )


def _values(database: Database, draft: EntryDraft) -> dict[str, object]:
    return {
        **{column: getattr(draft, column) for column in _DRAFT},
        "written_on": draft.on.isoformat(),
        "happened_key": vague_dates.sort_key(draft.happened),
        "search_key": _search_key(database, draft),
        "sort_key": sort_key(draft.title),
    }


def _search_key(database: Database, draft: EntryDraft) -> str:
    marks = ", ".join("?" * len(draft.people))
    persons = tuple(member.person_id for member in draft.people)
    names = database.rows(f"SELECT name FROM person WHERE id IN ({marks})", persons)
    text = (draft.title, draft.body, draft.place, draft.source, *(row[0] for row in names))
    return search_key(" ".join(text))
