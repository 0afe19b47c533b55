"""The counting rules: what libraries understand differently, each with its usual value."""

from __future__ import annotations

from functools import partial
from typing import Any

from desktop_app.documents import names
from desktop_app.domain.errors import Invalid, Problem, UserError
from desktop_app.domain.norms import NORMS, Norm
from desktop_app.services import settings
from desktop_app.ui.acts import sentence, tell
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Field,
    IntegerField,
    Option,
    TickField,
)
from desktop_app.ui.pieces import words
from desktop_app.ui.settings.page import SettingsPage
from desktop_app.ui.settings.weekdays import WeekdaysField


class NormsPage(SettingsPage):
    """Saves only the rules that were changed, in one act."""

    def _build(self) -> None:
        self._shown: dict[str, Any] = {}
        self._norms = {norm.key: norm for norm in NORMS}
        self._titles = names.titles(self._context.translate, "norm")
        form, field = self.form, self._field
        form.add_widget(words(self.tr("The report prints these rules at its foot."), "soft"))
        form.heading(self.tr("Readers"))
        form.add_row(field("child_to"), field("youth_to"))
        form.add(field("returning_is_new"))
        form.add_row(field("last_grade"), field("keep_years"))
        form.heading(self.tr("Lending"))
        form.add_row(field("loan_days"), field("renewal_days"), field("loan_limit"))
        form.add_row(field("hold_days"))
        form.add(field("renewal_counts"))
        form.add(field("turnover_by"))
        form.heading(self.tr("Stock"))
        form.add(field("brochures"))
        form.add(field("centre_counts"))
        form.heading(self.tr("Inquiries and the report"))
        form.add_row(field("answer_days"), field("thematic_days"), field("report_day"))
        form.add(field("consultations_in_references"))
        form.add(field("weekend"))
        form.add(
            DateField(
                "from",
                self.tr("In force from"),
                self.tr("What was counted before stays as it was counted"),
                today=partial(getattr, self._context.library, "today"),
            )
        )

    def _field(self, key: str) -> Field:
        """The kind of field that a rule's usual value asks for."""
        norm, title = self._norms[key], self._titles[key]
        match norm.default:
            case bool():
                return TickField(key, title)
            case tuple():
                return WeekdaysField(key, title, self._context.language)
            case str():
                known = names.titles(self._context.translate, key)
                return ChoiceField(key, title, [Option(code, known[code]) for code in norm.choices])
        return IntegerField(key, title, self._bounds(norm))

    def _bounds(self, norm: Norm) -> str:
        text = self.tr("Usually {usual}; from {low} to {high}")
        return text.format(usual=norm.default, low=norm.low, high=norm.high)

    def _load(self) -> None:
        library = self._context.library
        in_force = library.norms()
        self._shown = {key: getattr(in_force, key) for key in self._norms}
        self.form.set_values({**self._shown, "from": library.today})

    def _save(self) -> None:
        values = self.form.values()
        new = {key: values[key] for key, shown in self._shown.items() if values[key] != shown}
        self.form.clear_problems()
        if not new:
            self.form.dirty = False
            return
        try:
            done = settings.change_norms(self._context.library, new, values["from"])
        except Invalid as refused:
            self.form.set_problems(refused.problems, partial(sentence, self._context))
        except UserError as refused:
            problem = Problem("from", refused.code, facts=refused.facts)
            self.form.set_problems([problem], partial(sentence, self._context))
        else:
            self.form.dirty = False
            tell(self._context, done)
            self.said.emit()
