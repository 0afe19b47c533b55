"""The seal: the fingerprint of the file, written when it was closed in order.

A file that still matches its seal is exactly what was closed; SQLite's own
checks see only a part of flipped bits. The seal is removed before the first
write, so a missing one means that the last session did not end in order.

Up to `WHOLE` bytes, more than a village's work fills, the fingerprint is of
every byte. Of a larger file it is of `PIECES` spread from its head to its end:
a start must not take longer from year to year. A file that was put there, cut
off, or written to by another program is still known, because SQLite counts
changes in the head. A single bit flipped between two pieces is left to the
check of the whole copy made at each closing.
"""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from desktop_app import files

WHOLE = 32 * files.CHUNK
PIECES = 16  # of files.CHUNK


def put(library: Path) -> None:
    """Seal a closed file; one with an unfinished journal beside it stays unsealed."""
    if any(p.exists() and p.stat().st_size for p in with_journals(library)[1:]):
        return
    content = {"sha256": _fingerprint(library), "size": library.stat().st_size}
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
    return bool(size == library.stat().st_size and sha256 == _fingerprint(library))


def with_journals(library: Path) -> tuple[Path, ...]:
    """The file and what SQLite may keep beside it."""
    return (
        library,
        *(library.with_name(library.name + end) for end in ("-wal", "-shm", "-journal")),
    )


def _fingerprint(library: Path) -> str:
    size = library.stat().st_size
    step = files.CHUNK if size <= WHOLE else (size - files.CHUNK) // (PIECES - 1)
    digest = hashlib.sha256()
    with library.open("rb", buffering=0) as file:
        for start in range(0, size, step):
            file.seek(start)
            digest.update(file.read(files.CHUNK))
    return digest.hexdigest()


def _path(library: Path) -> Path:
    return library.with_name(library.name + ".seal")
