"""A list to tick: Enter or a double click ticks, the button takes what is ticked."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.context import translate
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tables import TableView

TICK = "✓"


class Ticking(QDialog):
    """A dialog over such a list: it makes its `table`, then lays out; `taking` is its button."""

    table: TableView[Any]

    def __init__(self, parent: QWidget | None, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.ticked: dict[int, None] = {}  # in the order of ticking
        self.take_button = button("", self.accept, name="primary", icon="check")

    def taking(self, n: int) -> str:
        """What the button says of so many ticked."""
        raise NotImplementedError

    def tick(self, id: int) -> None:
        """Ticked, or not any more."""
        if id in self.ticked:
            del self.ticked[id]
        else:
            self.ticked[id] = None
        self._repaint()

    def tick_all(self) -> None:
        """Every row of the list; a second time none of them."""
        shown = self.table.ids()
        if all(id in self.ticked for id in shown):
            for id in shown:
                del self.ticked[id]
        else:
            self.ticked |= dict.fromkeys(shown)
        self._repaint()

    def mark(self, id: int) -> str:
        """The tick of a row."""
        return TICK if id in self.ticked else ""

    def lay(self, hint: str, *parts: QWidget | QLayout) -> None:
        """The parts one below the other, the table high among them; below all the buttons."""
        self.table.add_tool(button(translate("Ticking", "Tick all"), self.tick_all))
        self.table.opened.connect(self.tick)
        foot = QHBoxLayout()
        foot.addWidget(self.take_button)
        foot.addWidget(button(translate("Ticking", "Cancel"), self.reject))
        foot.addStretch(1)
        foot.addWidget(words(hint, "hint"))
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(12))
        column.setSpacing(look.px(8))
        for part in (*parts, foot):
            if isinstance(part, QLayout):
                column.addLayout(part)
            else:
                column.addWidget(part, int(part is self.table))
        self._show_ticked()

    def _repaint(self) -> None:
        self.table.reload()
        self._show_ticked()

    def _show_ticked(self) -> None:
        n = len(self.ticked)
        self.take_button.setText(self.taking(n))
        self.take_button.setEnabled(n > 0)
