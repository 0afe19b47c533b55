"""A short list in place of a section: all its rows are read at once, Esc goes back."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desktop_app.services.library import Library
from desktop_app.ui.tables import TableView

R = TypeVar("R")


class ShortSource(Generic[R]):
    """Rows for a table; `ids` reads them and keeps them until it is asked again."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: dict[int, R] = {}

    def rows(self, ids: Sequence[int]) -> dict[int, R]:
        """By id, as they were when the list was asked for."""
        return {id: self._rows[id] for id in ids if id in self._rows}

    def _keep(self, rows: dict[int, R], *, reverse: bool = False) -> array[int]:
        """The ids in order."""
        self._rows = dict(reversed(rows.items()) if reverse else rows)
        return array("q", self._rows)


class ShortListPage(QWidget):
    """A page around one table; nothing is typed in it."""

    left = Signal()
    table: TableView[Any]

    def start(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def dirty(self) -> bool:
        """Nothing typed would be lost."""
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
