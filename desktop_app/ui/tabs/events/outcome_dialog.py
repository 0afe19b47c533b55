"""The dialog after the day: how many came, who counted, what was shown, what it gave."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QLabel, QWidget

from desktop_app.documents import names
from desktop_app.domain import outcomes
from desktop_app.domain.errors import Problem
from desktop_app.domain.events import EventState
from desktop_app.domain.outcomes import Attendance, Evidence, Outcome
from desktop_app.services import drafts
from desktop_app.services.events import EventCard
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    DateField,
    Form,
    IntegerField,
    MoneyField,
    MultilineField,
    TextField,
    TickField,
)
from desktop_app.ui.pieces import words

_AGES = ("children", "youth", "adults")
_SHOWS = "evidence_"  # the beginning of the keys of the ticks


@dataclass(frozen=True)
class Held:
    """The day on which it was held, and what became of it."""

    on: date
    outcome: Outcome


class HeldDialog(FormDialog[Held]):
    """How many people came? The same form corrects and completes it later."""

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
        self._show(card.outcome)
        self.form.changed.connect(self._count)
        self._count()
        self.resize(look.fitting(600, 520))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, card: EventCard) -> Held | None:
        """Let her count; what the card's outcome has already stands in the boxes."""
        return cls(parent, context, card).run()

    def build(self, form: Form) -> None:
        """Three numbers in a row, the sum below; the rest under «More»."""
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
        on.setEnabled(self._card.state is EventState.PLANNED)
        shown = IntegerField("documents", self.tr("Documents shown"))
        form.add_row(on, shown, IntegerField("lent", self.tr("Documents lent")))
        form.add(TextField("press", self.tr("In the press"),
                           self.tr("Newspaper, number, date"), kyrgyz=True))  # fmt: skip
        form.more(self.tr("More: who counted, evidence, money, feedback"))
        form.add(TextField("counted_by", self.tr("Who counted"), kyrgyz=True))
        form.heading(self.tr("Evidence"))
        shown_by = names.titles(self._context.translate, "evidence")
        ticks = [TickField(_SHOWS + one, shown_by[one]) for one in Evidence]
        form.add_row(*ticks[:2])
        form.add_row(*ticks[2:])
        form.add(MoneyField("spent", self.tr("Spent")))
        form.add(MultilineField("feedback", self.tr("Feedback"), lines=2))
        form.add(MultilineField("conclusion", self.tr("Conclusion"), lines=2))

    def _show(self, outcome: Outcome) -> None:
        is_held = self._card.state is EventState.HELD
        came = asdict(outcome.attendance) if is_held else {}
        self.form.set_values(
            {
                "on": self._card.draft.on,
                **came,
                **{_SHOWS + one: one in outcome.evidence for one in Evidence},
                "documents": outcome.documents or None,
                "lent": outcome.lent or None,
                "spent": outcome.spent or None,
                "press": outcome.press,
                "counted_by": outcome.counted_by,
                "feedback": outcome.feedback,
                "conclusion": outcome.conclusion,
            }
        )

    def read(self) -> Held:
        """Empty numbers are nobody and nothing."""
        values = self.form.values()
        outcome = Outcome(
            Attendance(*(values[age] or 0 for age in _AGES)),
            documents=values["documents"] or 0,
            lent=values["lent"] or 0,
            press=values["press"],
            counted_by=values["counted_by"],
            evidence=tuple(one.value for one in Evidence if values[_SHOWS + one]),
            spent=values["spent"] or 0,
            feedback=values["feedback"],
            conclusion=values["conclusion"],
        )
        return Held(values["on"], outcome)

    def problems(self, draft: Held) -> Sequence[Problem]:
        """The day must have come; people are counted only in a period not handed in yet."""
        if self.form.fields["on"].value() is None:
            return [Problem("on", "date_wrong")]
        library, was = self._context.library, self._card.outcome.attendance
        found = outcomes.problems(draft.on, drafts.tidied(draft.outcome), library.today)
        is_held = self._card.state is EventState.HELD
        if not is_held or draft.outcome.attendance != was:
            found += drafts.closed(library, draft.on)
        return found

    def _count(self) -> None:
        n = self.read().outcome.attendance.total
        self._total.setText(self._context.translate("Events", "%n participant(s)", "", n))
