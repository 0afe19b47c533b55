"""Cases of a check: what was put aside, and after the check what was not found.

Enter ticks lines, a button decides about the ticked ones; without ticks about
the chosen one.
"""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import short
from desktop_app.domain.numbers import money
from desktop_app.domain.stocktaking import DECISIONS, CaseKind, Decision
from desktop_app.services import stocktaking_cases
from desktop_app.services.library import Library
from desktop_app.services.stocktaking_cases import Case
from desktop_app.ui import look
from desktop_app.ui.acts import attempt
from desktop_app.ui.context import UiContext
from desktop_app.ui.details import Action, DetailPanel, Line, Split
from desktop_app.ui.pieces import button, menu, words
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.stock.taking.note import NoteDialog

TICK = "✓"


class CaseSource:
    """Missing copies, or what is too much."""

    def __init__(self, library: Library, stocktake_id: int, missing: bool) -> None:
        self._library = library
        self._id = stocktake_id
        self._missing = missing

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """By number; typed words are looked for in number and title."""
        return stocktaking_cases.ids(
            self._library, self._id, filter.text, missing=self._missing, descending=descending
        )

    def rows(self, ids: Sequence[int]) -> dict[int, Case]:
        """One page of them."""
        return stocktaking_cases.rows(self._library, ids)


class CaseList(QWidget):
    """A table of cases and the card of the chosen one."""

    def __init__(
        self, context: UiContext, stocktake_id: int, *, missing: bool, is_open: bool
    ) -> None:
        super().__init__()
        self._context = context
        self._missing = missing
        self._is_open = is_open
        self.ticked: set[int] = set()
        nothing = (
            self.tr("Everything was found.")
            if missing
            else self.tr("Nothing was put aside: no foreign, written-off or unknown books.")
        )
        self.table = TableView(
            context,
            CaseSource(context.library, stocktake_id, missing),
            self._columns(),
            name="stocktake_missing" if missing else "stocktake_surplus",
            tables={"stocktake_case", "copy", "loss"},
            count=self._count,
            empty=Empty(nothing),
        )
        self.panel = DetailPanel()
        self.decision = self._decision_button()
        if not (missing and is_open):
            self.table.add_tool(button(self.tr("Tick all"), self.tick_all))
            self.table.add_tool(self.decision)
        self.table.opened.connect(self.tick)
        self.table.chosen.connect(self._chosen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(
            words(self.tr("Enter or a double click ticks a line for a decision"), "hint")
        )
        column.addWidget(Split(context, "stocktake_cases", self.table, self.panel), 1)
        self._chosen(None)

    def start(self) -> None:
        """Typing begins in the search box."""
        self.table.activate()

    def tick(self, case_id: int) -> None:
        """Enter: among those to decide about, or not."""
        self.ticked ^= {case_id}
        self.table.reload()

    def tick_all(self) -> None:
        """Every line of the list."""
        self.ticked = set(self.table.ids())
        self.table.reload()

    def decide(self, decision: Decision) -> None:
        """About the ticked ones, else about the chosen one."""
        chosen = sorted(self.ticked) or [one for one in [self.table.current()] if one is not None]
        act = partial(stocktaking_cases.decide, self._context.library, chosen, decision)
        if attempt(self._context, act) is not None:
            self.ticked.clear()
            self.table.reload()

    def note(self, case_id: int) -> None:
        """What a book without a known number is."""
        known = stocktaking_cases.get(self._context.library, case_id).note
        typed = NoteDialog.ask(self, self._context, known)
        if typed is not None:
            attempt(
                self._context,
                partial(stocktaking_cases.note, self._context.library, case_id, typed),
            )

    def drop(self, case_id: int) -> None:
        """A number mistyped."""
        attempt(self._context, partial(stocktaking_cases.drop, self._context.library, case_id))

    def _decision_button(self) -> QPushButton:
        kind = CaseKind.MISSING if self._missing else CaseKind.UNKNOWN
        titles = names.titles(self._context.translate, "stocktake_decision")
        made = button(self.tr("Decide"), name="primary")
        codes = (*DECISIONS[kind], Decision.NONE)
        made.setMenu(menu([(titles[code], partial(self.decide, code)) for code in codes], made))
        return made

    def _chosen(self, case_id: int | None) -> None:
        case = self._case(case_id)
        if case is None:
            self.panel.clear(self.tr("Choose a line"))
            return
        self.panel.show_card(
            title=case.what or case.typed, rows=self._lines(case), actions=self._actions(case)
        )

    def _lines(self, case: Case) -> list[Line]:
        translate = self._context.translate
        kinds = names.titles(translate, "stocktake_case")
        decisions = names.titles(translate, "stocktake_decision")
        lines = [
            Line(self.tr("Number"), case.typed),
            Line(self.tr("What happened"), kinds[case.kind]),
            Line(self.tr("Day"), short(case.on)),
        ]
        if case.copy_id is not None:
            status = names.title(translate, "copy_status", case.status)
            lines.append(Line(self.tr("Price"), money(case.price)))
            lines.append(Line(self.tr("Now"), status))
        if case.act and case.act_on:
            act = self.tr("no. {number} of {date}").format(number=case.act, date=short(case.act_on))
            lines.append(Line(self.tr("Act"), act))
        if case.card_no is not None:
            lines.append(Line(self.tr("Lost by card"), str(case.card_no), alarm=True))
        if case.copy_id is not None and case.note:
            lines.append(Line(self.tr("Note"), case.note))
        decided = f", {short(case.decided_on)}" if case.decided_on else ""
        lines.append(Line(self.tr("Decision"), f"{decisions[case.decision]}{decided}"))
        return lines

    def _actions(self, case: Case) -> list[Action]:
        if self._missing:
            return []
        found = [Action(self.tr("What book it is"), partial(self.note, case.id), "pencil")]
        if case.decision == Decision.ENLIST:
            receive = partial(self._context.bus.go, "stock", "receive")
            found.append(Action(self.tr("Receive a batch"), receive, "plus", primary=True))
        if self._is_open:
            found.append(Action(self.tr("It was a mistake"), partial(self.drop, case.id), "x"))
        return found

    def _case(self, case_id: int | None) -> Case | None:
        row = None if case_id is None else self.table.model.row_of(case_id)
        return None if row is None else self.table.model.row_at(row)

    def _columns(self) -> tuple[Column[Case], ...]:
        about: Column[Case]
        translate = self._context.translate
        decisions = names.titles(translate, "stocktake_decision")
        kinds = names.titles(translate, "stocktake_case")
        about = (
            Column("price", self.tr("Price"), 10, _price, "right")
            if self._missing
            else Column("kind", self.tr("What happened"), 18, lambda c: kinds[c.kind])
        )
        return (
            Column("tick", TICK, 3, lambda c: TICK if c.id in self.ticked else "", "center"),
            Column("number", self.tr("Inv. no."), 10, lambda c: c.typed, sort="number"),
            Column("what", self.tr("Title"), 22, lambda c: c.what, stretch=True),
            about,
            Column(
                "decision", self.tr("Decision"), 21, lambda c: c.decision and decisions[c.decision]
            ),
        )

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("CaseList", "%n line(s)", "", n)


def _price(case: Case) -> str:
    return money(case.price)
