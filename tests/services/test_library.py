"""The open library: a worker reads beside the desk and cannot write."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from desktop_app.domain import periods
from desktop_app.domain.errors import StorageError
from desktop_app.domain.facts import Fact, Name
from desktop_app.services import reports
from desktop_app.services.library import Library
from desktop_app.storage.database import Database

Q3 = periods.quarter(2026, 3)


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    database = Database.create(tmp_path / "library.db", branch="07")
    yield Library(database, lambda: datetime(2026, 10, 5, 10, 0))
    database.close()


def enter(library: Library, count: int) -> None:
    with library.act("day") as act:
        act.post(Fact(Name.VISIT, date(2026, 8, 14), count, age="child", mode="service"))


def test_a_worker_sees_what_the_desk_has_entered(library: Library) -> None:
    enter(library, 3)
    with library.reading() as reader:
        assert reports.report(reader, reports.QUARTERLY, Q3).period == Q3
        assert [row.amount for row in reports.why(reader, "visit", Q3)] == [3]


def test_a_worker_cannot_write(library: Library) -> None:
    with library.reading() as reader, pytest.raises(StorageError):
        enter(reader, 3)


def test_revisions_tell_what_each_handing_in_changed(library: Library) -> None:
    assert reports.revisions(library, reports.QUARTERLY, Q3) == ()
    enter(library, 3)
    reports.close(library, reports.QUARTERLY, Q3)
    reports.reopen(library, reports.QUARTERLY, Q3, "пропущен день")
    enter(library, 2)
    reports.close(library, reports.QUARTERLY, Q3)
    newest, oldest = reports.revisions(library, reports.QUARTERLY, Q3)
    assert (newest.number, newest.reason, newest.is_open) == (2, "пропущен день", False)
    assert ("visit", "2026-Q3", 3, 5) in [
        (c.indicator, c.period, c.was, c.now) for c in newest.changes
    ]
    assert (oldest.number, oldest.reason, oldest.is_open, oldest.changes) == (1, "", True, ())
