"""The readers' tab: the list, the card of the chosen one, registration."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.readers import ReaderDraft
from desktop_app.services import readers
from desktop_app.services.library import Done, Library
from desktop_app.services.readers import SHOWN, ReaderRow
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Split
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Empty, Filter, TableView
from desktop_app.ui.tabs.readers.card import CardActs, show_card
from desktop_app.ui.tabs.readers.columns import columns
from desktop_app.ui.tabs.readers.form import ReaderDialog
from desktop_app.ui.tabs.readers.papers import list_papers, offer_card


class ReaderSource:
    """Rows of the list; the choice is one of `SHOWN`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that match the words and the choice."""
        show = filter.choice if isinstance(filter.choice, str) else "all"
        return readers.ids(self._library, filter.text, order, descending=descending, show=show)

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
            tables={"reader", "registration", "loan"},
            count=self._count,
            empty=self._empty(),
        )
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Whom to show"))
        titles = names.titles(context.translate, "shown_readers")
        for key in SHOWN:
            self.shown.addItem(titles[key], key)
        self.shown.currentIndexChanged.connect(self._choice_changed)
        self.table.add_tool(self.shown)
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
        column.addWidget(Split(context, "readers", self.table, self.panel))

    def activate(self) -> None:
        """The search box."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """F2; a reader's card or the debtors from another tab."""
        return {"new": self.new, "show": self.show_reader, "debtors": self.show_debtors}

    def new(self) -> None:
        """Register a reader, who then stands at the desk."""
        village = self._context.library.setting("library.village")
        answer = ReaderDialog.ask(self, self._context, ReaderDraft(village=village), is_new=True)
        if isinstance(answer, int):
            self.show_reader(answer)
        elif answer is not None:
            done = attempt(self._context, partial(readers.register, self._context.library, answer))
            if done is not None and done.id is not None:
                self._context.bus.go("today", "serve", done.id)
                offer_card(self._context, done.id)

    def show_reader(self, reader_id: int) -> None:
        """Choose one, whatever was filtered before."""
        self.shown.setCurrentIndex(0)
        self.table.set_search("")
        self.table.choose(reader_id)
        self.table.view.setFocus()
        self._chosen(reader_id)

    def show_debtors(self) -> None:
        """Only those with books past their term."""
        self.table.set_search("")
        self.shown.setCurrentIndex(SHOWN.index("debtors"))
        self.activate()

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
            reregister=partial(self._do, readers.reregister, reader_id),
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

    def _do(self, act: Callable[[Library, int], Done], reader_id: int) -> None:
        attempt(self._context, partial(act, self._context.library, reader_id))


def build(context: UiContext) -> QWidget:
    """The tab of the registry."""
    return ReadersTab(context)
