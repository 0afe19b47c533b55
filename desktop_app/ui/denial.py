"""Writing a refusal down: what was wanted is there already, the reason is a digit."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.errors import Problem
from desktop_app.services import denials
from desktop_app.services.denials import DenialDraft, DenialReason
from desktop_app.ui import look
from desktop_app.ui.acts import attempt, sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, Option, TextField


class DenialDialog(FormDialog[DenialDraft]):
    """A refusal of a document; of the reader on the desk, when there is one."""

    def __init__(self, parent: QWidget | None, context: UiContext, draft: DenialDraft) -> None:
        self._context = context
        self._reader_id = draft.reader_id
        super().__init__(
            parent,
            context.translate("Denials", "Asked for in vain"),
            save=context.translate("Denials", "Write down"),
            wording=partial(sentence, context),
        )
        self.form.set_values({"wanted": draft.wanted, "reason": draft.reason})
        self.resize(look.fitting(560, 380))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, draft: DenialDraft
    ) -> DenialDraft | None:
        """Let her fill it in; with the text there, the digit of the reason comes next."""
        return cls(parent, context, draft).run()

    @classmethod
    def write(
        cls,
        parent: QWidget | None,
        context: UiContext,
        wanted: str,
        reader_id: int | None = None,
        on: date | None = None,
    ) -> None:
        """Ask and enter."""
        draft = cls.ask(parent, context, DenialDraft(wanted, reader_id=reader_id))
        if draft is not None:
            attempt(context, partial(denials.add, context.library, draft, on))

    def build(self, form: Form) -> None:
        """What, why, and anything else."""
        translate = self._context.translate
        titles = names.titles(translate, "denial_reason")
        reasons = [Option(reason.value, titles[reason]) for reason in DenialReason]
        form.add(ChoiceField("reason", translate("Denials", "Why"), reasons))
        form.add(TextField("wanted", translate("Denials", "What was asked for"), kyrgyz=True))
        form.add(TextField("note", translate("Denials", "Note"), kyrgyz=True))

    def read(self) -> DenialDraft:
        """As typed."""
        return DenialDraft(**self.form.values(), reader_id=self._reader_id)

    def problems(self, draft: DenialDraft) -> Sequence[Problem]:
        """What is missing."""
        return denials.problems(self._context.library, draft)
