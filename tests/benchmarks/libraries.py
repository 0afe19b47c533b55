"""The sample libraries that are measured: made once, kept in the system's temporary folder."""

from __future__ import annotations

import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from pathlib import Path

from desktop_app import paths
from desktop_app.services import opening, sample
from desktop_app.services.library import Library
from desktop_app.storage import seal

UNTIL = date(2026, 11, 23)
QUARTER = "2026-Q3"  # the last one finished
MONTH = "2026-10"  # the same of the diary
SEED = 1
CODE = Path(__file__).resolve().parents[2]
CACHE = Path(tempfile.gettempdir()) / "kitepkana-benchmarks"
_SOURCES = ("desktop_app/services/sample/*.py", "resources/sample/*", "resources/forms/*.json")
_MODULES = ("storage/schema.py", "storage/seal.py", "domain/classes.py", "domain/facts.py")


_NOW = datetime.combine(UNTIL, time(10))


def clock() -> datetime:
    """The moment at which everything here happens; told as fast as by the system's clock."""
    return _NOW


def folder(size: str) -> Path:
    """The folder of a sample library that nobody writes to; made when its sources changed."""
    made = CACHE / f"{size}-{_fingerprint()}"
    if not made.is_dir():
        print(f"making the sample library «{size}» in {made}", flush=True)
        for outdated in CACHE.glob(f"{size}-*"):
            shutil.rmtree(outdated, ignore_errors=True)
        unfinished = CACHE / f"unfinished-{size}-{os.getpid()}"
        shutil.rmtree(unfinished, ignore_errors=True)
        library = sample.make(unfinished, size, SEED, UNTIL, clock)
        opening.close(library, copy=False)
        unfinished.rename(made)
    return made


@contextmanager
def copied(size: str) -> Iterator[Path]:
    """A copy of a sample library's folder to work in."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as place:
        target = Path(place) / "library"
        shutil.copytree(folder(size), target, ignore=shutil.ignore_patterns("copies"))
        yield target


@contextmanager
def opened(size: str) -> Iterator[Library]:
    """A copy of a sample library, open."""
    with copied(size) as place:
        library = opening.open_library(place, clock)
        try:
            yield library
        finally:
            opening.close(library, copy=False)


def close_in_order(place: Path, size: str) -> None:
    """What a killed program left open, put back as a program that ended in order leaves it."""
    file = opening.library_file(place)
    for journal in seal.with_journals(file)[1:]:
        journal.unlink(missing_ok=True)
    name = f"{file.name}.seal"
    shutil.copyfile(folder(size) / name, place / name)


def _fingerprint() -> str:
    files = [path for pattern in _SOURCES for path in sorted(paths.root().glob(pattern))]
    files += [paths.root() / "desktop_app" / name for name in _MODULES]
    digest = hashlib.sha256()
    for path in files:
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
