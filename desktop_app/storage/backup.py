"""Copies of the library: made whole, read back, rotated, looked into, put back.

A copy is a single file with a small JSON beside it. Copies are ordered by
their sequence number: a clock that fell back to 2009 must neither bring old
copies to the front nor clear the folder.
"""

from __future__ import annotations

import json
import re
import shutil
import tempfile
from collections.abc import Callable, Iterable
from contextlib import closing
from dataclasses import asdict, dataclass
from datetime import date, datetime
from pathlib import Path

import apsw

from desktop_app import files
from desktop_app.domain.errors import StorageError
from desktop_app.storage import checks, faults, header, seal
from desktop_app.storage.database import Database

LAST, DAYS, WEEKS, MONTHS = 10, 7, 5, 24
PINNED = frozenset({"before_update", "before_import", "before_restore", "year_end"})
QUARANTINE = "quarantine"
_NAME = re.compile(r"b(\d{6,})_")
_PAGES_A_STEP = 2000  # 8 MB; others may write in between, and the copy stays consistent


@dataclass(frozen=True)
class Copy:
    """A copy that was read back when it was made. `why` is a code: close, before_update …"""

    path: Path
    sequence: int
    at: datetime
    why: str
    sha256: str
    size: int


@dataclass(frozen=True)
class Preview:
    """What is inside a copy, for choosing one."""

    library: str
    last_entry: date | None
    readers: int
    titles: int
    copies: int
    loans: int
    events: int
    inquiries: int


def backup(database: Database, folder: Path, why: str, at: datetime, *, clear: bool = True) -> Copy:
    """Copy the open library into `folder`, prove the copy, clear away what rotation lets go."""
    with faults.told(folder):
        folder.mkdir(parents=True, exist_ok=True)
        sequence = 1 + max(_sequences(folder), default=0)
        unfinished = folder / "new.tmp"
        try:
            _write(database, unfinished)
            checks.check_file(unfinished, thorough=True)
            copy = _name(unfinished, folder, sequence, why, at)
        finally:
            for leftover in seal.with_journals(unfinished):
                files.remove(leftover)
    if clear:
        rotate(folder)
    return copy


def copies(folder: Path) -> list[Copy]:
    """The copies of a folder that can be told, newest first; they are not read here."""
    found = (_told(sidecar) for sidecar in folder.glob("b*.json"))
    return sorted((copy for copy in found if copy), key=lambda c: c.sequence, reverse=True)


def is_good(copy: Copy) -> bool:
    """Read a copy again: the same bytes as when it was made, and sound."""
    try:
        if files.sha256(copy.path) != copy.sha256:
            return False
        checks.check_file(copy.path, thorough=True)
    except (OSError, StorageError):
        return False
    return True


def newest_good(folder: Path) -> Copy | None:
    """The newest copy that can be read now."""
    return next(filter(is_good, copies(folder)), None)


def keep(found: Iterable[Copy]) -> set[int]:
    """The sequence numbers that rotation keeps of copies given newest first."""
    found = list(found)
    kept = {copy.sequence for copy in found[:LAST]}
    kept |= {copy.sequence for copy in found if copy.why in PINNED}
    for span, count in _SPANS:
        newest: dict[object, int] = {}
        for copy in found:
            newest.setdefault(span(copy.at), copy.sequence)
        kept |= set(list(newest.values())[:count])
    return kept


_SPANS: tuple[tuple[Callable[[datetime], object], int], ...] = (
    (lambda at: at.date(), DAYS),
    (lambda at: at.isocalendar()[:2], WEEKS),
    (lambda at: (at.year, at.month), MONTHS),
)


def rotate(folder: Path) -> None:
    """Remove the copies that nothing keeps; one that cannot be removed now goes next time."""
    found = copies(folder)
    kept = keep(found)
    for copy in found:
        if copy.sequence not in kept:
            files.remove(_sidecar(copy.path))
            files.remove(copy.path)


def preview(path: Path) -> Preview:
    """Look into a copy without touching it: a copy of the copy is opened."""
    with faults.told(path), tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        header.read_version(path)
        opened = Path(folder) / "preview.db"
        shutil.copyfile(path, opened)
        with closing(Database.open(opened)) as database:
            return _look(database)


def restore(copy: Copy | Path, library: Path) -> Path | None:
    """Put a proven copy in the library's place; the caller holds the lock, nothing is open.

    Returns the folder where the file that was there is kept, with its journals.
    """
    source = copy.path if isinstance(copy, Copy) else copy
    header.read_version(source)
    known = _told(_sidecar(source))
    if known and files.sha256(source) != known.sha256:
        raise StorageError("damaged", file=str(source))
    with faults.told(library):
        arriving = library.with_name(library.name + ".restore")
        shutil.copyfile(source, arriving)
        try:
            checks.check_file(arriving, thorough=True)
            put_aside = _put_aside(library)
            seal.remove(library)
            for journal in seal.with_journals(library)[1:]:
                # a journal of the old file would be played into the new one
                journal.unlink(missing_ok=True)
            files.publish(arriving, library)
        finally:
            for leftover in seal.with_journals(arriving):
                files.remove(leftover)
        return put_aside


def _write(database: Database, target: Path) -> None:
    for leftover in seal.with_journals(target):
        leftover.unlink(missing_ok=True)
    connection = apsw.Connection(str(target))
    try:
        with connection.backup("main", database.connection, "main") as running:
            while not running.done:
                running.step(_PAGES_A_STEP)
        # a copy is one file: no WAL beside it
        connection.execute("PRAGMA journal_mode = DELETE").fetchall()
    finally:
        connection.close()


def _name(unfinished: Path, folder: Path, sequence: int, why: str, at: datetime) -> Copy:
    path = folder / f"b{sequence:06d}_{at:%Y%m%d}_{why}.db"
    copy = Copy(path, sequence, at, why, files.sha256(unfinished), unfinished.stat().st_size)
    files.publish(unfinished, path)
    facts = asdict(copy) | {"path": path.name, "at": at.isoformat(timespec="seconds")}
    files.write_file(_sidecar(path), json.dumps(facts).encode())
    return copy


def _told(sidecar: Path) -> Copy | None:
    try:
        facts = json.loads(sidecar.read_bytes())
        return Copy(
            sidecar.with_name(Path(facts["path"]).name),
            int(facts["sequence"]),
            datetime.fromisoformat(facts["at"]),
            str(facts["why"]),
            str(facts["sha256"]),
            int(facts["size"]),
        )
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _sidecar(path: Path) -> Path:
    return path.with_name(path.name + ".json")


def _sequences(folder: Path) -> Iterable[int]:
    for path in folder.iterdir():
        if match := _NAME.match(path.name):
            yield int(match[1])


def _put_aside(library: Path) -> Path | None:
    if not library.exists():
        return None
    quarantine = library.parent / QUARANTINE
    quarantine.mkdir(exist_ok=True)
    taken = [int(p.name) for p in quarantine.iterdir() if p.name.isdigit()]
    folder = quarantine / f"{1 + max(taken, default=0):04d}"
    folder.mkdir()
    for path in seal.with_journals(library):
        if path.exists():
            files.copy_file(path, folder / path.name)
    return folder


def _look(database: Database) -> Preview:
    name = database.value(
        "SELECT value FROM setting WHERE key = 'library.name_ru' ORDER BY valid_from DESC"
    )
    last = database.value("SELECT max(on_date) FROM fact")
    tables = ("reader", "title", "copy", "loan", "event", "inquiry")
    counts = [database.number(f"SELECT count(*) FROM {table}") for table in tables]
    return Preview(name or "", date.fromisoformat(last) if last else None, *counts)
