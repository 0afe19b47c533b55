"""Two cards become one: the rows that change their reader, and the entries counted twice."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from desktop_app.domain.classes import Source
from desktop_app.domain.facts import Fact, Name
from desktop_app.storage.database import Database
from desktop_app.storage.days import written

_PARTS = ("loan", "piece_loan", "reservation", "reminder", "denial")
_FACT = "name, on_date, age, category, mode, ref"
# Met off-site, a reader's visit refers to the negative id; events refer to their own.
_VISIT = "name = 'visit' AND (ref = ?1 AND mode = 'service' OR ref = -?1 AND mode = 'outside')"
_TWICE = f"""{_VISIT} AND EXISTS (
  SELECT 1 FROM fact AS own WHERE own.name = 'visit' AND own.mode = fact.mode
    AND own.ref = CASE WHEN fact.ref < 0 THEN -?2 ELSE ?2 END AND own.on_date = fact.on_date)"""


def count_visits(database: Database, reader_id: int) -> int:
    """Visits entered for a reader by name."""
    return database.number(
        f"SELECT sum(amount) FROM fact WHERE {_VISIT}",
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
    found += database.rows(
        f"SELECT {_FACT} FROM fact WHERE {_TWICE} AND amount > 0 AND on_date > ?3",
        (merged, kept, written(closed)),
    )
    return [_fact(*row)._replace(amount=-1, source=Source.CORRECTION.value) for row in found]


def move(database: Database, kept: int, merged: int, years: Sequence[int], on: date) -> None:
    """Loans, years, visits, groups and the like change their reader; nothing is lost."""
    for table in _PARTS:
        database.execute(f"UPDATE {table} SET reader_id = ? WHERE reader_id = ?", (kept, merged))
    database.executemany(
        "UPDATE registration SET reader_id = ? WHERE reader_id = ? AND year = ?",
        [(kept, merged, year) for year in years],
    )
    database.execute(
        "UPDATE fact SET ref = CASE WHEN ref < 0 THEN -?2 ELSE ?2 END WHERE id IN"
        f" (SELECT id FROM fact WHERE {_VISIT} AND NOT ({_TWICE}))",
        (merged, kept),
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


def _fact(name: str, on: str, age: str, category: str, mode: str, ref: int) -> Fact:
    return Fact(Name(name), date.fromisoformat(on), age=age, category=category, mode=mode, ref=ref)
