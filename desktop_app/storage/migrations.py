"""From every released version of the file to the newest, step by step.

A step is frozen SQL that never refers to models or to today's schema. A new
library is made by running all steps, so there is one path. A step that
rebuilds a table keeps its columns' order: the journal's changesets count on it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from desktop_app.domain.errors import StorageError
from desktop_app.storage import (
    schema,
    schema_desk,
    schema_events,
    schema_service,
    schema_stock,
)

if TYPE_CHECKING:
    from desktop_app.storage.database import Database

MIGRATIONS: tuple[str, ...] = (
    schema.VERSION_1,
    schema_desk.VERSION_2,
    schema_stock.VERSION_3,
    schema_events.VERSION_4,
    schema_service.VERSION_5,
)
VERSION = len(MIGRATIONS)


def upgrade(
    database: Database,
    backup: Callable[[], object],
    steps: tuple[str, ...] = MIGRATIONS,
) -> int:
    """Bring the file to the newest version; returns how many steps were taken.

    `backup` makes a verified copy first, unless the file is still empty. Each
    step, with its version number and a check of references, is one transaction.
    """
    version = database.number("PRAGMA user_version")
    if version > len(steps):
        raise StorageError("newer_file", file=str(database.path), version=version, known=len(steps))
    if 0 < version < len(steps):
        backup()
    for number in range(version + 1, len(steps) + 1):
        _take(database, number, steps[number - 1])
    return len(steps) - version


def _take(database: Database, number: int, step: str) -> None:
    with database.transaction():
        database.execute(step)
        broken = database.row("PRAGMA foreign_key_check")
        if broken:
            raise StorageError("damaged", file=str(database.path), table=str(broken[0]))
        database.execute(f"PRAGMA user_version = {number}")
