"""Tables: search box above, paged rows, count below, teaching empty state.

A tab in thirty lines (`ui/tabs/readers/tab.py`):

    class ReaderSource:                       # Source[ReaderRow]
        def __init__(self, library): self._library = library
        def ids(self, filter, order, descending):
            return readers.ids(self._library, filter.text, order, descending)   # array("q")
        def rows(self, ids):
            return readers.rows(self._library, ids)                             # {id: ReaderRow}

    def columns(translate):
        return (
            Column("card", translate("Readers", "Card no."), 8, lambda r: str(r.card),
                   align="right", sort="card"),
            Column("name", translate("Readers", "Full name"), 30, lambda r: r.name,
                   sort="name", stretch=True),
        )

    class ReadersTab(QWidget):
        def __init__(self, context: UiContext) -> None:
            super().__init__()
            self.table = TableView(
                context, ReaderSource(context.library), columns(context.translate),
                name="readers", tables={"reader"}, count=self._count,
                empty=Empty(self.tr("No readers yet. Register the first one: F2"),
                            self.tr("Register a reader"), self._register))
            self.table.add_tool(primary_button)       # right of the search box
            self.table.chosen.connect(self._show)     # id or None: fill the detail panel
            self.table.opened.connect(self._edit)     # Enter or double click: id
            panel = DetailPanel()                     # ui/details.py
            QVBoxLayout(self).addWidget(Split(context, "readers", self.table, panel))
        def _count(self, n: int) -> str:
            return QCoreApplication.translate("Readers", "%n reader(s)", "", n)
        def activate(self) -> None:
            self.table.activate()                     # focus the search box
        def acts(self):
            return {"new": self._register}            # F2 → window.go("readers", "new")

    def build(context: UiContext) -> QWidget:
        return ReadersTab(context)

It loads after its first paint, reloads by itself when the bus names one of
`tables` (a hidden one when shown again) and keeps the chosen row by id.
A tab's own choices: `table.set_choice(value)` reaches the source as
`filter.choice`. `shown_as(filter)` of a source, when it has one, tells which
reading of the typed words matched («Показано по запросу «книга»»).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from typing import Generic, Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app import log
from desktop_app.domain.errors import UserError
from desktop_app.ui import kyrgyz_keys, look
from desktop_app.ui.acts import refusal
from desktop_app.ui.context import UiContext
from desktop_app.ui.grid import Blank, Empty, Grid
from desktop_app.ui.paging import Column, Filter, PagedModel, R, Source
from desktop_app.ui.pieces import timer, words

__all__ = ["Column", "Empty", "Filter", "PagedModel", "Source", "TableView"]

TYPING = 150  # milliseconds of silence before a search


@runtime_checkable
class Explains(Protocol):
    """A source that can tell which reading of the typed words it used."""

    def shown_as(self, filter: Filter) -> str:
        """The words that matched, "" when they are the typed ones."""
        ...


class TableView(QWidget, Generic[R]):
    """Search box, tools, table, count; see the module's example."""

    chosen = Signal(object)  # int | None
    opened = Signal(object)  # int

    def __init__(
        self,
        context: UiContext,
        source: Source[R],
        columns: Sequence[Column[R]],
        *,
        name: str,
        count: Callable[[int], str],
        empty: Empty,
        tables: Iterable[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._source = source
        self._name = name
        self._count_text = count
        self._empty = empty
        self._nothing: Callable[[str], Empty] | None = None
        self._tables = frozenset(tables)
        self._stale = True
        self._keep: int | None = None
        self.model = PagedModel(source, columns, self)
        self._typing = timer(self, TYPING, self._search)
        self._saving = timer(self, 400, self._remember)
        self._build()
        self._restore()
        context.bus.changed.connect(self._changed)
        # queued: it comes from within a paint, when nothing may change its size
        self.model.failed.connect(self._tell_fault, Qt.ConnectionType.QueuedConnection)

    # What a tab uses

    def add_tool(self, widget: QWidget) -> None:
        """Put a button or choice to the right of the search box."""
        self._bar.addWidget(widget)

    def activate(self) -> None:
        """Be ready for typing: the search box gets the focus."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def current(self) -> int | None:
        """Id of the chosen row."""
        return self.model.id_at(self.view.currentIndex().row())

    def ids(self) -> list[int]:
        """All rows that the list has now, in its order."""
        found = (self.model.id_at(number) for number in range(self.model.rowCount()))
        return [id for id in found if id is not None]

    def choose(self, id: int | None) -> None:
        """Choose a row by id and bring it into view; when the rows are still to come, then."""
        if self._stale:
            self._keep = id
        number = None if id is None else self.model.row_of(id)
        if number is None:
            self.view.setCurrentIndex(QModelIndex())
            return
        index = self.model.index(number, 0)
        if index == self.view.currentIndex():
            self.chosen.emit(id)  # the view chose it by itself and nobody was told
        flags = QItemSelectionModel.SelectionFlag
        self.view.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.view.scrollTo(index)

    def show_newest(self, order: str) -> None:
        """Begin with the last of this order on top, until she sorts otherwise."""
        self.model.order, self.model.descending = order, True
        self._show_order()

    def set_choice(self, choice: object) -> None:
        """Filter by the tab's own choices, beside the typed words."""
        self.model.filter = replace(self.model.filter, choice=choice)
        self.reload()

    def set_empty(self, empty: Empty) -> None:
        """What to teach when nothing is shown, where a choice changes the reason."""
        self._empty = empty

    def set_nothing(self, teach: Callable[[str], Empty]) -> None:
        """What to teach, and Ctrl+Enter to do, when the typed words find nothing."""
        self._nothing = teach

    def set_search(self, text: str) -> None:
        """Type for the user, at once."""
        self.search.setText(text)
        self._typing.stop()
        self._search()

    def reload(self) -> None:
        """Ask the source anew; the chosen row stays chosen."""
        if not self.isVisible():
            self._stale = True
            return
        kept = self.current() if self._keep is None else self._keep
        self._keep = None
        self._stale = False
        self.model.load()
        self._tell()
        if kept is not None and self.model.row_of(kept) is not None:
            self.choose(kept)
        else:
            self.chosen.emit(None)

    # Construction

    def _build(self) -> None:
        self.search = QLineEdit(self)  # before the list for Tab too
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Find"))
        self.search.addAction(
            look.icon("search", look.SOFT), QLineEdit.ActionPosition.LeadingPosition
        )
        self.search.setMinimumWidth(look.px(110))
        self.search.setMaximumWidth(look.px(420))
        self.search.textChanged.connect(self._typed)
        self.search.installEventFilter(self)
        kyrgyz_keys.teach(self.search)
        self._bar = QHBoxLayout()
        self._bar.setSpacing(look.px(8))
        self._bar.addWidget(self.search, 4)
        self._bar.addStretch(1)
        self.view = Grid(self.model, self)
        self.view.returned.connect(self._open)
        self.view.doubleClicked.connect(self._open)
        self.view.selectionModel().currentRowChanged.connect(self._chosen)
        header = self.view.horizontalHeader()
        header.sectionClicked.connect(self._sort_by)
        self.view.widened.connect(self._saving.start)
        self._count = words("", "soft")
        self._hint = words("", "hint")
        self._blank = Blank(self)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._blank)
        foot = QHBoxLayout()
        foot.addWidget(self._count)
        foot.addStretch(1)
        foot.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._bar)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)

    def _restore(self) -> None:
        """Widths and order as left last time."""
        preferences = self._context.preferences
        widths = preferences.numbers(f"tables/{self._name}/widths")
        self.view.set_widths(widths)
        order = preferences.text(f"tables/{self._name}/order")
        if any(order == c.sort for c in self.model.columns):
            self.model.order = order
            self.model.descending = preferences.number(f"tables/{self._name}/descending") == 1
        self._show_order()

    def _remember(self) -> None:
        preferences = self._context.preferences
        preferences.put(f"tables/{self._name}/widths", self.view.widths())
        preferences.put(f"tables/{self._name}/order", self.model.order)
        preferences.put(f"tables/{self._name}/descending", int(self.model.descending))

    # What happens

    def showEvent(self, event: QShowEvent) -> None:
        """First painted empty, loaded right after; stale rows likewise."""
        super().showEvent(event)
        if self._stale:
            QTimer.singleShot(0, self, self._reload_stale)

    def _reload_stale(self) -> None:
        if self._stale:
            self.reload()

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & self._tables:
            self.reload()

    def _typed(self) -> None:
        self._typing.start()

    def _search(self) -> None:
        self.model.filter = replace(self.model.filter, text=self.search.text().strip())
        self.reload()

    def _sort_by(self, section: int) -> None:
        key = self.model.columns[section].sort
        if key is not None:
            self.model.descending = key == self.model.order and not self.model.descending
            self.model.order = key
            self._saving.start()
            self.reload()
        self._show_order()

    def _show_order(self) -> None:
        sections = [c.sort for c in self.model.columns]
        section = sections.index(self.model.order) if self.model.order in sections else -1
        order = (
            Qt.SortOrder.DescendingOrder if self.model.descending else Qt.SortOrder.AscendingOrder
        )
        self.view.horizontalHeader().setSortIndicator(section, order)

    def _tell(self) -> None:
        """Count, hint about the reading, and the empty state."""
        n = self.model.rowCount()
        self._count.setText(self._count_text(n))
        self.view.setAccessibleName(self._count.text())
        typed = self.model.filter.text
        shown = ""
        if n and typed and isinstance(self._source, Explains):
            shown = self._source.shown_as(self.model.filter)
        self._hint.setText(
            self.tr("Showing results for «{fixed}»").format(fixed=shown) if shown else ""
        )
        if typed and not n:
            self._blank.show_this(self._found_nothing(typed))
        else:
            self._blank.show_this(self._empty)
        self._stack.setCurrentWidget(self.view if n else self._blank)

    def _found_nothing(self, typed: str) -> Empty:
        if self._nothing is not None:
            return self._nothing(typed)
        sentence = self.tr("Nothing found for «{q}»").format(q=typed)
        return Empty(sentence, self.tr("Show all"), self.search.clear)

    def _tell_fault(self, error: Exception) -> None:
        if isinstance(error, UserError):
            self._context.strip.warn(refusal(self._context, error))
            return
        code = log.report_exception(error)
        told = self.tr("A part of this list cannot be shown. Your data is safe. Code: {code}")
        self._context.strip.warn(told.format(code=code))

    def _chosen(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.id_at(index.row()))

    def _open(self) -> None:
        id = self.current()
        if id is not None:
            self.opened.emit(id)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search box: Down and Enter go to the rows, Esc clears."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        if key not in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return False
        if self._typing.isActive():
            self._typing.stop()
            self._search()
        typed = self.model.filter.text
        if typed and not self.model.rowCount() and self._nothing is not None:
            offered = self._nothing(typed)
            if offered.act and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                offered.act()
        if self.model.rowCount():
            self.view.setFocus()
            if self.current() is None:
                self.choose(self.model.id_at(0))
            if key != Qt.Key.Key_Down and self.model.rowCount() == 1:
                self._open()
        return True
