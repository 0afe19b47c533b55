"""The chronicle of the village: the list by time, the entry beside it, what is printed."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.documents import names
from desktop_app.domain.vague_dates import shown, years
from desktop_app.services import chronicle, persons
from desktop_app.services.chronicle import EntryRow
from desktop_app.services.library import Done, Library
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Split
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.sections import lay_out
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries import chronicle_card as cards
from desktop_app.ui.tabs.inquiries.chronicle_dialogs import EntryDialog, Written
from desktop_app.ui.tabs.inquiries.chronicle_events import EventsDialog
from desktop_app.ui.tabs.inquiries.chronicle_print import print_book, print_entry, print_people


@dataclass(frozen=True)
class Wanted:
    """What of the chronicle is shown: a chapter, a decade as a vague date, a person."""

    section: str = ""
    decade: str = ""
    person: int | None = None


class ChronicleSource:
    """Entries of the chosen chapter, decade, person that hold the words."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """In order."""
        wanted = filter.choice if isinstance(filter.choice, Wanted) else Wanted()
        return chronicle.ids(
            self._library,
            filter.text,
            section=wanted.section,
            years=years(wanted.decade) if wanted.decade else None,
            person=wanted.person,
            order=order or "happened",
            descending=descending,
        )

    def rows(self, ids: Sequence[int]) -> dict[int, EntryRow]:
        """By id."""
        return chronicle.rows(self._library, ids)


class ChronicleSection(QWidget):
    """The list and the chosen entry, to be read."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            ChronicleSource(context.library),
            self._columns(),
            name="chronicle",
            tables={"chronicle", "chronicle_person", "person"},
            count=self._count,
            empty=Empty(
                self.tr("Here the village is told of, from its founding on. Write the first entry"),
                self.tr("New entry"),
                self.new,
            ),
        )
        self.table.setMinimumWidth(look.px(280))
        self.panel = DetailPanel()
        self.section_box, self.decade_box = QComboBox(), QComboBox()
        self.section_box.setAccessibleName(self.tr("Chapter"))
        self.decade_box.setAccessibleName(self.tr("Years"))
        self.section_box.addItem(self.tr("All chapters"), "")
        for key, title in names.titles(context.translate, "chronicle_section").items():
            self.section_box.addItem(title, key)
        self.section_box.setMaximumWidth(look.px(155))  # its list is as wide as the titles
        self.section_box.view().setMinimumWidth(look.px(310))
        self._fill_decades()
        self.section_box.currentIndexChanged.connect(self._turned)
        self.decade_box.currentIndexChanged.connect(self._turned)
        self._person: int | None = None
        self.only = button("", self.show_all, icon="x")
        self.only.hide()
        self._lay_out()
        context.bus.changed.connect(self._changed)
        self._show(None)

    def _lay_out(self) -> None:
        printing = button(self.tr("Print"), icon="printer")
        printing.setMenu(menu(
            ((self.tr("Book of the chronicle"), partial(print_book, self._context, self)),
             (self.tr("People of the chronicle"), partial(print_people, self._context, self)),
             (self.tr("This entry for the wall"), self.print_entry)), printing))  # fmt: skip
        of_events = button(self.tr("From events"), self.of_events, icon="calendar")
        new = button(self.tr("New entry"), self.new, name="primary", icon="plus")
        tools: tuple[QWidget, ...] = (self.table.search, self.section_box, self.decade_box,
                                      self.only, printing, of_events, new)  # fmt: skip
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.change)
        lay_out(self, tools, Split(self._context, "chronicle", self.table, self.panel, (520, 400)))

    # What the tab uses

    def activate(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """What other tabs may ask for."""
        return {
            "new_entry": self.new,
            "event_entries": self.of_events,
            "show_entry": self.show_entry,
            "entries_of": self.show_of,
        }

    def show_entry(self, id: int) -> None:
        """Choose one; nothing that is filtered hides it."""
        self.show_all()
        self.table.choose(id)
        self._show(id)

    def show_of(self, person: int) -> None:
        """All that is told of somebody."""
        self._reset(person)
        name = persons.get(self._context.library, person).name
        self.only.setText(self.tr("Only of: {name}").format(name=name))
        self.only.setToolTip(self.tr("Show all entries again"))
        self._show_filters(False)

    def show_all(self) -> None:
        """The whole chronicle again."""
        self._show_filters(True)
        self._reset(None)

    # Acts

    def new(self) -> None:
        """Write an entry."""
        written = EntryDialog.ask(self, self._context)
        if written is not None:
            add = partial(chronicle.add, self._context.library, files=written.files)
            self._save(written, add)

    def change(self, id: int) -> None:
        """Change an entry."""
        library = self._context.library
        written = EntryDialog.ask(self, self._context, chronicle.get(library, id))
        if written is not None:
            self._save(written, partial(chronicle.change, library, id))

    def of_events(self) -> None:
        """Held events, ticked, become entries of the present."""
        drafts = EventsDialog.ask(self, self._context)
        if drafts:
            library = self._context.library
            attempt(self._context, partial(chronicle.add_of_events, library, drafts))

    def print_entry(self) -> None:
        """The chosen one as a sheet."""
        id = self.table.current()
        if id is None:
            self._context.strip.warn(self.tr("Choose an entry in the list first"))
            return
        print_entry(self._context, self, id)

    def _trash(self, id: int) -> None:
        attempt(self._context, partial(chronicle.trash, self._context.library, id))

    def _save(self, written: Written, act: Callable[..., Done]) -> None:
        done = attempt(self._context, partial(act, written.draft))
        if done is not None and done.id is not None:
            self.table.choose(done.id)

    # Inside

    def _reset(self, person: int | None) -> None:
        """Nothing typed, no chapter, no decade."""
        self._person = person
        for box in (self.section_box, self.decade_box):
            box.blockSignals(True)
            box.setCurrentIndex(0)
            box.blockSignals(False)
        self.table.set_search("")
        self._turned()

    def _show_filters(self, are_shown: bool) -> None:
        """The chapters and decades, or in their place the name of the only person."""
        self.only.setHidden(are_shown)
        self.section_box.setVisible(are_shown)
        self.decade_box.setVisible(are_shown)

    def _turned(self) -> None:
        section, decade = self.section_box.currentData(), self.decade_box.currentData()
        self.table.set_choice(Wanted(section or "", decade or "", self._person))

    def _changed(self, tables: frozenset[str]) -> None:
        if "chronicle" in tables:
            self._fill_decades()

    def _fill_decades(self) -> None:
        """All years, then the decades that entries tell of; the chosen one stays chosen."""
        chosen, box = self.decade_box.currentData(), self.decade_box
        box.blockSignals(True)
        box.clear()
        box.addItem(self.tr("All years"), "")
        for decade in chronicle.decades(self._context.library):
            box.addItem(shown(decade, self._context.language), decade)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)

    def _columns(self) -> tuple[Column[EntryRow], ...]:
        context = self._context
        return (
            Column("happened", self.tr("When"), 19,
                   lambda r: shown(r.draft.happened, context.language), sort="happened"),
            Column("title", self.tr("Title"), 26, lambda r: r.draft.title, sort="title",
                   stretch=True),
            Column("number", "№", 5, lambda r: str(r.number), "right", sort="number"),
        )  # fmt: skip

    def _show(self, id: int | None) -> None:
        row = chronicle.rows(self._context.library, [id]).get(id) if id is not None else None
        if row is None:
            self.panel.clear(self.tr("Choose an entry"))
            return
        context = self._context
        acts = cards.EntryActs(self.change, self._trash, self.print_entry, self.show_of)
        self.panel.show_card(
            title=row.draft.title,
            note=cards.note(context, row),
            rows=cards.lines(context, row),
            actions=cards.actions(context, row, acts),
            history=steps(context, "chronicle", row.id),
            extra=cards.body(context, row, acts),
        )

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("ChronicleSection", "%n entry(ies)", "", n)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return ChronicleSection(context)
