"""The sample library that the command line, the window and the pictures are tried on."""

from __future__ import annotations

import shutil
from datetime import datetime
from pathlib import Path

from desktop_app.services import opening, sample

TODAY = datetime(2026, 11, 23, 10, 0)
CLOSED = tuple(f"{2024 + n // 4}-Q{n % 4 + 1}" for n in range(3, 11))
"""The quarters that the sample has handed in."""


def clock() -> datetime:
    """The Monday after which nothing has happened yet."""
    return TODAY


def make(folder: Path) -> Path:
    """The village's library, closed."""
    opening.close(sample.make(folder, "village", 1, TODAY.date(), clock), copy=False)
    return folder


def copied(village: Path, folder: Path) -> Path:
    """A library of one's own to write in."""
    return Path(shutil.copytree(village, folder))
