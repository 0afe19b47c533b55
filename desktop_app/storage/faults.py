"""What SQLite and the disk complain about, said in the program's own codes.

| code | what happened |
|---|---|
| `disk_full` | no room; nothing of the act was saved |
| `disk_error` | the disk failed; nothing of the act was saved |
| `unconfirmed` | the disk did not confirm: the act may or may not be there |
| `busy` | another program holds the file |
| `damaged` | the file's inside is not what SQLite wrote |
| `read_only` | writing is not allowed there |

Anything else (a constraint, a wrong statement) is a bug and stays as it is.
"""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import apsw
from peewee import PeeweeException

from desktop_app.domain.errors import StorageError

_BY_DETAIL = {
    apsw.SQLITE_IOERR_FSYNC: "unconfirmed",
    apsw.SQLITE_IOERR_DIR_FSYNC: "unconfirmed",
    apsw.SQLITE_IOERR_SHMSIZE: "disk_full",  # how a full disk refuses to open a WAL file
}
_BY_RESULT = {
    apsw.SQLITE_FULL: "disk_full",
    apsw.SQLITE_IOERR: "disk_error",
    apsw.SQLITE_CANTOPEN: "disk_error",
    apsw.SQLITE_BUSY: "busy",
    apsw.SQLITE_LOCKED: "busy",
    apsw.SQLITE_CORRUPT: "damaged",
    apsw.SQLITE_NOTADB: "damaged",
    apsw.SQLITE_FORMAT: "damaged",
    apsw.SQLITE_READONLY: "read_only",
    apsw.SQLITE_PERM: "read_only",
}
_BY_ERRNO = {
    errno.ENOSPC: "disk_full",
    errno.EDQUOT: "disk_full",
    errno.EFBIG: "disk_full",
    errno.EROFS: "read_only",
    errno.EACCES: "read_only",
    errno.EPERM: "read_only",
}


def code(error: BaseException | None) -> str | None:
    """The code of an error or of what caused it; None when it is no fault of file or disk.

    peewee and rollbacks wrap the cause, so the whole chain is looked through.
    """
    seen: set[int] = set()
    while error is not None and id(error) not in seen:
        seen.add(id(error))
        found = _own_code(error)
        if found:
            return found
        error = error.__cause__ or error.__context__
    return None


def _own_code(error: BaseException) -> str | None:
    if isinstance(error, apsw.Error):
        detail = getattr(error, "extendedresult", 0)
        return _BY_DETAIL.get(detail) or _BY_RESULT.get(detail & 0xFF)
    if isinstance(error, OSError):
        return _BY_ERRNO.get(error.errno or 0, "disk_error")
    return None


def said(error: Exception, path: Path | None) -> Exception:
    """The error to raise instead: a `StorageError` with the file's name, or the same."""
    found = code(error)
    return StorageError(found, file=str(path or "")) if found else error


@contextmanager
def told(path: Path | None) -> Iterator[None]:
    """Faults of the body come out as `StorageError`."""
    try:
        yield
    except (apsw.Error, PeeweeException, OSError) as error:
        raise said(error, path) from error
