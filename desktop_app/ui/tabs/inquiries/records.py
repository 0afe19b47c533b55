"""«Other records»: what has no section of its own: closed days, readers' questions.

open_records(context, parent)   # from the tabs of inquiries and of reports
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.records import RecordDraft, RecordKind
from desktop_app.domain.text import search_key
from desktop_app.services import records, references
from desktop_app.services.library import Done, Library
from desktop_app.services.records import RecordCard
from desktop_app.ui import look
from desktop_app.ui.acts import attempt, sentence, tell
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    IntegerField,
    MultilineField,
    TextField,
)
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tables import Empty, Filter, TableView
from desktop_app.ui.tabs.inquiries.columns import record_columns


def open_records(context: UiContext, parent: QWidget | None) -> None:
    """Show the records and wait until the window is closed."""
    RecordsDialog(context, parent).exec()


class RecordSource:
    """Rows of the list of records, the newest above."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """There are few: the typed words are looked for in the rows themselves."""
        found = records.ids(self._library, descending=not descending)
        wanted = search_key(filter.text)
        if not wanted:
            return found
        known = self.rows(found)
        return array("q", (id for id in found if wanted in _searched(known[id])))

    def rows(self, ids: Sequence[int]) -> dict[int, RecordCard]:
        """By id."""
        return records.rows(self._library, ids)


def _searched(card: RecordCard) -> str:
    return search_key(f"{card.draft.title} {card.draft.note}")


class ClosedDayForm(Form):
    """Writes down that the library was closed when it should have been open."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(save=context.translate("Records", "Save the record"))
        self._context = context
        today = partial(getattr, context.library, "today")
        self.add(TextField("title", self.tr("Why the library was closed"), kyrgyz=True))
        self.add_row(
            DateField("on", self.tr("First day"), today=today),
            IntegerField("quantity", self.tr("Working days")),
        )
        self.add(MultilineField("note", self.tr("Note"), lines=2))
        self.saved.connect(self._save)
        self.begin()

    def begin(self) -> None:
        """Empty again."""
        self.set_values({"title": "", "on": self._context.library.today, "quantity": 1, "note": ""})

    def _save(self) -> None:
        values = self.values()
        values["quantity"] = 1 if values["quantity"] is None else values["quantity"]
        values["on"] = values["on"] or self._context.library.today
        draft = RecordDraft(RecordKind.CLOSED_DAY, **values)
        if _saved(self, self._context, partial(records.add, self._context.library, draft)):
            self.begin()
            self.fields["title"].setFocus()


class ReferenceForm(Form):
    """Counts readers' questions: type, age, how many."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(save=context.translate("Records", "Count"))
        self._context = context
        today = partial(getattr, context.library, "today")
        self.add(ChoiceField("kind", self.tr("Type"), options(context, "inquiry")))
        self.add(ChoiceField("age", self.tr("Age"), options(context, "age")))
        self.add_row(
            IntegerField("n", self.tr("How many")), DateField("on", self.tr("Day"), today=today)
        )
        self.more(self.tr("More"))
        self.add(ChoiceField("content", self.tr("Subject"), options(context, "content")))
        self.saved.connect(self._save)
        self.begin()

    def begin(self) -> None:
        """One more question, today."""
        self.set_values({"n": 1, "on": self._context.library.today, "content": ""})

    def _save(self) -> None:
        values = self.values()
        values["n"] = 1 if values["n"] is None else values["n"]
        if _saved(self, self._context, partial(references.count, self._context.library, **values)):
            self.begin()
            self.start()


def _saved(form: Form, context: UiContext, act: partial[Done]) -> bool:
    """Do it and tell; what is wrong is told at its field, or below all fields."""
    try:
        done = act()
    except Invalid as refused:
        form.set_problems(refused.problems, partial(sentence, context))
        return False
    except UserError as refused:
        form.refuse(wording.sentence(context.translate, refused.code, refused.facts))
        return False
    form.clear_problems()
    tell(context, done)
    return True


class RecordsDialog(QDialog):
    """The forms at the left, what was written at the right."""

    def __init__(self, context: UiContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.setWindowTitle(self.tr("Other records"))
        self.closed_form = ClosedDayForm(context)
        self.reference_form = ReferenceForm(context)
        self._forms = QStackedWidget()
        for form in (self.closed_form, self.reference_form):
            form.back_button.setText(self.tr("Close"))
            form.left.connect(self.accept)
            self._forms.addWidget(form)
        self._records_button = button(
            self.tr("Library closed"), partial(self.show_references, False), name="option"
        )
        self._references_button = button(
            self.tr("Readers' questions"), partial(self.show_references, True), name="option"
        )
        self.table = TableView(
            context,
            RecordSource(context.library),
            record_columns(context),
            name="records",
            tables={"record"},
            count=self._count,
            empty=Empty(self.tr("No records yet. Write the first one at the left")),
        )
        self._cancel = button(self.tr("Take back the record"), self._take_back, icon="trash")
        self._cancel.setEnabled(False)
        self.table.add_tool(self._cancel)
        self.table.chosen.connect(self._chosen)
        self._told = words("", "soft", wrap=True)
        self._undo = button(self.tr("Undo"), context.undo, icon="arrow-back-up")
        self._undo.setToolTip("Ctrl+Z")
        self._undo.hide()
        QShortcut(QKeySequence("Ctrl+Z"), self, context.undo)
        context.bus.changed.connect(self._tell)
        self._lay_out()
        self.show_references(False)

    def _lay_out(self) -> None:
        choice = QHBoxLayout()
        choice.setSpacing(look.px(6))
        for one in (self._records_button, self._references_button):
            one.setCheckable(True)
            choice.addWidget(one)
        choice.addStretch(1)
        left = QVBoxLayout()
        left.addLayout(choice)
        left.addWidget(self._forms, 1)
        said = QHBoxLayout()
        said.addWidget(self._told, 1)
        said.addWidget(self._undo)
        left.addLayout(said)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(14), look.px(16), look.px(12))
        row.setSpacing(look.px(16))
        row.addLayout(left, 4)
        row.addWidget(self.table, 6)
        self.resize(look.fitting(1060, 500))

    def show_references(self, wanted: bool) -> None:
        """Readers' questions, or the closed days."""
        form = self.reference_form if wanted else self.closed_form
        self._forms.setCurrentWidget(form)
        self._references_button.setChecked(wanted)
        self._records_button.setChecked(not wanted)
        form.start()

    def _tell(self) -> None:
        """The strip lies behind this window: its sentence stands here too."""
        self._told.setText(self._context.strip.sentence)
        self._undo.setVisible(bool(self._context.strip.sentence))

    def _chosen(self, id: int | None) -> None:
        self._cancel.setEnabled(id is not None)

    def _take_back(self) -> None:
        id = self.table.current()
        if id is not None:
            attempt(self._context, partial(records.cancel, self._context.library, id))
            self._tell()

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Records", "%n record(s)", "", n)
