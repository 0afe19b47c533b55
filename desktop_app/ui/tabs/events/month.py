"""The month's sheet: whole weeks from Monday; days off shaded, today marked, events as chips.

    sheet = MonthSheet(context)
    sheet.show_month(2026, 9)
    sheet.chosen.connect(self._show_day)      # date
    sheet.opened.connect(self._open_day)      # date: Enter or double click
    sheet.picked.connect(self._show_event)    # id of the chip that was clicked
    sheet.dropped.connect(self._put)          # id of an event, date
    sheet.shifted.connect(self._shift)        # days: Ctrl with an arrow

Arrows go from day to day, over the edge into the next month; PageUp and
PageDown go by month, Home to today. A chip is dragged to another day.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.domain import dates
from desktop_app.services import calendar
from desktop_app.services.calendar import Day
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.events import day_keys
from desktop_app.ui.tabs.events.day import DayPainter, day_words
from desktop_app.ui.tabs.events.day_keys import DAYS
from desktop_app.ui.tabs.events.drag import Grip, carried
from desktop_app.ui.tabs.events.filter import SheetFilter

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)


class MonthModel(QAbstractTableModel):
    """The days of a month as weeks of seven columns."""

    def __init__(self, context: UiContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.days: list[Day] = []

    def show(self, days: list[Day]) -> None:
        """Show whole weeks."""
        self.beginResetModel()
        self.days = days
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
    dropped = Signal(object, object)  # id of an event, date
    shifted = Signal(int)  # days that the shown event is to be moved by

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._model = MonthModel(context, self)
        self._painter = DayPainter(context, self)
        self._grip = Grip(self)
        self._filter = SheetFilter()
        self.month = date.min
        self.setAcceptDrops(True)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setAccessibleName(self.title())
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

    # What the sheet of a week does otherwise

    def title(self) -> str:
        """What it is, for a screen reader."""
        return self.tr("Calendar of the month")

    def start_of(self, on: date) -> date:
        """The first day of the shown month that a day belongs to."""
        return on.replace(day=1)

    def page(self, on: date, pages: int) -> date:
        """The same day so many months on."""
        return months_on(on, pages)

    def heading(self, on: date) -> str:
        """«Сентябрь 2026 г.»"""
        return dates.month_year(on, self._context.language).capitalize()

    def days(self, on: date) -> list[Day]:
        """The whole weeks to show."""
        return calendar.month(self._context.library, on.year, on.month)

    # What the section uses

    def show_month(self, on: date) -> None:
        """Show the month of a day and choose it."""
        self.month = self.start_of(on)
        self._model.show([self._filter.of(day) for day in self.days(on)])
        self.choose(on)

    def reload(self) -> None:
        """Ask anew; the chosen day stays chosen."""
        self.show_month(self.day.on if self.day else self.month)

    def set_filter(self, chosen: SheetFilter) -> None:
        """Show only some kinds of dates and states of events."""
        self._filter = chosen
        if self.isVisible():
            self.reload()

    def choose(self, on: date) -> None:
        """Choose a day of the shown sheet."""
        self.setCurrentIndex(self._model.place(on))

    def go(self, on: date) -> None:
        """Choose a day, in whatever month it is."""
        if self.start_of(on) != self.month:
            self.show_month(on)
            self.turned.emit(on)
        else:
            self.choose(on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by days, with Ctrl they move the event; PageUp, PageDown turn, Enter opens."""
        day, key = self.day, Qt.Key(event.key())
        has_ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if has_ctrl and key in day_keys.STEPS:
            self.shifted.emit(day_keys.STEPS[key])
        elif day is None or has_ctrl:
            super().keyPressEvent(event)
        elif on := day_keys.reached(key, day.on, self._context.library.today, self.page):
            self.go(on)
        elif key in day_keys.OPENING:
            self.opened.emit(day.on)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a chip picks its event."""
        super().mousePressEvent(event)
        id = self._chip_at(event.position().toPoint())
        self._grip.take(id, event)
        if id is not None:
            self.picked.emit(id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A chip that is pulled away goes with the mouse."""
        if self._grip.is_pulled(event):
            self._grip.carry()
        elif not self._grip.is_held:
            super().mouseMoveEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Only events are taken."""
        if carried(event.mimeData()) is not None:
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Over every day; the one beneath is framed."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid():
            with QSignalBlocker(self.selectionModel()):
                self.setCurrentIndex(index)
            self.viewport().update()
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The event is put on the day beneath, once the carrying is over.

        Whatever was pulled is made anew by that, which it must not be while it is carried.
        """
        index = self.indexAt(event.position().toPoint())
        id = carried(event.mimeData())
        if index.isValid() and id is not None:
            event.acceptProposedAction()
            let_go = partial(self.dropped.emit, id, self._model.day(index).on)
            QTimer.singleShot(0, self, let_go)

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
