"""The subscription list of a year: what is ordered, what it costs; renewed with one key."""

from __future__ import annotations

from array import array
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from desktop_app.documents import names
from desktop_app.documents.registry import paper
from desktop_app.domain.numbers import money, number
from desktop_app.services import subscriptions
from desktop_app.services.subscriptions import ListLine
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.short_list import ShortListPage, ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.stock.periodicals.card import months
from desktop_app.ui.tabs.stock.periodicals.matching import matches


class OrderedSource(ShortSource[ListLine]):
    """Lines of a year's list; the id is the place in it."""

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those whose title has the typed letters."""
        year = int(str(filter.choice or self._library.today.year))
        found = subscriptions.year_list(self._library, year)
        lines = [one for one in found if matches(filter.text, f"{one.title} {one.index_no}")]
        if order == "money":
            lines.sort(key=lambda one: one.draft.money)
        return self._keep(dict(enumerate(lines, 1)), reverse=descending)


class OrderedPage(ShortListPage):
    """F-key free: Ctrl+R renews everything that has no term after it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Year"))
        for year in subscriptions.years(context.library):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(self.year.findData(context.library.today.year))
        self.table = TableView(
            context,
            OrderedSource(context.library),
            self._columns(),
            name="ordered",
            tables={"subscription", "periodical", "record"},
            count=self._count,
            empty=Empty(
                self.tr("Nothing is subscribed to for this year yet."),
                self.tr("Back to the titles"),
                self.left.emit,
            ),
        )
        self.table.add_tool(self.year)
        self.renew_button = button(self.tr("Renew all"), self.renew, icon="restore", key="Ctrl+R")
        self.table.add_tool(self.renew_button)
        self.print_button = button(self.tr("Print"), self.print, name="primary", icon="printer")
        self.table.add_tool(self.print_button)
        self.table.model.modelReset.connect(self._sum)
        self.year.currentIndexChanged.connect(self._year_changed)
        keys = QShortcut(QKeySequence("Ctrl+R"), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.renew)
        self.total = words("", "heading")
        top = QHBoxLayout()
        top.addWidget(button(self.tr("Back to the titles"), self.left.emit, icon="chevron-left"))
        top.addStretch(1)
        top.addWidget(self.total)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self._year_changed()

    def renew(self) -> None:
        """The next term of each line of the year."""
        year = self.year.currentData()
        attempt(self._context, partial(subscriptions.renew_all, self._context.library, year))

    def print(self) -> None:
        """«Подписной лист»."""
        year = self.year.currentData()
        found = subscriptions.year_list(self._context.library, year)
        title = paper("subscription_list").title(self._context.translate)
        printing.show(self._context, self, "subscription_list", year, found, name=f"{title} {year}")

    def _columns(self) -> tuple[Column[ListLine], ...]:
        origins = names.titles(self._context.translate, "subscription_origin")
        return (
            Column("title", self.tr("Title"), 24, lambda r: r.title, sort="title", stretch=True),
            Column("index", self.tr("Index"), 8, lambda r: r.index_no),
            Column("months", self.tr("Months"), 10, lambda r: months(r.draft)),
            Column("copies", self.tr("Copies"), 8, lambda r: number(r.draft.copies), "right"),
            Column("price", self.tr("Price"), 11, lambda r: _money(r.draft.price), "right"),
            Column("money", self.tr("Sum"), 11, lambda r: _money(r.draft.money), "right", "money"),
            Column("origin", self.tr("Who pays?"), 16, lambda r: origins[r.draft.origin]),
            Column("paid", self.tr("Paid"), 7, _paid, "center"),
        )

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("OrderedPage", "%n subscription(s)", "", n)

    def _year_changed(self) -> None:
        self.table.set_choice(self.year.currentData())
        self._sum()

    def _sum(self) -> None:
        found = subscriptions.year_list(self._context.library, self.year.currentData())
        text = self.tr("Together: {sum}")
        self.total.setText(text.format(sum=money(sum(one.draft.money for one in found))))


def _money(tyiyn: int) -> str:
    return money(tyiyn) if tyiyn else "—"


def _paid(line: ListLine) -> str:
    return "✓" if line.is_paid else ""
