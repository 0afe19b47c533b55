"""Pulling an event with the mouse from where it stands onto a day.

self._grip = Grip(self)
self._grip.take(id, mouse_press)      # None lets go
if self._grip.is_pulled(mouse_move):  # far enough, with the button down
    self._grip.carry()                # until it is let go; nothing after it
id = carried(event.mimeData())        # at the other end
"""

from __future__ import annotations

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

_KIND = "application/x-kitepkana-event"


def parcel(id: int) -> QMimeData:
    """An event on its way."""
    data = QMimeData()
    data.setData(_KIND, str(id).encode())
    return data


def carried(data: QMimeData) -> int | None:
    """Id of the event; None for anything else."""
    return int(bytes(data.data(_KIND).data())) if data.hasFormat(_KIND) else None


class Grip:
    """What the pressed mouse holds."""

    def __init__(self, owner: QWidget) -> None:
        self._owner = owner
        self._id: int | None = None
        self._from = QPoint()

    @property
    def is_held(self) -> bool:
        """Was the mouse pressed on an event?"""
        return self._id is not None

    def take(self, id: int | None, event: QMouseEvent) -> None:
        """The left button went down here."""
        self._id = id if event.button() == Qt.MouseButton.LeftButton else None
        self._from = event.position().toPoint()

    def is_pulled(self, event: QMouseEvent) -> bool:
        """Has the mouse gone far enough with its button down?"""
        if self._id is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return False
        way = (event.position().toPoint() - self._from).manhattanLength()
        return way >= QApplication.startDragDistance()

    def carry(self) -> None:
        """Carry it until it is let go. The owner may be gone by then; its window is there."""
        id, self._id = self._id, None
        if id is not None:
            drag = QDrag(self._owner.window())
            drag.setMimeData(parcel(id))
            drag.exec(Qt.DropAction.MoveAction)


class Chip(QPushButton):
    """A button that stands for an event: a click shows it, a pull carries it."""

    def __init__(self, id: int, text: str) -> None:
        super().__init__(text)
        self._id = id
        self._grip = Grip(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Perhaps a pull begins."""
        self._grip.take(self._id, event)
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A pull."""
        if self._grip.is_pulled(event):
            self.setDown(False)
            self._grip.carry()
