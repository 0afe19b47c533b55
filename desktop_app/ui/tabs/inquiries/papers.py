"""What is printed of inquiries: the slip and the reply of one, the journal of a period."""

from __future__ import annotations

from io import BytesIO

from PySide6.QtWidgets import QCheckBox, QListWidget, QVBoxLayout, QWidget

from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.registry import paper
from desktop_app.domain.dates import period_title
from desktop_app.domain.periods import Period, of_months
from desktop_app.services import inquiries, inquiry_journal, inquiry_sources
from desktop_app.services.library import Library
from desktop_app.ui import look, printing
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import words


def print_slip(context: UiContext, parent: QWidget, id: int) -> None:
    """The slip to sign when it is accepted."""
    card = inquiries.get(context.library, id)
    name = f"{printing.title(context, 'inquiry.slip')} {card.year}-{card.number}"
    printing.show(context, parent, "inquiry.slip", card, name=name)


def print_reply(context: UiContext, parent: QWidget, id: int) -> None:
    """The answer with its sources."""
    card = inquiries.get(context.library, id)
    used = inquiry_sources.rows(context.library, card.answered.used)
    name = f"{printing.title(context, 'inquiry.reply')} {card.year}-{card.number}"
    printing.show(context, parent, "inquiry.reply", card, used, name=name)


def print_journal(context: UiContext, parent: QWidget) -> None:
    """The journal; the period is chosen beside it."""
    JournalDialog(parent, context).exec()


def periods(library: Library) -> list[Period]:
    """The months of this year that have begun, its quarters, the year, and the year before."""
    year, month = library.today.year, library.today.month
    quarters = [of_months(year, first, 3) for first in (10, 7, 4, 1) if first <= month]
    months = [of_months(year, one, 1) for one in range(month, 0, -1)]
    return [*quarters, of_months(year, 1, 12), *months, of_months(year - 1, 1, 12)]


class JournalDialog(printing.PrintDialog):
    """The journal of inquiries: at the left the period, and whether names stand in it."""

    def __init__(self, parent: QWidget, context: UiContext) -> None:
        self._periods = periods(context.library)
        self._journal = inquiry_journal.of_period(context.library, self._periods[0])
        self._letter = letterhead(context.library)
        spec = paper("inquiry.journal")
        self._write = spec.make
        super().__init__(parent, context, spec.title(context.translate), self._made_of)
        self.resize(look.fitting(1000, 540))

    def _side(self) -> QWidget:
        side = QWidget()
        side.setFixedWidth(look.px(190))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(words(self.tr("Period"), "label"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Period"))
        self.list.addItems([period_title(one, self._context.language) for one in self._periods])
        self.list.setCurrentRow(0)
        self.list.currentRowChanged.connect(self._again)
        column.addWidget(self.list, 1)
        self.with_names = QCheckBox(self.tr("With names"))
        self.with_names.setChecked(True)
        self.with_names.toggled.connect(self._again)
        column.addWidget(self.with_names)
        told = self.tr("A journal with names stays in the library.")
        column.addWidget(words(told, "hint", wrap=True))
        return side

    def _again(self) -> None:
        period = self._periods[self.list.currentRow()]
        self._journal = inquiry_journal.of_period(self._context.library, period)
        self.show_language(self.language)

    def _made_of(self, lang: str, to: BytesIO) -> None:
        with_names = self.with_names.isChecked()
        self._write(self._letter, self._journal, with_names, lang, translator(lang), to)
