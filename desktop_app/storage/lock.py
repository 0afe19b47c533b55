"""One program at a time has a library open.

The operating system's own lock on `<library>.lock`: it ends with the process,
however the process ends, so a leftover file never locks anybody out. The file
itself is empty and stays.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path
from types import TracebackType

from desktop_app.domain.errors import StorageError
from desktop_app.storage import faults

if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class Lock:
    """The right to open the library at a path, until `release`."""

    def __init__(self, library: Path) -> None:
        self.path = library.with_name(library.name + ".lock")
        with faults.told(self.path):
            self._descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
        try:
            _hold(self._descriptor)
        except OSError as error:
            self.release()
            raise StorageError("in_use", file=str(library)) from error

    def release(self) -> None:
        """Let others open the library; again does nothing."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1

    def __enter__(self) -> Lock:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release()
