"""Which sticks are in the computer now."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Stick:
    """A removable drive that can be written; `free` in bytes."""

    folder: Path
    name: str
    free: int


def found() -> list[Stick]:
    """The sticks, by name; an empty card reader is none."""
    sticks = []
    for folder, name in sorted(_drives()):
        try:
            free = shutil.disk_usage(folder).free
        except OSError:
            continue
        if os.access(folder, os.W_OK):
            sticks.append(Stick(folder, name, free))
    return sticks


if sys.platform == "win32":
    import ctypes

    _REMOVABLE = 2  # GetDriveTypeW: DRIVE_REMOVABLE
    _NO_QUESTIONS = 1  # SEM_FAILCRITICALERRORS: no «insert a disk» window

    def _drives() -> Iterator[tuple[Path, str]]:
        system = ctypes.windll.kernel32
        before = system.SetErrorMode(_NO_QUESTIONS)
        try:
            present = system.GetLogicalDrives()
            for number in range(26):
                root = f"{chr(ord('A') + number)}:\\"
                if present >> number & 1 and system.GetDriveTypeW(root) == _REMOVABLE:
                    label = ctypes.create_unicode_buffer(64)
                    named = system.GetVolumeInformationW(
                        root, label, len(label), None, None, None, None, 0
                    )
                    yield Path(root), f"{label.value if named else ''} ({root[:2]})".strip()
        finally:
            system.SetErrorMode(before)

else:

    def _drives() -> Iterator[tuple[Path, str]]:
        user = os.environ.get("USER", "")
        for place in (Path("/media") / user, Path("/run/media") / user):
            if user and place.is_dir():
                yield from ((d, d.name) for d in place.iterdir() if d.is_mount())
