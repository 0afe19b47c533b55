"""A full or failing disk is told in the program's words, and what was saved stays."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from desktop_app.domain.errors import StorageError
from desktop_app.storage import faults, journal
from desktop_app.storage.database import Database
from tests.storage.conftest import AT
from tests.storage.rows import a_title, titles

_DISK = apsw.vfs_names()[0]


def test_a_full_disk_saves_nothing_of_the_act_and_loses_nothing_before(opened: Database) -> None:
    with journal.record(opened, "stock.add", AT):
        a_title(opened, "Сакталды")
    pages = opened.number("PRAGMA page_count")
    opened.execute(f"PRAGMA max_page_count = {pages + 3}")
    with pytest.raises(StorageError) as full, journal.record(opened, "stock.add", AT):
        for number in range(1000):
            a_title(opened, f"Китеп {number}", note="x" * 500)
    assert full.value.code == "disk_full"
    assert full.value.facts["file"] == str(opened.path)
    assert titles(opened) == ["Сакталды"]
    opened.execute("PRAGMA max_page_count = 1000000")
    with journal.record(opened, "stock.add", AT):
        a_title(opened, "Дагы")
    assert titles(opened) == ["Сакталды", "Дагы"]


class _FailingDisk(apsw.VFS):
    """A disk whose flush or write fails when told to."""

    def __init__(self) -> None:
        self.failing = ""
        super().__init__("failing_disk", _DISK, makedefault=True)

    def xOpen(self, name: object, flags: list[int]) -> apsw.VFSFile:
        return _FailingFile(self, name, flags)


class _FailingFile(apsw.VFSFile):
    def __init__(self, disk: _FailingDisk, name: object, flags: list[int]) -> None:
        self.disk = disk
        super().__init__(_DISK, name, flags)

    def xSync(self, flags: int) -> None:
        if self.disk.failing == "flush":
            raise apsw.exception_for(apsw.SQLITE_IOERR_FSYNC)
        super().xSync(flags)

    def xWrite(self, data: bytes, offset: int) -> None:
        if self.disk.failing == "write":
            raise apsw.exception_for(apsw.SQLITE_IOERR_WRITE)
        super().xWrite(data, offset)


@pytest.fixture
def disk() -> Iterator[_FailingDisk]:
    vfs = _FailingDisk()
    yield vfs
    vfs.unregister()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
@pytest.mark.parametrize(("failing", "code"), [("flush", "unconfirmed"), ("write", "disk_error")])
def test_a_failing_disk(disk: _FailingDisk, library: Path, failing: str, code: str) -> None:
    database = Database.create(library)
    disk.failing = failing
    with pytest.raises(StorageError) as failed, database.transaction():
        a_title(database)
    disk.failing = ""
    assert failed.value.code == code
    assert titles(database) == []
    with database.transaction():
        a_title(database, "Кийин")
    assert titles(database) == ["Кийин"]
    database.close()


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (apsw.exception_for(apsw.SQLITE_CORRUPT), "damaged"),
        (apsw.exception_for(apsw.SQLITE_NOTADB), "damaged"),
        (apsw.exception_for(apsw.SQLITE_BUSY), "busy"),
        (apsw.exception_for(apsw.SQLITE_READONLY), "read_only"),
        (apsw.exception_for(apsw.SQLITE_CANTOPEN), "disk_error"),
        (OSError(errno.ENOSPC, "x"), "disk_full"),
        (OSError(errno.EROFS, "x"), "read_only"),
        (OSError(errno.EIO, "x"), "disk_error"),
        (apsw.exception_for(apsw.SQLITE_CONSTRAINT), None),
        (ValueError("x"), None),
        (None, None),
    ],
)
def test_every_fault_has_its_code(error: BaseException | None, code: str | None) -> None:
    assert faults.code(error) == code


def test_the_cause_is_found_behind_other_errors() -> None:
    hidden = apsw.exception_for(apsw.SQLITE_FULL)
    wrapped = RuntimeError("cannot rollback")
    wrapped.__context__ = hidden
    assert faults.code(wrapped) == "disk_full"
    hidden.__context__ = wrapped  # a circle ends too
    assert faults.code(RuntimeError()) is None
