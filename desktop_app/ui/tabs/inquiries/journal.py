"""The journal of the self-government's inquiries: the list, the card, the acts on it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.inquiries import InquiryState
from desktop_app.domain.letters import Kind
from desktop_app.services import inquiries
from desktop_app.services.inquiries import InquiryCard, InquiryRow, Narrow
from desktop_app.services.library import Done, Library
from desktop_app.ui import look, rubrics
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Split
from desktop_app.ui.history import steps
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.tables import Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries import card as cards
from desktop_app.ui.tabs.inquiries import exchange_dialogs, letters_card, papers
from desktop_app.ui.tabs.inquiries.answering import AnswerDialog, HandDialog, ReasonDialog
from desktop_app.ui.tabs.inquiries.arrived import Watch
from desktop_app.ui.tabs.inquiries.columns import columns
from desktop_app.ui.tabs.inquiries.dialogs import InquiryDialog
from desktop_app.ui.tabs.inquiries.filters import FilterBar
from desktop_app.ui.tabs.inquiries.records import open_records

SHOWS = frozenset({"inquiry", "organisation", "rubric", "centre_answer", "letter"})


class InquirySource:
    """Rows of the journal; `filter.choice` is a `Narrow`."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that match, in order."""
        narrow = filter.choice if isinstance(filter.choice, Narrow) else None
        return inquiries.ids(
            self._library, filter.text, order, descending=descending, narrow=narrow
        )

    def rows(self, ids: Sequence[int]) -> dict[int, InquiryRow]:
        """By id."""
        return inquiries.rows(self._library, ids)


class JournalSection(QWidget):
    """The most urgent stand above; the card of the chosen one beside them."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._inquiry: int | None = None
        self.table = TableView(
            context,
            InquirySource(context.library),
            columns(context),
            name="inquiries",
            tables=SHOWS,
            count=self._count,
            empty=Empty(
                self.tr("No inquiries here. Write down the first one: F7"),
                self.tr("New inquiry"),
                self.new,
            ),
        )
        self.filters = FilterBar(context)
        self.filters.changed.connect(self._filter)
        self.panel = DetailPanel()
        self.panel.clear(self.tr("Choose an inquiry"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._bar())
        column.addWidget(Watch(context))
        column.addWidget(Split(context, "inquiries", self.table, self.panel), 1)
        self.table.add_tool(self.filters.topic)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(look.px(8))
        bar.addWidget(self.filters)
        bar.addStretch(1)
        bar.addWidget(button(self.tr("Print the journal"), self.print_journal, icon="printer"))
        more = button(self.tr("More"))
        more.setMenu(menu(((self.tr("Own topics"), self.own_topics),
                           (self.tr("Other records"), self._records),
                           (self.tr("Letter for the central library"), self.write_letter),
                           (self.tr("Answers of the central library"), self.take_answers)),
                          more))  # fmt: skip
        bar.addWidget(more)
        new = button(self.tr("New inquiry"), self.new, name="primary", icon="plus", key="F7")
        bar.addWidget(new)
        return bar

    # What the window uses

    def activate(self) -> None:
        """The search box gets the focus."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """F7, one inquiry for the first screen, the other records for the reports' tab."""
        return {
            "new": self.new,
            "show": self.show_inquiry,
            "hand_over": self.hand_over,
            "records": self._records,
            "own_topics": self.own_topics,
            "print_journal": self.print_journal,
            "write_letter": self.write_letter,
            "take_answers": self.take_answers,
        }

    def show_inquiry(self, id: int) -> None:
        """Choose one; its card is in the panel."""
        self.table.set_search("")
        self.filters.show_all()
        self.table.choose(id)
        self._chosen(id)

    def hand_over(self, id: int) -> None:
        """Choose one and tell who took its answer."""
        self.show_inquiry(id)
        self._hand_over()

    # The chosen one

    def _chosen(self, id: int | None) -> None:
        self._inquiry = id
        if id is None:
            self.panel.clear(self.tr("Choose an inquiry"))
            return
        context = self._context
        card = inquiries.get(context.library, id)
        row = inquiries.rows(context.library, [id])[id]
        acts = cards.InquiryActs(
            self._answer,
            self._start,
            self._pass_on,
            self._hand_over,
            self._refuse,
            self._change,
            self._trash,
            partial(papers.print_slip, context, self, id),
            partial(papers.print_reply, context, self, id),
            partial(self._answer, use_reply=True),
        )
        self.panel.show_card(
            title=card.draft.question,
            note=cards.note(context, card, row),
            rows=cards.lines(context, card, row),
            actions=cards.actions(context, card, acts),
            history=steps(context, "inquiry", id),
        )

    def _open(self, id: int) -> None:
        """Enter: an open one is answered, an answered one handed over, a closed one looked at."""
        card = inquiries.get(self._context.library, id)
        if card.state.is_open:
            self._answer()
        elif card.state is InquiryState.DONE:
            self._hand_over()
        else:
            self._change()

    def _card(self) -> InquiryCard:
        return inquiries.get(self._context.library, self._inquiry or 0)

    # Acts

    def new(self) -> None:
        """Accept an inquiry, answered at once or due later."""
        typed = InquiryDialog.ask(self, self._context)
        if typed is None:
            return
        library = self._context.library
        act = partial(inquiries.accept, library, typed.draft)
        if typed.answer:
            act = partial(inquiries.accept_answered, library, typed.draft, typed.answer, typed.hand)
        self._go_to(attempt(self._context, act))

    def _change(self) -> None:
        card = self._card()
        typed = InquiryDialog.ask(self, self._context, card)
        if typed is not None:
            act = partial(inquiries.change, self._context.library, card.id, typed.draft)
            attempt(self._context, act)

    def _answer(self, *, use_reply: bool = False) -> None:
        """Write the answer, or correct the one that there is; or begin with the centre's."""
        card, library = self._card(), self._context.library
        reply = letters_card.usable(self._context, card) if use_reply else None
        first = letters_card.draft(self._context, reply) if reply else None
        typed = AnswerDialog.ask(self, self._context, card, first)
        if typed is None:
            return
        act = partial(inquiries.answer, library, card.id, typed.answer, typed.hand)
        if card.state.is_answered:
            act = partial(inquiries.amend, library, card.id, typed.answer)
        attempt(self._context, act)

    def _hand_over(self) -> None:
        card = self._card()
        draft = HandDialog.ask(self, self._context, card)
        if draft is not None:
            attempt(
                self._context, partial(inquiries.hand_over, self._context.library, card.id, draft)
            )

    def _refuse(self) -> None:
        card = self._card()
        reason = ReasonDialog.refuse(self, self._context, card)
        if reason is not None:
            attempt(
                self._context, partial(inquiries.refuse, self._context.library, card.id, reason)
            )

    def _pass_on(self) -> None:
        card = self._card()
        note = ReasonDialog.pass_on(self, self._context, card)
        if note is not None:
            attempt(self._context, partial(inquiries.pass_on, self._context.library, card.id, note))

    def _start(self) -> None:
        attempt(self._context, partial(inquiries.start, self._context.library, self._card().id))

    def _trash(self) -> None:
        attempt(self._context, partial(inquiries.trash, self._context.library, self._card().id))

    def _go_to(self, done: Done | None) -> None:
        if done is not None and done.id is not None:
            self.table.choose(done.id)

    def print_journal(self) -> None:
        """The journal of a quarter or another period."""
        papers.print_journal(self._context, self)

    def write_letter(self) -> None:
        """What was passed on, on a stick without a report."""
        exchange_dialogs.write_letter(self._context, self)

    def take_answers(self) -> None:
        """The centre's answers from a stick."""
        exchange_dialogs.take_from_stick(self._context, self, Kind.REPLIES)

    def own_topics(self) -> None:
        """The library's own topics of inquiries."""
        rubrics.dialog(self, self._context).exec()
        self.filters.fill_topics()

    def _filter(self) -> None:
        self.table.set_choice(self.filters.narrow())

    def _records(self) -> None:
        open_records(self._context, self)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Inquiries", "%n inquiry(ies)", "", n)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return JournalSection(context)
