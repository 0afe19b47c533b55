"""The debtors: who has books past their term, whom and how to remind."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.debts import LATE, Wanted
from desktop_app.services import debtors
from desktop_app.services.debtors import DebtorRow
from desktop_app.services.library import Library
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Split
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.readers.debtor_papers import debtor_papers, print_letters_to
from desktop_app.ui.tabs.readers.debtors_card import ReminderDialog, show_debtor


class DebtorSource:
    """Rows of the list; the choice is a `Wanted`."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: dict[int, DebtorRow] = {}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that match the words and the filters."""
        wanted = filter.choice if isinstance(filter.choice, Wanted) else Wanted()
        found = debtors.rows(self._library, wanted, filter.text, order)
        if descending:
            found.reverse()
        self._rows = {row.id: row for row in found}
        return array("q", self._rows)

    def rows(self, ids: Sequence[int]) -> dict[int, DebtorRow]:
        """By id, as they were when the list was asked for."""
        return {id: self._rows[id] for id in ids if id in self._rows}


def columns(context: UiContext) -> tuple[Column[DebtorRow], ...]:
    """Days late, name, phone, class or category, books, the last reminder."""
    translate, today = context.translate, context.library.today
    categories = names.titles(translate, "category")
    ways = names.titles(translate, "reminder_way")

    def who(row: DebtorRow) -> str:
        place = ", ".join(filter(None, (str(row.grade or ""), row.school)))
        return place or categories.get(row.category, row.category)

    def phone(row: DebtorRow) -> str:
        """As it is dialled in the country; the list has no room for more."""
        return row.any_phone.replace("+996", "0", 1) or "—"

    def reminded(row: DebtorRow) -> str:
        return short(row.reminded.on) if row.reminded else "—"

    def way(row: DebtorRow) -> str:
        last = row.reminded
        told = (reminded(row), ways.get(last.way, last.way), last.result) if last else ()
        return " · ".join(filter(None, told))

    return (
        Column(
            "late", translate("Debtors", "Days late"), 6,
            lambda r: str(r.days_late(today)), "right", "late",
        ),
        Column(
            "name", translate("Readers", "Full name"), 22, lambda r: r.name, sort="name",
            tooltip=lambda r: f"№ {r.card_no} · {r.name}", stretch=True,
        ),
        Column("phone", translate("Readers", "Phone"), 10, phone),
        Column("who", translate("Debtors", "Class or category"), 14, who, tooltip=who),
        Column(
            "books", translate("Readers", "Books"), 5, lambda r: str(r.books), "right", "books"
        ),
        Column(
            "reminded", translate("Debtors", "Reminded"), 10, reminded, sort="reminded",
            tooltip=way,
        ),
    )  # fmt: skip


class DebtorsPage(QWidget):
    """Filters above, the list, the chosen debtor beside; `left` goes back to all readers."""

    left = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.late = self._late_choice()
        self.whom = QComboBox()
        self.whom.setAccessibleName(self.tr("Whom to show"))
        self.never = QCheckBox(self.tr("Never reminded"))
        self.table = TableView(
            context,
            DebtorSource(context.library),
            columns(context),
            name="debtors",
            tables={"loan", "piece_loan", "reader", "reminder", "group_member"},
            count=self._count,
            empty=Empty(self.tr("Nobody owes a book."), self.tr("All readers"), self.left.emit),
        )
        self.table.add_tool(self.never)
        self.table.add_tool(button(self.tr("Remind all listed…"), self.remind_all))
        self.panel = DetailPanel()
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self.remind)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        bar = self._filters()
        bar.addWidget(debtor_papers(context, self.table.ids))
        column.addLayout(bar)
        column.addWidget(Split(context, "debtors", self.table, self.panel), 1)
        self._chosen(None)

    def start(self) -> None:
        """Everyone who owes, ready for typing."""
        self._fill_whom()
        self.late.setCurrentIndex(0)
        self.never.setChecked(False)
        self.table.set_search("")
        self._filter()
        self.table.activate()

    def remind(self, reader_id: int) -> None:
        """Write a reminder of one debtor down."""
        row = self._row(reader_id)
        if row is not None:
            self._remind([reader_id], self.tr("Remind {reader}").format(reader=row.name))

    def remind_all(self) -> None:
        """Write a reminder of everyone listed down; the number is asked about first."""
        ids = self.table.ids()
        if ids:
            n = len(ids)
            text = QCoreApplication.translate("Debtors", "Remind %n reader(s) of the list", "", n)
            self._remind(ids, text)

    def _remind(self, ids: Sequence[int], title: str) -> None:
        answer = ReminderDialog.ask(self, self._context, title)
        if answer is not None:
            way, result = answer
            act = partial(debtors.remind, self._context.library, ids, way, result)
            attempt(self._context, act)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    # Filters

    def _late_choice(self) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(self.tr("How late"))
        titles = (
            self.tr("However late"),
            self.tr("Two weeks and more"),
            self.tr("A month and more"),
            self.tr("Three months and more"),
        )
        for days, title in zip(LATE, titles, strict=True):
            box.addItem(title, days)
        return box

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.px(8))
        row.addWidget(button(self.tr("All readers"), self.left.emit, icon="chevron-left"))
        row.addWidget(self.late)
        row.addWidget(self.whom)
        row.addStretch(1)
        self._fill_whom()
        self.late.currentIndexChanged.connect(self._filter)
        self.whom.currentIndexChanged.connect(self._filter)
        self.never.toggled.connect(self._filter)
        return row

    def _fill_whom(self) -> None:
        """What the debtors of today differ in."""
        found = debtors.choices(self._context.library)
        titles = names.titles(self._context.translate, "category")
        self.whom.blockSignals(True)
        self.whom.clear()
        self.whom.addItem(self.tr("All debtors"), Wanted())
        self.whom.addItem(self.tr("Pupils"), Wanted(pupils=True))
        for code in found.categories:
            self.whom.addItem(titles.get(code, code), Wanted(category=code))
        for school in found.schools:
            self.whom.addItem(school, Wanted(school=school))
        for group, name in found.groups.items():
            self.whom.addItem(name, Wanted(group=group))
        self.whom.blockSignals(False)

    def _filter(self) -> None:
        whom: Wanted = self.whom.currentData()
        self.table.set_choice(
            replace(whom, late=self.late.currentData(), never_reminded=self.never.isChecked())
        )

    # The panel

    def _chosen(self, reader_id: int | None) -> None:
        found = debtors.debtors(self._context.library, [reader_id]) if reader_id else []
        if not found:
            self.panel.clear(self.tr("Choose a debtor"))
            return
        remind = partial(self.remind, found[0].reader.id)
        letter = partial(print_letters_to, self._context, [found[0].reader.id])
        card = partial(self._context.bus.go, "readers", "show", found[0].reader.id)
        show_debtor(self._context, self.panel, found[0], remind, letter, card)

    def _row(self, reader_id: int) -> DebtorRow | None:
        number = self.table.model.row_of(reader_id)
        return None if number is None else self.table.model.row_at(number)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Debtors", "%n debtor(s)", "", n)
