"""«Какие номера ушли в МСУ»: what was handed on in a period, to print for the report."""

from __future__ import annotations

from array import array
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from desktop_app.documents.registry import paper
from desktop_app.domain import periods
from desktop_app.domain.dates import period_title, short
from desktop_app.domain.numbers import number
from desktop_app.domain.periods import Period
from desktop_app.services import deliveries, reports
from desktop_app.services.deliveries import DeliveryRow
from desktop_app.services.library import Library
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.pieces import button, words
from desktop_app.ui.short_list import ShortListPage, ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.stock.periodicals.matching import matches


class HandedSource(ShortSource[DeliveryRow]):
    """Handings over of a period, by day."""

    def __init__(self, library: Library, language: str) -> None:
        super().__init__(library)
        self._language = language

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those whose title or body has the typed letters."""
        over = periods.parse(str(filter.choice or self._library.today.year))
        found = [
            row
            for row in deliveries.of_period(self._library, over)
            if matches(filter.text, f"{row.title} {row.name_ru} {row.name_ky}")
        ]
        if order == "title":
            found.sort(key=lambda row: row.title)
        elif order == "body":
            found.sort(key=lambda row: row.body(self._language))
        return self._keep({row.id: row for row in found}, reverse=descending)


class HandedPage(ShortListPage):
    """The list of a quarter or a year; a mistake is taken back beside it."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        for over in _offered(context.library.today):
            self.period.addItem(period_title(over, context.language), over.key)
        self.table = TableView(
            context,
            HandedSource(context.library, context.language),
            self._columns(),
            name="handed",
            tables={"issue_delivery", "organisation"},
            count=self._count,
            empty=Empty(
                self.tr(
                    "Nothing was handed on in this period. “Each issue to…” beside a title"
                    " remembers who gets it."
                ),
                self.tr("Back to the titles"),
                self.left.emit,
            ),
        )
        self.table.add_tool(self.period)
        self.table.add_tool(button(self.tr("Print"), self.print, name="primary", icon="printer"))
        self.table.chosen.connect(self._chosen)
        self.panel = DetailPanel()
        self.total = words("", "heading")
        self.table.model.modelReset.connect(self._sum)
        self.period.currentIndexChanged.connect(self._period_changed)
        top = QHBoxLayout()
        top.addWidget(button(self.tr("Back to the titles"), self.left.emit, icon="chevron-left"))
        top.addStretch(1)
        top.addWidget(self.total)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addWidget(Split(context, "handed", self.table, self.panel), 1)
        self._period_changed()
        self._chosen(None)

    def print(self) -> None:
        """The list of the period."""
        over = periods.parse(self.period.currentData())
        found = deliveries.of_period(self._context.library, over)
        title = paper("handed_on").title(self._context.translate)
        printing.show(self._context, self, "handed_on", over, found, name=f"{title} {over.key}")

    def take_back(self, delivery_id: int) -> None:
        """It was written down by mistake."""
        attempt(self._context, partial(deliveries.take_back, self._context.library, delivery_id))

    def _columns(self) -> tuple[Column[DeliveryRow], ...]:
        language = self._context.language
        return (
            Column("on", self.tr("Date"), 12, lambda r: short(r.on), sort="on"),
            Column("title", self.tr("Title"), 24, lambda r: r.title, sort="title", stretch=True),
            Column("issue", self.tr("Issue"), 14, deliveries.shown),
            Column("body", self.tr("To whom"), 22, lambda r: r.body(language), sort="body"),
            Column("copies", self.tr("Copies"), 8, lambda r: str(r.copies), "right"),
        )

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("HandedPage", "handed on %n time(s)", "", n)

    def _period_changed(self) -> None:
        self.table.set_choice(self.period.currentData())

    def _sum(self) -> None:
        """What the report's indicators count, whatever the search leaves in the list."""
        library, over = self._context.library, periods.parse(self.period.currentData())
        whole = sum(row.amount for row in reports.why(library, "delivery", over))
        local = sum(row.amount for row in reports.why(library, "delivery:mode=local_body", over))
        text = self.tr("Copies handed on: {whole}, to the self-government: {local}")
        self.total.setText(text.format(whole=number(whole), local=number(local)))

    def _chosen(self, id: int | None) -> None:
        place = None if id is None else self.table.model.row_of(id)
        row = None if place is None else self.table.model.row_at(place)
        if row is None:
            self.panel.clear(self.tr("Choose a line"))
            return
        self.panel.show_card(
            title=f"{row.title}, {deliveries.shown(row)}",
            rows=[
                Line(self.tr("To whom"), row.body(self._context.language)),
                Line(self.tr("Date"), short(row.on)),
                Line(self.tr("Copies"), str(row.copies)),
            ],
            actions=[Action(self.tr("It was not handed on"), partial(self.take_back, row.id), "x")],
        )


def _offered(today: date) -> list[Period]:
    """This quarter and the four before it, this year and the last."""
    quarters = []
    year, number = today.year, (today.month + 2) // 3
    for _ in range(5):
        quarters.append(periods.quarter(year, number))
        year, number = (year, number - 1) if number > 1 else (year - 1, 4)
    return [*quarters, *(periods.of_months(today.year - back, 1, 12) for back in (0, 1))]
