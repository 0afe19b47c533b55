"""The grid of a year's card: a newspaper by months and days, a journal by months."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from desktop_app.domain import dates
from desktop_app.domain.issues import IssueState, day_of
from desktop_app.services.issues import Cell, YearCard
from desktop_app.ui import look

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DAYS = 31

MARKS = {
    IssueState.RECEIVED: "✓",
    IssueState.COMING: "·",
    IssueState.DUE: "○",
    IssueState.LATE: "!",
    IssueState.CLAIMED: "?",
    IssueState.GIVEN_UP: "–",
}
_GROUNDS = {
    IssueState.RECEIVED: look.PALE,
    IssueState.LATE: look.BLUSH,
    IssueState.CLAIMED: look.CREAM,
}
_INKS = {
    IssueState.RECEIVED: look.ACCENT,
    IssueState.COMING: look.SOFT,
    IssueState.LATE: look.RED,
    IssueState.CLAIMED: look.GOLD,
    IssueState.GIVEN_UP: look.SOFT,
}


class IssueModel(QAbstractTableModel):
    """Cells of one card; `language` of the names of months, `states` in words."""

    def __init__(self, language: str, states: Mapping[str, str]) -> None:
        super().__init__()
        self._states = states
        self._language = language
        self._places: dict[tuple[int, int], list[Cell]] = {}
        self.card: YearCard | None = None

    def show_card(self, card: YearCard) -> None:
        """Lay the issues out anew."""
        self.beginResetModel()
        self.card = card
        self._places = {}
        filled = dict.fromkeys(range(1, 13), 0)
        for cell in card.cells:
            if card.by_day:
                column = DAYS if cell.is_special else cell.number % 100 - 1
                place = cell.month - 1, column
            else:
                place = filled[cell.month], cell.month - 1
                filled[cell.month] += 1
            self._places.setdefault(place, []).append(cell)
        self.endResetModel()

    def cell(self, row: int, column: int) -> Cell | None:
        """The issue of a place; the last of several special ones."""
        found = self._places.get((row, column))
        return found[-1] if found else None

    def number(self, row: int, column: int) -> int | None:
        """The number that an arrival in this place would have; None where none can be."""
        cell = self.cell(row, column)
        if cell:
            return cell.number
        if self.card is None or not self.card.by_day or column >= DAYS:
            return None
        number = (row + 1) * 100 + column + 1
        return number if day_of(self.card.year, number) else None

    def place_of(self, number: int) -> tuple[int, int] | None:
        """Where an issue stands."""
        for place, cells in self._places.items():
            if any(cell.number == number for cell in cells):
                return place
        return None

    def next_missing(self, after: int) -> tuple[int, int] | None:
        """The next place where an issue is still to be marked, in order of the numbers."""
        done = (IssueState.RECEIVED, IssueState.GIVEN_UP)
        for cell in self.card.cells if self.card else ():
            if cell.number > after and not cell.is_special and cell.state not in done:
                return self.place_of(cell.number)
        return None

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Months, or as many lines as the fullest month needs."""
        if parent.isValid() or self.card is None:
            return 0
        return 12 if self.card.by_day else 1 + max((row for row, _ in self._places), default=0)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Days and the special issues, or months."""
        if parent.isValid() or self.card is None:
            return 0
        return DAYS + 1 if self.card.by_day else 12

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """A mark, its colours, for screen readers and tooltips the words."""
        row, column = index.row(), index.column()
        cells = self._places.get((row, column))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(cells) if cells else ""
            case Qt.ItemDataRole.TextAlignmentRole:
                return int(Qt.AlignmentFlag.AlignCenter)
            case Qt.ItemDataRole.BackgroundRole:
                if cells:
                    ground = _GROUNDS.get(cells[-1].state)
                    return QColor(ground) if ground else None
                return None if self._can_be(row, column) else QColor(look.SHADE)
            case Qt.ItemDataRole.ForegroundRole if cells:
                ink = _INKS.get(cells[-1].state)
                return QColor(ink) if ink else None
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole if cells:
                return "; ".join(f"{cell.name}, {self._states[cell.state]}" for cell in cells)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Days above and months beside, or months above."""
        if role != Qt.ItemDataRole.DisplayRole or self.card is None:
            return None
        across = orientation is Qt.Orientation.Horizontal
        if self.card.by_day == across:
            return ("+" if section == DAYS else str(section + 1)) if self.card.by_day else ""
        name = dates.month_name(section + 1, self._language)
        return name[:1].upper() + name[1:] if self.card.by_day else name[:3]

    def _can_be(self, row: int, column: int) -> bool:
        assert self.card
        if not self.card.by_day or column == DAYS:
            return True
        return day_of(self.card.year, (row + 1) * 100 + column + 1) is not None

    def _text(self, cells: list[Cell]) -> str:
        cell = cells[-1]
        several = f"{cell.copies}" if cell.copies > 1 else ""
        mark = MARKS[cell.state]
        if cell.state is IssueState.RECEIVED:
            mark += several
        assert self.card
        if self.card.by_day:
            return f"+{len(cells)}" if cell.is_special else mark
        label = cell.label if len(cell.label) < 7 else f"{cell.label[:5]}…"
        came = cell.row.received_on if cell.row else None
        return f"{label} {mark}\n{came:%d.%m}" if came else f"{label} {mark}"


class IssueGrid(QTableView):
    """One key an issue: Space or Enter it is here, Delete it will not come, figures are typed."""

    taken = Signal()  # Space, Enter
    dropped = Signal()  # Delete
    typed = Signal(str)  # a figure
    special = Signal()  # +
    left = Signal()  # Esc
    moved = Signal()

    def __init__(self, language: str, states: Mapping[str, str]) -> None:
        super().__init__()
        self.issues = IssueModel(language, states)
        self.setModel(self.issues)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(True)
        self.setFont(look.font(9.5))
        self.setStyleSheet(
            "QHeaderView::section { padding: 0 2px; font-weight: normal; }"
            f"QTableView::item:selected {{ background: {look.ACCENT}; color: {look.WHITE}; }}"
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setHighlightSections(False)
            header.setSectionsClickable(False)
            header.setMinimumSectionSize(look.px(20))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.doubleClicked.connect(self.taken)
        self.selectionModel().currentChanged.connect(self._tell)

    def show_card(self, card: YearCard) -> None:
        """Another card or year; the cursor stays where it was."""
        place = self.currentIndex().row(), self.currentIndex().column()
        same = self.issues.card is not None and (
            self.issues.card.card.id == card.card.id and self.issues.card.year == card.year
        )
        self.issues.show_card(card)
        self.verticalHeader().setVisible(card.by_day)
        self._fit()
        if not same:
            place = self.issues.next_missing(0) or (0, 0)
        self.go_to(place)

    def go_to(self, place: tuple[int, int]) -> None:
        """Put the cursor somewhere."""
        self.setCurrentIndex(self.issues.index(*place))
        self._tell()

    def here(self) -> tuple[int | None, Cell | None]:
        """The number and the issue under the cursor."""
        index = self.currentIndex()
        if not index.isValid():
            return None, None
        place = index.row(), index.column()
        return self.issues.number(*place), self.issues.cell(*place)

    def advance(self, number: int) -> None:
        """On to the next issue that is still to be marked."""
        place = self.issues.next_missing(number)
        if place is not None:
            self.go_to(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keys of the class; arrows as Qt has them."""
        key, text = event.key(), event.text()
        if key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.dropped.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        elif text == "+":
            self.special.emit()
        elif text.isdigit():
            self.typed.emit(text)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Columns share the width."""
        super().resizeEvent(event)
        self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Reached by Tab: the cursor is somewhere."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.issues.rowCount():
            self.go_to((0, 0))

    def _fit(self) -> None:
        count = self.issues.columnCount()
        if not count:
            return
        by_day = self.issues.card is not None and self.issues.card.by_day
        height = round(self.fontMetrics().height() * (1.12 if by_day else 2.4))
        self.verticalHeader().setDefaultSectionSize(height)
        room = self.viewport().width()
        width = max(look.px(20), room // count)
        for column in range(count):
            self.setColumnWidth(column, width)

    def _tell(self) -> None:
        self.moved.emit()
