"""The journal of notifications: its period is chosen beside the pages."""

from __future__ import annotations

from datetime import date
from io import BytesIO

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from desktop_app.documents.letterhead import letterhead
from desktop_app.documents.notices import write_notice_journal
from desktop_app.domain.dates import period_title
from desktop_app.domain.periods import Period, of_months
from desktop_app.services import notices
from desktop_app.ui import look, printing
from desktop_app.ui.context import UiContext
from desktop_app.ui.paper_language import translator
from desktop_app.ui.pieces import words
from desktop_app.ui.printing import PrintDialog


class JournalDialog(PrintDialog):
    """The pages of the chosen period."""

    def __init__(self, parent: QWidget | None, context: UiContext) -> None:
        self.periods = QComboBox()
        for one in periods(context.library.today):
            self.periods.addItem(period_title(one, context.language), one)
        self._letter = letterhead(context.library)
        title = printing.title(context, "profile.journal")
        super().__init__(parent, context, title, self._write)
        self.periods.currentIndexChanged.connect(self._turned)

    def _side(self) -> QWidget | None:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(6))
        column.addWidget(words(self.tr("Period"), "label"))
        self.periods.setAccessibleName(self.tr("Period"))
        column.addWidget(self.periods)
        column.addStretch(1)
        self._period: Period = self.periods.currentData()
        self._rows = notices.of_period(self._context.library, self._period)
        return holder

    def _turned(self) -> None:
        self._period = self.periods.currentData()
        self._rows = notices.of_period(self._context.library, self._period)
        self.show_language(self.language)

    def _write(self, lang: str, to: BytesIO) -> None:
        """In the worker: the rows were read before."""
        write_notice_journal(self._letter, self._period, self._rows, lang, translator(lang), to)


def periods(today: date) -> list[Period]:
    """This year, its quarters up to now, the year before."""
    found = [of_months(today.year, 1, 12)]
    found += [of_months(today.year, month, 3) for month in (10, 7, 4, 1) if month <= today.month]
    return [*found, of_months(today.year - 1, 1, 12)]


def print_journal(context: UiContext, parent: QWidget) -> None:
    """Show it until she closes it."""
    JournalDialog(parent, context).exec()
