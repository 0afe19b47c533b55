"""Writing down money: what for, from whom; of a repair its kind, the works and who did them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain.errors import Problem
from desktop_app.domain.records import Article, Origin, RecordDraft, RecordKind
from desktop_app.services import records
from desktop_app.services.drafts import closed
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
)

_OF_REPAIR = ("repair", "works", "contractor")


class SpendDialog(FormDialog[RecordDraft]):
    """A record of the kind «money spent»."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        self._context = context
        title = context.translate("SpendDialog", "Money spent")
        save = context.translate("SpendDialog", "Write down")
        super().__init__(parent, title, save=save, wording=partial(sentence, context))
        self.form.set_values(
            {"on": context.library.today, "quantity": 1, "origin": Origin.DISTRICT.value}
        )
        self.form.fields["article"].changed.connect(self._fit)
        self._fit()
        self.resize(look.fitting(640, 520))

    @classmethod
    def ask(cls, parent: QWidget | None, context: UiContext) -> RecordDraft | None:
        """Let her fill it in."""
        return cls(parent, context).run()

    def build(self, form: Form) -> None:
        """The article first: a repair asks more."""
        today = partial(getattr, self._context.library, "today")
        form.add(ChoiceField("article", self.tr("Spent on"), self._options("article")))
        form.add(TextField("title", self.tr("What was bought or done"), kyrgyz=True))
        form.add_row(
            MoneyField("money", self.tr("Sum")), IntegerField("quantity", self.tr("Quantity"))
        )
        form.add(ChoiceField("repair", self.tr("Kind of repair"), self._options("repair")))
        form.add(TextField("works", self.tr("Works"), kyrgyz=True))
        form.add(TextField("contractor", self.tr("Who did it"), kyrgyz=True))
        form.add(ChoiceField("origin", self.tr("Source of money"), self._options("origin")))
        form.add_row(
            DateField("on", self.tr("Day"), today=today),
            TextField("document", self.tr("Document"), kyrgyz=True),
        )
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> RecordDraft:
        """As typed; what belongs to a repair is dropped from anything else."""
        values = self.form.values()
        if values["article"] != Article.REPAIR:
            values |= dict.fromkeys(_OF_REPAIR, "")
        values["money"] = values["money"] or 0
        values["quantity"] = 1 if values["quantity"] is None else values["quantity"]
        values["on"] = values["on"] or self._context.library.today
        return RecordDraft(kind=RecordKind.SPENDING, **values)

    def problems(self, draft: RecordDraft) -> Sequence[Problem]:
        """What the records say no to."""
        library = self._context.library
        return (*records.problems(library, draft), *closed(library, draft.on))

    def _fit(self) -> None:
        is_repair = self.form.fields["article"].value() == Article.REPAIR
        for key in _OF_REPAIR:
            self.form.fields[key].setVisible(is_repair)

    def _options(self, group: str) -> list[Option]:
        titles = names.titles(self._context.translate, group)
        return [Option(code, title) for code, title in titles.items()]
