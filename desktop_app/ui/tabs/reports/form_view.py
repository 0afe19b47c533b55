"""The form's table on the screen: wrapped heads, titles that stay, figures that can be asked.

view = FormView(lang)
view.show_table(report, table)
view.asked.connect(self._why)        # QModelIndex: a click or Enter on a figure
view.model_.planned.connect(…)       # a plan typed in
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QTableView,
    QWidget,
)

from desktop_app.services.reports import Report
from desktop_app.statistics.forms import Table
from desktop_app.ui import look
from desktop_app.ui.tabs.reports.form_heads import ColumnHeads, RowHeads
from desktop_app.ui.tabs.reports.form_model import FormModel
from desktop_app.ui.tabs.reports.form_painter import FIGURES, FigurePainter

_NARROWEST, _WIDEST = 186, 330  # of the titles, pixels at 100 %
_DAYS, _RECORDS = 104, 132  # of a diary's titles, of batches and acts
_LONGEST = 150  # of a text in a row; the rest is its tip
_FIGURE = 56  # a column of figures is at least as wide
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class FormView(QTableView):
    """A grid of figures under a keyboard cursor."""

    asked = Signal(object)  # QModelIndex
    turned = Signal(int)  # a month back (−1) or on (1)

    def __init__(self, lang: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.figures = FormModel(lang, self)
        self.setModel(self.figures)
        self.setItemDelegate(FigurePainter(self.figures, self))
        self.setHorizontalHeader(ColumnHeads(self.figures, self))
        self.setVerticalHeader(RowHeads(self.figures, self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setStyleSheet(
            f"QTableCornerButton::section {{ background: {look.SHADE}; border: 0;"
            f" border-bottom: 1px solid {look.EDGE}; }}"
        )
        pixels = QAbstractItemView.ScrollMode.ScrollPerPixel
        self.setVerticalScrollMode(pixels)
        self.setHorizontalScrollMode(pixels)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.DoubleClicked
        )
        self.figures.modelReset.connect(self._fit)
        self.clicked.connect(self._ask)

    def show_table(self, report: Report, table: Table) -> None:
        """Show a grid; the cursor stays where it was in the same grid, else it goes to today."""
        shown = self.figures.table
        same = shown is not None and (shown.key, shown.of_days) == (table.key, table.of_days)
        place = self.currentIndex()
        first = (self._today(table), self._first(table))
        at = (place.row(), place.column()) if same and place.isValid() else first
        across, down = self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        self.figures.show_table(report, table)
        self.setCurrentIndex(self.figures.index(*at))
        if same:
            self.horizontalScrollBar().setValue(across)
            self.verticalScrollBar().setValue(down)
        else:
            self.scrollToTop()
            self.horizontalScrollBar().setValue(0)
            self.scrollTo(self.currentIndex())

    def choose(self, row: str, column: str) -> QModelIndex:
        """Put the cursor on a place by the form's keys."""
        table = self.figures.table
        assert table
        rows = [one.key for one in table.rows]
        columns = [one.key for one in table.columns]
        if row not in rows or column not in columns:
            return QModelIndex()
        index = self.figures.index(rows.index(row), columns.index(column))
        self.setCurrentIndex(index)
        self.scrollTo(index)
        return index

    def _today(self, table: Table) -> int:
        """Today's row of a diary, else the first."""
        today = self.figures.today
        return next((n for n, row in enumerate(table.rows) if row.on and row.on == today), 0)

    def _first(self, table: Table) -> int:
        """The first column that is not a plan."""
        return next((n for n, column in enumerate(table.columns) if column.show == "value"), 0)

    def _ask(self, index: QModelIndex) -> None:
        if self.figures.has_evidence(index):
            self.asked.emit(index)

    # Sizes

    def _fit(self) -> None:
        """Columns as wide as their longest word or figure; the titles take what is left."""
        if self.figures.table is None:
            return
        heads = self.horizontalHeader()
        assert isinstance(heads, ColumnHeads)
        measure = QFontMetrics(look.font(FIGURES, bold=True))
        widths = []
        for column in range(self.figures.columnCount()):
            rows = range(self.figures.rowCount())
            figure = max(
                (measure.horizontalAdvance(self.figures.text(row, column)) for row in rows),
                default=0,
            )
            if self.figures.is_text(column):
                figure = min(figure, look.px(_LONGEST))
            widths.append(max(look.px(_FIGURE), figure + look.px(20), heads.longest_word(column)))
        room = self.width() - look.px(18)
        titles = min(look.px(_WIDEST), max(look.px(_NARROWEST), room - sum(widths)))
        if self.figures.table.made_of:
            titles = look.px(_DAYS if self.figures.table.of_days else _RECORDS)
        spare = max(0, room - titles - sum(widths)) // max(1, len(widths))
        self.verticalHeader().setFixedWidth(titles)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width + min(spare, width))
        heads.fit()
        rows_head = self.verticalHeader()
        assert isinstance(rows_head, RowHeads)
        for row in range(self.figures.rowCount()):
            self.setRowHeight(row, rows_head.height_of(row, titles))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Titles follow the window."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """A−/A+ changes everything."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter types into a plan cell and asks any other figure; PgUp, PgDn turn the month."""
        if self.state() is QAbstractItemView.State.EditingState:
            return  # the field's own Enter, on its way up
        index = self.currentIndex()
        if event.key() in _PAGES and self.figures.table and self.figures.table.of_days:
            self.turned.emit(_PAGES[Qt.Key(event.key())])
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            if self.figures.plan_key(index):
                self.edit(index)
            else:
                self._ask(index)
            return
        if event.text() and not event.text().isdigit():
            event.ignore()  # letters and Esc are for the window, not for a plan
            if event.key() not in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
                return
        super().keyPressEvent(event)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After a plan was typed the cursor goes down to the next."""
        super().closeEditor(editor, hint)
        index = self.currentIndex()
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            below = index.siblingAtRow(index.row() + 1)
            if below.isValid():
                self.setCurrentIndex(below)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A hand over figures that can be asked."""
        super().mouseMoveEvent(event)
        index = self.indexAt(event.position().toPoint())
        hand = index.isValid() and self.figures.has_evidence(index)
        shape = Qt.CursorShape.PointingHandCursor if hand else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
