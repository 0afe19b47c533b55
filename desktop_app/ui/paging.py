"""One model for all tables: ids in order, rows fetched by the page when painted.

The count is exact and the scroll bar honest; sorting and filtering are the
source's (SQL by stored keys). `data()` is asked some thousand times a page:
it answers what it does not serve at once.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor

from desktop_app.ui import look

R = TypeVar("R")
T = TypeVar("T")
PAGE = 200  # rows asked for at once
KEPT = 20  # pages held
NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)
_COLOUR = int(Qt.ItemDataRole.ForegroundRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_SERVED = frozenset((_DISPLAY, _ALIGN, _COLOUR, _TIP, _SPOKEN))
_SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}
_LIVE = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


@dataclass(frozen=True)
class Filter:
    """What to show: the typed words and whatever the tab's own choices make (`choice`)."""

    text: str = ""
    choice: object = None


@dataclass(frozen=True)
class Column(Generic[R]):
    """A column of a table on screen; declared in `ui/tabs/<tab>/columns.py`.

    `width` in characters. `sort` is the key the source orders by; None: not
    sortable. `alarm` rows are shown red and with «!», `soft` ones amber. One column may stretch.
    """

    key: str
    title: str
    width: int
    text: Callable[[R], str]
    align: str = "left"  # left | right | center
    sort: str | None = None
    tooltip: Callable[[R], str] | None = None
    alarm: Callable[[R], bool] | None = None
    soft: Callable[[R], bool] | None = None
    stretch: bool = False


class Source(Protocol[R]):
    """Where a table's rows come from; usually a few lines over a service."""

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All ids that pass the filter, in order (`array("q")`)."""
        ...

    def rows(self, ids: Sequence[int]) -> dict[int, R]:
        """Rows by id; a vanished id is simply left out."""
        ...


class PagedModel(QAbstractTableModel, Generic[R]):
    """Rows of a `Source` as Qt asks for them.

    A fault while a cell is painted must not reach Qt, which would paint it
    again: the cell stays empty, and `failed` tells the first fault of a load.
    """

    failed = Signal(object)  # Exception

    def __init__(
        self, source: Source[R], columns: Sequence[Column[R]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.filter = Filter()
        self.order = next((c.sort for c in columns if c.sort), "")
        self.descending = False
        self._source = source
        self._ids: array[int] = array("q")
        self._pages: dict[int, list[R | None]] = {}
        self._texts: dict[tuple[int, int], tuple[str, int, QColor | None]] = {}
        self._aligns = [
            int((_SIDES[c.align] | Qt.AlignmentFlag.AlignVCenter).value) for c in self.columns
        ]
        self._alarm, self._soft = QColor(look.RED), QColor(look.GOLD)
        self._has_failed = False

    def load(self) -> None:
        """Ask the source anew with the present filter and order."""
        ids = self._source.ids(self.filter, self.order, self.descending)
        self.beginResetModel()
        self._ids = ids
        self._pages.clear()
        self._texts.clear()
        self._has_failed = False
        self.endResetModel()

    def id_at(self, number: int) -> int | None:
        """Id shown in a row of the table."""
        return self._ids[number] if 0 <= number < len(self._ids) else None

    def row_of(self, id: int) -> int | None:
        """Where an id stands now; None when it is not shown."""
        try:
            return self._ids.index(id)
        except ValueError:
            return None

    def row_at(self, number: int) -> R | None:
        """The row itself, fetched when needed; None when it has vanished."""
        page = self._pages.get(number // PAGE)
        if page is None:
            page = self._fetch(number // PAGE)
        return page[number % PAGE]

    def _fetch(self, key: int) -> list[R | None]:
        ids = self._ids[key * PAGE : (key + 1) * PAGE]
        nothing: dict[int, R] = {}
        found = self._tried(partial(self._source.rows, ids), nothing)
        page = [found.get(id) for id in ids]
        if len(self._pages) >= KEPT:
            self._pages.pop(next(iter(self._pages)))
            self._texts.clear()
        self._pages[key] = page
        return page

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Exact, from the ids."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """As declared."""
        return 0 if parent.isValid() else len(self.columns)

    def cell(self, number: int, column: int) -> tuple[str, int, QColor | None]:
        """What is painted: text, Qt's alignment flags, its colour where it is not the usual."""
        found = self._texts.get((number, column))
        if found is None:
            found = self._texts[number, column] = self._make_cell(number, column)
        return found

    def _make_cell(self, number: int, column: int) -> tuple[str, int, QColor | None]:
        row = self.row_at(number)
        side = self._aligns[column]
        if row is None:
            return "", side, None
        nothing = ("", False, False)
        text, alarm, soft = self._tried(partial(_words, self.columns[column], row), nothing)
        if alarm:
            return f"! {text}", side, self._alarm
        return text, side, self._soft if soft else None

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """For screen readers, tooltips and tests; the grid paints from `cell`."""
        if role not in _SERVED:
            return None
        number, column = index.row(), index.column()
        text, side, colour = self.cell(number, column)
        if role == _ALIGN:
            return side
        if role == _COLOUR:
            return colour
        return self._tip(number, column, text) if role == _TIP else text

    def _tip(self, number: int, column: int, text: str) -> str:
        row = self.row_at(number)
        own = self.columns[column].tooltip
        return text if row is None or own is None else self._tried(partial(own, row), text)

    def _tried(self, work: Callable[[], T], instead: T) -> T:
        try:
            return work()
        except Exception as error:  # noqa: BLE001 - told by `failed`
            if not self._has_failed:
                self._has_failed = True
                self.failed.emit(error)
            return instead

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Titles above; nothing at the side."""
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role in (_DISPLAY, _TIP):
            return self.columns[section].title
        if role == _ALIGN:
            return self._aligns[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A vanished row is shown disabled, not as an error."""
        if not index.isValid() or self.row_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return _LIVE


def _words(column: Column[R], row: R) -> tuple[str, bool, bool]:
    """What a column says of a row, whether it is an alarm, whether it is worth a look."""
    alarm, soft = column.alarm, column.soft
    return column.text(row), alarm is not None and alarm(row), soft is not None and soft(row)
