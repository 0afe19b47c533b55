"""The press: the list of publications of a period, the cutting beside it, the note."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop_app.domain.dates import short
from desktop_app.domain.periods import Period
from desktop_app.services import press, records
from desktop_app.services.library import Library
from desktop_app.services.press import PublicationRow
from desktop_app.ui import printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.history import steps
from desktop_app.ui.period_choice import PeriodChoice
from desktop_app.ui.pictures import PictureDialog, picture_of, tell_lost
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.sections import lay_out
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.events.press_dialogs import NoteDialog, PublicationDialog


class PressSource:
    """Publications of the chosen period; a search looks everywhere."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those that hold the words, or those of the period."""
        period = filter.choice if isinstance(filter.choice, Period) and not filter.text else None
        return press.ids(self._library, filter.text, period, order, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, PublicationRow]:
        """By id."""
        return press.rows(self._library, ids)


class PressSection(QWidget):
    """The list and the chosen publication; Enter shows its cutting large."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            PressSource(context.library),
            self._columns(),
            name="press",
            tables={"record", "event"},
            count=self._count,
            empty=Empty(
                self.tr("No publications in this period. Write down what the newspaper wrote"),
                self.tr("New publication"),
                self.new,
            ),
        )
        self.table.show_newest("on")
        self.panel = DetailPanel()
        self.period = PeriodChoice(context.language, context.library.today, _first(context.library))
        self.period.currentIndexChanged.connect(self._turned)
        more = button(self.tr("Print"), icon="printer")
        more.setMenu(menu(
            ((self.tr("List of publications"), partial(self.print, False)),
             (self.tr("List with cuttings"), partial(self.print, True)),
             (self.tr("Note for the press"), self.write_note)), more))  # fmt: skip
        new = button(self.tr("New publication"), self.new, name="primary", icon="plus")
        tools: tuple[QWidget, ...] = (self.table.search, self.period, more, new)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.enlarge)
        lay_out(self, tools, Split(context, "press", self.table, self.panel))
        self._turned()
        self._show(None)

    def activate(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """What other tabs may ask for."""
        return {
            "new_publication": self.new,
            "press_note": self.note_of,
            "show_publication": self.show_publication,
        }

    # Acts

    def new(self) -> None:
        """Write a publication down."""
        written = PublicationDialog.ask(self, self._context)
        if written is not None:
            act = partial(press.add, self._context.library, written.draft, written.cutting)
            done = attempt(self._context, act)
            if done is not None and done.id is not None:
                self.show_publication(done.id)

    def show_publication(self, id: int) -> None:
        """Choose one, in a period that holds it."""
        self.table.set_search("")
        self.period.hold(press.get(self._context.library, id).draft.on)
        self.table.choose(id)

    def change(self, id: int) -> None:
        """All but the day."""
        library = self._context.library
        written = PublicationDialog.ask(self, self._context, press.get(library, id))
        if written is not None:
            attempt(self._context, partial(press.change, library, id, written.draft,
                                           written.cutting))  # fmt: skip

    def enlarge(self, id: int) -> None:
        """The cutting in a window; without one the form opens."""
        row = press.get(self._context.library, id)
        if row.image_id is None:
            self.change(id)
        else:
            PictureDialog(self, self._context, row.image_id, row.draft.title).exec()

    def write_note(self) -> None:
        """From the event of the chosen publication, or one that is asked for."""
        id = self.table.current()
        event = press.get(self._context.library, id).draft.event_id if id is not None else None
        self.note_of(event)

    def note_of(self, event: int | None) -> None:
        """The draft of a note about an event."""
        NoteDialog(self, self._context, event).exec()

    def print(self, with_cuttings: bool) -> None:
        """The list of the shown period."""
        context, period = self._context, self.period.value
        found = press.listed(context.library, period)
        cuttings = press.cuttings(context.library, found) if with_cuttings else {}
        if with_cuttings:
            kept = [row for row in found if row.image_id is not None]
            tell_lost(context, len(kept) - len(cuttings))
        title = printing.title(context, "press.list")
        printing.show(context, self, "press.list", period, found, cuttings,
                      name=f"{title} {period.key}")  # fmt: skip

    def _take_back(self, id: int) -> None:
        attempt(self._context, partial(records.cancel, self._context.library, id))

    def _drop(self, id: int) -> None:
        attempt(self._context, partial(press.drop_cutting, self._context.library, id))

    # Inside

    def _turned(self) -> None:
        self.table.set_choice(self.period.value)

    def _columns(self) -> tuple[Column[PublicationRow], ...]:
        return (
            Column("on", self.tr("Day"), 11, lambda r: short(r.draft.on), sort="on"),
            Column("edition", self.tr("Edition"), 26, lambda r: r.edition, sort="edition"),
            Column("title", self.tr("Headline"), 28, lambda r: r.draft.title, sort="title",
                   stretch=True),
            Column("author", self.tr("Author"), 16, lambda r: r.draft.author),
        )  # fmt: skip

    def _show(self, id: int | None) -> None:
        row = press.rows(self._context.library, [id]).get(id) if id is not None else None
        if row is None:
            self.panel.clear(self.tr("Choose a publication"))
            return
        self.panel.show_card(
            title=row.draft.title,
            note=row.edition,
            rows=self._lines(row),
            actions=self._actions(row),
            history=steps(self._context, "record", row.id),
            extra=picture_of(self._context, row.image_id),
        )

    def _lines(self, row: PublicationRow) -> list[Line]:
        draft = row.draft
        lines = (
            Line(self.tr("Day"), short(draft.on)),
            Line(self.tr("Author"), draft.author),
            Line(self.tr("About the event"), row.event(self._context.language)),
            Line(self.tr("About what"), draft.note),
        )
        return [line for line in lines if line.value]

    def _actions(self, row: PublicationRow) -> list[Action]:
        id = row.id
        found = [Action(self.tr("Change"), partial(self.change, id), icon="pencil")]
        take_back = Action(self.tr("Take back"), partial(self._take_back, id), icon="trash")
        if row.image_id is None:
            return [*found, take_back]
        large = Action(self.tr("Show the cutting"), partial(self.enlarge, id), icon="search",
                       primary=True)  # fmt: skip
        drop = Action(self.tr("Take the cutting off"), partial(self._drop, id))
        more = Action(self.tr("More"), nothing, menu=(take_back, drop))
        return [large, *found, more]

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("PressSection", "%n publication(s)", "", n)


def _first(library: Library) -> date | None:
    """The day of the oldest publication."""
    ids = press.ids(library, descending=False)
    return press.get(library, ids[0]).draft.on if len(ids) else None


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return PressSection(context)
