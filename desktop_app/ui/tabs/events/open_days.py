"""«В течение месяца»: the events of a month whose day is still open, above the sheet."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from desktop_app.domain.events import EventState
from desktop_app.services.events import EventRow
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import Press, named, words
from desktop_app.ui.tabs.events.day import event_words
from desktop_app.ui.tabs.events.drag import Chip

MOST = 4  # chips in the line; the others are counted


class OpenDays(QWidget):
    """One line of chips; a chip is pulled onto a day, or shown with Enter and moved on its card.

    A cancelled event is struck out.
    """

    picked = Signal(object)  # id of an event

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(look.px(6))
        self.chips: list[Chip] = []

    def show_events(self, found: Sequence[EventRow]) -> None:
        """Show them; without any the line is gone."""
        for _ in range(self._row.count()):
            widget = self._row.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.chips = [self._chip(row) for row in found[:MOST]]
        self._row.addWidget(named(words(self.tr("Within the month:")), "soft"))
        for chip in self.chips:
            self._row.addWidget(chip)
        if len(found) > MOST:
            self._row.addWidget(words(f"+{len(found) - MOST}", "soft"))
        self._row.addStretch(1)
        self.setVisible(bool(found))

    def _chip(self, row: EventRow) -> Chip:
        title = row.title(self._context.language)
        room = look.px(540) // MOST
        made = Chip(row.id, self.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, room))
        told = event_words(self._context, row)
        made.setAccessibleName(told)
        if row.state == EventState.CANCELLED:
            font = made.font()
            font.setStrikeOut(True)
            made.setFont(font)
            made.setToolTip(told)
        else:
            made.setToolTip(self.tr("{title}\nDrag it onto a day").format(title=title))
        made.clicked.connect(Press(partial(self.picked.emit, row.id)))
        return made
