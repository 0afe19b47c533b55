"""The entries behind a number as a table: made into text only where Qt looks."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from itertools import accumulate
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor

from desktop_app.documents.entry_words import EntryWords
from desktop_app.domain.classes import Source
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money, number
from desktop_app.domain.text import query_variants, search_key
from desktop_app.statistics.evidence import EvidenceRow
from desktop_app.ui import look
from desktop_app.ui.context import translate

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
DAY, ENTRY, AMOUNT, SUM, SOURCE = range(5)


class EvidenceModel(QAbstractTableModel):
    """Dated entries with their running sum; a search leaves fewer rows, the sums stay true."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[EvidenceRow] = ()
        self._shown: Sequence[int] = ()
        self._sums: list[int] = []
        self._keys: list[str] = []
        self._figure: Callable[[int], str] = number
        self._words = EntryWords(translate)
        self._sources: dict[str, str] = {
            Source.DESK: self.tr("desk"),
            Source.PAPER: self.tr("paper sheet"),
            Source.OPENING: self.tr("opening balance"),
            Source.CORRECTION: self.tr("correction"),
        }
        self._heads = (
            self.tr("Date"),
            self.tr("Entry"),
            self.tr("Amount"),
            self.tr("Running sum"),
            self.tr("Source"),
        )

    def set_rows(self, rows: Sequence[EvidenceRow], *, is_money: bool) -> None:
        """Show other entries."""
        self.beginResetModel()
        self._rows = rows
        self._keys = []
        self._shown = range(len(rows))
        self._sums = list(accumulate(row.amount for row in rows))
        self._figure = money if is_money else number
        self.endResetModel()

    def row(self, place: int) -> EvidenceRow:
        """The entry on a line."""
        return self._rows[self._shown[place]]

    def search(self, typed: str) -> None:
        """Leave the entries that hold every typed word, whatever the keyboard."""
        self.beginResetModel()
        self._shown = range(len(self._rows))
        for variant in query_variants(typed) if typed.strip() else ():
            parts = variant.split()
            self._shown = [
                place
                for place, key in enumerate(self._search_keys())
                if all(part in key for part in parts)
            ]
            if self._shown:
                break
        self.endResetModel()

    def _search_keys(self) -> list[str]:
        if len(self._keys) != len(self._rows):
            self._keys = search_keys(self._rows)
        return self._keys

    def set_keys(self, keys: list[str]) -> None:
        """What is searched in, when a worker has made it for many entries."""
        self._keys = keys

    @property
    def total(self) -> int:
        """The sum of all entries: the cell's value."""
        return self._sums[-1] if self._sums else 0

    @property
    def has_sources(self) -> bool:
        """Whether any entry comes from elsewhere than the desk."""
        return any(row.source != Source.DESK for row in self._rows)

    @property
    def shown_total(self) -> int:
        """The sum of the entries that the search left."""
        return sum(self._rows[place].amount for place in self._shown)

    @property
    def heads(self) -> tuple[str, ...]:
        """Titles of the columns."""
        return self._heads

    def lines(self) -> list[tuple[str | int, ...]]:
        """What is shown, for a file or a paper: plain numbers, money in som."""
        is_money = self._figure is money
        return [
            (
                short(row.on),
                self._words.told(row),
                f"{row.amount / 100:.2f}".replace(".", ",") if is_money else row.amount,
                f"{self._sums[place] / 100:.2f}".replace(".", ",")
                if is_money
                else self._sums[place],
                self._source(row),
            )
            for place in self._shown
            for row in (self._rows[place],)
        ]

    def _source(self, row: EvidenceRow) -> str:
        return self._sources.get(row.source, row.source)

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Entries that the search left."""
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Five."""
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        """Text, alignment, second voice for what is not the amount."""
        column = index.column()
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return QColor(look.SOFT) if column in (SUM, SOURCE) else None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(self._shown[index.row()], column)
        return None

    def _text(self, place: int, column: int) -> str:
        row = self._rows[place]
        match column:
            case 0:
                return short(row.on)
            case 1:
                return self._words.told(row)
            case 2:
                return self._figure(row.amount)
            case 3:
                return self._figure(self._sums[place])
        return self._source(row)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:
        """Titles above."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heads[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(section)
        return None


def _side(column: int) -> int:
    right = column in (AMOUNT, SUM)
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    return int((side | Qt.AlignmentFlag.AlignVCenter).value)


def search_keys(rows: Sequence[EvidenceRow]) -> list[str]:
    """What is searched in, entry by entry; many entries share their words."""
    words: dict[tuple[str, str], str] = {}
    days: dict[date, str] = {}
    for row in rows:
        known = (row.text, row.note)
        if known not in words:
            words[known] = search_key(f"{row.text} {row.note}")
        if row.on not in days:
            days[row.on] = search_key(short(row.on))
    return [f"{words[row.text, row.note]} {days[row.on]}" for row in rows]
