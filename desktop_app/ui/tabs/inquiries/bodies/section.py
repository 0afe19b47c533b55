"""Bodies and people: the register of bodies with their cards, and the register of people."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.attachments import Owner
from desktop_app.domain.inquiries import OrganisationKind
from desktop_app.domain.organisations import LOCAL_BODIES
from desktop_app.services import agreements, offices, organisations
from desktop_app.services.agreements import AgreementRow
from desktop_app.services.library import Library
from desktop_app.services.offices import OfficeRow
from desktop_app.services.organisations import OrganisationRow
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.attachments import FilesBox
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Split
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries.bodies import card, papers
from desktop_app.ui.tabs.inquiries.bodies.agreement_dialogs import (
    AgreementDialog,
    EndDialog,
    ProlongDialog,
)
from desktop_app.ui.tabs.inquiries.bodies.dialogs import (
    BodyDialog,
    DoubleDialog,
    FollowDialog,
    OfficeDialog,
)
from desktop_app.ui.tabs.inquiries.bodies.people import PeoplePage
from desktop_app.ui.tabs.inquiries.bodies.together import TogetherDialog

_KINDS = {
    "all": frozenset[OrganisationKind](),
    "local": LOCAL_BODIES,
    "partners": frozenset(OrganisationKind) - LOCAL_BODIES,
}
PEOPLE = "people"


@dataclass(frozen=True)
class BodyLine:
    """A body of the list and who heads it now."""

    row: OrganisationRow
    head: OfficeRow | None


class _Source:
    """`filter.choice` is a key of `_KINDS`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those of the chosen kinds that hold the words."""
        kinds = _KINDS[str(filter.choice or "all")]
        return organisations.ids(self._library, filter.text, kinds=kinds, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, BodyLine]:
        """By id."""
        found = organisations.rows(self._library, ids)
        held = offices.of_bodies(self._library, ids)
        return {id: BodyLine(row, offices.head(held[id])) for id, row in found.items()}


class BodiesSection(QWidget):
    """Two pages, bodies and people; the choices above turn them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._library = context.library
        self.table = TableView(
            context,
            _Source(context.library),
            self._columns(),
            name="bodies",
            tables={"organisation", "office", "person", "agreement", "inquiry", "event", "record"},
            count=lambda n: context.translate("BodiesSection", "%n body(ies)", "", n),
            empty=Empty(
                self.tr("No bodies here yet. Begin with the aiyl okmotu"),
                self.tr("New body"),
                self.new_body,
            ),
        )
        self.panel = DetailPanel()
        self.people = PeoplePage(context)
        self._pages = QStackedWidget()
        self._pages.addWidget(Split(context, "bodies", self.table, self.panel, (570, 340)))
        self._pages.addWidget(self.people)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addWidget(self._bar())
        column.addWidget(self._pages, 1)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.change)
        self._show(None)

    def _bar(self) -> QWidget:
        holder = QWidget()
        bar = FlowLayout(holder, look.px(8))
        titles = {
            "all": self.tr("All"),
            "local": self.tr("Bodies"),
            "partners": self.tr("Partners"),
            PEOPLE: self.tr("People"),
        }
        group = QButtonGroup(self)
        self.choices = {}
        for key, title in titles.items():
            made = button(title, partial(self.turn, key), name="option")
            made.setCheckable(True)
            made.setChecked(key == "all")
            group.addButton(made)
            bar.addWidget(made)
            self.choices[key] = made
        more = button(self.tr("Print"), icon="printer")
        entries = papers.entries(self._context, self)
        more.setMenu(menu(entries, more))
        bar.addWidget(more)
        self._new = button(self.tr("New body"), self.new, name="primary", icon="plus")
        bar.addWidget(self._new)
        return holder

    def turn(self, key: str) -> None:
        """Show all bodies, those of one side, or the people."""
        self.choices[key].setChecked(True)
        is_people = key == PEOPLE
        self._pages.setCurrentIndex(int(is_people))
        self._new.setText(self.tr("New person") if is_people else self.tr("New body"))
        if not is_people:
            self.table.set_choice(key)

    # What the tab uses

    def activate(self) -> None:
        """Typing begins in the search box."""
        (self.people.table if self._pages.currentIndex() else self.table).activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """What other tabs may ask for."""
        return {
            "new_body": self.new_body,
            "people": partial(self.turn, PEOPLE),
            "show_body": self.show_body,
            "show_agreement": self.show_agreement,
        }

    def show_body(self, id: int) -> None:
        """Choose one; of one in the trash its card alone."""
        self.turn("all")
        self.table.set_search("")
        self.table.choose(id)
        if self.table.current() != id:
            self._show(id)

    def show_agreement(self, id: int) -> None:
        """The card of the body that it was concluded with."""
        self.show_body(agreements.get(self._library, id).draft.organisation_id)

    # Bodies

    def new(self) -> None:
        """A body or a person, as the page is."""
        if self._pages.currentIndex():
            self.people.new()
        else:
            self.new_body()

    def new_body(self) -> None:
        """Write a body down."""
        draft = BodyDialog.ask(self, self._context)
        if draft is not None:
            done = attempt(self._context, partial(organisations.add, self._library, draft))
            if done is not None and done.id is not None:
                self.show_body(done.id)

    def change(self, id: int) -> None:
        """Name, kind, how it is reached."""
        row = organisations.get(self._library, id)
        draft = BodyDialog.ask(self, self._context, row.draft)
        if draft is not None:
            attempt(self._context, partial(organisations.change, self._library, id, draft))

    def join(self, id: int) -> None:
        """The same body under another name."""
        row = organisations.get(self._library, id)
        double = DoubleDialog.of_body(self, self._context, row)
        if double:
            act = partial(organisations.join_doubles, self._library, id, double)
            attempt(self._context, act)

    def trash(self, id: int) -> None:
        """Offer it no longer."""
        attempt(self._context, partial(organisations.trash, self._library, id))

    def together(self, id: int, what: str) -> None:
        """The list behind a number of the card."""
        TogetherDialog(self, self._context, organisations.get(self._library, id), what).exec()

    # Offices

    def appoint(self, id: int) -> None:
        """Somebody holds or held a post."""
        row = organisations.get(self._library, id)
        draft = OfficeDialog.ask(self, self._context, row)
        if draft is not None:
            attempt(self._context, partial(offices.add, self._library, draft))

    def change_office(self, row: OfficeRow) -> None:
        """Correct it, or write its last day."""
        body = organisations.get(self._library, row.draft.organisation_id)
        draft = OfficeDialog.ask(self, self._context, body, row)
        if draft is not None:
            attempt(self._context, partial(offices.change, self._library, row.id, draft))

    def follow(self, row: OfficeRow) -> None:
        """One leaves, another comes."""
        draft = FollowDialog.ask(self, self._context, row)
        if draft is not None:
            attempt(self._context, partial(offices.follow, self._library, row.id, draft))

    def trash_office(self, row: OfficeRow) -> None:
        """Entered by mistake."""
        attempt(self._context, partial(offices.trash, self._library, row.id))

    # Agreements

    def agree(self, id: int) -> None:
        """Write an agreement down."""
        row = organisations.get(self._library, id)
        draft = AgreementDialog.ask(self, self._context, row)
        if draft is not None:
            attempt(self._context, partial(agreements.add, self._library, draft))

    def change_agreement(self, row: AgreementRow) -> None:
        """Correct it."""
        body = organisations.get(self._library, row.draft.organisation_id)
        draft = AgreementDialog.ask(self, self._context, body, row)
        if draft is not None:
            attempt(self._context, partial(agreements.change, self._library, row.id, draft))

    def prolong(self, row: AgreementRow) -> None:
        """A later last day."""
        until = ProlongDialog.ask(self, self._context, row)
        if until is not None:
            attempt(self._context, partial(agreements.prolong, self._library, row.id, until))

    def end(self, row: AgreementRow) -> None:
        """In force no longer."""
        ending = EndDialog.ask(self, self._context, row)
        if ending is not None:
            act = partial(agreements.end, self._library, row.id, ending.on, ending.reason)
            attempt(self._context, act)

    def trash_agreement(self, row: AgreementRow) -> None:
        """Entered by mistake."""
        attempt(self._context, partial(agreements.trash, self._library, row.id))

    def files(self, row: AgreementRow) -> None:
        """The signed paper as a photo, a scan or a file."""
        title = self.tr("Files of the agreement: {name}")
        dialog = ListDialog(self, self._context, title.format(name=row.draft.subject), "")
        dialog.lay(FilesBox(self._context, Owner.AGREEMENT, row.id))
        dialog.exec()

    def print_agreement(self, row: AgreementRow) -> None:
        """The paper to sign."""
        papers.agreement(self._context, self, row)

    # Inside

    def _columns(self) -> tuple[Column[BodyLine], ...]:
        context = self._context
        kinds = names.titles(context.translate, "organisation_kind")
        return (
            Column("name", self.tr("Body or partner"), 30, lambda r: r.row.name(context.language),
                   sort="name", stretch=True),
            Column("kind", self.tr("What is it?"), 18, lambda r: kinds[r.row.kind]),
            Column("head", self.tr("Who heads it"), 22,
                   lambda r: r.head.draft.person if r.head else ""),
        )  # fmt: skip

    def _show(self, id: int | None) -> None:
        if id is None:
            self.panel.clear(self.tr("Choose a body"))
        else:
            row = organisations.get(self._library, id)
            card.show(self._context, self.panel, self, row)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return BodiesSection(context)
