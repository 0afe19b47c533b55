"""One table of the form as Qt asks for it: values as printed, plan cells that can be typed in."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtCore import Signal as QtSignal

from desktop_app.documents.book_texts import book_text
from desktop_app.documents.figures import NONE, cell_text
from desktop_app.domain.errors import Problem
from desktop_app.domain.numbers import parse_count
from desktop_app.services.reports import Report
from desktop_app.statistics.evaluation import Cell, days_of
from desktop_app.statistics.forms import CLOSING, MONTH, OPENING, Column, Row, Table
from desktop_app.ui import look
from desktop_app.ui.context import translate

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
QUIET = ("plan", "percent", "difference")
_TOTALS = ("total", "was", "is", "is1", "is2", "is3", OPENING, MONTH, CLOSING)


def is_total(key: str) -> bool:
    """Rows that sum up the others."""
    return key in _TOTALS


class FormModel(QAbstractTableModel):
    """Rows and columns of a grid; `planned` tells what was typed into a plan cell."""

    planned = QtSignal(str, str, int)  # indicator, period key, value
    refused = QtSignal(object)  # Problem

    def __init__(self, lang: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lang = lang
        self.table: Table | None = None
        self.today: date | None = None
        self._report: Report | None = None
        self._texts: dict[tuple[int, int], str] = {}

    def show_table(self, report: Report, table: Table) -> None:
        """Show a grid of the report."""
        self.beginResetModel()
        self._report, self.table = report, table
        self._texts.clear()
        self.endResetModel()

    def row(self, number: int) -> Row:
        """The form's row."""
        assert self.table
        return self.table.rows[number]

    def column(self, number: int) -> Column:
        """The form's column."""
        assert self.table
        return self.table.columns[number]

    def title(self, number: int) -> str:
        """A row's title; a day is «14, Сб»."""
        row = self.row(number)
        return f"{row.number}, {row.title[self._lang]}" if row.on else row.title[self._lang]

    def group(self, number: int) -> str:
        """What the form writes over a column and its neighbours."""
        group = self.column(number).group
        return group[self._lang] if group else ""

    def ground(self, number: int) -> str:
        """The colour of a row: sums and days off are shaded, today is marked."""
        row = self.row(number)
        if row.on and row.on == self.today:
            return look.CREAM
        off = self._report is not None and row.on in self._report.days_off
        return look.SHADE if off or is_total(row.key) else look.SURFACE

    def cell(self, index: Index) -> Cell | None:
        """The figure of a place; None where the form has none."""
        if not index.isValid() or not self.table or not self._report:
            return None
        place = (self.table.key, self.row(index.row()).key, self.column(index.column()).key)
        return self._report.evaluated.cells.get(place)

    def has_evidence(self, index: Index) -> bool:
        """Whether a click has entries, or a making of two numbers, to show."""
        cell = self.cell(index)
        if (
            cell is None
            or not self._report
            or self.row(index.row()).key in self._report.book.upcoming
        ):
            return False
        made = bool(self.row(index.row()).ratio) and self.column(index.column()).show != "plan"
        return cell.indicator is not None or (
            cell.value is not None
            and (made or self.column(index.column()).show in ("percent", "difference"))
        )

    def plan_key(self, index: Index) -> tuple[str, str] | None:
        """Indicator and period of a plan cell that may be typed in; a handed-in one may not."""
        if not index.isValid() or not self._report or self._report.is_closed:
            return None
        row, column = self.row(index.row()), self.column(index.column())
        if column.show != "plan" or not row.indicator:
            return None
        return row.indicator, days_of(row, column, self._report.period).key

    def text(self, row: int, column: int) -> str:
        """The figure as printed."""
        known = self._texts.get((row, column))
        if known is None:
            known = self._texts[row, column] = self._made(row, column)
        return known

    def _made(self, row: int, column: int) -> str:
        if self._report and self.table and self._report.form.is_summary_book:
            where = (self.table, self.row(row), self.column(column))
            return book_text(self._report, *where, translate)
        cell = self.cell(self.index(row, column))
        signed = self.column(column).show == "difference"
        known = NONE if cell is None else cell_text(cell, is_signed=signed)
        if known == "0" and not self.row(row).is_sum:
            return ""  # a diary's days are mostly empty: zeros would hide the work
        return known

    def is_text(self, column: int) -> bool:
        """Does a column say what a batch or an act is, instead of counting?"""
        return self.column(column).show == "text"

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Rows of the table."""
        return len(self.table.rows) if self.table and not parent.isValid() else 0

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Columns of the table."""
        return len(self.table.columns) if self.table and not parent.isValid() else 0

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """The figure; with its names for a screen reader; bare digits for typing."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self.text(index.row(), index.column())
            case Qt.ItemDataRole.EditRole:
                cell = self.cell(index)
                return "" if cell is None or cell.value is None else str(cell.value)
            case Qt.ItemDataRole.AccessibleTextRole:
                head = self.column(index.column()).title[self._lang]
                figure = self.text(index.row(), index.column()) or "0"
                return f"{self.title(index.row())}, {head}: {figure}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._tip(index)
        return None

    def _tip(self, index: Index) -> str | None:
        if self.plan_key(index):
            return self.tr("Type the planned number, then Enter")
        if self.has_evidence(index):
            return self.tr("Enter or a click shows the entries behind this number")
        if index.isValid() and self.is_text(index.column()):
            return self.text(index.row(), index.column())
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Titles above and at the side; while tables change, Qt still asks for the longer one's."""
        if role != Qt.ItemDataRole.DisplayRole or self.table is None:
            return None
        across = orientation is Qt.Orientation.Horizontal
        if section >= len(self.table.columns if across else self.table.rows):
            return None
        return self.table.columns[section].title[self._lang] if across else self.title(section)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Plan cells can be typed in."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if self.plan_key(index) else flags

    def setData(self, index: Index, value: Any, role: int = int(Qt.ItemDataRole.EditRole)) -> bool:
        """What was typed goes to whoever writes it; an empty cell is no plan: 0."""
        key = self.plan_key(index)
        if key is None or role != Qt.ItemDataRole.EditRole:
            return False
        count = parse_count(str(value), "plan")
        if isinstance(count, Problem):
            self.refused.emit(count)
            return False
        if str(value).strip() != self.data(index, role):
            self.planned.emit(*key, count)
        return True
