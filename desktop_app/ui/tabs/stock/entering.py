"""The right half of a batch or an act: the list typed so far, its totals, and the act's button."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout

from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.grid import Blank, Empty, Grid
from desktop_app.ui.paging import Filter, PagedModel
from desktop_app.ui.pieces import button, named, words
from desktop_app.ui.tabs.stock import columns
from desktop_app.ui.tabs.stock.columns import Entered


class _Lines:
    """A source of rows that are nowhere but here; the newest on top."""

    def __init__(self) -> None:
        self.rows_typed: list[Entered] = []

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All of them."""
        return array("q", reversed(range(len(self.rows_typed))))

    def rows(self, ids: Sequence[int]) -> dict[int, Entered]:
        """By place."""
        return {id: self.rows_typed[id] for id in ids}


class EnteredList(QFrame):
    """Shows, counts, lets take away; `posted` is the wish to make it an entry.

    `told` words the total: copies and tyiyn.
    """

    posted = Signal()
    changed = Signal()
    opened = Signal(object)  # Entered, taken out of the list to be corrected

    def __init__(
        self,
        context: UiContext,
        title: str,
        post: str,
        empty: str,
        told: Callable[[int, int], str],
    ) -> None:
        super().__init__()
        self._told = told
        self.setObjectName("card")
        self._source = _Lines()
        self.model = PagedModel(self._source, columns.entered(context.translate), self)
        self.grid = Grid(self.model, self)
        self.grid.set_widths([])
        self.grid.horizontalHeader().setSortIndicatorShown(False)
        blank = Blank(self)
        blank.show_this(Empty(empty))
        self._stack = QStackedLayout()
        self._stack.addWidget(blank)
        self._stack.addWidget(self.grid)
        self._total = words("", "heading", wrap=True)
        self.note = words("", "soft", wrap=True)
        self.given = words("", "heading", wrap=True)
        self.given.hide()
        self._problem = words("", "problem", wrap=True)
        self._problem.hide()
        self.post_button = button(post, self.posted.emit, name="primary", icon="check")
        self.remove_button = button(self.tr("Remove the line"), self.remove, icon="x")
        QShortcut(
            QKeySequence(Qt.Key.Key_Delete),
            self.grid,
            self.remove,
            context=Qt.ShortcutContext.WidgetShortcut,
        )
        self._lay_out(title)
        self._tell()

    def _lay_out(self, title: str) -> None:
        foot = QHBoxLayout()
        self.foot = foot
        foot.addWidget(self.post_button)
        foot.addWidget(self.remove_button)
        foot.addStretch(1)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(look.px(12), look.px(10), look.px(12), look.px(10))
        self.column.setSpacing(look.px(6))
        self.column.addWidget(named(words(title, wrap=True), "heading"))
        self.column.addWidget(self.given)
        self.column.addLayout(self._stack, 1)
        for label in (self._total, self.note, self._problem):
            self.column.addWidget(label)
        self.column.addLayout(foot)

    @property
    def rows(self) -> tuple[Entered, ...]:
        """What was typed, in order."""
        return tuple(self._source.rows_typed)

    @property
    def count(self) -> int:
        """Copies in all lines."""
        return sum(row.count for row in self.rows)

    @property
    def money(self) -> int:
        """Tyiyn of all lines."""
        return sum(row.money for row in self.rows)

    @property
    def total(self) -> str:
        """«14 экземпляров на 812 сом», as it stands below the list."""
        return self._total.text()

    @property
    def problem(self) -> str:
        """The sentence above the button."""
        return self._problem.text()

    def add(self, row: Entered) -> None:
        """One more line."""
        self._source.rows_typed.append(row)
        self._changed()

    def add_all(self, rows: Sequence[Entered]) -> None:
        """Many lines at once, told and kept once."""
        if rows:
            self._source.rows_typed.extend(rows)
            self._changed()

    def remove(self) -> None:
        """Take the chosen line away, or the newest."""
        place = self.model.id_at(max(0, self.grid.currentIndex().row()))
        if place is not None:
            del self._source.rows_typed[place]
            self._changed()

    def let_correct(self) -> None:
        """Enter on a line, or a double click, takes it back: `opened` carries it to the fields."""
        self.grid.returned.connect(self._take_back)
        self.grid.doubleClicked.connect(self._take_back)

    def fill(self, rows: Sequence[Entered]) -> None:
        """Begin with what was typed before."""
        self._source.rows_typed[:] = rows
        self._changed()

    def _take_back(self) -> None:
        place = self.model.id_at(self.grid.currentIndex().row())
        if place is not None:
            row = self._source.rows_typed.pop(place)
            self._changed()
            self.opened.emit(row)

    def clear(self) -> None:
        """Begin anew."""
        self._source.rows_typed.clear()
        self._changed()

    def refuse(self, sentence: str) -> None:
        """Tell what keeps it from being entered; "" takes it away."""
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _changed(self) -> None:
        self.model.load()
        self.refuse("")
        self._tell()
        self.changed.emit()

    def _tell(self) -> None:
        self._total.setText(self._told(self.count, self.money) if self.rows else "")
        self._stack.setCurrentIndex(1 if self.rows else 0)
        self.remove_button.setEnabled(bool(self.rows))
        self.post_button.setEnabled(bool(self.rows))
