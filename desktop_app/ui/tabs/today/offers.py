"""Lines under the box when a text means several things: arrows and Enter choose one."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop_app.services.lending import Found
from desktop_app.ui import look
from desktop_app.ui.context import UiContext

_KIND = Qt.ItemDataRole.UserRole
_ROWS = 5


class Offers(QListWidget):
    """Readers and copies that a text may mean."""

    reader = Signal(int)  # id
    copy = Signal(str)  # inventory number
    left = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.setAccessibleName(self.tr("Choose one"))
        self.itemClicked.connect(self._take)
        self.hide()

    def offer(self, found: Found) -> None:
        """Show what was found; the first line is chosen."""
        self.clear()
        for reader in found.readers:
            told = (reader.name, self.tr("card no. {no}").format(no=reader.card_no))
            note = (str(reader.birth_year or ""), reader.address)
            self._add(" · ".join(filter(None, (*told, *note))), ("reader", reader.id))
        for copy in found.copies:
            told = (copy.inventory_no, copy.title)
            self._add(" · ".join(filter(None, (*told, copy.author))), ("copy", copy.inventory_no))
        rows = min(_ROWS, self.count())
        self.setFixedHeight(rows * look.px(32) + look.px(6))
        self.setCurrentRow(0)
        self.setVisible(self.count() > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes, Esc goes back to the box."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._take(self.currentItem())
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def take_current(self) -> None:
        """Enter in the box while the list is shown."""
        self._take(self.currentItem())

    def _add(self, text: str, meaning: tuple[str, object]) -> None:
        item = QListWidgetItem(text)
        item.setData(_KIND, meaning)
        item.setSizeHint(QSize(0, look.px(32)))
        self.addItem(item)

    def _take(self, item: QListWidgetItem | None) -> None:
        if item is None:
            return
        kind, key = item.data(_KIND)
        self.hide()
        if kind == "reader":
            self.reader.emit(key)
        else:
            self.copy.emit(key)
