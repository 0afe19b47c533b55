"""The dialog of a public work (handbook 9.1)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from desktop_app.domain.community import ROLES, CommunityDraft, Work
from desktop_app.domain.errors import Problem
from desktop_app.domain.records import RecordKind
from desktop_app.ui.choices import options
from desktop_app.ui.forms import (
    ChoiceField,
    Form,
    IntegerField,
    MultilineField,
    Option,
    TextField,
    TickField,
)
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.inquiries.community_dialogs import RecordDialog, Written


class WorkDialog(RecordDialog):
    """A public work (handbook 9.1)."""

    kind = RecordKind.PUBLIC_WORK

    def named(self) -> str:
        """New, or one that is there."""
        return self.tr("Public work") if self._row else self.tr("New public work")

    def build(self, form: Form) -> None:
        """What it was, who charged, when, what came of it."""
        if self._row is None:
            form.add(ChoiceField("work", self.tr("Kind of work"), options(self._context, "work")))
        titles = {option.key: option for option in options(self._context, "work_role")}
        for work, roles in ROLES.items():
            shown: list[Option] = [titles[role] for role in roles]
            form.add(ChoiceField(f"role.{work}", self.tr("Who the librarian was"), shown))
        self._neutral = words(
            self.tr("Elections: no campaign material of a candidate or a party in the library."),
            "hint",
            wrap=True,
        )
        form.add_widget(self._neutral)
        form.add(TextField("title", self.tr("Name: commission no., street, occasion"), kyrgyz=True))
        form.add(self.body(self.tr("Who charged")))
        form.add_row(
            TextField("order_no", self.tr("Order no."), kyrgyz=True),
            self.day("order_on", self.tr("Day of the order")),
        )
        if self._row is None:
            self._add_days(form)
        form.add(IntegerField("hours", self.tr("Hours in all")))
        form.add(MultilineField("result", self.tr("Result"), lines=2))
        form.more(self.tr("More"))
        form.add(TextField("proof", self.tr("Confirmation: certificate, letter"), kyrgyz=True))
        form.add(MultilineField("note", self.tr("Note"), lines=2))
        self.add_files(form)

    def _add_days(self, form: Form) -> None:
        form.add_row(
            self.day("on", self.tr("First day")),
            self.day("ends_on", self.tr("Last day, if it is another")),
        )
        form.add(
            IntegerField(
                "days",
                self.tr("Days"),
                self.tr(
                    "Empty: the library's working days from the first to the last. Each is"
                    " counted in its own month"
                ),
            )
        )
        form.add(TickField("is_in_hours", self.tr("In working time")))
        form.add(
            TickField(
                "is_closed",
                self.tr("The library was closed for it"),
                self.tr(
                    "These days are counted as closed. Closed on some of them only? Write"
                    " those down apart"
                ),
            )
        )

    def shown(self, values: dict[str, Any]) -> dict[str, Any]:
        """Nothing typed where there is nothing."""
        roles = {f"role.{work}": values["role"] for work in ROLES}
        empty = {key: values[key] or None for key in ("days", "hours")}
        return super().shown({**values, **roles, **empty})

    def begin(self, draft: CommunityDraft) -> None:
        """Roles and the note on elections follow the work."""
        self._fit()
        if self._row is None:
            self.form.fields["work"].changed.connect(self._fit)

    def _work(self) -> str:
        return self._row.draft.work if self._row else str(self.form.fields["work"].value())

    def _fit(self) -> None:
        """The role that the work asks for; the note on elections."""
        for work in ROLES:
            self.form.fields[f"role.{work}"].setVisible(self._work() == work)
        self._neutral.setVisible(self._work() == Work.ELECTION)

    def typed(self, values: dict[str, Any]) -> dict[str, Any]:
        """The role of this work; nothing typed is nothing."""
        roles: dict[str, str] = {work: values.pop(f"role.{work}") for work in ROLES}
        numbers = {key: values[key] or 0 for key in ("days", "hours") if key in values}
        return values | numbers | {"role": roles.get(self._work(), "")}

    def problems(self, draft: Written) -> Sequence[Problem]:
        """A role is told at the field that is shown; a typed 0 is not the empty field."""
        none = self._row is None and self.form.fields["days"].value() == 0
        return [
            *(replace(one, field=f"role.{self._work()}") if one.field == "role" else one
              for one in super().problems(draft)),
            *([Problem("days", "quantity_wrong")] if none else []),
        ]  # fmt: skip
