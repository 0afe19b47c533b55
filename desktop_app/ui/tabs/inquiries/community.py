"""The community's section: public works, things done with partners, achievements, in one list.

Events held with partners and publications stand in it too, to be looked at: they are written
down, changed and counted in their own sections.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.domain.attachments import Owner
from desktop_app.domain.periods import Period
from desktop_app.domain.records import RecordKind
from desktop_app.services import community, records
from desktop_app.services.community import EVENT, CommunityRow
from desktop_app.services.library import Library
from desktop_app.ui import printing
from desktop_app.ui.acts import attempt
from desktop_app.ui.attachments import FilesBox
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Split
from desktop_app.ui.history import steps
from desktop_app.ui.period_choice import PeriodChoice
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.sections import lay_out
from desktop_app.ui.tables import Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries import community_card as cards
from desktop_app.ui.tabs.inquiries.community_dialogs import (
    AchievementDialog,
    ActionDialog,
    RecordDialog,
)
from desktop_app.ui.tabs.inquiries.work_dialog import WorkDialog

_DIALOGS: Mapping[str, type[RecordDialog]] = {
    RecordKind.PUBLIC_WORK: WorkDialog,
    RecordKind.PARTNER_ACTION: ActionDialog,
    RecordKind.ACHIEVEMENT: AchievementDialog,
}


@dataclass(frozen=True)
class Shown:
    """What of the list is asked for."""

    kinds: tuple[str, ...]
    period: Period


class CommunitySource:
    """Rows of the chosen kind and period; a search looks in all periods."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those that hold the words, or those of the period."""
        shown = filter.choice
        if not isinstance(shown, Shown):
            return array("q")
        period = None if filter.text else shown.period
        return community.ids(
            self._library, shown.kinds, filter.text, period, order, descending=descending
        )

    def rows(self, ids: Sequence[int]) -> dict[int, CommunityRow]:
        """By id."""
        return community.rows(self._library, ids)


class CommunitySection(QWidget):
    """The list and the chosen card; Enter changes it, or opens the event."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            CommunitySource(context.library),
            cards.columns(context),
            name="community",
            tables={"record", "event", "organisation", "agreement"},
            count=self._count,
            empty=Empty(
                self.tr(
                    "Nothing in this period. Here come public works, what was done together with"
                    " bodies, diplomas and thanks"
                ),
                self.tr("New public work"),
                self.new_public_work,
            ),
        )
        self.table.show_newest("on")
        self.panel = DetailPanel()
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Kind"))
        for title, kinds in (
            (self.tr("All records"), ()),
            (self.tr("Public works"), (RecordKind.PUBLIC_WORK.value,)),
            (self.tr("With partners"), (RecordKind.PARTNER_ACTION.value, EVENT)),
            (self.tr("Achievements"), (RecordKind.ACHIEVEMENT.value,)),
            (self.tr("Publications"), (RecordKind.PUBLICATION.value,)),
        ):
            self.kind.addItem(title, kinds)
        library = context.library
        self.period = PeriodChoice(context.language, library.today, community.first_day(library))
        for box in (self.kind, self.period):
            box.currentIndexChanged.connect(self._turned)
        lay_out(self, self._tools(), Split(context, "community", self.table, self.panel))
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.open)
        self._turned()
        self._show(None)

    def _tools(self) -> Sequence[QWidget]:
        papers = button(self.tr("Print"), icon="printer")
        papers.setMenu(menu(
            ((self.tr("Certificate of public works"), self.print_works),
             (self.tr("Partnership and achievements"), self.print_partnership)),
            papers))  # fmt: skip
        new = button(self.tr("Write down"), name="primary", icon="plus")
        new.setMenu(menu(
            ((self.tr("Public work"), self.new_public_work),
             (self.tr("Done with a partner"), self.new_action),
             (self.tr("Achievement"), self.new_achievement),
             (self.tr("Publication"), partial(self._context.bus.go, "events", "new_publication"))),
            new))  # fmt: skip
        return self.table.search, self.kind, self.period, papers, new

    def activate(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """What other tabs may ask for."""
        return {
            "new_public_work": self.new_public_work,
            "new_action": self.new_action,
            "new_achievement": self.new_achievement,
            "show_record": self.show_record,
        }

    # Acts

    def new_public_work(self) -> None:
        """Write a public work down."""
        self._new(RecordKind.PUBLIC_WORK)

    def new_action(self) -> None:
        """Write down what was done together with a body."""
        self._new(RecordKind.PARTNER_ACTION)

    def new_achievement(self) -> None:
        """Write a diploma, thanks, a prize down."""
        self._new(RecordKind.ACHIEVEMENT)

    def show_record(self, id: int) -> None:
        """Choose one, in a period that holds it."""
        self.table.set_search("")
        self.kind.setCurrentIndex(0)
        self.period.hold(community.get(self._context.library, id).draft.on)
        self.table.choose(id)
        self._show(id)

    def open(self, id: int) -> None:
        """Change a record; an event and a publication are opened in their tab."""
        row = community.get(self._context.library, id)
        if not row.is_own:
            act = ("show", -id) if row.is_event else ("show_publication", id)
            self._context.bus.go("events", *act)
            return
        typed = _DIALOGS[row.draft.kind].ask(self, self._context, row)
        if typed is not None:
            library = self._context.library
            attempt(self._context, partial(community.change, library, id, typed.draft))

    def print_works(self) -> None:
        """The certificate for the head of the aiyl okmotu, of the shown period."""
        period = self.period.value
        self._print("community.works", community.works(self._context.library, period))

    def print_partnership(self) -> None:
        """The list of what was done with partners and of achievements."""
        period = self.period.value
        self._print("community.partners", community.partnership(self._context.library, period))

    def _print(self, key: str, made_of: object) -> None:
        context, period = self._context, self.period.value
        name = f"{printing.title(context, key)} {period.key}"
        printing.show(context, self, key, period, made_of, name=name)

    def _new(self, kind: str) -> None:
        typed = _DIALOGS[kind].ask(self, self._context)
        if typed is None:
            return
        library = self._context.library
        act = partial(community.add, library, typed.draft, typed.files)
        done = attempt(self._context, act)
        if done is not None and done.id is not None:
            self.show_record(done.id)

    def _take_back(self, id: int) -> None:
        attempt(self._context, partial(records.cancel, self._context.library, id))

    # Inside

    def _turned(self) -> None:
        self.table.set_choice(Shown(self.kind.currentData(), self.period.value))

    def _show(self, id: int | None) -> None:
        context = self._context
        row = community.rows(context.library, [id]).get(id) if id is not None else None
        if row is None:
            self.panel.clear(self.tr("Choose a record"))
            return
        self.panel.show_card(
            title=row.title(context.language),
            note=cards.note(context, row),
            rows=cards.lines(context, row),
            actions=self._actions(row),
            history=() if row.is_event else steps(context, "record", row.id),
            extra=None if not row.is_own else FilesBox(context, Owner.RECORD, row.id),
        )

    def _actions(self, row: CommunityRow) -> list[Action]:
        id = row.id
        if row.is_event:
            return [Action(self.tr("Open the event"), partial(self.open, id), icon="calendar")]
        if not row.is_own:
            return [Action(self.tr("Open in the press"), partial(self.open, id), icon="search")]
        return [
            Action(self.tr("Change"), partial(self.open, id), icon="pencil"),
            Action(self.tr("Take back"), partial(self._take_back, id), icon="trash"),
        ]

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("CommunitySection", "%n row(s)", "", n)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return CommunitySection(context)
