"""The information centre of the central library: what was passed on, and what was asked where."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button
from desktop_app.ui.tabs.inquiries.centre_asked import AskedPage
from desktop_app.ui.tabs.inquiries.centre_passed import PassedPage


class CentreSection(QWidget):
    """Two pages; the one of what was passed on is first."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.passed = PassedPage(context)
        self.asked = AskedPage(context)
        self._pages = QStackedWidget()
        self._choices: list[tuple[PassedPage | AskedPage, QPushButton]] = []
        bar = QHBoxLayout()
        bar.setSpacing(look.px(6))
        titles = (self.tr("Passed on by branches"), self.tr("What was asked"))
        pages: tuple[PassedPage | AskedPage, ...] = (self.passed, self.asked)
        for page, title in zip(pages, titles, strict=True):
            choice = button(title, partial(self.show_page, page), name="option")
            choice.setCheckable(True)
            self._choices.append((page, choice))
            self._pages.addWidget(page)
            bar.addWidget(choice)
        bar.addStretch(1)
        for tool in (*self.passed.tools, *self.asked.tools):
            bar.addWidget(tool)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(bar)
        column.addWidget(self._pages, 1)
        self.show_page(self.passed)

    def show_page(self, page: QWidget) -> None:
        """Bring one to the front."""
        self._pages.setCurrentWidget(page)
        for one, choice in self._choices:
            choice.setChecked(one is page)
            for tool in one.tools:
                tool.setVisible(one is page)

    def activate(self) -> None:
        """Typing begins where one looks."""
        page = self._pages.currentWidget()
        (self.passed.table if page is self.passed else self.asked.table).setFocus()
        if page is self.passed:
            self.passed.table.activate()


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return CentreSection(context)
