"""The head of the window: name of the library, undo, A−/A+, ru | ky, help."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import Elided, tool


class Head(QWidget):
    """Says what was pressed; the window acts."""

    undo = Signal()
    help = Signal()
    bigger = Signal()
    smaller = Signal()
    language = Signal(str)
    settings = Signal()

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("head")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # The name gives way first when type is large and the window small.
        self._name = Elided(context.library_name(), "library")
        self._library_name = context.library_name
        context.bus.changed.connect(self._rename)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(6), look.px(12), look.px(6))
        row.setSpacing(look.px(4))
        row.addWidget(self._name, 1)
        undo = tool(self.tr("Undo"), self.undo.emit, tip="Ctrl+Z", icon="arrow-back-up")
        row.addWidget(undo)
        row.addSpacing(look.px(8))
        row.addWidget(tool("A−", self.smaller.emit, tip=self.tr("Smaller")))
        row.addWidget(tool("A+", self.bigger.emit, tip=self.tr("Larger")))
        row.addSpacing(look.px(8))
        self._group = QButtonGroup(self)
        # short, since the name of the library needs the room
        for language, title, whole in (("ru", "Рус", "Русский"), ("ky", "Кыр", "Кыргызча")):
            button = tool(title, partial(self.language.emit, language), tip=whole)
            button.setAccessibleName(whole)
            button.setCheckable(True)
            button.setChecked(language == context.language)
            self._group.addButton(button)
            row.addWidget(button)
        row.addSpacing(look.px(8))
        settings = tool(self.tr("Settings"), self.settings.emit, tip="Ctrl+7", icon="settings")
        help = tool(self.tr("Help") + "  F1", self.help.emit, icon="help")
        self._worded = (undo, settings, help)
        row.addWidget(settings)
        row.addWidget(help)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Icons do without their words where large type leaves no room for them."""
        super().resizeEvent(event)
        beside = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for made in self._worded:
            made.setToolButtonStyle(beside)
        layout = self.layout()
        if layout is not None and layout.sizeHint().width() > event.size().width():
            for made in self._worded:
                made.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _rename(self, tables: frozenset[str]) -> None:
        """The library may be called otherwise now."""
        if "setting" in tables:
            self._name.setText(self._library_name())
            self._name.setToolTip(self._name.text())
