"""Boxes for the numbers of a paper sheet: a grid of two classes, a row of one class."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.paper import MOST
from desktop_app.ui import look
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import words

Key = TypeVar("Key")


class Number(QLineEdit):
    """A whole number; empty is 0, Enter goes on."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setValidator(QIntValidator(0, MOST, self))
        self.setFixedWidth(look.px(66))
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(name)
        self.returnPressed.connect(self._on)

    def value(self) -> int:
        """The number."""
        return int(self.text() or 0)

    def put(self, number: int) -> None:
        """Show a number; 0 is an empty box."""
        self.setText(str(number) if number else "")

    def _on(self) -> None:
        self.focusNextChild()


class Section(QWidget):
    """A heading, whether its totals tie, and boxes."""

    changed = Signal()

    def __init__(self, title: str) -> None:
        super().__init__()
        self._tie = words("", "problem")
        head = QHBoxLayout()
        head.addWidget(words(title, "heading", wrap=True), 1)
        head.addWidget(self._tie)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(4))
        self.column.addLayout(head)

    @property
    def told(self) -> str:
        """What stands beside the heading."""
        return self._tie.text()

    def tell(self, sentence: str, *, bad: bool) -> None:
        """«Total 36», or how far the splits are apart."""
        self._tie.setText(sentence)
        self._tie.setObjectName("problem" if bad else "soft")
        look.repaint(self._tie)

    def box(self, name: str) -> Number:
        """A box of this section."""
        made = Number(name)
        made.textChanged.connect(self._typed)
        return made

    def _typed(self) -> None:
        self.changed.emit()


class Crossed(QWidget):
    """Numbers by two classes: rows and columns with their titles."""

    def __init__(
        self, section: Section, rows: Mapping[str, str], columns: Mapping[str, str]
    ) -> None:
        super().__init__()
        self.boxes: dict[tuple[str, str], Number] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(8))
        grid.setVerticalSpacing(look.px(3))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(len(columns) + 1, 1)
        for across, title in enumerate(columns.values(), 1):
            grid.addWidget(words(title, "hint", wrap=True), 0, across)
        for down, (row, title) in enumerate(rows.items(), 1):
            grid.addWidget(words(title, wrap=True), down, 0)
            for across, column in enumerate(columns, 1):
                box = section.box(f"{title}: {columns[column]}")
                self.boxes[row, column] = box
                grid.addWidget(box, down, across)
        section.column.addWidget(self)

    def values(self) -> dict[tuple[str, str], int]:
        """What was typed; zeros left out."""
        return _typed(self.boxes)

    def mark(self, bad: bool) -> None:
        """A grid is the total that the rows are measured by: nothing of it is wrong."""


class Row(QWidget):
    """Numbers by one class, with the words before them."""

    def __init__(self, section: Section, label: str, classes: Mapping[str, str]) -> None:
        super().__init__()
        self.boxes: dict[str, Number] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        self._label = words(label, "hint", wrap=True)
        self._label.setVisible(bool(label))
        column.addWidget(self._label)
        holder = QWidget()
        flow = FlowLayout(holder, look.px(10))
        for key, title in classes.items():
            self.boxes[key] = section.box(title)
            flow.addWidget(_pair(title, self.boxes[key]))
        column.addWidget(holder)
        section.column.addWidget(self)

    def values(self) -> dict[str, int]:
        """What was typed; zeros left out."""
        return _typed(self.boxes)

    def mark(self, bad: bool) -> None:
        """Show that this row does not tie."""
        self._label.setObjectName("problem" if bad else "hint")
        look.repaint(self._label)


def _typed(boxes: Mapping[Key, Number]) -> dict[Key, int]:
    return {key: n for key, box in boxes.items() if (n := box.value())}


def _pair(title: str, box: Number) -> QWidget:
    pair = QWidget()
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(look.px(4))
    row.addWidget(words(title))
    row.addWidget(box)
    return pair
