"""Dated settings: names of the ЦБС and the branch, people, addresses, norms.

They change; a printed paper of an earlier day keeps the value of its day.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from desktop_app.storage.database import Database


def value(database: Database, key: str, on: date) -> str:
    """The value in force on a day; the earliest one for days before it; empty when never set."""
    found = database.value(
        "SELECT value FROM setting WHERE key = ?1 AND valid_from <= ?2"
        " ORDER BY valid_from DESC LIMIT 1",
        (key, on.isoformat()),
    )
    if found is None:
        found = database.value(
            "SELECT value FROM setting WHERE key = ? ORDER BY valid_from LIMIT 1", (key,)
        )
    return str(found or "")


def all_on(database: Database, on: date) -> Mapping[str, str]:
    """Every setting in force on a day; kept, because each act at the desk asks for its norms."""
    known = database.known.settings.get(on)
    if known is None:
        found = database.rows(
            "SELECT key, value FROM setting WHERE valid_from <= ? ORDER BY valid_from",
            (on.isoformat(),),
        )
        known = database.known.settings[on] = {str(key): str(text) for key, text in found}
    return known


def put(database: Database, key: str, text: str, valid_from: date) -> None:
    """Set a value from a day on; a second value for the same day replaces the first."""
    database.known.clear()
    known = database.value(
        "SELECT id FROM setting WHERE key = ? AND valid_from = ?", (key, valid_from.isoformat())
    )
    if known is None:
        database.insert("setting", key=key, value=text, valid_from=valid_from.isoformat())
    else:
        database.update("setting", known, value=text)


def put_until(database: Database, key: str, text: str, valid_from: date, until: date) -> None:
    """Set a value from a day on; what was set for the days after it, until today, gives way."""
    put(database, key, text, valid_from)
    later = database.rows(
        "SELECT id FROM setting WHERE key = ? AND valid_from > ? AND valid_from <= ?",
        (key, valid_from.isoformat(), until.isoformat()),
    )
    for (known,) in later:
        database.update("setting", known, value=text)
