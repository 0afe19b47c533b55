"""«Новый год»: the old year, promotion of classes, what begins on 1 January."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from desktop_app.services import new_year, promotion
from desktop_app.ui import look
from desktop_app.ui.context import UiContext, translate
from desktop_app.ui.list_dialog import ListDialog
from desktop_app.ui.pieces import button, named, words
from desktop_app.ui.tabs.readers.promotion import PromotionPage

OLD_YEAR, CLASSES, JANUARY = range(3)


class NewYearDialog(ListDialog):
    """Three steps; nothing but the promotion is an act."""

    def __init__(self, parent: QWidget | None, context: UiContext, step: int = OLD_YEAR) -> None:
        super().__init__(parent, context, translate("NewYearDialog", "New year"), "")
        self.classes = PromotionPage(context)
        self.classes.wanted.connect(self._promote)
        self.pages = QStackedWidget()
        self.pages.addWidget(_lines(self.tr("1. The old year"), self._old_year()))
        self.pages.addWidget(_titled(self.tr("2. School classes"), self.classes))
        self.pages.addWidget(_lines(self.tr("3. From 1 January"), self._january()))
        self.back = button(self.tr("Back"), partial(self._step, -1))
        self.next = button(self.tr("Next"), partial(self._step, 1), name="primary")
        self.lay(self.pages, self.back, self.next)
        self.go(step)

    def go(self, step: int) -> None:
        """One of the three pages."""
        self.pages.setCurrentIndex(step)
        self.back.setEnabled(step > OLD_YEAR)
        self.next.setEnabled(step < JANUARY)
        self.say("")

    def _step(self, by: int) -> None:
        self.go(self.pages.currentIndex() + by)

    def _promote(self) -> None:
        chosen = self.classes.chosen()
        leavers = self.classes.leavers_become()
        if self.do(partial(promotion.promote, self._context.library, chosen, leavers)):
            self.classes.reload()

    def _old_year(self) -> Iterator[str]:
        found = new_year.old_year(self._context.library)
        translate, year, people = self._context.translate, found.year, found.readers
        readers = translate("NewYearDialog", "%n reader(s) registered", "", people)
        yield self.tr("{year}: {readers}, the last registration number is {number}").format(
            year=year, readers=readers, number=found.last_number
        )
        for said, is_in in (
            (self._december(found.december_is_in), found.december_is_in),
            (self._quarter(found.quarter_is_in), found.quarter_is_in),
        ):
            yield ("" if is_in else "! ") + said.format(year=year)
        owing = len(found.debtors)
        yield translate("NewYearDialog", "Overdue books are with %n reader(s)", "", owing)
        for row in found.debtors:
            books = row.overdue
            late = translate("NewYearDialog", "%n book(s)", "", books)
            yield " · ".join(
                filter(None, (f"     {row.name}", f"№ {row.card_no}", late, row.phone))
            )

    def _december(self, is_in: bool) -> str:
        if is_in:
            return self.tr("The diary of December {year} is closed")
        return self.tr(
            "The diary of December {year} is not closed yet: tab “Reports”, “Diary”, close the"
            " month"
        )

    def _quarter(self, is_in: bool) -> str:
        if is_in:
            return self.tr("The report of the IV quarter of {year} is handed in")
        return self.tr("The report of the IV quarter of {year} is not handed in yet: tab “Reports”")

    def _january(self) -> Iterator[str]:
        yield self.tr("Readers are counted from zero. Registration numbers begin with 1.")
        yield self.tr(
            "At the first visit of the year press “Register again” on the reader's card: one key."
        )
        yield self.tr("Age group and category are taken anew on that day, for the whole year.")
        yield self.tr("Books on loan and debts stay with the readers. The stock does not change.")


def _lines(title: str, lines: Iterator[str]) -> QWidget:
    body = named(QWidget(), "body")
    column = QVBoxLayout(body)
    column.setSpacing(look.px(6))
    for line in lines:
        alarm = line.startswith("! ")
        column.addWidget(words(line, "problem" if alarm else "", wrap=True))
    column.addStretch(1)
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setWidget(body)
    return _titled(title, area)


def _titled(title: str, body: QWidget) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(words(title, "heading"))
    column.addWidget(body, 1)
    return page
