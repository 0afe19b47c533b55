"""Counting: one field that keeps the focus, the answer beside it, the last ones below.

Enter counts; what a reader has by the card is taken back by a second Enter.
No mouse, no sound, no question in between.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.documents import names, wording
from desktop_app.domain.errors import UserError
from desktop_app.domain.stocktaking import Answer
from desktop_app.services import stocktaking_count
from desktop_app.services.library import Done
from desktop_app.services.stocktaking_count import Counted
from desktop_app.ui import look
from desktop_app.ui.acts import refusal, tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.grid import Grid
from desktop_app.ui.paging import Column, Filter, PagedModel
from desktop_app.ui.pieces import named, words

KEPT = 200  # answers that stay on the screen
_SIGNS = {Answer.FOUND: "✓", Answer.ALREADY: "="}
_CALM = (Answer.FOUND, Answer.ALREADY)


class _Answers:
    """The answers of this sitting, the newest on top."""

    def __init__(self) -> None:
        self.given: list[Counted] = []

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that are kept."""
        first = max(0, len(self.given) - KEPT)
        return array("q", reversed(range(first, len(self.given))))

    def rows(self, ids: Sequence[int]) -> dict[int, Counted]:
        """By place."""
        return {one: self.given[one] for one in ids}


class CountView(QWidget):
    """The field, the answer, the last ones; `noted` asks what an unknown book is."""

    counted = Signal()
    noted = Signal(object)  # the surplus case's id

    def __init__(self, context: UiContext, stocktake_id: int) -> None:
        super().__init__()
        self._context = context
        self._id = stocktake_id
        self._offered = ""
        self._unknown: int | None = None
        self._answers = _Answers()
        self.number = QLineEdit()
        self.number.setFont(look.font(17, bold=True))
        self.number.setMaxLength(40)
        self.number.setAccessibleName(self.tr("Inventory number"))
        self.number.setPlaceholderText(self.tr("Inventory number, then Enter"))
        self.number.returnPressed.connect(self._enter)
        self.number.textEdited.connect(self._forget_offer)
        self.number.installEventFilter(self)
        self._build()
        context.bus.changed.connect(self._changed)

    def start(self) -> None:
        """The field has the focus and keeps it."""
        self.number.setFocus()
        self.number.selectAll()

    @property
    def answer(self) -> str:
        """The sentence beside the field."""
        return self._sentence.text()

    @property
    def title(self) -> str:
        """Which book it is."""
        return self._title.text()

    def _build(self) -> None:
        self._sentence = words("", "heading", wrap=True)
        self._title = words("", "", wrap=True)
        self._title.setFont(look.font(13))
        self._shelf = words("", "soft", wrap=True)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(look.px(14), look.px(8), look.px(14), look.px(8))
        inside.setSpacing(look.px(3))
        for label in (self._sentence, self._title, self._shelf):
            inside.addWidget(label)
        inside.addStretch(1)
        card.setMinimumHeight(look.px(84))
        self._show_hint()
        self.model: PagedModel[Counted] = PagedModel(self._answers, self._columns(), self)
        self.grid = Grid(self.model, self)
        self.grid.set_widths([])
        self.grid.horizontalHeader().setSortIndicatorShown(False)
        self.grid.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        row = QHBoxLayout()
        row.addWidget(self.number, 2)
        row.addWidget(named(words(self.tr("Ctrl+Z takes the last one back"), wrap=True), "hint"), 1)
        column.addLayout(row)
        column.addWidget(card)
        column.addWidget(self.grid, 1)

    def _columns(self) -> tuple[Column[Counted], ...]:
        return (
            Column("sign", "", 3, lambda c: _SIGNS.get(c.answer, "!"), "center"),
            Column("number", self.tr("Inv. no."), 10, _number),
            Column("what", self.tr("Title"), 24, _title, stretch=True),
            Column("shelf", self.tr("Shelf"), 8, lambda c: c.copy.shelf if c.copy else ""),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tab does not lead away; Ctrl+Enter tells what an unknown book is.

        An empty field would take Ctrl+Z as its own and bring typed digits back.
        """
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        key = event.key()
        if key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not event.modifiers():
            return True
        if event.matches(QKeySequence.StandardKey.Undo) and not self.number.text():
            self._context.undo()
            return True
        is_enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if self._unknown is not None:
                self.noted.emit(self._unknown)
            return True
        if key == Qt.Key.Key_Escape and self.number.text():
            self.number.clear()
            self._forget_offer()
            return True
        return False

    def _enter(self) -> None:
        typed = self.number.text().strip()
        if not typed:
            return
        if typed == self._offered:
            self._take_back(typed)
            return
        self._forget_offer()
        act = partial(stocktaking_count.count, self._context.library, self._id, typed)
        found = self._tried(act)
        if found is not None:
            self._show(found)

    def _tried(self, act: Callable[[], Counted]) -> Counted | None:
        try:
            return act()
        except UserError as refused:
            self._say(refusal(self._context, refused), "problem")
            self.number.selectAll()
            return None

    def _show(self, found: Counted) -> None:
        self._answers.given.append(found)
        self.model.load()
        self._say(self._told(found), "heading" if found.answer in _CALM else "problem")
        self._title.setText(_title(found))
        self._shelf.setText(self._place(found))
        if found.answer in (Answer.ON_LOAN, Answer.LOST):
            self._offered = self.number.text().strip()
            self.number.selectAll()
        else:
            self.number.clear()
        if found.done is not None:
            is_unknown = found.answer is Answer.UNKNOWN
            self._unknown = found.done.id if is_unknown else None
            self._entered(found.done)

    def _take_back(self, typed: str) -> None:
        """The second Enter: a return at the desk, which counts the copy too."""
        on = self._context.working.chosen
        try:
            done = stocktaking_count.take_back(self._context.library, self._id, typed, on)
        except UserError as refused:
            self._say(refusal(self._context, refused), "problem")
            self.number.selectAll()
            return
        self._forget_offer()
        self._say(f"✓ {self.tr('Taken back and counted')}", "heading")
        self.number.clear()
        self._entered(done)

    def _entered(self, done: Done) -> None:
        tell(self._context, done)
        self.counted.emit()

    def _told(self, found: Counted) -> str:
        translate, copy = self._context.translate, found.copy
        facts: dict[str, str | int] = {"number": found.typed}
        if found.card_no is not None:
            facts["card_no"] = found.card_no
        if copy and copy.withdrawal:
            facts |= {"act": copy.withdrawal[0], "date": copy.withdrawal[1].isoformat()}
        code = f"count_{found.answer}"
        if found.before:
            code = "count_back"
            facts["before"] = names.title(translate, "copy_status", found.before)
        number = copy.inventory_no if copy else found.typed
        sign = _SIGNS.get(found.answer, "!")
        return f"{sign} {number}: {wording.sentence(translate, code, facts)}"

    def _place(self, found: Counted) -> str:
        if found.copy is None:
            return ""
        content = names.title(self._context.translate, "content", found.copy.content)
        shelf = self.tr("Shelf {name}").format(name=found.copy.shelf) if found.copy.shelf else ""
        return " · ".join(filter(None, (shelf, content)))

    def _say(self, sentence: str, name: str) -> None:
        self._sentence.setText(sentence)
        self._sentence.setObjectName(name)
        look.repaint(self._sentence)
        self._sentence.setFont(look.font(13, bold=True))
        self._title.setText("")
        self._shelf.setText("")

    def _show_hint(self) -> None:
        self._say(self.tr("Take a book from the shelf: type or scan its number."), "heading")

    def _changed(self, tables: frozenset[str]) -> None:
        """Undone, or unticked in the list: it is to be found again."""
        if "stocktake_mark" not in tables:
            return
        library, before = self._context.library, len(self._answers.given)
        stands = partial(stocktaking_count.still_stands, library, self._id)
        self._answers.given = list(filter(stands, self._answers.given[-KEPT:]))
        if len(self._answers.given) != before:
            self.model.load()
            self._show_hint()

    def _forget_offer(self) -> None:
        self._offered = ""


def _number(found: Counted) -> str:
    return found.copy.inventory_no if found.copy else found.typed


def _title(found: Counted) -> str:
    if found.copy is None:
        return ""
    named = " ".join(filter(None, (found.copy.author, found.copy.title)))
    return f"{named}, {found.copy.year}" if found.copy.year else named
