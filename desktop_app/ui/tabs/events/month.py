"""The month's sheet: whole weeks from Monday; days off shaded, today marked, events as chips.

    sheet = MonthSheet(context)
    sheet.show_month(2026, 9)
    sheet.chosen.connect(self._show_day)      # date
    sheet.opened.connect(self._open_day)      # date: Enter or double click
    sheet.picked.connect(self._show_event)    # id of the chip that was clicked

Arrows go from day to day, over the edge into the next month; PageUp and
PageDown go by month, Home to today.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.domain import dates
from desktop_app.services import calendar
from desktop_app.services.calendar import Day
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.events.day import DayPainter, day_words

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DAYS = 7
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}


class MonthModel(QAbstractTableModel):
    """The days of a month as weeks of seven columns."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.days: list[Day] = []

    def load(self, year: int, month: int) -> None:
        """Ask for the month anew."""
        self.beginResetModel()
        self.days = calendar.month(self._context.library, year, month)
        self.endResetModel()

    def day(self, index: Index) -> Day:
        """The day of a cell."""
        return self.days[index.row() * DAYS + index.column()]

    def place(self, on: date) -> QModelIndex:
        """The cell of a day; invalid when it is not on the sheet."""
        after = (on - self.days[0].on).days if self.days else -1
        if not 0 <= after < len(self.days):
            return QModelIndex()
        return self.index(after // DAYS, after % DAYS)

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Weeks."""
        return 0 if parent.isValid() else len(self.days) // DAYS

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Days of a week."""
        return 0 if parent.isValid() else DAYS

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """All words of a day: for the tooltip and for a screen reader; the rest is painted."""
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return day_words(self._context, self.day(index))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Short weekdays above."""
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY and self.days:
            return dates.weekday_short(self.days[section].on, self._context.language)
        return None


class MonthSheet(QTableView):
    """One month; the chosen day is the current cell."""

    chosen = Signal(object)  # date
    opened = Signal(object)  # date
    picked = Signal(object)  # id of an event
    turned = Signal(object)  # date: the month to show now

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._model = MonthModel(context, self)
        self._painter = DayPainter(context, self)
        self.month = date.min
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setAccessibleName(self.tr("Calendar of the month"))
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setMinimumSectionSize(look.px(30))
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self._on_double)

    @property
    def day(self) -> Day | None:
        """The chosen day."""
        index = self.currentIndex()
        return self._model.day(index) if index.isValid() else None

    def show_month(self, on: date) -> None:
        """Show the month of a day and choose it."""
        self.month = on.replace(day=1)
        self._model.load(on.year, on.month)
        self.choose(on)

    def reload(self) -> None:
        """Ask anew; the chosen day stays chosen."""
        day = self.day
        self._model.load(self.month.year, self.month.month)
        if day is not None:
            self.choose(day.on)

    def choose(self, on: date) -> None:
        """Choose a day of the shown sheet."""
        self.setCurrentIndex(self._model.place(on))

    def go(self, on: date) -> None:
        """Choose a day, in whatever month it is."""
        if (on.year, on.month) != (self.month.year, self.month.month):
            self.show_month(on)
            self.turned.emit(on)
        else:
            self.choose(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by days, PageUp and PageDown by months, Enter opens."""
        day, key = self.day, Qt.Key(event.key())
        if day is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.go(day.on + timedelta(days=_STEPS[key]))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.go(months_on(day.on, 1 if key == Qt.Key.Key_PageDown else -1))
        elif key == Qt.Key.Key_Home:
            self.go(self._context.library.today)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(day.on)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a chip picks its event."""
        super().mousePressEvent(event)
        id = self._chip_at(event.position().toPoint())
        if id is not None:
            self.picked.emit(id)

    def _chip_at(self, point: QPoint) -> int | None:
        index = self.indexAt(point)
        if not index.isValid():
            return None
        return self._painter.chip_at(self._model.day(index), self.visualRect(index), point)

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._model.day(index).on)

    def _on_double(self, index: QModelIndex) -> None:
        self.opened.emit(self._model.day(index).on)

    def changeEvent(self, event: QEvent) -> None:
        """A−/A+ changes the cells too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.viewport().update()


def months_on(on: date, months: int) -> date:
    """The same day so many months on, or the last day of a shorter month."""
    number = on.year * 12 + on.month - 1 + months
    first = date(number // 12, number % 12 + 1, 1)
    after = date((number + 1) // 12, (number + 1) % 12 + 1, 1)
    return min(first + timedelta(days=on.day - 1), after - timedelta(days=1))
