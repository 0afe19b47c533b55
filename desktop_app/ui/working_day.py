"""The day that work at the desk is entered under: today, unless she chose an earlier one."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QObject, Signal


class WorkingDay(QObject):
    """One for a window; a new start of the program begins with today."""

    changed = Signal()
    turned = Signal()  # midnight: whatever shows today looks anew

    def __init__(self) -> None:
        super().__init__()
        self.chosen: date | None = None

    def choose(self, day: date | None) -> None:
        """Enter what follows under this day; None is today."""
        if day != self.chosen:
            self.chosen = day
            self.changed.emit()
