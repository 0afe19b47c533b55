"""The year: twelve small months; days off shaded, days with events filled, dates as dots.

Arrows go from day to day, PageUp and PageDown by year, Enter or a double click opens the month.
"""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from desktop_app.domain import dates
from desktop_app.services import calendar
from desktop_app.services.calendar import Day
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.tabs.events import day_keys
from desktop_app.ui.tabs.events.day import OFF, day_words
from desktop_app.ui.tabs.events.day_keys import DAYS
from desktop_app.ui.tabs.events.filter import SheetFilter
from desktop_app.ui.tabs.events.month import months_on

ACROSS, DOWN, WEEKS = 4, 3, 6
_CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class YearSheet(QWidget):
    """One year; `day` is the chosen one."""

    chosen = Signal(object)  # Day
    opened = Signal(object)  # date
    turned = Signal(object)  # date: the year to show now

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._filter = SheetFilter()
        self._days: dict[date, Day] = {}
        self.on = context.library.today
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Calendar of the year"))
        self.setMinimumSize(look.px(420), look.px(280))

    @property
    def day(self) -> Day:
        """The chosen day."""
        return self._days[self.on]

    def page(self, on: date, pages: int) -> date:
        """The same day so many years on."""
        return months_on(on, 12 * pages)

    def heading(self, on: date) -> str:
        """«2026»"""
        return str(on.year)

    def show_month(self, on: date) -> None:
        """Show the year of a day and choose it."""
        start, after = date(on.year, 1, 1), date(on.year + 1, 1, 1)
        found = calendar.days(self._context.library, start, after)
        self._days = {day.on: self._filter.of(day) for day in found}
        self._choose(on)

    def reload(self) -> None:
        """Ask anew."""
        self.show_month(self.on)

    def set_filter(self, chosen: SheetFilter) -> None:
        """Show only some kinds of dates and states of events."""
        self._filter = chosen
        if self.isVisible():
            self.reload()

    def go(self, on: date) -> None:
        """Choose a day, in whatever year it is."""
        if on in self._days:
            self._choose(on)
        else:
            self.show_month(on)
            self.turned.emit(on)

    def _choose(self, on: date) -> None:
        self.on = on
        self.setAccessibleDescription(day_words(self._context, self.day))
        self.update()
        self.chosen.emit(self.day)

    # Keys and mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows by days, PageUp and PageDown by years, Enter opens the month."""
        key = Qt.Key(event.key())
        on = day_keys.reached(key, self.on, self._context.library.today, self.page)
        if on is not None:
            self.go(on)
        elif key in day_keys.OPENING:
            self.opened.emit(self.on)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the day under the mouse."""
        on = self._at(event.position())
        if on is not None:
            self._choose(on)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open its month."""
        on = self._at(event.position())
        if on is not None:
            self.opened.emit(on)

    def event(self, event: QEvent) -> bool:
        """Words of the day under the mouse."""
        if isinstance(event, QHelpEvent):
            on = self._at(QPointF(event.pos()))
            words = day_words(self._context, self._days[on]) if on else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    def _at(self, point: QPointF) -> date | None:
        return next((on for on in self._days if self._place(on).contains(point)), None)

    # Painting

    def _month(self, number: int) -> QRectF:
        """Where a month stands, its name included."""
        width, height = self.width() / ACROSS, self.height() / DOWN
        row, column = divmod(number - 1, ACROSS)
        gap = look.px(5)
        return QRectF(column * width, row * height, width, height).adjusted(gap, 0, -gap, -gap)

    def _place(self, on: date) -> QRectF:
        month = self._month(on.month)
        line = month.height() / (WEEKS + 1)
        first = on.replace(day=1).weekday()
        row, column = divmod(first + on.day - 1, DAYS)
        width = month.width() / DAYS
        return QRectF(month.x() + column * width, month.y() + (row + 1) * line, width, line)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Twelve months."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(look.SURFACE))
        for number in range(1, 13):
            month = self._month(number)
            name = QRectF(month.x(), month.y(), month.width(), month.height() / (WEEKS + 1))
            painter.setFont(look.font(10, bold=True))
            painter.setPen(QColor(look.DEEP))
            title = dates.month_name(number, self._context.language).capitalize()
            painter.drawText(name, _CENTRE, title)
        for day in self._days.values():
            self._paint_day(painter, day, self._place(day.on).toRect())

    def _paint_day(self, painter: QPainter, day: Day, place: QRect) -> None:
        inside = place.adjusted(1, 1, -1, -1)
        if day.is_off:
            painter.fillRect(inside, QColor(OFF))
        painter.setPen(Qt.PenStyle.NoPen)
        if day.events:
            painter.setBrush(QColor(look.ACCENT))
            painter.drawRoundedRect(inside, look.px(4), look.px(4))
        is_today = day.on == self._context.library.today
        painter.setFont(look.font(9, bold=is_today or bool(day.events)))
        painter.setPen(QColor(look.WHITE if day.events else look.INK))
        painter.drawText(place, _CENTRE, str(day.on.day))
        if day.dates:
            size = look.px(4)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.WHITE if day.events else look.GOLD))
            painter.drawEllipse(inside.right() - size - 1, inside.top() + 2, size, size)
        if is_today or day.on == self.on:
            width = look.px(2) if day.on == self.on else 1
            painter.setPen(QPen(QColor(look.DEEP), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(inside, look.px(4), look.px(4))
