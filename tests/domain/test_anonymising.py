"""From which day on names are needed."""

from __future__ import annotations

from datetime import date

from desktop_app.domain.anonymising import last_needed


def test_names_are_needed_for_so_many_years() -> None:
    assert last_needed(date(2026, 9, 14), 3) == date(2023, 9, 14)
    assert last_needed(date(2028, 2, 29), 3) == date(2025, 2, 28)
    assert last_needed(date(2026, 9, 14), 0) is None
