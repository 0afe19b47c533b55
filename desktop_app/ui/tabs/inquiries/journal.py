"""The journal of the self-government's inquiries: the list, the card, the acts on it."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from desktop_app.services import inquiries
from desktop_app.services.inquiries import InquiryCard, InquiryRow
from desktop_app.services.library import Done, Library
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel
from desktop_app.ui.history import steps
from desktop_app.ui.organisation_fields import written
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries import card as cards
from desktop_app.ui.tabs.inquiries.columns import columns
from desktop_app.ui.tabs.inquiries.dialogs import AnswerDialog, InquiryDialog, ReasonDialog
from desktop_app.ui.tabs.inquiries.records import open_records

SHOWS = frozenset({"inquiry", "organisation"})


class InquirySource:
    """Rows of the journal; `filter.choice` is True for the open ones alone."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """All that match, in order."""
        return inquiries.ids(
            self._library,
            filter.text,
            order,
            descending=descending,
            only_open=filter.choice is True,
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
        self._open_only = button(self.tr("Open ones only"), self._filter, name="option")
        self._open_only.setCheckable(True)
        self.panel = DetailPanel()
        self.panel.clear(self.tr("Choose an inquiry"))
        split = QSplitter()
        split.addWidget(self.table)
        split.addWidget(self.panel)
        split.setStretchFactor(0, 1)
        split.setChildrenCollapsible(False)
        split.setSizes([look.px(600), look.px(270)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(self._bar())
        column.addWidget(split, 1)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(self._open)

    def _bar(self) -> QHBoxLayout:
        bar = QHBoxLayout()
        bar.setSpacing(look.px(8))
        bar.addWidget(self._open_only)
        bar.addWidget(button(self.tr("Other records"), self._records, icon="list-details"))
        bar.addStretch(1)
        new = button(self.tr("New inquiry"), self.new, name="primary", icon="plus", key="F7")
        bar.addWidget(new)
        return bar

    # What the window uses

    def activate(self) -> None:
        """The search box gets the focus."""
        self.table.activate()

    def acts(self) -> Mapping[str, Callable[..., None]]:
        """F7, one inquiry for the first screen, the other records for the reports' tab."""
        return {"new": self.new, "show": self.show_inquiry, "records": self._records}

    def show_inquiry(self, id: int) -> None:
        """Choose one; its card is in the panel."""
        self.table.set_search("")
        self.table.choose(id)
        self._chosen(id)

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
            self._answer, self._start, self._pass_on, self._refuse, self._change, self._trash
        )
        self.panel.show_card(
            title=card.draft.question,
            note=cards.note(context, card, row),
            rows=cards.lines(context, card, row),
            actions=cards.actions(context, card, acts),
            history=steps(context, "inquiry", id),
        )

    def _open(self, id: int) -> None:
        """Enter: an open one is answered, a closed one looked at again."""
        card = inquiries.get(self._context.library, id)
        if card.state.is_open:
            self._answer()
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
        body = typed.body.id or written(library, typed.body.text)
        draft = replace(typed.draft, organisation_id=body)
        act = partial(inquiries.accept, library, draft)
        if typed.answer:
            act = partial(inquiries.accept_answered, library, draft, typed.answer)
        self._go_to(attempt(self._context, act))

    def _change(self) -> None:
        card = self._card()
        typed = InquiryDialog.ask(self, self._context, card)
        if typed is not None:
            library = self._context.library
            body = typed.body.id or written(library, typed.body.text)
            draft = replace(typed.draft, organisation_id=body)
            attempt(self._context, partial(inquiries.change, library, card.id, draft))

    def _answer(self) -> None:
        card = self._card()
        draft = AnswerDialog.ask(self, self._context, card)
        if draft is not None:
            attempt(self._context, partial(inquiries.answer, self._context.library, card.id, draft))

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

    def _filter(self) -> None:
        self.table.set_choice(self._open_only.isChecked())

    def _records(self) -> None:
        open_records(self._context, self)

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Inquiries", "%n inquiry(ies)", "", n)


def build(context: UiContext) -> QWidget:
    """The section, for the strip."""
    return JournalSection(context)
