"""Room for a tab: where large type leaves too little of it, the tab scrolls instead of crumpling.

    room = Roomy()
    room.page.addWidget(tab)

A plain scroll area asks for the height that its contents would like, and so
would scroll where lists can give way. This one asks for the least they need,
and at 100 % for nothing: so large every screen is laid out to fit.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui import look

_GIVES = 0.86  # of the width that the columns of a table ask for they can do with


class Roomy(QScrollArea):
    """Scroll bars come only when the least that `page` needs is more than there is."""

    def __init__(self) -> None:
        super().__init__()
        self._holder = _Holder()
        self.page = self._holder.page
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("room")
        self._holder.setObjectName("body")
        self.setWidget(self._holder)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The height that is needed follows from the width."""
        self._holder.wide = self.viewport().width()
        super().resizeEvent(event)

    def minimumSizeHint(self) -> QSize:
        """Any; what does not fit is scrolled to."""
        return QSize()

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """What a key leads to is brought into sight."""
        if now is not None and self.isVisible() and self._holder.isAncestorOf(now):
            self.ensureWidgetVisible(now)


class _Holder(QWidget):
    """Carries the page without being its layout, which would tell the height it would like."""

    def __init__(self) -> None:
        super().__init__()
        self.wide = 0
        self._inside = QWidget(self)
        self.page = QVBoxLayout(self._inside)

    def minimumSizeHint(self) -> QSize:
        """Of the page at the width there is."""
        if look.px(100) <= 100:
            return QSize()
        least = self.page.minimumSize()
        if self.page.hasHeightForWidth():
            wide = max(self.wide, least.width())
            return QSize(least.width(), self.page.minimumHeightForWidth(wide))
        return QSize(round(least.width() * _GIVES), least.height())

    def sizeHint(self) -> QSize:
        """No more than it needs."""
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The page fills it."""
        self._inside.resize(event.size())

    def event(self, event: QEvent) -> bool:
        """The page needs more or less than before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().event(event)
