"""The readers' tab: the list, the card of the chosen one, registration."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QComboBox,
    QMenu,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop_app.documents import names
from desktop_app.domain.readers import ReaderDraft
from desktop_app.services import groups, merging, readers
from desktop_app.services.library import Done, Library
from desktop_app.services.readers import SHOWN, ReaderRow
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Split
from desktop_app.ui.pieces import button, tool
from desktop_app.ui.tables import Empty, Filter, TableView
from desktop_app.ui.tabs.readers import categories
from desktop_app.ui.tabs.readers.anonymise import AnonymiseDialog
from desktop_app.ui.tabs.readers.card import CardActs, show_card
from desktop_app.ui.tabs.readers.columns import columns
from desktop_app.ui.tabs.readers.debtors import DebtorsPage
from desktop_app.ui.tabs.readers.form import ReaderDialog
from desktop_app.ui.tabs.readers.groups import GroupsDialog
from desktop_app.ui.tabs.readers.merge import MergeDialog
from desktop_app.ui.tabs.readers.new_year import CLASSES, NewYearDialog
from desktop_app.ui.tabs.readers.papers import list_papers, offer_card
from desktop_app.ui.tabs.readers.register import RegisterDialog
from desktop_app.ui.tabs.readers.reservations import ReservationsDialog


class ReaderSource:
    """Rows of the list; the choice is one of `SHOWN` or the id of a group."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that match the words and the choice."""
        choice = filter.choice
        show, group = ("all", choice) if isinstance(choice, int) else (str(choice or "all"), None)
        return readers.ids(
            self._library, filter.text, order, descending=descending, show=show, group=group
        )

    def rows(self, ids: Sequence[int]) -> dict[int, ReaderRow]:
        """By id."""
        return readers.rows(self._library, ids)


class ReadersTab(QWidget):
    """A table and the card of the chosen reader."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            ReaderSource(context.library),
            columns(context.translate),
            name="readers",
            tables={"reader", "registration", "loan", "group_member", "category"},
            count=self._count,
            empty=self._empty(),
        )
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Whom to show"))
        self._offer_choices()
        self.shown.currentIndexChanged.connect(self._choice_changed)
        self.table.add_tool(self.shown)
        self.table.add_tool(self._tools())
        self.table.add_tool(
            button(self.tr("New reader"), self.new, name="primary", icon="user-plus", key="F2")
        )
        self.table.add_tool(list_papers(context, self.table.ids))
        self.panel = DetailPanel()
        self.panel.clear(self.tr("Choose a reader"))
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._serve)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._pages = QStackedWidget()
        self._pages.addWidget(Split(context, "readers", self.table, self.panel))
        self._debtors: DebtorsPage | None = None
        column.addWidget(self._pages)
        context.bus.changed.connect(self._changed)

    def activate(self) -> None:
        """The search box."""
        (self.page or self).table.activate()

    @property
    def page(self) -> DebtorsPage | None:
        """The debtors, while they stand in place of the list."""
        return self._debtors if self._pages.currentIndex() else None

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """F2; a reader's card or the debtors from another tab."""
        return {
            "new": self.new,
            "show": self.show_reader,
            "debtors": self.show_debtors,
            "groups": self.groups,
            "new_year": self.new_year,
            "classes": self.classes,
            "register": self.register,
            "reservations": self.reservations,
            "categories": self.categories,
            "anonymise": self.anonymise,
        }

    def new(self) -> None:
        """Register a reader, who then stands at the desk."""
        village = self._context.library.setting("library.village")
        answer = ReaderDialog.ask(self, self._context, ReaderDraft(village=village), is_new=True)
        if isinstance(answer, int):
            self.show_reader(answer)
        elif answer is not None:
            day = self._context.working.chosen
            act = partial(readers.register, self._context.library, answer, day)
            done = attempt(self._context, act)
            if done is not None and done.id is not None:
                self._context.bus.go("today", "serve", done.id)
                offer_card(self._context, done.id)

    def show_reader(self, reader_id: int) -> None:
        """Choose one, whatever was filtered before."""
        self._show_list()
        self.shown.setCurrentIndex(0)
        self.table.set_search("")
        self.table.choose(reader_id)
        self.table.view.setFocus()
        self._chosen(reader_id)

    def show_debtors(self) -> None:
        """The page of those with books past their term."""
        if self._debtors is None:
            self._debtors = DebtorsPage(self._context)
            self._debtors.left.connect(self._show_list)
            self._pages.addWidget(self._debtors)
        self._pages.setCurrentWidget(self._debtors)
        self._debtors.start()

    def _show_list(self) -> None:
        self._pages.setCurrentIndex(0)
        self.table.activate()

    def groups(self) -> None:
        """Classes and clubs; from there the list of one of them."""
        group = GroupsDialog.ask(self, self._context)
        if group is not None:
            self.table.set_search("")
            self.shown.setCurrentIndex(self.shown.findData(group))

    def new_year(self) -> None:
        """The old year, the classes, what begins on 1 January."""
        NewYearDialog(self, self._context).exec()

    def classes(self) -> None:
        """Promotion of classes, on 1 September too."""
        NewYearDialog(self, self._context, CLASSES).exec()

    def reservations(self) -> None:
        """All waiting lists; from there a reader's card."""
        reader = ReservationsDialog.ask(self, self._context)
        if reader is not None:
            self.show_reader(reader)

    def register(self) -> None:
        """The year's registration numbers."""
        RegisterDialog(self, self._context).exec()

    def categories(self) -> None:
        """The library's own categories."""
        categories.dialog(self, self._context).exec()

    def anonymise(self) -> None:
        """Old cards lose their names."""
        AnonymiseDialog(self, self._context).exec()

    def _tools(self) -> QToolButton:
        more = tool(self.tr("More"), tip=self.tr("Groups, new year, register of numbers"))
        more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(more)
        menu.addAction(self.tr("Groups: classes and clubs"), self.groups)
        menu.addAction(self.tr("Waiting lists: who waits for what"), self.reservations)
        menu.addAction(self.tr("Register of registration numbers"), self.register)
        menu.addSeparator()
        menu.addAction(self.tr("New year"), self.new_year)
        menu.addAction(self.tr("Promote school classes"), self.classes)
        menu.addSeparator()
        menu.addAction(self.tr("Own categories of readers"), self.categories)
        menu.addAction(self.tr("Anonymise old cards"), self.anonymise)
        more.setMenu(menu)
        return more

    def _offer_choices(self) -> None:
        """Whom to show, then each group; what was chosen stays chosen."""
        kept = self.shown.currentData()
        self.shown.blockSignals(True)
        self.shown.clear()
        titles = names.titles(self._context.translate, "shown_readers")
        for key in SHOWN:
            self.shown.addItem(titles[key], key)
        library = self._context.library
        known = groups.rows(library, found := groups.ids(library))
        for id in found:
            self.shown.addItem(known[id].name, id)
        self.shown.setCurrentIndex(max(0, self.shown.findData(kept)))
        self.shown.blockSignals(False)
        if self.shown.currentData() != kept and kept is not None:
            self._choice_changed()

    def _changed(self, tables: frozenset[str]) -> None:
        if "reader_group" in tables:
            self._offer_choices()

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Readers", "%n reader(s)", "", n)

    def _empty(self) -> Empty:
        return Empty(
            self.tr("No readers yet. Register the first one: F2"),
            self.tr("Register a reader"),
            self.new,
        )

    def _choice_changed(self) -> None:
        show = self.shown.currentData()
        if show == "debtors":
            self.shown.setCurrentIndex(0)
            self.show_debtors()
            return
        nobody = Empty(self.tr("Nobody here just now"), self.tr("Show all"), self._show_all)
        self.table.set_empty(self._empty() if show == "all" else nobody)
        self.table.set_choice(show)

    def _show_all(self) -> None:
        self.shown.setCurrentIndex(0)

    def _serve(self, reader_id: int) -> None:
        self._context.bus.go("today", "serve", reader_id)

    def _chosen(self, reader_id: int | None) -> None:
        if reader_id is None:
            self.panel.clear(self.tr("Choose a reader"))
            return
        acts = CardActs(
            serve=partial(self._serve, reader_id),
            change=partial(self._change, reader_id),
            reregister=partial(self._reregister, reader_id),
            merge=partial(self._merge, reader_id),
            trash=partial(self._do, readers.trash, reader_id),
            restore=partial(self._do, readers.restore, reader_id),
        )
        show_card(self._context, self.panel, readers.get(self._context.library, reader_id), acts)

    def _change(self, reader_id: int) -> None:
        card = readers.get(self._context.library, reader_id)
        answer = ReaderDialog.ask(self, self._context, card.draft, is_new=False)
        if isinstance(answer, ReaderDraft):
            attempt(
                self._context, partial(readers.change, self._context.library, reader_id, answer)
            )

    def _merge(self, reader_id: int) -> None:
        card = readers.get(self._context.library, reader_id)
        other = MergeDialog.ask(self, self._context, card)
        if other is not None:
            act = partial(merging.merge, self._context.library, reader_id, other)
            if attempt(self._context, act):
                self.show_reader(reader_id)

    def _reregister(self, reader_id: int) -> None:
        """For the year of the working day."""
        day = self._context.working.chosen
        attempt(self._context, partial(readers.reregister, self._context.library, reader_id, day))

    def _do(self, act: Callable[[Library, int], Done], reader_id: int) -> None:
        attempt(self._context, partial(act, self._context.library, reader_id))


def build(context: UiContext) -> QWidget:
    """The tab of the registry."""
    return ReadersTab(context)
