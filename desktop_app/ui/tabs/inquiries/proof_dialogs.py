"""The texts of a period: what the report says in words, what the note asks for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Problem
from desktop_app.services import proof
from desktop_app.services.proof import ProofTexts
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import Form, MultilineField


class TextsDialog(FormDialog[ProofTexts]):
    """Five texts; an empty one is not printed."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, title: str, texts: ProofTexts
    ) -> None:
        super().__init__(
            parent,
            title,
            save=context.translate("ProofTexts", "Save the texts"),
            wording=partial(sentence, context),
        )
        self.form.set_values(asdict(texts))
        self.form.dirty = False
        self.resize(look.fitting(680, 540))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, title: str, texts: ProofTexts
    ) -> ProofTexts | None:
        """Let her write."""
        return cls(parent, context, title, texts).run()

    def build(self, form: Form) -> None:
        """First what the note asks for, then the report's."""
        hint = self.tr("For the note to the aiyl okmotu, up to 500 letters")
        form.add(MultilineField("needs_ru", self.tr("What we ask for, in Russian"), hint, lines=2))
        form.add(MultilineField("needs_ky", self.tr("What we ask for, in Kyrgyz"), hint, lines=2))
        hint = self.tr("For the report on the service")
        form.add(MultilineField("results", self.tr("What was done for the bodies"), hint, lines=2))
        form.add(MultilineField("difficulties", self.tr("Difficulties"), hint, lines=2))
        form.add(MultilineField("proposals", self.tr("Proposals"), hint, lines=2))

    def read(self) -> ProofTexts:
        """As typed."""
        return ProofTexts(**self.form.values())

    def problems(self, draft: ProofTexts) -> Sequence[Problem]:
        """A page has an end."""
        return proof.problems(draft)
