"""The first hundred bytes of a library's file: is it ours, and of which version."""

from __future__ import annotations

from pathlib import Path

from desktop_app.domain.errors import StorageError
from desktop_app.storage import faults
from desktop_app.storage.migrations import VERSION

APPLICATION_ID = 0x4B495445  # KITE
HEADER_BYTES = 100
_MAGIC = b"SQLite format 3\0"


def read_version(path: Path) -> int:
    """The version of the library at `path`, which nobody in this program has open.

    Nothing is written and no SQLite is asked: a mistyped path must not become
    an empty library, and a newer file must stay as it is, to the byte.
    """
    if not path.is_file():
        raise StorageError("missing_file", file=str(path))
    with faults.told(path), path.open("rb") as file:
        head = file.read(HEADER_BYTES)
    application = int.from_bytes(head[68:72], "big")
    if len(head) < HEADER_BYTES or head[:16] != _MAGIC or application != APPLICATION_ID:
        raise StorageError("not_a_library", file=str(path))
    version = int.from_bytes(head[60:64], "big")
    if version > VERSION:
        raise StorageError("newer_file", file=str(path), version=version, known=VERSION)
    return version
