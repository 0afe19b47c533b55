"""A library with some readers and copies, and a clock that tests move, for the desk's tests."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.facts import Name
from desktop_app.domain.periods import Period
from desktop_app.domain.readers import ReaderDraft
from desktop_app.domain.stock import ReceiptDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import readers, receiving
from desktop_app.services.library import Library
from desktop_app.storage import closings, facts
from desktop_app.storage.database import Database

MONDAY = date(2026, 9, 14)
GULNARA = ReaderDraft("Асанова", "Гүлнара", "Маратовна", 1985, "teacher", street="Манас")
BAKYT = ReaderDraft("Бакыт уулу", "Азамат", "", 2016, "grades_1_4", 4, guardian="Асанов Бакыт")


class Calendar:
    """The clock of a test: a day that can be turned."""

    def __init__(self, today: date = MONDAY) -> None:
        self.today = today

    def __call__(self) -> datetime:
        return datetime.combine(self.today, time(10, 30))


def open_library(calendar: Calendar | None = None, *, copies: int = 6) -> Library:
    """Copies 101, 102 … of «Өмүр» in an otherwise empty library; received a year earlier."""
    clock = calendar or Calendar()
    library = Library(Database.in_memory("07"), clock)
    today, clock.today = clock.today, date(2025, 9, 15)
    novel = TitleDraft(title="Өмүр", author="Сыдыкбеков Т.", content="fiction", language="ky")
    line = ReceiptLine(title=novel, copies=copies, first_no="101", price=15000)
    receiving.receive(library, ReceiptDraft(clock.today, origin="centre"), [line])
    clock.today = today
    return library


def registered(library: Library, draft: ReaderDraft = GULNARA, **fields: Any) -> int:
    """Register; the card number."""
    done = readers.register(library, replace(draft, **fields))
    return int(done.summary["card_no"])


def entries(library: Library, name: Name, *classes: str) -> dict[tuple[str, ...], int]:
    """The ledger's sums by classes, without what adds up to nothing."""
    found = facts.sums(library.database, name, classes, date(2026, 1, 1), date(2028, 1, 1))
    return {group: amount for group, amount, _ in found if amount}


def hand_in(library: Library, until: date) -> None:
    """Close everything up to a day."""
    closings.add(
        library.database, "quarterly", Period(date(2026, 1, 1), until), 1, library.clock(), {}
    )


def statuses(library: Library) -> dict[str, str]:
    """Where each copy is, by number."""
    return dict(library.database.rows("SELECT inventory_no, status FROM copy ORDER BY id"))
