"""The head of a batch: where it comes from, and what its document says."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from desktop_app.domain.batches import Control
from desktop_app.domain.errors import Problem
from desktop_app.domain.stock import ReceiptDraft, ReceiptOrigin, receipt_problems
from desktop_app.services.receipts import BatchRow
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    DateField,
    Form,
    IntegerField,
    MoneyField,
    MultilineField,
    TextField,
)
from desktop_app.ui.tabs.stock.title_fields import choice

_GIVEN = (
    *(ReceiptOrigin.GIFT, ReceiptOrigin.GRANT, ReceiptOrigin.TRANSFER),
    *(ReceiptOrigin.REPLACEMENT, ReceiptOrigin.OTHER),
)
"""Origins where it matters who gave it."""


class HeadFields(QObject):
    """Adds them to a form; asks who gave the books only where the source does not tell that."""

    def __init__(self, context: UiContext, form: Form) -> None:
        super().__init__(form)
        self._context = context
        self._form = form
        translate, today = context.translate, self._today
        self.origin = form.add(
            choice(context, "receipt_origin", translate("Stock", "Where from"), "origin")
        )
        self.giver = form.add(
            TextField(
                "giver", translate("Stock", "From whom", "a gift, a donor's books"), kyrgyz=True
            )
        )
        form.add(choice(context, "receipt_paper", translate("Stock", "Document"), "document"))
        form.add_row(
            TextField("document_no", translate("Stock", "Document no."), width=10),
            DateField("document_date", translate("Stock", "of", "date of a document"), today=today),
        )
        form.add_row(
            IntegerField("control_copies", translate("Stock", "Copies in the document")),
            MoneyField("control_money", translate("Stock", "Sum in the document")),
        )
        self.origin.changed.connect(self.ask_giver)
        self.ask_giver()

    def draft(self) -> ReceiptDraft:
        """The head as typed."""
        typed = self._form.values()
        typed["on"] = typed.get("on") or self._today()
        return ReceiptDraft(**{k: v for k, v in typed.items() if not k.startswith("control_")})

    def control(self) -> Control:
        """The document's own count and sum, where it has them."""
        typed = self._form.values()
        return Control(typed["control_copies"], typed["control_money"])

    def show(self, draft: ReceiptDraft, control: Control) -> None:
        """What was typed before."""
        said = {"control_copies": control.copies, "control_money": control.money}
        values = {key: value for key, value in vars(draft).items() if key in self._form.fields}
        self._form.set_values(values | said)
        self.ask_giver()

    def ask_giver(self) -> None:
        """Shown for a gift, and where a name stands already."""
        self.giver.setVisible(self.origin.value() in _GIVEN or bool(self.giver.text()))

    def _today(self) -> date:
        return self._context.library.today


class BatchForm(Form):
    """The head of a new batch."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            save=QCoreApplication.translate("Stock", "On to the books"),
            back=QCoreApplication.translate("Stock", "Back"),
        )
        translate, today = context.translate, context.library.today
        self._head = HeadFields(context, self)
        self.more(translate("Stock", "More"))
        self.add(DateField("on", translate("Stock", "Day of entry"), today=lambda: today))
        self.add(MultilineField("note", translate("Stock", "Note"), lines=2))
        self.set_values({"on": today})

    def draft(self) -> ReceiptDraft:
        """The head as typed."""
        return self._head.draft()

    def control(self) -> Control:
        """The document's own count and sum."""
        return self._head.control()

    def show_draft(self, draft: ReceiptDraft, control: Control) -> None:
        """What was typed before."""
        self._head.show(draft, control)


class DocumentDialog(FormDialog[tuple[ReceiptDraft, Control]]):
    """A batch's document corrected; its day, its record and its list stay."""

    def __init__(self, parent: QWidget, context: UiContext, row: BatchRow) -> None:
        self._context = context
        title = context.translate("Stock", "Document of batch no. {number}")
        super().__init__(
            parent, title.format(number=row.number), wording=partial(sentence, context)
        )
        draft = ReceiptDraft(
            row.on, row.origin, row.document, row.document_no, row.document_date, row.note,
            row.giver,
        )  # fmt: skip
        self._head.show(draft, row.control)

    @classmethod
    def ask(
        cls, parent: QWidget, context: UiContext, row: BatchRow
    ) -> tuple[ReceiptDraft, Control] | None:
        """What it should be, or None when she went back."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """The same questions as when it was taken in."""
        self._head = HeadFields(self._context, form)
        form.add(MultilineField("note", self._context.translate("Stock", "Note"), lines=2))

    def read(self) -> tuple[ReceiptDraft, Control]:
        """As typed."""
        return self._head.draft(), self._head.control()

    def problems(self, draft: tuple[ReceiptDraft, Control]) -> Sequence[Problem]:
        """What keeps a batch from being received."""
        return receipt_problems(draft[0], self._context.library.today)
