"""The date field: typed as people type dates, or picked from the calendar beside it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtWidgets import QCalendarWidget

from desktop_app.ui import typed
from desktop_app.ui.fields import TextField
from desktop_app.ui.pieces import tool


class DateField(TextField):
    """Typed, or picked from the calendar beside it."""

    def __init__(self, key: str, title: str, hint: str = "", *, today: Callable[[], date]) -> None:
        super().__init__(key, title, hint, width=12)
        self._today = today
        self._calendar: QCalendarWidget | None = None
        self.edit.editingFinished.connect(self._tidy)
        self._row.insertWidget(1, tool("", self._pick, tip=self.tr("Calendar"), icon="calendar"))

    def value(self) -> Any:
        """The day; None when empty or unreadable."""
        return typed.read_date(self.text(), self._today())

    def set_value(self, value: Any) -> None:
        """Show a day."""
        self.edit.setText("" if value is None else typed.write_date(value))

    def unread(self) -> str:
        """The sentence for a day that does not exist."""
        if not self.text() or self.value() is not None:
            return ""
        return self.tr("There is no such date. Example: 08.03.2026")

    def _tidy(self) -> None:
        """«8.3» and «вчера» become the written date on leaving the field."""
        on = self.value()
        if on is not None and self.text() != typed.write_date(on):
            self.set_value(on)

    def _pick(self) -> None:
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
            self._calendar.setVerticalHeaderFormat(_NO_WEEKS)
            self._calendar.clicked.connect(self._picked)
            self._calendar.activated.connect(self._picked)
        on = self.value() or self._today()
        self._calendar.setSelectedDate(QDate(on.year, on.month, on.day))
        self._calendar.move(self.edit.mapToGlobal(QPoint(0, self.edit.height())))
        self._calendar.show()

    def _picked(self, day: QDate) -> None:
        self.set_value(date(day.year(), day.month(), day.day()))
        self.show_problem("")
        if self._calendar is not None:
            self._calendar.hide()
        self.edit.setFocus()


_NO_WEEKS = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
