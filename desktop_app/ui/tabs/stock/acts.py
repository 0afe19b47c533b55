"""Acts: drafts on top, posted ones by year; printed, gone on with, reversed."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.domain.classes import Reason
from desktop_app.services import act_drafts, acts, withdrawing
from desktop_app.services.acts import ActLine, ActSheet
from desktop_app.services.library import Done, Library
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt, tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Split
from desktop_app.ui.grid import Empty
from desktop_app.ui.paging import Filter
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.tables import TableView
from desktop_app.ui.tabs.stock import act_columns, act_dialogs
from desktop_app.ui.tabs.stock.act_dialogs import ReversalDialog
from desktop_app.ui.tabs.stock.replacements import ReplacementsDialog
from desktop_app.ui.tabs.stock.withdrawing import WithdrawalPage

_ALL = 0


class ActSource:
    """Drafts and the acts of the chosen year."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: dict[int, ActLine] = {}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """The newest first; drafts, which have negative ids, before them."""
        year = filter.choice if isinstance(filter.choice, int) and filter.choice else None
        self._rows = {line.id: line for line in acts.lines(self._library, year, filter.text)}
        return array("q", self._rows)

    def rows(self, ids: Sequence[int]) -> dict[int, ActLine]:
        """By id, as they were when the list was asked for."""
        return {id: self._rows[id] for id in ids if id in self._rows}


class ActsSection(QStackedWidget):
    """The list with its card; in their place, while one is collected, an act's page."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._page: WithdrawalPage | None = None
        self.year = QComboBox()
        self.year.setAccessibleName(self.tr("Year"))
        self.table = TableView(
            context,
            ActSource(context.library),
            act_columns.columns(context.translate),
            name="acts",
            tables={"withdrawal", "draft", "copy"},
            count=self._count,
            empty=Empty(
                self.tr(
                    "No acts yet. An act is collected as a draft, printed for the commission and"
                    " posted when it is signed."
                ),
                self.tr("Write off"),
                self.begin,
            ),
        )
        self.panel = DetailPanel()
        home = QWidget()
        column = QVBoxLayout(home)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._bar())
        column.addWidget(Split(context, "acts", self.table, self.panel), 1)
        self.addWidget(home)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self._open_line)
        self._fill_years()
        self.year.currentIndexChanged.connect(self._year_chosen)
        context.bus.changed.connect(self._changed)
        self._show(None)

    def _bar(self) -> QHBoxLayout:
        more = button(self.tr("More acts"))
        more.setMenu(
            menu(
                (
                    (self.tr("Notebook of replacements…"), self.show_replacements),
                    (self.tr("Hand over to a new librarian…"), self.hand_over),
                    (self.tr("Closing package of the library…"), self.closing_package),
                    (self.tr("Commission…"), self._commission),
                ),
                more,
            )
        )
        bar = QHBoxLayout()
        bar.setSpacing(look.px(8))
        bar.addWidget(button(self.tr("Write off"), self.begin, name="primary", icon="plus"))
        bar.addWidget(more)
        bar.addStretch(1)
        self.table.add_tool(self.year)
        return bar

    # What the tab uses

    def activate(self) -> None:
        """Typing begins in the search box, or goes on in the open act."""
        if self._page is None:
            self.table.activate()
        else:
            self._page.start()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """Acts of this section."""
        return {"write_off": self.begin, "act": self.show_act}

    def dirty(self) -> bool:
        """What is collected lies on the disk."""
        return self._page is not None and self._page.dirty()

    @property
    def page(self) -> WithdrawalPage | None:
        """The act that is collected now."""
        return self._page

    # Acts

    def begin(self) -> None:
        """«Списать»: a new act."""
        self._open(WithdrawalPage(self._context))

    def show_act(self, act_id: int) -> None:
        """An act in the list."""
        self.year.setCurrentIndex(0)
        self.table.set_search("")
        self.table.choose(act_id)

    def go_on(self, draft_id: int) -> None:
        """A draft goes on."""
        self._open(WithdrawalPage(self._context, act_drafts.get(self._context.library, draft_id)))

    def discard(self, draft_id: int) -> None:
        """A draft is thrown away; Ctrl+Z brings it back."""
        attempt(self._context, partial(act_drafts.discard, self._context.library, draft_id))

    def print(self, id: int, key: str = "") -> None:
        """The act's paper, of a draft the one for the commission."""
        paper = self._sheet(id)
        is_transfer = paper.draft.reason == Reason.TRANSFER and not paper.reverses
        key = key or ("act.transfer" if is_transfer else "act.withdrawal")
        name = f"{printing.title(self._context, key)} {paper.number or ''}".strip()
        printing.show(self._context, self, key, paper, name=name, on=paper.draft.on)

    def reverse(self, act_id: int) -> None:
        """«Сторно»: asks why and posts the reversing act."""
        library = self._context.library
        draft = ReversalDialog.ask(self, self._context, self._sheet(act_id))
        if draft is not None:
            done = attempt(self._context, partial(withdrawing.reverse, library, act_id, draft))
            if done is not None and done.id is not None:
                self.table.choose(done.id)

    def show_replacements(self) -> None:
        """«Тетрадь замен»."""
        ReplacementsDialog(self, self._context).exec()

    def hand_over(self) -> None:
        """The act for a new librarian."""
        act_dialogs.hand_over(self, self._context)

    def closing_package(self) -> None:
        """Everything for the one who takes the whole stock over."""
        act_dialogs.closing_package(self, self._context)

    def _commission(self) -> None:
        act_dialogs.open_commission(self, self._context)

    # The page of an act

    def _open(self, page: WithdrawalPage) -> None:
        if self._page is not None:
            self._close()
        self._page = page
        page.left.connect(self._close)
        page.done.connect(self._done)
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

    def _done(self, done: Done) -> None:
        self._close()
        tell(self._context, done)
        self.table.choose(done.id)

    # The list

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("ActsSection", "%n act(s)", "", n)

    def _fill_years(self) -> None:
        chosen = self.year.currentData()
        self.year.blockSignals(True)
        self.year.clear()
        self.year.addItem(self.tr("All years"), _ALL)
        for year in acts.years(self._context.library):
            self.year.addItem(str(year), year)
        self.year.setCurrentIndex(max(0, self.year.findData(chosen)))
        self.year.blockSignals(False)

    def _year_chosen(self) -> None:
        self.table.set_choice(self.year.currentData())

    def _changed(self, tables: frozenset[str]) -> None:
        if "withdrawal" in tables:
            self._fill_years()

    def _open_line(self, id: int) -> None:
        """Enter: a draft goes on, an act is shown as its paper."""
        if id < 0:
            self.go_on(-id)
        else:
            self.print(id)

    def _sheet(self, id: int) -> ActSheet:
        library = self._context.library
        if id < 0:
            return acts.draft_sheet(library, act_drafts.get(library, -id))
        return acts.sheet(library, id)

    def _show(self, id: int | None) -> None:
        if id is None:
            self.panel.clear(self.tr("Choose an act to see what is in it"))
            return
        paper = self._sheet(id)
        actions = self._draft_actions(id) if id < 0 else self._act_actions(id, paper)
        act_columns.show(self._context, self.panel, paper, actions)

    def _draft_actions(self, id: int) -> list[Action]:
        return [
            Action(self.tr("Go on"), partial(self.go_on, -id), "pencil", primary=True),
            Action(self.tr("Print"), partial(self.print, id), "printer"),
            Action(self.tr("Throw away"), partial(self.discard, -id), "trash"),
        ]

    def _act_actions(self, id: int, paper: ActSheet) -> list[Action]:
        found = [Action(self.tr("Print"), partial(self.print, id), "printer", primary=True)]
        if paper.draft.reason == Reason.TRANSFER and not paper.reverses:
            write_off = partial(self.print, id, "act.withdrawal")
            found.append(Action(self.tr("Act of write-off"), write_off, "printer"))
            save = partial(act_dialogs.save_list, self, self._context, id)
            found.append(Action(self.tr("List for the receiver (Excel)"), save, "book-download"))
        if paper.reverses is None and paper.reversed_by is None:
            found.append(Action(self.tr("Reverse…"), partial(self.reverse, id), "restore"))
        return found


def build(context: UiContext) -> QWidget:
    """The section."""
    return ActsSection(context)
