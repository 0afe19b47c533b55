"""The documents that an event showed, in the order of its list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.storage.database import Database


@dataclass(frozen=True)
class ShownRow:
    """A document of the list; without a copy it is any copy of its title."""

    id: int
    title_id: int
    copy_id: int | None
    title: str
    author: str
    year: int | None
    inventory_no: str
    shelf: str


def add(database: Database, event_id: int, title_id: int, copy_id: int | None) -> int:
    """Put it at the end of the list; its id there."""
    last = database.value("SELECT max(place) FROM event_document WHERE event_id = ?", (event_id,))
    return database.insert(
        "event_document",
        event_id=event_id,
        title_id=title_id,
        copy_id=copy_id,
        place=(last or 0) + 1,
        note="",
    )


def remove(database: Database, id: int) -> None:
    """Take it off the list."""
    database.execute("DELETE FROM event_document WHERE id = ?", (id,))


def put_in_order(database: Database, ids: Sequence[int]) -> None:
    """Let the list stand in this order."""
    for place, id in enumerate(ids, 1):
        database.update("event_document", id, place=place)


def of_event(database: Database, event_id: int) -> tuple[ShownRow, ...]:
    """The list of an event in its order."""
    found = database.rows(
        "SELECT one.id, one.title_id, one.copy_id,"
        " CASE volume WHEN '' THEN title ELSE title || ', ' || volume END, author, title.year,"
        " coalesce(inventory_no, ''), coalesce(shelf, '') FROM event_document AS one"
        " JOIN title ON title.id = one.title_id LEFT JOIN copy ON copy.id = one.copy_id"
        " WHERE event_id = ? ORDER BY one.place, one.id",
        (event_id,),
    )
    return tuple(ShownRow(*row) for row in found)


def event_of(database: Database, id: int) -> int | None:
    """The event whose list has this line."""
    found = database.value("SELECT event_id FROM event_document WHERE id = ?", (id,))
    return None if found is None else int(found)


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
