"""Dialogs: few, with explicit verbs on the buttons.

    if confirm(self, self.tr("Data will be replaced …"), self.tr("Restore"), self.tr("Cancel")):
    sentence(self, self.tr("The file could not be read. …"))

    class EventDialog(FormDialog[EventDraft]):
        @classmethod
        def ask(cls, parent: QWidget, context: UiContext, draft: EventDraft) -> EventDraft | None:
            return cls(parent, context, draft).run()
        def build(self, form): form.add(TextField("title", self.tr("Title"))) …
        def read(self) -> EventDraft: return EventDraft(**self.form.values())
        def problems(self, draft): return domain_events.check(draft)

Tests replace `ask`, `confirm` and `sentence`. Text is plain, never HTML.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from desktop_app.domain.errors import Problem, Severity
from desktop_app.ui import look
from desktop_app.ui.forms import Form
from desktop_app.ui.questions import confirm, sentence

__all__ = ["FormDialog", "confirm", "sentence"]

D = TypeVar("D")


class FormDialog(QDialog, Generic[D]):
    """A form in a window of its own; a subclass says `build`, `read` and `problems`."""

    def __init__(
        self,
        parent: QWidget | None,
        title: str,
        *,
        save: str = "",
        wording: Callable[[Problem], str],
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self._wording = wording
        self._draft: D | None = None
        self.form = Form(title, save=save, back=self.tr("Cancel"))
        self.form.saved.connect(self._try)
        self.form.left.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(20), look.px(16), look.px(16), look.px(16))
        column.addWidget(self.form)
        self.build(self.form)
        self.resize(look.fitting(560, 470))

    def build(self, form: Form) -> None:
        """Add the fields."""
        raise NotImplementedError

    def read(self) -> D:
        """The draft as typed."""
        raise NotImplementedError

    def problems(self, draft: D) -> Sequence[Problem]:
        """What `domain` says about it; the store may say more: raise nothing, show with form."""
        return ()

    def run(self) -> D | None:
        """Show and wait; None when she went back."""
        self.form.start()
        accepted = self.exec() == QDialog.DialogCode.Accepted
        return self._draft if accepted else None

    def _try(self) -> None:
        draft = self.read()
        problems = self.problems(draft)
        if any(p.severity is Severity.ERROR for p in problems):
            self.form.set_problems(problems, self._wording)
            return
        self._draft = draft
        self.accept()
