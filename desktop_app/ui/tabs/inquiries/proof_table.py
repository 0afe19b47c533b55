"""The figures of the proof in large rows: Enter or a click on one asks for its entries."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem

from desktop_app.documents import names
from desktop_app.documents.figures import money_text, value_text
from desktop_app.documents.proof_words import figure_text
from desktop_app.domain.dates import period_title
from desktop_app.services.proof import GROUPS, Column, Figure, Proof
from desktop_app.statistics.indicators import indicator
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.reports.form_heads import small_heads
from desktop_app.ui.tabs.reports.makeup import Makeup, Part

_ROW, _GROUP, _INDENT = 29, 27, "      "  # pixels at 100 %, spaces before a part
_FIGURE = 98  # width of a column of figures, pixels at 100 %


class ProofTable(QTableWidget):
    """Rows of figures under the titles of their groups."""

    asked = Signal(object)  # Makeup

    def __init__(self, context: UiContext) -> None:
        super().__init__(0, 1 + len(Column))
        self._context = context
        self._proof: Proof | None = None
        self._figures: dict[int, Figure] = {}
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Figures of the period"))
        self.setToolTip(self.tr("Enter or a click shows the entries behind a number"))
        self.verticalHeader().hide()
        heads = names.titles(context.translate, "proof_column")
        self.setHorizontalHeaderLabels(["", *(heads[column] for column in Column)])
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStyleSheet(small_heads())
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for number in range(1, self.columnCount()):
            header.resizeSection(number, look.px(_FIGURE))
        self.cellActivated.connect(self._ask)
        self.cellClicked.connect(self._ask)

    def show_proof(self, proof: Proof) -> None:
        """Other figures; the cursor stays where it was."""
        at = (max(1, self.currentRow()), max(1, self.currentColumn()))
        self._proof = proof
        self._figures = {}
        self.clearSpans()
        self.setRowCount(0)
        for group, figures in GROUPS.items():
            self._add_group(names.title(self._context.translate, "proof_group", group))
            for figure in figures:
                self._add(figure)
        years = 1 + list(Column).index(Column.YEAR)
        self.setColumnHidden(years, Column.YEAR not in proof.columns)
        self.setCurrentCell(*at)

    def choose(self, key: str, column: Column = Column.FACT) -> None:
        """Put the cursor on a figure and ask for its entries."""
        row = next(row for row, figure in self._figures.items() if figure.key == key)
        self.setCurrentCell(row, 1 + list(Column).index(column))
        self.ask()

    def ask(self) -> None:
        """Ask for the entries of the figure under the cursor."""
        self._ask(self.currentRow(), self.currentColumn())

    def shown(self, key: str, column: Column = Column.FACT) -> str:
        """The text of a figure."""
        row = next(row for row, figure in self._figures.items() if figure.key == key)
        item = self.item(row, 1 + list(Column).index(column))
        return item.text() if item else ""

    def _add_group(self, title: str) -> None:
        row = self._new_row(_GROUP)
        item = QTableWidgetItem(title)
        item.setFont(look.font(10.5, bold=True))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        item.setForeground(QColor(look.ACCENT))
        self.setItem(row, 0, item)
        self.setSpan(row, 0, 1, self.columnCount())

    def _add(self, figure: Figure) -> None:
        assert self._proof
        row = self._new_row(_ROW)
        self._figures[row] = figure
        title = names.title(self._context.translate, "proof_figure", figure.key)
        label = QTableWidgetItem(_INDENT * figure.level + title)
        label.setFont(look.font(11.5))
        label.setToolTip(title)
        self.setItem(row, 0, label)
        for number, column in enumerate(Column, 1):
            text = figure_text(self._proof, figure, column)
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            is_now = column is Column.FACT
            item.setFont(look.font(13 if is_now else 11.5, bold=is_now))
            self.setItem(row, number, item)

    def _new_row(self, height: int) -> int:
        row = self.rowCount()
        self.insertRow(row)
        self.setRowHeight(row, look.px(height))
        return row

    def _ask(self, row: int, number: int) -> None:
        """The title of a figure asks for the period's entries; what is told since January, so."""
        figure, column = self._figures.get(row), list(Column)[max(0, number - 1)]
        if figure and self._proof:
            told = column if self._proof.tells(figure, column) else Column.YEAR
            self.asked.emit(self._makeup(figure, told))

    def _makeup(self, figure: Figure, column: Column) -> Makeup:
        assert self._proof
        over = self._proof.days(column, figure)
        if not figure.of:
            return Makeup(self._part(figure.indicator, figure, column))
        title = names.title(self._context.translate, "proof_figure", figure.key)
        title = title[:1].upper() + title[1:]
        text = figure_text(self._proof, figure, column)
        whole = Part(title, period_title(over, self._context.language), text)
        parts = (self._part(key, figure, column) for key in (figure.indicator, figure.of))
        return Makeup(whole, tuple(parts), "× 100 ÷")

    def _part(self, key: str, figure: Figure, column: Column) -> Part:
        assert self._proof
        context, over = self._context, self._proof.days(column, figure)
        value = self._proof.values[key, over.key]
        is_money = indicator(key).measure == "money"
        return Part(
            names.indicator_title(context.translate, context.language, key),
            period_title(over, context.language),
            money_text(value) if is_money else value_text(value),
            key,
            over,
        )
