"""A small picture of a sheet of labels: which are used up, which will be printed.

Arrow keys, Home, End or a click choose the first free label.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_app.domain.labels import A4_HIGH, A4_WIDE, LabelOrder, places
from desktop_app.ui import look


class SheetPicture(QWidget):
    """The first sheet of an order for `count` labels."""

    moved = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.order: LabelOrder | None = None
        self._count = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """An upright page."""
        return QSize(look.px(230), look.px(325))

    def minimumSizeHint(self) -> QSize:
        """Still to be hit with a mouse."""
        return QSize(look.px(150), look.px(212))

    def show_order(self, order: LabelOrder, count: int) -> None:
        """Paint another sheet; `count` labels are to be printed."""
        self.order, self._count = order, count
        told = self.tr("Begins at label {n} of {all}")
        self.setAccessibleName(told.format(n=order.first + 1, all=order.sheet.count))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go over the labels."""
        if self.order is None:
            return
        sheet, first = self.order.sheet, self.order.first
        goal = {
            Qt.Key.Key_Left: first - 1,
            Qt.Key.Key_Right: first + 1,
            Qt.Key.Key_Up: first - sheet.across,
            Qt.Key.Key_Down: first + sheet.across,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: sheet.count - 1,
        }.get(Qt.Key(event.key()))
        if goal is None:
            super().keyPressEvent(event)
        elif 0 <= goal < sheet.count:
            self.moved.emit(goal)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a label begins there."""
        for number, cell in enumerate(self._cells()):
            if cell.contains(event.position()):
                self.moved.emit(number)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The page, its labels: grey those used up, dark those to be printed."""
        if self.order is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.SOFT), 1))
        painter.setBrush(QColor(look.WHITE))
        painter.drawRect(self._page())
        first = self.order.first
        for number, cell in enumerate(self._cells()):
            printed = first <= number < first + self._count
            painter.setPen(QPen(QColor(look.SOFT), 0.7))
            painter.setBrush(QColor(look.ACCENT if printed else look.WHITE))
            painter.drawRect(cell)
            if number < first:
                painter.drawLine(cell.topLeft(), cell.bottomRight())
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.GOLD), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._cells()[first])

    def _page(self) -> QRectF:
        scale = min((self.width() - 4) / A4_WIDE, (self.height() - 4) / A4_HIGH)
        wide, high = A4_WIDE * scale, A4_HIGH * scale
        return QRectF((self.width() - wide) / 2, 2, wide, high)

    def _cells(self) -> list[QRectF]:
        assert self.order
        page, sheet = self._page(), self.order.sheet
        scale = page.width() / A4_WIDE
        whole = LabelOrder(self.order.kind, sheet)
        return [
            QRectF(
                page.left() + place.x * scale,
                page.top() + place.y * scale,
                sheet.width * scale,
                sheet.height * scale,
            ).adjusted(1, 1, -1, -1)
            for place in places(whole, sheet.count)
        ]
