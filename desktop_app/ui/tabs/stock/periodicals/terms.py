"""Kept longer than their term: ticked, then written off in one act without inventory numbers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain import stock
from desktop_app.domain.errors import Problem
from desktop_app.domain.numbers import money, number
from desktop_app.domain.stock import WithdrawalDraft
from desktop_app.services import acts, serial_stock
from desktop_app.services.serial_stock import LotRow
from desktop_app.ui import look, printing
from desktop_app.ui.acts import attempt, sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import ChoiceField, DateField, Form, MultilineField, Option
from desktop_app.ui.pieces import button, words
from desktop_app.ui.short_list import ShortListPage, ShortSource
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.stock.periodicals.matching import matches

TICK = "✓"
REASONS = ("worn", "outdated")


class TermSource(ShortSource[LotRow]):
    """Lots past their term."""

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """Those whose title has the typed letters."""
        found = [
            lot
            for lot in serial_stock.past_term(self._library)
            if matches(filter.text, f"{lot.title} {lot.year}")
        ]
        if order == "year":
            found.sort(key=lambda lot: lot.year)
        return self._keep({lot.id: lot for lot in found}, reverse=descending)


class TermsPage(ShortListPage):
    """Enter ticks a line; the button asks the reason and posts the act, which is printed."""

    def __init__(self, context: UiContext) -> None:
        super().__init__()
        self._context = context
        self.ticked: set[int] = set()
        self.table = TableView(
            context,
            TermSource(context.library),
            self._columns(),
            name="old_issues",
            tables={"issue_lot", "periodical"},
            count=self._count,
            empty=Empty(
                self.tr(
                    "Nothing is kept longer than its term. What tells of the own place is kept"
                    " for ever and never stands here."
                ),
                self.tr("Back to the titles"),
                self.left.emit,
            ),
        )
        self.write_button = button("", self.write_off, name="primary")
        self.table.add_tool(button(self.tr("Tick all"), self.tick_all))
        self.table.add_tool(self.write_button)
        self.table.opened.connect(self.tick)
        top = QHBoxLayout()
        top.addWidget(button(self.tr("Back to the titles"), self.left.emit, icon="chevron-left"))
        top.addWidget(words(self.tr("Enter or a double click ticks a line for the act"), "hint"))
        top.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(8))
        column.addLayout(top)
        column.addWidget(self.table, 1)
        self._show_ticked()

    def tick(self, id: int) -> None:
        """Enter: into the act, or out of it."""
        self.ticked ^= {id}
        self._repaint()

    def tick_all(self) -> None:
        """Every line of the list."""
        model = self.table.model
        found = (model.id_at(place) for place in range(model.rowCount()))
        self.ticked = {id for id in found if id is not None}
        self._repaint()

    def write_off(self) -> None:
        """One reason, one act."""
        known = {lot.id: lot for lot in serial_stock.past_term(self._context.library)}
        chosen = [known[id] for id in sorted(self.ticked) if id in known]
        draft = TermDialog.ask(self, self._context, chosen)
        if draft is None:
            return
        act = partial(serial_stock.write_off, self._context.library, draft)
        done = attempt(self._context, partial(act, [lot.id for lot in chosen]))
        if done is not None and done.id is not None:
            self.ticked.clear()
            self._repaint()
            self._print(done.id)

    def _print(self, act_id: int) -> None:
        """The act for the commission."""
        sheet = acts.sheet(self._context.library, act_id)
        name = f"{printing.title(self._context, 'act.withdrawal')} {sheet.number or ''}"
        printing.show(self._context, None, "act.withdrawal", sheet, name=name, on=sheet.draft.on)

    def _columns(self) -> tuple[Column[LotRow], ...]:
        return (
            Column("tick", TICK, 3, self._tick_of, "center"),
            Column("title", self.tr("Title"), 26, lambda r: r.title, sort="title", stretch=True),
            Column("year", self.tr("Year"), 8, lambda r: str(r.year), "right", "year"),
            Column("numbers", self.tr("Issues"), 14, lambda r: r.numbers),
            Column("copies", self.tr("Units"), 9, lambda r: number(r.copies), "right"),
            Column("money", self.tr("Sum"), 13, lambda r: money(r.money), "right"),
            Column("kept", self.tr("Kept, years"), 12, _kept, "right"),
        )

    def _tick_of(self, lot: LotRow) -> str:
        return TICK if lot.id in self.ticked else ""

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("TermsPage", "%n line(s)", "", n)

    def _repaint(self) -> None:
        self.table.reload()
        self._show_ticked()

    def _show_ticked(self) -> None:
        n = len(self.ticked)
        text = self.tr("Write off")
        self.write_button.setText(f"{text} ({n})" if n else text)
        self.write_button.setEnabled(n > 0)


class TermDialog(FormDialog[WithdrawalDraft]):
    """The reason and the day of the act."""

    @classmethod
    def ask(
        cls, parent: QWidget, context: UiContext, lots: Sequence[LotRow]
    ) -> WithdrawalDraft | None:
        """The head of the act; None when she went back."""
        return cls(parent, context, lots).run()

    def __init__(self, parent: QWidget | None, context: UiContext, lots: Sequence[LotRow]) -> None:
        self._context = context
        n = sum(lot.copies for lot in lots)
        text = context.translate("TermDialog", "Write off %n unit(s) for {sum}", "", n)
        super().__init__(
            parent,
            text.format(sum=money(sum(lot.money for lot in lots))),
            save=self.tr("Post the act"),
            wording=partial(sentence, context),
        )
        self.form.set_values({"on": context.library.today})

    def build(self, form: Form) -> None:
        """One reason an act."""
        known = names.titles(self._context.translate, "reason")
        reasons = [Option(code, known[code]) for code in REASONS]
        form.add(ChoiceField("reason", self.tr("Reason"), reasons))
        form.add_row(
            DateField("on", self.tr("Day of the act"), today=self._today),
            DateField("approved_on", self.tr("Approved on"), today=self._today),
        )
        form.add(MultilineField("note", self.tr("Note"), lines=2))

    def read(self) -> WithdrawalDraft:
        """As typed."""
        typed = self.form.values()
        return WithdrawalDraft(
            typed["on"] or self._today(), typed["reason"], typed["approved_on"], typed["note"]
        )

    def problems(self, draft: WithdrawalDraft) -> Sequence[Problem]:
        """What every act needs."""
        return stock.withdrawal_problems(draft, self._today())

    def _today(self) -> date:
        return self._context.library.today


def _kept(lot: LotRow) -> str:
    return str(lot.keep_years or "")
