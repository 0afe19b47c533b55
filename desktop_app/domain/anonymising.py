"""When a reader's name is no longer needed: so many years without coming, nothing owed."""

from __future__ import annotations

from datetime import date


def last_needed(today: date, keep_years: int) -> date | None:
    """Whoever came last before this day may be forgotten; None: names are always kept."""
    if keep_years == 0:
        return None
    try:
        return today.replace(year=today.year - keep_years)
    except ValueError:  # 29 February
        return today.replace(year=today.year - keep_years, day=28)
