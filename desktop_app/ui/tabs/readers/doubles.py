"""«Looks like this reader is already registered»: the matches, each with its way out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.services.readers import ReaderRow
from desktop_app.ui import look
from desktop_app.ui.pieces import button, words


class Doubles(QWidget):
    """Hidden while there are none."""

    picked = Signal(int)  # id of the reader who is already there

    def __init__(self, sentence: str = "") -> None:
        super().__init__()
        self._sentence = sentence or self.tr("Looks like this reader is already registered")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(look.px(4))
        self._body = QWidget()
        self._column.addWidget(self._body)
        self.found: tuple[int, ...] = ()
        self.hide()

    def show_these(self, rows: Sequence[ReaderRow]) -> None:
        """Tell name, year, address and card of each."""
        self.found = tuple(row.id for row in rows)
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(2))
        column.addWidget(words(f"! {self._sentence}", "warning", wrap=True))
        for row in rows:
            column.addLayout(self._line(row))
        self._column.replaceWidget(self._body, body)
        self._body.deleteLater()
        self._body = body
        self.setVisible(bool(rows))

    def _line(self, row: ReaderRow) -> QHBoxLayout:
        card = self.tr("card no. {no}").format(no=row.card_no)
        told = " · ".join(filter(None, (row.name, str(row.birth_year or ""), row.address, card)))
        line = QHBoxLayout()
        line.addWidget(words(told, wrap=True), 1)
        line.addWidget(button(self.tr("It is this one"), partial(self.picked.emit, row.id)))
        return line
