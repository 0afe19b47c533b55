"""Money and repairs: what was spent in a period, by source and article; each sum shows its entries.

The records are those of «Other records», kept and counted once (handbook 9.2).
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.documents.figures import money_text
from desktop_app.domain import periods
from desktop_app.domain.dates import short
from desktop_app.domain.periods import Period
from desktop_app.services import money, records
from desktop_app.services.library import Library
from desktop_app.services.money import Money
from desktop_app.services.records import RecordCard
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.reports.evidence import EvidencePanel
from desktop_app.ui.tabs.reports.makeup import Makeup
from desktop_app.ui.tabs.reports.period_bar import PeriodBar
from desktop_app.ui.tabs.stock.money_sums import MoneySums
from desktop_app.ui.tabs.stock.spend_dialog import SpendDialog


@dataclass(frozen=True)
class Chosen:
    """Which records the list shows."""

    period: Period
    article: str = ""
    origin: str = ""


class SpendingSource:
    """Records of money; there are few: typed words are looked for in the rows themselves."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """The newest above."""
        chosen = filter.choice
        if not isinstance(chosen, Chosen):
            return array("q")
        found = money.entries(
            self._library,
            chosen.period,
            chosen.article,
            chosen.origin,
            descending=not descending,
        )
        wanted = filter.text.casefold()
        known = self.rows(found) if wanted else {}
        return array("q", (id for id in found if not wanted or wanted in _searched(known[id])))

    def rows(self, ids: Sequence[int]) -> dict[int, RecordCard]:
        """By id."""
        return records.rows(self._library, ids)


class MoneyPage(QWidget):
    """The period above, its records at the left; at the right sums, entries or a record."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._stale = True
        self._money: Money | None = None
        today = context.library.today
        self.bar = PeriodBar(context.language, today)
        self.bar.chip.hide()
        self.article = self._filter("article", self.tr("All articles"))
        self.origin = self._filter("origin", self.tr("All sources"))
        self.table = TableView(
            context,
            SpendingSource(context.library),
            self._columns(),
            name="money",
            tables={"record"},
            count=self._count,
            empty=self._nothing_yet(),
        )
        self.sums = MoneySums(context)
        self.evidence = EvidencePanel(context)
        self.panel = DetailPanel()
        self._beside = QStackedWidget()
        for widget in (self.sums, self.evidence, self.panel):
            self._beside.addWidget(widget)
        self.tools = self._make_tools()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        top = QHBoxLayout()
        top.addWidget(self.bar)
        top.addStretch(1)
        top.addWidget(self.article)
        top.addWidget(self.origin)
        column.addLayout(top)
        column.addWidget(Split(context, "money", self.table, self._beside), 1)
        self.bar.chosen.connect(self._chose)
        self.sums.asked.connect(self._show_entries)
        self.evidence.closed.connect(self.show_sums)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self._show)
        context.bus.changed.connect(self._changed)
        self.bar.set_period(periods.of_months(today.year, 1, 12))

    # Acts

    def spend(self) -> None:
        """«Записать расход»: books, a subscription, equipment, a repair."""
        draft = SpendDialog.ask(self, self._context)
        if draft is not None:
            attempt(self._context, partial(records.add, self._context.library, draft))

    def take_back(self, id: int) -> None:
        """A record written down by mistake."""
        attempt(self._context, partial(records.cancel, self._context.library, id))

    def print_repairs(self) -> None:
        """«Ведомость ремонтов»."""
        period = self.bar.period
        found = money.repairs(self._context.library, period)
        printing.show(self._context, self, "repairs", period, found)

    def print_money(self) -> None:
        """The three lines and the sums by source and article."""
        period = self.bar.period
        found = money.money(self._context.library, period)
        printing.show(self._context, self, "money", period, found)

    def show_sums(self) -> None:
        """The sums of the period."""
        self._beside.setCurrentWidget(self.sums)

    # Construction

    def _filter(self, group: str, everything: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(everything)
        box.addItem(everything, "")
        titles = names.titles(self._context.translate, group)
        for code, title in titles.items():
            box.addItem(title, code)
        box.setMinimumContentsLength(13)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.currentIndexChanged.connect(self._chose)
        return box

    def _make_tools(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        papers = button(self.tr("Print"), icon="printer")
        entries = (
            (self.tr("Money of the period"), self.print_money),
            (self.tr("Sheet of repairs"), self.print_repairs),
        )
        papers.setMenu(menu(entries, papers))
        row.addWidget(
            button(self.tr("Write down spending"), self.spend, name="primary", icon="plus")
        )
        row.addWidget(papers)
        return tools

    def _columns(self) -> tuple[Column[RecordCard], ...]:
        translate = self._context.translate
        articles = names.titles(translate, "article")
        return (
            Column("on", self.tr("Day"), 10, lambda c: short(c.draft.on), sort="on"),
            Column("title", self.tr("What"), 24, lambda c: c.draft.title, stretch=True),
            Column("article", self.tr("Spent on"), 15, lambda c: articles.get(c.draft.article, "")),
            Column("sum", self.tr("Sum, som"), 12, lambda c: money_text(c.draft.money), "right"),
        )

    def _nothing_yet(self) -> Empty:
        told = self.tr("No money was spent in this period. Write down what was bought or repaired.")
        return Empty(told, self.tr("Write down spending"), self.spend)

    # Inside

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: what changed meanwhile is counted now."""
        super().showEvent(event)
        if self._stale:
            self._sum_up()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"fact", "record"}:
            self._stale = True
            if self.isVisible():
                self._sum_up()

    def _chose(self) -> None:
        """Another period, article or source."""
        if not hasattr(self, "table"):
            return
        article, origin = str(self.article.currentData()), str(self.origin.currentData())
        self.table.set_choice(Chosen(self.bar.period, article, origin))
        self._stale = True
        if self.isVisible():
            self._sum_up()
        self.show_sums()

    def _sum_up(self) -> None:
        self._stale = False
        self._money = money.money(self._context.library, self.bar.period)
        self.sums.show_money(self._money)

    def _show_entries(self, makeup: Makeup) -> None:
        self._beside.setCurrentWidget(self.evidence)
        self.evidence.show_figure(makeup)

    def _show(self, id: int | None) -> None:
        found = records.rows(self._context.library, [id]) if id else {}
        if id is None or id not in found:
            if self._beside.currentWidget() is self.panel:
                self.show_sums()
            return
        draft = found[id].draft
        translate = self._context.translate
        facts = (
            (self.tr("Sum"), money_text(draft.money)),
            (self.tr("Spent on"), names.title(translate, "article", draft.article)),
            (self.tr("Source"), names.title(translate, "origin", draft.origin)),
            (self.tr("Quantity"), str(draft.quantity)),
            (self.tr("Kind of repair"), names.titles(translate, "repair").get(draft.repair, "")),
            (self.tr("Works"), draft.works),
            (self.tr("Who did it"), draft.contractor),
            (self.tr("Document"), draft.document),
            (self.tr("Note"), draft.note),
        )
        self.panel.show_card(
            title=draft.title,
            note=short(draft.on),
            rows=[Line(label, text) for label, text in facts if text],
            actions=[
                Action(self.tr("Back to the sums"), self.show_sums, "chevron-left"),
                Action(self.tr("Take back"), partial(self.take_back, id), "trash"),
            ],
        )
        self._beside.setCurrentWidget(self.panel)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("MoneyPage", "%n record(s)", "", n)


def _searched(card: RecordCard) -> str:
    draft = card.draft
    return " ".join(
        (draft.title, draft.works, draft.contractor, draft.document, draft.note)
    ).casefold()
