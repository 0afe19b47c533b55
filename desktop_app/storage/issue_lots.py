"""Issues in the stock: the lines of the summary book («КСУ») that they came and went by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.storage.database import Database, Row


@dataclass(frozen=True)
class LotRow:
    """Issues of one title and year that were entered together; the classes as they were then.

    `copies` are units of the stock: issues of a journal, yearly sets of a newspaper.
    `keep_years` is the card's, None for ever.
    """

    id: int
    periodical_id: int
    title: str
    year: int
    kind: str
    content: str
    language: str
    local: str
    copies: int
    money: int
    numbers: str
    receipt_id: int
    withdrawal_id: int | None
    keep_years: int | None


@dataclass(frozen=True)
class FreeIssue:
    """An issue that is here and in no lot yet."""

    id: int
    periodical_id: int
    year: int
    number: int
    last_number: int
    label: str
    copies: int
    received_on: date


_SELECT = """SELECT issue_lot.id, periodical_id, title, year, issue_lot.kind, issue_lot.content,
  issue_lot.language, issue_lot.local, copies, money, numbers, receipt_id, withdrawal_id, keep_years
  FROM issue_lot JOIN periodical ON periodical.id = periodical_id"""
# Out by an act, unless a later act took that one back.
_HELD = """(withdrawal_id IS NULL OR EXISTS (SELECT 1 FROM withdrawal
  WHERE withdrawal.reverses = issue_lot.withdrawal_id))"""
_ORDER = "periodical.sort_key, periodical_id, year, issue_lot.id"


def add(database: Database, issue_ids: Sequence[int], **columns: object) -> int:
    """A new lot and its issues; `columns` are the table's."""
    lot_id = database.insert("issue_lot", **columns)
    marks = ", ".join("?" * len(issue_ids))
    database.execute(f"UPDATE issue SET lot_id = ? WHERE id IN ({marks})", (lot_id, *issue_ids))
    return lot_id


def withdraw(database: Database, lot_ids: Sequence[int], withdrawal_id: int) -> None:
    """Lots leave the stock by one act."""
    for lot_id in lot_ids:
        database.update("issue_lot", lot_id, withdrawal_id=withdrawal_id)


def rows(database: Database, lot_ids: Sequence[int]) -> list[LotRow]:
    """Lots by id, by the alphabet and year."""
    marks = ", ".join("?" * len(lot_ids))
    found = database.rows(
        f"{_SELECT} WHERE issue_lot.id IN ({marks}) ORDER BY {_ORDER}", tuple(lot_ids)
    )
    return [LotRow(*row) for row in found]


def held(database: Database, periodical_id: int | None = None) -> list[LotRow]:
    """The lots that are in the stock, of one title or of all."""
    where, values = _HELD, []
    if periodical_id is not None:
        where += " AND periodical_id = ?"
        values.append(periodical_id)
    found = database.rows(f"{_SELECT} WHERE {where} ORDER BY {_ORDER}", values)
    return [LotRow(*row) for row in found]


def past_term(database: Database, year: int) -> list[LotRow]:
    """What is kept longer than its term in a year; what is kept for ever is never among it."""
    found = database.rows(
        f"{_SELECT} WHERE {_HELD} AND issue_lot.year + keep_years < ? ORDER BY {_ORDER}",
        (year,),
    )
    return [LotRow(*row) for row in found]


def sets_entered(database: Database) -> set[tuple[int, int]]:
    """Newspapers' years that stand in the summary book already: (periodical, year)."""
    found = database.rows("SELECT periodical_id, year FROM issue_lot WHERE kind = 'newspaper'")
    return {(row[0], row[1]) for row in found}


def free_issues(database: Database, until: date) -> list[FreeIssue]:
    """What arrived by a day and is in no lot, by title and year."""
    found = database.rows(
        "SELECT issue.id, periodical_id, year, number, last_number, label, copies, received_on"
        " FROM issue JOIN periodical ON periodical.id = periodical_id"
        " WHERE received_on IS NOT NULL AND received_on <= ? AND lot_id IS NULL AND copies > 0"
        " AND periodical.trashed_at IS NULL"
        " ORDER BY periodical.sort_key, periodical_id, year, number",
        (until.isoformat(),),
    )
    return [_free(row) for row in found]


def first_issues(database: Database, periodical_id: int, year: int) -> dict[int, int]:
    """The first issue that arrived for each month of a year: month → its id."""
    found = database.rows(
        "SELECT month, min(id) FROM issue WHERE periodical_id = ? AND year = ?"
        " AND received_on IS NOT NULL GROUP BY month ORDER BY month",
        (periodical_id, year),
    )
    return {row[0]: row[1] for row in found}


def _free(row: Row) -> FreeIssue:
    values = (*row[:7], date.fromisoformat(row[7]))
    return FreeIssue(*values)
