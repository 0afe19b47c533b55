"""What the first screen asks of all parts, in a handful of short questions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from desktop_app.domain.text import in_language
from desktop_app.storage import facts
from desktop_app.storage.database import Database

FEW = 3  # lines of one card


_LAST = 20  # acts; one that was done under a wrong clock does not hide the others


@dataclass(frozen=True)
class EventLine:
    """An event of today or tomorrow, or one that waits to be counted."""

    id: int
    on: date
    starts_at: str
    title_ru: str
    title_ky: str

    def title(self, language: str) -> str:
        """Its title in a language, or the only one it has."""
        return in_language(language, self.title_ru, self.title_ky)


@dataclass(frozen=True)
class InquiryLine:
    """An open inquiry and its deadline."""

    id: int
    number: int
    due_on: date
    question: str


@dataclass(frozen=True)
class Debts:
    """Loans past their term and the readers who have them."""

    loans: int
    readers: int


def events_on(database: Database, on: date) -> tuple[EventLine, ...]:
    """What is planned for a day, also what has begun before and lasts."""
    lasts = "on_date <= ?1 AND max(on_date, ends_on) >= ?1 AND is_day_open = 0"
    return _events(database, f"{lasts} ORDER BY starts_at, id", on)


def events_awaiting(database: Database, today: date) -> tuple[EventLine, ...]:
    """Over before today: how many people came? One with an open day is over with its month."""
    over = "on_date < ?1 AND ends_on < ?1 AND (is_day_open = 0 OR on_date < substr(?1, 1, 8))"
    return _events(database, f"{over} ORDER BY on_date DESC, id LIMIT {FEW}", today)


def inquiries_due(database: Database, until: date) -> tuple[InquiryLine, ...]:
    """Open inquiries whose deadline comes by a day or has passed."""
    found = database.rows(
        "SELECT id, number, due_on, question FROM inquiry WHERE closed_on IS NULL"
        " AND due_on <= ? AND trashed_at IS NULL ORDER BY due_on, id LIMIT ?",
        (until.isoformat(), FEW),
    )
    return tuple(InquiryLine(row[0], row[1], date.fromisoformat(row[2]), row[3]) for row in found)


def count_inquiries_due(database: Database, until: date) -> int:
    """All of them."""
    return database.number(
        "SELECT count(*) FROM inquiry WHERE closed_on IS NULL AND due_on <= ?"
        " AND trashed_at IS NULL",
        (until.isoformat(),),
    )


def debts(database: Database, today: date) -> Debts:
    """What is past its term today, counted as in the report and in the list of debtors."""
    return Debts(
        facts.count_overdue(database, today),
        facts.count_overdue(database, today, by_reader=True),
    )


def registered(database: Database, year: int) -> int:
    """Readers registered in a year."""
    return database.number("SELECT count(*) FROM registration WHERE year = ?", (year,))


def loans_on(database: Database, on: date) -> int:
    """Copies handed out on a day."""
    return database.number(
        "SELECT sum(amount) FROM fact INDEXED BY fact_classes WHERE name = 'loan' AND on_date = ?",
        (on.isoformat(),),
    )


def _events(database: Database, tail: str, day: date) -> tuple[EventLine, ...]:
    found = database.rows(
        "SELECT id, on_date, starts_at, title_ru, title_ky FROM event"
        f" WHERE state = 'planned' AND trashed_at IS NULL AND {tail}",
        (day.isoformat(),),
    )
    return tuple(EventLine(row[0], date.fromisoformat(row[1]), *row[2:]) for row in found)


def last_entry(database: Database) -> date | None:
    """The latest day that any of the last acts was done on."""
    found = database.value(
        "SELECT max(at) FROM (SELECT at FROM journal ORDER BY id DESC LIMIT ?)", (_LAST,)
    )
    return datetime.fromisoformat(found).date() if found else None
