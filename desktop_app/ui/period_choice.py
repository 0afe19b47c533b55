"""A box to choose the period of a list: this year, its quarters up to now, the years before."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox

from desktop_app.domain.dates import period_title
from desktop_app.domain.periods import Period, of_months


class PeriodChoice(QComboBox):
    """`value` is the chosen period; `first` is the day of the oldest row, where there is one."""

    def __init__(self, language: str, today: date, first: date | None) -> None:
        super().__init__()
        self._language = language
        self.setAccessibleName(QCoreApplication.translate("PressSection", "Period"))
        for one in offered(today, first or today):
            self._offer(one)

    @property
    def value(self) -> Period:
        """What the list shows."""
        found = self.currentData()
        assert isinstance(found, Period)
        return found

    def hold(self, on: date) -> None:
        """Choose a period that holds the day, unless the chosen one does.

        The year of what was written down just now may not be offered yet.
        """
        if on in self.value:
            return
        for number in range(self.count()):
            if on in self.itemData(number):
                self.setCurrentIndex(number)
                return
        self._offer(of_months(on.year, 1, 12))
        self.setCurrentIndex(self.count() - 1)

    def _offer(self, period: Period) -> None:
        self.addItem(period_title(period, self._language), period)


def offered(today: date, first: date) -> list[Period]:
    """This year first, its quarters up to now, then the years before down to `first`."""
    found = [of_months(today.year, 1, 12)]
    found += [of_months(today.year, month, 3) for month in (1, 4, 7, 10) if month <= today.month]
    years = range(today.year - 1, first.year - 1, -1)
    return [*found, *(of_months(year, 1, 12) for year in years)]
