"""A library's folder: made, opened after a check, closed with a verified copy.

kitepkana.db        the library        copies/         its copies, unless kept elsewhere
kitepkana.db.seal   how it was closed  copies_folder   where they are kept instead
images/             its pictures
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

from desktop_app import files
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.domain.text import normalise
from desktop_app.services.library import Clock, Library
from desktop_app.storage import backup, migrations, recovery, settings
from desktop_app.storage.backup import Copy
from desktop_app.storage.database import Database
from desktop_app.storage.lock import Lock
from desktop_app.storage.recovery import State

ONLY_BRANCH = "01"  # until a library is told its number in the ЦБС
_FILE = "kitepkana.db"
_COPIES = "copies"
_ELSEWHERE = "copies_folder"  # a file, readable when the library itself is not
_REFUSED = {
    State.NEW: "missing_file",
    State.MISSING: "missing_file",
    State.DAMAGED: "damaged",
    State.NEWER: "newer_file",
    State.FOREIGN: "not_a_library",
}


@dataclass(frozen=True)
class NewLibrary:
    """The answers of the first run; what is not known yet stays empty.

    Each is kept as the setting `library.<field>`.
    """

    name_ru: str = ""
    name_ky: str = ""
    system_ru: str = ""
    system_ky: str = ""
    village: str = ""
    aimak: str = ""
    district: str = ""
    branch: str = ""
    librarian: str = ""
    director: str = ""
    address: str = ""
    phone: str = ""
    hours: str = ""
    copies_folder: str = ""


def library_file(folder: Path) -> Path:
    """The file of the library that lives in a folder."""
    return folder / _FILE


def copies_folder(folder: Path) -> Path:
    """Where the library's copies are kept."""
    try:
        elsewhere = (folder / _ELSEWHERE).read_text("utf-8").strip()
    except (OSError, UnicodeDecodeError):
        elsewhere = ""
    return Path(elsewhere) if elsewhere else folder / _COPIES


def newest_good_copy(folder: Path) -> Copy | None:
    """The newest copy that can be read now."""
    where = copies_folder(folder)
    return backup.newest_good(where) if where.is_dir() else None


def create(folder: Path, answers: NewLibrary, clock: Clock) -> Library:
    """A new library in a folder; refused where one is already."""
    folder.mkdir(parents=True, exist_ok=True)
    path = library_file(folder)
    if path.exists():
        raise UserError("library_exists", folder=str(folder))
    answers = replace(answers, branch=normalise(answers.branch) or ONLY_BRANCH)
    database = Database.create(path, branch=answers.branch)
    library = Library(database, clock, folder)
    with database.transaction():  # not an act: Ctrl+Z must not take the library's name away
        for field, text in asdict(answers).items():
            if tidy := normalise(text):
                settings.put(database, f"library.{field}", tidy, library.today)
    heed_settings(library)
    return library


def open_library(folder: Path, clock: Clock) -> Library:
    """Check the file, open it, bring it to the newest version; else `StorageError` says why not."""
    path = library_file(folder)
    if not folder.is_dir():
        raise StorageError("missing_file", file=str(path), name=path.name)
    lock = Lock(path)
    try:
        state = recovery.check(path, copies_folder(folder)).state
        if state in _REFUSED:
            raise StorageError(_REFUSED[state], file=str(path), name=path.name)
        database = Database.open(path, lock=lock)
    except BaseException:
        lock.release()
        raise
    try:
        migrations.upgrade(database, _before_update(database, folder, clock))
        library = Library(database, clock, folder)
        library.was_replaced = state is State.CHANGED
        heed_settings(library)
    except BaseException:
        database.close()
        raise
    return library


def close(library: Library, *, copy: bool = True) -> None:
    """Write a verified copy, empty the journal of the file into it and seal it.

    The file is closed whatever becomes of the copy.
    """
    try:
        if copy and library.folder is not None and library.database.is_changed:
            where = copies_folder(library.folder)
            backup.backup(library.database, where, "close", library.clock())
    finally:
        library.database.close()


def _before_update(database: Database, folder: Path, clock: Clock) -> Callable[[], Copy]:
    def keep() -> Copy:
        return backup.backup(database, copies_folder(folder), "before_update", clock())

    return keep


def heed_settings(library: Library) -> None:
    """New rows get the branch's code; the folder of the copies is known outside the library."""
    library.database.branch = library.setting("library.branch") or ONLY_BRANCH
    if library.folder is not None:
        _remember_copies(library)


def _remember_copies(library: Library) -> None:
    """For when the library cannot be read."""
    assert library.folder is not None
    kept = library.setting("library.copies_folder")
    where = kept or str(library.folder / _COPIES)
    if str(copies_folder(library.folder)) != where:
        files.write_file(library.folder / _ELSEWHERE, where.encode("utf-8"))
