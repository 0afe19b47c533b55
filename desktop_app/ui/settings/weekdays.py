"""A field of weekdays: each a button that stays pressed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from desktop_app.domain import dates
from desktop_app.ui import look
from desktop_app.ui.fields import Field
from desktop_app.ui.pieces import button

_MONDAY = date(2026, 1, 5)


class WeekdaysField(Field):
    """Its value is the ISO numbers of the pressed days, Monday 1."""

    def __init__(self, key: str, title: str, language: str, hint: str = "") -> None:
        super().__init__(key, title, hint)
        self.days = []
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        for number in range(7):
            day = _MONDAY + timedelta(number)
            made = button(dates.weekday_short(day, language), name="option")
            made.setCheckable(True)
            made.setAccessibleName(dates.weekday(day, language))
            made.toggled.connect(self._pressed)
            made.installEventFilter(self)
            self.days.append(made)
            row.addWidget(made)
        row.addStretch(1)
        self._place(row, self.days[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space presses a day, Enter goes on to the next field."""
        keys = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in keys
            and not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.done.emit()
            return True
        return False

    def _pressed(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def value(self) -> Any:
        """The pressed days."""
        return tuple(number for number, day in enumerate(self.days, 1) if day.isChecked())

    def set_value(self, value: Any) -> None:
        """Press these days."""
        for number, day in enumerate(self.days, 1):
            day.setChecked(number in (value or ()))
