"""«Внести в КСУ»: everything that arrived by a day, seen before it is entered as one batch."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain import periods, stock
from desktop_app.domain.errors import Invalid, UserError
from desktop_app.domain.numbers import money
from desktop_app.domain.stock import ReceiptDraft, ReceiptOrigin
from desktop_app.services import serial_stock
from desktop_app.services.serial_stock import Offer
from desktop_app.ui import look
from desktop_app.ui.acts import refusal, sentence, tell
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import DetailPanel, Line
from desktop_app.ui.forms import ChoiceField, DateField, Form, Option, TextField
from desktop_app.ui.pieces import words
from desktop_app.ui.tabs.stock.periodicals.dialogs import choice


class EnteringPage(QWidget):
    """The day and the document left, what would be entered right."""

    left = Signal()

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self._offer = Offer((), ())
        self.form = Form(
            self.tr("Into the summary book"), save=self.tr("Enter into the book"),
            back=self.tr("Back"),
        )  # fmt: skip
        self.term = self.form.add(
            ChoiceField("term", self.tr("What came until the end of"), self._terms())
        )
        self.day = self.form.add(
            DateField(
                "on",
                self.tr("Day of the record"),
                self.tr("What came later waits for the next record"),
                today=lambda: context.library.today,
            )
        )
        self.form.add(choice(context, "origin", self.tr("Source"), "receipt_origin"))
        self.form.more(self.tr("Document"))
        self.form.add(choice(context, "document", self.tr("Document"), "receipt_paper"))
        self.form.add_row(
            TextField("document_no", self.tr("Its number"), width=10),
            DateField("document_date", self.tr("Its date"), today=lambda: context.library.today),
        )
        self.form.set_values(
            {"term": "today", "on": context.library.today, "origin": ReceiptOrigin.SUBSCRIPTION}
        )
        self.panel = DetailPanel()
        self.total = words("", "heading")
        right = QVBoxLayout()
        right.addWidget(self.panel, 1)
        right.addWidget(self.total)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(14))
        row.addWidget(self.form, 5)
        row.addLayout(right, 6)
        self.term.changed.connect(self._term_changed)
        self.day.changed.connect(self.reload)
        self.form.saved.connect(self.enter)
        self.form.left.connect(self.left)
        self.reload()

    def start(self) -> None:
        """The term first."""
        self.form.start()

    def dirty(self) -> bool:
        """The form proposes everything; nothing is lost."""
        return False

    def reload(self) -> None:
        """What would be entered by the chosen day."""
        on = self.day.value() or self._context.library.today
        self._offer = serial_stock.offer(self._context.library, on)
        translate = self._context.translate
        lines = []
        for one in self._offer.lines:
            n = one.copies
            if one.draft.kind == "newspaper":
                counted = translate("EnteringPage", "%n yearly set(s)", "", n)
            else:
                counted = translate("EnteringPage", "%n issue(s)", "", n)
            told = ", ".join(filter(None, (one.numbers, counted, money(one.money))))
            lines.append(Line(f"{one.draft.title}, {one.year}", told))
        note = ""
        if self._offer.unfinished:
            note = self.tr("Entered when the year is over: {titles}").format(
                titles=", ".join(self._offer.unfinished)
            )
        nothing = self.tr("Nothing to enter by this day: all that came stands in the book")
        title = self.tr("This will be entered") if lines else nothing
        self.panel.show_card(title=title, note=note, rows=lines)
        n = self._offer.copies
        text = translate("EnteringPage", "%n unit(s) for {sum}", "", n)
        self.total.setText(text.format(sum=money(self._offer.money)) if n else "")

    def enter(self) -> None:
        """One batch; Undo frees the issues again."""
        typed = self.form.values()
        draft = ReceiptDraft(
            on=typed["on"] or self._context.library.today,
            origin=typed["origin"],
            document=typed["document"],
            document_no=typed["document_no"],
            document_date=typed["document_date"],
        )
        found = stock.receipt_problems(draft, self._context.library.today)
        self.form.set_problems(found, partial(sentence, self._context))
        try:
            done = serial_stock.enter(self._context.library, draft, self._offer.lines)
        except Invalid as refused:
            self.form.set_problems(refused.problems, partial(sentence, self._context))
            return
        except UserError as refused:
            self.form.refuse(refusal(self._context, refused))
            return
        tell(self._context, done)
        self.left.emit()

    def _terms(self) -> list[Option]:
        titles = {
            "quarter": self.tr("the last quarter"),
            "half": self.tr("the last half-year"),
            "today": self.tr("today"),
        }
        return [Option(key, title) for key, title in titles.items()]

    def _term_changed(self) -> None:
        self.day.set_value(ends(self.term.value(), self._context.library.today))
        self.reload()


def ends(term: str, today: date) -> date:
    """The last day of the finished quarter or half-year; today itself otherwise."""
    if term == "quarter":
        return periods.quarter(today.year, (today.month + 2) // 3).start - timedelta(days=1)
    if term == "half":
        return date(today.year, 1 if today.month < 7 else 7, 1) - timedelta(days=1)
    return today
