"""The dialogs of the plan: a new row, a row's day, rows of last year, dates of the calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from desktop_app.documents import plan_words
from desktop_app.domain import dates
from desktop_app.domain import events as rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.events import EventDraft, EventForm
from desktop_app.domain.memorable import Occurrence
from desktop_app.services.plans import PlanRow
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, DateField, Form, Option, TextField
from desktop_app.ui.paging import Column
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.events.day import date_words
from desktop_app.ui.tabs.events.more_fields import form_fields, forms
from desktop_app.ui.tabs.events.ticking import TickingDialog


class RowDialog(FormDialog[EventDraft]):
    """One row of the plan; the rest of the event is written when its day comes near."""

    def __init__(self, parent: QWidget | None, context: UiContext, year: int, month: int) -> None:
        self._context = context
        self._year = year
        super().__init__(
            parent,
            context.translate("Plan", "A row of the plan for {year}").format(year=year),
            save=context.translate("Plan", "Into the plan"),
            wording=partial(sentence, context),
        )
        responsible = context.library.setting("library.librarian")
        self.form.set_values({"month": str(month), "responsible": responsible})
        self.resize(look.fitting(620, 480))

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, year: int, month: int
    ) -> EventDraft | None:
        """Let her fill it in."""
        return cls(parent, context, year, month).run()

    def build(self, form: Form) -> None:
        """As in the columns of the paper."""
        months = [Option(str(n), dates.month_name(n, self._context.language)) for n in range(1, 13)]
        form.add(TextField("title", self.tr("Title"), kyrgyz=True))
        form.add_row(
            ChoiceField("form", self.tr("Form"), forms(self._context)),
            ChoiceField("month", self.tr("Month"), months, many=0),
        )
        sections = options(self._context, "plan_section")
        form.add(ChoiceField("section", self.tr("Section of the plan"), sections))
        form.add(TextField("audience", self.tr("For whom"), kyrgyz=True))
        form.add(TextField("responsible", self.tr("Responsible"), kyrgyz=True))

    def read(self) -> EventDraft:
        """The title is in the window's language."""
        values = self.form.values()
        title, month = values.pop("title"), int(values.pop("month") or 1)
        values[f"title_{self._context.language}"] = title
        values |= form_fields(self._context.library, values.pop("form"))
        return EventDraft(date(self._year, month, 1), is_day_open=True, **values)

    def problems(self, draft: EventDraft) -> Sequence[Problem]:
        """What the rules say, at this form's fields; a month is required."""
        if not self.form.values()["month"]:
            return [Problem("month", "date_wrong")]
        found = rules.problems(draft)
        return [
            Problem("title", one.code, one.severity, one.facts)
            if one.field.startswith("title_")
            else one
            for one in found
        ]


class DayDialog(FormDialog[date]):
    """The day of a row of which only the month was fixed."""

    def __init__(self, parent: QWidget | None, context: UiContext, row: PlanRow) -> None:
        self._context = context
        self._row = row
        super().__init__(
            parent,
            context.translate("Plan", "Set the day"),
            save=context.translate("Plan", "Set the day"),
            wording=partial(sentence, context),
        )
        self.form.set_values({"on": max(row.on, context.library.today)})
        self.resize(look.fitting(460, 260))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, row: PlanRow) -> date | None:
        """Let her choose the day."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """The day; the month that it was planned for stands above."""
        language = self._context.language
        form.add_widget(words(self._row.title(language), "heading", wrap=True))
        form.add_widget(words(dates.month_year(self._row.on, language), "soft"))
        form.add(DateField("on", self.tr("Day"), today=lambda: self._context.library.today))

    def read(self) -> date:
        """As typed."""
        return self.form.values()["on"] or date.min

    def problems(self, draft: date) -> Sequence[Problem]:
        """A day is required."""
        return [Problem("on", "date_wrong")] if draft == date.min else []


def ask_last_year(
    parent: QWidget, context: UiContext, offered: Sequence[PlanRow], year: int
) -> set[int]:
    """Which of last year's rows to plan again; none when she went back."""
    dialog = last_year_dialog(parent, context, offered, year)
    ticked = dialog.run()
    dialog.deleteLater()
    return {row.id for row in ticked}


def last_year_dialog(
    parent: QWidget, context: UiContext, offered: Sequence[PlanRow], year: int
) -> TickingDialog[PlanRow]:
    """Month, title, form and audience of each."""
    translate, language = context.translate, context.language
    title = translate("Plan", "From last year's plan into the plan for {year}").format(year=year)

    def month(row: tuple[int, PlanRow]) -> str:
        return dates.month_name(row[1].month, language)

    columns = (
        Column[tuple[int, PlanRow]]("month", translate("Plan", "Month"), 10, month),
        Column[tuple[int, PlanRow]](
            "title",
            translate("Plan", "Event"),
            32,
            lambda row: row[1].title(language),
            stretch=True,
        ),
        Column[tuple[int, PlanRow]](
            "form",
            translate("Plan", "Form"),
            18,
            lambda row: plan_words.form(row[1], language, translate),
        ),
        Column[tuple[int, PlanRow]](
            "audience", translate("PlanSection", "For whom"), 16, lambda row: row[1].audience
        ),
    )
    return TickingDialog(parent, context, title, offered, columns, lambda row: row.search_key)


@dataclass(frozen=True)
class Dates:
    """The ticked dates, and as what they are held: a choice of `more_fields.forms`."""

    ticked: tuple[Occurrence, ...]
    form: str


def ask_calendar(
    parent: QWidget, context: UiContext, offered: Sequence[Occurrence], period: str
) -> Dates:
    """Which dates of the calendar to enter, and as which form of event."""
    dialog, choice = calendar_dialog(parent, context, offered, period)
    ticked = dialog.run()
    found = Dates(tuple(ticked), str(choice.currentData()))
    dialog.deleteLater()
    return found


def calendar_dialog(
    parent: QWidget, context: UiContext, offered: Sequence[Occurrence], period: str
) -> tuple[TickingDialog[Occurrence], QComboBox]:
    """Day and title of each, below them the choice of a form for all."""
    translate = context.translate
    title = translate("Plan", "From the calendar into the plan: {period}").format(period=period)
    columns = (
        Column[tuple[int, Occurrence]](
            "on", translate("Plan", "Day"), 13, lambda row: dates.short(row[1].on)
        ),
        Column[tuple[int, Occurrence]](
            "title",
            translate("Plan", "Date"),
            40,
            lambda row: date_words(context, row[1]),
            stretch=True,
        ),
    )
    choice = QComboBox()
    choice.setAccessibleName(translate("Plan", "Form of the ticked"))
    for option in forms(context):
        choice.addItem(option.title, option.key)
    choice.setCurrentIndex(choice.findData(EventForm.EXHIBITION.value))
    extra = QWidget()
    row = QHBoxLayout(extra)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(words(translate("Plan", "Form of the ticked"), "soft"))
    row.addWidget(choice)
    row.addStretch(1)
    dialog = TickingDialog(
        parent, context, title, offered, columns, lambda one: f"{one.date.ru} {one.date.ky}", extra
    )
    return dialog, choice
