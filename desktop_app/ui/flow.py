"""A layout that fills lines and wraps, for rows of buttons that may grow ×1.5."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Height follows from width."""

    def __init__(self, parent: QWidget | None, gap: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Called by addWidget."""
        self._items.append(item)

    def count(self) -> int:
        """Number of items."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """None past the end, as Qt asks."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem:
        """Remove one; Qt asks until there is none and understands None (its stub does not)."""
        return self._items.pop(index) if 0 <= index < len(self._items) else cast(QLayoutItem, None)

    def clear(self) -> None:
        """Take all items out; their widgets go."""
        while self._items:
            widget = self._items.pop().widget()
            widget.hide()
            widget.deleteLater()
        self.invalidate()

    def hasHeightForWidth(self) -> bool:
        """Lines wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Height of all lines."""
        return self._arrange(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._arrange(rect, move=True)

    def sizeHint(self) -> QSize:
        """One item wide at least."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """The widest item."""
        size = QSize()
        for item in self._items:
            size = size.expandedTo(item.minimumSize())
        return size

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more than it needs."""
        return Qt.Orientation(0)

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        return self._flow(self._items, rect, move=move)

    def _flow(self, items: Sequence[QLayoutItem], rect: QRect, *, move: bool) -> int:
        x, y, line = rect.x(), rect.y(), 0
        for item in items:
            size = item.sizeHint()
            if x > rect.x() and x + size.width() > rect.right() + 1:
                x, y, line = rect.x(), y + line + self._gap, 0
            if move:
                item.setGeometry(QRect(QPoint(x, y), size))
            x += size.width() + self._gap
            line = max(line, size.height())
        return y + line - rect.y()


class ToolLine(FlowLayout):
    """A box to type or choose in, and tools at the other end; tools that do not fit go below.

    The box, the first item, is as wide as its line lets it, down to its minimum.
    """

    def _arrange(self, rect: QRect, *, move: bool) -> int:
        box, *tools = self._items
        tools = [item for item in tools if not item.isEmpty()]
        if box.isEmpty():
            return self._flow(tools, rect, move=move)
        needed = sum(item.sizeHint().width() + self._gap for item in tools)
        is_one_line = box.minimumSize().width() + needed <= rect.width()
        room = rect.width() - (needed if is_one_line else 0)
        height = box.sizeHint().height()
        if move:
            wide = min(room, box.maximumSize().width())
            box.setGeometry(QRect(rect.topLeft(), QSize(wide, height)))
        if not is_one_line:
            below = rect.adjusted(0, height + self._gap, 0, 0)
            return height + self._gap + self._flow(tools, below, move=move)
        beside = rect.adjusted(room + self._gap, 0, 0, 0)
        return max(height, self._flow(tools, beside, move=move))
