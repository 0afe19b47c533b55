"""The list of a check by number, as the inventory book has it: Space ticks and goes on."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.errors import UserError
from desktop_app.domain.numbers import money
from desktop_app.domain.stocktaking import Place
from desktop_app.services import stocktaking_count, stocktaking_view
from desktop_app.services.library import Done, Library
from desktop_app.services.stocktaking_count import Counted
from desktop_app.services.stocktaking_view import StockLine
from desktop_app.ui import look
from desktop_app.ui.acts import refusal, tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tables import Column, Empty, Filter, TableView

TICK = "✓"
_ALL = ""
_ELSEWHERE = "elsewhere"
_SHOWN = (_ALL, Place.MISSING, Place.SHELF, Place.READER, _ELSEWHERE, Place.GONE)


@dataclass(frozen=True)
class Shown:
    """Which lines: at a place, of a section, of a shelf (None: of all)."""

    place: str = _ALL
    content: str = ""
    shelf: str | None = None


class LineSource:
    """Lines of one check for the table."""

    def __init__(self, library: Library, stocktake_id: int) -> None:
        self._library = library
        self._id = stocktake_id

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """In order of the numbers."""
        shown = filter.choice if isinstance(filter.choice, Shown) else Shown()
        places = (Place.REPAIR, Place.AWAY) if shown.place == _ELSEWHERE else (shown.place,)
        return stocktaking_view.ids(
            self._library,
            self._id,
            places if shown.place else (),
            text=filter.text,
            order=order or "number",
            descending=descending,
            content=shown.content,
            shelf=shown.shelf,
        )

    def rows(self, ids: Sequence[int]) -> dict[int, StockLine]:
        """One page of them."""
        return stocktaking_view.lines(self._library, self._id, ids)


class CheckList(QWidget):
    """All lines, or what is left; a closed check is only looked at."""

    counted = Signal()

    def __init__(self, context: UiContext, stocktake_id: int, *, is_open: bool = True) -> None:
        super().__init__()
        self._context = context
        self._id = stocktake_id
        self._is_open = is_open
        self._group = Shown()
        self.table = TableView(
            context,
            LineSource(context.library, stocktake_id),
            self._columns(),
            name="stocktake",
            tables={"stocktake_mark", "copy", "loan", "stocktake"},
            count=self._count,
            empty=Empty(self.tr("Nothing here: everything of this kind is found.")),
        )
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Which to show"))
        for code, title in self._choices().items():
            self.shown.addItem(title, code)
        self.shown.currentIndexChanged.connect(self._show)
        self.whole = button("", self.show_whole, icon="x")
        self.whole.hide()
        self.table.add_tool(self.shown)
        self.table.add_tool(self.whole)
        self.table.view.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        if is_open:
            hint = self.tr("Space: it is there. Space once more: it is not.")
            column.addWidget(words(hint, "hint"))
        column.addWidget(self.table, 1)

    def start(self) -> None:
        """The rows have the keys."""
        self.table.view.setFocus()
        if self.table.current() is None:
            self.table.choose(self.table.model.id_at(0))

    def show_place(self, place: str) -> None:
        """From outside: what is left, what readers have."""
        self.shown.setCurrentIndex(self.shown.findData(place))

    def show_group(self, by: str, key: str) -> None:
        """What is left of one section or shelf."""
        self._group = Shown(content=key) if by == "content" else Shown(shelf=key)
        name = names.title(self._context.translate, "content", key) if by == "content" else key
        self.whole.setText(name or self.tr("Without a shelf"))
        self.whole.setToolTip(self.tr("Show the whole list"))
        self.whole.show()
        self.show_place(Place.MISSING)
        self._show()

    def show_whole(self) -> None:
        """No longer one section or shelf."""
        self._group = Shown()
        self.whole.hide()
        self._show()

    def tick(self) -> None:
        """Found, or with a second tick not; then on to the next line."""
        copy_id = self.table.current()
        if copy_id is None or not self._is_open:
            return
        row = self.table.view.currentIndex().row()
        act = partial(stocktaking_count.tick, self._context.library, self._id, copy_id)
        try:
            found = act()
        except UserError as refused:
            self._context.strip.warn(refusal(self._context, refused))
            return
        done = found if isinstance(found, Done) else found.done
        if done is None:
            self._warn(found)
        else:
            tell(self._context, done)
            self.counted.emit()
        self._go_on(copy_id, row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space ticks."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.tick()
            return True
        return False

    def _go_on(self, copy_id: int, row: int) -> None:
        """The line after the ticked one, which may have left the list."""
        stayed = self.table.model.row_of(copy_id) is not None
        follows = self.table.model.id_at(row + 1 if stayed else row)
        self.table.choose(copy_id if follows is None and stayed else follows)

    def _warn(self, found: object) -> None:
        if isinstance(found, Counted):
            code = f"count_{found.answer}"
            refused = UserError(code, card_no=found.card_no or 0)
            number = found.copy.inventory_no if found.copy else found.typed
            self._context.strip.warn(f"{number}: {refusal(self._context, refused)}")

    def _show(self) -> None:
        place = str(self.shown.currentData() or _ALL)
        self.table.set_choice(Shown(place, self._group.content, self._group.shelf))

    def _choices(self) -> dict[str, str]:
        places = names.titles(self._context.translate, "stocktake_place")
        own = {
            _ALL: self.tr("Whole list"),
            Place.MISSING: self.tr("Left to find") if self._is_open else places[Place.MISSING],
            _ELSEWHERE: self.tr("In other places"),
        }
        return {code: own.get(code) or places[code] for code in _SHOWN}

    def _columns(self) -> tuple[Column[StockLine], ...]:
        places = names.titles(self._context.translate, "stocktake_place")
        left = self.tr("to be found") if self._is_open else places[Place.MISSING]
        at = places | {Place.MISSING: left}
        return (
            Column("tick", TICK, 3, lambda r: TICK if r.place == Place.SHELF else "", "center"),
            Column("number", self.tr("Inv. no."), 10, lambda r: r.inventory_no, sort="number"),
            Column("title", self.tr("Title"), 26, _what, sort="title", stretch=True),
            Column("shelf", self.tr("Shelf"), 7, lambda r: r.shelf, sort="shelf"),
            Column("place", self.tr("Where"), 15, lambda r: at[r.place]),
            Column("price", self.tr("Price"), 10, lambda r: money(r.price), "right"),
        )

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("CheckList", "%n copy(ies)", "", n)


def _what(line: StockLine) -> str:
    return f"{line.what}, {line.year}" if line.year else line.what
