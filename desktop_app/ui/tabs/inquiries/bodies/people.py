"""The register of people: the list, the card, whose consent is missing."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain import vague_dates
from desktop_app.domain.dates import short
from desktop_app.domain.persons import wants_consent
from desktop_app.services import chronicle, offices, organisations, persons
from desktop_app.services.library import Library
from desktop_app.services.offices import OfficeRow
from desktop_app.services.persons import PersonRow
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext, nothing
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.history import steps
from desktop_app.ui.person_field import life
from desktop_app.ui.pieces import words
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries.bodies.dialogs import DoubleDialog, PersonDialog
from desktop_app.ui.tabs.inquiries.bodies.fields import held_as, post


@dataclass(frozen=True)
class PersonLine:
    """A person of the list and the office held now."""

    row: PersonRow
    office: OfficeRow | None


class _Source:
    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those that hold the words, by the alphabet."""
        return persons.ids(self._library, filter.text, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, PersonLine]:
        """By id."""
        library = self._library
        found = persons.rows(library, ids)
        return {
            id: PersonLine(row, offices.head(offices.of_person(library, id)))
            for id, row in found.items()
        }


class PeoplePage(QWidget):
    """Left the people, right the chosen one."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            _Source(context.library),
            self._columns(),
            name="people",
            tables={"person", "office"},
            count=lambda n: context.translate("PeoplePage", "%n person(s)", "", n),
            empty=Empty(
                self.tr("No people yet. They come here with the offices, or one by one"),
                self.tr("New person"),
                self.new,
            ),
        )
        self.panel = DetailPanel()
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.change)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Split(context, "people", self.table, self.panel, (570, 340)))
        self._show(None)

    def new(self) -> None:
        """Write a person down."""
        draft = PersonDialog.ask(self, self._context)
        if draft is not None:
            done = attempt(self._context, partial(persons.add, self._context.library, draft))
            if done is not None:
                self.table.choose(done.id)

    def change(self, id: int) -> None:
        """Write what is known now."""
        library = self._context.library
        draft = PersonDialog.ask(self, self._context, persons.get(library, id))
        if draft is not None:
            attempt(self._context, partial(persons.change, library, id, draft))

    def join(self, id: int) -> None:
        """The same person under another name."""
        library = self._context.library
        double = DoubleDialog.of_person(self, self._context, persons.get(library, id))
        if double:
            attempt(self._context, partial(persons.join_doubles, library, id, double))

    def _trash(self, id: int) -> None:
        attempt(self._context, partial(persons.trash, self._context.library, id))

    def _columns(self) -> tuple[Column[PersonLine], ...]:
        context = self._context
        return (
            Column("name", self.tr("Full name"), 26, lambda r: r.row.name, sort="name",
                   stretch=True),
            Column("life", self.tr("Years"), 16, lambda r: life(r.row, context.language)),
            Column("post", self.tr("Post now, known for"), 28, self._known_as),
        )  # fmt: skip

    def _known_as(self, line: PersonLine) -> str:
        """The post held now; of others what the village knows them for."""
        return post(self._context, line.office) if line.office else line.row.draft.known_for

    def _show(self, id: int | None) -> None:
        if id is None:
            self.panel.clear(self.tr("Choose a person"))
            return
        context, row = self._context, persons.get(self._context.library, id)
        self.panel.show_card(
            title=row.name,
            note=row.draft.known_for,
            rows=self._lines(row),
            actions=self._actions(id),
            extra=self._offices(id),
            history=steps(context, "person", id),
        )

    def _actions(self, id: int) -> list[Action]:
        found = [Action(self.tr("Change"), partial(self.change, id), "pencil", primary=True)]
        if chronicle.of_person(self._context.library, id):
            told = partial(self._context.bus.go, "inquiries", "entries_of", id)
            found.append(Action(self.tr("In the chronicle"), told, "search"))
        more = (
            Action(self.tr("Entered twice: join"), partial(self.join, id)),
            Action(self.tr("To the trash"), partial(self._trash, id)),
        )
        return [*found, Action(self.tr("More"), nothing, menu=more)]

    def _lines(self, row: PersonRow) -> list[Line]:
        draft, language = row.draft, self._context.language
        lines = [
            Line(self.tr("Born"), vague_dates.shown(draft.born, language)),
            Line(self.tr("Died"), vague_dates.shown(draft.died, language)),
            Line(self.tr("Phone"), draft.phone),
            Line(self.tr("Consent"), short(draft.consent_on) if draft.consent_on else ""),
            Line(self.tr("Note"), draft.note),
        ]
        if wants_consent(draft, self._context.library.today):
            lines.append(Line(self.tr("Consent"), self.tr("not asked yet"), alarm=True))
        return [line for line in lines if line.value]

    def _offices(self, id: int) -> QWidget:
        context = self._context
        held = offices.of_person(context.library, id)
        bodies = organisations.rows(context.library, [o.draft.organisation_id for o in held])
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        if held:
            column.addWidget(words(self.tr("Offices"), "heading"))
        for office in held:
            name = bodies[office.draft.organisation_id].name(context.language)
            column.addWidget(words(f"{name}: {held_as(context, office)}", wrap=True, copy=True))
        return body
