"""Property and money: the register of things, and what was spent."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button
from desktop_app.ui.tabs.stock.money_page import MoneyPage
from desktop_app.ui.tabs.stock.property_page import PropertyPage


class PropertySection(QWidget):
    """Two pages; the money is counted when first looked at."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.register = PropertyPage(context)
        self.money = MoneyPage(context)
        self._pages = QStackedWidget()
        self._choices = []
        row = QHBoxLayout()
        row.setSpacing(look.px(4))
        for number, (title, page) in enumerate(
            (
                (self.tr("Equipment and furniture"), self.register),
                (self.tr("Money and repairs"), self.money),
            )
        ):
            self._pages.addWidget(page)
            choice = button(title, partial(self.show_page, number), name="option")
            choice.setCheckable(True)
            self._choices.append(choice)
            row.addWidget(choice)
        row.addStretch(1)
        row.addWidget(self.register.tools)
        row.addWidget(self.money.tools)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        self.show_page(0)

    def show_page(self, number: int) -> None:
        """The register, or the money; typing begins there."""
        self._pages.setCurrentIndex(number)
        for place, choice in enumerate(self._choices):
            choice.setChecked(place == number)
        self.register.tools.setVisible(number == 0)
        self.money.tools.setVisible(number == 1)
        self.activate()

    def activate(self) -> None:
        """Typing begins in the search box of the page in front."""
        page = self.register if self._pages.currentIndex() == 0 else self.money
        page.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """Acts of this section."""
        return {
            "acquire": self.acquire,
            "money": partial(self.show_page, 1),
            "spend": self.spend,
            "property_card": self.show_card,
        }

    def acquire(self) -> None:
        """«Внести»."""
        self.show_page(0)
        self.register.acquire()

    def spend(self) -> None:
        """«Записать расход»."""
        self.show_page(1)
        self.money.spend()

    def show_card(self, id: int) -> None:
        """A line of the register, for an entry of the evidence."""
        self.show_page(0)
        self.register.show_line(id)


def build(context: UiContext) -> QWidget:
    """The section."""
    return PropertySection(context)
