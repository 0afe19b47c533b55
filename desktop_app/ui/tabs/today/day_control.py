"""The date of the day, and the way to enter an earlier day's work under its own date."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain import dates
from desktop_app.domain.errors import StorageError, UserError
from desktop_app.services import serving
from desktop_app.ui import look
from desktop_app.ui.acts import refusal
from desktop_app.ui.context import UiContext
from desktop_app.ui.dates import DateField
from desktop_app.ui.pieces import button, named, words

_GLANCE = 20_000  # milliseconds between two looks at the clock


class DayControl(QWidget):
    """Normally the date of today; Ctrl+0 or a click asks for another day."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.head = button("", self.begin, name="flat", icon="calendar", key="Ctrl+0")
        self.head.setToolTip(self.tr("Enter the work of an earlier day: Ctrl+0"))
        self.yesterday = button(self.tr("Yesterday"), self._to_yesterday)
        self.field = DateField(
            "day", self.tr("Which day was it?"), today=partial(getattr, context.library, "today")
        )
        self.field.done.connect(self._take)
        self.panel = named(QFrame(), "card")
        row = QHBoxLayout()
        row.addWidget(self.yesterday, 0, Qt.AlignmentFlag.AlignBottom)
        row.addWidget(self.field, 1)
        row.addWidget(button(self.tr("Choose"), self._take), 0, Qt.AlignmentFlag.AlignBottom)
        inside = QVBoxLayout(self.panel)
        inside.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        inside.addLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self.head, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.panel)
        self.panel.hide()
        context.working.changed.connect(self._show_day)
        self._today = context.library.today
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look_at_clock)
        self._clock.start(_GLANCE)
        context.bus.changed.connect(self.look_at_clock)
        self._show_day()

    def look_at_clock(self) -> None:
        """The program may stay open over night: the day on the screen is the one counted on."""
        if self._today != self._context.library.today:
            self._today = self._context.library.today
            self._show_day()
            self._context.working.turned.emit()

    def begin(self) -> None:
        """Ctrl+0: ask, or Ctrl+0 once more: never mind."""
        self.panel.setVisible(self.panel.isHidden())
        if not self.panel.isHidden():
            self.field.set_value(None)
            self.field.show_problem("")
            self.yesterday.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _to_yesterday(self) -> None:
        self._choose(self._context.library.today - timedelta(days=1))

    def _take(self) -> None:
        day, unread = self.field.value(), self.field.unread()
        if unread:
            self.field.show_problem(unread)
        elif day is not None:
            self._choose(day)

    def _choose(self, day: date) -> None:
        library = self._context.library
        try:
            serving.require_working_day(library, day)
        except StorageError:
            raise
        except UserError as refused:
            self.field.show_problem(refusal(self._context, refused))
            return
        self.panel.hide()
        self._context.working.choose(None if day == library.today else day)

    def _show_day(self) -> None:
        day = dates.long(self._context.day, self._context.language)
        self.head.setText(f"{day}  Ctrl+0")


class OtherDay(QFrame):
    """Above the box while an earlier day is entered: which, and the way back."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("otherDay")
        self._context = context
        self.sentence = words("", "heading", wrap=True)
        self.back = button(self.tr("Back to today"), partial(context.working.choose, None))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6))
        row.addWidget(self.sentence, 1)
        row.addWidget(self.back)
        context.working.changed.connect(self.reload)
        self.reload()

    def reload(self) -> None:
        """Shown only while another day is chosen."""
        chosen = self._context.working.chosen
        self.setVisible(chosen is not None)
        if chosen is not None:
            text = self.tr("You are entering the work of {date}")
            self.sentence.setText(text.format(date=dates.short(chosen)))
