"""«Тетрадь регистрационных номеров» on the screen: a year by number."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QWidget

from desktop_app.documents import names
from desktop_app.domain import dates
from desktop_app.services import registrations
from desktop_app.services.library import Library
from desktop_app.services.registrations import RegisterRow
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button
from desktop_app.ui.tables import Column, Empty, Filter, TableView
from desktop_app.ui.tabs.readers.papers import print_register


class _Source:
    def __init__(self, library: Library) -> None:
        self._library = library

    def ids(self, filter: Filter, order: str, descending: bool) -> array[int]:
        """The year is the choice."""
        year = filter.choice if isinstance(filter.choice, int) else self._library.today.year
        return registrations.ids(self._library, year, order or "number", descending=descending)

    def rows(self, ids: Sequence[int]) -> dict[int, RegisterRow]:
        """By id."""
        return registrations.rows(self._library, ids)


class RegisterDialog(ListDialog):
    """The years in a choice, the numbers below, the sum in the foot."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        title = translate("RegisterDialog", "Register of registration numbers")
        super().__init__(parent, context, title, "")
        self.table = TableView(
            context,
            _Source(context.library),
            self._columns(),
            name="register",
            tables={"registration", "reader"},
            count=self._count,
            empty=Empty(self.tr("Nobody was registered in this year")),
        )
        self.table.search.hide()
        self.years = QComboBox()
        self.years.setAccessibleName(self.tr("Year"))
        for year in registrations.years(context.library):
            self.years.addItem(str(year), year)
        self.years.currentIndexChanged.connect(self._year_chosen)
        self.table.add_tool(self.years)
        title = context.translate("Readers", "Print")
        self.lay(self.table, button(title, self.print, icon="printer"))
        self._year_chosen()

    def print(self) -> None:
        """The year that is shown."""
        print_register(self._context, self, int(self.years.currentData()))

    def _columns(self) -> tuple[Column[RegisterRow], ...]:
        translate = self._context.translate
        ages = names.titles(translate, "age")
        categories = names.titles(translate, "category")
        new, again = self.tr("new"), self.tr("again")
        back = self.tr("taken back")
        return (
            Column("number", "№", 5, lambda r: str(r.number), "right", "number"),
            Column("on", self.tr("Date"), 10, lambda r: dates.short(r.on)),
            Column("card", self.tr("Card"), 6, lambda r: str(r.card_no), "right"),
            Column(
                "name", self.tr("Full name"), 22, lambda r: r.name or self.tr("anonymised"),
                sort="name", stretch=True,
            ),
            Column("year", self.tr("Born"), 5, lambda r: str(r.birth_year or ""), "right"),
            Column("age", self.tr("Age group"), 12, lambda r: ages[r.age]),
            Column("category", self.tr("Category"), 14, lambda r: categories[r.category]),
            Column(
                "new", self.tr("How"), 8,
                lambda r: (new if r.is_new else again) if r.is_counted else back,
                alarm=lambda r: not r.is_counted,
            ),
        )  # fmt: skip

    def _count(self, n: int) -> str:
        return self._context.translate("Readers", "%n line(s)", "", n)

    def _year_chosen(self) -> None:
        year = int(self.years.currentData())
        self.table.set_choice(year)
        found = registrations.of_year(self._context.library, year)
        counted, unnamed = found.counted, found.unnamed
        told = self._context.translate("Readers", "The diary counts %n reader(s)", "", counted)
        if unnamed:
            of_them = self._context.translate(
                "Readers", "%n of them entered from paper without a name", "", unnamed
            )
            told = f"{told}; {of_them}"
        self.say(told)
