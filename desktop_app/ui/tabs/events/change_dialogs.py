"""The dialogs of an event's plan: put it on another day, call it off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain.errors import Problem
from desktop_app.domain.people import personal_numbers
from desktop_app.domain.text import normalise
from desktop_app.services.events import EventCard
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import DateField, Form, TextField
from desktop_app.ui.pieces import words


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
        """Another day than before; an open one may be fixed on the first too."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        was = self._card.draft
        if draft.on == was.on and not was.is_day_open:
            return [Problem("on", "event_same_day", facts={"date": draft.on.isoformat()})]
        return personal_numbers({"reason": draft.reason})


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
        if not normalise(draft):
            return [Problem("reason", "reason_required")]
        return personal_numbers({"reason": draft})
