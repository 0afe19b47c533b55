"""Who waits for a title, in order of asking, and which copy is set aside for whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from desktop_app.domain.people import PersonName, short_name
from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class Waiting:
    """One place in a queue; `copy_id` is set aside for the reader until `held_until`."""

    id: int
    title_id: int
    title: str
    reader_id: int
    card_no: int
    surname: str
    given: str
    patronymic: str
    on: date
    copy_id: int | None
    held_until: date | None

    @property
    def reader(self) -> str:
        """«Асанова Г. М.»"""
        return short_name(PersonName(self.surname, self.given, self.patronymic))

    @property
    def full(self) -> str:
        """The full name and the number of the card, to be searched in."""
        return f"{self.surname} {self.given} {self.patronymic} {self.card_no}"


_SELECT = """SELECT reservation.id, title_id, title.title, reader_id, card_no, surname, given,
  patronymic, on_date, copy_id, held_until FROM reservation
  JOIN title ON title.id = title_id JOIN reader ON reader.id = reader_id WHERE closed_on IS NULL"""


def add(database: Database, title_id: int, reader_id: int, on: date) -> int:
    """The last place in a title's queue."""
    database.known.clear()
    return database.insert(
        "reservation",
        title_id=title_id,
        reader_id=reader_id,
        on_date=on.isoformat(),
        state="waiting",
    )


def hold(database: Database, reservation_id: int, copy_id: int, until: date) -> None:
    """Set a copy aside."""
    database.update(
        "reservation",
        reservation_id,
        state="held",
        copy_id=copy_id,
        held_until=until.isoformat(),
    )


def wait(database: Database, reservation_id: int) -> None:
    """The copy that was set aside is gone; the place in the queue stays."""
    database.update("reservation", reservation_id, state="waiting", copy_id=None, held_until=None)


def close(database: Database, reservation_id: int, state: str, on: date) -> None:
    """The place is free: 'done', 'cancelled' or 'expired'."""
    database.known.clear()
    database.update("reservation", reservation_id, state=state, closed_on=on.isoformat())


def get(database: Database, reservation_id: int) -> Waiting | None:
    """One open place."""
    found = database.row(f"{_SELECT} AND reservation.id = ?", (reservation_id,))
    return _waiting(found) if found else None


def of_title(database: Database, title_id: int) -> tuple[Waiting, ...]:
    """A title's queue, the first first; most titles have none, and which have is kept."""
    if title_id not in _awaited(database):
        return ()
    return _several(database, "AND title_id = ? ORDER BY reservation.id", title_id)


def of_reader(database: Database, reader_id: int) -> tuple[Waiting, ...]:
    """What a reader waits for."""
    return _several(database, "AND reader_id = ? ORDER BY reservation.id", reader_id)


def all_open(database: Database) -> tuple[Waiting, ...]:
    """Every open place, by title and then in order of asking."""
    tail = "ORDER BY title.sort_key, title_id, reservation.id"
    return tuple(map(_waiting, database.rows(f"{_SELECT} {tail}")))


def _awaited(database: Database) -> frozenset[int]:
    known = database.known.awaited
    if known is None:
        found = database.ids("SELECT title_id FROM reservation WHERE closed_on IS NULL")
        known = database.known.awaited = frozenset(found)
    return known


def _several(database: Database, tail: str, key: int) -> tuple[Waiting, ...]:
    return tuple(map(_waiting, database.rows(f"{_SELECT} {tail}", (key,))))


def _waiting(row: Row) -> Waiting:
    held = date.fromisoformat(row[10]) if row[10] else None
    values = (*row[:8], date.fromisoformat(row[8]), row[9], held)
    return Waiting(*values)
