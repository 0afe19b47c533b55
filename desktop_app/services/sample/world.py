"""What the sample is made of: its size, its words, its days, its dice."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property
from random import Random
from typing import Any

from desktop_app import paths
from desktop_app.domain.classes import Age, Category
from desktop_app.domain.facts import Fact
from desktop_app.storage.database import Database


@dataclass(frozen=True)
class Size:
    """How much there is; loans, events and inquiries are over the two years."""

    readers: int
    titles: int
    copies: int
    loans: int
    events: int
    inquiries: int


SIZES: Mapping[str, Size] = {
    "village": Size(900, 4_200, 6_500, 30_000, 190, 260),
    "large": Size(5_000, 50_000, 100_000, 500_000, 5_000, 20_000),
}

SHARES = {
    Category.PRESCHOOL: 4,
    Category.GRADES_1_4: 22,
    Category.GRADES_5_9: 27,
    Category.GRADES_10_12: 9,
    Category.STUDENT: 5,
    Category.TEACHER: 6,
    Category.OFFICIAL: 4,
    Category.FARMER: 9,
    Category.PENSIONER: 7,
    Category.OTHER: 7,
}
AGES = {
    Category.PRESCHOOL: (4, 6),
    Category.GRADES_1_4: (7, 10),
    Category.GRADES_5_9: (11, 15),
    Category.GRADES_10_12: (16, 18),
    Category.STUDENT: (18, 23),
    Category.TEACHER: (24, 60),
    Category.OFFICIAL: (25, 60),
    Category.FARMER: (22, 62),
    Category.PENSIONER: (58, 84),
    Category.OTHER: (20, 57),
}

SEASON = (0.9, 1.05, 1.15, 1.1, 0.95, 0.6, 0.5, 0.55, 1.2, 1.3, 1.25, 1.0)
"""How busy a month is: school fills the desk, summer empties it."""

HOLIDAYS = {(1, 1), (1, 2), (1, 7), (3, 8), (3, 21), (5, 1), (5, 5), (5, 9), (8, 31)}


@dataclass
class Person:
    """A reader as the simulation knows one."""

    id: int
    birth_year: int
    category: str
    weight: float
    registered_in: int = 0
    age: str = ""
    frozen: str = ""
    open_loans: int = 0


@dataclass
class Item:
    """A copy as the simulation knows one."""

    id: int
    kind: str
    content: str
    language: str
    local: str
    price: int
    since: date
    title_id: int
    is_out: bool = False


@dataclass
class World:
    """The sample in the making."""

    database: Database
    village: str
    size: Size
    dice: Random
    start: date
    until: date
    people: list[Person] = field(default_factory=list)
    items: list[Item] = field(default_factory=list)
    ledger: list[Fact] = field(default_factory=list)
    counted_titles: set[tuple[str, int, int]] = field(default_factory=set)
    # what was added to the sample later has dice of its own and leaves the older numbers alone
    later_dice: Random = field(default_factory=lambda: Random(2))

    @cached_property
    def words(self) -> Any:
        path = paths.resources() / "sample" / "words.json"
        return json.loads(path.read_text(encoding="utf-8"))

    @cached_property
    def power_cut(self) -> date:
        """The day that was kept on paper: an open one in the middle of the last finished month."""
        first = self.until.replace(day=1) - timedelta(days=1)
        day = first.replace(day=14)
        while not self.is_open(day):
            day += timedelta(days=1)
        return day

    @cached_property
    def closed_days(self) -> frozenset[date]:
        """Winter days without heating."""
        cold = [day for day in self.days() if day.month == 1 and day.weekday() == 2]
        return frozenset(day for day in cold if 12 <= day.day <= 18)

    def is_open(self, day: date) -> bool:
        """Monday to Saturday, but for holidays."""
        return day.weekday() != 6 and (day.month, day.day) not in HOLIDAYS

    def days(self) -> Iterator[date]:
        """Every open day of the sample, the power cut included."""
        for number in range((self.until - self.start).days):
            day = self.start + timedelta(days=number)
            if self.is_open(day):
                yield day

    def post(self, fact: Fact) -> None:
        self.ledger.append(fact)

    def age_of(self, birth_year: int, on: date) -> Age:
        years = on.year - birth_year
        return Age.CHILD if years <= 14 else Age.YOUTH if years <= 30 else Age.ADULT
