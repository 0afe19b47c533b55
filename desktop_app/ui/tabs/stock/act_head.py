"""The head of an act of write-off: its reason, its receiver, its day, what the accountant asks."""

from __future__ import annotations

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication

from desktop_app.domain.classes import Reason
from desktop_app.domain.stock import WithdrawalDraft
from desktop_app.ui import typed
from desktop_app.ui.choices import Picked
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import DateField, Form, MultilineField, TextField
from desktop_app.ui.organisation_fields import BodyField
from desktop_app.ui.tabs.stock.title_fields import choice


class CoefficientField(TextField):
    """«1,25» typed, hundredths kept; nothing typed is 1."""

    def __init__(self, key: str, title: str, hint: str = "") -> None:
        super().__init__(key, title, hint, width=8)

    def value(self) -> Any:
        """Hundredths; None when unreadable."""
        return typed.read_money(self.text()) if self.text() else 100

    def set_value(self, value: Any) -> None:
        """Show hundredths as a number."""
        self.edit.setText("" if value in (None, 100) else typed.write_money(value))

    def unread(self) -> str:
        """The sentence for something that is no coefficient."""
        if self.value() is not None:
            return ""
        return QCoreApplication.translate("Stock", "Enter the coefficient, for example 1,25")


class ReasonForm(Form):
    """The head of an act; Enter after the reason goes straight to the numbers."""

    def __init__(self, context: UiContext) -> None:
        super().__init__(
            save=QCoreApplication.translate("Stock", "On to the numbers"),
            back=QCoreApplication.translate("Stock", "Back"),
        )
        self._context = context
        translate, today = context.translate, self._today
        self.reason = self.add(choice(context, "reason", translate("Stock", "Reason")))
        self.receiver = self.add(
            BodyField(context, "receiver", translate("Stock", "Who takes them over"))
        )
        self.more(translate("Stock", "More"))
        self.add_row(
            DateField("on", translate("Stock", "Day of the act"), today=today),
            DateField("approved_on", translate("Stock", "Approved on"), today=today),
        )
        self.add_row(
            TextField("protocol", translate("Stock", "Commission's record no."), width=12),
            CoefficientField("coefficient", translate("Stock", "Coefficient")),
        )
        self.add(choice(context, "destination", translate("Stock", "Where the documents go")))
        self.add(MultilineField("note", translate("Stock", "Note"), lines=2))
        self.set_values({"on": today(), "coefficient": 100})
        self.reason.changed.connect(self._fit)
        self._fit()

    def show_draft(self, head: WithdrawalDraft) -> None:
        """Go on with what was begun."""
        known = {key: value for key, value in vars(head).items() if key in self.fields}
        self.set_values({**known, "receiver": Picked(head.receiver_id, head.receiver)})
        self._fit()

    def draft(self) -> WithdrawalDraft:
        """The head as typed."""
        values = self.values()
        receiver: Picked = values.pop("receiver")
        is_transfer = values["reason"] == Reason.TRANSFER
        return WithdrawalDraft(
            **{
                **values,
                "on": values["on"] or self._today(),
                "coefficient": values["coefficient"] or 100,
                "receiver": receiver.text if is_transfer else "",
                "receiver_id": receiver.id if is_transfer else None,
            }
        )

    def _today(self) -> date:
        return self._context.library.today

    def _fit(self) -> None:
        """Only a transfer has somebody who takes over."""
        self.receiver.setVisible(self.reason.value() == Reason.TRANSFER)
