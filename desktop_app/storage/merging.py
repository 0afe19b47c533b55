"""Two cards become one: the rows that change their reader, and the entries counted twice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from desktop_app.domain.classes import Source, Visit
from desktop_app.domain.facts import Fact, Name
from desktop_app.storage.database import Database

_PARTS = ("loan", "piece_loan", "reservation", "reminder", "denial")
_FACT = "name, on_date, age, category, mode, ref"
_TWICE = """name = 'visit' AND ref = ?1 AND mode = ?3 AND EXISTS (
  SELECT 1 FROM fact AS own WHERE own.ref = ?2 AND own.name = 'visit' AND own.mode = ?3
    AND own.on_date = fact.on_date)"""


def count_visits(database: Database, reader_id: int) -> int:
    """Visits entered for a reader by name."""
    return database.number(
        "SELECT sum(amount) FROM fact WHERE name = 'visit' AND mode = 'service' AND ref = ?",
        (reader_id,),
    )


def count_loans(database: Database, reader_id: int) -> int:
    """All loans there ever were."""
    return database.number("SELECT count(*) FROM loan WHERE reader_id = ?", (reader_id,))


def counted_twice(
    database: Database, kept: int, merged: int, years: Sequence[int], closed: date | None
) -> list[Fact]:
    """Opposite entries for registrations of `years` and for visits that both cards have of a day.

    They bear the reference of what they take back, so that the two stand together.
    """
    marks = ", ".join("?" * len(years))
    found = database.rows(
        f"SELECT {_FACT} FROM fact WHERE name = 'registration' AND amount > 0 AND ref IN"
        f" (SELECT id FROM registration WHERE reader_id = ? AND year IN ({marks}))",
        (merged, *years),
    )
    after = closed.isoformat() if closed else ""
    for pair in _visitors(kept, merged):
        found += database.rows(
            f"SELECT {_FACT} FROM fact WHERE {_TWICE} AND amount > 0 AND on_date > ?4",
            (*pair, after),
        )
    return [replace(_fact(*row), amount=-1, source=Source.CORRECTION.value) for row in found]


def move(database: Database, kept: int, merged: int, years: Sequence[int], on: date) -> None:
    """Loans, years, visits, groups and the like change their reader; nothing is lost."""
    for table in _PARTS:
        database.execute(f"UPDATE {table} SET reader_id = ? WHERE reader_id = ?", (kept, merged))
    database.executemany(
        "UPDATE registration SET reader_id = ? WHERE reader_id = ? AND year = ?",
        [(kept, merged, year) for year in years],
    )
    database.executemany(
        f"UPDATE fact SET ref = ?2 WHERE id IN (SELECT id FROM fact WHERE name = 'visit'"
        f" AND mode = ?3 AND ref = ?1 AND NOT ({_TWICE}))",
        _visitors(kept, merged),
    )
    database.execute(
        "UPDATE group_member SET reader_id = ?2 WHERE reader_id = ?1 AND group_id NOT IN"
        " (SELECT group_id FROM group_member WHERE reader_id = ?2)",
        (merged, kept),
    )
    database.execute(
        "UPDATE group_member SET left_on = ? WHERE reader_id = ? AND left_on IS NULL",
        (on.isoformat(), merged),
    )


def lead(database: Database, kept: int, merged: int, at: datetime) -> None:
    """The card goes into the trash; its number, and numbers that led to it, lead to the other."""
    database.execute("UPDATE reader SET merged_into = ? WHERE merged_into = ?", (kept, merged))
    moment = at.isoformat(timespec="seconds")
    database.update("reader", merged, merged_into=kept, trashed_at=moment)
    numbers = database.rows("SELECT card_no FROM reader WHERE merged_into = ?", (kept,))
    words = database.value("SELECT search_key FROM reader WHERE id = ?", (kept,))
    missing = [str(row[0]) for row in numbers if str(row[0]) not in words.split()]
    database.update("reader", kept, search_key=" ".join((words, *missing)))


def _visitors(kept: int, merged: int) -> list[tuple[int, int, str]]:
    """Whose visits go to whom, in the library and off-site, where a reader's id is negative."""
    return [
        (merged, kept, Visit.SERVICE.value),
        (-merged, -kept, Visit.OUTSIDE.value),
    ]


def _fact(name: str, on: str, age: str, category: str, mode: str, ref: int) -> Fact:
    return Fact(Name(name), date.fromisoformat(on), age=age, category=category, mode=mode, ref=ref)
