"""The dialogs of an agreement: concluded or corrected, prolonged, ended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.domain import agreements as rules
from desktop_app.domain.agreements import AgreementDraft
from desktop_app.domain.errors import Problem
from desktop_app.services import agreements, offices
from desktop_app.services.agreements import AgreementRow
from desktop_app.services.drafts import closed, tidied
from desktop_app.services.organisations import OrganisationRow
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import DateField, Form, IntegerField, MultilineField, TextField


class AgreementDialog(FormDialog[AgreementDraft]):
    """Write an agreement down, or correct it."""

    def __init__(
        self,
        parent: QWidget | None,
        context: UiContext,
        body: OrganisationRow,
        row: AgreementRow | None = None,
    ) -> None:
        self._context = context
        self._body = body
        self._row = row
        title = context.translate("AgreementDialog", "Agreement with «{name}»")
        super().__init__(
            parent,
            title.format(name=body.name(context.language)),
            wording=partial(sentence, context),
        )
        draft = row.draft if row else self._begin()
        values = asdict(draft)
        self.form.set_values({key: values[key] for key in self.form.fields})
        self.resize(look.fitting(660, 540))

    @classmethod
    def ask(
        cls,
        parent: QWidget | None,
        context: UiContext,
        body: OrganisationRow,
        row: AgreementRow | None = None,
    ) -> AgreementDraft | None:
        """Let her fill it in."""
        return cls(parent, context, body, row).run()

    def build(self, form: Form) -> None:
        """Number, days and subject; the duties below."""
        today = partial(getattr, self._context.library, "today")
        form.add(TextField("subject", self.tr("What it is about"), kyrgyz=True))
        form.add_row(
            TextField("number", self.tr("Number"), width=10),
            DateField("on", self.tr("Concluded on"), today=today),
            DateField("until", self.tr("Last day"), self.tr("Empty without a term"), today=today),
        )
        form.add(TextField("signed_by", self.tr("Signed for the partner by"), kyrgyz=True))
        usual = self.tr("One on a line; empty: the usual ones are printed")
        form.add(MultilineField("terms", self.tr("The library's duties"), usual, lines=2))
        form.add(MultilineField("partner_terms", self.tr("The partner's duties"), usual, lines=2))
        form.add(IntegerField("remind_days", self.tr("Remind so many days before")))
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> AgreementDraft:
        """As typed."""
        values = self.form.values()
        values["on"] = values["on"] or self._context.library.today
        values["remind_days"] = values["remind_days"] or 0
        return AgreementDraft(self._body.id, **values)

    def problems(self, draft: AgreementDraft) -> Sequence[Problem]:
        """Also a day that was handed in, unless it stays as it was; a moved one leaves another."""
        library = self._context.library
        found = rules.problems(tidied(draft), library.today)
        was = self._row.draft.on if self._row else draft.on
        stays = self._row is not None and was == draft.on
        return found if stays else (*found, *closed(library, min(was, draft.on)))

    def _begin(self) -> AgreementDraft:
        """To the end of the year, or of the next one; signed by whoever heads the body."""
        today = self._context.library.today
        head = offices.head(offices.of_body(self._context.library, self._body.id))
        return AgreementDraft(
            self._body.id,
            today,
            until=date(today.year + (today.month > 6), 12, 31),
            subject=self.tr("Information service"),
            signed_by=head.draft.person if head else "",
        )


class ProlongDialog(FormDialog[date]):
    """A later last day."""

    def __init__(self, parent: QWidget | None, context: UiContext, row: AgreementRow) -> None:
        self._context = context
        self._row = row
        title = context.translate("ProlongDialog", "Prolong the agreement")
        super().__init__(parent, title, wording=partial(sentence, context))
        self.form.set_values({"until": _a_year_later(row.draft.until or context.library.today)})
        self.resize(look.fitting(460, 240))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, row: AgreementRow) -> date | None:
        """The new last day."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """One day."""
        today = partial(getattr, self._context.library, "today")
        form.add(DateField("until", self.tr("New last day"), today=today))

    def read(self) -> date:
        """The day; none is told as a problem."""
        return self.form.values()["until"] or self._row.draft.on

    def problems(self, draft: date) -> Sequence[Problem]:
        """After the old one."""
        return agreements.prolong_problems(self._row, draft)


@dataclass(frozen=True)
class Ending:
    """When and why an agreement ends."""

    on: date
    reason: str


class EndDialog(FormDialog[Ending]):
    """The day and the reason of the end."""

    def __init__(self, parent: QWidget | None, context: UiContext, row: AgreementRow) -> None:
        self._context = context
        self._row = row
        title = context.translate("EndDialog", "End the agreement")
        super().__init__(
            parent,
            title,
            save=context.translate("EndDialog", "End it"),
            wording=partial(sentence, context),
        )
        until, today = row.draft.until, context.library.today
        is_over = until is not None and until < today and not closed(context.library, until)
        self.form.set_values({"on": until if is_over else today})
        self.resize(look.fitting(520, 300))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext, row: AgreementRow) -> Ending | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """The day, proposed from the term, and why."""
        today = partial(getattr, self._context.library, "today")
        form.add(DateField("on", self.tr("Last day in force"), today=today))
        hint = self.tr("For example: its term is over")
        form.add(TextField("reason", self.tr("Why"), hint, kyrgyz=True))

    def read(self) -> Ending:
        """As typed."""
        values = self.form.values()
        return Ending(values["on"] or self._context.library.today, values["reason"])

    def problems(self, draft: Ending) -> Sequence[Problem]:
        """Also a day that was handed in."""
        library = self._context.library
        found = agreements.end_problems(library, self._row, draft.on, draft.reason.strip())
        return (*found, *closed(library, draft.on))


def _a_year_later(on: date) -> date:
    """The same day of the next year; of 29 February the day before."""
    try:
        return on.replace(year=on.year + 1)
    except ValueError:
        return on.replace(year=on.year + 1, day=28)
