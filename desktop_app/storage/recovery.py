"""The check at the start: may this file be opened, or should a copy take its place?"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desktop_app.domain.errors import StorageError
from desktop_app.storage import backup, checks, faults, seal


class State(StrEnum):
    """What stands at the library's path."""

    GOOD = "good"
    NEW = "new"  # neither a library nor copies: the first start
    MISSING = "missing"  # no library, but copies of one: never to be taken for a first start
    DAMAGED = "damaged"
    CHANGED = (
        "changed"  # readable, but not the file that was closed: put there by hand, or bits flipped
    )
    NEWER = "newer"
    FOREIGN = "foreign"  # another program's file


@dataclass(frozen=True)
class Verdict:
    """`sealed`: proven to the byte. `copy`: the newest good one, looked for only when needed."""

    state: State
    sealed: bool = False
    copy: backup.Copy | None = None


_STATES = {
    "newer_file": State.NEWER,
    "not_a_library": State.FOREIGN,
    "damaged": State.DAMAGED,
}


def check(library: Path, copies: Path) -> Verdict:
    """Judge the closed file; its lock is held. Faults of the disk itself come out as errors."""
    if not library.exists():
        copy = backup.newest_good(copies)
        return Verdict(State.MISSING if copy or backup.copies(copies) else State.NEW, copy=copy)
    with faults.told(library):
        sealed = seal.matches(library)
        thorough = library.stat().st_size <= checks.THOROUGH_BYTES
    try:
        if not sealed:
            checks.check_file(library, thorough=thorough)
    except StorageError as error:
        if error.code not in _STATES:
            raise
        return Verdict(_STATES[error.code], copy=backup.newest_good(copies))
    if sealed is False:
        return Verdict(State.CHANGED, copy=backup.newest_good(copies))
    return Verdict(State.GOOD, sealed=bool(sealed))
