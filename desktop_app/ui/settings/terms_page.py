"""Own terms and limits: by kind of document, by category of the reader."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from desktop_app.documents import names
from desktop_app.domain.classes import Category, Kind
from desktop_app.domain.errors import Invalid, Problem, UserError
from desktop_app.domain.terms import KEYS, NEW_DAYS, NEW_MONTHS
from desktop_app.services import terms
from desktop_app.ui.acts import sentence, tell
from desktop_app.ui.forms import DateField, IntegerField
from desktop_app.ui.pieces import words
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.settings.pairs_field import PairsField


class TermsPage(SettingsPage):
    """An empty field means that the counting rules hold."""

    def _build(self) -> None:
        self._shown: dict[str, int | None] = {}
        form, translate = self.form, self._context.translate
        kinds, categories = names.titles(translate, "kind"), names.titles(translate, "category")
        usual = self.tr(
            "Leave a field empty where the usual term and number of books hold. The term of a"
            " kind of document comes before the term of a reader."
        )
        form.add_widget(words(usual, "soft", wrap=True))
        form.heading(self.tr("Term by kind of document, days"))
        for kind in Kind:
            form.add(IntegerField(f"term.{kind.value}", kinds[kind.value]))
        form.heading(self.tr("By reader"))
        for category in Category:
            title = categories[category.value]
            days, books = self.tr("days"), self.tr("books at once")
            form.add_row(
                IntegerField(f"term.{category.value}", f"{title}: {days}"),
                IntegerField(f"limit.{category.value}", f"{title}: {books}"),
            )
        form.heading(self.tr("New books"))
        form.add_row(
            IntegerField(
                NEW_DAYS, self.tr("Term of a new book, days"), self.tr("Empty: no own term")
            ),
            IntegerField(NEW_MONTHS, self.tr("A book is new, months")),
        )
        form.add(
            DateField(
                "from",
                self.tr("In force from"),
                self.tr("Books that are out keep their term"),
                today=partial(getattr, self._context.library, "today"),
            )
        )
        form.more(self.tr("Kind of document for a kind of reader"))
        pairs = (
            PairsField("term", self.tr("Term, days"), categories, kinds),
            PairsField("limit", self.tr("At once"), categories, kinds),
        )
        for field in pairs:
            form.add(field)
        self._pairs = {key: field for field in pairs for key in field.boxes}

    def _load(self) -> None:
        library = self._context.library
        self._shown = terms.read(library)
        single = {key: value for key, value in self._shown.items() if key not in self._pairs}
        pairs = {
            field.key: {key: self._shown[key] for key in field.boxes}
            for field in self._pairs.values()
        }
        self.form.set_values({**single, **pairs, "from": library.today})

    def _save(self) -> None:
        values = self.form.values()
        values |= values.pop("term") | values.pop("limit")
        new = {key: values[key] for key in KEYS if values[key] != self._shown[key]}
        self.form.clear_problems()
        if not new:
            self.form.dirty = False
            return
        try:
            done = terms.change(self._context.library, new, values["from"])
        except Invalid as refused:
            self._show(refused.problems)
        except UserError as refused:
            problem = Problem("from", refused.code, facts=refused.facts)
            self.form.set_problems([problem], partial(sentence, self._context))
        else:
            self.form.dirty = False
            tell(self._context, done)
            self.said.emit()

    def _show(self, problems: Sequence[Problem]) -> None:
        """A pair's problem is told under its grid, its box has the frame."""
        wrong = [problem.field for problem in problems]
        for field in set(self._pairs.values()):
            field.mark(key for key in wrong if key in field.boxes)
        told = [
            replace(one, field=self._pairs[one.field].key) if one.field in self._pairs else one
            for one in problems
        ]
        self.form.set_problems(told, partial(sentence, self._context))
