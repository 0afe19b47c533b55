"""The copies of a title in its card: number, where it is, price, shelf, how it came and went."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain import dates, stock
from desktop_app.domain.errors import Problem
from desktop_app.domain.numbers import money
from desktop_app.domain.stock import CopyStatus, Owner
from desktop_app.services.titles import CopyRow
from desktop_app.ui import look
from desktop_app.ui.acts import sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, Form, MultilineField, Option, TextField, TickField
from desktop_app.ui.pieces import button, tool, words

_MOVES = (CopyStatus.IN_STOCK, CopyStatus.IN_REPAIR, CopyStatus.AWAY, CopyStatus.MISSING)


class CopyList(QWidget):
    """Living copies first in order of number; the written-off ones stay readable."""

    asked = Signal(object)  # CopyRow, to be changed

    def __init__(self, context: UiContext, copies: list[CopyRow]) -> None:
        super().__init__()
        self.translate = context.translate
        self._statuses = names.titles(context.translate, "copy_status")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(4))
        column.addWidget(words(self.translate("Stock", "Its copies"), "heading"))
        for copy in copies:
            column.addWidget(self._line(copy))
        if not copies:
            sentence = self.translate("Stock", "No copies yet. They come with a batch.")
            column.addWidget(words(sentence, "soft", wrap=True))

    def _line(self, copy: CopyRow) -> QWidget:
        line = QFrame()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        facts = QVBoxLayout()
        facts.setSpacing(0)
        status = self._statuses[copy.status.value]
        shelf = self.translate("Stock", "shelf {shelf}").format(shelf=copy.shelf)
        centre = self.translate("Stock", "of the central library")
        first = (
            *(f"№ {copy.inventory_no}", status, money(copy.price)),
            shelf if copy.shelf else "",
            centre if copy.owner is Owner.CENTRE else "",
        )
        gone = copy.status in (*stock.GONE, CopyStatus.MISSING)
        facts.addWidget(words(" · ".join(filter(None, first)), "soft" if gone else "", wrap=True))
        facts.addWidget(words(self._papers(copy), "hint", wrap=True))
        if copy.note:
            facts.addWidget(words(copy.note, "hint", wrap=True))
        row.addLayout(facts, 1)
        if copy.status not in stock.GONE:
            tip = self.translate("Stock", "Change copy {number}").format(number=copy.inventory_no)
            row.addWidget(tool("", partial(self.asked.emit, copy), tip=tip, icon="pencil"))
        return line

    def _papers(self, copy: CopyRow) -> str:
        translate = self.translate
        if copy.receipt is None:
            came = translate("Stock", "from the opening balance")
        else:
            came = translate("Stock", "batch no. {number}, {date}").format(
                number=copy.receipt[0], date=dates.short(copy.receipt[1])
            )
        if copy.withdrawal is None:
            return came
        went = translate("Stock", "act no. {number}, {date}").format(
            number=copy.withdrawal[0], date=dates.short(copy.withdrawal[1])
        )
        return f"{came} · {went}"


@dataclass(frozen=True)
class CopyDraft:
    """What may be changed of a copy."""

    status: str
    shelf: str
    note: str
    owner: Owner = Owner.BRANCH


STRIKE = "strike"


class StrikeDialog(FormDialog[str]):
    """Why a number is struck out."""

    def __init__(self, parent: QWidget, context: UiContext, copy: CopyRow) -> None:
        self._context = context
        title = context.translate("Stock", "Strike number {number} out")
        super().__init__(
            parent,
            title.format(number=copy.inventory_no),
            save=context.translate("Stock", "Strike out"),
            wording=partial(sentence, context),
        )

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext, copy: CopyRow) -> str | None:
        """The reason, or None when she went back."""
        return cls(parent, context, copy).run()

    def build(self, form: Form) -> None:
        """What happens, and the one question."""
        translate = self._context.translate
        told = translate(
            "Stock",
            "The line stays in the books as a mistake, the number is never given again, and the"
            " copy leaves the record that it came with.",
        )
        form.add_widget(words(told, "soft", wrap=True))
        form.add(TextField("why", translate("Stock", "What was the mistake?"), kyrgyz=True))

    def read(self) -> str:
        """As typed."""
        return str(self.form.values()["why"])

    def problems(self, draft: str) -> Sequence[Problem]:
        """It goes into the note of the entry."""
        return () if draft else (Problem("why", "strike_why_required"),)


class CopyDialog(FormDialog[CopyDraft]):
    """Shelf, note, and where the copy is; number and price are posted and stay."""

    def __init__(self, parent: QWidget, context: UiContext, copy: CopyRow) -> None:
        self._context = context
        self._copy = copy
        self.strikes = False
        title = context.translate("Stock", "Copy {number}").format(number=copy.inventory_no)
        super().__init__(parent, title, wording=_no_problem)

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext, copy: CopyRow) -> CopyDraft | str | None:
        """The draft, `STRIKE` when the number is to be struck out, None when she went back."""
        dialog = cls(parent, context, copy)
        return dialog.run() or (STRIKE if dialog.strikes else None)

    def build(self, form: Form) -> None:
        """A copy with a reader comes back only by its return."""
        translate, copy = self._context.translate, self._copy
        form.add(TextField("shelf", translate("Stock", "Shelf"), width=20))
        statuses = names.titles(translate, "copy_status")
        moves = [s for s in _MOVES if s is copy.status or stock.may(copy.status, s)]
        if copy.status is CopyStatus.ON_LOAN:
            moves = [copy.status]
        options = [Option(s.value, statuses[s.value]) for s in moves]
        form.add(ChoiceField("status", translate("Stock", "Where it is"), options))
        form.add(MultilineField("note", translate("Stock", "Note"), lines=2))
        form.add(TickField("centre", translate("Stock", "Belongs to the central library")))
        if stock.may(copy.status, CopyStatus.MISTAKEN):
            strike = translate("Stock", "The number was entered by mistake: strike it out…")
            form.add_widget(button(strike, self._strike), Qt.AlignmentFlag.AlignLeft)
        form.set_values({"centre": copy.owner is Owner.CENTRE})
        form.set_values({"shelf": copy.shelf, "status": copy.status.value, "note": copy.note})

    def _strike(self) -> None:
        """The other way out of this window: `strikes` tells it from going back."""
        self.strikes = True
        self.reject()

    def read(self) -> CopyDraft:
        """As typed."""
        values = self.form.values()
        owner = Owner.CENTRE if values.pop("centre") else Owner.BRANCH
        return CopyDraft(**values, owner=owner)


def _no_problem(problem: Problem) -> str:
    return problem.code
