"""Periodicals: the list of titles, and in its place, while one is open, a page."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.errors import UserError
from desktop_app.domain.issues import IssueState
from desktop_app.domain.periodicals import PeriodicalDraft
from desktop_app.services import issues, periodicals
from desktop_app.services.issues import YearCard
from desktop_app.services.library import Library
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Split
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.stock.periodicals import card as cards
from desktop_app.ui.tabs.stock.periodicals.claims import ClaimsPage
from desktop_app.ui.tabs.stock.periodicals.dialogs import PeriodicalDialog
from desktop_app.ui.tabs.stock.periodicals.entering import EnteringPage
from desktop_app.ui.tabs.stock.periodicals.handed import HandedPage
from desktop_app.ui.tabs.stock.periodicals.missing import MissingPage
from desktop_app.ui.tabs.stock.periodicals.ordered import OrderedPage
from desktop_app.ui.tabs.stock.periodicals.terms import TermsPage
from desktop_app.ui.tabs.stock.periodicals.year_page import YearPage

_TABLES = frozenset({"periodical", "subscription", "issue", "issue_route", "issue_lot"})


@dataclass(frozen=True)
class TitleLine:
    """A title with this year's count."""

    card: YearCard
    often: str

    @property
    def draft(self) -> PeriodicalDraft:
        """Its card."""
        return self.card.card.draft


class PeriodicalSource:
    """Titles for the table, each with its card of this year."""

    def __init__(self, context: UiContext) -> None:
        self._library: Library = context.library
        self._paces = names.titles(context.translate, "pace")

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those that match the words and the kind."""
        del order  # by the alphabet, or against it
        found = periodicals.ids(self._library, filter.text, str(filter.choice or ""))
        if descending:
            found.reverse()
        return found

    def rows(self, ids: Sequence[int]) -> dict[int, TitleLine]:
        """One page of them."""
        year = self._library.today.year
        known = periodicals.rows(self._library, ids)
        made = {}
        for id, row in known.items():
            often = self._paces[row.draft.frequency.pace]
            card = issues.year_card(self._library, id, year)
            made[id] = TitleLine(card, often)
        return made


class PeriodicalsSection(QStackedWidget):
    """The list, the chosen title beside it, and the pages of what is done with issues."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._page: Any = None
        self._stale = False
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Which to show"))
        self.kind.addItem(self.tr("Journals and newspapers"), "")
        self.kind.addItem(self.tr("Journals"), "journal")
        self.kind.addItem(self.tr("Newspapers"), "newspaper")
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.table = TableView(
            context,
            PeriodicalSource(context),
            self._columns(),
            name="periodicals",
            tables=_TABLES,
            count=self._count,
            empty=Empty(
                self.tr(
                    "No journals or newspapers yet. Add a title, then its subscription: the"
                    " program will say which issues should come."
                ),
                self.tr("New title"),
                self.new,
            ),
        )
        self.table.add_tool(self.kind)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.open_year)
        self.panel = DetailPanel()
        home = QWidget()
        column = QVBoxLayout(home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._bar())
        column.addWidget(Split(context, "periodicals", self.table, self.panel), 1)
        self.addWidget(home)
        context.bus.changed.connect(self._changed)
        self._show(None)

    # What the window uses

    def activate(self) -> None:
        """Typing begins in the search box, or goes on in the open page."""
        if self._page is None:
            self.table.activate()
        else:
            self._page.start()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """Acts of this section."""
        return {
            "new_periodical": self.new,
            "late_issues": self.show_missing,
            "periodical": self.open_year,
            "enter_issues": self.enter,
            "ordered": self.show_ordered,
            "claims": self.show_claims,
            "handed": self.show_handed,
            "old_issues": self.show_terms,
        }

    def dirty(self) -> bool:
        """Whether an open page holds something typed."""
        return self._page is not None and bool(self._page.dirty())

    @property
    def page(self) -> Any:
        """The page in front of the list."""
        return self._page

    # Acts

    def new(self) -> None:
        """A title, chosen at once so that its subscription can be entered."""
        draft = PeriodicalDialog.ask(self, self._context, PeriodicalDraft())
        if draft is not None:
            done = attempt(self._context, partial(periodicals.add, self._context.library, draft))
            if done is not None and done.id is not None:
                self.table.choose(done.id)
                self._show(done.id)

    def change(self, periodical_id: int) -> None:
        """Edit the card."""
        library = self._context.library
        before = periodicals.get(library, periodical_id).draft
        draft = PeriodicalDialog.ask(self, self._context, before)
        if draft is not None:
            attempt(self._context, partial(periodicals.change, library, periodical_id, draft))

    def open_year(self, periodical_id: int) -> None:
        """Enter: the card of this year."""
        self._open(YearPage(self._context, periodical_id, self._context.library.today.year))

    def show_missing(self) -> None:
        """What should be here and is not."""
        self._open(MissingPage(self._context))

    def show_claims(self) -> None:
        """The letters to the post."""
        self._open(ClaimsPage(self._context))

    def show_ordered(self) -> None:
        """The subscription list of a year."""
        self._open(OrderedPage(self._context))

    def show_handed(self) -> None:
        """What went to the self-government."""
        self._open(HandedPage(self._context))

    def show_terms(self) -> None:
        """What is past its term."""
        self._open(TermsPage(self._context))

    def enter(self) -> None:
        """«Внести в КСУ»."""
        self._open(EnteringPage(self._context))

    # Inside

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(look.px(8))
        bar.addWidget(button(self.tr("New title"), self.new, name="primary", icon="plus"))
        bar.addWidget(button(self.tr("What did not come"), self.show_missing))
        bar.addWidget(button(self.tr("Into the summary book"), self.enter))
        bar.addWidget(button(self.tr("Subscription list"), self.show_ordered))
        more = button(self.tr("More"))
        more.setMenu(
            menu(
                [
                    (self.tr("Letters of claim"), self.show_claims),
                    (self.tr("What went to the self-government"), self.show_handed),
                    (self.tr("Kept longer than their term"), self.show_terms),
                ],
                more,
            )
        )
        bar.addWidget(more)
        bar.addStretch(1)
        return bar

    def _open(self, page: Any) -> None:
        self._close()
        self._page = page
        page.left.connect(self._close)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.start()

    def _close(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self.setCurrentIndex(0)
            self.removeWidget(page)
            page.deleteLater()
            self.table.activate()

    def _columns(self) -> tuple[Column[TitleLine], ...]:
        return (
            Column(
                "title", self.tr("Title"), 24, lambda r: r.draft.title, sort="title", stretch=True
            ),
            Column("often", self.tr("How often?"), 22, lambda r: r.often),
            Column("here", self.tr("This year"), 12, _here, "right"),
            Column("late", self.tr("Late"), 10, _late, "right", alarm=_is_late),
        )

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("PeriodicalsSection", "%n title(s)", "", n)

    def _kind_changed(self) -> None:
        self.table.set_choice(self.kind.currentData())

    def _changed(self, tables: frozenset[str]) -> None:
        if tables & _TABLES:
            self._stale = True
            if self.isVisible():
                self._show(self.table.current())

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: the card may have changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._show(self.table.current())

    def _show(self, periodical_id: int | None) -> None:
        self._stale = False
        try:
            row = periodicals.get(self._context.library, periodical_id) if periodical_id else None
        except UserError:
            row = None
        if row is None or row.is_trashed:
            self.panel.clear(self.tr("Choose a title"))
            return
        cards.show(self._context, self, self.panel, row)


def _here(line: TitleLine) -> str:
    here = line.card.count(IssueState.RECEIVED)
    promised = sum(1 for cell in line.card.cells if not cell.is_special)
    return f"{here} / {promised}"


def _late(line: TitleLine) -> str:
    return str(line.card.count(IssueState.LATE, IssueState.CLAIMED) or "")


def _is_late(line: TitleLine) -> bool:
    return line.card.count(IssueState.LATE, IssueState.CLAIMED) > 0


def build(context: UiContext) -> QWidget:
    """The section."""
    return PeriodicalsSection(context)
