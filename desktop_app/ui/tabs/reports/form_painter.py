"""How a figure looks: right-aligned, zeros and plans in the second voice, links under the hand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop_app.documents.figures import NONE
from desktop_app.ui import look
from desktop_app.ui.tabs.reports.form_model import QUIET, FormModel, is_total

FIGURES = 10.5  # points

_LEFT = int((Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft).value)
_RIGHT = int((Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight).value)


class FigurePainter(QStyledItemDelegate):
    """Paints the figures and gives a plan its field."""

    def __init__(self, figures: FormModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._figures = figures

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Ground, line below, frame of the cursor, figure."""
        rect: QRect = option.rect  # type: ignore[attr-defined]
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        row, column = index.row(), index.column()
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        under = bool(state & QStyle.StateFlag.State_MouseOver)
        total = is_total(self._figures.row(row).key)
        painter.save()
        ground = look.PALE if chosen else self._figures.ground(row)
        painter.fillRect(rect, QColor(ground))
        painter.setPen(QColor(look.EDGE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        if chosen:
            painter.setPen(QColor(look.ACCENT))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        typed = self._figures.plan_key(index) is not None
        if typed and under:
            painter.setPen(QColor(look.FRAME))
            gap = look.px(3)
            painter.drawRoundedRect(rect.adjusted(gap, gap, -gap - 1, -gap - 1), 4, 4)
        link = under and self._figures.has_evidence(index)
        text = self._figures.text(row, column)
        strong = total or (
            self._figures.column(column).key == "fact" and self._figures.row(row).level == 0
        )
        font = look.font(FIGURES, bold=strong)
        font.setUnderline(link)
        painter.setFont(font)
        painter.setPen(QColor(look.ACCENT if link else self._colour(column, text)))
        room = rect.adjusted(look.px(4), 0, -look.px(8), 0)
        if self._figures.is_text(column):
            end = Qt.TextElideMode.ElideRight
            text = painter.fontMetrics().elidedText(text, end, room.width())
        painter.drawText(room, _LEFT if self._figures.is_text(column) else _RIGHT, text)
        painter.restore()

    def _colour(self, column: int, text: str) -> str:
        if text == NONE:
            return look.FRAME
        quiet = self._figures.column(column).show in QUIET or text == "0"
        return look.SOFT if quiet else look.INK

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        """A field for a number."""
        field = QLineEdit(parent)
        field.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.setMaxLength(12)
        field.setStyleSheet("padding: 0 4px; min-height: 0;")
        return field
