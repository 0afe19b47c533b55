"""The documents that an event showed, in the order of its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.bibliography import without_author
from desktop_app.domain.matching import DocumentKey
from desktop_app.storage import novelties
from desktop_app.storage.database import Database
from desktop_app.storage.novelties import DocumentLine


@dataclass(frozen=True)
class ShownRow:
    """A document of the list; without a copy it is any copy of its title.

    What lies in the dossier has its id there and a negative id here: it is a row of another
    table, in the same order of places.
    """

    id: int
    title_id: int | None
    copy_id: int | None
    title: str
    author: str
    year: int | None
    inventory_no: str
    shelf: str
    dossier_id: int | None = None


def add(database: Database, event_id: int, title_id: int, copy_id: int | None) -> int:
    """Put it at the end of the list; its id there."""
    return database.insert(
        "event_document",
        event_id=event_id,
        title_id=title_id,
        copy_id=copy_id,
        place=_next_place(database, event_id),
        note="",
    )


def add_dossier(database: Database, event_id: int, dossier_id: int) -> int:
    """Put a document or article of the dossier at the end of the list; its id there."""
    place = _next_place(database, event_id)
    return -database.insert("event_dossier", event_id=event_id, dossier_id=dossier_id, place=place)


def remove(database: Database, id: int) -> None:
    """Take it off the list."""
    table, row = _row_of(id)
    database.execute(f"DELETE FROM {table} WHERE id = ?", (row,))


def put_in_order(database: Database, ids: Sequence[int]) -> None:
    """Let the list stand in this order."""
    for place, id in enumerate(ids, 1):
        database.update(*_row_of(id), place=place)


def of_event(database: Database, event_id: int) -> tuple[ShownRow, ...]:
    """The list of an event in its order."""
    found = database.rows(
        "SELECT one.place, one.id, one.title_id, one.copy_id,"
        " CASE volume WHEN '' THEN title ELSE title || ', ' || volume END, author, title.year,"
        " coalesce(inventory_no, ''), coalesce(shelf, '') FROM event_document AS one"
        " JOIN title ON title.id = one.title_id LEFT JOIN copy ON copy.id = one.copy_id"
        " WHERE event_id = ?",
        (event_id,),
    )
    placed = [(row[0], ShownRow(*row[1:])) for row in found]
    placed += _of_dossier(database, event_id)
    return tuple(row for _, row in sorted(placed, key=lambda pair: (pair[0], pair[1].id)))


def event_of(database: Database, id: int) -> int | None:
    """The event whose list has this line."""
    table, row = _row_of(id)
    found = database.value(f"SELECT event_id FROM {table} WHERE id = ?", (row,))
    return None if found is None else int(found)


def _of_dossier(database: Database, event_id: int) -> list[tuple[int, ShownRow]]:
    found = database.rows(
        "SELECT place, id, dossier_id FROM event_dossier WHERE event_id = ?", (event_id,)
    )
    keys = [DocumentKey(dossier_id=row[2]) for row in found]
    known = novelties.lines(database, keys)
    return [(place, _shown(id, known[DocumentKey(dossier_id=one)])) for place, id, one in found]


def _shown(id: int, line: DocumentLine) -> ShownRow:
    title, author, dossier = without_author(line.work), line.work.author, line.key.dossier_id
    return ShownRow(-id, None, None, title, author, line.year, "", line.place, dossier)


def _next_place(database: Database, event_id: int) -> int:
    last = database.number(
        "SELECT max(place) FROM (SELECT place FROM event_document WHERE event_id = ?1"
        " UNION ALL SELECT place FROM event_dossier WHERE event_id = ?1)",
        (event_id,),
    )
    return last + 1


def _row_of(id: int) -> tuple[str, int]:
    return ("event_document", id) if id > 0 else ("event_dossier", -id)


def lent(database: Database, event_id: int, start: date, last: date) -> int:
    """How often they were lent on the days `start` to `last`; a renewal is no new loan."""
    found = database.value(
        "SELECT count(*) FROM loan WHERE issued_on BETWEEN ?2 AND ?3 AND renewals = 0"
        " AND copy_id IN (SELECT copy_id FROM event_document WHERE event_id = ?1"
        " AND copy_id IS NOT NULL UNION SELECT copy.id FROM event_document AS one"
        " JOIN copy ON copy.title_id = one.title_id WHERE event_id = ?1 AND one.copy_id IS NULL)",
        (event_id, start.isoformat(), last.isoformat()),
    )
    return int(found or 0)
