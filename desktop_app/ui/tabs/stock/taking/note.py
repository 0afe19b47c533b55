"""Two short questions of a check: what an unknown book is, what the commission concludes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Problem
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import Form, MultilineField, TextField
from desktop_app.ui.pieces import words


class NoteDialog(FormDialog[str]):
    """Author and title of a book whose number nobody knows."""

    def __init__(self, parent: QWidget, context: UiContext, text: str) -> None:
        self._text = text
        super().__init__(
            parent,
            self.tr("What book it is"),
            save=self.tr("Save"),
            wording=lambda problem: sentence(context, problem),
        )

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext, text: str) -> str | None:
        """The note, or None when she went back."""
        return cls(parent, context, text).run()

    def build(self, form: Form) -> None:
        """One field."""
        hint = self.tr("Author and title, whose stamp it has")
        form.add(TextField("note", self.tr("Book"), hint, kyrgyz=True))
        form.set_values({"note": self._text})

    def read(self) -> str:
        """As typed."""
        return str(self.form.values()["note"])

    def problems(self, draft: str) -> tuple[Problem, ...]:
        """Anything may be noted."""
        return ()


class ConclusionDialog(FormDialog[str]):
    """What closing does, and the conclusion for the act; may stay empty."""

    def __init__(self, parent: QWidget, context: UiContext, told: str) -> None:
        self._told = told
        super().__init__(
            parent,
            self.tr("Finish the check"),
            save=self.tr("Finish the check"),
            wording=lambda problem: sentence(context, problem),
        )

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext, told: str) -> str | None:
        """The conclusion, or None when she went back."""
        return cls(parent, context, told).run()

    def build(self, form: Form) -> None:
        """The sentence and one field."""
        form.add_widget(words(self._told, wrap=True))
        hint = self.tr("How the stock is kept; printed in the act. It may stay empty.")
        form.add(MultilineField("conclusion", self.tr("Conclusion"), hint, lines=4))

    def read(self) -> str:
        """As typed."""
        return str(self.form.values()["conclusion"])

    def problems(self, draft: str) -> tuple[Problem, ...]:
        """Anything may be concluded."""
        return ()
