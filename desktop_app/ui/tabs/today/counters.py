"""The big buttons: +1 for each age group; a group of n by one number before."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.classes import Age, Visit
from desktop_app.domain.dates import short
from desktop_app.services import visits
from desktop_app.services.library import Done
from desktop_app.services.visits import MOST
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import button, words

_KEYS = {Qt.Key.Key_1: Age.CHILD, Qt.Key.Key_2: Age.YOUTH, Qt.Key.Key_3: Age.ADULT}


class Counters(QFrame):
    """F4 comes here; 1, 2, 3 or F4 again count and go back to the box.

    4 and 5 before say that the people were not in the library, for one count only.
    `day` is the day that everything here is counted on.
    """

    finished = Signal()
    asked = Signal()  # a reader's question is to be counted

    def __init__(self, context: UiContext, day: Callable[[], date]) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self._day = day
        self._total = words("", "heading")
        self.group = QLineEdit()
        self.group.setValidator(QIntValidator(1, MOST, self.group))
        self.group.setPlaceholderText("1")
        self.group.setFixedWidth(look.px(64))
        self.group.setAccessibleName(self.tr("How many at once"))
        self.group.setToolTip(self.tr("A group: type how many, then press its button"))
        self.group.returnPressed.connect(self._to_buttons)
        self.buttons: dict[Age, QPushButton] = {}
        top = QHBoxLayout()
        top.addWidget(self._total, 1)
        top.addWidget(words(self.tr("How many at once"), "soft"))
        top.addWidget(self.group)
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        for age in Age:
            made = button("", partial(self.count, age))
            made.setMinimumHeight(look.px(60))
            made.setFont(look.font(12.5, bold=True))
            self.buttons[age] = made
            row.addWidget(made, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        column.setSpacing(look.px(6))
        column.addLayout(top)
        column.addLayout(row)
        column.addWidget(self._elsewhere())
        context.bus.changed.connect(self._changed)
        context.working.changed.connect(self.reload)
        context.working.turned.connect(self.reload)
        self.reload()

    def _elsewhere(self) -> QWidget:
        """Quiet marks below: outside, by phone; and the way to readers' questions."""
        self.outside = self._mark(self.tr("4  Outside"))
        self.remote = self._mark(self.tr("5  By phone"))
        self.outside.toggled.connect(self._only_outside)
        self.remote.toggled.connect(self._only_remote)
        question = button(self.tr("Questions"), self.asked.emit, key="F12")
        question.setObjectName("flat")
        holder = QWidget()
        flow = FlowLayout(holder, look.px(6))
        for made in (self.outside, self.remote, question):
            flow.addWidget(made)
        return holder

    def _mark(self, title: str) -> QPushButton:
        made = button(title, name="option")
        made.setCheckable(True)
        made.setToolTip(
            self.tr("For the next count: F4, {key}, then 1, 2 or 3").format(key=title[0])
        )
        return made

    def begin(self) -> None:
        """F4: wait for the digit; F4 once more counts a child."""
        if any(made.hasFocus() for made in self.buttons.values()):
            self.count(next(age for age, made in self.buttons.items() if made.hasFocus()))
        else:
            self._to_buttons()

    def count(self, age: Age) -> None:
        """Count the group, or one, where the marks say."""
        n = int(self.group.text() or 1)
        self.group.clear()
        attempt(self._context, partial(self._count, age, n))
        self.outside.setChecked(False)
        self.remote.setChecked(False)
        self.finished.emit()

    def _count(self, age: Age, n: int) -> Done:
        library, on = self._context.library, self._day()
        if self.remote.isChecked():
            return visits.count_remote(library, age, n, on)
        mode = Visit.OUTSIDE if self.outside.isChecked() else Visit.SERVICE
        return visits.count(library, age, n, mode, on)

    def reload(self) -> None:
        """Numbers of the day."""
        counts = visits.today_counts(self._context.library, self._day())
        titles = names.titles(self._context.translate, "age")
        for number, (age, made) in enumerate(self.buttons.items(), 1):
            made.setText(f"+1  {titles[age]}\n{counts[age]}")
            made.setAccessibleName(f"{titles[age]}: {counts[age]}")
            made.setToolTip(f"F4, {number}")
        total = sum(counts.values())
        self._total.setText(self._told(total))

    def _told(self, total: int) -> str:
        translate, day = self._context.translate, self._day()
        if day == self._context.library.today:
            return translate("Counters", "%n visit(s) today", "", total)
        told = translate("Counters", "{date}: %n visit(s)", "", total)
        return told.replace("{date}", short(day))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits on a focused button; Esc goes back to the box."""
        key = Qt.Key(event.key())
        age = _KEYS.get(key)
        if age is not None and not self.group.hasFocus():
            self.count(age)
        elif key == Qt.Key.Key_4 and not self.group.hasFocus():
            self.outside.toggle()
        elif key == Qt.Key.Key_5 and not self.group.hasFocus():
            self.remote.toggle()
        elif key == Qt.Key.Key_Escape:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _only_outside(self, checked: bool) -> None:
        if checked:
            self.remote.setChecked(False)

    def _only_remote(self, checked: bool) -> None:
        if checked:
            self.outside.setChecked(False)

    def _to_buttons(self) -> None:
        self.buttons[Age.CHILD].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _changed(self, tables: frozenset[str]) -> None:
        if "fact" in tables:
            self.reload()
