"""The heads of a form's table: wrapped titles above in groups, indented titles at the side."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from desktop_app.ui import look
from desktop_app.ui.tabs.reports.form_model import QUIET, FormModel, is_total

_NUMBER = 17  # height of a column's number, pixels at 100 %
_WRAP = int(Qt.TextFlag.TextWordWrap)
_BOTTOM = int((Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight).value) | _WRAP
_BOTTOM_LEFT = int((Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft).value) | _WRAP
_LEFT = int((Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft).value) | _WRAP


def small_heads() -> str:
    """The style of heads where many columns share little room."""
    size = look.font(9.2).pointSizeF()
    return f"QHeaderView::section {{ padding: 6px 5px; font-size: {size:g}pt; }}"


class ColumnHeads(QHeaderView):
    """Titles wrapped between words; neighbours of one class share a word above."""

    def __init__(self, figures: FormModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._figures = figures
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self._tall = look.px(40)

    def longest_word(self, column: int) -> int:
        """Width that no word of the title is cut at."""
        measure = QFontMetrics(look.font(9.2))
        parts = self._title(column).split()
        return max(map(measure.horizontalAdvance, parts), default=0) + look.px(15)

    def fit(self) -> None:
        """As tall as the tallest title at the present widths."""
        measure = QFontMetrics(look.font(9.2))
        tallest = 0
        for column in range(self._figures.columnCount()):
            room = QRect(0, 0, self.sectionSize(column) - look.px(14), 400)
            text = str(self._title(column))
            tallest = max(tallest, measure.boundingRect(room, _WRAP, text).height())
        self._tall = tallest + look.px(16) + (look.px(22) if self._has_groups() else 0)
        self._tall += look.px(_NUMBER) if self._has_numbers() else 0
        self.setFixedHeight(self._tall)

    def sizeHint(self) -> QSize:
        """The fitted height."""
        return QSize(super().sizeHint().width(), self._tall)

    def _title(self, column: int) -> str:
        found = self._figures.headerData(column, Qt.Orientation.Horizontal)
        return str(found or "")

    def _has_groups(self) -> bool:
        return any(self._group(n) for n in range(self._figures.columnCount()))

    def _has_numbers(self) -> bool:
        return any(self._figures.column(n).number for n in range(self._figures.columnCount()))

    def _group(self, column: int) -> str:
        """The head over a column: the form's word, or the class that restricts one of many."""
        if group := self._figures.group(column):
            return group
        where = self._figures.column(column).where
        if self._figures.columnCount() < 10 or not where or self._has_numbers():
            return ""
        match next(iter(where)):
            case "kind":
                return self.tr("By kind")
            case "content":
                return self.tr("By content")
            case "language":
                return self.tr("By language")
        return ""

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Shade, title, line below; groups above."""
        painter.save()
        painter.fillRect(rect, QColor(look.SHADE))
        painter.setPen(QColor(look.EDGE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        group = self._group(logicalIndex)
        if group:
            self._paint_group(painter, rect, logicalIndex, group)
        quiet = self._figures.column(logicalIndex).show in QUIET
        painter.setPen(QColor(look.SOFT if quiet else look.INK))
        painter.setFont(look.font(9.2))
        side = _BOTTOM_LEFT if self._figures.is_text(logicalIndex) else _BOTTOM
        room = rect.adjusted(look.px(6), look.px(24) if group else 0, -look.px(8), -look.px(7))
        if number := self._figures.column(logicalIndex).number:
            painter.setPen(QColor(look.SOFT))
            painter.drawText(room, side, number)
            painter.setPen(QColor(look.INK))
            room.adjust(0, 0, 0, -look.px(_NUMBER))
        painter.drawText(room, side, self._title(logicalIndex))
        painter.restore()

    def _paint_group(self, painter: QPainter, rect: QRect, column: int, group: str) -> None:
        """The group's word once over all its columns, a line under it."""
        first = column
        while first and self._group(first - 1) == group:
            first -= 1
        last = column
        while last + 1 < self._figures.columnCount() and self._group(last + 1) == group:
            last += 1
        left = max(0, self.sectionViewportPosition(first))
        right = self.sectionViewportPosition(last) + self.sectionSize(last)
        band = QRect(left + look.px(8), 0, right - left - look.px(14), look.px(24))
        painter.setClipRect(rect)
        painter.setPen(QColor(look.SOFT))
        painter.setFont(look.font(9.5, bold=True))
        painter.drawText(band, int(Qt.AlignmentFlag.AlignVCenter.value), group)
        painter.setPen(QColor(look.EDGE))
        painter.drawLine(band.left(), look.px(24), band.right(), look.px(24))


class RowHeads(QHeaderView):
    """Titles of rows with their numbers; «в т. ч.» indented; totals bold."""

    def __init__(self, figures: FormModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._figures = figures
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(look.px(28))
        self.setStyleSheet(f"QHeaderView {{ background: {look.SURFACE}; }}")
        self.setSectionsClickable(False)

    def height_of(self, row: int, width: int) -> int:
        """Height of a row whose title wraps at a width."""
        room = QRect(0, 0, width - self._indent(row) - look.px(6), 400)
        measure = QFontMetrics(self._font(row))
        text = measure.boundingRect(room, _WRAP, self._figures.title(row)).height()
        if self._figures.row(row).on:
            return max(look.px(24), text + look.px(5))
        return max(look.px(30), text + look.px(10))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Number, title, a thin line below and one at the right."""
        row = self._figures.row(logicalIndex)
        painter.save()
        painter.fillRect(rect, QColor(self._figures.ground(logicalIndex)))
        painter.setPen(QColor(look.EDGE))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if row.number and row.is_sum:
            painter.setPen(QColor(look.SOFT))
            painter.setFont(look.font(9))
            number = QRect(rect.left() + look.px(6), rect.top(), look.px(32), rect.height())
            painter.drawText(number, _LEFT, row.number)
        painter.setFont(self._font(logicalIndex))
        painter.setPen(QColor(look.INK))
        room = rect.adjusted(self._indent(logicalIndex), 0, -look.px(6), 0)
        painter.drawText(room, _LEFT, self._figures.title(logicalIndex))
        painter.restore()

    def _indent(self, row: int) -> int:
        table = self._figures.table
        numbered = table and not table.made_of and any(one.number for one in table.rows)
        return look.px((38 if numbered else 10) + 14 * self._figures.row(row).level)

    def _font(self, row: int) -> QFont:
        return look.font(10.5, bold=is_total(self._figures.row(row).key))
