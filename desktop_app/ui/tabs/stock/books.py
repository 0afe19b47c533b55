"""Books: titles and their copies, what stands today, and the ways in and out."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.domain.errors import UserError
from desktop_app.services import labels as copy_labels
from desktop_app.services import titles
from desktop_app.services.library import Done, Library
from desktop_app.services.titles import CopyRow, TitleRow
from desktop_app.ui import labels, look
from desktop_app.ui.acts import tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.denial import DenialDialog
from desktop_app.ui.details import Action, DetailPanel, Split
from desktop_app.ui.dialogs import confirm
from desktop_app.ui.grid import Empty
from desktop_app.ui.paging import Filter
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import TableView
from desktop_app.ui.tabs.reports.evidence import EvidencePanel
from desktop_app.ui.tabs.reports.makeup import Makeup
from desktop_app.ui.tabs.stock import card, columns, copy_acts
from desktop_app.ui.tabs.stock.centre import CentreDialog
from desktop_app.ui.tabs.stock.denials import DenialsPage
from desktop_app.ui.tabs.stock.opening import OpeningPage
from desktop_app.ui.tabs.stock.receiving import ReceivingPage
from desktop_app.ui.tabs.stock.remainder import RemainderPage
from desktop_app.ui.tabs.stock.title_page import TitlePage
from desktop_app.ui.tabs.stock.totals import TotalsBar
from desktop_app.ui.tabs.stock.withdrawing import WithdrawalPage

Page = ReceivingPage | WithdrawalPage | OpeningPage | TitlePage | DenialsPage | RemainderPage


class TitleSource:
    """Titles for the table."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """By the Kyrgyz alphabet, the typed inventory number's title first."""
        return titles.ids(self._library, filter.text, order, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, TitleRow]:
        """One page of them."""
        return titles.rows(self._library, ids)


class BooksSection(QStackedWidget):
    """The list, and in its place, while one is open, a page of an act."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        translate = context.translate
        self.table = TableView(
            context,
            TitleSource(context.library),
            columns.titles(translate),
            name="stock",
            tables={"title", "copy", "loan"},
            count=self._count,
            empty=Empty(
                translate(
                    "Stock",
                    "No books yet. Take in the first batch, or type the totals of the paper"
                    " summary book as the opening balance.",
                ),
                translate("Stock", "Receive a batch"),
                self.receive,
            ),
        )
        self.table.set_nothing(self._found_nothing)
        self.panel = DetailPanel()
        self.evidence = EvidencePanel(context)
        self.totals = TotalsBar(context)
        self._beside = QStackedWidget()
        self._beside.addWidget(self.panel)
        self._beside.addWidget(self.evidence)
        self._stale = False
        self._page: Page | None = None
        home = QWidget()
        column = QVBoxLayout(home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._bar())
        column.addWidget(Split(context, "stock", self.table, self._beside), 1)
        self.addWidget(home)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.change)
        context.bus.changed.connect(self._changed)
        self.totals.asked.connect(self._show_evidence)
        self.evidence.closed.connect(self._hide_evidence)
        self._show(None)

    def _bar(self) -> QHBoxLayout:
        translate = self._context.translate
        more = button(translate("Stock", "More acts"))
        menu = QMenu(more)
        menu.addAction(translate("Stock", "Enter the opening balance")).triggered.connect(
            self.open_balance
        )
        menu.addAction(translate("Stock", "Enter old books")).triggered.connect(self.enlist)
        menu.addAction(translate("Stock", "Still to be entered")).triggered.connect(
            self.show_remainder
        )
        menu.addAction(translate("Stock", "New title without copies")).triggered.connect(self.add)
        menu.addAction(translate("Stock", "Labels for books")).triggered.connect(self.print_labels)
        menu.addAction(translate("Stock", "Refusals")).triggered.connect(self.show_denials)
        menu.addAction(translate("Stock", "Books of the central library"), self.show_centre)
        more.setMenu(menu)
        bar = QHBoxLayout()
        bar.setSpacing(look.px(8))
        bar.addWidget(self.totals, 1)
        bar.addWidget(
            button(translate("Stock", "Receive a batch"), self.receive, name="primary", icon="plus")
        )
        bar.addWidget(button(translate("Stock", "Write off"), self.withdraw))
        bar.addWidget(more)
        return bar

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
            "receive": self.receive,
            "withdraw": self.withdraw,
            "opening": self.open_balance,
            "enlist": self.enlist,
            "remainder": self.show_remainder,
            "new": self.add,
            "copy": self.show_copy,
            "denials": self.show_denials,
            "centre": self.show_centre,
            "labels": self.print_labels,
        }

    def show_copy(self, copy_id: int) -> None:
        """The book that a copy belongs to, for an entry of the report."""
        title_id = titles.of_copy(self._context.library, copy_id)
        if title_id is not None:
            self.table.set_search("")
            self.table.choose(title_id)
            self._show(title_id)

    def dirty(self) -> bool:
        """Whether an open page holds something typed."""
        return self._page is not None and self._page.dirty()

    @property
    def page(self) -> Page | None:
        """The page in front of the list."""
        return self._page

    # Pages

    def receive(self) -> None:
        """«Принять партию»."""
        self._open(ReceivingPage(self._context))

    def enlist(self) -> None:
        """«Внести старые книги»."""
        self._open(ReceivingPage(self._context, old=True))

    def withdraw(self) -> None:
        """«Списать»."""
        self._open(WithdrawalPage(self._context))

    def open_balance(self) -> None:
        """«Исходный остаток»."""
        self._open(OpeningPage(self._context))

    def show_remainder(self) -> None:
        """«Осталось внести»: what the opening balance counts and nobody entered yet."""
        page = RemainderPage(self._context)
        page.wanted.connect(self.enlist)
        page.balance_wanted.connect(self.open_balance)
        self._open(page)

    def add(self) -> None:
        """A title whose copies come later."""
        self._open(TitlePage(self._context))

    def show_denials(self) -> None:
        """«Отказы»: what was asked for in vain, and the request to the central library."""
        self._open(DenialsPage(self._context))

    def show_centre(self) -> None:
        """What is to be given back to the central library."""
        CentreDialog(self, self._context).exec()

    def print_labels(self) -> None:
        """Of the books found by the typed words; without any, of numbers to be typed."""
        found = self.table.ids() if self.table.search.text().strip() else []
        labels.print_labels(self._context, copy_labels.of_titles(self._context.library, found))

    def _labels_of(self, title_id: int) -> None:
        labels.print_labels(self._context, copy_labels.of_titles(self._context.library, [title_id]))

    def change(self, title_id: int) -> None:
        """A title's record."""
        self._open(TitlePage(self._context, title_id))

    def _open(self, page: Page) -> None:
        """Put a page in front; one that holds typed text stays."""
        if self._page is not None:
            if self._page.dirty():
                self._page.start()
                return
            self._close()
        self._page = page
        page.left.connect(self._leave)
        if not isinstance(page, DenialsPage | RemainderPage):  # they stay open, or have no act
            page.done.connect(self._done)
        self.addWidget(page)
        self.setCurrentWidget(page)
        page.start()

    def _leave(self) -> None:
        """Back to the list; typed lines are lost only on purpose."""
        translate = self._context.translate
        if self._page is not None and self._page.dirty():
            question = translate("Stock", "What you typed here is not entered yet.")
            go = translate("Stock", "Leave without entering")
            if not confirm(self, question, go, translate("Stock", "Go on typing")):
                return
        self._close()

    def _close(self) -> None:
        page, self._page = self._page, None
        if page is not None:
            self.setCurrentIndex(0)
            self.removeWidget(page)
            page.deleteLater()
            self.table.activate()

    def _done(self, done: Done) -> None:
        self._close()
        self._said(done)
        if done.act.startswith("title.") and done.id is not None:
            self.table.choose(done.id)

    def _said(self, done: Done) -> None:
        tell(self._context, done)
        if done.act == "stock.receive":
            show = partial(self._context.bus.go, "stock", "batch", done.id)
            self._context.strip.offer(self._context.translate("Stock", "Show the batch"), show)

    # The list

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Stock", "%n title(s)", "", n)

    def _found_nothing(self, typed: str) -> Empty:
        translate = self._context.translate
        sentence = translate("Stock", "Nothing found for «{q}»").format(q=typed)
        write = partial(DenialDialog.write, self, self._context, typed)
        return Empty(sentence, translate("Stock", "Write down a refusal") + "  Ctrl+Enter", write)

    def _changed(self, tables: frozenset[str]) -> None:
        """The table reloads by itself and chooses anew; the card follows only while seen."""
        if tables & {"copy", "loan", "title"}:
            self._stale = True
            if self.isVisible():
                self._show(self.table.current())

    def showEvent(self, event: QShowEvent) -> None:
        """Seen again: the card may have changed meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._show(self.table.current())

    def _show_evidence(self, makeup: Makeup) -> None:
        self._beside.setCurrentWidget(self.evidence)
        self.evidence.show_figure(makeup)

    def _hide_evidence(self) -> None:
        self._beside.setCurrentWidget(self.panel)

    def _show(self, title_id: int | None) -> None:
        self._stale = False
        if title_id is not None:
            self._hide_evidence()
        found = titles.rows(self._context.library, [title_id]) if title_id else {}
        if title_id is None or title_id not in found:
            self.panel.clear(self._context.translate("Stock", "Choose a book to see its copies"))
            return
        translate = self._context.translate
        actions = [Action(translate("Stock", "Change"), partial(self.change, title_id), "pencil")]
        if found[title_id].copies:
            label = partial(self._labels_of, title_id)
            actions.append(Action(translate("Stock", "Labels"), label, "printer"))
        else:
            trash = partial(self._trash, title_id)
            actions.append(Action(translate("Stock", "To the trash"), trash, "trash"))
        card.show(self._context, self.panel, title_id, actions, self._change_copy)

    def _trash(self, title_id: int) -> None:
        try:
            self._said(titles.trash(self._context.library, title_id))
        except UserError as refused:
            self._warn(refused)

    def _change_copy(self, copy: CopyRow) -> None:
        copy_acts.change(self, self._context, copy)

    def _warn(self, refused: UserError) -> None:
        text = wording.sentence(self._context.translate, refused.code, refused.facts)
        self._context.strip.warn(text)


def build(context: UiContext) -> QWidget:
    """The section."""
    return BooksSection(context)
