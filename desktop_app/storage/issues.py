"""Issues of journals and newspapers, and the claims for those that did not come.

A row is written when something happens to an issue: it arrived, was claimed, was
given up. What is only expected follows from the subscriptions.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from desktop_app.domain.issues import SPECIAL, Arrival
from desktop_app.storage.database import Database, Row
from desktop_app.storage.days import day


@dataclass(frozen=True)
class IssueRow:
    """What is known of an issue; `claimed_on` is the day of the last letter about it."""

    id: int
    periodical_id: int
    year: int
    number: int
    last_number: int
    month: int
    label: str
    received_on: date | None
    copies: int
    given_up_on: date | None
    claim_id: int | None
    claimed_on: date | None
    lot_id: int | None
    delivered: int
    note: str


@dataclass(frozen=True)
class ClaimRow:
    """A letter about issues that did not come."""

    id: int
    year: int
    number: int
    on: date
    recipient: str
    answer: str
    answered_on: date | None


_SELECT = """SELECT issue.id, issue.periodical_id, issue.year, issue.number, last_number, month,
  label, received_on, issue.copies, given_up_on, claim_id, issue_claim.on_date, lot_id,
  (SELECT coalesce(sum(copies), 0) FROM issue_delivery
   WHERE issue_id = issue.id AND cancelled_on IS NULL), note
  FROM issue LEFT JOIN issue_claim ON issue_claim.id = claim_id"""
_CLAIM = "SELECT id, year, number, on_date, recipient, answer, answered_on FROM issue_claim"


def of_year(database: Database, periodical_id: int, year: int) -> list[IssueRow]:
    """Everything known of a title's year, in order of its numbers."""
    found = database.rows(
        f"{_SELECT} WHERE issue.periodical_id = ? AND issue.year = ? ORDER BY issue.number",
        (periodical_id, year),
    )
    return [_row(row) for row in found]


def of_years(database: Database, years: Sequence[int]) -> list[IssueRow]:
    """Everything known of some years of all titles."""
    marks = ", ".join("?" * len(years))
    found = database.rows(
        f"{_SELECT} WHERE issue.year IN ({marks}) ORDER BY issue.periodical_id, issue.number",
        tuple(years),
    )
    return [_row(row) for row in found]


def settled(database: Database, years: Sequence[int]) -> set[tuple[int, int, int]]:
    """What nobody waits for any more, each number of a thick issue: (periodical, year, number)."""
    marks = ", ".join("?" * len(years))
    found = database.rows(
        f"SELECT periodical_id, year, number, last_number FROM issue WHERE year IN ({marks})"
        " AND (received_on IS NOT NULL OR given_up_on IS NOT NULL)",
        tuple(years),
    )
    return {(id, year, at) for id, year, first, last in found for at in range(first, last + 1)}


def of_claim(database: Database, claim_id: int) -> list[IssueRow]:
    """The issues that a letter is about, those that came since too."""
    found = database.rows(
        f"{_SELECT} WHERE claim_id = ? ORDER BY issue.periodical_id, issue.year, issue.number",
        (claim_id,),
    )
    return [_row(row) for row in found]


def get(database: Database, issue_id: int) -> IssueRow | None:
    """One issue by its id."""
    row = database.row(f"{_SELECT} WHERE issue.id = ?", (issue_id,))
    return _row(row) if row else None


def find(database: Database, periodical_id: int, year: int, number: int) -> IssueRow | None:
    """One issue by its number."""
    row = database.row(
        f"{_SELECT} WHERE issue.periodical_id = ? AND issue.year = ? AND issue.number = ?",
        (periodical_id, year, number),
    )
    return _row(row) if row else None


def keep(
    database: Database, periodical_id: int, year: int, number: int, month: int, label: str = ""
) -> int:
    """The row of an issue, made when there is none; its id."""
    known = database.value(
        "SELECT id FROM issue WHERE periodical_id = ? AND year = ? AND number = ?",
        (periodical_id, year, number),
    )
    return known or database.insert(
        "issue",
        periodical_id=periodical_id,
        year=year,
        number=number,
        last_number=number,
        month=month,
        label=label,
        copies=0,
        note="",
    )


def receive(database: Database, issue_id: int, number: int, arrival: Arrival) -> None:
    """It is here."""
    database.update(
        "issue",
        issue_id,
        received_on=arrival.on.isoformat() if arrival.on else None,
        copies=arrival.copies or 0,
        last_number=arrival.last_number or number,
        given_up_on=None,
    )


def give_up(database: Database, issue_id: int, on: date | None) -> None:
    """It will not come, or with no day: it is waited for again."""
    given_up = on.isoformat() if on else None
    database.update("issue", issue_id, given_up_on=given_up, received_on=None, copies=0)


def describe(database: Database, issue_id: int, label: str, note: str) -> None:
    """What is printed on it and what there is to say."""
    database.update("issue", issue_id, label=label, note=note)


def next_special(database: Database, periodical_id: int, year: int) -> int:
    """A free number for an issue beyond the numbering."""
    last = database.number(
        "SELECT max(number) FROM issue WHERE periodical_id = ? AND year = ?", (periodical_id, year)
    )
    return max(last + 1, SPECIAL)


def add_claim(database: Database, on: date, recipient: str) -> int:
    """A new letter with the year's next number; its id."""
    number = 1 + database.number("SELECT max(number) FROM issue_claim WHERE year = ?", (on.year,))
    return database.insert(
        "issue_claim",
        year=on.year,
        number=number,
        on_date=on.isoformat(),
        recipient=recipient,
        answer="",
    )


def claim(database: Database, issue_id: int, claim_id: int) -> None:
    """An issue stands in a letter."""
    database.update("issue", issue_id, claim_id=claim_id)


def answer(database: Database, claim_id: int, text: str, on: date) -> None:
    """What the post answered."""
    database.update("issue_claim", claim_id, answer=text, answered_on=on.isoformat())


def claims(database: Database, ids: Sequence[int] | None = None) -> list[ClaimRow]:
    """The letters, the newest first; some or all."""
    where = "" if ids is None else f" WHERE id IN ({', '.join('?' * len(ids))})"
    found = database.rows(f"{_CLAIM}{where} ORDER BY on_date DESC, id DESC", tuple(ids or ()))
    return list(map(_claim, found))


def last_recipient(database: Database) -> str:
    """Whom the last letter was written to."""
    return str(database.value("SELECT recipient FROM issue_claim ORDER BY id DESC LIMIT 1") or "")


def _row(row: Row) -> IssueRow:
    values = (*row[:7], day(row[7]), row[8], day(row[9]), row[10], day(row[11]), *row[12:])
    return IssueRow(*values)


def _claim(row: Row) -> ClaimRow:
    values = (*row[:3], day(row[3]), *row[4:6], day(row[6]))
    return ClaimRow(*values)
