"""The big buttons: +1 for each age group; a group of n by one number before."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from desktop_app.documents import names
from desktop_app.domain.classes import Age
from desktop_app.services import visits
from desktop_app.services.visits import MOST
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words

_KEYS = {Qt.Key.Key_1: Age.CHILD, Qt.Key.Key_2: Age.YOUTH, Qt.Key.Key_3: Age.ADULT}


class Counters(QFrame):
    """F4 comes here; 1, 2, 3 or F4 again count and go back to the box."""

    finished = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
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
        self.hint = words(self.tr("F4, then 1, 2 or 3"), "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(8), look.px(12), look.px(8))
        column.setSpacing(look.px(6))
        column.addLayout(top)
        column.addLayout(row)
        column.addWidget(self.hint)
        context.bus.changed.connect(self._changed)
        self.reload()

    def begin(self) -> None:
        """F4: wait for the digit; F4 once more counts a child."""
        if any(made.hasFocus() for made in self.buttons.values()):
            self.count(next(age for age, made in self.buttons.items() if made.hasFocus()))
        else:
            self._to_buttons()

    def count(self, age: Age) -> None:
        """Count the group, or one."""
        n = int(self.group.text() or 1)
        self.group.clear()
        attempt(self._context, partial(visits.count, self._context.library, age, n))
        self.finished.emit()

    def reload(self) -> None:
        """Numbers of today."""
        counts = visits.today_counts(self._context.library)
        titles = names.titles(self._context.translate, "age")
        for number, (age, made) in enumerate(self.buttons.items(), 1):
            made.setText(f"+1  {titles[age]}\n{counts[age]}")
            made.setAccessibleName(f"{titles[age]}: {counts[age]}")
            made.setToolTip(f"F4, {number}")
        total = sum(counts.values())
        self._total.setText(self._context.translate("Counters", "%n visit(s) today", "", total))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits on a focused button; Esc goes back to the box."""
        age = _KEYS.get(Qt.Key(event.key()))
        if age is not None and not self.group.hasFocus():
            self.count(age)
        elif event.key() == Qt.Key.Key_Escape:
            self.finished.emit()
        else:
            super().keyPressEvent(event)

    def _to_buttons(self) -> None:
        self.buttons[Age.CHILD].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _changed(self, tables: frozenset[str]) -> None:
        if "fact" in tables:
            self.reload()
