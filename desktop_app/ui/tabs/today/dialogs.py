"""Short forms that the desk opens over itself; each gives back a draft or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from desktop_app.documents import names
from desktop_app.domain import lending
from desktop_app.domain.batches import ReceiptLine
from desktop_app.domain.errors import Invalid, Problem
from desktop_app.domain.lending import PieceDraft, SettlementDraft
from desktop_app.domain.titles import TitleDraft
from desktop_app.services import numbering, pieces
from desktop_app.services import titles as title_services
from desktop_app.services.losses import Loss
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import (
    ChoiceField,
    Form,
    IntegerField,
    MoneyField,
    Option,
    Picked,
    PickerField,
    Suggestion,
    TextField,
    YearField,
)


def _choice(context: UiContext, key: str, title: str, group: str) -> ChoiceField:
    known = names.titles(context.translate, group)
    return ChoiceField(key, title, [Option(code, text) for code, text in known.items()])


class PieceDialog(FormDialog[PieceDraft]):
    """A brochure, issues of a newspaper: what goes out without a number."""

    def __init__(self, parent: QWidget, context: UiContext, what: str) -> None:
        self._context = context
        super().__init__(
            parent, self.tr("Without a number"), save=self.tr("Issue"), wording=_wording(context)
        )
        self.form.set_values({**vars(pieces.last(context.library)), "what": what})

    def build(self, form: Form) -> None:
        """What it is, and the classes it is counted by, as they were the last time."""
        context = self._context
        what = form.add(
            PickerField(
                "what",
                self.tr("What is it?"),
                self.tr("For example: a newspaper and its issues"),
                suggest=self._known,
            )
        )
        what.picked.connect(self._like_before)
        form.add(_choice(context, "kind", self.tr("Kind"), "kind"))
        form.add(_choice(context, "content", self.tr("Content"), "content"))
        form.add(_choice(context, "language", self.tr("Language"), "language"))
        form.add(IntegerField("pieces", self.tr("How many pieces")))

    def read(self) -> PieceDraft:
        """As typed."""
        values = self.form.values()
        return PieceDraft(**{**values, "what": values["what"].text})

    def problems(self, draft: PieceDraft) -> Sequence[Problem]:
        """Every class must be known."""
        return lending.piece_problems(draft)

    def _known(self, typed: str) -> list[Suggestion]:
        found = pieces.offered(self._context.library, typed)
        return [Suggestion(at, one.what) for at, one in enumerate(found)]

    def _like_before(self, picked: Picked) -> None:
        for one in pieces.offered(self._context.library, picked.text):
            if one.what == picked.text:
                for key in ("kind", "content", "language"):
                    self.form.fields[key].set_value(getattr(one, key))


@dataclass(frozen=True)
class NewBook:
    """A book that stands on the shelf but not in the catalogue yet."""

    number: str
    title: TitleDraft
    price: int

    @property
    def line(self) -> ReceiptLine:
        """As a line of the opening balance."""
        return ReceiptLine(title=self.title, copies=1, first_no=self.number, price=self.price)


class NewBookDialog(FormDialog[NewBook]):
    """Entered when it is first lent: it belongs to the opening balance."""

    def __init__(self, parent: QWidget, context: UiContext, number: str) -> None:
        self._context = context
        super().__init__(
            parent,
            self.tr("A book that is not entered yet"),
            save=self.tr("Enter the book"),
            wording=_wording(context),
        )
        self.form.set_values({"number": number, "kind": "book"})

    def build(self, form: Form) -> None:
        """The least that a copy is counted by."""
        context = self._context
        form.add(TextField("title", self.tr("Title"), kyrgyz=True))
        form.add(TextField("author", self.tr("Author"), kyrgyz=True))
        form.add(_choice(context, "language", self.tr("Language"), "language"))
        form.add(_choice(context, "content", self.tr("Content"), "content"))
        form.add(_choice(context, "kind", self.tr("Kind"), "kind"))
        form.add_row(
            TextField("number", self.tr("Inventory no."), width=14),
            MoneyField("price", self.tr("Price, som")),
        )

    def read(self) -> NewBook:
        """As typed."""
        values = self.form.values()
        number, price = values.pop("number"), values.pop("price") or 0
        return NewBook(number, TitleDraft(**values), price)

    def problems(self, draft: NewBook) -> Sequence[Problem]:
        """What the catalogue asks for; a number given already is told beside it."""
        try:
            numbering.line_numbers(self._context.library, (), draft.line)
        except Invalid as refused:
            own = {"first_no": "number"}
            return [replace(p, field=own.get(p.field, p.field)) for p in refused.problems]
        return ()


class SettleDialog(FormDialog[SettlementDraft]):
    """How a reader made good what was lost; kept for the act of the stock."""

    def __init__(self, parent: QWidget, context: UiContext, loss: Loss) -> None:
        self._context = context
        title = self.tr("The loss of {number} «{title}»")
        super().__init__(
            parent,
            title.format(number=loss.inventory_no, title=loss.title),
            save=self.tr("Settle"),
            wording=_wording(context),
        )
        self.form.set_values({"money": loss.money})

    def build(self, form: Form) -> None:
        """How, and the document or the money that came for it."""
        form.add(_choice(self._context, "how", self.tr("How?"), "settlement"))
        form.add(TextField("author", self.tr("Author of the book brought instead"), kyrgyz=True))
        form.add(TextField("title", self.tr("Title of the book brought instead"), kyrgyz=True))
        form.add_row(YearField("year", self.tr("Year")), MoneyField("money", self.tr("Price, som")))
        form.add(TextField("note", self.tr("Note"), kyrgyz=True))

    def read(self) -> SettlementDraft:
        """As typed."""
        values = self.form.values()
        return SettlementDraft(**{**values, "money": values["money"] or 0})

    def problems(self, draft: SettlementDraft) -> Sequence[Problem]:
        """Another book has a title, money is a sum."""
        return lending.settlement_problems(draft)


class ReserveDialog(FormDialog[Picked]):
    """Which title the reader waits for."""

    def __init__(self, parent: QWidget, context: UiContext) -> None:
        self._context = context
        super().__init__(
            parent,
            self.tr("Put on the waiting list"),
            save=self.tr("Put on the list"),
            wording=_wording(context),
        )

    def build(self, form: Form) -> None:
        """One field."""
        form.add(
            PickerField(
                "title",
                self.tr("Which book?"),
                self.tr("Author or title, some letters are enough"),
                suggest=self._known,
                known_only=True,
            )
        )

    def read(self) -> Picked:
        """A title of the catalogue."""
        picked: Picked = self.form.values()["title"]
        return picked

    def problems(self, draft: Picked) -> Sequence[Problem]:
        """It must be chosen."""
        return () if draft.id is not None else (Problem("title", "title_required"),)

    def _known(self, typed: str) -> list[Suggestion]:
        found = title_services.suggestions(self._context.library, typed)
        return [Suggestion(one.id, one.named, one.author) for one in found]


def _wording(context: UiContext) -> partial[str]:
    return partial(sentence, context)
