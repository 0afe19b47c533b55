"""The centre's answer to a branch's inquiry, and why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents.asked import line_title
from desktop_app.domain import letters as rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.letters import ReplyDraft
from desktop_app.services import centre
from desktop_app.services.centre import CentreRow
from desktop_app.services.drafts import tidied
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import Form, IntegerField, MultilineField, TextField
from desktop_app.ui.pieces import cut, words


class ReplyDialog(FormDialog[ReplyDraft]):
    """What is answered, from what, with how many documents, by whom."""

    def __init__(self, parent: QWidget | None, context: UiContext, row: CentreRow) -> None:
        self._row = row
        branch = line_title(
            centre.branch_of(context.library, row), context.language, context.translate
        )
        super().__init__(
            parent,
            context.translate("Centre", "Answer to branch no. {no}").format(no=branch),
            save=context.translate("Centre", "Save the answer"),
            wording=partial(sentence, context),
        )
        values = asdict(row.draft) | {"documents": row.draft.documents or None}
        self.form.set_values(values)
        self.form.dirty = False
        self.resize(look.fitting(640, 520))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, row: CentreRow) -> ReplyDraft | None:
        """Let her write it; None when she went back."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """The question above, the answer below."""
        form.add_widget(words(cut(self._row.asked.question), "heading", wrap=True))
        form.add(MultilineField("answer", self.tr("Answer"), lines=5))
        form.add(MultilineField("sources", self.tr("Sources"), lines=2))
        form.add_row(
            IntegerField("documents", self.tr("Documents sent")),
            TextField("executor", self.tr("Prepared by"), kyrgyz=True),
        )

    def read(self) -> ReplyDraft:
        """As typed."""
        values = self.form.values()
        return ReplyDraft(**values | {"documents": values["documents"] or 0})

    def problems(self, draft: ReplyDraft) -> Sequence[Problem]:
        """What the rules say."""
        return rules.reply_problems(tidied(draft))


class NoAnswerDialog(FormDialog[str]):
    """Why the centre cannot answer."""

    def __init__(self, parent: QWidget | None, context: UiContext, row: CentreRow) -> None:
        self._row = row
        super().__init__(
            parent,
            context.translate("Centre", "No answer"),
            save=context.translate("Centre", "Tell the branch"),
            wording=partial(sentence, context),
        )
        self.resize(look.fitting(560, 340))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, row: CentreRow) -> str | None:
        """Let her write it; None when she went back."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """The question above the reason."""
        form.add_widget(words(cut(self._row.asked.question), "heading", wrap=True))
        hint = self.tr("Stands on the branch's card: what it may tell who asked")
        form.add(MultilineField("reason", self.tr("Reason"), hint, lines=3))

    def read(self) -> str:
        """As typed."""
        return str(self.form.values()["reason"])

    def problems(self, draft: str) -> Sequence[Problem]:
        """A reason is needed."""
        if not draft.strip():
            return [Problem("reason", "reason_required")]
        found = rules.reply_problems(tidied(ReplyDraft(draft)))
        return [Problem("reason", one.code, facts=one.facts) for one in found]
