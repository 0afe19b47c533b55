"""Visits of readers: once a day for whoever registers, borrows or brings something back."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date

from desktop_app.domain.classes import Age, Visit
from desktop_app.domain.facts import Fact, Name
from desktop_app.storage import facts
from desktop_app.storage.database import Database

ReaderDay = tuple[int, date]

# A renewal may come by phone: neither its new loan nor the one it closes is a visit.
# A reader whose id is negative was met off-site; a copy given up as lost brings nobody.
# A card that was merged into this one came too, if only to be registered a second time.
_CAME = """SELECT 1 FROM registration JOIN reader ON reader.id = reader_id
  WHERE on_date = ?2 AND (reader_id = ?1 OR merged_into = ?1)
 UNION ALL SELECT 1 FROM loan WHERE reader_id = ?1 AND (
  (issued_on = ?2 AND renewals = 0 AND mode <> 'outside')
  OR (returned_on = ?2 AND ending = '' AND NOT EXISTS (
    SELECT 1 FROM loan AS next WHERE next.copy_id = loan.copy_id AND next.issued_on = ?2
      AND next.reader_id = ?1 AND next.renewals = loan.renewals + 1)))
 UNION ALL SELECT 1 FROM piece_loan AS piece WHERE reader_id = ?1 AND (
  (issued_on = ?2 AND renews IS NULL AND mode <> 'outside')
  OR (returned_on = ?2 AND NOT EXISTS (
    SELECT 1 FROM piece_loan AS next WHERE next.reader_id = ?1 AND next.renews = piece.id)))
 UNION ALL SELECT 1 FROM loss JOIN loan ON loan.id = loan_id
  WHERE reader_id = ?1 AND settled = 'found' AND settled_on = ?2
 UNION ALL SELECT 1 FROM loan
  WHERE reader_id = -?1 AND issued_on = ?2 AND renewals = 0 AND mode = 'outside'
 UNION ALL SELECT 1 FROM piece_loan
  WHERE reader_id = -?1 AND issued_on = ?2 AND renews IS NULL AND mode = 'outside' LIMIT 1"""

COUNTED = """EXISTS (SELECT 1 FROM fact
  WHERE ref = reader.id AND name = 'visit' AND on_date = ?2 AND mode = 'service')"""
"""`counted` inside a question about readers, in the library on the day of its second parameter."""


def counted(database: Database, reader_id: int, on: date) -> bool:
    """Was this reader's visit of the day entered already?"""
    return _entered(database, reader_id, on) is not None


def fact(reader_id: int, on: date, age: str, category: str) -> Fact:
    """The visit of a known reader; met off-site, the id is negative."""
    mode = Visit.SERVICE if reader_id > 0 else Visit.OUTSIDE
    return Fact(Name.VISIT, on, age=age, category=category, mode=mode, ref=reader_id)


def entered(database: Database, fact_id: int) -> Fact | None:
    """An entry of the ledger, if it is a known reader's visit."""
    found = database.row(
        "SELECT ref, on_date, age, category FROM fact WHERE id = ? AND name = 'visit'"
        " AND ref IS NOT NULL AND (mode = 'service' OR ref < 0)",
        (fact_id,),
    )
    if found is None:
        return None
    return fact(found[0], date.fromisoformat(found[1]), found[2], found[3])


def settle(database: Database, days: Iterable[ReaderDay], undone: Mapping[ReaderDay, Fact]) -> None:
    """After an undo: the visit stays exactly while a loan or a return of the day stands.

    `undone` are the visits that the undo took away, to be entered again as they were.
    """
    for reader_id, on in sorted(days):
        entered = _entered(database, reader_id, on)
        came = database.value(_CAME, (reader_id, on.isoformat())) is not None
        if came and entered is None and (reader_id, on) in undone:
            facts.post(database, [undone[reader_id, on]])
        elif entered is not None and not came:
            database.execute("DELETE FROM fact WHERE id = ?", (entered,))


def by_age(database: Database, on: date) -> dict[Age, int]:
    """The visits of a day in the library by age group."""
    found = database.rows(
        "SELECT age, sum(amount) FROM fact INDEXED BY fact_classes"
        " WHERE name = 'visit' AND on_date = ? AND mode IN ('service', 'event') GROUP BY age",
        (on.isoformat(),),
    )
    known = {age: int(amount) for age, amount in found}
    return {age: known.get(age.value, 0) for age in Age}


def _entered(database: Database, reader_id: int, on: date) -> int | None:
    found = database.value(
        "SELECT id FROM fact WHERE ref = ? AND name = 'visit' AND on_date = ? AND mode = ? LIMIT 1",
        (reader_id, on.isoformat(), Visit.SERVICE if reader_id > 0 else Visit.OUTSIDE),
    )
    return None if found is None else int(found)
