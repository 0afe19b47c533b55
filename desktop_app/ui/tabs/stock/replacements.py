"""«Тетрадь замен»: what readers lost, what they brought for it, and its way into the stock."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.documents import names
from desktop_app.domain.dates import period_title, short
from desktop_app.domain.errors import Problem, UserError
from desktop_app.domain.lending import Settlement
from desktop_app.domain.numbers import money
from desktop_app.domain.periods import Period, day_before, of_months, parse, quarter
from desktop_app.domain.text import search_key
from desktop_app.domain.titles import TitleDraft
from desktop_app.domain.titles import problems as title_problems
from desktop_app.services import replacements
from desktop_app.services.library import Library
from desktop_app.services.replacements import Replaced
from desktop_app.ui import look, printing
from desktop_app.ui.acts import refusal, sentence
from desktop_app.ui.context import UiContext
from desktop_app.ui.dialogs import FormDialog
from desktop_app.ui.forms import Form, MoneyField, TextField, YearField
from desktop_app.ui.grid import Empty
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.paging import Column, Filter
from desktop_app.ui.pieces import button, menu
from desktop_app.ui.tables import TableView
from desktop_app.ui.tabs.stock.title_fields import choice

_QUARTERS, _MONTHS = 4, 4


class LossSource:
    """Losses, the newest above."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._rows: dict[int, Replaced] = {}

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """There are few: the typed words are looked for in the rows themselves."""
        wanted = search_key(filter.text)
        self._rows = {
            one.id: one
            for one in replacements.lines(self._library)
            if wanted in search_key(f"{one.lost_no} {one.lost} {one.given} {one.reader}")
        }
        return array("q", self._rows)

    def rows(self, ids: Sequence[int]) -> dict[int, Replaced]:
        """By id, as they were when the list was asked for."""
        return {id: self._rows[id] for id in ids if id in self._rows}


@dataclass(frozen=True)
class _Coming:
    """The book that came: its record, its price, its number when it is given by hand."""

    title: TitleDraft
    price: int
    number: str


class TakeInDialog(FormDialog[_Coming]):
    """The record of the book that came; the classes are those of the lost one at first."""

    def __init__(self, parent: QWidget, context: UiContext, loss: Replaced) -> None:
        self._context = context
        self._proposed = replacements.proposed(context.library, loss.id)
        title = context.translate("Acts", "In place of {number} “{title}”")
        super().__init__(
            parent,
            title.format(number=loss.lost_no, title=loss.lost),
            save=context.translate("Acts", "Take into the stock"),
            wording=partial(sentence, context),
        )
        known = vars(self._proposed)
        shown = {key: known[key] for key in self.form.fields if key in known}
        self.form.set_values({**shown, "price": loss.given_money})

    @classmethod
    def ask(cls, parent: QWidget, context: UiContext, loss: Replaced) -> _Coming | None:
        """The record, or None when she went back."""
        return cls(parent, context, loss).run()

    def build(self, form: Form) -> None:
        """A short record."""
        translate = self._context.translate
        form.add(TextField("title", translate("Stock", "Title"), kyrgyz=True))
        form.add_row(
            TextField("author", translate("Stock", "Author"), kyrgyz=True),
            YearField("year", translate("Stock", "Year")),
        )
        form.add_row(
            TextField("bbk", translate("Stock", "Shelf mark (BBK)"), width=12),
            MoneyField("price", translate("Acts", "Price")),
            TextField(
                "number",
                translate("Stock", "Inventory number"),
                translate("Acts", "Empty: the next free number"),
                width=12,
            ),
        )
        form.add(choice(self._context, "kind", translate("Stock", "Kind")))
        form.add(choice(self._context, "content", translate("Stock", "Content")))
        form.add(choice(self._context, "language", translate("Stock", "Language")))

    def read(self) -> _Coming:
        """As typed."""
        typed = self.form.values()
        price, number = typed.pop("price") or 0, typed.pop("number")
        return _Coming(TitleDraft(**{**vars(self._proposed), **typed}), price, number)

    def problems(self, draft: _Coming) -> Sequence[Problem]:
        """What the record lacks."""
        return title_problems(draft.title, self._context.library.today)


class ReplacementsDialog(ListDialog):
    """The notebook on the screen, its papers, and the new number of a book that came."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        translate = context.translate
        hint = translate(
            "Acts",
            "How a loss was made good is written down at the desk, on the reader's card. A book"
            " brought instead gets a new number here.",
        )
        super().__init__(parent, context, translate("Acts", "Notebook of replacements"), hint)
        self.table = TableView(
            context,
            LossSource(context.library),
            self._columns(),
            name="replacements",
            tables={"loss", "copy", "withdrawal"},
            count=self._count,
            empty=Empty(translate("Acts", "No reader has lost a book. Good!")),
        )
        self.period = QComboBox()
        self.period.setAccessibleName(translate("Acts", "Period of the papers"))
        for one in _periods(context.library.today):
            self.period.addItem(period_title(one, context.language), one.key)
        self.take_button = button(
            translate("Acts", "Take into the stock…"), self.take_in, name="primary"
        )
        papers = button(translate("Acts", "Print"), icon="printer")
        papers.setMenu(
            menu(
                (
                    (translate("Acts", "Notebook"), partial(self.print, "replacements")),
                    (
                        translate("Acts", "Act of loss and replacement"),
                        partial(self.print, "act.replacement"),
                    ),
                ),
                papers,
            )
        )
        self.table.add_tool(self.period)
        self.table.add_tool(papers)
        self.table.chosen.connect(self._chosen)
        self.table.opened.connect(lambda _: self.take_in())
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self.lay(body, self.take_button)
        self.resize(look.fitting(1000, 480))
        self._chosen(None)

    def print(self, key: str) -> None:
        """The notebook or the act of the chosen period."""
        book = replacements.notebook(self._context.library, parse(self.period.currentData()))
        printing.show(self._context, self, key, book, on=book.on)

    def take_in(self) -> None:
        """The book brought instead of the chosen one gets its number."""
        loss = self._loss(self.table.current())
        if loss is None:
            return
        try:
            typed = TakeInDialog.ask(self, self._context, loss)
        except UserError as refused:
            self.say(refusal(self._context, refused))
            return
        if typed is not None:
            library = self._context.library
            self.do(
                partial(
                    replacements.take_in, library, loss.id, typed.title, typed.price, typed.number
                )
            )

    def _loss(self, id: int | None) -> Replaced | None:
        number = None if id is None else self.table.model.row_of(id)
        return None if number is None else self.table.model.row_at(number)

    def _chosen(self, id: int | None) -> None:
        loss = self._loss(id)
        waits = loss is not None and loss.settled == Settlement.REPLACED and not loss.given_no
        self.take_button.setEnabled(waits)

    def _columns(self) -> tuple[Column[Replaced], ...]:
        translate = self._context.translate
        states = names.titles(translate, "settlement")

        def state(one: Replaced) -> str:
            if one.settled:
                return states.get(one.settled, one.settled)
            return translate("Acts", "owed")

        return (
            Column("on", translate("Acts", "Lost"), 10, lambda r: short(r.lost_on)),
            Column("card", translate("Acts", "Card"), 6, lambda r: str(r.card_no), "right"),
            Column(
                "lost", translate("Acts", "Lost book"), 22,
                lambda r: f"{r.lost_no} {r.lost}", stretch=True,
            ),
            Column("price", translate("Acts", "Price"), 10, lambda r: money(r.lost_price), "right"),
            Column("state", translate("Acts", "Made good"), 11, state),
            Column("given", translate("Acts", "Brought instead"), 18, lambda r: r.given),
            Column("no", translate("Acts", "New no."), 9, lambda r: r.given_no),
            Column(
                "act", translate("Acts", "Act no."), 7,
                lambda r: str(r.act[0]) if r.act else "", "right",
            ),
        )  # fmt: skip

    def _count(self, n: int) -> str:
        return QCoreApplication.translate("Acts", "%n loss(es)", "", n)


def _periods(today: date) -> list[Period]:
    """The last quarters, then the last months, then the year."""
    found, one = [], quarter(today.year, (today.month + 2) // 3)
    for _ in range(_QUARTERS):
        found.append(one)
        before = day_before(one).start
        one = quarter(before.year, (before.month + 2) // 3)
    month = of_months(today.year, today.month, 1)
    for _ in range(_MONTHS):
        found.append(month)
        before = month.start - timedelta(days=1)
        month = of_months(before.year, before.month, 1)
    return [*found, parse(str(today.year))]
