"""Who stands on the acts: the approver, the commission, the accountant, the keeper of the stock."""

from __future__ import annotations

from functools import partial

from desktop_app.services import commission
from desktop_app.services.commission import KEYS, MEMBERS
from desktop_app.ui.acts import tell
from desktop_app.ui.forms import DateField, NameField, TextField
from desktop_app.ui.pieces import words
from desktop_app.ui.settings.page import SettingsPage


class CommissionPage(SettingsPage):
    """An empty line is signed by hand; saved words hold from a day on."""

    def _build(self) -> None:
        self._shown: dict[str, str] = {}
        form, office = self.form, self.tr("Office")
        hint = self.tr(
            "These names stand on every act of the stock. A line that is left empty is printed"
            " as a line to sign by hand."
        )
        form.add_widget(words(hint, "soft", wrap=True))
        form.add(
            NameField(
                "commission.approver",
                self.tr("Who approves the acts"),
                self.tr("Empty: the director of the library system"),
            )
        )
        form.add_row(
            TextField("commission.approver_office_ru", self.tr("Office, in Russian"), kyrgyz=True),
            TextField("commission.approver_office_ky", self.tr("Office, in Kyrgyz"), kyrgyz=True),
        )
        form.heading(self.tr("Commission"))
        form.add_row(
            NameField("commission.chairman", self.tr("Chair")),
            TextField("commission.chairman_office", office, kyrgyz=True),
        )
        for n in range(1, MEMBERS + 1):
            title = self.tr("Member {n}").format(n=n)
            form.add_row(
                NameField(f"commission.member_{n}", title),
                TextField(f"commission.member_{n}_office", office, kyrgyz=True),
            )
        form.add(NameField("commission.accountant", self.tr("Accountant")))
        order = self.tr("Appointed by")
        example = self.tr("For example: order no. 12 of 15.01.2026")
        form.add(TextField("commission.order", order, example, kyrgyz=True))
        form.add(
            NameField(
                "commission.keeper",
                self.tr("Who answers for the stock"),
                self.tr("Empty: the librarian"),
            )
        )
        form.add(
            DateField(
                "from",
                self.tr("In force from"),
                self.tr("Acts of earlier days keep what was there"),
                today=partial(getattr, self._context.library, "today"),
            )
        )

    def _load(self) -> None:
        library = self._context.library
        known = vars(commission.typed(library))
        self._shown = {key: known[key.partition(".")[2]] for key in KEYS}
        self.form.set_values({**self._shown, "from": library.today})

    def _save(self) -> None:
        values = self.form.values()
        new = {key: values[key] for key in KEYS if values[key] != self._shown[key]}
        self.form.dirty = False
        if new:
            tell(self._context, commission.change(self._context.library, new, values["from"]))
            self.said.emit()
