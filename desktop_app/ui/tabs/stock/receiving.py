"""«Принять партию»: the document on the left, then its books one by one; the list on the right."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.documents import wording
from desktop_app.domain.batches import Control, ReceiptLine
from desktop_app.domain.errors import Invalid, Problem, Severity, UserError
from desktop_app.domain.numbers import money
from desktop_app.domain.stock import ReceiptDraft, receipt_problems
from desktop_app.services import receiving
from desktop_app.ui import look
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import (
    DateField,
    Form,
    IntegerField,
    MoneyField,
    MultilineField,
    TextField,
)
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.stock.entering import EnteredList
from desktop_app.ui.tabs.stock.line_form import LineForm
from desktop_app.ui.tabs.stock.title_fields import choice


class BatchForm(Form):
    """The head of a batch: what the accompanying document says."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            save=QCoreApplication.translate("Stock", "On to the books"),
            back=QCoreApplication.translate("Stock", "Back"),
        )
        self._context = context
        translate, today = context.translate, self._today
        self.add(choice(context, "receipt_origin", translate("Stock", "Where from"), "origin"))
        self.add(choice(context, "receipt_paper", translate("Stock", "Document"), "document"))
        self.add_row(
            TextField("document_no", translate("Stock", "Document no."), width=10),
            DateField("document_date", translate("Stock", "of", "date of a document"), today=today),
        )
        self.add_row(
            IntegerField("control_copies", translate("Stock", "Copies in the document")),
            MoneyField("control_money", translate("Stock", "Sum in the document")),
        )
        self.more(translate("Stock", "More"))
        self.add(DateField("on", translate("Stock", "Day of entry"), today=today))
        self.add(MultilineField("note", translate("Stock", "Note"), lines=2))
        self.set_values({"on": today()})

    def _today(self) -> date:
        return self._context.library.today

    def draft(self) -> ReceiptDraft:
        """The head as typed."""
        typed = self.values()
        typed["on"] = typed["on"] or self._today()
        return ReceiptDraft(**{k: v for k, v in typed.items() if not k.startswith("control_")})

    def control(self) -> Control:
        """The document's own count and sum, where it has them."""
        typed = self.values()
        return Control(typed["control_copies"], typed["control_money"])


class ReceivingPage(QWidget):
    """One batch from its document to its entry; `old` copies have no document and no entry."""

    left = Signal()
    done = Signal(object)  # Done

    def __init__(self, context: UiContext, *, old: bool = False) -> None:
        super().__init__()
        self._context = context
        self._old = old
        translate = context.translate
        title = (
            translate("Stock", "Enter old books") if old else translate("Stock", "Receive a batch")
        )
        self.head = BatchForm(context)
        self.line = LineForm(context, numbered_only=old)
        self.list = EnteredList(
            context,
            translate("Stock", "Books entered"),
            translate("Stock", "Enter the books")
            if old
            else translate("Stock", "Take the batch in"),
            translate("Stock", "Books of the opening balance get their numbers here")
            if old
            else translate("Stock", "Enter the books of the document one by one"),
            self._told,
        )
        self.list.setVisible(old)
        self._left = QStackedWidget()
        self._left.addWidget(self.head)
        self._left.addWidget(self.line)
        columns = QHBoxLayout()
        columns.setSpacing(look.px(14))
        columns.addWidget(self._left, 5)
        columns.addWidget(self.list, 6)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(words(title, "title"))
        page.addLayout(columns, 1)
        self._connect()

    def _connect(self) -> None:
        self.head.saved.connect(self._on_to_books)
        self.head.left.connect(self.left)
        self.line.left.connect(self._back_to_document)
        self.line.entered.connect(self.list.add)
        self.list.changed.connect(self._compare)
        self.list.posted.connect(self._post)

    def start(self) -> None:
        """Where typing begins."""
        if self._old:
            self._left.setCurrentWidget(self.line)
        current = self._left.currentWidget()
        if isinstance(current, Form):
            current.start()

    def dirty(self) -> bool:
        """Whether something would be lost."""
        return self.head.dirty or bool(self.list.rows)

    def _on_to_books(self) -> None:
        problems = receipt_problems(self.head.draft(), self._context.library.today)
        if any(p.severity is Severity.ERROR for p in problems):
            self.head.set_problems(problems, self._sentence)
            return
        self._left.setCurrentWidget(self.line)
        self.list.show()
        self._compare()
        self.line.start()

    def _back_to_document(self) -> None:
        if self._old:
            self.left.emit()
            return
        self.list.hide()
        self._left.setCurrentWidget(self.head)
        self.head.start()

    def _compare(self) -> None:
        """The document's totals beside those typed so far."""
        if not self._old:
            self.list.note.setText(self._document_words())
        lines = [row.line for row in self.list.rows if row.line is not None]
        self.line.set_earlier(lines)

    def _told(self, n: int, tyiyn: int) -> str:
        """«14 экземпляров · 812 сом»."""
        count = self._context.translate("Stock", "%n copy(ies)", "", n)
        return f"{count} · {money(tyiyn)}"

    def _document_words(self) -> str:
        control = self.head.control()
        translate = self._context.translate
        parts, n = [], control.copies
        if n is not None:
            parts.append(translate("Stock", "%n copy(ies)", "", n))
        if control.money is not None:
            parts.append(money(control.money))
        if not parts:
            return ""
        return translate("Stock", "In the document: {totals}").format(totals=" · ".join(parts))

    def _post(self) -> None:
        lines = [row.line for row in self.list.rows if row.line is not None]
        library = self._context.library
        try:
            if self._old:
                done = receiving.enlist(library, [x for x in lines if isinstance(x, ReceiptLine)])
            else:
                done = receiving.receive(library, self.head.draft(), lines, self.head.control())
        except Invalid as refused:
            self.list.refuse("\n".join(self._sentence(p) for p in refused.problems))
        except UserError as refused:
            self.list.refuse(self._sentence(Problem("", refused.code, facts=refused.facts)))
        else:
            self.done.emit(done)

    def _sentence(self, problem: Problem) -> str:
        return wording.sentence(self._context.translate, problem.code, problem.facts)
