"""The dialogs of the calendar's dates: a date and how it comes back, an announced day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import date
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain import date_rules, dates, lunar
from desktop_app.domain.date_rules import Repeat, Rule
from desktop_app.domain.errors import Problem
from desktop_app.domain.memorable import Lunar, Occurrence
from desktop_app.domain.own_dates import DateDraft
from desktop_app.services import dates as services
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    IntegerField,
    MultilineField,
    Option,
    TextField,
    YearField,
)
from desktop_app.ui.pieces import words

_FIELDS = {
    Repeat.DAY: {"day", "month"},
    Repeat.RANGE: {"day", "month", "last_day", "last_month"},
    Repeat.WEEKDAY: {"number", "weekday", "month"},
    Repeat.ONCE: {"on", "last_on"},
    Repeat.LUNAR: set[str](),
}
_PLAIN = ("ru", "ky", "kind", "born_year", "since", "until", "note")


def rule_words(context: UiContext, text: str) -> str:
    """A rule as a person says it: «8 марта», «май, воскресенье, 3-й раз в месяце»."""
    rule, lang = date_rules.read(text), context.language
    if rule is None or rule.repeat is Repeat.LUNAR:
        return context.translate("DatesSection", "By the moon, announced every year")
    if rule.repeat is Repeat.WEEKDAY:
        number = names.title(context.translate, "date_number", str(rule.number))
        weekday = dates.weekday(_weekday(rule.weekday), lang)
        return f"{dates.month_name(rule.month, lang)}, {weekday}, {number}"
    if rule.repeat is Repeat.ONCE:
        days = [dates.long(day, lang) for day in (rule.on, rule.until) if day]
    else:
        first, last = date(2000, rule.month, rule.day), date(2000, rule.last_month, rule.last_day)
        days = [dates.day_month(day, lang) for day in (first, last)]
    return " – ".join(dict.fromkeys(days))


def _weekday(number: int) -> date:
    return date(2024, 1, 1 + number)  # a Monday


class DateDialog(FormDialog[DateDraft]):
    """A date of the calendar; what its rule does not need is not asked."""

    def __init__(self, parent: QWidget | None, context: UiContext, draft: DateDraft) -> None:
        self._context = context
        self._before = draft
        title = context.translate("DatesSection", "Date of the calendar")
        save = context.translate("DatesSection", "Save the date")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))
        self._show(draft)
        self.form.fields["repeat"].changed.connect(self._look_at_rule)
        self._look_at_rule()
        self.form.dirty = False
        self.resize(look.fitting(640, 520))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, draft: DateDraft) -> DateDraft | None:
        """Let her fill it in."""
        return cls(parent, context, draft).run()

    def build(self, form: Form) -> None:
        """Names, when, which kind; years and the note under «More»."""
        translate, lang = self._context.translate, self._context.language
        ru = TextField("ru", self.tr("Name in Russian"), kyrgyz=True)
        ky = TextField("ky", self.tr("Name in Kyrgyz"), kyrgyz=True)
        for field in (ky, ru) if lang == "ky" else (ru, ky):
            form.add(field)
        repeats = names.titles(translate, "date_repeat")
        form.add(ChoiceField("repeat", self.tr("When"), _options(repeats)))
        months = [Option(str(n), dates.month_name(n, lang)) for n in range(1, 13)]
        weekdays = [Option(str(n), dates.weekday(_weekday(n), lang)) for n in range(7)]
        numbers = _options(names.titles(translate, "date_number"))
        today = partial(getattr, self._context.library, "today")
        form.add_row(
            ChoiceField("number", self.tr("Which one"), numbers, many=0),
            ChoiceField("weekday", self.tr("Weekday"), weekdays, many=0),
        )
        form.add_row(
            IntegerField("day", self.tr("Day of the month")),
            ChoiceField("month", self.tr("Month"), months, many=0),
        )
        form.add_row(
            IntegerField("last_day", self.tr("Last day")),
            ChoiceField("last_month", self.tr("Month of the last day"), months, many=0),
        )
        form.add_row(
            DateField("on", self.tr("Date"), today=today),
            DateField("last_on", self.tr("Until, if several days"), today=today),
        )
        form.add(
            ChoiceField("kind", self.tr("Kind"), _options(names.titles(translate, "date_kind")))
        )
        form.add(
            YearField(
                "born_year",
                self.tr("Year of birth or founding"),
                self.tr("From it the jubilees are counted"),
            )
        )
        form.more(self.tr("More"))
        form.add_row(
            YearField("since", self.tr("First year")), YearField("until", self.tr("Last year"))
        )
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def _show(self, draft: DateDraft) -> None:
        rule = date_rules.read(draft.rule) or Rule(Repeat.DAY)
        plain = {name: asdict(draft)[name] for name in _PLAIN}
        years = {name: str(plain[name] or "") for name in ("born_year", "since", "until")}
        is_once = rule.repeat is Repeat.ONCE
        self.form.set_values(
            plain
            | years
            | {
                "repeat": rule.repeat.value,
                "day": None if is_once else rule.day,
                "month": str(rule.month),
                "last_day": rule.last_day,
                "last_month": str(rule.last_month),
                "weekday": str(rule.weekday),
                "number": str(rule.number),
                "on": rule.on,
                "last_on": rule.until if rule.until != rule.on else None,
            }
        )

    @property
    def _repeat(self) -> Repeat:
        if self._before.rule in tuple(Lunar):
            return Repeat.LUNAR
        return Repeat(self.form.fields["repeat"].value() or Repeat.DAY)

    def _look_at_rule(self) -> None:
        """Only the fields that this rule needs."""
        asked = _FIELDS[self._repeat]
        for name in set().union(*_FIELDS.values()):
            self.form.fields[name].setVisible(name in asked)
        self.form.fields["repeat"].setVisible(self._repeat is not Repeat.LUNAR)

    def read(self) -> DateDraft:
        """As typed; a rule that cannot be read is empty."""
        values = self.form.values()
        plain = {name: values[name] for name in _PLAIN}
        rule = self._before.rule
        if self._repeat is not Repeat.LUNAR:
            rule = date_rules.written(self._rule(values))
        return replace(self._before, rule=rule, **plain)

    def _rule(self, values: dict[str, Any]) -> Rule:
        return Rule(
            self._repeat,
            month=int(values["month"] or 0),
            day=values["day"] or 0,
            last_month=int(values["last_month"] or 0),
            last_day=values["last_day"] or 0,
            weekday=int(values["weekday"] or 0),
            number=int(values["number"] or 0),
            on=values["on"],
            until=values["last_on"],
        )

    def problems(self, draft: DateDraft) -> Sequence[Problem]:
        """What the rules say."""
        return services.problems(draft)


class AnnounceDialog(FormDialog[date]):
    """The day that the muftiate named."""

    def __init__(self, parent: QWidget | None, context: UiContext, falls: Occurrence) -> None:
        self._context = context
        self._falls = falls
        title = context.translate("DatesSection", "Announced day")
        save = context.translate("DatesSection", "Save the day")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))
        self.form.set_values({"on": falls.on})
        self.resize(look.fitting(480, 300))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, falls: Occurrence) -> date | None:
        """Let her enter it."""
        return cls(parent, context, falls).run()

    def build(self, form: Form) -> None:
        """One day."""
        row = self._falls.date
        form.add_widget(words(row.ky if self._context.language == "ky" else row.ru, "heading"))
        today = partial(getattr, self._context.library, "today")
        hint = self.tr("As the muftiate announced it")
        form.add(DateField("on", self.tr("Day"), hint, today=today))

    def read(self) -> date:
        """As typed; the expected day where nothing was."""
        typed: date | None = self.form.values()["on"]
        return typed or self._falls.on

    def problems(self, draft: date) -> Sequence[Problem]:
        """Near the expected day."""
        if self.form.values()["on"] is None:
            return [Problem("on", "date_wrong")]
        return lunar.problems(self._falls.expected_on or self._falls.on, draft)


def _options(titles: dict[str, str]) -> list[Option]:
    return [Option(code, title) for code, title in titles.items()]
