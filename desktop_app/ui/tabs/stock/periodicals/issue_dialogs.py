"""Short forms about one issue: a special one, a note, handing on; and the letter of a claim."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Problem
from desktop_app.domain.issues import Arrival
from desktop_app.domain.periodicals import MOST_COPIES
from desktop_app.services import claims, organisations
from desktop_app.services.issues import Cell
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    DateField,
    Form,
    IntegerField,
    MultilineField,
    PickerField,
    Suggestion,
    TextField,
)


@dataclass(frozen=True)
class Special:
    """An issue beyond the numbering as typed."""

    label: str
    arrival: Arrival


class SpecialDialog(FormDialog[Special]):
    """«Спецвыпуск»: what is printed on it, when it came, how many."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        self._context = context
        super().__init__(
            parent, self.tr("Special or extra issue"), wording=partial(sentence, context)
        )
        self.form.set_values({"on": context.library.today, "copies": 1})

    def build(self, form: Form) -> None:
        """Three fields."""
        form.add(
            TextField(
                "label",
                self.tr("What is printed on it?"),
                self.tr("For example: special issue for Nooruz"),
                kyrgyz=True,
            )
        )
        form.add(DateField("on", self.tr("Received on"), today=lambda: self._context.library.today))
        form.add(IntegerField("copies", self.tr("Copies")))

    def read(self) -> Special:
        """As typed."""
        values = self.form.values()
        return Special(values["label"], Arrival(values["on"], values["copies"] or 0))

    def problems(self, draft: Special) -> Sequence[Problem]:
        """Its words and its copies."""
        found = []
        if not draft.label:
            found.append(Problem("label", "issue_label_required"))
        if draft.arrival.on and draft.arrival.on > self._context.library.today:
            found.append(Problem("on", "date_in_future"))
        if not 1 <= (draft.arrival.copies or 0) <= MOST_COPIES:
            facts = {"low": 1, "high": MOST_COPIES}
            found.append(Problem("copies", "copies_wrong", facts=facts))
        return found


class NoteDialog(FormDialog[tuple[str, str]]):
    """What is printed on an issue when that is not its number, and a note."""

    def __init__(self, parent: QWidget | None, context: UiContext, cell: Cell) -> None:
        title = self.tr("Note on {issue}").format(issue=cell.name)
        super().__init__(parent, title, wording=partial(sentence, context))
        row = cell.row
        self.form.set_values({"label": row.label if row else "", "note": row.note if row else ""})

    def build(self, form: Form) -> None:
        """Two fields."""
        form.add(
            TextField(
                "label",
                self.tr("Printed on it instead of the number"),
                self.tr("Mostly empty"),
                kyrgyz=True,
            )
        )
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> tuple[str, str]:
        """As typed."""
        values = self.form.values()
        return values["label"], values["note"]


@dataclass(frozen=True)
class Handed:
    """To whom, how many, when; `each` for every issue from now on."""

    organisation_id: int
    copies: int
    on: date | None


class HandOnDialog(FormDialog[Handed]):
    """To whom an issue goes, or each of a title (`standing`)."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, what: str, *, standing: bool
    ) -> None:
        self._context = context
        self._standing = standing
        title = self.tr("Each issue goes to") if standing else self.tr("Hand on {issue}")
        save = self.tr("Remember") if standing else self.tr("Hand on")
        super().__init__(
            parent, title.format(issue=what), save=save, wording=partial(sentence, context)
        )
        self.form.set_values({"copies": 1})

    def build(self, form: Form) -> None:
        """The body is one of the register."""
        context = self._context
        form.add(
            PickerField(
                "body",
                self.tr("Who gets it?"),
                self.tr("A body or partner of your list"),
                suggest=self._suggest,
                known_only=True,
            )
        )
        form.add(IntegerField("copies", self.tr("Copies")))
        if not self._standing:
            form.add(
                DateField(
                    "on",
                    self.tr("On"),
                    self.tr("Empty: today"),
                    today=lambda: context.library.today,
                )
            )

    def read(self) -> Handed:
        """As typed."""
        values = self.form.values()
        return Handed(values["body"].id or 0, values["copies"] or 0, values.get("on"))

    def problems(self, draft: Handed) -> Sequence[Problem]:
        """Who and how many."""
        found = []
        if not draft.organisation_id:
            found.append(Problem("body", "body_required"))
        if not 1 <= draft.copies <= MOST_COPIES:
            facts = {"low": 1, "high": MOST_COPIES}
            found.append(Problem("copies", "copies_wrong", facts=facts))
        return found

    def _suggest(self, typed: str) -> list[Suggestion]:
        found = organisations.find(self._context.library, typed)
        return [Suggestion(row.id, row.name(self._context.language)) for row in found]


class ClaimDialog(FormDialog[str]):
    """Whom the letter is for; the last one is proposed."""

    def __init__(self, parent: QWidget | None, context: UiContext, count: int) -> None:
        self._context = context
        super().__init__(
            parent,
            context.translate("ClaimDialog", "Claim about %n issue(s)", "", count),
            save=self.tr("Write the letter"),
            wording=partial(sentence, context),
        )
        proposed = claims.recipient(context.library) or self.tr("Kyrgyz pochtasy, post office")
        self.form.set_values({"recipient": proposed})

    def build(self, form: Form) -> None:
        """One field."""
        form.add(
            TextField(
                "recipient",
                self.tr("To whom?"),
                self.tr("The post office or the publisher"),
                kyrgyz=True,
            )
        )

    def read(self) -> str:
        """As typed."""
        return str(self.form.values()["recipient"])

    def problems(self, draft: str) -> Sequence[Problem]:
        """Somebody must get it."""
        return () if draft else [Problem("recipient", "recipient_required")]


class AnswerDialog(FormDialog[str]):
    """What the post answered."""

    def __init__(self, parent: QWidget | None, context: UiContext, number: int, text: str) -> None:
        title = self.tr("Answer to claim no. {number}").format(number=number)
        super().__init__(parent, title, wording=partial(sentence, context))
        self.form.set_values({"answer": text})

    def build(self, form: Form) -> None:
        """One field."""
        form.add(MultilineField("answer", self.tr("What was answered?"), lines=3))

    def read(self) -> str:
        """As typed."""
        return str(self.form.values()["answer"])

    def problems(self, draft: str) -> Sequence[Problem]:
        """Something must be written."""
        return () if draft else [Problem("answer", "claim_answer_required")]
