"""«Why this number?»: the dated entries behind a figure, their running sum, their total.

panel = EvidencePanel(context)
panel.show_figure(makeup)      # entries at once, or two figures that can be clicked
panel.closed                   # ×, Esc
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents.entry_list import EntryList
from desktop_app.documents.wording import sentence
from desktop_app.domain.classes import Source
from desktop_app.domain.errors import UserError
from desktop_app.domain.numbers import money, number
from desktop_app.domain.periods import Period
from desktop_app.exchange import lists
from desktop_app.exchange.names import safe_name
from desktop_app.services import reports
from desktop_app.statistics.evidence import EvidenceRow
from desktop_app.statistics.indicators import indicator
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, timer, tool, words
from desktop_app.ui.tabs.reports.evidence_model import SOURCE, EvidenceModel, search_keys
from desktop_app.ui.tabs.reports.form_heads import small_heads
from desktop_app.ui.tabs.reports.makeup import Makeup, Part
from desktop_app.ui.tasks import Progress

_MANY = 10_000  # entries whose search is prepared by the worker
_CARDS = {
    "reader": ("readers", "show"),
    "copy": ("stock", "copy"),
    "event": ("events", "show"),
    "inquiry": ("inquiries", "show"),
    "community": ("inquiries", "show_record"),
    "profile": ("inquiries", "show_profile"),
    "dossier": ("inquiries", "show_document"),
    "agreement": ("inquiries", "show_agreement"),
    "chronicle": ("inquiries", "show_entry"),
    "periodical": ("stock", "periodical"),
    "property": ("stock", "property_card"),
    "receipt": ("stock", "batch"),
    "withdrawal": ("stock", "act"),
}
"""Tab and act that show the card of an entry."""
_FROM_PAPER = (Source.PAPER, Source.CORRECTION)
"""Entries without a card: a day's sheet, or what was corrected on one."""
_WIDTHS = (80, 0, 56, 76, 78)  # pixels at 100 %; 0 takes the rest


class EvidencePanel(QFrame):
    """Beside the form; follows its cursor while it is open."""

    closed = Signal()
    printing = Signal(object)  # EntryList

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._context = context
        self._asked: tuple[str, Period] | None = None
        self.parts: dict[tuple[str, Period | None], QPushButton] = {}
        self.entries = EvidenceModel(self)
        self._typing = timer(self, 150, self._search)
        self._build()
        self.setMinimumWidth(look.px(320))

    # What the tab uses

    def show_figure(self, makeup: Makeup) -> None:
        """Show where a figure comes from."""
        self._fill_parts(makeup)
        self._title.setText(makeup.whole.title)
        self._period.setText(makeup.whole.period)
        self.value.setText(makeup.whole.value)
        counted = next((part for part in (makeup.whole, *makeup.parts) if part.key), None)
        self._entries.setVisible(counted is not None)
        self._asked = None
        if counted is not None:
            self._load(counted)

    # Construction

    def _build(self) -> None:
        self._title = words("", "heading", wrap=True, copy=True)
        self._period = words("", "soft", wrap=True)
        self.value = words("", "big", copy=True)
        close = tool("", self.closed.emit, tip=self.tr("Close") + "  (Esc)", icon="x")
        top = QHBoxLayout()
        top.addWidget(self._title, 1)
        top.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        figure = QHBoxLayout()
        figure.addWidget(self.value)
        figure.addSpacing(look.px(8))
        figure.addWidget(self._period, 1)
        self._parts = QVBoxLayout()
        self._parts_holder = QWidget()
        self._entries = self._build_entries()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(12), look.px(8), look.px(8), look.px(8))
        column.setSpacing(look.px(5))
        column.addLayout(top)
        column.addLayout(figure)
        column.addLayout(self._parts)
        self._parts.addWidget(self._parts_holder)
        column.addWidget(self._entries, 1)
        column.addStretch(0)

    def _build_entries(self) -> QWidget:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Find among the entries"))
        self.search.setAccessibleName(self.tr("Find among the entries"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._typing.start)
        kyrgyz_keys.teach(self.search)
        self.view = _table(self.entries)
        self.view.activated.connect(self.open_card)
        self.view.setToolTip(self.tr("Enter or a double click opens the card"))
        self.total = words("", "label", wrap=True)
        self._save = button(self.tr("Save the list"), self.save_list)
        self._print = tool("", self.print_list, tip=self.tr("Print"), icon="printer")
        foot = QHBoxLayout()
        foot.addWidget(self.total, 1)
        foot.addWidget(self._print)
        foot.addWidget(self._save)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(self.search)
        column.addWidget(self.view, 1)
        column.addLayout(foot)
        return holder

    def open_card(self, index: QModelIndex) -> None:
        """The card that an entry comes from, in its own tab."""
        row = self.entries.row(index.row())
        if row.ref and row.noun in _CARDS:
            self._context.bus.go(*_CARDS[row.noun], row.ref)
        elif not row.ref and row.source in _FROM_PAPER:
            self._context.bus.go("today", "sheets_of", row.on.toordinal())

    def _fill_parts(self, makeup: Makeup) -> None:
        """The figures that this one is worked out from, each a button to its entries."""
        holder = QWidget()
        self.parts = {}
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(3))
        for place, part in enumerate(makeup.parts):
            if place:
                column.addWidget(words(makeup.sign, "soft"))
            column.addWidget(self._part(part))
        self._parts.replaceWidget(self._parts_holder, holder)
        self._parts_holder.deleteLater()
        self._parts_holder = holder
        holder.setVisible(bool(makeup.parts))

    def _part(self, part: Part) -> QWidget:
        text = f"{part.title} — {part.value}"
        if part.key is None:
            return words(text, wrap=True)
        made = button(text, partial(self._load, part))
        made.setCheckable(True)
        made.setStyleSheet("text-align: left;")
        self.parts[part.key, part.over] = made
        made.setToolTip(f"{text}\n{part.period}")
        made.setMinimumWidth(look.px(60))
        return made

    # What happens

    def _load(self, part: Part) -> None:
        assert part.key and part.over
        self._asked = asked = (part.key, part.over)
        for key, choice in self.parts.items():
            choice.setChecked(key == asked)
        library = self._context.library

        def work(progress: Progress) -> list[EvidenceRow]:
            progress.report(0)
            with library.reading() as reader:
                return reports.why(reader, *asked)

        self._context.tasks.run(
            work, partial(self._loaded, asked), self, self.tr("Looking up the entries")
        )

    def _loaded(self, asked: tuple[str, Period], rows: list[EvidenceRow]) -> None:
        if asked != self._asked:
            return  # another figure was asked meanwhile
        self.entries.set_rows(rows, is_money=self._is_money)
        self.view.setColumnHidden(SOURCE, not self.entries.has_sources)
        self._search()
        self.view.scrollToTop()
        if len(rows) > _MANY:
            self._prepare_search(asked, rows)

    def _prepare_search(self, asked: tuple[str, Period], rows: list[EvidenceRow]) -> None:
        """Make what is searched in while she reads, so that typing never waits."""

        def work(progress: Progress) -> list[str]:
            progress.report(0)
            return search_keys(rows)

        def done(keys: list[str]) -> None:
            if asked == self._asked and len(keys) == len(rows):
                self.entries.set_keys(keys)

        self._context.tasks.run(work, done, self, self.tr("Looking up the entries"))

    @property
    def _is_money(self) -> bool:
        return bool(self._asked and indicator(self._asked[0]).measure == "money")

    def _search(self) -> None:
        self._typing.stop()
        self.entries.search(self.search.text())
        show = money if self._is_money else number
        count = self.entries.rowCount()
        text = QCoreApplication.translate("EvidencePanel", "%n entry(ies), sum {sum}", "", count)
        self.total.setText(text.format(sum=show(self.entries.shown_total)))
        self._save.setEnabled(count > 0)
        self._print.setEnabled(count > 0)

    def save_list(self) -> None:
        """The entries shown, as a file that a spreadsheet opens."""
        assert self._asked
        _, over = self._asked
        preferences = self._context.preferences
        name = safe_name(f"{self._title.text()} {over.key}") + ".csv"
        start = str(Path(preferences.text("lists/folder", str(Path.home()))) / name)
        to, _ = QFileDialog.getSaveFileName(self, self.tr("Save the list"), start, "CSV (*.csv)")
        if not to:
            return
        try:
            lists.write(Path(to), self.entries.heads, self.entries.lines())
        except UserError as refused:
            self._context.strip.warn(sentence(self._context.translate, refused.code, refused.facts))
            return
        preferences.put("lists/folder", str(Path(to).parent))
        self._context.strip.say(self.tr("List saved: {path}").format(path=to))

    def print_list(self) -> None:
        """The entries shown, on paper."""
        lines = tuple(tuple(map(str, line)) for line in self.entries.lines())
        self.printing.emit(
            EntryList(
                self._title.text(),
                self._period.text(),
                self.value.text(),
                self.total.text(),
                self.entries.heads,
                lines,
            )
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back to the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)


def _table(model: EvidenceModel) -> QTableView:
    view = QTableView()
    view.setModel(model)
    view.setFont(look.font(10.5))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setAlternatingRowColors(True)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.setTabKeyNavigation(False)
    view.setCornerButtonEnabled(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(look.px(28))
    view.verticalHeader().setMinimumSectionSize(look.px(24))
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setStyleSheet(small_heads())
    for column, width in enumerate(_WIDTHS):
        if width:
            header.resizeSection(column, look.px(width))
        else:
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    return view
