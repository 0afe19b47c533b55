"""Subscribers to ИРИ and ДОР: the list, the card with what waits, notifications."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.documents import names
from desktop_app.services import notices, profiles
from desktop_app.services.library import Done, Library
from desktop_app.services.profiles import ProfileCard
from desktop_app.ui import printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Split
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.sections import lay_out
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries import profile_card as cards
from desktop_app.ui.tabs.inquiries.notice_dialogs import NotifyAllDialog, NotifyDialog
from desktop_app.ui.tabs.inquiries.notice_list import NoticesDialog, print_notices
from desktop_app.ui.tabs.inquiries.profile_dialogs import EndDialog, ProfileDialog
from desktop_app.ui.tabs.inquiries.profile_papers import print_journal

SHOWS = frozenset(
    "profile profile_rubric notification notification_item title receipt withdrawal dossier"
    " organisation".split()
)


@dataclass(frozen=True)
class SubscriberRow:
    """A subscriber with the number of documents that wait."""

    card: ProfileCard
    new: int


class SubscriberSource:
    """Rows of the list; `filter.choice` is a state of `profiles.ids`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those of the state that hold the words."""
        state = str(filter.choice or "")
        return profiles.ids(self._library, filter.text, state, order, descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, SubscriberRow]:
        """By id."""
        new = notices.new_for(self._library)
        known = profiles.rows(self._library, ids)
        return {id: SubscriberRow(card, new.get(id, 0)) for id, card in known.items()}


class ProfilesSection(QWidget):
    """Enter notifies the chosen one when something waits, else opens his card."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            SubscriberSource(context.library),
            self._columns(),
            name="profiles",
            tables=SHOWS,
            count=self._count,
            empty=Empty(
                self.tr("No subscribers here. Write down who wants to be told of what is new"),
                self.tr("New subscriber"),
                self.new,
            ),
        )
        self.state = QComboBox()
        self.state.setAccessibleName(self.tr("Which subscribers"))
        self.state.addItem(self.tr("All"), "")
        for key, title in names.titles(context.translate, "profile_service").items():
            self.state.addItem(title, key)
        self.state.addItem(self.tr("Taken off"), "ended")
        self.state.currentIndexChanged.connect(self._filter)
        papers = button(self.tr("Print"), icon="printer")
        papers.setMenu(menu(
            ((self.tr("List of subscribers"), self.print_list),
             (self.tr("Journal of notifications"), self.print_journal)), papers))  # fmt: skip
        several = button(self.tr("Notify several"), self.notify_all, icon="users")
        new = button(self.tr("New subscriber"), self.new, name="primary", icon="plus")
        tools: tuple[QWidget, ...] = (self.table.search, self.state, papers, several, new)
        self.panel = DetailPanel()
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self._open)
        lay_out(self, tools, Split(context, "profiles", self.table, self.panel))
        self._show(None)

    # What the window uses

    def activate(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """What other tabs may ask for."""
        return {
            "new_profile": self.new,
            "notify_all": self.notify_all,
            "show_profile": self.show_profile,
        }

    def show_profile(self, id: int) -> None:
        """Choose one; the card is in the panel."""
        self.table.set_search("")
        self.state.setCurrentIndex(0)
        self.table.choose(id)
        self._show(id)

    # Acts

    def new(self) -> None:
        """Write a subscriber down."""
        draft = ProfileDialog.ask(self, self._context)
        if draft is not None:
            done = attempt(self._context, partial(profiles.add, self._context.library, draft))
            if done is not None:
                self.table.choose(done.id)

    def change(self, id: int) -> None:
        """Another profile."""
        library = self._context.library
        draft = ProfileDialog.ask(self, self._context, profiles.get(library, id))
        if draft is not None:
            self._do(profiles.change, id, draft)

    def notify(self, id: int) -> None:
        """Tell the subscriber of what she ticks, and print it."""
        library = self._context.library
        chosen = NotifyDialog.ask(self, self._context, profiles.get(library, id))
        if chosen is not None:
            done = self._do(notices.send, id, chosen.draft, chosen.told, chosen.aside)
            if done is not None:
                print_notices(self._context, self, notices.sent_by(done))

    def notify_all(self) -> None:
        """Tell all that she ticks of all that waits, and print it in one file."""
        library = self._context.library
        cards = profiles.rows(library, list(notices.new_for(library)))
        ids = NotifyAllDialog.ask(self, self._context, cards)
        if ids:
            act = partial(notices.send_all, library, ids, library.today)
            done = attempt(self._context, act)
            if done is not None:
                print_notices(self._context, self, notices.sent_by(done))

    def show_notices(self, id: int) -> None:
        """What he was told, to answer, print, take back."""
        card = profiles.get(self._context.library, id)
        NoticesDialog(self, self._context, card).exec()

    def end(self, id: int) -> None:
        """Take the subscriber off."""
        card = profiles.get(self._context.library, id)
        draft = EndDialog.ask(self, self._context, card)
        if draft is not None:
            self._do(profiles.end, id, draft)

    def print_card(self, id: int) -> None:
        """Form 30 with the table of notifications."""
        sheet = profiles.sheet(self._context.library, id)
        title = printing.title(self._context, "profile.card")
        name = f"{title} {sheet.card.number}"
        printing.show(self._context, self, "profile.card", sheet, name=name)

    def print_list(self) -> None:
        """The subscribers that the list is restricted to."""
        found = profiles.listed(self._context.library, self.state.currentData())
        today = self._context.library.today
        printing.show(self._context, self, "profile.list", today, found)

    def print_journal(self) -> None:
        """The notifications of a period."""
        print_journal(self._context, self)

    # Inside

    def _do(self, act: Callable[..., Done], id: int, *given: object) -> Done | None:
        return attempt(self._context, partial(act, self._context.library, id, *given))

    def _open(self, id: int) -> None:
        library = self._context.library
        if profiles.get(library, id).end is not None:
            self.show_notices(id)
        elif notices.new_for(library).get(id):
            self.notify(id)
        else:
            self.change(id)

    def _show(self, id: int | None) -> None:
        context = self._context
        if id is None or id not in profiles.rows(context.library, [id]):
            self.panel.clear(self.tr("Choose a subscriber"))
            return
        sheet = profiles.sheet(context.library, id)
        acts = cards.ProfileActs(
            partial(self.notify, id),
            partial(self.change, id),
            partial(self.show_notices, id),
            partial(self.print_card, id),
            partial(self.end, id),
            partial(self._do, profiles.serve_again, id),
            partial(self._do, notices.bring_back, id),
            partial(self._do, profiles.cancel, id),
        )
        self.panel.show_card(
            title=sheet.card.name(context.language),
            note=cards.note(context, sheet.card),
            rows=cards.lines(context, sheet),
            actions=cards.actions(context, sheet.card, acts),
            history=steps(context, "profile", id),
            extra=cards.below(context, sheet),
        )

    def _filter(self) -> None:
        self.table.set_choice(self.state.currentData())

    def _columns(self) -> tuple[Column[SubscriberRow], ...]:
        context = self._context
        services = names.titles(context.translate, "profile_service")
        return (
            Column("no", self.tr("No."), 5, lambda r: str(r.card.number), "right", sort="number"),
            Column("name", self.tr("Subscriber"), 24, lambda r: r.card.name(context.language),
                   sort="name"),
            Column("service", self.tr("Service"), 8, lambda r: services[r.card.draft.service]),
            Column("topic", self.tr("Topic"), 24, lambda r: r.card.draft.topic, stretch=True),
            Column("new", self.tr("New"), 7, lambda r: str(r.new or ""), "right"),
        )  # fmt: skip

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("ProfilesSection", "%n subscriber(s)", "", n)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return ProfilesSection(context)
