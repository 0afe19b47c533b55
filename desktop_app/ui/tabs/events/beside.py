"""A view of the calendar and the card beside it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from desktop_app.ui import look


class Beside(QSplitter):
    """The card goes while the view, `wanted()` pixels wide at least, leaves it no room."""

    def __init__(self, view: QWidget, card: QWidget, wanted: Callable[[], int]) -> None:
        super().__init__()
        self._card = card
        self._wanted = wanted
        self.addWidget(view)
        self.addWidget(card)
        self.setStretchFactor(0, 1)
        self.setChildrenCollapsible(False)
        self.setSizes([look.px(580), look.px(296)])

    def make_room(self) -> None:
        """Look again: another view is shown, or the help beside it."""
        self._card.setVisible(self.width() - self._wanted() >= look.px(200))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The help may have come or gone."""
        super().resizeEvent(event)
        self.make_room()
