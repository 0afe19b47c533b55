"""The card of a year: every issue that was expected, one key for each that came."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.documents import names, wording
from desktop_app.domain.dates import short
from desktop_app.domain.issues import Arrival, IssueState, read_arrival
from desktop_app.services import deliveries, issues
from desktop_app.services.issues import Cell, YearCard
from desktop_app.services.library import Done, Library
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import Elided, button, menu, tool, words
from desktop_app.ui.tabs.stock.periodicals.grid import MARKS, IssueGrid
from desktop_app.ui.tabs.stock.periodicals.issue_dialogs import (
    HandOnDialog,
    NoteDialog,
    SpecialDialog,
)

_TABLES = frozenset({"issue", "subscription", "periodical", "issue_delivery", "issue_claim"})


def printed(library: Library, card: YearCard) -> list[YearCard]:
    """The year of a newspaper; of a journal the two years before it too, each is a line."""
    if card.by_day:
        return [card]
    earlier = (issues.year_card(library, card.card.id, card.year - back) for back in (2, 1))
    return [*(one for one in earlier if one.cells), card]


class YearPage(QWidget):
    """In place of the list; Esc goes back."""

    left = Signal()

    def __init__(self, context: UiContext, periodical_id: int, year: int) -> None:
        super().__init__()
        self._context = context
        self._id = periodical_id
        self._year = year
        self._card: YearCard | None = None
        self.grid = IssueGrid(context.language, names.titles(context.translate, "issue_state"))
        self.entry = QLineEdit()
        self.entry.setPlaceholderText(
            self.tr("Another date or number of copies: 12.03 2 · double number: 3-4")
        )
        self.entry.setAccessibleName(self.tr("Date or number of copies"))
        self.entry.returnPressed.connect(self._take_typed)
        self.entry.installEventFilter(self)
        self._title = Elided("", "title")
        self._counts = words("", "soft")
        self._about = words("", "label", wrap=True)
        self._problem = words("", "problem", wrap=True)
        self._problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addLayout(self._head())
        column.addWidget(self.grid, 1)
        column.addWidget(words(self._legend(), "hint", wrap=True))
        column.addWidget(self._about)
        column.addWidget(self._problem)
        column.addLayout(self._foot())
        self.grid.taken.connect(self.take)
        self.grid.dropped.connect(self.drop)
        self.grid.special.connect(self.add_special)
        self.grid.typed.connect(self._begin_typing)
        self.grid.left.connect(self.left)
        self.grid.moved.connect(self._tell)
        context.bus.changed.connect(self._changed)
        self.reload()

    def start(self) -> None:
        """The grid gets the keys."""
        self.grid.setFocus()

    def dirty(self) -> bool:
        """Nothing typed here waits to be saved."""
        return False

    def reload(self) -> None:
        """Look at the card anew."""
        self._card = issues.year_card(self._context.library, self._id, self._year)
        self._title.setText(f"{self._card.card.title}, {self._year}")
        self.grid.show_card(self._card)
        promised = sum(1 for cell in self._card.cells if not cell.is_special)
        here = self._card.count(IssueState.RECEIVED)
        late = self._card.count(IssueState.LATE, IssueState.CLAIMED)
        text = self.tr("Expected {promised}, received {here}, late {late}")
        self._counts.setText(text.format(promised=promised, here=here, late=late))
        self._tell()

    # Acts

    def take(self) -> None:
        """Space or Enter: it is here today; one that is here already is retyped."""
        number, cell = self.grid.here()
        if number is None:
            return
        if cell and cell.state is IssueState.RECEIVED:
            self.entry.setFocus()
            return
        today = Arrival(self._context.working.chosen)
        act = partial(issues.receive, self._context.library, self._id, self._year)
        done = self._do(partial(act, number, today))
        if done:
            self.grid.advance(number)

    def drop(self) -> None:
        """Delete: it will not come; pressed again, or on one that came, it is waited for."""
        number, cell = self.grid.here()
        if number is None or cell is None:
            return
        act = issues.give_up
        if cell.state in (IssueState.RECEIVED, IssueState.GIVEN_UP):
            act = issues.expect_again
        self._do(partial(act, self._context.library, self._id, self._year, number))

    def add_special(self) -> None:
        """«+»: an issue beyond the numbering."""
        draft = SpecialDialog(self, self._context).run()
        if draft is not None:
            act = partial(issues.receive_special, self._context.library, self._id)
            self._do(partial(act, draft.label, draft.arrival))

    def note(self) -> None:
        """Words about the issue under the cursor."""
        _, cell = self.grid.here()
        if cell is None or cell.row is None:
            self._warn(self._sentence("issue_not_here"))
            return
        draft = NoteDialog(self, self._context, cell).run()
        if draft is not None:
            self._do(partial(issues.describe, self._context.library, cell.row.id, *draft))

    def hand_on(self) -> None:
        """The issue under the cursor goes to a body."""
        _, cell = self.grid.here()
        if cell is None or cell.row is None or cell.state is not IssueState.RECEIVED:
            self._warn(self._sentence("issue_not_here"))
            return
        draft = HandOnDialog(self, self._context, cell.name, standing=False).run()
        if draft is not None:
            act = partial(deliveries.hand_on, self._context.library, cell.row.id)
            self._do(partial(act, draft.organisation_id, draft.copies, draft.on))

    def print(self) -> None:
        """The registration card."""
        if self._card is not None:
            card = self._card
            name = f"{card.card.title} {card.year}"
            cards = printed(self._context.library, card)
            printing.show(self._context, self, "periodical.card", cards, name=name)

    def show_year(self, year: int) -> None:
        """Another year of the same title."""
        self._year = year
        self.reload()
        self.grid.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc in the box goes back to the grid, what is typed goes."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            self.entry.clear()
            self._warn("")
            self.grid.setFocus()
            return True
        return False

    # Inside

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        back = button(self.tr("Back"), self.left.emit, icon="chevron-left")
        back.setToolTip("Esc")
        row.addWidget(back)
        row.addWidget(self._title, 1)
        row.addWidget(self._counts)
        row.addWidget(
            tool("", partial(self._step, -1), tip=self.tr("The year before"), icon="chevron-left")
        )
        row.addWidget(
            tool("", partial(self._step, 1), tip=self.tr("The next year"), icon="chevron-right")
        )
        return row

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(look.px(6))
        row.addWidget(
            button(
                self.tr("Received"), self.take, name="primary", icon="check", key=self.tr("Space")
            )
        )
        row.addWidget(self.entry, 1)
        row.addWidget(button(self.tr("Will not come"), self.drop, key="Del"))
        row.addWidget(button(self.tr("Hand on"), self.hand_on))
        more = button(self.tr("More"))
        special = self.tr("Special issue")
        acts = [
            (f"{special}  +", self.add_special),
            (self.tr("Note"), self.note),
            (self.tr("Print the card"), self.print),
        ]
        more.setMenu(menu(acts, more))
        row.addWidget(more)
        return row

    def _legend(self) -> str:
        states = names.titles(self._context.translate, "issue_state")
        return "   ".join(f"{mark} {states[state]}" for state, mark in MARKS.items())

    def _step(self, by: int) -> None:
        self.show_year(self._year + by)

    def _begin_typing(self, figure: str) -> None:
        self.entry.setText(figure)
        self.entry.setFocus()

    def _take_typed(self) -> None:
        number, cell = self.grid.here()
        text = self.entry.text()
        if number is None or not text.strip():
            self.grid.setFocus()
            return
        month = cell.month if cell else number // 100
        since = date(self._year, month, 1)
        said = read_arrival(text, number, self._context.library.today, since)
        if said is None:
            self._warn(self._sentence("arrival_unread"))
            return
        act = partial(issues.receive, self._context.library, self._id, self._year, number, said)
        if self._do(act):
            self.entry.clear()
            self.grid.setFocus()
            self.grid.advance(number)

    def _do(self, act: Callable[[], Done]) -> Done | None:
        self._warn("")
        return attempt(self._context, act)

    def _warn(self, text: str) -> None:
        self._problem.setText(text)
        self._problem.setVisible(bool(text))

    def _sentence(self, code: str) -> str:
        return wording.sentence(self._context.translate, code, {})

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self.reload()

    def _tell(self) -> None:
        number, cell = self.grid.here()
        if cell is None:
            asked = self.tr("No issue is expected here") if number else ""
            if self._card is not None and not self._card.cells:
                asked = self.tr("No subscription for this year: nothing is expected")
            self._about.setText(asked)
            return
        self._about.setText(" · ".join(self._facts(cell)))

    def _facts(self, cell: Cell) -> list[str]:
        translate = self._context.translate
        states = names.titles(translate, "issue_state")
        n, row = cell.copies, cell.row
        said = [cell.name, states[cell.state]]
        if cell.on and cell.state is not IssueState.RECEIVED and not self._by_day:
            said.append(self.tr("out by {date}").format(date=short(cell.on)))
        if row and row.received_on:
            said.append(short(row.received_on))
        said.append(translate("YearPage", "%n copy(ies)", "", n))
        if row and row.claimed_on:
            said.append(self.tr("claimed on {date}").format(date=short(row.claimed_on)))
        if row and row.lot_id:
            said.append(self.tr("in the summary book"))
        if row and row.delivered:
            bodies = deliveries.of_issue(self._context.library, row.id)
            to = ", ".join(one.body(self._context.language) for one in bodies)
            said.append(self.tr("handed on: {to}").format(to=to))
        return [*said, row.note] if row and row.note else said

    @property
    def _by_day(self) -> bool:
        return self._card is not None and self._card.by_day
