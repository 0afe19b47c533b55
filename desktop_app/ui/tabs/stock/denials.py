"""Refusals: the same wish in one line, ticked into a request to the central library."""

from __future__ import annotations

from array import array
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from desktop_app.documents import names
from desktop_app.documents.registry import paper
from desktop_app.domain.dates import short
from desktop_app.domain.denials import DenialState, Outcome
from desktop_app.services import denials
from desktop_app.services.denials import Wish
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.pieces import button, words
from desktop_app.ui.short_list import ShortListPage, ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView

TICK = "✓"


class WishSource(ShortSource[Wish]):
    """Wishes of the chosen state."""

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that match the words and the state."""
        state = DenialState(str(filter.choice or DenialState.OPEN))
        found = denials.wishes(self._library, state, filter.text, order)
        return self._keep({wish.id: wish for wish in found}, reverse=descending)


class DenialsPage(ShortListPage):
    """In place of the stock's list; Enter ticks a wish, the button collects the ticked ones."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.ticked: set[int] = set()
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Which to show"))
        titles = names.titles(context.translate, "denial_state")
        for state in DenialState:
            self.shown.addItem(titles[state], state)
        self.shown.currentIndexChanged.connect(self._state_changed)
        self.table = TableView(
            context,
            WishSource(context.library),
            self._columns(),
            name="denials",
            tables={"denial"},
            count=self._count,
            empty=Empty(
                self.tr("Nothing here. Shift+F12 writes down what was asked for in vain."),
                self.tr("Back to the stock"),
                self.left.emit,
            ),
        )
        self.table.add_tool(self.shown)
        self.collect_button = button("", self.collect, name="primary")
        self.table.add_tool(button(self.tr("Tick all"), self.tick_all))
        self.table.add_tool(self.collect_button)
        self.table.opened.connect(self.tick)
        self.table.chosen.connect(self._chosen)
        self.panel = DetailPanel()
        top = QHBoxLayout()
        top.addWidget(button(self.tr("Back to the stock"), self.left.emit, icon="chevron-left"))
        top.addWidget(
            words(self.tr("Enter or a double click ticks a line for the request"), "hint")
        )
        top.addStretch(1)
        self.print_button = button(
            context.translate("Readers", "Print"), self.print, icon="printer"
        )
        top.addWidget(self.print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addWidget(Split(context, "denials", self.table, self.panel), 1)
        self._state_changed()

    # Acts

    def tick(self, id: int) -> None:
        """Enter: into the request, or out of it."""
        if self.shown.currentData() == DenialState.OPEN:
            self.ticked ^= {id}
            self._repaint()

    def tick_all(self) -> None:
        """Every wish of the list."""
        if self.shown.currentData() == DenialState.OPEN:
            model = self.table.model
            found = (model.id_at(number) for number in range(model.rowCount()))
            self.ticked = {id for id in found if id is not None}
            self._repaint()

    def collect(self) -> None:
        """«Собрать заявку в ЦБ»."""
        day = self._context.day
        act = partial(denials.request, self._context.library, sorted(self.ticked), day)
        if attempt(self._context, act) is not None:
            self.shown.setCurrentIndex(self.shown.findData(DenialState.REQUESTED))
            self._print_request(day)

    def print(self) -> None:
        """The request that the chosen line belongs to, else the last one."""
        wish = self._wish(self.table.current())
        days = denials.request_days(self._context.library)
        if wish is not None and wish.requested_on:
            self._print_request(wish.requested_on)
        elif days:
            self._print_request(days[0])
        else:
            self._context.strip.warn(self.tr("No request is waiting for an answer."))

    def close_wish(self, outcome: Outcome, id: int) -> None:
        """It came, or nobody waits any more."""
        day = self._context.day
        attempt(self._context, partial(denials.close, self._context.library, id, outcome, day))

    # Inside

    def _print_request(self, on: date) -> None:
        lines = denials.request_lines(self._context.library, on)
        title = paper("request").title(self._context.translate)
        printing.show(self._context, None, "request", on, lines, name=f"{title} {short(on)}")

    def _columns(self) -> tuple[Column[Wish], ...]:
        return (
            Column("tick", TICK, 3, self._tick_of, "center"),
            Column("times", self.tr("Times"), 7, lambda w: str(w.times), "right", "times"),
            Column(
                "wanted", self.tr("Asked for"), 30, lambda w: w.wanted, sort="wanted", stretch=True
            ),
            Column("why", self.tr("Why"), 16, self._why),
            Column("last", self.tr("Last time"), 14, lambda w: short(w.last), sort="last"),
        )

    def _tick_of(self, wish: Wish) -> str:
        return TICK if wish.id in self.ticked else ""

    def _why(self, wish: Wish) -> str:
        titles = names.titles(self._context.translate, "denial_reason")
        return ", ".join(titles.get(code, code) for code in wish.reasons)

    def _repaint(self) -> None:
        self.table.reload()
        self._show_ticked()

    def _show_ticked(self) -> None:
        n = len(self.ticked)
        text = self.tr("Collect a request to the central library")
        self.collect_button.setText(f"{text} ({n})" if n else text)
        self.collect_button.setEnabled(n > 0)

    def _state_changed(self) -> None:
        self.ticked.clear()
        self._show_ticked()
        self.print_button.setVisible(self.shown.currentData() == DenialState.REQUESTED)
        self.table.set_choice(self.shown.currentData())

    def _chosen(self, id: int | None) -> None:
        wish = self._wish(id)
        if wish is None:
            self.panel.clear(self.tr("Choose a line"))
            return
        self.panel.show_card(title=wish.wanted, rows=self._lines(wish), actions=self._actions(wish))

    def _wish(self, id: int | None) -> Wish | None:
        number = None if id is None else self.table.model.row_of(id)
        return None if number is None else self.table.model.row_at(number)

    def _lines(self, wish: Wish) -> list[Line]:
        outcomes = names.titles(self._context.translate, "denial_outcome")
        lines = [
            Line(self.tr("Times"), str(wish.times)),
            Line(self.tr("Why"), self._why(wish)),
            Line(self.tr("First time"), short(wish.first)),
            Line(self.tr("Last time"), short(wish.last)),
        ]
        if wish.requested_on:
            lines.append(Line(self.tr("Requested"), short(wish.requested_on)))
        if wish.closed_on:
            lines.append(Line(outcomes.get(wish.outcome, ""), short(wish.closed_on)))
        return lines

    def _actions(self, wish: Wish) -> list[Action]:
        if wish.closed_on:
            return []
        received = partial(self.close_wish, Outcome.RECEIVED, wish.id)
        withdrawn = partial(self.close_wish, Outcome.WITHDRAWN, wish.id)
        return [
            Action(self.tr("Received"), received, "check", primary=True),
            Action(self.tr("No longer needed"), withdrawn, "x"),
        ]

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("DenialsPage", "%n line(s)", "", n)
