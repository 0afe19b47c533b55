"""The rail at the left: six big entries with icon, word and key."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.pieces import words

_QUIET = "#DCEBEA"
_KEY = "#A9CCCB"
_RING = "#F3D58A"


class SectionButton(QAbstractButton):
    """One entry, painted by itself so that the key stands under the word."""

    def __init__(self, icon: str, title: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self.setText(title)
        self.setCheckable(True)
        self.setAccessibleName(title)
        self.setToolTip(f"{title} — {key}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def _fonts(self) -> tuple[QFont, QFont]:
        word = QFont(self.font())
        word.setBold(self.isChecked())
        key = QFont(self.font())
        key.setPointSizeF(self.font().pointSizeF() * 0.82)
        return word, key

    def sizeHint(self) -> QSize:
        """Room for the bold word."""
        word = QFont(self.font())
        word.setBold(True)
        metrics = QFontMetrics(word)
        word_room = min(metrics.horizontalAdvance(self.text()), look.px(112))
        width = word_room + look.px(22 + 12 + 10 + 10)
        return QSize(width, max(look.px(52), round(metrics.height() * 2.6)))

    def minimumSizeHint(self) -> QSize:
        """Lower where the screen is low."""
        return QSize(self.sizeHint().width(), look.px(42))

    def enterEvent(self, event: QEnterEvent) -> None:
        """Lit under the pointer."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground, icon, word, key, focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        radius = look.px(8)
        if chosen or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.PAPER if chosen else look.ACCENT))
            painter.drawRoundedRect(box, radius, radius)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(_RING), 2))
            painter.drawRoundedRect(box, radius, radius)
        drawing = look.pixmap(self._icon, look.DEEP if chosen else _QUIET, 22)
        side = look.px(22)
        painter.drawPixmap(QRect(look.px(12), (self.height() - side) // 2, side, side), drawing)
        self._paint_words(painter, chosen)

    def _paint_words(self, painter: QPainter, chosen: bool) -> None:
        word, key = self._fonts()
        left = look.px(22 + 12 + 10)
        room = self.width() - left - look.px(4)
        space = QRect(0, 0, room, self.height())
        low = QFontMetrics(key).height()
        high = QFontMetrics(word).boundingRect(space, _LEFT, self.text()).height()
        top = (self.height() - high - low) // 2
        painter.setFont(word)
        painter.setPen(QColor(look.DEEP if chosen else look.WHITE))
        painter.drawText(QRect(left, top, room, high), _LEFT, self.text())
        painter.setFont(key)
        painter.setPen(QColor(look.SOFT if chosen else _KEY))
        painter.drawText(QRect(left, top + high, room, low), _LEFT, self._key)


_LEFT = int(Qt.AlignmentFlag.AlignLeft.value) | int(Qt.TextFlag.TextWordWrap.value)


class Rail(QWidget):
    """Name of the program, the entries, and room below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.group = QButtonGroup(self)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(look.px(8), look.px(10), look.px(8), look.px(10))
        self._column.setSpacing(look.px(4))
        self._column.addWidget(words(self.tr("Kitepkana"), "program"))
        self._column.addSpacing(look.px(8))
        self._column.addStretch(1)

    def add(self, number: int, icon: str, title: str, key: str) -> SectionButton:
        """Append an entry; `number` is its place in the window's stack."""
        button = SectionButton(icon, title, key, self)
        self.group.addButton(button, number)
        self._column.insertWidget(self._column.count() - 1, button)
        return button
