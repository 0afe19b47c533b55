"""«The stick has answers of the central library»: found by itself, taken with one click."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desktop_app.domain.errors import UserError
from desktop_app.domain.letters import Kind
from desktop_app.exchange import letters as stick_letters
from desktop_app.exchange import sticks
from desktop_app.exchange.sticks import Stick
from desktop_app.services import letters
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tabs.inquiries.exchange_dialogs import take

Find = Callable[[], Sequence[Stick]]
_LOOKING = 3000  # milliseconds between two looks for a stick


class Watch(QWidget):
    """Looks while its section is on the screen; a stick is read once, when it comes.

    The line is there only when a stick brings something that was not taken yet.
    """

    def __init__(self, context: UiContext, find: Find = sticks.found) -> None:
        super().__init__()
        self._context = context
        self._find = find
        self._seen: tuple[Path, ...] = ()
        self._where: Path | None = None
        self.line = QFrame()
        self.line.setObjectName("card")
        self.told = words("", "heading", wrap=True)
        self.button = button(self.tr("Take the answers"), self._take, name="primary", icon="usb")
        row = QHBoxLayout(self.line)
        row.setContentsMargins(look.px(12), look.px(6), look.px(8), look.px(6))
        row.addWidget(self.told, 1)
        row.addWidget(self.button)
        column = QHBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.line)
        self.line.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKING)
        self._timer.timeout.connect(self.look)

    def showEvent(self, event: QShowEvent) -> None:
        """The section is in front."""
        super().showEvent(event)
        self._seen = ()
        self.look()
        self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody would see it."""
        super().hideEvent(event)
        self._timer.stop()

    def look(self) -> None:
        """Read the sticks when they are others than before."""
        present = tuple(stick.folder for stick in self._find())
        if present == self._seen:
            return
        self._seen, self._where = present, None
        for folder in present:
            try:
                found = stick_letters.replies(folder)
            except UserError:
                continue  # pulled out meanwhile
            if letters.awaits(self._context.library, found):
                self._where = folder
        self.line.setVisible(self._where is not None)
        self.told.setText(self.tr("The stick has answers of the central library"))

    def _take(self) -> None:
        if self._where is not None:
            take(self._context, self, Kind.REPLIES, self._where)
        self._seen, self._where = (), None
        self.look()
