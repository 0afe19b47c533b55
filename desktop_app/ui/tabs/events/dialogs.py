"""The dialogs of events: plan or change, how many came, another day, call off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.documents import names
from desktop_app.domain import events as rules
from desktop_app.domain.errors import Problem, UserError
from desktop_app.domain.events import Attendance, EventDraft
from desktop_app.services import calendar, events
from desktop_app.services.events import EventCard
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.flow import FlowLayout
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    IntegerField,
    MultilineField,
    Option,
    TextField,
    TickField,
    TimeField,
)
from desktop_app.ui.organisation_fields import Partners, PartnersField
from desktop_app.ui.pieces import button, words
from desktop_app.ui.tabs.events.day import date_words
from desktop_app.ui.typed import read_time, write_time

OFFERED = 4  # memorable dates beside the form


@dataclass(frozen=True)
class Typed:
    """What the event's form gives: the draft, and co-organisers that may be new."""

    draft: EventDraft
    partners: Partners


def options(context: UiContext, group: str) -> list[Option]:
    """The codes of a group with their titles."""
    found = names.titles(context.translate, group)
    return [Option(code, title) for code, title in found.items()]


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
        form.add(ChoiceField("form", self.tr("Form"), options(self._context, "event_form")))
        on = DateField("on", self.tr("Day"), today=today)
        at = TimeField("starts_at", self.tr("Time"))
        form.add_row(on, at)
        form.add(ChoiceField("venue_kind", self.tr("Place"), options(self._context, "venue_kind")))
        form.add(TextField("audience", self.tr("For whom"), kyrgyz=True))
        partners = self.tr("Two letters and Enter; a new name is added to the list")
        title = self.tr("Co-organisers")
        form.add(PartnersField(self._context, "organisations", title, partners))
        form.more(self.tr("More"))
        form.add(
            TextField("venue", self.tr("Venue"), self.tr("Building, street, room"), kyrgyz=True)
        )
        form.add(TextField("responsible", self.tr("Responsible"), kyrgyz=True))
        form.add(ChoiceField("direction", self.tr("Subject"), options(self._context, "direction")))
        form.add(TickField("is_planned", self.tr("Stands in the plan")))
        form.add(MultilineField("note", self.tr("Note"), lines=2))
        on.changed.connect(self._look_at_day)

    def _title_fields(self) -> tuple[TextField, TextField]:
        ru = TextField("title_ru", self.tr("Title in Russian"), kyrgyz=True)
        ky = TextField("title_ky", self.tr("Title in Kyrgyz"), kyrgyz=True)
        return (ky, ru) if self._context.language == "ky" else (ru, ky)

    def _show(self, draft: EventDraft, card: EventCard | None) -> None:
        values = asdict(draft)
        values["organisations"] = card.organisations if card else ()
        values["starts_at"] = read_time(draft.starts_at)
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
        draft = replace(self._before, **values, starts_at=write_time(at) if at else "")
        return Typed(draft, partners)

    def problems(self, draft: Typed) -> Sequence[Problem]:
        """What the rules say; a day is required."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        return events.problems(self._context.library, draft.draft)

    def _look_at_day(self) -> None:
        """Offer the day's memorable dates, and say when it is a day off."""
        field = self.form.fields["on"]
        on = field.value()
        self._flow.clear()
        found = calendar.on_day(self._context.library, on)[:OFFERED] if on else []
        for one in found:
            made = button(date_words(self._context, one), partial(self._take, one.date.ru,
                          one.date.ky), icon="calendar-event")  # fmt: skip
            self._flow.addWidget(made)
        self._offers.setVisible(bool(found))
        note = self.form.fields["note"].value()
        if on and not note and calendar.is_day_off(self._context.library, on):
            problem = Problem("on", "day_off_without_note")
            field.show_problem(sentence(self._context, problem), warning=True)
        else:
            field.show_problem("")

    def _take(self, ru: str, ky: str) -> None:
        """Title and subject from the calendar."""
        self.form.fields["title_ru"].set_value(ru)
        self.form.fields["title_ky"].set_value(ky)
        self.form.fields["form"].setFocus()


@dataclass(frozen=True)
class Held:
    """What was counted on the day."""

    on: date
    attendance: Attendance
    documents: int
    press: str


class HeldDialog(FormDialog[Held]):
    """How many people came? The same form corrects it later."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: EventCard) -> None:
        self._context = context
        self._card = card
        self._total = QLabel()
        super().__init__(
            parent,
            context.translate("Events", "How many people came?"),
            save=context.translate("Events", "Save"),
            wording=partial(sentence, context),
        )
        came = asdict(card.attendance) if card.state is rules.EventState.HELD else {}
        self.form.set_values({"on": card.draft.on, "documents": card.documents or None,
                              "press": card.press, **came})  # fmt: skip
        self.form.changed.connect(self._count)
        self._count()
        self.resize(look.px(520), self.height())

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, card: EventCard) -> Held | None:
        """Let her count."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """Three numbers in a row; the sum below."""
        title = self._card.title(self._context.language)
        form.add_widget(words(title, "heading", wrap=True))
        ages = names.titles(self._context.translate, "age")
        form.add_row(
            IntegerField("children", ages["child"]),
            IntegerField("youth", ages["youth"]),
            IntegerField("adults", ages["adult"]),
        )
        self._total.setObjectName("big")
        form.add_widget(self._total)
        today = partial(getattr, self._context.library, "today")
        on = DateField("on", self.tr("Day"), today=today)
        on.setEnabled(self._card.state is rules.EventState.PLANNED)
        form.add_row(on, IntegerField("documents", self.tr("Documents shown")))
        form.add(TextField("press", self.tr("In the press"),
                           self.tr("Newspaper, number, date"), kyrgyz=True))  # fmt: skip

    def read(self) -> Held:
        """Empty numbers are nobody."""
        values = self.form.values()
        came = Attendance(*(values[age] or 0 for age in ("children", "youth", "adults")))
        return Held(values["on"], came, values["documents"] or 0, values["press"])

    def problems(self, draft: Held) -> Sequence[Problem]:
        """The day must have come and must not be handed in yet."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        library = self._context.library
        found = list(rules.held_problems(draft.on, draft.attendance, library.today))
        try:
            library.require_open(draft.on)
        except UserError as closed:
            found.append(Problem("on", closed.code, facts=closed.facts))
        return found

    def _count(self) -> None:
        n = self.read().attendance.total
        self._total.setText(self._context.translate("Events", "%n participant(s)", "", n))


@dataclass(frozen=True)
class Moved:
    """Another day, and why."""

    on: date
    reason: str


class MoveDialog(FormDialog[Moved]):
    """Put an event on another day."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: EventCard) -> None:
        self._context = context
        self._card = card
        super().__init__(
            parent,
            context.translate("Events", "Move to another day"),
            save=context.translate("Events", "Move"),
            wording=partial(sentence, context),
        )
        self.resize(look.fitting(480, 300))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, card: EventCard) -> Moved | None:
        """Let her choose the day."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """The new day and the reason."""
        form.add_widget(words(self._card.title(self._context.language), "heading", wrap=True))
        today = partial(getattr, self._context.library, "today")
        form.add(DateField("on", self.tr("New day"), today=today))
        form.add(TextField("reason", self.tr("Reason"), kyrgyz=True))

    def read(self) -> Moved:
        """As typed."""
        return Moved(**self.form.values())

    def problems(self, draft: Moved) -> Sequence[Problem]:
        """Another day than before."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        if draft.on == self._card.draft.on and not self._card.draft.is_day_open:
            return [Problem("on", "event_same_day", facts={"date": draft.on.isoformat()})]
        return []


class CancelDialog(FormDialog[str]):
    """Call an event off; the buttons say the act, never «Cancel»."""

    def __init__(self, parent: QWidget | None, context: UiContext, card: EventCard) -> None:
        self._context = context
        self._card = card
        super().__init__(
            parent,
            context.translate("Events", "Cancel the event?"),
            save=context.translate("Events", "Cancel the event"),
            wording=partial(sentence, context),
        )
        self.form.back_button.setText(context.translate("Events", "Keep the event"))
        self.resize(look.fitting(480, 260))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, card: EventCard) -> str | None:
        """Ask for the reason; None keeps the event."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """The reason; it stays on the card."""
        form.add_widget(words(self._card.title(self._context.language), "heading", wrap=True))
        form.add(TextField("reason", self.tr("Reason"), kyrgyz=True))

    def read(self) -> str:
        """As typed."""
        return str(self.form.values()["reason"])

    def problems(self, draft: str) -> Sequence[Problem]:
        """A reason is required."""
        return [] if draft else [Problem("reason", "reason_required")]
