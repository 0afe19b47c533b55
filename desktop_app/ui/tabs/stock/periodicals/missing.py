"""What should be here and is not, of all titles: marked as the mail comes, claimed when late."""

from __future__ import annotations

from array import array
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.issues import Arrival, IssueState
from desktop_app.services import claims, issues, subscriptions
from desktop_app.services.issues import Waiting
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.pieces import button, words
from desktop_app.ui.short_list import ShortListPage, ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.stock.periodicals.claims import print_claim
from desktop_app.ui.tabs.stock.periodicals.issue_dialogs import ClaimDialog
from desktop_app.ui.tabs.stock.periodicals.matching import matches

LATE = (IssueState.LATE, IssueState.CLAIMED)
_SHOWN = {"": None, "late": (IssueState.LATE,), "claimed": (IssueState.CLAIMED,)}


class MissingSource(ShortSource[Waiting]):
    """Missing issues, the oldest first; an id is made of title, year and number."""

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those whose title has the typed letters, in the chosen state."""
        states = _SHOWN[str(filter.choice or "")]
        found = [
            one
            for one in issues.waiting(self._library)
            if (states is None or one.cell.state in states) and matches(filter.text, one.title)
        ]
        del order  # the oldest first, or last
        return self._keep({_id(one): one for one in found}, reverse=descending)

    def shown(self) -> list[Waiting]:
        """What the list shows now."""
        return list(self._rows.values())


class MissingPage(ShortListPage):
    """Enter or Space marks the issue as received today; the button writes one letter for all."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._source = MissingSource(context.library)
        self.shown = QComboBox()
        self.shown.setAccessibleName(self.tr("Which to show"))
        self.shown.addItem(self.tr("Everything that is not here"), "")
        self.shown.addItem(self.tr("Late, not claimed yet"), "late")
        self.shown.addItem(self.tr("Claimed"), "claimed")
        self.shown.currentIndexChanged.connect(self._state_changed)
        self.table = TableView(
            context,
            self._source,
            self._columns(),
            name="missing_issues",
            tables={"issue", "subscription", "periodical"},
            count=self._count,
            empty=Empty(
                self._nothing(),
                self.tr("Back to the titles"),
                self.left.emit,
            ),
        )
        self.table.add_tool(self.shown)
        self.claim_button = button("", self.claim, name="primary")
        self.table.add_tool(self.claim_button)
        self.table.opened.connect(self.take)
        self.table.view.installEventFilter(self)
        self.table.model.modelReset.connect(self._show_late)
        top = QHBoxLayout()
        top.addWidget(button(self.tr("Back to the titles"), self.left.emit, icon="chevron-left"))
        top.addWidget(words(self.tr("Enter or Space: this issue came today"), "hint"))
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self._show_late()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space in the list marks like Enter; the list would only choose the row again."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Space
            and (id := self.table.current()) is not None
        ):
            self.take(id)
            return True
        return False

    def take(self, id: int) -> None:
        """It came today; the cursor goes on to the next one."""
        place = self.table.model.row_of(id)
        one = None if place is None else self.table.model.row_at(place)
        if place is None or one is None:
            return
        cell = one.cell
        act = partial(issues.receive, self._context.library, cell.periodical_id, cell.year)
        if attempt(self._context, partial(act, cell.number, Arrival(self._context.working.chosen))):
            last = self.table.model.rowCount() - 1
            self.table.choose(self.table.model.id_at(min(place, last)))
            self.table.view.setFocus()

    def claim(self) -> None:
        """One letter about all late issues of the list; it is printed at once."""
        late = self._late()
        if not late:
            return
        recipient = ClaimDialog(self, self._context, len(late)).run()
        if recipient is None:
            return
        keys = [(one.cell.periodical_id, one.cell.year, one.cell.number) for one in late]
        done = attempt(self._context, partial(claims.write, self._context.library, keys, recipient))
        if done is not None and done.id is not None:
            print_claim(self._context, done.id)

    def _late(self) -> list[Waiting]:
        states = LATE if self.shown.currentData() == "claimed" else (IssueState.LATE,)
        return [one for one in self._source.shown() if one.cell.state in states]

    def _columns(self) -> tuple[Column[Waiting], ...]:
        states = names.titles(self._context.translate, "issue_state")
        return (
            Column("title", self.tr("Title"), 26, lambda w: w.title, stretch=True),
            Column("issue", self.tr("Issue"), 12, _issue),
            Column("on", self.tr("Should be out by"), 16, _out, sort="days"),
            Column("days", self.tr("Days"), 7, lambda w: str(w.days), "right"),
            Column("state", self.tr("State"), 14, lambda w: states[w.cell.state], alarm=_alarm),
            Column("claimed", self.tr("Claimed on"), 14, _claimed),
        )

    def _nothing(self) -> str:
        library = self._context.library
        years = (library.today.year, library.today.year - 1)
        if any(subscriptions.year_list(library, year) for year in years):
            return self.tr("Everything that should be here is here.")
        return self.tr("Nothing is subscribed to yet, so nothing is expected.")

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("MissingPage", "%n issue(s)", "", n)

    def _state_changed(self) -> None:
        self.table.set_choice(self.shown.currentData())

    def _show_late(self) -> None:
        n = len(self._late())
        text = self.tr("Letter of claim")
        self.claim_button.setText(f"{text} ({n})" if n else text)
        self.claim_button.setEnabled(n > 0)


def _id(one: Waiting) -> int:
    cell = one.cell
    return (cell.periodical_id * 10_000 + cell.year) * 100_000 + cell.number


def _issue(one: Waiting) -> str:
    name = one.cell.name
    return f"{name}.{one.cell.year}" if "." in name else f"{name}, {one.cell.year}"


def _out(one: Waiting) -> str:
    return short(one.cell.on) if one.cell.on else ""


def _claimed(one: Waiting) -> str:
    row = one.cell.row
    return short(row.claimed_on) if row and row.claimed_on else ""


def _alarm(one: Waiting) -> bool:
    return one.cell.state in LATE
