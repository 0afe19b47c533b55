"""The library's own forms of events: add, rename, put into the trash."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain import event_forms as rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.event_forms import EventFormDraft
from desktop_app.services import event_forms
from desktop_app.services.drafts import tidied
from desktop_app.services.event_forms import OwnForm
from desktop_app.services.library import Library
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, Option, TextField
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.readers.lists import ListDialog


class OwnFormDialog(FormDialog[EventFormDraft]):
    """A new form or a change."""

    def __init__(self, parent: QWidget | None, context: UiContext, draft: EventFormDraft) -> None:
        self._context = context
        title = translate("OwnFormDialog", "A form of events")
        super().__init__(parent, title, wording=partial(sentence, context))
        self.form.set_values(vars(draft))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, draft: EventFormDraft
    ) -> EventFormDraft | None:
        """The draft, or None when she went back."""
        return cls(parent, context, draft).run()

    def build(self, form: Form) -> None:
        """Both languages, the window's first, and the usual form that it is counted as."""
        fields = [
            TextField("title_ru", self.tr("Name in Russian")),
            TextField("title_ky", self.tr("Name in Kyrgyz"), kyrgyz=True),
        ]
        for field in reversed(fields) if self._context.language == "ky" else fields:
            form.add(field)
        known = names.titles(self._context.translate, "event_form")
        options = [Option(code, title) for code, title in known.items()]
        form.add(ChoiceField("counted_as", self.tr("Counted in reports as"), options))

    def read(self) -> EventFormDraft:
        """As typed."""
        return EventFormDraft(**self.form.values())

    def problems(self, draft: EventFormDraft) -> Sequence[Problem]:
        """A title and a usual form are wanted."""
        return rules.problems(tidied(draft))


class _Source:
    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """By the alphabet."""
        return event_forms.ids(self._library)

    def rows(self, ids: Sequence[int]) -> dict[int, OwnForm]:
        """By id."""
        return event_forms.rows(self._library, ids)


class OwnFormsDialog(ListDialog):
    """The list and its three buttons."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        super().__init__(
            parent,
            context,
            translate("OwnFormsDialog", "Own forms of events"),
            translate(
                "OwnFormsDialog",
                "They are offered beside the usual forms; each is counted in reports as one of"
                " these.",
            ),
        )
        self.table = TableView(
            context,
            _Source(context.library),
            self._columns(),
            name="own_forms",
            tables={"event_form", "event"},
            count=self._count,
            empty=Empty(
                self.tr("No own forms yet. For example: library night"),
                self.tr("New form"),
                self.new,
            ),
        )
        self.table.search.hide()
        self.table.opened.connect(self._change)
        self.edit = button(self.tr("Edit"), self._change_current, icon="pencil")
        self.away = button(self.tr("Move to the trash"), self._trash, icon="trash")
        self.table.chosen.connect(self._chosen)
        self._chosen(None)
        new = button(self.tr("New form"), self.new, name="primary", icon="plus")
        self.lay(self.table, self.edit, self.away, new)

    def new(self) -> None:
        """Add one."""
        draft = OwnFormDialog.ask(self, self._context, EventFormDraft())
        if draft is not None:
            self.do(partial(event_forms.add, self._context.library, draft))

    def _columns(self) -> tuple[Column[OwnForm], ...]:
        titles = names.titles(self._context.translate, "event_form")
        return (
            Column(
                "name", self.tr("Form"), 22,
                lambda r: " / ".join(filter(None, (r.draft.title_ru, r.draft.title_ky))),
                stretch=True,
            ),
            Column("as", self.tr("Counted as"), 20, lambda r: titles[r.draft.counted_as]),
            Column("events", self.tr("Events"), 12, lambda r: str(r.events), "right"),
        )  # fmt: skip

    def _count(self, n: int) -> str:
        return self._context.translate("Readers", "%n line(s)", "", n)

    def _chosen(self, id: int | None) -> None:
        self.edit.setEnabled(id is not None)
        self.away.setEnabled(id is not None)

    def _change_current(self) -> None:
        if (id := self.table.current()) is not None:
            self._change(id)

    def _change(self, id: int) -> None:
        known = event_forms.get(self._context.library, id)
        draft = OwnFormDialog.ask(self, self._context, known.draft)
        if draft is not None:
            self.do(partial(event_forms.change, self._context.library, id, draft))

    def _trash(self) -> None:
        if (id := self.table.current()) is not None:
            self.do(partial(event_forms.trash, self._context.library, id))
