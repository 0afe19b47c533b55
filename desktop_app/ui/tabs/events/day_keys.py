"""Keys that go from day to day, the same on every sheet of the calendar."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtCore import Qt

DAYS = 7  # of a week
STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}
PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


def reached(key: Qt.Key, on: date, today: date, page: Callable[[date, int], date]) -> date | None:
    """The day that a key leads to from another, or None; `page` turns the sheet."""
    if key in STEPS:
        return on + timedelta(days=STEPS[key])
    if key in PAGES:
        return page(on, PAGES[key])
    return today if key == Qt.Key.Key_Home else None
