"""Writing files so that a power cut or a pulled stick leaves the old one or the new one, whole.

Used for everything that must be on the disk when the program says so: the
seal, backups, settings, reports, packages.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
from pathlib import Path

CHUNK = 1 << 20


def write_file(path: Path, content: bytes) -> None:
    """Put `content` at `path`, replacing what is there; the folder exists."""
    temporary = path.with_name(path.name + ".tmp")
    try:
        temporary.write_bytes(content)
        publish(temporary, path)
    except OSError:
        remove(temporary)
        raise


def copy_file(source: Path, target: Path) -> None:
    """A copy that is on the disk under its name when this returns."""
    temporary = target.with_name(target.name + ".tmp")
    try:
        shutil.copyfile(source, temporary)
        publish(temporary, target)
    except OSError:
        remove(temporary)
        raise


def publish(temporary: Path, final: Path) -> None:
    """Give a completely written file its name.

    The second flush of the file is for FAT32: there the renamed entry keeps
    length 0 until the file itself is flushed under its new name.
    """
    flush_file(temporary)
    temporary.replace(final)
    flush_file(final)
    flush_folder(final.parent)


def flush_file(path: Path) -> None:
    """Wait until the file's bytes are on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Wait until the folder's names are on the disk; Windows does it by itself."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        # some file systems of sticks refuse to flush a folder
        with contextlib.suppress(PermissionError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def remove(path: Path) -> None:
    """Remove a file of ours that may be gone already or held by a virus scanner."""
    with contextlib.suppress(OSError):
        path.unlink()


def sha256(path: Path) -> str:
    """The fingerprint of a file's bytes, read piece by piece."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(CHUNK):
            digest.update(piece)
    return digest.hexdigest()
