"""Answering: the fields of an answer, the dialogs for it, for who took it, for a reason."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain import inquiries as rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.inquiries import AnswerDraft, HandDraft, SourceKey
from desktop_app.services import inquiries
from desktop_app.services.drafts import closed
from desktop_app.services.inquiries import InquiryCard
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    IntegerField,
    MultilineField,
    TextField,
    TickField,
)
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.inquiries.similar import SimilarBox
from desktop_app.ui.tabs.inquiries.sources import SourcesField


class AnswerPart:
    """The fields of an answer in a form; how many documents is proposed from the sources."""

    _COUNTS = ("documents", "sheets", "minutes")
    KEYS = ("answer", "used", "sources", *_COUNTS)

    def __init__(self, context: UiContext, form: Form, *, lines: int) -> None:
        self._fields = form.fields
        self._like: int | None = None
        self._proposed: int | None = None
        self._taken: tuple[SourceKey, ...] = ()  # sources of the answer that was taken over
        self._offered: dict[str, str] = {}  # what stands in a field without her having typed it
        form.add(MultilineField("answer", translate("AnswerPart", "Answer"), lines=lines))
        used = SourcesField(
            context,
            "used",
            translate("AnswerPart", "Sources"),
            translate("AnswerPart", "Letters and Enter: the dossier and the catalogue"),
        )
        form.add(used)
        form.add(MultilineField("sources", translate("AnswerPart", "Other sources"), lines=2))
        form.add_row(
            IntegerField("documents", translate("AnswerPart", "Documents given")),
            IntegerField("sheets", translate("AnswerPart", "Sheets copied")),
            IntegerField("minutes", translate("AnswerPart", "Minutes spent")),
        )
        used.changed.connect(self._propose)

    def show(self, answer: AnswerDraft) -> None:
        """An answer that is to be corrected."""
        self._like = answer.like_id
        for key in ("answer", "used", "sources"):
            self._fields[key].set_value(getattr(answer, key))
        for key in self._COUNTS:
            self._fields[key].set_value(getattr(answer, key) or None)

    def offer(self, answer: str) -> None:
        """Words to begin with; what is taken over later takes their place."""
        self._offered["answer"] = answer
        self._fields["answer"].set_value(answer)

    def take(self, card: InquiryCard) -> None:
        """The words and sources of an earlier answer; what she typed herself stays before them."""
        for key in ("answer", "sources"):
            self._put(key, getattr(card.answered, key))
        own = tuple(one for one in self._fields["used"].value() if one not in self._taken)
        self._taken = card.answered.used
        self._fields["used"].set_value(dict.fromkeys((*own, *self._taken)))
        if not card.answered.used:
            self._fields["documents"].set_value(card.documents or None)
        self._like = card.id

    def _put(self, key: str, text: str) -> None:
        """In the place of what was offered or taken over before, after what she typed."""
        typed = str(self._fields[key].value()).strip()
        offered = self._offered.get(key, "")
        own = typed.removesuffix(offered).strip() if offered else typed
        self._offered[key] = text
        self._fields[key].set_value("\n".join(filter(None, (own, text))))

    def set_visible(self, is_shown: bool) -> None:
        """Show or hide them all."""
        for key in self.KEYS:
            self._fields[key].setVisible(is_shown)

    def read(self, values: dict[str, Any], on: date) -> AnswerDraft:
        """As typed; takes its own out of the form's values."""
        own = {key: values.pop(key) for key in (*self.KEYS, "given_as") if key in values}
        own |= {key: own[key] or 0 for key in self._COUNTS}
        return AnswerDraft(on, **own, like_id=self._like)

    def _propose(self) -> None:
        """A number that she typed herself stays."""
        typed = self._fields["documents"].value()
        if typed in (None, self._proposed):
            self._proposed = len(self._fields["used"].value()) or None
            self._fields["documents"].set_value(self._proposed)


@dataclass(frozen=True)
class Answered:
    """The answer, and who took it when the asker has it at once."""

    answer: AnswerDraft
    hand: HandDraft | None = None


class AnswerDialog(FormDialog[Answered]):
    """What was answered, from what, with how many documents; or a correction of it.

    `first` is an answer to begin with.
    """

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        card: InquiryCard,
        first: AnswerDraft | None = None,
    ) -> None:
        self._context = context
        self._card = card
        save = self.tr("Save the answer") if card.state.is_answered else self.tr("Mark as done")
        super().__init__(parent, self.tr("Answer"), save=save, wording=partial(sentence, context))
        if card.state.is_answered:
            self._part.show(card.answered)
            self.form.fields["on"].set_value(card.closed_on)
        else:
            self.form.set_values({"on": context.library.today})
            self._similar.look()
            if first:
                self._part.show(first)
        self.form.fields["given_as"].set_value(card.answered.given_as)
        for key in ("on", "handed"):
            self.form.fields[key].setVisible(not card.state.is_answered)
        self.form.dirty = False
        self.resize(look.fitting(660, 540))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        context: UiContext,
        card: InquiryCard,
        first: AnswerDraft | None = None,
    ) -> Answered | None:
        """Let her write the answer; None when she went back."""
        return cls(parent, context, card, first).run()

    def build(self, form: Form) -> None:
        """The question above, then what was answered to questions like it, the answer below."""
        draft = self._card.draft
        form.add_widget(words(draft.question, "heading", wrap=True))
        self._similar = SimilarBox(self._context, lambda: (draft.question, draft.rubric))
        form.add_widget(self._similar)
        self._part = AnswerPart(self._context, form, lines=3)
        self._similar.taken.connect(self._part.take)
        form.add(ChoiceField("given_as", self.tr("Given as"), options(self._context, "given_as")))
        today = partial(getattr, self._context.library, "today")
        form.add(DateField("on", self.tr("Day"), today=today))
        form.add(TickField("handed", self.tr("The asker has the answer already")))

    def read(self) -> Answered:
        """As typed."""
        values = self.form.values()
        answer = self._part.read(values, values["on"])
        if not values["handed"]:
            return Answered(answer)
        way = answer.given_as or rules.usual_way(self._card.draft.channel).value
        return Answered(answer, HandDraft(answer.on, self._card.draft.asker, way))

    def problems(self, draft: Answered) -> Sequence[Problem]:
        """What the rules say."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        library, answer = self._context.library, draft.answer
        found = rules.answer_problems(answer, self._card.draft.on, library.today)
        return found if self._card.state.is_answered else (*found, *closed(library, answer.on))


class HandDialog(FormDialog[HandDraft]):
    """Who took the answer, when, in what form, and what was said of it."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: InquiryCard) -> None:
        self._context = context
        self._card = card
        super().__init__(
            parent,
            self.tr("Hand the answer over"),
            save=self.tr("Hand over"),
            wording=partial(sentence, context),
        )
        way = card.answered.given_as or rules.usual_way(card.draft.channel).value
        first = HandDraft(context.library.today, card.draft.asker, way)
        self.form.set_values(asdict(card.hand or first))
        self.resize(look.fitting(600, 520))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, card: InquiryCard) -> HandDraft | None:
        """Let her fill it in; None when she went back."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """The question above."""
        form.add_widget(words(self._card.draft.question, "heading", wrap=True))
        known = [asker for asker, _ in inquiries.askers(self._context.library)]
        form.add(TextField("receiver", self.tr("Who took it"), kyrgyz=True, known=known))
        form.add(ChoiceField("given_as", self.tr("Given as"), options(self._context, "given_as")))
        today = partial(getattr, self._context.library, "today")
        form.add(DateField("on", self.tr("Day"), today=today))
        form.add(MultilineField("feedback", self.tr("What was said of it"), lines=3))

    def read(self) -> HandDraft:
        """As typed."""
        return HandDraft(**self.form.values())

    def problems(self, draft: HandDraft) -> Sequence[Problem]:
        """What the rules say."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        return rules.hand_problems(draft, self._card.answered.on, self._context.library.today)


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
        """A refusal wants a reason; neither may hold a personal number."""
        return rules.reason_problems(draft, is_required=self._required)
