"""The plan of work: what became of each of its rows, and the plan against the fact."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from desktop_app.domain.events import EventState, PlanSection

DUE_DAY = 25  # of a month: the plan of the next one is handed in by then


class Mark(StrEnum):
    """What has become of a row of the plan."""

    DONE = "done"
    NOT_DONE = "not_done"
    UNMARKED = "unmarked"  # its day has passed, nobody said what became of it
    MOVED = "moved"
    AHEAD = "ahead"


class Addressee(StrEnum):
    """Who approves or agrees to a plan."""

    DIRECTOR = "director"
    SCHOOL = "school"
    AIYL_OKMOTU = "aiyl_okmotu"


@dataclass(frozen=True)
class Counts:
    """A plan against the fact of its period.

    `outside` were held in the period without standing in a plan, `from_other` stand in the
    plan of another period, `elsewhere` stand in this one but were held in another.
    """

    planned: int = 0
    done: int = 0
    not_done: int = 0
    unmarked: int = 0
    outside: int = 0
    from_other: int = 0
    elsewhere: int = 0

    @property
    def ahead(self) -> int:
        """Still to come."""
        return self.planned - self.done - self.not_done - self.unmarked

    @property
    def held(self) -> int:
        """All that were held in the period: what the ledger counts."""
        return self.done - self.elsewhere + self.from_other + self.outside

    @property
    def percent(self) -> int | None:
        """Done of what was planned, in whole per cent; None where nothing was planned."""
        return (200 * self.done + self.planned) // (2 * self.planned) if self.planned else None


def mark(state: str, planned_on: date, on: date, is_day_open: bool, today: date) -> Mark:
    """What to write into the last column; a row without a day has its whole month."""
    if state == EventState.HELD:
        return Mark.DONE
    if state == EventState.CANCELLED:
        return Mark.NOT_DONE
    if (month_end(on) if is_day_open else on) < today:
        return Mark.UNMARKED
    is_same_month = (on.year, on.month) == (planned_on.year, planned_on.month)
    return Mark.AHEAD if on == planned_on or (is_day_open and is_same_month) else Mark.MOVED


def count(marks: Iterable[Mark]) -> Counts:
    """Rows of a plan by what became of them; the rest of the counts is the fact's."""
    found = list(marks)
    return Counts(
        len(found),
        found.count(Mark.DONE),
        found.count(Mark.NOT_DONE),
        found.count(Mark.UNMARKED),
    )


def section_of(section: str) -> PlanSection:
    """The section a row stands in; what has none is other work."""
    return PlanSection(section) if section else PlanSection.OTHER


def month_end(on: date) -> date:
    """The last day of a day's month."""
    after = date(on.year + on.month // 12, on.month % 12 + 1, 1)
    return after - timedelta(days=1)


def with_age(title: str, age: int | None, lang: str) -> str:
    """«День рождения: А. Н. Толстой, 145 лет»; round ages end in nought or five."""
    if not age or not title:
        return title
    return f"{title}, {age} {'жыл' if lang == 'ky' else 'лет'}"
