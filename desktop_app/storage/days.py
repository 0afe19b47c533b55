"""Days as the file keeps them: ISO text, empty or NULL where there is none."""

from __future__ import annotations

from datetime import date


def day(text: str | None) -> date | None:
    """The day of a column."""
    return date.fromisoformat(text) if text else None


def written(on: date | None) -> str:
    """The text of a column that is empty without a day."""
    return on.isoformat() if on else ""
