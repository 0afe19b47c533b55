"""Series of events: repeated ones, tours."""

from __future__ import annotations

from datetime import date

from desktop_app.storage.database import Database


def add(database: Database, kind: str, title: str, begun_on: date) -> int:
    """A new series; its id."""
    return database.insert("event_series", kind=kind, title=title, begun_on=begun_on.isoformat())


def join(database: Database, event_id: int, series_id: int) -> None:
    """Let an event be one of a series."""
    database.update("event", event_id, series_id=series_id)
