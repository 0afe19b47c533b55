"""The file is opened safely or not at all, and nothing becomes a library by mistake."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import apsw
import pytest

from desktop_app import files
from desktop_app.domain.errors import StorageError
from desktop_app.storage import header, migrations, seal
from desktop_app.storage.database import Database
from tests.storage.rows import a_title, titles

PRAGMAS = {
    "journal_mode": "wal",
    "synchronous": 3,
    "foreign_keys": 1,
    "wal_autocheckpoint": 1000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "secure_delete": 1,
    "busy_timeout": 5000,
    "application_id": 0x4B495445,
    "user_version": migrations.VERSION,
}
_DISK = apsw.vfs_names()[0]


def test_every_connection_has_the_pragmas_of_a_safe_file(opened: Database) -> None:
    assert {name: opened.value(f"PRAGMA {name}") for name in PRAGMAS} == PRAGMAS
    with opened.reader_connection() as reader:
        assert {name: reader.value(f"PRAGMA {name}") for name in PRAGMAS} == PRAGMAS


@pytest.mark.skipif("unix-none" not in apsw.vfs_names(), reason="a driver of Unix")
def test_without_shared_memory_the_journal_is_truncated(library: Path) -> None:
    Database.create(library).close()
    apsw.set_default_vfs("unix-none")  # as on a network drive: WAL cannot work
    try:
        database = Database.open(library)
        assert database.value("PRAGMA journal_mode") == "truncate"
        a_title(database)
        database.close()
    finally:
        apsw.set_default_vfs(_DISK)
    reopened = Database.open(library)
    assert titles(reopened) == ["Манас"]
    reopened.close()


def test_rows_carry_a_uuid_and_the_branch(opened: Database) -> None:
    a_title(opened)
    opened.branch = "B2"
    a_title(opened, "Айтыш")
    rows = opened.rows("SELECT uuid, branch FROM title ORDER BY id")
    assert [row[1] for row in rows] == ["A1", "B2"]
    assert {len(row[0]) for row in rows} == {16}
    assert rows[0][0] != rows[1][0]


def test_a_reader_sees_what_is_saved_and_cannot_write(opened: Database) -> None:
    a_title(opened)
    with opened.reader_connection() as reader:
        assert titles(reader) == ["Манас"]
        with pytest.raises(StorageError) as refused:
            a_title(reader)
    assert refused.value.code == "read_only"


def test_a_failed_act_leaves_nothing(opened: Database) -> None:
    with pytest.raises(apsw.ConstraintError), opened.transaction():
        a_title(opened)
        opened.insert("title", title=None)
    assert titles(opened) == []


def test_changing_a_row_that_is_not_there_is_a_mistake(opened: Database) -> None:
    with pytest.raises(LookupError):
        opened.update("title", 7, title="Нет")


def test_a_mistyped_path_stays_empty(library: Path) -> None:
    with pytest.raises(StorageError) as refused:
        Database.open(library)
    assert refused.value.code == "missing_file"
    assert list(library.parent.iterdir()) == []


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"\0" * 4096, b"PK" * 600])
def test_other_files_are_not_libraries(library: Path, content: bytes) -> None:
    library.write_bytes(content)
    with pytest.raises(StorageError) as refused:
        Database.open(library)
    assert refused.value.code == "not_a_library"
    assert library.read_bytes() == content


def test_another_programs_database_is_left_alone(library: Path) -> None:
    other = apsw.Connection(str(library))
    other.execute("CREATE TABLE t (a)")
    other.close()
    with pytest.raises(StorageError) as refused:
        Database.open(library)
    assert refused.value.code == "not_a_library"


def test_a_newer_file_is_refused_and_untouched(library: Path) -> None:
    database = Database.create(library)
    database.execute("PRAGMA user_version = 99")
    database.close()
    before = files.sha256(library)
    beside = {p.name for p in library.parent.iterdir()}
    with pytest.raises(StorageError) as refused:
        Database.open(library)
    assert refused.value.code == "newer_file"
    assert refused.value.facts["version"] == 99
    assert files.sha256(library) == before
    assert {p.name for p in library.parent.iterdir()} == beside
    assert not any(p.exists() for p in seal.with_journals(library)[1:])


def test_a_new_library_never_replaces_one(library: Path) -> None:
    Database.create(library).close()
    with pytest.raises(FileExistsError):
        Database.create(library)


def test_a_creation_cut_short_is_begun_anew(library: Path) -> None:
    library.with_name(library.name + ".new").write_bytes(b"half")
    database = Database.create(library)
    assert header.read_version(library) == migrations.VERSION
    database.close()


def test_closing_leaves_one_sealed_file(opened: Database, library: Path) -> None:
    a_title(opened)
    assert seal.matches(library) is None
    opened.close()
    opened.close()
    assert seal.matches(library) is True
    assert {p.name for p in library.parent.iterdir()} == {
        library.name,
        library.name + ".lock",
        library.name + ".seal",
    }


def test_a_library_in_memory_lends_itself_to_a_worker(database: Database) -> None:
    a_title(database)
    with database.reader_connection() as reader:
        assert titles(reader) == ["Манас"]


def test_rows_have_uuids_of_their_own_also_those_of_a_forked_process() -> None:
    code = (
        "import os, sys; from desktop_app.storage import uuids\n"
        "mine = {uuids.new() for _ in range(1000)}; assert len(mine) == 1000\n"
        "assert {len(one) for one in mine} == {16}\n"
        "if not hasattr(os, 'fork'): sys.exit()\n"
        "read, write = os.pipe()\n"
        "if not os.fork():\n"
        "    os.write(write, uuids.new()); os._exit(0)\n"
        "os.wait(); assert os.read(read, 16) != uuids.new()\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=Path(__file__).parents[2])
