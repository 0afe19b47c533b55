"""The line above the calendar: which month, which view of it, what is shown, what goes out."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.pieces import button, menu, tool, words
from desktop_app.ui.tabs.events.filter import filter_button


class CalendarBar(QWidget):
    """Buttons only; the section does what they say."""

    turned = Signal(int)  # pages, on or back
    today = Signal()
    viewed = Signal(str)  # key of a view
    new = Signal()
    saved = Signal(str)  # month | event | list
    printed = Signal(str)  # poster | diary | forms

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        row = FlowLayout(self, look.px(2))
        row.addWidget(self._pages())
        row.addWidget(tool(self.tr("Today"), self.today.emit))
        self.views = {
            "month": tool(self.tr("Month")),
            "week": tool(self.tr("Week")),
            "year": tool(self.tr("Year")),
            "list": tool(self.tr("List")),
        }
        for key, made in self.views.items():
            made.setCheckable(True)
            made.clicked.connect(partial(self._view, key))
            row.addWidget(made)
        choice, self.filter = filter_button(context, self)
        row.addWidget(choice)
        row.addWidget(self._out())
        row.addWidget(button(self.tr("New event"), self.new.emit, name="primary", icon="plus",
                             key="F8"))  # fmt: skip

    def _pages(self) -> QWidget:
        """The title between its arrows; they never part."""
        whole = QWidget()
        row = QHBoxLayout(whole)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(2))
        self._title = words("", "heading")
        self._title.setMinimumWidth(look.px(150))
        row.addWidget(tool("", partial(self.turned.emit, -1), tip=self.tr("Back"),
                           icon="chevron-left"))  # fmt: skip
        row.addWidget(self._title)
        row.addWidget(tool("", partial(self.turned.emit, 1), tip=self.tr("Forward"),
                           icon="chevron-right"))  # fmt: skip
        return whole

    def _out(self) -> QToolButton:
        """One button for papers, files and the library's own forms: words would not fit."""
        made = tool("", tip=self.tr("Print, save as a file, own forms"), icon="printer")
        offered = menu(
            (
                (self.tr("The month's plan for the public"), partial(self.printed.emit, "poster")),
                (self.tr("Part 3 of the diary"), partial(self.printed.emit, "diary")),
                (self.tr("The month for a phone"), partial(self.saved.emit, "month")),
                (self.tr("The chosen event for a phone"), partial(self.saved.emit, "event")),
                (self.tr("The year's list as a table"), partial(self.saved.emit, "list")),
                (self.tr("Own forms of events …"), partial(self.printed.emit, "forms")),
            ),
            self,
        )
        for first in (2, 5):
            offered.insertSeparator(offered.actions()[first + (first > 2)])
        made.setMenu(offered)
        made.setPopupMode(made.ToolButtonPopupMode.InstantPopup)
        return made

    def show_view(self, key: str, title: str) -> None:
        """Press the view's button in, and say what it shows."""
        for name, made in self.views.items():
            made.setChecked(name == key)
        self._title.setText(title)

    def _view(self, key: str, _checked: bool = False) -> None:
        self.viewed.emit(key)
