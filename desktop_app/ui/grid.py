"""The two faces of a table: the grid of rows, and what an empty one teaches."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.ui import look
from desktop_app.ui.paging import Index, PagedModel, R
from desktop_app.ui.pieces import button, words

LEAST_SHARE = 0.4  # of the width, for the column that stretches
LEAST_PART = 0.6  # of its declared width, for one that yields
SHORT = 12  # letters: dates and numbers up to here are useless when cut


@dataclass(frozen=True)
class Empty:
    """What an empty table teaches: one sentence and one button."""

    sentence: str
    button: str = ""
    act: Callable[[], None] | None = None


class Cells(QStyledItemDelegate):
    """Paints a cell with one call into Python instead of ten (targets: page-down within 1.3×)."""

    def __init__(self, model: PagedModel[R], view: QTableView) -> None:
        super().__init__(view)
        self._model = model
        self._view = view
        self._ink = QColor(look.INK)
        self._pale = QColor(look.PALE)
        self._margin = look.px(8)
        self.chosen = -1
        self.wide = 0  # generous width of a letter: only longer texts are measured

    def paint(self, painter: QPainter, option: Any, index: Index) -> None:
        """Ground of the chosen row, then the words, cut with «…» where they do not fit."""
        number, column = index.row(), index.column()
        rect: QRect = option.rect
        if number == self.chosen:
            painter.fillRect(rect, self._pale)
        text, side, colour = self._model.cell(number, column)
        margin = self._margin
        rect.adjust(margin, 0, -margin, 0)
        room = rect.width()
        if len(text) * self.wide > room:
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        if colour is not None:
            painter.setPen(colour)
        painter.drawText(rect, side, text)
        if colour is not None:
            painter.setPen(self._ink)


class Grid(QTableView):
    """Rows only, of one height; Enter opens."""

    returned = Signal()
    widened = Signal()

    def __init__(self, model: PagedModel[R], parent: QWidget) -> None:
        super().__init__(parent)
        self._columns = model.columns
        self._wished: list[int] = []
        self._fitting = False
        self.setModel(model)
        self._cells = Cells(model, self)
        self.setItemDelegate(self._cells)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorShown(True)
        header.setSectionsClickable(True)
        header.setMinimumSectionSize(look.px(32))
        header.setTextElideMode(Qt.TextElideMode.ElideRight)
        header.sectionResized.connect(self._resized)
        self._set_height()

    def set_widths(self, remembered: list[int]) -> None:
        """The remembered widths, or those of the declaration."""
        wide = self.fontMetrics().averageCharWidth()
        declared = [column.width * wide + look.px(22) for column in self._columns]
        self._wished = remembered if len(remembered) == len(declared) else declared
        self._fit()

    def _fit(self) -> None:
        """Fill the width: the stretching column takes the rest, two fifths of it at least."""
        room = self.viewport().width()
        wished = list(self._wished)
        elastic = next((i for i, column in enumerate(self._columns) if column.stretch), -1)
        own = wished[elastic] if elastic >= 0 else 0
        yielding = [i for i, c in enumerate(self._columns) if c.width > SHORT and i != elastic]
        soft = sum(wished[i] for i in yielding)
        space = room - min(own, round(room * LEAST_SHARE)) - (sum(wished) - own - soft)
        if soft > space:
            for i in yielding:
                wished[i] = round(wished[i] * max(LEAST_PART, space / soft))
        if elastic >= 0:
            others = sum(wished) - wished[elastic]
            wished[elastic] = max(room - others, round(own * LEAST_SHARE))
        self._fitting = True
        for section, width in enumerate(wished):
            self.setColumnWidth(section, width)
        self._fitting = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns follow the window."""
        super().resizeEvent(event)
        self._fit()

    def _resized(self, section: int, _old: int, new: int) -> None:
        """Dragged by hand: that is the wish from now on."""
        if not self._fitting:
            self._wished[section] = new
            self.widened.emit()

    def widths(self) -> list[int]:
        """Widths to remember."""
        return list(self._wished)

    def changeEvent(self, event: QEvent) -> None:
        """A−/A+ changes the rows' height too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_height()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """The painter of cells is told, so that it need not ask for each."""
        self._cells.chosen = current.row()
        super().currentChanged(current, previous)

    def reset(self) -> None:
        """New rows: nothing is chosen."""
        self._cells.chosen = -1
        super().reset()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; everything else as Qt has it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.returned.emit()
            return
        super().keyPressEvent(event)

    def _set_height(self) -> None:
        height = max(32, round(self.fontMetrics().height() * 1.9))
        self._cells.wide = round(self.fontMetrics().averageCharWidth() * 1.35)
        self.verticalHeader().setMinimumSectionSize(height)
        self.verticalHeader().setDefaultSectionSize(height)


class Blank(QWidget):
    """The empty state: a sentence and a button in the middle."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("blank")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._act: Callable[[], None] | None = None
        self._sentence = words("", "soft", wrap=True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sentence.setFont(look.font(13))
        self._button = button("", self._pressed, name="primary")
        column = QVBoxLayout(self)
        column.setSpacing(look.px(14))
        column.addStretch(2)
        column.addWidget(self._sentence)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def show_this(self, empty: Empty) -> None:
        """Change the sentence and the button."""
        self._act = empty.act
        self._sentence.setText(empty.sentence)
        self._button.setText(empty.button)
        self._button.setVisible(bool(empty.button and empty.act))

    def _pressed(self) -> None:
        if self._act is not None:
            self._act()
