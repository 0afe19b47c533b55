"""«What all branches were asked»: branch by topic; Enter on a number shows its questions."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QStackedLayout,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents import names
from desktop_app.documents.asked import line_title, matrix, told_state, topic_title
from desktop_app.domain.classes import Rubric
from desktop_app.domain.dates import period_title, short
from desktop_app.domain.periods import Period, of_months
from desktop_app.exchange import asked_lists
from desktop_app.exchange.names import safe_name
from desktop_app.services import centre
from desktop_app.services.centre import CentreRow
from desktop_app.services.library import Library
from desktop_app.ui import look, printing
from desktop_app.ui.acts import answered
from desktop_app.ui.context import UiContext
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button, cut, words
from desktop_app.ui.questions import sentence
from desktop_app.ui.tables import Column, Empty, TableView
from desktop_app.ui.tabs.inquiries.centre_passed import CentreSource
from desktop_app.ui.tabs.reports.form_heads import small_heads

_KEY = Qt.ItemDataRole.UserRole
Opened = Callable[[str | None, str | None], None]
"""Told the branch's key and the topic behind a number; None is all."""

_WIDE, _NAME, _HEAD = 104, 210, 58  # pixels: a topic's column, the branch's, the heads' height


class AskedPage(QWidget):
    """The table of a period; paper and spreadsheet of it. The `tools` are the section's."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.period = QComboBox()
        self.period.setAccessibleName(self.tr("Period"))
        for one in _periods(context.library):
            self.period.addItem(period_title(one, context.language), one)
        self.period.currentIndexChanged.connect(self._load)
        self.table = Matrix(context, self.show_questions)
        hint = words(self.tr("Enter on a number shows its questions"), "soft")
        self.tools: tuple[QWidget, ...] = (
            self.period,
            button(self.tr("Table for a spreadsheet"), self.save, icon="list-details"),
            button(self.tr("Print"), self.print, icon="printer"),
        )
        empty = words(
            self.tr("No branch told of its inquiries in this period. Their letters come with the"
                    " reports on the stick."), "soft", wrap=True)  # fmt: skip
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        holder = QWidget()
        self._stack = QStackedLayout(holder)
        self._stack.addWidget(self.table)
        self._stack.addWidget(empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(holder, 1)
        column.addWidget(hint)
        context.bus.changed.connect(self._changed)
        self._load()

    @property
    def chosen(self) -> Period:
        """The period shown."""
        period: Period = self.period.currentData()
        return period

    def show_questions(self, key: str | None, rubric: str | None) -> None:
        """The list behind a number."""
        QuestionsDialog(self, self._context, self.chosen, key, rubric).exec()

    def print(self) -> None:
        """The table and the list, on paper."""
        library = self._context.library
        printing.show(
            self._context, self, "centre.asked", self.chosen, centre.branches(library),
            centre.counts(library, self.chosen), self._rows(),
            name=f"{printing.title(self._context, 'centre.asked')} {self.chosen.key}",
        )  # fmt: skip

    def save(self) -> None:
        """The same as XLSX, where she says."""
        context = self._context
        title = self.tr("Table for a spreadsheet")
        name = safe_name(f"{printing.title(context, 'centre.asked')} {self.chosen.key}.xlsx")
        to, _ = QFileDialog.getSaveFileName(self, title, str(Path.home() / name), "XLSX (*.xlsx)")
        if not to:
            return
        path = Path(to).with_suffix(".xlsx")
        write = partial(asked_lists.write, context.library, self.chosen, context.language,
                        context.translate, path)  # fmt: skip
        if answered(context, write) is not None:
            context.strip.say(self.tr("Written: {file}").format(file=path.name))

    def showEvent(self, event: QShowEvent) -> None:
        """A hidden table does not follow every letter."""
        super().showEvent(event)
        self._load()

    def _rows(self) -> list[CentreRow]:
        ids = centre.asked(self._context.library, self.chosen)
        found = centre.rows(self._context.library, ids)
        return [found[id] for id in ids]

    def _changed(self, tables: frozenset[str]) -> None:
        if self.isVisible() and tables & {"branch_inquiry", "letter"}:
            self._load()

    def _load(self) -> None:
        library = self._context.library
        counts = centre.counts(library, self.chosen)
        self.table.fill(centre.branches(library), counts)
        self._stack.setCurrentIndex(0 if counts else 1)


class Matrix(QTableWidget):
    """A line a branch, all of them below; only topics that somebody asked about."""

    def __init__(self, context: UiContext, opened: Opened) -> None:
        super().__init__()
        self._context = context
        self._opened = opened
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        )
        self.horizontalHeader().setFixedHeight(look.px(_HEAD))
        self.horizontalHeader().setStyleSheet(small_heads())
        self.cellDoubleClicked.connect(lambda row, column: self._open())

    def fill(self, branches: list[centre.Branch], counts: dict[tuple[str, str], int]) -> None:
        """Show the numbers."""
        context = self._context
        topics = names.titles(context.translate, "rubric")
        used = [one for one in Rubric if any(rubric == one for _, rubric in counts)]
        places = [list(Rubric).index(one) for one in used]
        table = matrix(branches, counts)
        self.clear()
        self.setRowCount(len(table))
        self.setColumnCount(2 + len(used))
        heads = [context.translate("Replies", "Branch"), context.translate("Replies", "In all")]
        self.setHorizontalHeaderLabels([*heads, *(topics[one] for one in used)])
        for row, (branch, numbers) in enumerate(table):
            name = line_title(branch, context.language, context.translate)
            key = branch.key if branch else None
            self._put(row, 0, name, (key, None))
            self._put(row, 1, str(sum(numbers)), (key, None))
            for at, place in enumerate(places):
                text = str(numbers[place] or "")
                self._put(row, 2 + at, text, (key, used[at].value))
        for at in range(self.columnCount()):
            self.setColumnWidth(at, look.px(_WIDE if at else _NAME))
        if self.rowCount():
            self.setCurrentCell(0, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter shows the questions."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
        else:
            super().keyPressEvent(event)

    def _put(self, row: int, column: int, text: str, behind: tuple[str | None, str | None]) -> None:
        item = QTableWidgetItem(text)
        item.setData(_KEY, behind)
        if column:
            item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setItem(row, column, item)

    def _open(self) -> None:
        item = self.item(self.currentRow(), self.currentColumn())
        if item and item.text():
            self._opened(*item.data(_KEY))


class QuestionsDialog(ListDialog):
    """The list behind a number; Enter shows a long question whole."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        period: Period,
        key: str | None,
        rubric: str | None,
    ) -> None:
        library = context.library
        topics = names.titles(context.translate, "rubric")
        title = topics[rubric] if rubric else context.translate("Replies", "Questions")
        super().__init__(parent, context, title, period_title(period, context.language))
        self.table = TableView(
            context,
            CentreSource(library, lambda _: centre.asked(library, period, key, rubric)),
            self._columns(),
            name="centre_questions",
            tables={"branch_inquiry"},
            count=self._count,
            empty=Empty(self.tr("No questions here")),
        )
        self.table.opened.connect(self._whole)
        self.lay(self.table)

    def _columns(self) -> tuple[Column[CentreRow], ...]:
        lang, translate = self._context.language, self._context.translate

        def who(row: CentreRow) -> str:
            return ", ".join(filter(None, (row.asked.body(lang), row.asked.office)))

        return (
            Column("branch", self.tr("Branch"), 8, lambda r: r.branch),
            Column("on", self.tr("Day"), 11, lambda r: short(r.asked.on)),
            Column("question", self.tr("Question"), 30, lambda r: cut(r.asked.question),
                   stretch=True),
            Column("who", self.tr("Body, office"), 20, who),
            Column("topic", self.tr("Topic"), 16, lambda r: topic_title(r.asked, lang, translate)),
            Column("state", self.tr("State"), 14, lambda r: told_state(r.asked, translate)),
        )  # fmt: skip

    def _whole(self, id: int) -> None:
        sentence(self, centre.get(self._context.library, id).asked.question)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Inquiries", "%n inquiry(ies)", "", n)


def _periods(library: Library) -> list[Period]:
    """This year first, its quarters up to now, then the years before that branches told of."""
    today = library.today
    found = [of_months(today.year, 1, 12)]
    found += [of_months(today.year, month, 3) for month in (1, 4, 7, 10) if month <= today.month]
    first = (centre.first_day(library) or today).year
    return [*found, *(of_months(year, 1, 12) for year in range(today.year - 1, first - 1, -1))]
