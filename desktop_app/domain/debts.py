"""Debtors and the reminders sent to them (handbook 4.6)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from desktop_app.domain.classes import Category
from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers

LATE = (0, 14, 30, 90)  # days past the term that the list is asked for
PUPILS = frozenset({Category.GRADES_1_4, Category.GRADES_5_9, Category.GRADES_10_12})


class Way(StrEnum):
    """How a debtor was reminded."""

    LETTER = "letter"
    PHONE = "phone"
    VISIT = "visit"
    SCHOOL = "school"


@dataclass(frozen=True)
class Debt:
    """What the filters ask of a debtor; `due_on` is the oldest term."""

    due_on: date
    category: str
    school: str
    groups: frozenset[int]
    is_reminded: bool


@dataclass(frozen=True)
class Wanted:
    """Which debtors are listed: late by so many days, of a kind, of whom nobody was reminded."""

    late: int = 0
    pupils: bool = False
    category: str = ""
    school: str = ""
    group: int | None = None
    never_reminded: bool = False


def days_late(due_on: date, on: date) -> int:
    """0 up to the term."""
    return max(0, (on - due_on).days)


def is_wanted(debt: Debt, wanted: Wanted, on: date) -> bool:
    """Whether a debtor passes the filters."""
    return (
        days_late(debt.due_on, on) >= wanted.late
        and (not wanted.pupils or debt.category in PUPILS)
        and wanted.category in ("", debt.category)
        and wanted.school in ("", debt.school)
        and (wanted.group is None or wanted.group in debt.groups)
        and not (wanted.never_reminded and debt.is_reminded)
    )


def reminder_problems(way: str, result: str, on: date, today: date) -> list[Problem]:
    """What keeps a reminder from being written down."""
    found = personal_numbers({"result": result})
    if way not in tuple(Way):
        found.append(Problem("way", "way_required"))
    if on > today:
        found.append(Problem("on", "date_in_future"))
    return found
