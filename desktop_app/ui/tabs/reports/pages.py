"""A page of the report that scrolls: built anew for each report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.pieces import named, words


class Page(QScrollArea):
    """One column under a heading."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def begin(self, title: str) -> QVBoxLayout:
        """Throw the old contents away; the column for the new ones."""
        body = named(QWidget(), "body")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, look.px(14), look.px(6))
        column.setSpacing(look.px(8))
        column.addWidget(words(title, "heading", wrap=True))
        self.setWidget(body)
        return column
