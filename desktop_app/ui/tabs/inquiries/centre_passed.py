"""What the branches passed on: the most urgent of each branch above, the card beside it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents.asked import line_title, topic_title
from desktop_app.documents.replies import reply_state
from desktop_app.domain.dates import short
from desktop_app.domain.letters import Kind
from desktop_app.domain.text import has_words
from desktop_app.services import centre
from desktop_app.services.centre import CentreRow
from desktop_app.services.library import Library
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import button, cut
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries.centre_dialogs import NoAnswerDialog, ReplyDialog
from desktop_app.ui.tabs.inquiries.exchange_dialogs import take_from_stick, write_replies

_TITLE = 60  # letters of a question in the card's title


class CentreSource:
    """Rows of what `listed` gives for a filter; they are few, so words are sought in themselves."""

    def __init__(self, library: Library, listed: Callable[[Filter], array[int]]) -> None:
        self._library = library
        self._listed = listed

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those that hold the typed words."""
        found = self._listed(filter)
        if not filter.text.strip():
            return found
        rows = self.rows(found)
        return array("q", (id for id in found if has_words(filter.text, _searched(rows[id]))))

    def rows(self, ids: Sequence[int]) -> dict[int, CentreRow]:
        """By id."""
        return centre.rows(self._library, ids)


class PassedPage(QWidget):
    """Enter answers the chosen one. The `tools` stand in the section's line."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.table = TableView(
            context,
            CentreSource(context.library, self._listed),
            self._columns(),
            name="centre_passed",
            tables={"branch_inquiry"},
            count=self._count,
            empty=Empty(
                self.tr("Nothing was passed on. The letters come on the branches' sticks"),
                self.tr("Take letters from the stick"),
                self.take,
            ),
        )
        self.panel = DetailPanel()
        self._open_only = button(self.tr("Open ones only"), self._filter, name="option")
        self._open_only.setCheckable(True)
        give = button(self.tr("Answers to the stick"), self.give_back, icon="usb")
        get = button(self.tr("Take letters from the stick"), self.take, name="primary", icon="usb")
        self.tools: tuple[QWidget, ...] = (give, get)
        self.table.add_tool(self._open_only)
        self.table.chosen.connect(self._show)
        self.table.opened.connect(self.answer)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(Split(context, "centre_passed", self.table, self.panel), 1)
        self._show(None)

    # Acts

    def take(self) -> None:
        """Letters of the branches from a stick."""
        take_from_stick(self._context, self, Kind.ASKED)

    def give_back(self) -> None:
        """The answers on a stick."""
        write_replies(self._context, self)

    def answer(self, id: int) -> None:
        """Write the answer, or a better one; one that was taken back is only looked at."""
        library = self._context.library
        row = centre.get(library, id)
        if row.is_withdrawn:
            return
        draft = ReplyDialog.ask(self, self._context, row)
        if draft is not None:
            attempt(self._context, partial(centre.answer, library, id, draft))

    def take_up(self, id: int) -> None:
        """The branch will read that somebody works on it."""
        attempt(self._context, partial(centre.take_up, self._context.library, id))

    def refuse(self, id: int) -> None:
        """Say why there is no answer."""
        library = self._context.library
        reason = NoAnswerDialog.ask(self, self._context, centre.get(library, id))
        if reason is not None:
            attempt(self._context, partial(centre.refuse, library, id, reason))

    # Inside

    def _filter(self) -> None:
        self.table.set_choice(self._open_only.isChecked())

    def _columns(self) -> tuple[Column[CentreRow], ...]:
        context = self._context

        def is_overdue(row: CentreRow) -> bool:
            return row.is_overdue(context.library.today)

        return (
            Column("branch", self.tr("Branch"), 7, lambda r: r.branch),
            Column("due", self.tr("Deadline"), 11, lambda r: short(r.asked.due_on)),
            Column("question", self.tr("Question"), 24, lambda r: cut(r.asked.question),
                   stretch=True),
            Column("who", self.tr("Who asks"), 15, self._who),
            Column("state", self.tr("State"), 15, partial(reply_state, context.translate),
                   alarm=is_overdue),
        )  # fmt: skip

    def _who(self, row: CentreRow) -> str:
        return ", ".join(filter(None, (row.asked.body(self._context.language), row.asked.office)))

    def _show(self, id: int | None) -> None:
        row = centre.rows(self._context.library, [id]).get(id) if id is not None else None
        if row is None:
            self.panel.clear(self.tr("Choose an inquiry"))
            return
        said = self.tr("Branch no. {branch} · inquiry no. {no} · {state}")
        branch = line_title(
            centre.branch_of(self._context.library, row), self._context.language,
            self._context.translate,
        )  # fmt: skip
        state = reply_state(self._context.translate, row)
        self.panel.show_card(
            title=cut(row.asked.question, _TITLE),
            note=said.format(branch=branch, no=row.asked.number, state=state),
            rows=self._lines(row),
            actions=self._actions(row),
            history=steps(self._context, "branch_inquiry", row.id),
        )

    def _lines(self, row: CentreRow) -> list[Line]:
        context, asked, draft = self._context, row.asked, row.draft
        is_cut = cut(asked.question, _TITLE) != asked.question
        passed = short(date.fromisoformat(asked.passed_on)) if asked.passed_on else ""
        lines = (
            Line(self.tr("Question"), asked.question if is_cut else ""),
            Line(self.tr("Who asks"), self._who(row)),
            Line(self.tr("Topic"), topic_title(asked, context.language, context.translate)),
            Line(self.tr("Accepted on"), short(asked.on)),
            Line(self.tr("Passed on"), passed),
            Line(self.tr("Deadline"), short(asked.due_on),
                 alarm=row.is_overdue(context.library.today)),
            Line(self.tr("Note of the branch"), asked.note),
            Line(self.tr("Answer"), draft.answer),
            Line(self.tr("Sources"), draft.sources),
            Line(self.tr("Documents sent"), str(draft.documents or "")),
            Line(self.tr("Reason"), row.reason),
            Line(self.tr("Prepared by"), draft.executor),
            Line(self.tr("Letter"), self._sent(row)),
        )  # fmt: skip
        return [line for line in lines if line.value]

    def _sent(self, row: CentreRow) -> str:
        """Whether the answer is on its way."""
        if not row.answer_state:
            return ""
        if not row.sent:
            return self.tr("not written to the stick yet")
        arrived = row.held == row.sent
        said = self.tr("no. {no}, the branch has it") if arrived else self.tr("no. {no}, written")
        return said.format(no=row.sent)

    def _actions(self, row: CentreRow) -> list[Action]:
        if row.is_withdrawn:
            return []
        if row.is_final:
            again = partial(self.answer, row.id)
            return [Action(self.tr("Another answer"), again, icon="pencil")]
        answer = Action(
            self.tr("Answer it"), partial(self.answer, row.id), icon="check", primary=True
        )
        refuse = Action(self.tr("No answer"), partial(self.refuse, row.id), icon="x")
        if row.answer_state:
            return [answer, refuse]
        up = Action(self.tr("Take up"), partial(self.take_up, row.id), icon="footsteps")
        return [answer, up, refuse]

    def _listed(self, filter: Filter) -> array[int]:
        return centre.passed(self._context.library, only_open=filter.choice is True)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Inquiries", "%n inquiry(ies)", "", n)


def _searched(row: CentreRow) -> str:
    """What typed words are looked for in."""
    asked = row.asked
    return " ".join((row.branch, asked.question, asked.body_ru, asked.body_ky, asked.office))
