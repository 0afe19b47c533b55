"""Pictures and other files: each original once, unchanged, in `images/` beside the library's file.

images/ab/ab12….jpg          the original, named by the fingerprint of its bytes
images/ab/ab12…_small.jpg    what screen and paper show; made again when it is gone; pictures only

The file is on the disk before its row: a program that is killed in between
leaves a file that nothing names, never a row without a file. Copies of the
library carry the originals into an `images/` beside the copy.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakKeyDictionary

from desktop_app import files
from desktop_app.domain.errors import UserError
from desktop_app.storage import faults, image_files
from desktop_app.storage.database import Database
from desktop_app.storage.image_files import Picture as Picture

FOLDER = "images"
_trials: WeakKeyDictionary[Database, tempfile.TemporaryDirectory[str]] = WeakKeyDictionary()


@dataclass(frozen=True)
class ImageRow:
    """A stored file; `name` is what it was called, sizes in pixels and bytes; 0 × 0 no picture."""

    id: int
    hash: str
    ending: str
    name: str
    width: int
    height: int
    size: int


def take(database: Database, source: Path) -> Picture:
    """Look a picture through and put its files in their place; fit for a worker."""
    return _kept(database, image_files.look(source))


def take_any(database: Database, source: Path) -> Picture:
    """The same for any file that is accepted beside a card."""
    return _kept(database, image_files.look_any(source))


def _kept(database: Database, picture: Picture) -> Picture:
    small = _small(database, picture.hash)
    image_files.keep(picture, _original(database, picture.hash, picture.ending), small)
    return picture


def enter(database: Database, picture: Picture) -> int:
    """The row of a picture that was taken; the same picture has one row for ever."""
    known = database.value("SELECT id FROM image WHERE hash = ?", (picture.hash,))
    if known is not None:
        return int(known)
    return database.insert(
        "image",
        hash=picture.hash,
        media=picture.ending,
        name=picture.source.name,
        width=picture.width,
        height=picture.height,
        size=picture.size,
    )


def rows(database: Database, ids: Sequence[int]) -> dict[int, ImageRow]:
    """Pictures by id."""
    marks = ", ".join("?" * len(ids))
    found = database.rows(f"{_SELECT} WHERE id IN ({marks})", tuple(ids))
    return {row[0]: ImageRow(*row) for row in found}


def small(database: Database, id: int) -> Path:
    """The file to show; `image_lost` when neither it nor its original is there."""
    row = rows(database, [id]).get(id)
    if row is None:
        raise UserError("image_lost", file="")
    path = _small(database, row.hash)
    if path.is_file() and path.stat().st_size:
        return path
    original = _original(database, row.hash, row.ending)
    if not original.is_file():
        raise UserError("image_lost", file=row.name)
    content = image_files.small_version(original)
    with faults.told(path):
        files.write_file(path, content)
    return path


def original(database: Database, id: int) -> tuple[Path, str]:
    """The file as it was taken in, for copying only, and its name; `image_lost` without it."""
    row = rows(database, [id]).get(id)
    if row is None or not _is_here(database, row):
        raise UserError("image_lost", file=row.name if row else "")
    return _original(database, row.hash, row.ending), row.name


def damaged(database: Database) -> list[str]:
    """The names of pictures whose original is missing or has other bytes."""
    return [row.name for row in _all(database) if not _is_here(database, row)]


def carry(
    database: Database, folder: Path, report: Callable[[int, int], None] | None = None
) -> int:
    """Put originals that are not yet there into `folder/images`; how many were copied.

    Only sound ones are carried, each is read back; what was lost here is told by `check`.
    """
    found = _all(database)
    copied = 0
    for done, row in enumerate(found):
        if report:
            report(done, len(found))
        target = _place(folder / FOLDER, row.hash, row.ending)
        if image_files.is_whole(target, row.hash, row.size) or not _is_here(database, row):
            continue
        _copied(_original(database, row.hash, row.ending), target, row)
        copied += 1
    return copied


def bring(database: Database, folder: Path) -> int:
    """Take from the `images/` beside a restored copy what the library misses."""
    brought = 0
    for row in _all(database):
        source = _place(folder / FOLDER, row.hash, row.ending)
        if not _is_here(database, row) and image_files.is_whole(source, row.hash, row.size):
            _copied(source, _original(database, row.hash, row.ending), row)
            brought += 1
    return brought


_SELECT = "SELECT id, hash, media, name, width, height, size FROM image"


def _all(database: Database) -> list[ImageRow]:
    return [ImageRow(*row) for row in database.rows(f"{_SELECT} ORDER BY id")]


def _is_here(database: Database, row: ImageRow) -> bool:
    original = _original(database, row.hash, row.ending)
    return image_files.is_whole(original, row.hash, row.size)


def _copied(source: Path, target: Path, row: ImageRow) -> None:
    with faults.told(target):
        target.parent.mkdir(parents=True, exist_ok=True)
        files.copy_file(source, target)
        if not image_files.is_whole(target, row.hash, row.size):
            files.remove(target)
            raise OSError(f"{target.name} was not written whole")


def _folder(database: Database) -> Path:
    """A library in memory keeps its pictures in a folder that goes with it."""
    if database.path is not None:
        return database.path.parent / FOLDER
    if database not in _trials:
        _trials[database] = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
    return Path(_trials[database].name)


def _original(database: Database, hash: str, ending: str) -> Path:
    return _place(_folder(database), hash, ending)


def _small(database: Database, hash: str) -> Path:
    return _folder(database) / hash[:2] / f"{hash}_small.jpg"


def _place(folder: Path, hash: str, ending: str) -> Path:
    return folder / hash[:2] / f"{hash}.{ending}"
