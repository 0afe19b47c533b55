"""A library is open once; a leftover lock never locks the librarian out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from desktop_app.domain.errors import StorageError
from desktop_app.storage.database import Database
from desktop_app.storage.lock import Lock

_HOLD = """
import sys
from pathlib import Path
from desktop_app.storage.database import Database
database = Database.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def test_a_second_opening_is_refused_until_the_first_ends(library: Path) -> None:
    first = Database.create(library)
    with pytest.raises(StorageError) as refused:
        Database.open(library)
    assert refused.value.code == "in_use"
    first.close()
    Database.open(library).close()


def test_another_program_holds_it_and_being_killed_lets_it_go(library: Path) -> None:
    Database.create(library).close()
    holder = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(library)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"open\n"
        with pytest.raises(StorageError) as refused:
            Database.open(library)
        assert refused.value.code == "in_use"
        holder.kill()
    Database.open(library).close()


@pytest.mark.parametrize("leftover", [b"", bytes(60), b"4711\nOTHER-PC\n", b"\xff" * 40])
def test_a_leftover_lock_file_does_not_count(library: Path, leftover: bytes) -> None:
    Database.create(library).close()
    library.with_name(library.name + ".lock").write_bytes(leftover)
    Database.open(library).close()


def test_a_lock_handed_over_is_released_with_the_database(library: Path) -> None:
    database = Database.create(library, lock=Lock(library))
    with pytest.raises(StorageError):
        Database.open(library)
    database.close()
    Database.open(library).close()
