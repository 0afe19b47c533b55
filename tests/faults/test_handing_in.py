"""A full disk while a report is handed in leaves the period open and the stick as it was."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app import app
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.exchange import handing
from desktop_app.services import copies, opening, reports
from desktop_app.services.library import Library
from tests.village import clock

OVER = reports.period("2026-Q3")
RU = app.translator("ru")


@pytest.fixture
def library(own_village: Path) -> Iterator[Library]:
    """The third quarter is open again and waits to be handed in."""
    opened = opening.open_library(own_village, clock)
    reports.reopen(opened, "quarterly", OVER, "Забыт акт")
    yield opened
    opening.close(opened, copy=False)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def hand_in(library: Library, stick: Path) -> handing.Package:
    return handing.hand_in(library, "quarterly", OVER, stick, "ru", RU)


def test_a_full_disk_closes_nothing(library: Library, stick: Path) -> None:
    library.database.execute("VACUUM")  # no free page left inside the file
    library.database.execute("PRAGMA max_page_count = 1")  # SQLite takes it for: as large as now
    with pytest.raises(StorageError) as full:
        hand_in(library, stick)
    assert full.value.code == "disk_full"
    assert list(stick.iterdir()) == []
    report = reports.report(library, "quarterly", OVER)
    assert (report.is_closed, report.revision) == (False, 1)
    library.database.execute("PRAGMA max_page_count = 1000000")
    assert hand_in(library, stick).data["revision"] == 2
    assert copies.faults(library) == []


@pytest.mark.parametrize("name", ["2026-Q3_07_r2.pdf", "data.json", "manifest.json"])
def test_a_stick_that_fills_up_keeps_nothing_and_the_report_is_safe(
    library: Library, stick: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """Somebody else's files may take the room that was there a moment ago."""
    write = Path.write_bytes

    def full(self: Path, body: bytes) -> int:
        if self.parent.name.endswith(".part") and self.name == name:
            write(self, body[:100])
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(self, body)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(UserError) as told:
        hand_in(library, stick)
    assert told.value.code == "stick_failed"
    assert list(stick.iterdir()) == []
    assert reports.report(library, "quarterly", OVER).is_closed, "closed here, only not carried"
    monkeypatch.undo()
    assert hand_in(library, stick).folder == stick / "2026-Q3_07_r2"


def test_a_stick_that_lies_about_what_it_wrote_is_found_out(
    library: Library, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Counterfeit sticks take everything and give back zeros."""
    read = Path.read_bytes

    def zeros(self: Path) -> bytes:
        body = read(self)
        return bytes(len(body)) if self.suffix == ".pdf" else body

    monkeypatch.setattr(Path, "read_bytes", zeros)
    with pytest.raises(UserError) as told:
        hand_in(library, stick)
    assert told.value.code == "stick_failed"
    assert list(stick.iterdir()) == []


def test_a_stick_that_is_gone_closes_nothing(library: Library, stick: Path) -> None:
    shutil.rmtree(stick)
    with pytest.raises(UserError) as told:
        hand_in(library, stick)
    assert told.value.code == "stick_missing"
    assert not reports.report(library, "quarterly", OVER).is_closed
