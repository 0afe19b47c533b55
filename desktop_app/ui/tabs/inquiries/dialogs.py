"""The dialog of an inquiry: accept it, answered at once or due later, or change it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain import inquiries as rules
from desktop_app.domain.classes import Inquiry
from desktop_app.domain.errors import Problem
from desktop_app.domain.inquiries import AnswerDraft, Channel, HandDraft, InquiryDraft
from desktop_app.services import inquiries
from desktop_app.services.drafts import closed
from desktop_app.services.inquiries import InquiryCard
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    MultilineField,
    Picked,
    TextField,
    TickField,
)
from desktop_app.ui.organisation_fields import BodyField, naming
from desktop_app.ui.rubrics import RubricField
from desktop_app.ui.tabs.inquiries.answering import AnswerPart
from desktop_app.ui.tabs.inquiries.similar import SimilarBox

RARE = ("given_as", "receiver", "feedback")
"""Fields under «More» that belong to an answer which the asker has already."""


@dataclass(frozen=True)
class Typed:
    """What the form gives: the draft; when it is done, the answer."""

    draft: InquiryDraft
    answer: AnswerDraft | None
    hand: HandDraft | None


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
        if card is None:
            self._answer.offer(self.tr("Answered at once"))
        self._was_normal = self._normal()
        self._show_answer()
        fields = self.form.fields
        fields["done_now"].changed.connect(self._show_answer)
        for key in ("kind", "on"):
            fields[key].changed.connect(self._set_due)
        if card is None:
            for key in ("question", "rubric"):
                fields[key].changed.connect(self._similar.later)
        self.form.dirty = False
        self.resize(look.fitting(680, 540))

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
        self._similar = SimilarBox(context, self._asked)
        self._similar.taken.connect(self._take)
        form.add_widget(self._similar)
        had = self._card.draft.own_rubric_id if self._card else None
        form.add(RubricField(context, "rubric", self.tr("Topic"), had=had))
        form.add(ChoiceField("kind", self.tr("Type"), options(context, "inquiry")))
        form.add(TickField("done_now", self.tr("Done now")))
        self._answer = AnswerPart(context, form, lines=2)
        form.add(DateField("due_on", self.tr("Deadline"), today=today))
        form.more(self.tr("More"))
        form.add(DateField("on", self.tr("Day"), today=today))
        form.add(TextField("office", self.tr("Post"), kyrgyz=True))
        form.add(ChoiceField("channel", self.tr("How it came"), options(context, "channel")))
        form.add(TextField("purpose", self.tr("What it is for"), kyrgyz=True))
        form.add(TextField("executor", self.tr("Who answers"), kyrgyz=True))
        form.add(ChoiceField("given_as", self.tr("Given as"), options(context, "given_as")))
        form.add(TextField("receiver", self.tr("Who took it"), kyrgyz=True, known=known))
        form.add(MultilineField("feedback", self.tr("What was said of it"), lines=2))
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def _begin(self, card: InquiryCard | None) -> dict[str, Any]:
        if card is None:
            return {
                "on": self._context.library.today,
                "channel": Channel.IN_PERSON.value,
                "done_now": True,
            }
        values = asdict(card.draft)
        body = card.body.name(self._context.language) if card.body else ""
        values["body"] = Picked(values.pop("organisation_id"), body)
        del values["new_body"]
        values["rubric"] = (card.draft.rubric, values.pop("own_rubric_id"))
        return {**values, "done_now": False}

    def _asked(self) -> tuple[str, str]:
        fields = self.form.fields
        return str(fields["question"].value()), str(fields["rubric"].value()[0])

    def _take(self, like: InquiryCard) -> None:
        """An earlier answer is this one's too."""
        self.form.fields["done_now"].set_value(True)
        self._answer.take(like)

    def _show_answer(self) -> None:
        """The answer's fields, or the day it is due."""
        fields = self.form.fields
        done = bool(fields["done_now"].value())
        fields["done_now"].setVisible(self._card is None)
        self._answer.set_visible(done)
        for key in RARE:
            fields[key].setVisible(done)
        fields["due_on"].setVisible(not done)
        if not done and fields["due_on"].value() is None:
            self._set_due()

    def _set_due(self) -> None:
        """The day by the norm; another one that was agreed on stays."""
        fields = self.form.fields
        normal, due_on = self._normal(), fields["due_on"].value()
        if normal and due_on in (None, self._was_normal):
            fields["due_on"].set_value(normal)
        self._was_normal = normal or self._was_normal

    def _normal(self) -> date | None:
        """What the norm gives for the day and the type that stand in the form."""
        on, kind = (self.form.fields[key].value() for key in ("on", "kind"))
        known = on and kind in tuple(Inquiry)
        return inquiries.due(self._context.library, on, kind) if known else None

    def read(self) -> Typed:
        """As typed."""
        values = self.form.values()
        values |= naming(values.pop("body"))
        done = values.pop("done_now")
        hand = HandDraft(values["on"], **{key: values.pop(key) for key in ("receiver", "feedback")})
        hand = replace(hand, given_as=values["given_as"], receiver=hand.receiver or values["asker"])
        answer = self._answer.read(values, values["on"])
        values["rubric"], values["own_rubric_id"] = values["rubric"]
        draft = InquiryDraft(**values)
        return Typed(draft, answer, hand) if done else Typed(draft, None, None)

    def problems(self, draft: Typed) -> Sequence[Problem]:
        """What the rules say."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        library = self._context.library
        if self._card:
            return inquiries.change_problems(library, self._card, draft.draft)
        found = list(inquiries.problems(library, draft.draft))
        if not draft.draft.kind:
            found = [problem for problem in found if problem.field != "due_on"]
        if draft.answer:
            found += rules.answer_problems(draft.answer, draft.draft.on, library.today)
        return [*found, *closed(library, draft.draft.on)]
