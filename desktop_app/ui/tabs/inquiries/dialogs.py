"""The dialogs of inquiries: accept or change, answer, refuse, pass to the centre."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain import inquiries as rules
from desktop_app.domain.classes import Inquiry
from desktop_app.domain.errors import Problem, UserError
from desktop_app.domain.inquiries import AnswerDraft, Channel, InquiryDraft
from desktop_app.services import inquiries
from desktop_app.services.inquiries import InquiryCard
from desktop_app.services.library import Library
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    IntegerField,
    MultilineField,
    Option,
    Picked,
    TextField,
    TickField,
)
from desktop_app.ui.organisation_fields import BodyField
from desktop_app.ui.pieces import words

ANSWERED = ("answer", "sources", "documents")


@dataclass(frozen=True)
class Typed:
    """What the form gives: the draft, a body that may be new, the answer when it is done."""

    draft: InquiryDraft
    body: Picked
    answer: AnswerDraft | None


def options(context: UiContext, group: str) -> list[Option]:
    """The codes of a group with their titles."""
    found = names.titles(context.translate, group)
    return [Option(code, title) for code, title in found.items()]


class InquiryDialog(FormDialog[Typed]):
    """Accept an inquiry, answered at once unless said otherwise; or change an accepted one."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, card: InquiryCard | None = None
    ) -> None:
        self._context = context
        self._card = card
        title = context.translate("Inquiries", "New inquiry")
        if card:
            title = context.translate("Inquiries", "Inquiry no. {no}").format(no=card.number)
        super().__init__(
            parent,
            title,
            save=context.translate("Inquiries", "Save the inquiry"),
            wording=partial(sentence, context),
        )
        self.form.set_values(self._begin(card))
        self._show_answer()
        self.form.fields["done_now"].changed.connect(self._show_answer)
        for key in ("kind", "on"):
            self.form.fields[key].changed.connect(self._set_due)
        self.form.dirty = False
        self.resize(look.fitting(640, 520))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, card: InquiryCard | None = None
    ) -> Typed | None:
        """Let her fill it in."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """Who and what first; the answer while the visitor is still there."""
        context = self._context
        today = partial(getattr, context.library, "today")
        form.add(BodyField(context, "body", self.tr("Body"), self.tr("Three letters and Enter")))
        known = [asker for asker, _ in inquiries.askers(context.library)]
        form.add(TextField("asker", self.tr("Who asks"), kyrgyz=True, known=known))
        form.add(TextField("question", self.tr("Question"), kyrgyz=True))
        form.add(ChoiceField("rubric", self.tr("Topic"), options(context, "rubric")))
        form.add(ChoiceField("kind", self.tr("Type"), options(context, "inquiry")))
        form.add(TickField("done_now", self.tr("Done now")))
        form.add(TextField("answer", self.tr("Answer"), kyrgyz=True))
        form.add_row(
            TextField("sources", self.tr("Sources"), kyrgyz=True),
            IntegerField("documents", self.tr("Documents given")),
        )
        form.add(DateField("due_on", self.tr("Deadline"), today=today))
        form.more(self.tr("More"))
        form.add(DateField("on", self.tr("Day"), today=today))
        form.add(TextField("office", self.tr("Post"), kyrgyz=True))
        form.add(ChoiceField("channel", self.tr("How it came"), options(context, "channel")))
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def _begin(self, card: InquiryCard | None) -> dict[str, Any]:
        if card is None:
            return {
                "on": self._context.library.today,
                "channel": Channel.IN_PERSON.value,
                "done_now": True,
                "answer": self.tr("Answered at once"),
            }
        values = asdict(card.draft)
        values.pop("organisation_id")
        body = card.body.name(self._context.language) if card.body else ""
        return {**values, "body": Picked(card.draft.organisation_id, body), "done_now": False}

    def _show_answer(self) -> None:
        """The answer's fields, or the day it is due."""
        fields = self.form.fields
        done = bool(fields["done_now"].value())
        fields["done_now"].setVisible(self._card is None)
        for key in ANSWERED:
            fields[key].setVisible(done)
        fields["due_on"].setVisible(not done)
        if not done and fields["due_on"].value() is None:
            self._set_due()

    def _set_due(self) -> None:
        """The day by the norm; of a new inquiry only."""
        fields = self.form.fields
        on, kind = fields["on"].value(), fields["kind"].value()
        if self._card is None and on and kind in tuple(Inquiry):
            fields["due_on"].set_value(inquiries.due(self._context.library, on, kind))

    def read(self) -> Typed:
        """As typed."""
        values = self.form.values()
        body: Picked = values.pop("body")
        done = values.pop("done_now")
        answer = {key: values.pop(key) for key in ANSWERED}
        answer["documents"] = answer["documents"] or 0
        draft = InquiryDraft(**values, organisation_id=body.id)
        given = AnswerDraft(draft.on, **answer) if done else None
        return Typed(draft, body, given)

    def problems(self, draft: Typed) -> Sequence[Problem]:
        """What the rules say; a new body counts as somebody who asks."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        library = self._context.library
        named = replace(draft.draft, organisation_id=-1) if draft.body.text else draft.draft
        found = list(inquiries.problems(library, named))
        if not draft.draft.kind:
            found = [problem for problem in found if problem.field != "due_on"]
        if draft.answer:
            found += rules.answer_problems(draft.answer, draft.draft.on, library.today)
        return [*found, *closed(library, draft.draft.on)]


def closed(library: Library, on: date) -> list[Problem]:
    """A problem when the day is already handed in."""
    try:
        library.require_open(on)
    except UserError as refused:
        return [Problem("on", refused.code, facts=refused.facts)]
    return []


class AnswerDialog(FormDialog[AnswerDraft]):
    """What was answered, from what, with how many documents."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: InquiryCard) -> None:
        self._context = context
        self._card = card
        super().__init__(
            parent,
            context.translate("Inquiries", "Answer"),
            save=context.translate("Inquiries", "Mark as done"),
            wording=partial(sentence, context),
        )
        self.form.set_values({"on": context.library.today})
        self.resize(look.px(560), self.height())

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, card: InquiryCard) -> Any:
        """Let her write the answer; None when she went back."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """The question above, the answer below."""
        form.add_widget(words(self._card.draft.question, "heading", wrap=True))
        form.add(MultilineField("answer", self.tr("Answer"), lines=3))
        form.add(TextField("sources", self.tr("Sources"), kyrgyz=True))
        today = partial(getattr, self._context.library, "today")
        form.add_row(
            IntegerField("documents", self.tr("Documents given")),
            DateField("on", self.tr("Day"), today=today),
        )

    def read(self) -> AnswerDraft:
        """As typed."""
        values = self.form.values()
        return AnswerDraft(**{**values, "documents": values["documents"] or 0})

    def problems(self, draft: AnswerDraft) -> Sequence[Problem]:
        """What the rules say."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        library = self._context.library
        found = rules.answer_problems(draft, self._card.draft.on, library.today)
        return [*found, *closed(library, draft.on)]


class ReasonDialog(FormDialog[str]):
    """One line that says why; used for a refusal and for passing on."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        card: InquiryCard,
        title: str,
        verb: str,
        label: str,
        *,
        required: bool,
    ) -> None:
        self._card = card
        self._label = label
        self._required = required
        super().__init__(parent, title, save=verb, wording=partial(sentence, context))
        self.resize(look.fitting(500, 270))

    @classmethod
    def refuse(cls, parent: QWidget | None, context: UiContext, card: InquiryCard) -> str | None:
        """Why there is no answer."""
        translate = context.translate
        return cls(
            parent,
            context,
            card,
            translate("Inquiries", "Close without an answer"),
            translate("Inquiries", "Refuse"),
            translate("Inquiries", "Reason"),
            required=True,
        ).run()

    @classmethod
    def pass_on(cls, parent: QWidget | None, context: UiContext, card: InquiryCard) -> str | None:
        """When and how the central library is asked."""
        translate = context.translate
        return cls(
            parent,
            context,
            card,
            translate("Inquiries", "Ask the central library"),
            translate("Inquiries", "Pass on"),
            translate("Inquiries", "Note: by whom, until when"),
            required=False,
        ).run()

    def build(self, form: Form) -> None:
        """The question above the line."""
        form.add_widget(words(self._card.draft.question, "heading", wrap=True))
        form.add(TextField("reason", self._label, kyrgyz=True))

    def read(self) -> str:
        """As typed."""
        return str(self.form.values()["reason"])

    def problems(self, draft: str) -> Sequence[Problem]:
        """A refusal wants a reason."""
        return [Problem("reason", "reason_required")] if self._required and not draft else []
