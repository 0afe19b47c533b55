"""The dialogs of the property: a line, a request or an act of removal, a day, who takes over."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.errors import Problem
from desktop_app.domain.property import PropertyDraft, RemovalDraft
from desktop_app.domain.records import Origin
from desktop_app.services import property
from desktop_app.services.property import PropertyRow
from desktop_app.ui import look
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

_COUNTED = ("kind", "quantity", "price", "origin", "is_old", "is_spent", "on")
_GIVEN = (Origin.GIFT, Origin.SPONSOR)  # nobody spent money of the library


@dataclass(frozen=True)
class Entered:
    """A line as typed, and whether its money is spending too."""

    draft: PropertyDraft
    is_spent: bool = False


class PropertyDialog(FormDialog[Entered]):
    """Enter a line; of one that is entered, change what is not counted."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, row: PropertyRow | None = None
    ) -> None:
        self._context = context
        self._row = row
        title = context.translate("PropertyDialog", "New in the list of property")
        super().__init__(
            parent,
            row.draft.name if row else title,
            save=context.translate("PropertyDialog", "Save"),
            wording=partial(sentence, context),
        )
        today = context.library.today
        draft = row.draft if row else PropertyDraft(today, origin=Origin.DISTRICT)
        values = vars(draft) | {"price": draft.price or None, "is_spent": not row}
        self.form.set_values({key: values[key] for key in self.form.fields})
        for key in _COUNTED if row else ():
            self.form.fields[key].hide()
        self.resize(look.fitting(640, 520))
        self.form.fields["origin"].changed.connect(self._heed_origin)
        self.form.fields["is_old"].changed.connect(self._heed_origin)

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, row: PropertyRow | None = None
    ) -> Entered | None:
        """Let her fill it in."""
        return cls(parent, context, row).run()

    def build(self, form: Form) -> None:
        """What every line has first; the rest under «More»."""
        context = self._context
        form.add(TextField("name", self.tr("What it is"), kyrgyz=True))
        form.add(ChoiceField("kind", self.tr("Group"), _options(context, "property_kind")))
        form.add_row(
            IntegerField("quantity", self.tr("Quantity")),
            MoneyField("price", self.tr("Price of one")),
        )
        form.add_row(
            TextField("inventory_no", self.tr("Accountant's inv. no."), width=14),
            YearField("year", self.tr("Year acquired")),
        )
        form.add(ChoiceField("condition", self.tr("State"), _options(context, "condition")))
        form.add(ChoiceField("origin", self.tr("Source of money"), _options(context, "origin")))
        form.add(TickField("is_old", self.tr("Was here before: only entered from the paper list")))
        form.add(TickField("is_spent", self.tr("Write the sum down as money spent, too")))
        form.add_row(
            TextField("place", self.tr("Place"), kyrgyz=True),
            TextField(
                "responsible",
                self.tr("Answers for it"),
                kyrgyz=True,
                known=property.people(context.library),
            ),
        )
        form.more(self.tr("More"))
        today = partial(getattr, context.library, "today")
        form.add(DateField("on", self.tr("In the list since"), today=today))
        form.add(TextField("document", self.tr("Document: invoice, act"), kyrgyz=True))
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def _heed_origin(self) -> None:
        """What was given or was here before is no spending of now."""
        fields = self.form.fields
        is_free = fields["is_old"].value() or fields["origin"].value() in _GIVEN
        fields["is_spent"].set_value(not is_free)

    def read(self) -> Entered:
        """The line as typed; nothing typed is one piece without a price."""
        values = self.form.values()
        is_spent = values.pop("is_spent")
        values["quantity"] = 1 if values["quantity"] is None else values["quantity"]
        values["price"] = values["price"] or 0
        values["on"] = values["on"] or self._context.library.today
        return Entered(PropertyDraft(**values), is_spent and not values["is_old"])

    def problems(self, draft: Entered) -> Sequence[Problem]:
        """What the register says no to."""
        id = self._row.id if self._row else None
        is_spent = draft.is_spent and not self._row
        return property.problems(self._context.library, draft.draft, id, is_spent=is_spent)


class RemovalDialog(FormDialog[RemovalDraft]):
    """Ask pieces off, or with `is_final` strike them out by the accountant's act."""

    def __init__(
        self, parent: QWidget | None, context: UiContext, row: PropertyRow, *, is_final: bool
    ) -> None:
        self._context, self._row, self._is_final = context, row, is_final
        translate = context.translate
        save = translate("RemovalDialog", "Ask to write off")
        if is_final:
            save = translate("RemovalDialog", "Write off")
        super().__init__(parent, row.draft.name, save=save, wording=partial(sentence, context))
        waiting = [
            one for one in property.removals(context.library, row.id) if one.removed_on is None
        ]
        self.form.set_values(
            {
                "quantity": waiting[0].quantity if waiting else row.left,
                "reason": waiting[0].reason if waiting else "",
                "on": context.library.today,
            }
        )

    @classmethod
    def ask(
        cls, parent: QWidget | None, context: UiContext, row: PropertyRow, *, is_final: bool
    ) -> RemovalDraft | None:
        """Let her fill it in."""
        return cls(parent, context, row, is_final=is_final).run()

    def build(self, form: Form) -> None:
        """How many, why, by which act, when."""
        of = self.tr("of {n}").format(n=self._row.left)
        form.add(IntegerField("quantity", self.tr("How many"), beside=of))
        hint = self.tr("For example: leg broken, cannot be repaired")
        form.add(TextField("reason", self.tr("Defects, reason"), hint, kyrgyz=True))
        if self._is_final:
            form.add(TextField("act_no", self.tr("No. of the accountant's act"), width=14))
        today = partial(getattr, self._context.library, "today")
        title = self.tr("Date of the act") if self._is_final else self.tr("Day")
        form.add(DateField("on", title, today=today))

    def read(self) -> RemovalDraft:
        """As typed."""
        values = self.form.values()
        values["on"] = values["on"] or self._context.library.today
        values["quantity"] = values["quantity"] or 0
        return RemovalDraft(**values)

    def problems(self, draft: RemovalDraft) -> Sequence[Problem]:
        """What the register says no to."""
        library = self._context.library
        return property.removal_problems(library, self._row, draft, is_final=self._is_final)


class ActDialog(FormDialog[RemovalDraft]):
    """The accountant's act by which all goes that was asked off."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        self._context = context
        translate = context.translate
        title = translate("RemovalDialog", "Write off all that was asked")
        save = translate("RemovalDialog", "Write off")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))
        self.form.set_values({"on": context.library.today})

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext) -> RemovalDraft | None:
        """Let her fill it in."""
        return cls(parent, context).run()

    def build(self, form: Form) -> None:
        """Number and date."""
        translate = self._context.translate
        title = translate("RemovalDialog", "No. of the accountant's act")
        form.add(TextField("act_no", title, width=14))
        today = partial(getattr, self._context.library, "today")
        form.add(DateField("on", translate("RemovalDialog", "Date of the act"), today=today))

    def read(self) -> RemovalDraft:
        """As typed; reasons and numbers of pieces are those of the requests."""
        values = self.form.values()
        return RemovalDraft(values["on"] or self._context.library.today, act_no=values["act_no"])

    def problems(self, draft: RemovalDraft) -> Sequence[Problem]:
        """What one of the requests says no to."""
        found: dict[str, Problem] = {}
        for one, row in property.requests(self._context.library):
            asked = RemovalDraft(draft.on, one.quantity, one.reason, draft.act_no)
            library = self._context.library
            for problem in property.removal_problems(library, row, asked, is_final=True):
                found.setdefault(problem.field, problem)
        return tuple(found.values())


class DayDialog(FormDialog[date]):
    """As of which day the list is printed."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        self._context = context
        title = context.translate("PropertyDialog", "List of the property")
        save = context.translate("PropertyDialog", "Show and print")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))
        self.form.set_values({"on": context.library.today})

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext) -> date | None:
        """Let her choose."""
        return cls(parent, context).run()

    def build(self, form: Form) -> None:
        """The day."""
        today = partial(getattr, self._context.library, "today")
        title = self._context.translate("PropertyDialog", "As of the end of the day")
        form.add(DateField("on", title, today=today))

    def read(self) -> date:
        """As typed; nothing typed is today."""
        found: date = self.form.values()["on"] or self._context.library.today
        return found


class HandOverDialog(FormDialog[str]):
    """Who answers for everything from now on."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        self._context = context
        title = context.translate("PropertyDialog", "Hand everything over")
        save = context.translate("PropertyDialog", "Hand over and print")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext) -> str | None:
        """Let her fill it in."""
        return cls(parent, context).run()

    def build(self, form: Form) -> None:
        """The name."""
        title = self._context.translate("PropertyDialog", "Who takes over")
        form.add(TextField("to", title, kyrgyz=True))

    def read(self) -> str:
        """As typed."""
        return str(self.form.values()["to"])

    def problems(self, draft: str) -> Sequence[Problem]:
        """Nobody is not somebody."""
        return () if draft else (Problem("to", "property_person_required"),)


def _options(context: UiContext, group: str) -> list[Option]:
    return [Option(code, title) for code, title in names.titles(context.translate, group).items()]
