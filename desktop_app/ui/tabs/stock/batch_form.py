"""The head of a batch: where it comes from, and what its document says."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.batches import Control
from desktop_app.domain.stock import ReceiptDraft, ReceiptOrigin
from desktop_app.ui.context import UiContext
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


class BatchForm(Form):
    """Asks who gave the books only where that is not told by the source."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            save=QCoreApplication.translate("Stock", "On to the books"),
            back=QCoreApplication.translate("Stock", "Back"),
        )
        self._context = context
        translate, today = context.translate, self._today
        self.origin = self.add(
            choice(context, "receipt_origin", translate("Stock", "Where from"), "origin")
        )
        self.giver = self.add(
            TextField(
                "giver", translate("Stock", "From whom", "a gift, a donor's books"), kyrgyz=True
            )
        )
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
        self.origin.changed.connect(self._ask_giver)
        self._ask_giver()

    def draft(self) -> ReceiptDraft:
        """The head as typed."""
        typed = self.values()
        typed["on"] = typed["on"] or self._today()
        return ReceiptDraft(**{k: v for k, v in typed.items() if not k.startswith("control_")})

    def control(self) -> Control:
        """The document's own count and sum, where it has them."""
        typed = self.values()
        return Control(typed["control_copies"], typed["control_money"])

    def show_draft(self, draft: ReceiptDraft, control: Control) -> None:
        """What was typed before."""
        said = {"control_copies": control.copies, "control_money": control.money}
        self.set_values({**vars(draft), **said})
        self._ask_giver()

    def _today(self) -> date:
        return self._context.library.today

    def _ask_giver(self) -> None:
        self.giver.setVisible(self.origin.value() in _GIVEN or bool(self.giver.text()))
