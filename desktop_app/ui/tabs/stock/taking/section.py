"""The section «Проверка фонда»: the checks, and in their place the one that is open."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.documents.stocktake_lists import scope_title
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import number
from desktop_app.domain.stocktaking import Place, State
from desktop_app.services import stocktaking
from desktop_app.services.library import Done, Library
from desktop_app.services.stocktaking import Stocktake
from desktop_app.ui.acts import tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.dialogs import confirm
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.stock.taking.page import CheckPage
from desktop_app.ui.tabs.stock.taking.start import StocktakeStart

Page = CheckPage | StocktakeStart


class CheckSource:
    """Checks for the table, open ones first."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: dict[int, Stocktake] = {}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All of them; a village has a few in a lifetime."""
        self._rows = {
            check.id: check
            for check in stocktaking.checks(self._library)
            if filter.text in short(check.on)
        }
        return array("q", self._rows)

    def rows(self, ids: Sequence[int]) -> dict[int, Stocktake]:
        """As they were when the list was asked for."""
        return {one: self._rows[one] for one in ids if one in self._rows}


class StocktakingSection(QStackedWidget):
    """The list of checks, and in its place, while one is open, its page."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._page: Page | None = None
        self.table = TableView(
            context,
            CheckSource(context.library),
            self._columns(),
            name="stocktakes",
            tables={"stocktake"},
            count=self._count,
            empty=Empty(
                self.tr(
                    "No check yet. The stock is checked every five years, and when the librarian"
                    " changes, after theft or fire, before closing."
                ),
                self.tr("Check the stock"),
                self.begin,
            ),
        )
        self.table.search.hide()
        self.table.add_tool(
            button(self.tr("Check the stock"), self.begin, name="primary", icon="plus")
        )
        self.panel = DetailPanel()
        home = QWidget()
        column = QVBoxLayout(home)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Split(context, "stocktakes", self.table, self.panel))
        self.addWidget(home)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self.open)
        context.bus.changed.connect(self._changed)
        self._chosen(None)

    # What the window uses

    def activate(self) -> None:
        """The rows have the keys, or the open page goes on."""
        if self._page is not None:
            self._page.start()
            return
        self.table.view.setFocus()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """Acts of this section."""
        return {"check": self.begin}

    def dirty(self) -> bool:
        """Whether an open page holds something typed."""
        return self._page is not None and self._page.dirty()

    @property
    def page(self) -> Page | None:
        """The page in front of the list."""
        return self._page

    # Pages

    def begin(self) -> None:
        """«Начать проверку»."""
        self._show_page(StocktakeStart(self._context))

    def open(self, stocktake_id: int) -> None:
        """Count on, or look at the result."""
        check = stocktaking.get(self._context.library, stocktake_id)
        page = CheckPage(self._context, check)
        page.wanted.connect(self.correct)
        self._show_page(page)

    def correct(self, check: Stocktake) -> None:
        """Its order and names."""
        self._show_page(StocktakeStart(self._context, check))

    def _show_page(self, page: Page) -> None:
        """Put a page in front; one that holds typed text stays."""
        if self._page is not None:
            if self._page.dirty():
                self._page.start()
                return
            self._close()
        self._page = page
        page.left.connect(self._leave)
        page.done.connect(self._done)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.start()

    def _leave(self) -> None:
        """Back to the list; typed text is lost only on purpose."""
        if self._page is not None and self._page.dirty():
            question = self.tr("What you typed here is not entered yet.")
            go, stay = self.tr("Leave without entering"), self.tr("Go on typing")
            if not confirm(self, question, go, stay):
                return
        self._close()

    def _close(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self.setCurrentIndex(0)
            self.removeWidget(page)
            page.deleteLater()
            self.table.view.setFocus()

    def _done(self, done: Done) -> None:
        """Begun: on to the counting at once."""
        self._close()
        tell(self._context, done)
        if done.id is not None:
            self.open(done.id)

    # The list

    def _changed(self, tables: frozenset[str]) -> None:
        """Undone under an open page: a check that never began has no page."""
        if "stocktake" in tables and isinstance(self._page, CheckPage):
            known = {check.id: check for check in stocktaking.checks(self._context.library)}
            check = known.get(self._page.check.id)
            if check is None or check.state != self._page.check.state:
                self._close()

    def _chosen(self, stocktake_id: int | None) -> None:
        row = None if stocktake_id is None else self.table.model.row_of(stocktake_id)
        check = None if row is None else self.table.model.row_at(row)
        if check is None:
            self.panel.clear(self.tr("Choose a check"))
            return
        is_open = check.state == State.OPEN
        title = self.tr("Go on counting") if is_open else self.tr("Show the result")
        act = partial(self.open, check.id)
        self.panel.show_card(
            title=names.title(self._context.translate, "stocktake_occasion", check.occasion),
            note=scope_title(check, self._context.translate),
            rows=self._lines(check),
            actions=[Action(title, act, "list-details", primary=True, key="Enter")],
        )

    def _lines(self, check: Stocktake) -> list[Line]:
        translate = self._context.translate
        places = names.titles(translate, "stocktake_place")
        tally = stocktaking.tally(self._context.library, check.id)
        lines = [Line(self.tr("Begun"), short(check.on))]
        if check.closed_on:
            lines.append(Line(self.tr("Ended"), short(check.closed_on)))
        if check.order_no:
            lines.append(Line(self.tr("Order no."), check.order_no))
        lines.append(Line(self.tr("On the books"), number(tally.expected)))
        for place in (Place.SHELF, Place.READER, Place.REPAIR, Place.AWAY):
            if n := tally.copies.get(place, 0):
                lines.append(Line(places[place], number(n)))
        left = self.tr("Left to find") if check.state == State.OPEN else places[Place.MISSING]
        lines.append(Line(left, number(tally.left)))
        if put_aside := sum(tally.surplus.values()):
            lines.append(Line(self.tr("Put aside"), number(put_aside)))
        if check.note:
            lines.append(Line(self.tr("Note"), check.note))
        if check.successor:
            lines.append(Line(self.tr("Takes the stock over"), check.successor))
        return lines

    def _columns(self) -> tuple[Column[Stocktake], ...]:
        translate = self._context.translate
        occasions = names.titles(translate, "stocktake_occasion")
        states = names.titles(translate, "stocktake_state")
        return (
            Column("on", self.tr("Begun"), 11, lambda c: short(c.on)),
            Column("why", self.tr("Why"), 22, lambda c: occasions[c.occasion], stretch=True),
            Column("what", self.tr("What is checked"), 20, lambda c: scope_title(c, translate)),
            Column("state", self.tr("State"), 12, lambda c: states[c.state]),
        )

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("StocktakingSection", "%n check(s)", "", n)


def build(context: UiContext) -> QWidget:
    """The section."""
    return StocktakingSection(context)
