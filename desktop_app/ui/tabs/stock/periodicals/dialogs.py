"""Forms of a title and of its subscription."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain import periodicals as rules
from desktop_app.domain.errors import Problem
from desktop_app.domain.numbers import money
from desktop_app.domain.periodicals import (
    KEPT,
    USUAL_DAYS,
    WITH_WEEKDAYS,
    Frequency,
    Pace,
    PeriodicalDraft,
    SubscriptionDraft,
)
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    DateField,
    Form,
    IntegerField,
    MoneyField,
    MultilineField,
    Option,
    TextField,
    TickField,
    YearField,
)
from desktop_app.ui.pieces import words
from desktop_app.ui.settings.weekdays import WeekdaysField


def choice(context: UiContext, key: str, title: str, group: str) -> ChoiceField:
    """A field of a closed list of codes."""
    known = names.titles(context.translate, group)
    return ChoiceField(key, title, [Option(code, text) for code, text in known.items()])


class PeriodicalDialog(FormDialog[PeriodicalDraft]):
    """The card of a journal or newspaper."""

    @classmethod
    def ask(
        cls, parent: QWidget, context: UiContext, draft: PeriodicalDraft
    ) -> PeriodicalDraft | None:
        """The draft as edited; None when she went back."""
        return cls(parent, context, draft).run()

    def __init__(self, parent: QWidget | None, context: UiContext, draft: PeriodicalDraft) -> None:
        self._context = context
        super().__init__(
            parent,
            self.tr("Change the card") if draft.title else self.tr("New journal or newspaper"),
            wording=partial(sentence, context),
        )
        often = draft.frequency
        values = {name: value for name, value in vars(draft).items() if name in self.form.fields}
        self.form.set_values(
            values
            | {"pace": often.pace, "weekdays": often.weekdays, "times": often.times or None}
            | {"for_ever": bool(draft.title) and draft.keep_years is None}
        )
        self._arrange()

    def build(self, form: Form) -> None:
        """What it is called, how often it appears, how long it is kept."""
        context = self._context
        form.add(TextField("title", self.tr("Title"), kyrgyz=True))
        self.kind = form.add(choice(context, "kind", self.tr("What is it?"), "periodical_kind"))
        self.pace = form.add(choice(context, "pace", self.tr("How often?"), "pace"))
        self.weekdays = form.add(
            WeekdaysField("weekdays", self.tr("On which weekdays?"), context.language)
        )
        self.times = form.add(IntegerField("times", self.tr("How many issues a year?")))
        form.add(choice(context, "language", self.tr("Language"), "language"))
        form.add(choice(context, "content", self.tr("Content"), "content"))
        form.add(TextField("index_no", self.tr("Postal index"), width=10))
        self.local = form.add(TickField("local", self.tr("Tells of our own place")))
        self.for_ever = form.add(TickField("for_ever", self.tr("Keep for ever")))
        self.keep = form.add(
            IntegerField("keep_years", self.tr("Keep for"), beside=self.tr("years"))
        )
        form.add(TextField("publisher", self.tr("Publisher"), kyrgyz=True))
        form.add(MultilineField("note", self.tr("Note"), lines=2))
        self.kind.changed.connect(self._propose_term)
        self.pace.changed.connect(self._propose_days)
        self.local.changed.connect(self._keep_local)
        self.for_ever.changed.connect(self._arrange)

    def read(self) -> PeriodicalDraft:
        """As typed."""
        values = self.form.values()
        pace = values.pop("pace")
        days, times = values.pop("weekdays"), values.pop("times") or 0
        for_ever, years = values.pop("for_ever"), values.pop("keep_years")
        often = Frequency(
            pace,
            tuple(days) if pace in WITH_WEEKDAYS else (),
            times if pace == Pace.YEARLY else 0,
        )
        return PeriodicalDraft(
            **values, frequency=often, keep_years=None if for_ever else years or 0
        )

    def problems(self, draft: PeriodicalDraft) -> Sequence[Problem]:
        """What the card misses."""
        return rules.problems(draft)

    def _propose_term(self) -> None:
        years = KEPT.get(self.kind.value())
        if years and self.keep.value() in (None, *KEPT.values()):
            self.keep.set_value(years)

    def _propose_days(self) -> None:
        usual = USUAL_DAYS.get(self.pace.value())
        if usual and self.weekdays.value() in ((), *USUAL_DAYS.values()):
            self.weekdays.set_value(usual)
        self._arrange()

    def _keep_local(self) -> None:
        self.for_ever.set_value(self.local.value())

    def _arrange(self) -> None:
        pace = self.pace.value()
        self.weekdays.setVisible(pace in WITH_WEEKDAYS)
        self.times.setVisible(pace == Pace.YEARLY)
        self.keep.setVisible(not self.for_ever.value())


@dataclass(frozen=True)
class Ordered:
    """A subscription as typed, and the day on which it was paid."""

    draft: SubscriptionDraft
    paid_on: date | None


class SubscriptionDialog(FormDialog[Ordered]):
    """Which months, how many copies, for how much, who pays."""

    @classmethod
    def ask(
        cls, parent: QWidget, context: UiContext, title: str, draft: SubscriptionDraft, *, new: bool
    ) -> Ordered | None:
        """The subscription as typed; None when she went back."""
        return cls(parent, context, title, draft, new=new).run()

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        title: str,
        draft: SubscriptionDraft,
        *,
        new: bool,
    ) -> None:
        self._context = context
        self._periodical = draft.periodical_id
        self._new = new
        head = self.tr("Subscription: {title}").format(title=title)
        super().__init__(parent, head, wording=partial(sentence, context))
        self.form.set_values(
            {name: value for name, value in vars(draft).items() if name in self.form.fields}
            | {"price": draft.price or None}
        )
        self._count()

    def build(self, form: Form) -> None:
        """The months in one line, then the money."""
        context = self._context
        form.add(YearField("year", self.tr("Year")))
        form.add_row(
            IntegerField("first_month", self.tr("From month")),
            IntegerField("last_month", self.tr("To month")),
            IntegerField("copies", self.tr("Copies")),
        )
        form.add(choice(context, "origin", self.tr("Who pays?"), "subscription_origin"))
        self.price = form.add(
            MoneyField(
                "price", self.tr("Price of one copy for these months"), self.tr("Nothing if free")
            )
        )
        self.sum = words("", "soft")
        form.add_widget(self.sum)
        if self._new:
            form.add(
                DateField(
                    "paid_on",
                    self.tr("Paid on"),
                    self.tr("Then the sum is entered as spent. Leave empty if not paid yet."),
                    today=lambda: context.library.today,
                )
            )
        form.add(TextField("note", self.tr("Note"), kyrgyz=True))
        form.changed.connect(self._count)

    def read(self) -> Ordered:
        """As typed."""
        values = self.form.values()
        paid_on = values.pop("paid_on", None)
        for name in ("year", "first_month", "last_month", "copies", "price"):
            values[name] = values[name] or 0
        return Ordered(SubscriptionDraft(self._periodical, **values), paid_on)

    def problems(self, draft: Ordered) -> Sequence[Problem]:
        """What is wrong with it."""
        return rules.subscription_problems(draft.draft, self._context.library.today.year)

    def _count(self) -> None:
        ordered = self.read().draft
        text = self.tr("Together: {sum}").format(sum=money(ordered.money))
        self.sum.setText(text if ordered.money else "")
