"""SQLite's own checks of a file that nobody has open."""

from __future__ import annotations

from pathlib import Path

import apsw

from desktop_app.domain.errors import StorageError
from desktop_app.storage import faults, header

THOROUGH_BYTES = 50_000_000  # integrity_check of more takes longer than one waits at a start


def check_file(path: Path, *, thorough: bool) -> None:
    """Raise `StorageError` with what is wrong; neither the file nor its WAL is emptied or moved.

    Thorough looks at indexes and references too, four to ten times as long.
    """
    header.read_version(path)
    with faults.told(path):
        connection = apsw.Connection(
            f"{path.resolve().as_uri()}?mode=rw",
            flags=apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_URI,
        )
        try:
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            _look(connection, path, "integrity_check" if thorough else "quick_check", thorough)
        finally:
            connection.close()


def _look(connection: apsw.Connection, path: Path, pragma: str, references: bool) -> None:
    connection.execute("PRAGMA trusted_schema = 0; PRAGMA cell_size_check = 1").fetchall()
    # one finding is enough; damaged text is not always text any more
    try:
        said = connection.execute(f"PRAGMA {pragma}(1)").get
        broken = references and connection.execute("PRAGMA foreign_key_check").fetchall()
    except UnicodeDecodeError as error:
        raise StorageError("damaged", file=str(path)) from error
    if said != "ok" or broken:
        raise StorageError("damaged", file=str(path))
