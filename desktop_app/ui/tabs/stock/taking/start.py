"""«Начать проверку»: why, what, by which order; beside it what is better put in order first."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.numbers import number
from desktop_app.domain.stocktaking import Occasion, Scope, StocktakeDraft
from desktop_app.services import stocktaking
from desktop_app.services.stocktaking import Stocktake
from desktop_app.ui import look
from desktop_app.ui.acts import refusal, sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.forms import ChoiceField, DateField, Form, MultilineField, Option, TextField
from desktop_app.ui.patience import Patience
from desktop_app.ui.pieces import words
from desktop_app.ui.tasks import Stopped


class StocktakeStart(QWidget):
    """The head of a check; with `check` its order and names are corrected."""

    left = Signal()
    done = Signal(object)  # Done

    def __init__(self, context: UiContext, check: Stocktake | None = None) -> None:
        super().__init__()
        self._context = context
        self._check = check
        save = self.tr("Save") if check else self.tr("Begin the check")
        self.form = Form(save=save, back=self.tr("Back"))
        if check is None:
            self._add_scope()
        self._add_order()
        self.form.saved.connect(self._save)
        self.form.left.connect(self.left)
        columns = QHBoxLayout()
        columns.setSpacing(look.px(14))
        columns.addWidget(self.form, 6)
        if check is None:
            columns.addWidget(self._pending(), 4)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        title = self.tr("The check's order and names") if check else self.tr("Check the stock")
        page.addWidget(words(title, "title"))
        page.addLayout(columns, 1)
        self._fill()

    def start(self) -> None:
        """Typing begins at the first field."""
        self.form.start()

    def dirty(self) -> bool:
        """Whether something would be lost."""
        return self.form.dirty

    def _add_scope(self) -> None:
        self.occasion = self.form.add(self._choice("occasion", self.tr("Why"), Occasion))
        self.scope = self.form.add(self._choice("scope", self.tr("What is checked"), Scope))
        contents = names.titles(self._context.translate, "content")
        self.content = self.form.add(
            ChoiceField("content", self.tr("Section"), [Option(*pair) for pair in contents.items()])
        )
        shelves = stocktaking.shelves(self._context.library)
        self.shelf = self.form.add(TextField("shelf", self.tr("Shelf"), known=shelves))
        self.first = TextField("first", self.tr("First number"), width=10)
        self.last = TextField("last", self.tr("Last number"), width=10)
        self.form.add_row(self.first, self.last)
        self.occasion.changed.connect(self._show_fields)
        self.scope.changed.connect(self._show_fields)

    def _add_order(self) -> None:
        self.former = TextField("former", self.tr("Hands the stock over"), kyrgyz=True)
        self.successor = TextField("successor", self.tr("Takes the stock over"), kyrgyz=True)
        self.form.add_row(self.former, self.successor)
        self.form.add_row(
            TextField("order_no", self.tr("Order no."), width=12),
            DateField("order_date", self.tr("Day of the order"), today=self._today),
        )
        self.form.add(MultilineField("note", self.tr("Note"), lines=2))
        hint = self.tr("The commission stands in the settings, «Commission».")
        self.form.add_widget(words(hint, "hint", wrap=True))

    def _choice(self, key: str, title: str, codes: type[Occasion | Scope]) -> ChoiceField:
        titles = names.titles(self._context.translate, f"stocktake_{key}")
        return ChoiceField(key, title, [Option(code, titles[code]) for code in codes])

    def _fill(self) -> None:
        check = self._check
        values: dict[str, Any] = {"scope": Scope.ALL}
        if check is not None:
            fields = ("former", "successor", "order_no", "order_date", "note")
            values = {name: getattr(check, name) for name in fields}
        else:
            values["former"] = self._context.library.setting("library.librarian")
        self.form.set_values(values)
        self._show_fields()

    def _show_fields(self) -> None:
        """Only what the choices ask for."""
        if self._check is not None:
            occasion: object = self._check.occasion
        else:
            scope, occasion = self.scope.value(), self.occasion.value()
            self.content.setVisible(scope == Scope.CONTENT)
            self.shelf.setVisible(scope == Scope.SHELF)
            _show_row((self.first, self.last), scope == Scope.NUMBERS)
        _show_row((self.former, self.successor), occasion == Occasion.LIBRARIAN)

    def _pending(self) -> QFrame:
        """What is open: it can be left, then it is counted as it stands."""
        found = stocktaking.pending(self._context.library)
        card = QFrame()
        card.setObjectName("card")
        column = QVBoxLayout(card)
        column.addWidget(words(self.tr("Before you begin"), "heading", wrap=True))
        last = stocktaking.last_whole(self._context.library)
        if last is not None:
            text = self.tr("The whole stock was checked last on {date}.")
            column.addWidget(words("· " + text.format(date=short(last.on)), wrap=True))
        lines = (
            (self.tr("Batches and acts not finished: {n}. Enter them."), found.drafts),
            (self.tr("Readers with books: {n}."), found.readers),
            (self.tr("Books with readers: {n}. They are counted by the card."), found.loans),
            (self.tr("Overdue of these: {n}. Ask for them back."), found.overdue),
            (self.tr("In repair or outside: {n}."), found.elsewhere),
        )
        for text, n in lines:
            if n:
                column.addWidget(words("· " + text.format(n=number(n)), wrap=True))
        column.addWidget(words("· " + self.tr("Bring order on the shelves."), wrap=True))
        told = self.tr(
            "The list is written down on the day you begin. You may lend and take back meanwhile:"
            " the check takes it in."
        )
        column.addWidget(words(told, "soft", wrap=True))
        column.addStretch(1)
        return card

    def _save(self) -> None:
        try:
            if self._check is None:
                with Patience(self, self.tr("The list is being written down")) as told:
                    done = stocktaking.begin(self._context.library, self._draft(), told=told)
            else:
                done = stocktaking.change(self._context.library, self._check.id, self._draft())
        except Invalid as refused:
            self.form.set_problems(refused.problems, lambda p: sentence(self._context, p))
        except UserError as refused:
            self.form.refuse(refusal(self._context, refused))
        except Stopped:
            self.form.refuse(self.tr("Stopped: no check was begun."))
        else:
            self.done.emit(done)

    def _draft(self) -> StocktakeDraft:
        typed = self.form.values()
        content, shelf = typed.pop("content", ""), typed.pop("shelf", "")
        if self._check is not None:
            return StocktakeDraft(**typed)
        part = content if typed["scope"] == Scope.CONTENT else shelf
        return StocktakeDraft(**typed, part=part)

    def _today(self) -> date:
        return self._context.library.today


def _show_row(fields: Sequence[TextField], is_shown: bool) -> None:
    for field in fields:
        field.setVisible(is_shown)
    if (row := fields[0].parentWidget()) is not None:
        row.setVisible(is_shown)  # or it stays, empty
