"""Who gives the inventory numbers, and which are the branch's own."""

from __future__ import annotations

from functools import partial

from desktop_app.documents import names
from desktop_app.domain.errors import Invalid
from desktop_app.domain.numbering import Numbering
from desktop_app.services import numbering
from desktop_app.ui.acts import sentence, tell
from desktop_app.ui.forms import ChoiceField, Option, TextField
from desktop_app.ui.pieces import words
from desktop_app.ui.settings.page import SettingsPage


class NumbersPage(SettingsPage):
    """An empty range means: the number after the last one given."""

    def _build(self) -> None:
        form = self.form
        told = self.tr(
            "A number is given once and never again. Where the central library gives the numbers,"
            " you type them from its waybill; the branch may have numbers of its own for gifts."
        )
        form.add_widget(words(told, "soft", wrap=True))
        givers = names.titles(self._context.translate, "numbers_by")
        options = [Option(code, title) for code, title in givers.items()]
        form.add(ChoiceField("by", self.tr("Who gives the numbers"), options))
        form.add(
            TextField(
                "prefix",
                self.tr("Letters in front of the branch's own numbers"),
                self.tr("For example Ф7- makes Ф7-1, Ф7-2. Leave empty where there are none"),
                width=10,
            )
        )
        form.add_row(
            TextField("first", self.tr("First number"), width=10),
            TextField("last", self.tr("Last number"), width=10),
        )

    def _load(self) -> None:
        self.form.set_values(vars(numbering.rule(self._context.library)))

    def _save(self) -> None:
        self.form.clear_problems()
        try:
            done = numbering.change_rule(self._context.library, Numbering(**self.form.values()))
        except Invalid as refused:
            self.form.set_problems(refused.problems, partial(sentence, self._context))
        else:
            self.form.dirty = False
            tell(self._context, done)
            self.said.emit()
