"""A debtor in the panel: how to reach the reader, the books past their term, the reminders."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.debts import Way
from desktop_app.domain.errors import Problem
from desktop_app.services import debtors
from desktop_app.services.debtors import Debtor, Owed, Reminder
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, MultilineField, Option
from desktop_app.ui.pieces import words

Reminded = tuple[str, str]
"""The way, and what came of it."""


class ReminderDialog(FormDialog[Reminded]):
    """How somebody was reminded, and with what result."""

    def __init__(self, parent: QWidget | None, context: UiContext, title: str) -> None:
        self._context = context
        save = context.translate("Debtors", "Write down the reminder")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))
        self.resize(look.fitting(520, 330))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, title: str) -> Reminded | None:
        """Let her fill it in."""
        return cls(parent, context, title).run()

    def build(self, form: Form) -> None:
        """A digit, and a line when there is something to tell."""
        titles = names.titles(self._context.translate, "reminder_way")
        ways = [Option(way.value, titles[way]) for way in Way]
        form.add(ChoiceField("way", self._context.translate("Debtors", "How"), ways))
        form.add(MultilineField("result", self._context.translate("Debtors", "Result"), lines=2))

    def read(self) -> Reminded:
        """As typed."""
        return self.form.fields["way"].value(), self.form.fields["result"].value()

    def problems(self, draft: Reminded) -> list[Problem]:
        """A way must be chosen."""
        return debtors.reminder_problems(self._context.library, *draft)


def show_debtor(
    context: UiContext,
    panel: DetailPanel,
    one: Debtor,
    remind: Callable[[], None],
    letter: Callable[[], None],
    card: Callable[[], None],
) -> None:
    """Fill the panel."""
    translate, reader = context.translate, one.reader
    school = ", ".join(filter(None, (str(reader.grade or ""), reader.school)))
    category = "" if school else names.title(translate, "category", reader.category)
    facts = (
        (translate("Readers", "Category"), category),
        (translate("Readers", "Grade, school"), school),
        (translate("Readers", "Address"), reader.address),
        (translate("Readers", "Phone"), reader.phone),
        (translate("Readers", "Parent or guardian"), reader.guardian),
        (translate("Debtors", "Guardian's phone"), reader.guardian_phone),
    )
    panel.show_card(
        title=reader.name,
        note=translate("Debtors", "Card no. {no}").format(no=reader.card_no),
        rows=[Line(label, text) for label, text in facts if text],
        actions=[
            Action(translate("Debtors", "Remind…"), remind, "message-question", primary=True),
            Action(translate("Debtors", "Letter…"), letter, "printer"),
            Action(translate("Debtors", "Reader's card"), card, "users"),
        ],
        extra=_extra(context, one.loans, debtors.reminders(context.library, reader.id)),
    )


def _extra(context: UiContext, books: tuple[Owed, ...], log: list[Reminder]) -> QWidget:
    translate = context.translate
    body = QWidget()
    column = QVBoxLayout(body)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(look.px(3))
    column.addWidget(words(translate("Debtors", "Past the term"), "heading"))
    for book in books:
        n = book.days_late
        late = QCoreApplication.translate("Debtors", "%n day(s) late", "", n)
        what = " ".join(filter(None, (book.inventory_no, book.title)))
        until = translate("Debtors", "{book}, until {date}")
        text = until.format(book=what, date=short(book.due_on))
        column.addWidget(words(f"! {text}, {late}", "problem", wrap=True))
    column.addWidget(words(translate("Debtors", "Reminders"), "heading"))
    if not log:
        column.addWidget(words(translate("Debtors", "None yet."), "soft"))
    for reminder in log:
        told = (short(reminder.on), names.title(translate, "reminder_way", reminder.way))
        text = " · ".join(filter(None, (*told, reminder.result)))
        column.addWidget(words(text, wrap=True))
    return body
