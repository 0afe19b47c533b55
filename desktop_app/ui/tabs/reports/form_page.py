"""A table of the form under its title: a grid of figures, or a list of what happened."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.services.reports import Report
from desktop_app.statistics.indicators import Span, indicator
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.reports.form_view import FormView
from desktop_app.ui.tabs.reports.listing import Listing


class FormPage(QWidget):
    """Title, a lesson while there is nothing to add up, the table."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lang = context.language
        self._library = context.library
        self.view = FormView(context.language)
        self.listing = Listing(context)
        self._heading = words("", "heading", wrap=True)
        self.lesson = words(
            self.tr(
                "There are no entries in this period yet. The report adds up by itself:"
                " register readers, count visits and loans, and the numbers appear here."
            ),
            "soft",
            wrap=True,
        )
        self.lesson.hide()
        self._tables = QStackedWidget()
        self._tables.addWidget(self.view)
        self._tables.addWidget(self.listing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self._heading)
        column.addWidget(self.lesson)
        column.addWidget(self._tables, 1)

    def show_table(self, report: Report, key: str) -> None:
        """Show a table by its key."""
        table = report.form.table(key)
        head = self.tr("Part {number}. {title}") if table.of_days else self._table_head()
        text = head.format(number=key, title=table.title[self._lang])
        if table.source:
            count = self.listing.show_table(report, table)
            if not count:
                text = f"{text} — {self.tr('nothing in this period')}"
            self._tables.setCurrentWidget(self.listing)
        else:
            self.view.figures.today = self._library.today
            self.view.show_table(report, table)
            self._tables.setCurrentWidget(self.view)
        self._heading.setText(text)
        self.lesson.setVisible(not has_entries(report))

    def _table_head(self) -> str:
        return self.tr("Table {number}. {title}")


def has_entries(report: Report) -> bool:
    """Whether anything at all was entered in the period."""
    return any(
        cell.value
        for cell in report.evaluated.cells.values()
        if cell.indicator
        and cell.period == report.period
        and indicator(cell.indicator).base.span is Span.FLOW
    )
