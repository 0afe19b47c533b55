"""The seal: the fingerprint of the file, written when it was closed in order.

A file that still matches its seal is exactly what was closed; SQLite's own
checks see only a part of flipped bits. The seal is removed before the first
write, so a missing one means that the last session did not end in order.
"""

from __future__ import annotations

import json
from pathlib import Path

from desktop_app import files


def put(library: Path) -> None:
    """Seal a closed file; one with an unfinished journal beside it stays unsealed."""
    if any(p.exists() and p.stat().st_size for p in with_journals(library)[1:]):
        return
    content = {"sha256": files.sha256(library), "size": library.stat().st_size}
    files.write_file(_path(library), json.dumps(content).encode())


def remove(library: Path) -> None:
    """Break the seal, and be sure that it is broken on the disk too."""
    seal = _path(library)
    if seal.exists():
        seal.unlink()
        files.flush_folder(seal.parent)


def matches(library: Path) -> bool | None:
    """Whether the file is what was closed; None when there is no readable seal."""
    try:
        content = json.loads(_path(library).read_bytes())
        size, sha256 = content["size"], content["sha256"]
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return bool(size == library.stat().st_size and sha256 == files.sha256(library))


def with_journals(library: Path) -> tuple[Path, ...]:
    """The file and what SQLite may keep beside it."""
    return (
        library,
        *(library.with_name(library.name + end) for end in ("-wal", "-shm", "-journal")),
    )


def _path(library: Path) -> Path:
    return library.with_name(library.name + ".seal")
