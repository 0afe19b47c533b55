"""The form of an event: plan it, or change what was written of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Problem
from desktop_app.domain.events import EventDraft
from desktop_app.domain.memorable import MemorableDate
from desktop_app.services import calendar, events
from desktop_app.services.events import EventCard
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.choices import options
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    TextField,
    TimeField,
)
from desktop_app.ui.organisation_fields import Partners, PartnersField
from desktop_app.ui.pieces import button
from desktop_app.ui.tabs.events.day import date_words
from desktop_app.ui.tabs.events.more_fields import (
    add_more,
    form_fields,
    forms,
    propose_session,
)
from desktop_app.ui.typed import read_time, write_time

OFFERED = 4  # memorable dates beside the form


@dataclass(frozen=True)
class Typed:
    """What the event's form gives: the draft, and co-organisers that may be new."""

    draft: EventDraft
    partners: Partners


class EventDialog(FormDialog[Typed]):
    """Plan an event, or change what was written of one."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        draft: EventDraft,
        card: EventCard | None = None,
    ) -> None:
        self._context = context
        self._before = draft
        self._card = card
        self._rule = draft.calendar_rule
        self._offers = QWidget()
        self._flow = FlowLayout(self._offers, look.px(6))
        self._responsible = context.library.setting("library.librarian")
        title = context.translate("Events", "New event")
        if card:
            title = context.translate("Events", "Event no. {no}").format(no=card.number)
        super().__init__(
            parent,
            title,
            save=context.translate("Events", "Save the event"),
            wording=partial(sentence, context),
        )
        self._show(draft, card)
        if club := self.form.fields.get("group_id"):
            club.changed.connect(partial(propose_session, self.form, context))
        self.resize(look.fitting(640, 520))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        context: UiContext,
        draft: EventDraft,
        card: EventCard | None = None,
    ) -> Typed | None:
        """Let her fill it in."""
        return cls(parent, context, draft, card).run()

    def build(self, form: Form) -> None:
        """Titles first, as on the poster; what is rarely asked under «More»."""
        today = partial(getattr, self._context.library, "today")
        first, second = self._title_fields()
        form.add(first)
        form.add_widget(self._offers)
        form.add(second)
        offered = forms(self._context, self._before.own_form_id)
        form.add(ChoiceField("form", self.tr("Form"), offered))
        on = DateField("on", self.tr("Day"), today=today)
        at = TimeField("starts_at", self.tr("Time"))
        form.add_row(on, at)
        form.add(ChoiceField("venue_kind", self.tr("Place"), options(self._context, "venue_kind")))
        form.add(TextField("audience", self.tr("For whom"), kyrgyz=True))
        partners = self.tr("Two letters and Enter; a new name is added to the list")
        title = self.tr("Co-organisers")
        form.add(PartnersField(self._context, "organisations", title, partners))
        add_more(form, self._context)
        on.changed.connect(self._look_at_day)

    def _title_fields(self) -> tuple[TextField, TextField]:
        ru = TextField("title_ru", self.tr("Title in Russian"), kyrgyz=True)
        ky = TextField("title_ky", self.tr("Title in Kyrgyz"), kyrgyz=True)
        return (ky, ru) if self._context.language == "ky" else (ru, ky)

    def _show(self, draft: EventDraft, card: EventCard | None) -> None:
        values = asdict(draft)
        values["organisations"] = card.organisations if card else ()
        values["starts_at"] = read_time(draft.starts_at)
        if draft.own_form_id is not None:
            values["form"] = f"own:{draft.own_form_id}"
        values["group_id"] = str(draft.group_id or "")
        values["budget"] = draft.budget or None
        if not card:
            values["responsible"] = draft.responsible or self._responsible
        self.form.set_values({name: values[name] for name in self.form.fields})
        self._look_at_day()
        self.form.dirty = False

    def read(self) -> Typed:
        """As typed; times as «14:00»."""
        values = self.form.values()
        partners: Partners = values.pop("organisations")
        at = values.pop("starts_at")
        values["starts_at"] = write_time(at) if at else ""
        values["budget"] = values["budget"] or 0
        if "group_id" in values:
            values["group_id"] = int(values["group_id"] or 0) or None
        values["calendar_rule"] = self._rule
        draft = replace(self._before, **self._form(values.pop("form")), **values)
        return Typed(draft, partners)

    def _form(self, chosen: str) -> dict[str, Any]:
        """As chosen; the own form that the event has already stays as it was counted."""
        if chosen == f"own:{self._before.own_form_id}":
            return {}
        return form_fields(self._context.library, chosen)

    def problems(self, draft: Typed) -> Sequence[Problem]:
        """What the rules say; a day is required."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        found = events.problems(self._context.library, draft.draft, self._card)
        return (*found, *draft.partners.problems("organisations"))

    def _look_at_day(self) -> None:
        """Offer the day's memorable dates, and say when it is a day off."""
        field = self.form.fields["on"]
        on = field.value()
        self._flow.clear()
        found = calendar.on_day(self._context.library, on)[:OFFERED] if on else []
        for one in found:
            act = partial(self._take, one.date)
            made = button(date_words(self._context, one), act, icon="calendar-event")
            self._flow.addWidget(made)
        self._offers.setVisible(bool(found))
        note = self.form.fields["note"].value()
        if on and not note and calendar.is_day_off(self._context.library, on):
            problem = Problem("on", "day_off_without_note")
            field.show_problem(sentence(self._context, problem), warning=True)
        else:
            field.show_problem("")

    def _take(self, marked: MemorableDate) -> None:
        """Title from the calendar, and which date it marks: next year's day shows the event."""
        self._rule = marked.rule
        self.form.fields["title_ru"].set_value(marked.ru)
        self.form.fields["title_ky"].set_value(marked.ky)
        self.form.fields["form"].setFocus()
