"""The bus: after an act, tells which tables changed; who shows them, reloads.

context.bus.mark(done.changes)
context.bus.changed.connect(self._on_changed)   # frozenset of table names
context.bus.go("stock", "new")                  # another tab's act
context.bus.go("readers", "show", reader_id)    # … for one card
"""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal


class Bus(QObject):
    """One for the program; no screen knows any other screen."""

    changed = Signal(object)  # frozenset[str]
    wanted = Signal(str, str, object)  # tab, act, id of a card or None

    def mark(self, changes: Iterable[str]) -> None:
        """Say that rows of these tables are new, different or gone."""
        tables = frozenset(changes)
        if tables:
            self.changed.emit(tables)

    def go(self, tab: str, act: str = "", card: int | None = None) -> None:
        """Ask the window for another tab and, there, for one of its `acts()`."""
        self.wanted.emit(tab, act, card)
