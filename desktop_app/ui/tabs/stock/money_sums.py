"""Sums of a period: the talk's three lines, then each article and its sources; a click explains."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents import names
from desktop_app.documents.figures import money_text
from desktop_app.domain.dates import period_title
from desktop_app.domain.numbers import money as in_figures
from desktop_app.domain.numbers import number
from desktop_app.services import money
from desktop_app.services.money import Money
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, named, words
from desktop_app.ui.tabs.reports.makeup import Makeup, Part


class MoneySums(QFrame):
    """Rebuilt for each period; every figure is a button to its entries."""

    asked = Signal(object)  # Makeup

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self.setObjectName("card")
        self._context = context
        self.figures: dict[str, QPushButton] = {}
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QVBoxLayout(self)
        page.setContentsMargins(look.px(4), look.px(4), look.px(4), look.px(4))
        page.addWidget(self._area)
        self.setMinimumWidth(look.px(300))

    def show_money(self, found: Money) -> None:
        """Other figures."""
        self.figures = {}
        body = named(QWidget(), "body")
        self._grid = QGridLayout()
        self._grid.setColumnStretch(0, 1)
        self._grid.setVerticalSpacing(look.px(1))
        column = QVBoxLayout(body)
        column.setContentsMargins(look.px(12), look.px(8), look.px(8), look.px(8))
        column.addWidget(words(period_title(found.period, self._context.language), "heading"))
        column.addLayout(self._grid)
        column.addStretch(1)
        n = found.values[money.STOCK]
        copies = QCoreApplication.translate("MoneySums", "%n copy(ies)", "", n)
        self._line(found, money.STOCK, self.tr("Stock acquired"), copies)
        for key, title in (
            (money.STOCK_MONEY, self.tr("for the sum of")),
            (money.EQUIPMENT, self.tr("Equipment")),
            (money.REPAIRS, self.tr("Repairs")),
        ):
            self._line(found, key, title, in_figures(found.values[key]))
        self._articles(found)
        self._area.setWidget(body)

    def _articles(self, found: Money) -> None:
        translate = self._context.translate
        articles, origins = names.titles(translate, "article"), names.titles(translate, "origin")
        head = words(self.tr("Spent, by article and source"), "heading", wrap=True)
        head.setContentsMargins(0, look.px(10), 0, 0)
        self._grid.addWidget(head, self._grid.rowCount(), 0, 1, 2)
        if not found.articles:
            self._grid.addWidget(words(self.tr("Nothing was spent."), "soft"))
        for article in found.articles:
            self._figure(found, articles[article], article, bold=True)
            for origin in found.origins:
                if found.of(article, origin):
                    self._figure(found, origins[origin], article, origin)
        if found.articles:
            self._figure(found, self.tr("In all"), bold=True)

    def _figure(
        self, found: Money, title: str, article: str = "", origin: str = "", *, bold: bool = False
    ) -> None:
        key = money.key(article, origin)
        label = self._line(found, key, title, money_text(found.values[key]))
        if bold:
            label.setFont(look.font(10.5, bold=True))
        else:
            label.setContentsMargins(look.px(14), 0, 0, 0)

    def _line(self, found: Money, key: str, title: str, text: str) -> QLabel:
        row = self._grid.rowCount()
        label = words(title, "", wrap=True)
        figure = button(text, partial(self._ask, found, key), name="flat")
        figure.setAccessibleName(f"{title}: {text}")
        figure.setToolTip(self.tr("Show the entries behind this number"))
        self.figures[key] = figure
        self._grid.addWidget(label, row, 0)
        self._grid.addWidget(figure, row, 1, Qt.AlignmentFlag.AlignRight)
        return label

    def _ask(self, found: Money, key: str) -> None:
        context = self._context
        title = names.indicator_title(context.translate, context.language, key)
        over = found.period
        value = found.values[key]
        text = number(value) if key == money.STOCK else money_text(value)
        whole = Part(title, period_title(over, context.language), text, key, over)
        self.asked.emit(Makeup(whole))
