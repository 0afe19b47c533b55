"""Copies of the library: made, listed, looked into, put back; and the library's health."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_app.domain.errors import UserError
from desktop_app.services import opening
from desktop_app.services.library import Clock, Library
from desktop_app.storage import backup, health, images
from desktop_app.storage.backup import Copy as Copy
from desktop_app.storage.backup import Preview as Preview
from desktop_app.storage.lock import Lock

Report = Callable[[int, int], None]
"""Told how many of how many pictures were carried; what it raises ends the carrying."""


def make(
    library: Library, folder: Path, why: str = "by_hand", report: Report | None = None
) -> Copy:
    """Write a copy and prove it by reading it back; outside the library's folder with pictures."""
    if folder.exists() and not folder.is_dir():
        raise UserError("folder_not_writable", folder=str(folder))
    copy = backup.backup(library.database, folder, why, library.clock())
    if library.folder is None or library.folder.resolve() not in folder.resolve().parents:
        images.carry(library.database, folder, report)
    return copy


def carry_out(library: Library, stick: Path, report: Report | None = None) -> Copy:
    """A copy on a stick with the pictures that are not there yet, in this branch's own folder.

    `stick_missing` when it was pulled.
    """
    if not stick.is_dir():
        raise UserError("stick_missing", folder=str(stick))
    folder = stick / f"kitepkana_{library.database.branch}"
    copy = backup.backup(library.database, folder, "carried_out", library.clock())
    images.carry(library.database, folder, report)
    return copy


def set_aside(library: Library) -> Copy:
    """What a restored copy will replace; no copy makes room for it, least of all that one."""
    assert library.folder is not None
    folder = opening.copies_folder(library.folder)
    return backup.backup(library.database, folder, "before_restore", library.clock(), clear=False)


def found(folder: Path) -> list[Copy]:
    """The copies in a folder, newest first."""
    return backup.copies(folder) if folder.is_dir() else []


def preview(path: Path) -> Preview:
    """What a copy holds, without touching it."""
    return backup.preview(path)


def restore(path: Path, folder: Path, clock: Clock) -> Path:
    """Put a copy in the library's place, with the pictures beside it; what was there is kept.

    Returns the library's file.
    """
    folder.mkdir(parents=True, exist_ok=True)
    file = opening.library_file(folder)
    lock = Lock(file)
    try:
        backup.restore(path, file)
    finally:
        lock.release()
    library = opening.open_library(folder, clock)
    try:
        images.bring(library.database, path.parent)
    finally:
        opening.close(library, copy=False)
    return file


def faults(library: Library) -> list[str]:
    """What is wrong with the file, its references, its search, its journal or its pictures."""
    lost = (f"image {name}" for name in images.damaged(library.database))
    return [*health.faults(library.database), *lost]
