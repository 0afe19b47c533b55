"""One field for the numbers of all pairs of kind and reader: a grid of small boxes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from desktop_app.ui import look, typed
from desktop_app.ui.forms import Field
from desktop_app.ui.pieces import words


class PairsField(Field):
    """`value()` is `{"term.book.teacher": 30, …}`, None where the box is empty.

    `start` is the first part of the keys; `rows` and `columns` are codes with titles.
    """

    def __init__(
        self, start: str, title: str, rows: Mapping[str, str], columns: Mapping[str, str]
    ) -> None:
        super().__init__(start, title)
        self.boxes: dict[str, QLineEdit] = {}
        body = QWidget()
        grid = QGridLayout(body)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(3))
        for across, head in enumerate(columns.values(), 1):
            grid.addWidget(words(head, "hint", wrap=True), 0, across, Qt.AlignmentFlag.AlignBottom)
        for down, (row, name) in enumerate(rows.items(), 1):
            grid.addWidget(words(name), down, 0)
            for across, (column, head) in enumerate(columns.items(), 1):
                box = self._box(f"{title}: {name}, {head}")
                self.boxes[f"{start}.{column}.{row}"] = box
                grid.addWidget(box, down, across)
        grid.setColumnStretch(len(columns) + 1, 1)
        self._place(body, next(iter(self.boxes.values())))

    def value(self) -> Any:
        """The numbers by key."""
        return {key: typed.read_number(box.text()) for key, box in self.boxes.items()}

    def set_value(self, value: Any) -> None:
        """Show numbers; a key that is missing keeps its box."""
        for key, number in value.items():
            self.boxes[key].setText("" if number is None else str(number))

    def unread(self) -> str:
        """The sentence for a box with something that is no whole number."""
        wrong = [
            key
            for key, box in self.boxes.items()
            if box.text().strip() and typed.read_number(box.text()) is None
        ]
        self.mark(wrong)
        return self.tr("Enter whole numbers, for example 25") if wrong else ""

    def mark(self, wrong: Iterable[str]) -> None:
        """Frame these boxes; the next one with the focus is the first of them."""
        wrong = list(wrong)
        for key, box in self.boxes.items():
            look.set_state(box, "bad" if key in wrong else "")
        if wrong:
            self.setFocusProxy(self.boxes[wrong[0]])

    def _box(self, name: str) -> QLineEdit:
        box = QLineEdit()
        box.setMaxLength(500)
        box.setFixedWidth(look.px(66))
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setAccessibleName(name)
        box.textChanged.connect(self._typed)
        box.returnPressed.connect(self._next)
        return box

    def _typed(self) -> None:
        self.show_problem("")
        self.changed.emit()

    def _next(self) -> None:
        """Enter: the next box, after the last one the next field."""
        if self.sender() is list(self.boxes.values())[-1]:
            self.done.emit()
        else:
            self.focusNextChild()
