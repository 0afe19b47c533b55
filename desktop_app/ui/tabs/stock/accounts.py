"""«Книги учёта»: the three parts of the summary book by year, and the inventory book."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from io import BytesIO

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents.book_texts import HEADS
from desktop_app.documents.entry_list import EntryList, entry_list_pdf
from desktop_app.domain import periods
from desktop_app.domain.dates import period_title
from desktop_app.domain.periods import Period
from desktop_app.services import reports, summary_book
from desktop_app.services.reports import SUMMARY_BOOK, Report
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Split
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import button, menu, words
from desktop_app.ui.tabs.reports import checks
from desktop_app.ui.tabs.reports.checks import ChecksPage
from desktop_app.ui.tabs.reports.evidence import EvidencePanel
from desktop_app.ui.tabs.reports.form_view import FormView
from desktop_app.ui.tabs.reports.makeup import of_cell
from desktop_app.ui.tabs.stock.inventory import InventoryPage
from desktop_app.ui.tasks import Progress

PARTS = ("1", "2", "3")
CHECKS, INVENTORY = "checks", "inventory"


class AccountsSection(QWidget):
    """A year of the book, evaluated in the worker; a click on a figure shows its entries."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.report: Report | None = None
        self.page_key = PARTS[0]
        self._stale = True
        self.years = QComboBox()
        self.years.setAccessibleName(self.tr("Year"))
        for year in summary_book.years(context.library):
            self.years.addItem(str(year), year)
        self.view = FormView(context.language)
        self.checks = ChecksPage(context)
        self.inventory = InventoryPage(context)
        self.evidence = EvidencePanel(context)
        self.evidence.hide()
        self.choices: dict[str, QPushButton] = {}
        self._lay_out()
        self._connect()

    # What the window uses

    def activate(self) -> None:
        """The keyboard goes to the figures, or to the search of the inventory book."""
        if self.page_key == INVENTORY:
            self.inventory.activate()
            return
        self.view.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_page(self, key: str) -> None:
        """A part by its number, the checks, or the inventory book."""
        self.page_key = key
        for name, choice in self.choices.items():
            choice.setChecked(name == key)
        self._show()

    # Construction

    def _lay_out(self) -> None:
        self._lesson = words(
            self.tr(
                "Nothing stands in this year's book yet. Each batch taken in and each act"
                " of writing off writes its row here by itself."
            ),
            "soft",
            wrap=True,
        )
        self._lesson.hide()
        form = QWidget()
        column = QVBoxLayout(form)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._lesson)
        column.addWidget(self.view, 1)
        self._pages = QStackedWidget()
        self._form = form
        for page in (form, self.checks, self.inventory):
            self._pages.addWidget(page)
        split = Split(self._context, "accounts", self._pages, self.evidence)
        if not self._context.preferences.numbers("splits/accounts"):
            split.setSizes([look.px(540), look.px(400)])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(look.px(8))
        outer.addLayout(self._bar())
        outer.addWidget(split, 1)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(look.px(4))
        for key, name in (
            ("1", self.tr("1. Receipts")),
            ("2", self.tr("2. Withdrawals")),
            ("3", self.tr("3. Totals")),
            (CHECKS, self.tr("Check")),
            (INVENTORY, self.tr("Inventory book")),
        ):
            choice = button(name, partial(self.show_page, key), name="option")
            choice.setCheckable(True)
            self.choices[key] = choice
            bar.addWidget(choice)
        self.choices[self.page_key].setChecked(True)
        bar.addStretch(1)
        bar.addWidget(self.years)
        self.printing = button(self.tr("Print"), icon="printer")
        self.printing.setMenu(
            menu(
                (
                    (self.tr("This part"), self.print_part),
                    (self.tr("The chosen record"), self.print_record),
                    (self.tr("The whole book of the year"), self.print_book),
                ),
                self.printing,
            )
        )
        bar.addWidget(self.printing)
        return bar

    def _connect(self) -> None:
        self.years.currentIndexChanged.connect(self._reload)
        self.view.asked.connect(self.show_evidence)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.evidence.closed.connect(self.close_evidence)
        self.evidence.printing.connect(self._print_entries)
        self.checks.shown.connect(self.go_to)
        self.checks.explained.connect(self._explain)
        self._context.bus.changed.connect(self._changed)

    # The year

    def showEvent(self, event: QShowEvent) -> None:
        """First painted, evaluated right after; a stale one likewise."""
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self._load)

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & {"fact", "copy", "receipt", "withdrawal", "setting"}:
            self._reload()

    def _reload(self) -> None:
        self._stale = True
        if self.isVisible():
            self._load()

    @property
    def period(self) -> Period:
        """The year that is shown."""
        return periods.of_months(int(self.years.currentData()), 1, 12)

    def _load(self) -> None:
        self._stale = False
        library, over = self._context.library, self.period

        def work(progress: Progress) -> Report:
            progress.report(0)
            with library.reading() as reader:
                return reports.report(reader, SUMMARY_BOOK, over)

        self._context.tasks.run(work, self._loaded, self, self.tr("Adding up the summary book"))

    def _loaded(self, report: Report) -> None:
        if report.period != self.period:
            return  # another year was chosen meanwhile
        self.report = report
        self.checks.show_report(report)
        told = checks.short_summary(report)
        self.choices[CHECKS].setText(told if report.broken else self.tr("Check"))
        self.choices[CHECKS].setToolTip(told)
        self._show()
        self._follow()

    def _show(self) -> None:
        is_inventory = self.page_key == INVENTORY
        for widget in (self.years, self.printing):
            widget.setVisible(not is_inventory)
        if is_inventory:
            self.close_evidence()
            self._pages.setCurrentWidget(self.inventory)
            return
        if self.report is None:
            return
        if self.page_key == CHECKS:
            self.close_evidence()
            self._pages.setCurrentWidget(self.checks)
            return
        table = self.report.form.table(self.page_key)
        self._lesson.setVisible(table.of_records and all(row.is_sum for row in table.rows))
        told = tuple(column for column in table.columns if column.key not in HEADS)
        self.view.show_table(self.report, replace(table, columns=told))
        self._pages.setCurrentWidget(self._form)

    # The entries behind a number

    def go_to(self, table: str, row: str, column: str) -> None:
        """Show a place of the book and what it is made of."""
        self.show_page(table)
        index = self.view.choose(row, column)
        if self.view.figures.has_evidence(index):
            self.show_evidence(index)

    def show_evidence(self, index: QModelIndex) -> None:
        """Open the entries behind a figure beside the book."""
        cell = self.view.figures.cell(index)
        if cell is None or self.report is None:
            return
        row, column = self.view.figures.row(index.row()), self.view.figures.column(index.column())
        lang, translate = self._context.language, self._context.translate
        opening = self.evidence.isHidden()
        self.evidence.show()
        self.evidence.show_figure(of_cell(self.report, row, column, cell, lang, translate))
        if opening:
            QTimer.singleShot(0, self, partial(self.view.scrollTo, self.view.currentIndex()))

    def close_evidence(self) -> None:
        """Back to the whole width."""
        if not self.evidence.isHidden():
            self.evidence.hide()
            self.view.setFocus()

    def _moved(self) -> None:
        if not self.evidence.isHidden():
            QTimer.singleShot(120, self, self._follow)

    def _follow(self) -> None:
        """Open entries follow the cursor and the ledger."""
        index = self.view.currentIndex()
        if not self.evidence.isHidden() and self.view.figures.has_evidence(index):
            self.show_evidence(index)

    def _explain(self, check: str, body: str) -> None:
        if self.report is not None:
            library, over = self._context.library, self.report.period
            act = partial(reports.explain, library, SUMMARY_BOOK, over, check, body)
            attempt(self._context, act)

    # Paper

    def print_book(self) -> None:
        """Title page and all parts."""
        self._print("")

    def print_part(self) -> None:
        """The part that is shown; for the checks the whole book."""
        self._print("" if self.page_key == CHECKS else self.page_key)

    def print_record(self) -> None:
        """The batch or act under the cursor."""
        row = self.view.currentIndex().row()
        if self.report is None or self.page_key not in PARTS[:2] or row < 0:
            self._context.strip.warn(self.tr("Choose a record in part 1 or 2 first."))
            return
        record = self.view.figures.row(row)
        if record.batch is None:
            self._context.strip.warn(self.tr("Choose a record in part 1 or 2 first."))
            return
        printing.show(self._context, self, "summary_record", self.report, self.page_key, record.key)

    def _print(self, part: str) -> None:
        if self.report is not None:
            year = period_title(self.report.period, self._context.language)
            name = f"{self.report.form.title[self._context.language]} {year}"
            printing.show(self._context, self, "summary_book", self.report, part, name=name)

    def _print_entries(self, entries: EntryList) -> None:
        """What the panel shows stands in the window's language."""
        context = self._context
        library = context.library_name()

        def make(lang: str, to: BytesIO) -> None:
            to.write(entry_list_pdf(entries, library, lang, translator(lang)))

        title = self.tr("Entries behind the number")
        printing.PrintDialog(self, context, title, make, languages=(context.language,)).exec()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes the entries."""
        if event.key() == Qt.Key.Key_Escape and not self.evidence.isHidden():
            self.close_evidence()
            return
        super().keyPressEvent(event)


def build(context: UiContext) -> QWidget:
    """The section."""
    return AccountsSection(context)
