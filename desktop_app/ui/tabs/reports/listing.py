"""A listing table of the report: events held, money spent, public work."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from desktop_app.documents.report_tables import listed
from desktop_app.services.reports import Report
from desktop_app.statistics.forms import Table
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.reports.form_heads import small_heads

_RIGHT = ("number", "attended", "quantity", "money")
_CHARACTERS = {"number": 4, "on": 10, "attended": 10, "quantity": 9, "money": 12}
_SHARES = {"title": 5, "note": 5, "press": 2}
"""Columns that are not measured in characters share what is left, most of them three parts."""


class Listing(QTableWidget):
    """Read-only rows, wrapped."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._keys: list[str] = []
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTabKeyNavigation(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.setFont(look.font(10))
        self.horizontalHeader().setStyleSheet(small_heads())
        self.setStyleSheet(
            f"QTableView::item {{ border-bottom: 1px solid {look.EDGE}; padding: 4px; }}"
        )

    def show_table(self, report: Report, table: Table) -> int:
        """Show the period's entries; how many there are."""
        lang = self._context.language
        entries = listed(report, table, lang, self._context.translate)
        self._keys = [column.key for column in table.columns]
        self.clear()
        self.setColumnCount(len(self._keys))
        for number, shown in enumerate(table.columns):
            head = QTableWidgetItem(shown.title[lang])
            head.setTextAlignment(_side(shown.key))
            self.setHorizontalHeaderItem(number, head)
        self.setRowCount(len(entries))
        for row, entry in enumerate(entries):
            for column, key in enumerate(self._keys):
                item = QTableWidgetItem(entry.get(key, "") or "—")
                item.setTextAlignment(_side(key))
                self.setItem(row, column, item)
        self._fit()
        return len(entries)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width, rows follow."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        wide = self.fontMetrics().averageCharWidth()
        widths = {
            key: _CHARACTERS[key] * wide + look.px(14) for key in self._keys if key in _CHARACTERS
        }
        shares = {key: _SHARES.get(key, 3) for key in self._keys if key not in _CHARACTERS}
        rest = self.viewport().width() - sum(widths.values())
        one = max(look.px(24), rest // max(1, sum(shares.values())))
        for column, key in enumerate(self._keys):
            self.setColumnWidth(column, widths.get(key, one * shares.get(key, 0)))
        self.resizeRowsToContents()


def _side(key: str) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if key in _RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
